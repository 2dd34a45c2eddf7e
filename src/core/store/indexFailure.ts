import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import { isDamage, sqliteCode } from './driver';

/** What to do about a damaged index. */
export const afterDamage =
  'Run skill-gap index FILE, or "Skill Gap: Index Workspace" in the editor: the damaged file is set aside, and a new index gets what can be read of it.';

/** {@link indexFailure} of an index that could not be opened: whatever else SQLite says is in the way of that too. */
export function openFailure(error: unknown, file: string): unknown {
  const failure = indexFailure(error, file);
  if (failure || sqliteCode(error) === undefined) return failure ?? error;
  return new Refusal(
    {
      code: 'unreadable-index',
      message: `The index ${file} cannot be opened: ${(error as Error).message}.`,
      file,
      next: 'Move it away and run skill-gap index again to have it rebuilt.',
    },
    { cause: error },
  );
}

/**
 * {@link indexFailure} of what SQLite threw outside of transactions, where nothing else has said what it means. Damage is
 * left to those who look whose it is; undefined for it and for everything that is not SQLite's.
 */
export function sqliteFailure(error: unknown, file: string): Refusal | undefined {
  return sqliteCode(error) === undefined || isDamage(error) ? undefined : indexFailure(error, file);
}

type Told = Pick<Failure, 'code' | 'message' | 'next' | 'file'>;

/**
 * What stands in the way of the index, in words: a full disk, missing rights, a busy or failing disk, a damaged file.
 * Undefined for errors that are none of these, which are faults of ours.
 * @param file absolute path of the database
 */
export function indexFailure(error: unknown, file: string): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = sqliteCode(error) ?? (error as NodeJS.ErrnoException | undefined)?.code;
  const told = typeof code === 'string' ? describe(code, error as Error, file) : undefined;
  return told && new Refusal({ file, ...told }, { cause: error });
}

function describe(code: string, { message }: Error, file: string): Told | undefined {
  if (['SQLITE_FULL', 'ENOSPC', 'EDQUOT'].includes(code))
    return {
      code: 'disk-full',
      message: `The disk that holds the index ${file} is full.`,
      next: 'Free some space and do the same again; what was finished is kept.',
    };
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|AUTH)|^(?:EACCES|EPERM|EROFS)$/u.test(code))
    return missingRights(file, message);
  if (/^SQLITE_(?:BUSY|LOCKED)/u.test(code)) return locked(file);
  if (code.startsWith('SQLITE_IOERR'))
    return {
      code: 'unreadable-index',
      message: `The disk failed to read or write the index ${file}: ${message}.`,
      next: 'Check the disk: it may be full, over a quota, gone or failing.',
    };
  if (/^SQLITE_(?:CORRUPT|NOTADB)/u.test(code))
    return {
      code: 'unreadable-index',
      message: `The index ${file} is damaged: ${message}.`,
      next: afterDamage,
    };
  return undefined;
}

/** Another connection has kept the write lock for too long. */
export function lockedIndex(file: string): Refusal {
  return new Refusal({ file, ...locked(file) });
}

function locked(file: string): Told {
  return {
    code: 'unreadable-index',
    message: `Another program keeps the index ${file} locked.`,
    next: 'Wait until it has ended, or close it, and do the same again.',
  };
}

function missingRights(file: string, message: string): Told {
  const folder = path.dirname(file);
  const there = statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (there && !allows(file, constants.R_OK))
    return {
      code: 'unreadable-index',
      message: `The index ${file} may not be read by this user.`,
      next: 'Have its owner allow it (chmod a+r), or work on a copy of the workspace.',
    };
  if (!isWritable(folder))
    return {
      file: folder,
      code: 'unwritable-workspace',
      message: there
        ? `The folder ${folder} is not writable, and SQLite keeps files beside the index while it is in use.`
        : `The index folder ${folder} cannot be made or written to.`,
      next: 'Make it writable for this user, or work on a copy of the workspace and name that with --workspace.',
    };
  if (there && !allows(file, constants.W_OK))
    return {
      code: 'unwritable-workspace',
      message: `The index ${file} may not be written by this user.`,
      next: 'Have its owner allow it (chmod), or work on a copy of the workspace and name that with --workspace.',
    };
  return {
    code: 'unreadable-index',
    message: `The index ${file} cannot be opened: ${message}.`,
    next: 'Check the rights of the folder and its files, and close other programs that hold them open.',
  };
}

/** Whether this process may make files in a folder; not where it is missing or on a disk mounted read-only. */
export function isWritable(folder: string): boolean {
  return allows(folder, constants.W_OK | constants.X_OK);
}

function allows(place: string, mode: number): boolean {
  try {
    accessSync(place, mode);
    return true;
  } catch {
    return false;
  }
}
