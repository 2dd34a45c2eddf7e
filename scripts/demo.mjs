// The main job on the sample workspace: what a weak student should train on, from the corpus to the SFT set.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cli = path.join(root, 'dist', 'cli.js');
const out = path.join(root, 'demo-out');
const given = { student: 'weak-student', budget: 100, temperature: 1, seed: 42 };

/** Skills that the table shows, and the verdicts that a skill needs to be among them. */
const weakest = 10;
const enough = 5;
/** Characters of the first row that are shown. */
const beginning = 700;

/** When the newest file below `place` was changed, in milliseconds. */
function newest(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function isBuilt() {
  const bundle = path.join(root, 'dist', 'cli-main.js');
  if (!existsSync(cli) || !existsSync(bundle)) return false;
  const sources = ['src/core', 'src/cli', 'src/protocol', 'package.json'].map((name) => path.join(root, name));
  return Math.max(...sources.map(newest)) <= statSync(bundle).mtimeMs;
}

/** Runs Node on a script of the project; its own words go to stderr. Resolves to what it printed. */
function node(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(`${args[0]} ended with ${code}`))));
    // Ctrl-C reaches the child as well; this process waits for its end.
    process.once('SIGINT', () => undefined);
  });
}

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
const here = (file) => path.relative(process.cwd(), file) || '.';

function step(number, title, ...lines) {
  console.log(`\n${number}. ${title}`);
  for (const line of lines) console.log(`   ${line}`);
}

function report({ index, annotate, student, select, write }) {
  const [dataset] = index.datasets;
  step(1, 'Index', `${dataset.samples} samples of ${here(dataset.path)}, ${dataset.problems.length} problems in it`);
  step(
    2,
    'Annotate skills',
    `${annotate.annotated} samples got ${annotate.chains} skill chains from the built-in tree, offline`,
  );
  step(
    3,
    'Import student results',
    `${student.matched} attempts of "${student.student}", judged: ${student.correct} correct, ${student.wrong} wrong, ` +
      `${student.unknown} unknown, ${student.truncated} cut off`,
  );
  const judged = (skill) => skill.correct + skill.wrong;
  const skills = select.skills
    .filter((skill) => judged(skill) >= enough)
    .sort((a, b) => a.accuracy - b.accuracy || b.samples - a.samples)
    .slice(0, weakest);
  const names = skills.map((skill) => skill.path.at(-1));
  const width = Math.max(...names.map((name) => name.length));
  const small = select.skills.filter((skill) => judged(skill) < enough);
  const sum = (share) => small.reduce((total, skill) => total + skill[share], 0);
  step(
    4,
    'Select by skill gap',
    `${select.selected} of ${dataset.samples} samples, temperature ${select.temperature}, seed ${select.seed}`,
    '',
    `${'weakest skills'.padEnd(width)}  accuracy  verdicts   of pool  of selection`,
    ...skills.map((skill, row) =>
      [
        names[row].padEnd(width),
        percent(skill.accuracy),
        String(judged(skill)).padStart(8),
        `${percent(skill.pool_share)}      ${percent(skill.selected_share)}`,
      ].join('  '),
    ),
    `(${small.length} skills with fewer than ${enough} verdicts are ${percent(sum('pool_share')).trim()} of the pool and ${percent(sum('selected_share')).trim()} of the selection.)`,
  );
  step(
    5,
    'Write the SFT set',
    ...write.files.map((file) => `${here(file.path)}${file.rows > 0 ? `  ${file.rows} rows` : ''}`),
  );
  const [file] = write.files;
  const [user, assistant] = JSON.parse(readFileSync(file.path, 'utf8').split('\n', 1)[0]).messages;
  const shown = (text) => (text.length > beginning ? `${text.slice(0, beginning)} ...` : text);
  console.log(`\nThe first row begins:\n\n[user]\n${shown(user.content)}\n\n[assistant]\n${shown(assistant.content)}`);
  console.log(`\nThe index of this demo is ${here(path.join(out, '.skill-gap', 'index.db'))}.`);
}

async function main() {
  const started = Date.now();
  if (!isBuilt()) {
    console.log('Building ...');
    await node([path.join(root, 'scripts', 'build.mjs')]);
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const { student, budget, temperature, seed } = given;
  const printed = await node([
    ...[cli, 'run', path.join(root, 'samples', 'corpus.jsonl'), '--json', '--quiet'],
    ...['--student-results', path.join(root, 'samples', 'weak-student.jsonl'), '--name', student],
    ...['--budget', String(budget), '--temperature', String(temperature), '--seed', String(seed)],
    ...['--workspace', out, '--save', 'demo', '--format', 'llama-factory', '--out', path.join(out, 'sft')],
  ]);
  console.log('Skill Gap on samples/: no network, no key.');
  report(JSON.parse(printed));
  console.log(`\nDone in ${((Date.now() - started) / 1000).toFixed(1)} s. Next: npm start opens VS Code on samples/.`);
}

main().catch((error) => {
  console.error(`The demo did not finish: ${error.message}.`);
  process.exitCode = 1;
});
