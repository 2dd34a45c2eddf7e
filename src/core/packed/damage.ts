import { Refusal } from '../job/refusal';
import { kindInWords, type PackedKind } from './packedKind';

/** Refuses a packed file whose bytes are not what they should be. `where` is a byte position or what stands there. */
export function damaged(file: string, kind: PackedKind, where: string, reason: string, cause?: unknown): Refusal {
  const isPlain = kind === 'json';
  return new Refusal(
    {
      code: 'damaged-file',
      message: `${file} (${kindInWords(kind)}) cannot be ${isPlain ? 'read' : 'unpacked'}: ${where}, ${reason}. Nothing of it was used.`,
      file,
      next: `${isPlain ? 'Fetch or write' : 'Fetch or pack'} the file again, then run the command again.`,
    },
    { cause },
  );
}

/** Refuses a packed file that ends before its end. */
export function cutOff(file: string, kind: PackedKind, size: number, cause?: unknown): Refusal {
  return damaged(
    file,
    kind,
    `at byte ${size}`,
    `the file ends before ${kind === 'json' ? 'its JSON' : 'the packed text'} does`,
    cause,
  );
}
