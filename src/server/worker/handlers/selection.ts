import type { Job } from '../../../core/job/job';
import type { Pool } from '../../../core/pool/pool';
import { selectedSamples } from '../../../core/selection/saved';
import type { Selection } from '../../../core/selection/select';
import { selectOn } from '../../../core/selection/ground';
import { SourceRows } from '../../../core/sft/sourceRows';
import type { IndexStore } from '../../../core/store/open';
import type { PreviewSample } from '../../../protocol/selection';
import type { Verdict } from '../../../protocol/values';
import type { Handler } from '../handler';
import { groundOfChoice } from '../choiceGround';

/** Selected samples that the page shows; their texts are read from the corpus. */
const previewSamples = 25;
const previewLength = 200;

/** Selects for a choice and tells what a person decides by; nothing is saved. */
export const preview: Handler<'skillGap/preview'> = async ({ choice }, context) => {
  const started = performance.now();
  const store = context.store();
  const ground = await groundOfChoice(store, choice, context.job);
  const { pool } = ground;
  const selection = selectOn(ground);
  const samples = await firstSamples(store, pool, selection, context.job);
  return {
    requested: choice.budget,
    selected: selection.samples.length,
    pool: pool.size,
    skills: [...selection.skills],
    samples,
    leftOut: { ...selection.leftOut },
    ...(selection.shortfall && { shortfall: selection.shortfall.reasons }),
    milliseconds: performance.now() - started,
  };
};

async function firstSamples(store: IndexStore, pool: Pool, selection: Selection, job: Job): Promise<PreviewSample[]> {
  const first = selection.samples.slice(0, previewSamples);
  using source = new SourceRows(store, job);
  const shown: PreviewSample[] = [];
  for (const [at, sample] of selectedSamples(pool, { ...selection, samples: first }).entries()) {
    const row = first[at]?.row ?? 0;
    const read = await source.read(sample);
    const text = 'changed' in read ? `(the row ${read.changed}: index the corpus again)` : read.problem;
    shown.push({
      id: sample.id,
      dataset: sample.dataset,
      line: sample.line,
      problem: text.length > previewLength ? `${text.slice(0, previewLength - 1)}…` : text,
      leaf: sample.leaf,
      chains: chainsOf(pool, row),
      verdict: verdictOf(pool, row),
    });
  }
  return shown;
}

function chainsOf(pool: Pool, row: number): string[][] {
  const ends = pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]);
  return Array.from(ends, (node) => pool.tree.pathOf(node));
}

/** The verdict of most attempts; null without any. */
function verdictOf(pool: Pool, row: number): Verdict | null {
  const correct = pool.correct[row] ?? 0;
  const wrong = pool.wrong[row] ?? 0;
  if (correct + wrong === 0) return (pool.unknown[row] ?? 0) > 0 ? 'unknown' : null;
  return correct > wrong ? 'correct' : 'wrong';
}
