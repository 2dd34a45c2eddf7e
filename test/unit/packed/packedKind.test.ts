import { expect, it } from 'vitest';
import { packedKindOf } from '../../../src/core/packed/packedKind';
import { refusalOf } from '../refusal';

it.each([
  ['[{"a": 1},\n {"a": 2}]\n', 'json'],
  ['[\n  {\n    "a": 1\n  }\n]\n', 'json'],
  ['\ufeff[{"a": 1}, {"a": 2}]', 'json'],
  ['[{"a": 1}]\n{"a": 2}\n', undefined],
  ['{"a": [{"b": 1}]}\n', undefined],
  ['[1, 2]\n', undefined],
])('a file named as lines that begins with %j is packed as %s', (text, kind) => {
  expect(packedKindOf('rows.jsonl', Buffer.from(text))).toBe(kind);
});

const row = '{"problem": "What is 1?", "solution": "é"}\n';
const wide = (text: string) => Buffer.from(text, 'utf16le');

it.each([
  ['with a mark', wide(`\ufeff${row}`), 'UTF-16'],
  ['with a mark, the high byte first', wide(`\ufeff${row}`).swap16(), 'UTF-16'],
  ['without a mark', wide(row), 'UTF-16LE'],
  ['without a mark, the high byte first', wide(row).swap16(), 'UTF-16BE'],
  ['of four bytes a character', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'UTF-32'],
])('text of two bytes a character %s is refused with the way to convert it', (_, head, encoding) => {
  const refusal = refusalOf(() => packedKindOf('rows.jsonl', head));
  expect(refusal).toMatchObject({ code: 'not-utf8', file: 'rows.jsonl' });
  expect(refusal.next).toContain(`iconv -f ${encoding} -t UTF-8 rows.jsonl`);
});

it.each(['rows.jsonl', 'rows.parquet', 'rows.jsonl.gz', 'rows.json'])(
  'a pointer in the place of %s is refused',
  (name) => {
    const head = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n');
    expect(refusalOf(() => packedKindOf(name, head))).toMatchObject({ code: 'lfs-pointer', file: name });
  },
);

it.each([Buffer.from([0]), Buffer.from('{"a":1}\n'), Buffer.alloc(200), Buffer.from('\0{\0"', 'latin1')])(
  'bytes that prove nothing are left to the parse: %#',
  (head) => {
    expect(packedKindOf('rows.jsonl', head)).toBeUndefined();
  },
);
