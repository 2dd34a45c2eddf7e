import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { lineValue } from '../../../src/server/features/line';

describe('lineValue', () => {
  const text = '\ufeff{"id":9007199254740993}\r\n\n{"id":\n{"id":7}';
  const document = TextDocument.create('file:///corpus.jsonl', 'jsonl', 1, text);

  it('reads lines of an open document as the index reads them from the file', () => {
    expect([0, 1, 2, 3].map((line) => lineValue(document, line))).toEqual([
      { id: '9007199254740993' },
      undefined,
      undefined,
      { id: 7 },
    ]);
  });
});
