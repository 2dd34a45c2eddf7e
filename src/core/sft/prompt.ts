/** The instruction that every prompt begins with, to the letter as the paper's students were trained. */
export const instruction = String.raw`Please reason step by step, and put your final answer within \boxed{}.`;

/** What the student is asked: the instruction, a blank line, the problem. */
export function promptFor(problem: string): string {
  return `${instruction}\n\nQuestion: ${problem}`;
}
