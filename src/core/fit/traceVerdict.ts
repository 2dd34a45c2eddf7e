import { version } from '../../../package.json';
import type { Sample } from '../dataset/sample';
import { judgeAttempt } from '../judge/judge';
import type { TextReading } from './textValues';

/** What {@link traceVerdicts} reads. */
export const traceVerdict = { unknown: 0, correct: 1, wrong: 2, missing: 3 } as const;

/** Judges the final answer of a teacher trace against the sample's expected answer; unknown where there is no answer. */
export const traceVerdicts: TextReading = {
  name: `trace-verdict 2 ${version}`,
  read({ solution, answer }: Sample): number {
    if (solution === undefined || solution.trim() === '') return traceVerdict.missing;
    if (answer === undefined || answer.trim() === '') return traceVerdict.unknown;
    const { verdict, rule } = judgeAttempt(answer, solution);
    // A trace that does not repeat the answer teaches nothing wrong.
    return rule === 'no-answer' ? traceVerdict.unknown : traceVerdict[verdict];
  },
};
