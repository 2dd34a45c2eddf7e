import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';

/** Where a row shows its skills. `before-think` is the paper's; `none` gives the set to compare with. */
export const skillsPlacements = ['before-think', 'none'] as const;
export type SkillsPlacement = (typeof skillsPlacements)[number];

/** Placements that CLI scripts may name and this version does not write. */
const notYet = ['inside-think', 'reasoning-content', 'prompt'];

/** The placement that a word names. @throws Refusal `unknown-placement` */
export function skillsPlacement(word: string): SkillsPlacement {
  const placement = skillsPlacements.find((one) => one === word);
  if (placement !== undefined) return placement;
  throw new Refusal({
    code: 'unknown-placement',
    message: notYet.includes(word)
      ? `Skills cannot be placed at "${word}" by this version.`
      : `"${word}" is no place for the skills.`,
    next: `Use ${skillsPlacements.join(' or ')}.`,
  });
}

/** One chain on one line. A line break inside a name would end the chain early. */
export function chainLine(chain: SkillPath): string {
  return chain.map((name) => name.replaceAll(/\s+/gu, ' ').trim()).join('->');
}

/**
 * The answer a row teaches: `Skills:`, one chain per line in the given order without repeats, then the teacher trace. A
 * sample without chains gets the trace alone, because an empty list of skills would be learned as well.
 */
export function answerFor(trace: string, chains: readonly SkillPath[], placement: SkillsPlacement): string {
  const lines = placement === 'none' ? [] : [...new Set(chains.map(chainLine))];
  return lines.length === 0 ? trace : `Skills:\n${lines.join('\n')}\n${trace}`;
}
