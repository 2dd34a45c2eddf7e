import type { SelectionChoice, SelectionPreview } from '../../../src/protocol/selection';
import { count, counted, duration } from './format';

export interface PreviewSummary {
  headline: string;
  /** Shortfall and samples that cannot be selected, a sentence each; empty when all is as asked. */
  notes: string[];
}

/** What the preview selected, in words. */
export function summarise(preview: SelectionPreview, choice: SelectionChoice): PreviewSummary {
  const asked = preview.selected < preview.requested ? ` of the ${count(preview.requested)} asked for` : '';
  const emphasised = preview.skills.filter((skill) => skill.selectedShare > skill.poolShare).length;
  const skills = preview.skills.filter((skill) => skill.selected > 0).length;
  const notes: string[] = [];
  if (preview.selected < preview.requested)
    notes.push(
      `${counted(preview.requested - preview.selected, 'sample')} fewer than asked for: no other sample of the pool can be selected.`,
    );
  for (const [reason, samples] of Object.entries(preview.leftOut)) {
    // These could have been selected and were not: that is what selecting means.
    if (samples > 0 && reason !== 'over-budget') notes.push(leftOutSentence(reason, samples));
  }
  return {
    headline:
      `${counted(preview.selected, 'sample')}${asked} selected from ${count(preview.pool)}, ` +
      `over ${counted(skills, 'skill')}${choice.method === 'weighted' ? `, ${count(emphasised)} of them emphasised` : ''}. ` +
      `Took ${duration(preview.milliseconds)}.`,
    notes,
  };
}

const reasons: Record<string, (samples: number) => string> = {
  excluded: (n) => `${have(n)} an id on the list of excluded ids.`,
  'no-trace': (n) => `${have(n)} no teacher trace to train on: no field of their corpus is known to hold one.`,
  'no-chain': (n) => `${have(n)} no skill chain, so no skill can draw ${n === 1 ? 'it' : 'them'}.`,
  'no-leaf': (n) => `${have(n)} only chains that end above a leaf skill.`,
  'other-skill': (n) => `${are(n)} related to other skills than the wanted one.`,
  'skill-never-judged': (n) => `${are(n)} only on skills of which the student attempted nothing.`,
  'not-judged': (n) => `${have(n)} no verdict of the student.`,
};

/** A reason that this page does not know yet is shown under its own name rather than dropped. */
function leftOutSentence(reason: string, samples: number): string {
  return `Left out: ${reasons[reason]?.(samples) ?? `${counted(samples, 'sample')} (${reason.replaceAll('-', ' ')}).`}`;
}

function have(samples: number): string {
  return `${counted(samples, 'sample')} ${samples === 1 ? 'has' : 'have'}`;
}

function are(samples: number): string {
  return `${counted(samples, 'sample')} ${samples === 1 ? 'is' : 'are'}`;
}
