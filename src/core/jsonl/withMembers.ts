import { FieldLocator } from './fieldLocator';

const comma = Buffer.from(',');
const closeBrace = 0x7d;

/**
 * The text of a JSON object with some members set and all else as it was written: numbers keep their digits and their
 * `.0`, strings their escapes. A member that is there already gets its new value where it stands (of equal keys the
 * last, which is the one that counts); others come at the end.
 * @param json a line that was parsed and is an object
 */
export function withMembers(json: string, members: Readonly<Record<string, string>>): string {
  const bytes = Buffer.from(json);
  const names = Object.keys(members);
  const spans = new Int32Array(2 * names.length);
  if (!new FieldLocator(names.map((name) => [name])).locate(bytes, 0, bytes.length, spans))
    throw new Error('the members of a parsed object were not found');
  const places = names.map((name, at) => ({ name, start: spans[2 * at] ?? -1, end: spans[2 * at + 1] ?? -1 }));
  const close = bytes.lastIndexOf(closeBrace);
  const pieces: Buffer[] = [];
  let copied = 0;
  for (const { name, start, end } of places.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(copied, start), Buffer.from(JSON.stringify(members[name])));
    copied = end;
  }
  pieces.push(bytes.subarray(copied, close));
  const isEmpty = bytes.toString('latin1', 0, close).trim() === '{';
  for (const [at, { name }] of places.filter(({ start }) => start < 0).entries()) {
    if (at > 0 || !isEmpty) pieces.push(comma);
    pieces.push(Buffer.from(`${JSON.stringify(name)}:${JSON.stringify(members[name])}`));
  }
  return Buffer.concat([...pieces, bytes.subarray(close)]).toString();
}
