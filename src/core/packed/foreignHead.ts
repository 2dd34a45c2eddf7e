import { Refusal } from '../job/refusal';

const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** Characters without a byte-order mark that are looked at, and the fewest that tell. */
const looked = 64;
const telling = 8;

/**
 * Refuses what surely is no corpus in UTF-8 but was meant to be one: the pointer that Git LFS leaves in the place of a file
 * that was not fetched, and text of two or four bytes a character.
 * @param head the first bytes of the file
 * @throws Refusal `lfs-pointer`, `not-utf8`
 */
export function refuseForeign(file: string, head: Buffer): void {
  if (head.toString('latin1', 0, lfsPointer.length) === lfsPointer)
    throw new Refusal({
      code: 'lfs-pointer',
      message: `${file} is only a pointer of Git LFS: the content of the file was not fetched.`,
      file,
      next: 'Fetch it in its repository: git lfs pull.',
    });
  const encoding = wideEncoding(head);
  if (encoding !== undefined)
    throw new Refusal({
      code: 'not-utf8',
      message: `${file} is text in ${encoding}; JSON lines are UTF-8.`,
      file,
      next: `Convert it: iconv -f ${encoding} -t UTF-8 ${file} > utf8.jsonl.`,
    });
}

/** The encoding of text whose characters take two or four bytes, by its mark or by its zero bytes. */
function wideEncoding(head: Buffer): string | undefined {
  const mark = head.toString('hex', 0, 4);
  if (mark === 'fffe0000' || mark === '0000feff') return 'UTF-32';
  if (/^(?:fffe|feff)/u.test(mark)) return 'UTF-16';
  const pairs = Math.min(looked, head.length >> 1);
  if (pairs < telling) return undefined;
  const zeros = (from: number): number => {
    let count = 0;
    for (let at = from; at < 2 * pairs; at += 2) if (head[at] === 0) count++;
    return count;
  };
  const [even, odd] = [zeros(0), zeros(1)];
  if (even === 0 && odd === pairs) return 'UTF-16LE';
  return odd === 0 && even === pairs ? 'UTF-16BE' : undefined;
}
