import type { SelectionChoice, SelectionPreview } from '../../../src/protocol/selection';
import { weighsSkills } from './choice';
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
      `${counted(preview.requested - preview.selected, 'sample')} fewer than asked for: ${shortWords(preview)}.`,
    );
  for (const [reason, samples] of Object.entries(preview.leftOut)) {
    // These could have been selected and were not: that is what selecting means.
    if (samples > 0 && reason !== 'over-budget') notes.push(leftOutSentence(reason, samples));
  }
  const { unmatchedExclusions = 0, found } = preview;
  if (unmatchedExclusions > 0)
    notes.push(
      `${counted(unmatchedExclusions, 'excluded id')} ${unmatchedExclusions === 1 ? 'belongs' : 'belong'} to no sample.`,
    );
  const tokens = found?.tokens
    ? ` with ${counted(found.tokens.selected, 'token')}${found.tokens.exact ? '' : ' (estimated)'}, at most ${count(found.tokens.longest)} in one,`
    : '';
  return {
    headline:
      `${counted(preview.selected, 'sample')}${asked} selected from ${count(preview.pool)},${tokens} ` +
      `over ${counted(skills, 'skill')}${weighsSkills(choice.method) ? `, ${count(emphasised)} of them emphasised` : ''}. ` +
      `Took ${duration(preview.milliseconds)}.`,
    notes,
  };
}

/** The reasons that are about strata; those about samples left out have sentences of their own. */
function shortWords({ shortfall = [] }: SelectionPreview): string {
  const words = shortfall.filter((reason) => !reason.startsWith('left out'));
  return words.length > 0 ? words.join('; ') : 'no other sample of the pool can be selected';
}

const reasons: Record<string, (samples: number) => string> = {
  excluded: (n) => `${have(n)} an id on the list of excluded ids.`,
  'no-trace': (n) => `${have(n)} no teacher trace to train on: no field of their corpus is known to hold one.`,
  'no-chain': (n) => `${have(n)} no skill chain, so no skill can draw ${n === 1 ? 'it' : 'them'}.`,
  'no-leaf': (n) => `${have(n)} only chains that end above a leaf skill.`,
  'other-skill': (n) => `${are(n)} related to other skills than the wanted one.`,
  'skill-never-judged': (n) => `${are(n)} only on skills of which the student attempted nothing.`,
  benchmark: (n) => `${are(n)} of a benchmark, or much like one of its problems.`,
  'wrong-trace': (n) => `${have(n)} a teacher trace that comes to another answer than expected.`,
  'undecided-trace': (n) => `${have(n)} a teacher trace that cannot be judged.`,
  'too-long': (n) => `${are(n)} too long to be trained on whole.`,
  'no-pass-rate': (n) => `${have(n)} no known pass rate.`,
  'outside-band': (n) => `${have(n)} a pass rate outside the band.`,
  'near-duplicate': (n) => `${are(n)} much like one that was selected.`,
  'over-ceiling': (n) => `${have(n)} a skill with as many samples as it may have.`,
  'over-token-budget': (n) => `${counted(n, 'sample')} came after the budget of tokens was used up.`,
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
