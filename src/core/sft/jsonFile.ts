import { readFileSync } from 'node:fs';
import { Refusal } from '../job/refusal';

/**
 * The object in a JSON file that others may have written, `{}` when there is no such file.
 * @param next what a person does about one that cannot be read
 * @throws Refusal `unreadable-json`
 */
export function readJsonObject(
  file: string,
  next = 'Repair it or move it away, or choose another folder with --out.',
): Record<string, unknown> {
  let reason: string;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    reason = 'it holds no JSON object';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    reason = (error as Error).message;
  }
  throw new Refusal({
    code: 'unreadable-json',
    message: `${file} cannot be read: ${reason}.`,
    file,
    next,
  });
}
