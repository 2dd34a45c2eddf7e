// @ts-check
// Every check and every suite, one after the other; the last line holds the counts of all of them.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, testFolder } from './workbench/install.mjs';
import { start } from './workbench/processes.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [script] a script of package.json that counts no tests
 * @property {string} [project] a vitest project
 * @property {string} [counting] a program of ours whose last line holds its counts
 */

/** @type {Step[]} */
const steps = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unit', project: 'unit' },
  { name: 'build', script: 'build' },
  { name: 'contracts', project: 'contracts' },
  { name: 'cli', project: 'cli' },
  { name: 'server', project: 'server' },
  { name: 'interop', project: 'interop' },
  { name: 'build of the in-host tests', script: 'build:tests' },
  { name: 'host', counting: 'scripts/test-host.mjs' },
  { name: 'package', script: 'package:built' },
  { name: 'workbench', project: 'workbench' },
];

const suites = steps.filter((step) => step.project ?? step.counting).map((step) => step.name);
for (const file of readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })) {
  const [folder = ''] = file.split(path.sep);
  if (file.endsWith('.test.ts') && !suites.includes(folder)) {
    throw new Error(`test/${file} belongs to no suite: add ${folder} to scripts/test.mjs, or nobody runs it.`);
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const step of steps) {
  console.log(`\n=== ${step.name} ===`);
  const begin = performance.now();
  const counts = await run(step);
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
  const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
  summary.push(
    `${seconds} s  ${step.name.padEnd(28)}${step.script ? (counts.failed ? 'FAILED' : 'ok') : text(counts)}`,
  );
}
console.log(`\n=== all ===\n${summary.join('\n')}\n\n${text(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {Step} step
 * @returns {Promise<Counts>} a step that fails without naming a failed test, or runs none, counts as one failure
 */
async function run(step) {
  if (step.script) {
    const { code } = await execute('npm', ['run', '--silent', step.script]);
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  }
  const { code, counts } = step.project ? await runProject(step.project) : await runCounting(step.counting ?? '');
  if (counts.passed + counts.failed === 0) console.error(`${step.name}: no test ran, which counts as a failure.`);
  const failedUnnamed = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return failedUnnamed ? { ...counts, failed: 1 } : counts;
}

/** @param {string} project */
async function runProject(project) {
  const file = path.join(testFolder, `counts-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await execute(process.execPath, [vitest, 'run', '--project', project, ...reporters]);
  return { code, counts: vitestCounts(file) };
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function vitestCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** @param {string} program */
async function runCounting(program) {
  const { code, output } = await execute(process.execPath, [path.join(root, program)]);
  const [, passed = 0, failed = 0, skipped = 0] =
    [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1) ?? [];
  return { code, counts: { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) } };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>} its standard output, which is shown as well
 */
function execute(command, args) {
  const child = start(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
    child.once('error', reject);
  });
}

/** @param {Counts} counts */
function text({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
