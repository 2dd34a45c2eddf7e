import { Refusal } from '../../job/refusal';
import type { ReadingWishes } from './result';

/** Refuses the wish for a filter, metric or scorer that a file does not have; `names` are those that it has. */
export function noneOf(
  what: 'filter' | 'metric' | 'scorer',
  names: readonly string[],
  file: string,
  wishes: ReadingWishes,
): Refusal {
  const flag = what === 'filter' ? 'filter' : 'metric';
  return new Refusal({
    code: `no-${flag}`,
    message: `${file} has no ${what} "${wishes[flag] ?? ''}".`,
    file,
    next: names.length === 0 ? `Leave --${flag} out.` : `Give --${flag} one of ${names.join(', ')}.`,
  });
}
