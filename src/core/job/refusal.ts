import type { Failure } from '../../protocol/values';

/**
 * An expected failure that ends a command: its message is fit for users. Boundaries (worker, server, CLI) turn it into
 * a {@link Failure} value; anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;

  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(failure.message, options);
    this.failure = failure;
  }
}
