import type { Attempt } from '../../core/store/students';
import type { NodeAccuracy, SkillEstimate } from '../../protocol/values';

/** One sign for a student's attempts: all right, all wrong, some right, cannot tell; empty without attempts. */
export function verdictSign(attempts: readonly Attempt[]): '' | '✓' | '✗' | '±' | '?' {
  if (attempts.length === 0) return '';
  const right = attempts.some((attempt) => attempt.verdict === 'correct');
  const wrong = attempts.some((attempt) => attempt.verdict === 'wrong');
  if (right && wrong) return '±';
  if (right) return '✓';
  return wrong ? '✗' : '?';
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "20 % (2 of 10 right, 95 % interval 6 to 51 %); with the skills around it 31 % (15 to 50 %)". */
export function accuracyWords(node: NodeAccuracy): string {
  const around = node.estimate ? `; ${estimateWords(node.estimate)}` : '';
  if (node.accuracy === null || node.low === null || node.high === null)
    return `not measured (0 of ${node.samples} samples judged)${around}`;
  const judged = node.correct + node.wrong;
  return `**${percent(node.accuracy)}** (${node.correct} of ${judged} right, 95 % interval ${percent(node.low)} to ${percent(node.high)})${around}`;
}

function estimateWords({ accuracy, low, high }: SkillEstimate): string {
  return `with the skills around it ${percent(accuracy)} (${percent(low)} to ${percent(high)})`;
}

/** What the student did on one sample, in a sentence. */
export function attemptWords(attempt: Attempt, expected: string | undefined): string {
  const answered =
    attempt.answer === null
      ? attempt.truncated
        ? 'the attempt breaks off before an answer'
        : 'no answer was found'
      : `answered ${code(attempt.answer)}${expected === undefined ? '' : `, expected ${code(expected)}`}`;
  return `${attempt.verdict} (${answered}; decided by rule ${code(attempt.rule)})`;
}

/** Text as Markdown code that it cannot break out of; long text is cut. */
export function code(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const short = flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
  const fence = '`'.repeat(Math.max(0, ...[...short.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  return `${fence}${fence.length > 1 ? ' ' : ''}${short}${fence.length > 1 ? ' ' : ''}${fence}`;
}
