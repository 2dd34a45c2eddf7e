import { Refusal } from '../job/refusal';

/** What a failed file operation means for the person who named the file; other errors are returned as they are. */
export function fileRefusal(error: unknown, file: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined || error instanceof Refusal) return error;
  if (code === 'EISDIR') return notAFile(file, 'a folder');
  const known: Record<string, [code: string, message: string, next: string]> = {
    ENOENT: ['missing-file', `There is no file ${file}.`, 'Check the name and the folder it is relative to.'],
    ENOTDIR: ['missing-file', `There is no file ${file}.`, 'Check the name and the folder it is relative to.'],
    ELOOP: ['missing-file', `${file} is a link that leads in a circle.`, 'Name the file that it should lead to.'],
    EACCES: ['no-permission', `${file} may not be read.`, 'Give yourself permission to read it.'],
    EPERM: ['no-permission', `${file} may not be read.`, 'Give yourself permission to read it.'],
  };
  const [failure, message, next] = known[code] ?? [
    'unreadable-file',
    `${file} cannot be read: ${(error as Error).message}.`,
    'Check the disk or the connection, then try again.',
  ];
  return new Refusal({ code: failure, message, file, next }, { cause: error });
}

/** Refuses what has no bytes of its own to read. */
export function notAFile(file: string, what: string): Refusal {
  return new Refusal({
    code: 'not-a-file',
    message: `${file} is ${what}, not a JSONL file.`,
    file,
    next: 'Name the JSONL files themselves, for example with *.jsonl.',
  });
}
