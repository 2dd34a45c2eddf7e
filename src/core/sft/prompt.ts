/** The instruction that every prompt begins with, to the letter as the paper's students were trained. */
export const instruction = String.raw`Please reason step by step, and put your final answer within \boxed{}.`;

/** What the student is asked: the instruction, a blank line, the problem; `sections` stand between them, `before` ahead of both. */
export function promptFor(problem: string, sections: readonly string[] = [], before: readonly string[] = []): string {
  return [...before, instruction, ...sections, `Question: ${problem}`].join('\n\n');
}
