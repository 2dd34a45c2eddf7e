import { addAbortSignal, type Readable } from 'node:stream';
import { Refusal } from '../core/job/refusal';

/** Bytes of one line that are held at most. */
const longestLine = 256 * 1024 * 1024;

/**
 * Lines of a byte stream without their ends. Only LF ends a line: node's readline would also split at U+2028, which is
 * ordinary in JSON texts. A BOM at the start and a CR at a line's end are dropped.
 * @throws Refusal `line-too-long`
 */
export async function* stdinLines(stream: Readable, signal: AbortSignal): AsyncGenerator<string> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 1;
  let first = true;
  const finish = (end: Buffer): string => {
    const bytes = held.length === 0 ? end : Buffer.concat([...held, end]);
    held = [];
    size = 0;
    number++;
    const line = bytes.toString('utf8', 0, bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length);
    const clean = first && line.startsWith('\ufeff') ? line.slice(1) : line;
    first = false;
    return clean;
  };
  for await (const chunk of addAbortSignal(signal, stream)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let at = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
      yield finish(bytes.subarray(at, end));
      at = end + 1;
    }
    if (at === bytes.length) continue;
    held.push(bytes.subarray(at));
    size += bytes.length - at;
    if (size > longestLine) throw tooLong(number);
  }
  if (held.length > 0) yield finish(Buffer.alloc(0));
}

function tooLong(line: number): Refusal {
  return new Refusal({
    code: 'line-too-long',
    message: `Line ${line} of standard input is longer than ${longestLine / 2 ** 20} MiB.`,
    line,
    next: 'Write one JSON object per line.',
  });
}
