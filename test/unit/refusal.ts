import { Refusal } from '../../src/core/job/refusal';
import type { Failure } from '../../src/protocol/values';

/** The failure that some work is refused with; anything else that it throws is thrown on. */
export function refusalOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    return failureOf(error);
  }
  throw new Error('nothing was refused');
}

/** {@link refusalOf} for work that takes its time. */
export async function refusal(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    return failureOf(error);
  }
  throw new Error('nothing was refused');
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  throw error;
}
