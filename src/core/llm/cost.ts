/** What a run asks of models, about; rules of thumb, see `estimateTokens`. */
export interface ModelUse {
  calls: number;
  promptTokens: number;
  completionTokens: number;
}

/** Money per million tokens, in whatever currency; a person gives them, since they change and differ by endpoint. */
export interface Prices {
  readonly input?: number;
  readonly output?: number;
}

/** What that costs; undefined when no price is known. */
export function costOf(use: ModelUse, { input, output }: Prices): number | undefined {
  if (input === undefined && output === undefined) return undefined;
  return (use.promptTokens * (input ?? 0) + use.completionTokens * (output ?? 0)) / 1e6;
}
