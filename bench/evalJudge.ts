/**
 * Measures the judge: `npm run eval:judge`, optionally with `--data FOLDER`. Prints how many cases of the survey get the
 * verdict that a careful person gives; then, with the answers that lie beside the project, how many answers are
 * recognised in another form, which answers of other problems are taken for them, and what mutilated ones do.
 */
import { judgeAnswer } from '../src/core/judge/judge';
import type { Verdict } from '../src/protocol/values';
import { targetPairs } from '../test/unit/judge/targetPairs';
import { seededBelow } from '../test/unit/seededRandom';
import { altered, anotherForm, mutilated } from './answerForms';
import { dataFolder, readRows } from './skillData';

const seed = 20_260_110;
const pairs = 100_000;
const mutations = 200_000;
const alterations = 50_000;

function evaluateTargets(): void {
  const missed = targetPairs.filter(([expected, answer, target]) => {
    return (judgeAnswer(expected, answer).verdict === 'correct' ? 'accept' : 'refuse') !== target;
  });
  console.log(
    `cases of the survey with the wanted verdict: ${targetPairs.length - missed.length} of ${targetPairs.length}`,
  );
  for (const [expected, answer, target] of missed) console.log(`  ${expected} | ${answer}: ${target} is wanted`);
}

interface Tally {
  readonly verdicts: Record<Verdict, number>;
  /** Pairs worth a look, each once. */
  readonly notable: Set<string>;
}

const tally = (): Tally => ({ verdicts: { correct: 0, wrong: 0, unknown: 0 }, notable: new Set() });

/** Half of the pairs are an answer in another form, half the answers of two problems. */
function evaluatePairs(answers: readonly string[]): void {
  const below = seededBelow(seed);
  const another = tally();
  const other = tally();
  let longest = { milliseconds: 0, pair: '' };
  let seconds = 0;
  for (let i = 0; i < pairs; i++) {
    const expected = answers[(i >> 1) % answers.length] ?? '';
    const form = i % 2 === 0 ? anotherForm(expected, below) : undefined;
    const answer = form?.text ?? answers[below(answers.length)] ?? '';
    const start = performance.now();
    const { verdict, rule } = judgeAnswer(expected, answer);
    const milliseconds = performance.now() - start;
    seconds += milliseconds / 1_000;
    const said = `${expected}  |  ${answer}  (${verdict}, ${rule})`;
    if (milliseconds > longest.milliseconds) longest = { milliseconds, pair: said };
    const { verdicts, notable } = form ? another : other;
    verdicts[verdict]++;
    if (form ? verdict !== 'correct' : verdict === 'correct' && expected !== answer) notable.add(said);
  }
  console.log(`pairs per second: ${Math.round(pairs / seconds).toLocaleString('en')}`);
  console.log(`longest pair: ${longest.milliseconds.toFixed(1)} ms: ${longest.pair}`);
  print('an answer in another form', another, 'not recognised');
  print('the answers of two problems', other, 'taken for the same though written differently');
}

function print(name: string, { verdicts, notable }: Tally, what: string): void {
  const { correct, wrong, unknown } = verdicts;
  console.log(`${name}: ${correct} correct, ${wrong} wrong, ${unknown} unknown`);
  console.log(`  ${what}: ${notable.size} different pairs`);
  for (const said of [...notable].slice(0, shown)) console.log(`    ${said}`);
}

const shown = process.argv.includes('--all') ? Infinity : 15;

/** Answers with one digit, sign, letter or bracket changed are never right, but for the few where it changes nothing. */
function evaluateAlterations(answers: readonly string[]): void {
  const below = seededBelow(seed + 2);
  const changed = tally();
  for (let i = 0; i < alterations; i++) {
    const expected = answers[i % answers.length] ?? '';
    const answer = altered(expected, below);
    if (answer === undefined || answer === expected) continue;
    const { verdict, rule } = judgeAnswer(expected, answer);
    changed.verdicts[verdict]++;
    if (verdict === 'correct') changed.notable.add(`${expected}  |  ${answer}  (${verdict}, ${rule})`);
    const { text } = anotherForm(answer, below);
    const again = judgeAnswer(expected, text);
    changed.verdicts[again.verdict]++;
    if (again.verdict === 'correct') changed.notable.add(`${expected}  |  ${text}  (correct, ${again.rule})`);
  }
  print('answers with a digit, sign, letter or bracket changed', changed, 'taken for right');
}

/** Mutilated answers must neither stop the judge nor make it slow or large; what they are judged as says nothing. */
function evaluateMutations(answers: readonly string[]): void {
  const below = seededBelow(seed + 1);
  const before = process.memoryUsage().rss;
  let longest = 0;
  const start = performance.now();
  for (let i = 0; i < mutations; i++) {
    const expected = answers[below(answers.length)] ?? '';
    const answer = mutilated(expected, below);
    const begun = performance.now();
    judgeAnswer(expected, answer);
    judgeAnswer(answer, mutilated(answer, below));
    longest = Math.max(longest, performance.now() - begun);
  }
  const seconds = (performance.now() - start) / 1_000;
  const grown = (process.memoryUsage().rss - before) / 1e6;
  console.log(
    `${mutations} mutilated answers, two pairs each: no crash, longest ${longest.toFixed(0)} ms, ` +
      `${Math.round((2 * mutations) / seconds).toLocaleString('en')} pairs per second, memory ${grown.toFixed(0)} MB larger`,
  );
}

evaluateTargets();
const folder = dataFolder(process.argv.slice(2));
if (folder === undefined)
  console.log('The rest is skipped: no answers found. Give their folder with --data FOLDER or SKILL_GAP_DATA.');
else {
  const rows = ['math_subject_train', 'math_subject_dev'].flatMap((file) => readRows(folder, `${file}.jsonl`));
  const answers = rows.flatMap((row) => ('answer' in row && typeof row.answer === 'string' ? [row.answer.trim()] : []));
  const given = answers.filter((answer) => answer !== '');
  evaluatePairs(given);
  evaluateAlterations(given);
  evaluateMutations(given);
}
