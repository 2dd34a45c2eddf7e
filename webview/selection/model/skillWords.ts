import type { SkillShare } from '../../../src/protocol/selection';
import type { SkillPath, Verdict } from '../../../src/protocol/values';
import { count, counted, percent, points, share } from './format';
import { shift } from './skillRows';

/** Between the names of a path where people read it. */
const separator = ' › ';

export function pathText(path: SkillPath): string {
  return path.join(separator);
}

/** The leaf's own name, and what stands before it more quietly: its parent. */
export function skillName(path: SkillPath): { parent: string; leaf: string } {
  return { parent: path.at(-2) ?? '', leaf: path.at(-1) ?? '' };
}

/** The numbers behind the picture of an accuracy. */
export function accuracyWords(skill: SkillShare): string {
  const judged = skill.correct + skill.wrong;
  if (skill.accuracy === null) return 'The student attempted no sample of this skill.';
  const interval =
    skill.low === null || skill.high === null
      ? ''
      : `; 95\u00a0% interval ${percent(skill.low)} to ${percent(skill.high)}`;
  return `${count(skill.correct)} of ${counted(judged, 'attempt')} correct, ${percent(skill.accuracy)}${interval}`;
}

/** The numbers behind the bars. */
export function shareWords(skill: SkillShare): string {
  const words = [
    `${share(skill.poolShare)} of the pool, ${share(skill.selectedShare)} of the selection`,
    `${points(shift(skill))} percentage points`,
  ];
  if (skill.target > 0) words.push(`aimed at ${share(skill.target)}`);
  return words.join('; ');
}

export function samplesWords(skill: SkillShare): string {
  return `${count(skill.selected)} of ${counted(skill.samples, 'sample')} selected`;
}

/** What the student did on a sample; the mark says it a second time, for those who don't see the colour. */
export function verdictWords(verdict: Verdict | null): { mark: string; text: string } {
  switch (verdict) {
    case 'correct':
      return { mark: '✓', text: 'solved' };
    case 'wrong':
      return { mark: '✗', text: 'not solved' };
    case 'unknown':
      return { mark: '?', text: 'verdict unknown' };
    case null:
      return { mark: '–', text: 'not attempted' };
  }
}
