import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs every test beside this module inside VS Code's extension host; VS Code calls it, in a browser as on a desktop.
 * Each result is one line on the console that starts with `[test] `, the last one holds the counts.
 * @throws Error when a test fails or none is found, which makes VS Code's exit code 1
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Lines });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.js'),
  );
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
  });
  const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
  say(`${passes} passed, ${failures} failed, ${pending} skipped`);
  if (failures > 0) throw new Error(`${failures} tests failed inside VS Code`);
  if (passes === 0) throw new Error(`no test ran inside VS Code: ${__dirname} holds ${files.length} test files`);
}

/** One line each, because the console of an extension host arrives line by line in another process. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => {
      say(`passed  ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      say(`skipped ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error: Error) => {
      say(`FAILED  ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  }
}

function say(text: string): void {
  console.log(text.replace(/^/gm, '[test] '));
}
