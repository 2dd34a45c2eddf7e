import { describe, expect, it } from 'vitest';
import { annotateDatasets } from '../../../src/core/annotate/annotateDatasets';
import {
  chainsOf,
  correctChains,
  lastCorrected,
  restoreChains,
  treeToCorrect,
  undoCorrection,
} from '../../../src/core/annotate/personChains';
import { meantProblem, meantSample, type MeantSample } from '../../../src/core/annotate/personSample';
import { skillChoices } from '../../../src/core/annotate/skillChoices';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { builtinAnnotator } from '../../../src/core/skills/builtin/builtinAnnotator';
import type { SkillTree } from '../../../src/core/skills/skillTree';
import type { IndexStore } from '../../../src/core/store/open';
import type { SkillPath } from '../../../src/protocol/values';
import { sampleLines, Workspace } from '../ingest/workspace';
import { refusal, refusalOf } from '../refusal';
import { seededRandom } from '../seededRandom';

const by = 'Ada';
const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));

async function indexed(workspace: Workspace, annotated = true): Promise<IndexStore> {
  const store = workspace.open();
  await indexFiles(store, [workspace.write('a.jsonl', sampleLines(1, 6))], {}, unattended);
  if (annotated) await annotateDatasets(store, { annotator: builtinAnnotator() }, unattended);
  return store;
}

const meant = (store: IndexStore, line: number): Promise<MeantSample> =>
  meantSample(store, { dataset: 'a.jsonl', line }, unattended);

/** Paths of the first leaves of a tree. */
function leaves(tree: SkillTree, count: number): SkillPath[] {
  return tree
    .leaves()
    .slice(0, count)
    .map((leaf) => tree.pathOf(leaf));
}

describe('correcting chains by hand', () => {
  it('1.1 keeps a person’s word with name and time, against every later run', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const tree = treeToCorrect(store);
    const sample = await meant(store, 2);
    const chains = leaves(tree.tree, 2);
    const corrected = correctChains(store, tree, sample, { chains, at: day(1), by });
    const word = { origin: 'person', chains, correction: { at: '2026-01-01T00:00:00.000Z', by }, undoable: 1 };
    expect(corrected).toMatchObject({ ...word, changed: true, id: 's2' });
    const again = await annotateDatasets(store, { annotator: builtinAnnotator(), again: true }, unattended);
    expect(again).toMatchObject({ annotated: 4, cached: 1 });
    expect(chainsOf(store, tree, sample)).toMatchObject(word);
    const unchanged = correctChains(store, tree, sample, { chains: chains.toReversed(), at: day(2), by: 'Bob' });
    expect(unchanged).toMatchObject({ ...word, changed: false });
  });

  it('1.2 takes no skill at all for a word', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const tree = treeToCorrect(store);
    const sample = await meant(store, 1);
    expect(correctChains(store, tree, sample, { chains: [], at: day(1), by })).toMatchObject({
      origin: 'person',
      chains: [],
    });
  });

  it('1.3 leaves out a chain that goes on in another, and takes one that ends above a leaf', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const tree = treeToCorrect(store);
    const sample = await meant(store, 1);
    const [leaf = []] = leaves(tree.tree, 1);
    const other = tree.tree.nodes.findLast(({ depth }) => depth === 2)?.index ?? 0;
    const topic = tree.tree.pathOf(other);
    const chains = [leaf.slice(0, 1), leaf, topic];
    expect(correctChains(store, tree, sample, { chains, at: day(1), by }).chains).toEqual([leaf, topic]);
  });

  it('1.4 refuses a skill that the tree has not', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const tree = treeToCorrect(store);
    const sample = await meant(store, 1);
    const before = chainsOf(store, tree, sample);
    for (const path of [['Alchemy'], [], ['__proto__']])
      expect(refusalOf(() => correctChains(store, tree, sample, { chains: [path], at: day(1), by })).code).toBe(
        'no-skill',
      );
    expect(chainsOf(store, tree, sample)).toEqual(before);
  });

  it('1.5 works on the built-in tree where nothing was annotated, and keeps the word in the first run', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, false);
    const sample = await meant(store, 3);
    const tree = treeToCorrect(store);
    const chains = leaves(tree.tree, 1);
    expect(correctChains(store, tree, sample, { chains, at: day(1), by })).toMatchObject({ chains, origin: 'person' });
    expect(await annotateDatasets(store, { annotator: builtinAnnotator() }, unattended)).toMatchObject({
      annotated: 4,
      cached: 1,
    });
    expect(chainsOf(store, treeToCorrect(store), sample)).toMatchObject({ chains, origin: 'person' });
  });

  it('2.1 undoes step by step down to what the annotator said', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const tree = treeToCorrect(store);
    const sample = await meant(store, 4);
    const random = seededRandom(7);
    const paths = leaves(tree.tree, 20);
    const states = [chainsOf(store, tree, sample)];
    for (let step = 1; step <= 12; step++) {
      const chains = paths.filter(() => random() < 0.2);
      const { changed } = correctChains(store, tree, sample, { chains, at: day(step), by });
      if (changed) states.push(chainsOf(store, tree, sample));
    }
    expect(states.length).toBeGreaterThan(5);
    while (states.length > 1) {
      states.pop();
      const { changed, ...state } = undoCorrection(store, tree, sample);
      expect(changed).toBe(true);
      expect(state).toEqual(states.at(-1));
    }
    expect(refusalOf(() => undoCorrection(store, tree, sample)).code).toBe('nothing-to-undo');
    expect(refusalOf(() => lastCorrected(store, tree)).code).toBe('nothing-to-undo');
  });

  it('2.2 undoes the correction of a sample that had no chains by taking them away', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, false);
    const sample = await meant(store, 3);
    const chains = leaves(treeToCorrect(store).tree, 1);
    correctChains(store, treeToCorrect(store), sample, { chains, at: day(1), by });
    const tree = treeToCorrect(store);
    expect(lastCorrected(store, tree)).toBe(sample.problem);
    expect(undoCorrection(store, tree, sample)).not.toHaveProperty('chains');
  });

  it('2.3 restores what the annotator said last, which can be undone too', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const tree = treeToCorrect(store);
    const sample = await meant(store, 5);
    const { chains: found } = chainsOf(store, tree, sample);
    const chains = leaves(tree.tree, 3);
    correctChains(store, tree, sample, { chains: [], at: day(1), by });
    correctChains(store, tree, sample, { chains, at: day(2), by });
    expect(restoreChains(store, tree, sample, day(3))).toMatchObject({ chains: found, origin: 'builtin', undoable: 3 });
    expect(refusalOf(() => restoreChains(store, tree, sample, day(4))).code).toBe('nothing-to-restore');
    expect(undoCorrection(store, tree, sample)).toMatchObject({ chains, origin: 'person', undoable: 2 });
  });

  it('3.1 finds the sample of a line as it stands in the editor', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const file = `${workspace.folder}/a.jsonl`;
    const onLine = await meantSample(store, { file, text: '\ufeff{"id":"other","problem":"What is 3?"}' }, unattended);
    expect(onLine).toMatchObject({ problem: (await meant(store, 3)).problem, id: 'other' });
    const codes = [
      { file, text: '{"id":"new","problem":"What is 77?"}' },
      { file: `${workspace.folder}/b.jsonl`, text: '{"problem":"What is 3?"}' },
      { file, text: '{"problem":' },
      { file, text: '[]' },
      { file, text: '{"id":"x"}' },
      { problem: '0000000000000000' },
    ].map(async (reference) => (await refusal(meantSample(store, reference, unattended))).code);
    expect(await Promise.all(codes)).toEqual([
      'not-indexed',
      'not-indexed',
      'no-sample',
      'no-sample',
      'no-sample',
      'not-indexed',
    ]);
  });

  it('3.2 names a problem whose row is gone, so that its correction can be undone', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace);
    const { problem } = await meant(store, 1);
    expect(await meantProblem(store, { problem }, unattended)).toEqual({ problem, id: 's1' });
    const gone = '0000000000000000';
    expect(await meantProblem(store, { problem: gone }, unattended)).toEqual({ problem: gone, id: gone });
  });

  it('4 offers the whole tree, with what is likely besides the present chains', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const row = { id: 'q', problem: 'Solve the quadratic equation $x^2 - 5x + 6 = 0$ and find the sum of its roots.' };
    await indexFiles(store, [workspace.write('a.jsonl', `${JSON.stringify(row)}\n`)], {}, unattended);
    await annotateDatasets(store, { annotator: builtinAnnotator() }, unattended);
    const tree = treeToCorrect(store);
    const choices = skillChoices(store, tree, await meant(store, 1));
    expect(choices.skills).toHaveLength(tree.tree.nodes.length - 1);
    expect(choices.skills.filter(({ leaf }) => leaf)).toHaveLength(tree.tree.leaves().length);
    expect(choices.likely.length).toBeGreaterThan(0);
    const likely = choices.likely.map((index) => choices.skills[index]?.path);
    for (const chain of choices.chains ?? []) expect(likely).not.toContainEqual(chain);
    expect(choices.excerpt).toBe(row.problem);
  });
});
