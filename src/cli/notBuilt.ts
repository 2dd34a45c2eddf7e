import { Refusal } from '../core/job/refusal';

/**
 * What to say to a word of the page of commands that this version does not have: the command line was right, so it is
 * a refusal (3) and no wrong usage (2).
 * @param code of the refusal, as for formats: `unknown-format`
 */
export function notBuilt(code: string, flag: string, given: string, built: readonly string[]): Refusal {
  return new Refusal({
    code,
    message: `${flag} ${given} is not in this version.`,
    next: `Use ${flag} ${built.join(' or ')}.`,
  });
}
