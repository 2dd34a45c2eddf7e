/**
 * Measures what the README promises: `npm run bench [-- --rows N --size BYTES --rounds N --only NAME --large --strict]`.
 * Corpora are generated once into .vscode-test/bench and kept; remove the folder to have them anew.
 */
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { busyWarning, machineLine, thisMachine } from './machine';
import { summarise, table } from './report';
import { runRounds } from './rounds';
import { choose } from './choose';
import { trials } from './trials';

const usage = `Usage: npm run bench -- [options]
  --rows N       rows of the corpus of long rows, a tenth of those of the short one (default 100000)
  --size BYTES   mean length of a long row (default 13000)
  --rounds N     each trial runs so often, interleaved; the median counts (default 3)
  --only NAME    only this trial and what it is compared with; repeatable, NAME* for all that begin so
  --large        also the trials with files of 0.5 and 5 GB
  --strict       exit with 1 when a limit is missed`;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    size: { type: 'string', default: '13000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [] },
    large: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});

function refuse(reason: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0
    ? value
    : refuse(`--${name} needs a positive whole number, not "${text}".`);
}

/**
 * The measurements without what main.ts needs, so that a process holds nothing but what it measures. Below dist, where it
 * finds the same better-sqlite3 as the threads that it starts: two copies of SQLite in one process do not see each other's
 * locks, and one may truncate a file that the other has mapped.
 */
async function buildChild(): Promise<string> {
  const outfile = path.resolve('dist', 'bench', `child-${process.pid}.mjs`);
  await build({
    entryPoints: [path.resolve('bench', 'child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['better-sqlite3', '@duckdb/node-api'],
    logLevel: 'warning',
    // Packages written for CommonJS call require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

async function main(): Promise<void> {
  const scale = { rows: positive('rows', values.rows), meanBytes: positive('size', values.size) };
  const rounds = positive('rounds', values.rounds);
  const chosen = choose(trials, values.only, values.large);
  if (typeof chosen === 'string') refuse(chosen);
  const machine = thisMachine();
  const warning = busyWarning(machine);
  if (warning !== undefined) console.error(warning);
  const folder = path.resolve('.vscode-test', 'bench');
  mkdirSync(folder, { recursive: true });
  const child = await buildChild();
  try {
    const { runsOf, failed } = await runRounds({
      trials: chosen,
      rounds,
      scale,
      folder,
      child,
      say: (text) => console.error(text),
    });
    const results = summarise(chosen, runsOf);
    writeFileSync(
      path.join(folder, 'result.json'),
      `${JSON.stringify({ machine, ...scale, rounds, failed, results }, null, 2)}\n`,
    );
    console.log(`${machineLine(machine)}\n\n${table(results)}`);
    if (warning !== undefined) console.log(`\n${warning}`);
    if (failed.length > 0) console.log(`\nCould not be measured, see above: ${failed.join(', ')}.`);
    if (failed.length > 0) process.exitCode = 1;
    else if (values.strict && results.some(({ ok }) => ok === false)) process.exitCode = 1;
  } finally {
    rmSync(child, { force: true });
  }
}

await main();
