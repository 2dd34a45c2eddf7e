import { afterMissing } from '../core/pool/goneFiles';
import type { Pool } from '../core/pool/pool';
import { plural } from './amounts';
import type { CommandContext } from './command';

/** Names the corpora that the pool is without, because their files are gone; returns whether there are any. */
export function warnOfMissing({ missing }: Pick<Pool, 'missing'>, context: CommandContext): boolean {
  if (missing.length === 0) return false;
  const what = `${plural(missing.length, 'file')} of the index ${missing.length === 1 ? 'is' : 'are'} gone and left out`;
  context.warn(`${what}: ${missing.join(', ')}. ${afterMissing}`);
  return true;
}

/** What `--json` says about them: nothing where nothing is missing. */
export function missingValue({ missing }: Pick<Pool, 'missing'>): { missing?: readonly string[] } {
  return missing.length === 0 ? {} : { missing };
}
