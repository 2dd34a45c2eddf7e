import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface CorpusRow {
  unique_id: string;
  question: string;
  attempt: string;
  expected_answer: string;
}

/** Linear equations and primes in turn, so that there are at least two skills. */
export function corpusRows(count: number, traceCharacters = 0): CorpusRow[] {
  const padding = 'Let me check this step once more. '
    .repeat(Math.ceil(traceCharacters / 34))
    .slice(0, traceCharacters);
  return Array.from({ length: count }, (_, n) =>
    n % 2 === 0
      ? row(n, `Solve the linear equation $3x + ${n} = ${n + 12}$ for $x$.`, '4', padding)
      : row(n, `How many prime numbers are there between ${n} and ${n + 1}?`, String(primesBetween(n)), padding),
  );
}

function row(n: number, question: string, answer: string, padding: string): CorpusRow {
  const attempt = `<think>${padding}</think>The answer is $\\boxed{${answer}}$.`;
  return { unique_id: `row-${n}`, question, attempt, expected_answer: answer };
}

function primesBetween(n: number): number {
  const isPrime = (value: number) =>
    value > 1 && Array.from({ length: value - 2 }, (_, i) => i + 2).every((divisor) => value % divisor !== 0);
  return [n, n + 1].filter(isPrime).length;
}

/** Right on primes, wrong on equations. */
export function studentRows(rows: readonly CorpusRow[]): { unique_id: string; attempt: string }[] {
  return rows.map((row, n) => ({
    unique_id: row.unique_id,
    attempt: `I think it is \\boxed{${n % 2 === 0 ? '5' : row.expected_answer}}.`,
  }));
}

export function jsonl(rows: readonly object[]): string {
  return rows.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** A new workspace folder with the given files. */
export function workspaceWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-server-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}
