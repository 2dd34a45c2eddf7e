import { createHash } from 'node:crypto';
import type { Job } from '../../../core/job/job';
import type { Pool } from '../../../core/pool/pool';
import { fitSummary } from '../../../core/fit/fitSummary';
import { selectedSamples } from '../../../core/selection/saved';
import type { Selection } from '../../../core/selection/select';
import { selectOn } from '../../../core/selection/ground';
import { SourceRows, type SourceRow } from '../../../core/sft/sourceRows';
import type { IndexStore } from '../../../core/store/open';
import type { LeafSkill, PreviewSample, SentSkills } from '../../../protocol/selection';
import type { Verdict } from '../../../protocol/values';
import type { Handler } from '../handler';
import { groundOfChoice } from '../choiceGround';

/** Selected samples that the page shows; their texts are read from the corpus. */
const previewSamples = 25;
const previewLength = 200;

/** Selects for a choice and tells what a person decides by; nothing is saved. */
export const preview: Handler<'skillGap/preview'> = async ({ choice, known }, context) => {
  const started = performance.now();
  const store = context.store();
  const ground = await groundOfChoice(store, choice, context.job);
  const { pool } = ground;
  const selection = selectOn(ground);
  const samples = await firstSamples(store, pool, selection, context.job);
  const found = fitSummary(ground, selection);
  const unmatched = selection.unmatchedExclusions.length;
  return {
    requested: choice.budget,
    selected: selection.samples.length,
    pool: pool.size,
    skills: sentSkills(selection, known),
    samples,
    leftOut: { ...selection.leftOut },
    ...(selection.shortfall && { shortfall: selection.shortfall.reasons }),
    ...(found && { found }),
    ...(unmatched > 0 && { unmatchedExclusions: unmatched }),
    milliseconds: performance.now() - started,
  };
};

/** Digests of the skills that are kept with a pool. */
const keys = new WeakMap<readonly LeafSkill[], string>();

function sentSkills({ columns: { skills, weight, selected } }: Selection, known: string | undefined): SentSkills {
  const key = keys.get(skills) ?? createHash('sha256').update(JSON.stringify(skills)).digest('hex');
  keys.set(skills, key);
  return { key, weight, selected, ...(key !== known && { skills }) };
}

async function firstSamples(store: IndexStore, pool: Pool, selection: Selection, job: Job): Promise<PreviewSample[]> {
  const samples = selection.samples.slice(0, previewSamples);
  using source = new SourceRows(store, job);
  const shown: PreviewSample[] = [];
  for (const [at, sample] of selectedSamples(pool, { samples }).entries()) {
    const row = samples[at]?.row ?? 0;
    const read = await source.read(sample);
    shown.push({
      id: sample.id,
      dataset: sample.dataset,
      line: sample.line,
      problem: beginning(read),
      leaf: sample.leaf,
      chains: chainsOf(pool, row),
      verdict: verdictOf(pool, row),
    });
  }
  return shown;
}

/** The beginning of a row's problem text. */
export function beginning(read: SourceRow | { changed: string }): string {
  const text = 'changed' in read ? `(the row ${read.changed}: index the corpus again)` : read.problem;
  return text.length > previewLength ? `${text.slice(0, previewLength - 1)}…` : text;
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
