import type { Problem } from '../../protocol/values';
import type { IndexStore } from '../store/open';

/** Problems that are listed; the rest is counted. */
const listedProblems = 10_000;
export const listedRepeats = 1_000;

/** Lists problems of a scan as long as fewer than enough are listed; returns how many there are now. */
export function listProblems(
  { datasets }: IndexStore,
  scan: number,
  problems: readonly Omit<Problem, 'file'>[],
  listed: number,
): number {
  const room = Math.max(0, listedProblems - listed);
  for (const problem of problems.slice(0, room)) datasets.addProblem(scan, problem);
  const rest = problems.slice(room);
  const errors = rest.filter((problem) => problem.severity === 'error').length;
  if (rest.length > 0) datasets.addUnlisted(scan, errors, rest.length - errors);
  return listed + problems.length;
}

/**
 * Numbers samples of equal id and lists them, all anew; returns how many are too many to be listed.
 * @param firstNew the first row that has no number yet
 */
export function listRepeats({ samples, datasets }: IndexStore, scan: number, firstNew: number): number {
  datasets.removeProblems(scan, 'duplicate-id');
  for (const repeat of samples.numberRepeats(scan, listedRepeats, firstNew)) {
    const first = samples.firstOfId(repeat);
    const same = repeat.ownId === null ? 'The problem text' : `The id "${repeat.ownId}"`;
    const clash = first && first.problem !== repeat.problem ? ', which has another problem text' : '';
    datasets.addProblem(scan, {
      line: repeat.line,
      column: 1,
      code: 'duplicate-id',
      severity: 'warning',
      message: `${same} is that of line ${first?.line ?? 0} too${clash}; the sample is used and known as number ${repeat.repeat}.`,
    });
  }
  return Math.max(0, samples.repeatCount(scan) - listedRepeats);
}
