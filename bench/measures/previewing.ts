import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../../samples/generator/random';
import { problemKey } from '../../src/core/dataset/sample';
import { activeTreeKey } from '../../src/core/pool/lookUps';
import { SkillTree } from '../../src/core/skills/skillTree';
import { openIndex } from '../../src/core/store/open';
import { overStdio } from '../../test/server/client';
import type { SelectionChoice } from '../../src/protocol/selection';
import type { Measure, Measured } from '../trial';
import { peakOf } from './memory';
import { percentiles } from './timing';

const samples = 100_000;
const chainsEach = 5;
/** The size of the deep tree that the method's authors use. */
const leaves = 3_400;
const times = 40;

function problemOf(row: number): string {
  return `What is the remainder of ${row * 7 + 3} divided by ${(row % 97) + 2}?`;
}

/** Gives every sample its chains and a verdict, as if it had been annotated and attempted. */
function annotate(folder: string): void {
  const random = new Random('bench preview');
  const paths = Array.from({ length: leaves }, (_, leaf) => [
    ...[`Domain ${leaf % 12}`, `Topic ${leaf % 170}`, `Skill ${leaf}`],
  ]);
  const store = openIndex(folder, 'write');
  store.transaction(() => {
    const stored = store.trees.save(SkillTree.fromPaths('bench', '1', 'Skills', paths));
    const { idOf } = store.trees.skillIds(stored);
    const nodes = stored.tree.leaves();
    store.setMeta(activeTreeKey, 'bench');
    const student = store.students.ensure('bench');
    for (let row = 0; row < samples; row++) {
      const chosen = new Set<number>();
      while (chosen.size < chainsEach) chosen.add(Math.floor(leaves * random.uniform() ** 3));
      const skills = Array.from(chosen, (leaf) => idOf.get(nodes[leaf] ?? 0) ?? 0);
      const problem = problemKey(problemOf(row));
      const confidence = skills.map(() => 1);
      store.annotations.save(stored.id, { problem, origin: 'imported', annotator: 'bench@1', skills, confidence });
      const verdict = random.chance(0.1 + (0.8 * Math.max(...chosen)) / leaves) ? 'correct' : 'wrong';
      const rest = { number: 1, rule: 'imported', truncated: false, answer: null, source: null };
      store.students.save(student, null, { problem, verdict, ...rest });
    }
  });
  store.close();
}

/** What keeps samples out, all of it at once. */
const keptOut = {
  ...{ noDuplicates: true, maxTokens: 4_096, verified: 'wrong-out' },
  ...{ benchmarks: ['benchmark.json'], exclude: { file: 'seen.txt' } },
} as const satisfies Partial<SelectionChoice>;

/** A preview at another temperature, from the request to the reply, over standard input and output: half are faster. */
export const previewing: Measure = ({ folder }) => measure(folder, {});

/** The same where benchmarks, near-duplicates, wrong traces, long samples and ids are kept out. */
export const previewingKeptOut: Measure = ({ folder }) => measure(folder, keptOut);

async function measure(folder: string, more: Partial<SelectionChoice>): Promise<Measured> {
  const rows = Array.from({ length: samples }, (_, row) =>
    JSON.stringify({ id: `s${row}`, problem: problemOf(row), solution: 'Divide.', answer: '1' }),
  );
  const file = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  file('corpus.jsonl', `${rows.join('\n')}\n`);
  const client = overStdio(folder);
  try {
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    annotate(folder);
    file('benchmark.json', JSON.stringify(Array.from({ length: 500 }, (_, at) => ({ problem: problemOf(at * 7) }))));
    file('seen.txt', Array.from({ length: 1_000 }, (_, at) => `s${at * 11}\n`).join(''));
    const taken: number[] = [];
    const selecting: number[] = [];
    let known: string | undefined;
    // The second one finds an index that the first one wrote to.
    for (let time = -1; time <= times; time++) {
      const started = performance.now();
      const choice: SelectionChoice = {
        ...{ method: 'weighted', student: 'bench', budget: 1_000, temperature: (time + 1) / 20, seed: '42' },
        ...more,
      };
      const asked = { choice, ...(known !== undefined && { known }) };
      const { selected, milliseconds, skills } = await client.done('skillGap/preview', asked);
      known = skills.key;
      taken.push(performance.now() - started);
      selecting.push(milliseconds);
      if (selected !== 1_000) throw new Error(`${selected} samples were selected instead of 1,000`);
    }
    const { p50, ...beside } = percentiles(taken.slice(2));
    const peakMB = client.pid === undefined ? 0 : peakOf(client.pid);
    return {
      value: p50,
      peakMB,
      beside: {
        ...beside,
        first: taken[0] ?? NaN,
        second: taken[1] ?? NaN,
        selecting: percentiles(selecting.slice(2)).p50,
      },
    };
  } finally {
    await client.stop();
  }
}
