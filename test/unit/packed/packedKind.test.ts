import { expect, it } from 'vitest';
import { packedKindOf } from '../../../src/core/packed/packedKind';

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
