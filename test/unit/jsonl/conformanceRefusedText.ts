import type { Line } from './conformanceRefused';

/** Lines whose texts or bytes are no JSON by RFC 8259, as the other refused ones are sorted. */
export const refusedTexts: Readonly<Record<string, readonly Line[]>> = {
  'a string without its quotes': [
    ...[
      '"',
      '"abc',
      'abc"',
      "'abc'",
      '`abc`',
      '“abc”',
      '«abc»',
      '"a"b"',
      '"a" "b"',
      '""""',
      '["a\']',
      '["a\\"]',
      '"\\"',
      '"a\\',
    ],
    ...['"a\\\\"b"', '\\"a\\"', '\\u0022a\\u0022', "['a']", '{"a":\'b\'}', '["a', '{"a'],
  ],
  'an escape that does not exist': [
    ...[
      '"\\x41"',
      '"\\a"',
      '"\\\'"',
      '"\\0"',
      '"\\1"',
      '"\\v"',
      '"\\e"',
      '"\\ "',
      '"\\U0041"',
      '"\\(x\\)"',
      '"\\é"',
      '"\\😀"',
    ],
    ...[
      '"\\u"',
      '"\\u0"',
      '"\\u00"',
      '"\\u004"',
      '"\\u00g1"',
      '"\\u{41}"',
      '"\\u 041"',
      '"\\u+041"',
      '"\\u-041"',
      '"\\uÀ041"',
    ],
    ...[
      '"\\ud83d\\u"',
      '"\\ud83d\\ude0"',
      '"\\ud800\\u1"',
      '"\\ud83d\\x"',
      '"\\\t"',
      '"\\',
      '"\\u',
      '"\\u00',
      '{"\\a":1}',
    ],
  ],
  'a raw control character in a string': Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code))
    .filter((character) => character !== '\n')
    .map((character) => `"a${character}b"`),
  'a raw control character in a key': ['{"\t":1}', '{"a\0":1}', '{"a\u001f":1}'],
  'white space of other languages': [
    ...[
      '\f1',
      '1\f',
      '[\v1]',
      '[1,\u00a02]',
      '\u2028{}',
      '{}\u2029',
      '{"a":\u20031}',
      '{\u200b}',
      '[\u3000]',
      '[\u0085]',
    ],
    ...['\u00a0', '{"a"\u00a0:1}', '[\\n]', '\\t1'],
  ],
  'a control character between values': [
    '\b1',
    '\u001b1',
    '1\u007f',
    '[\0]',
    '\0',
    '{}\0',
    '{\0"a":1}',
    '\u001e{}',
    '[1\u0001]',
  ],
  'a byte-order mark': [
    '\ufeff{}',
    '{}\ufeff',
    '\ufeff',
    '{\ufeff"a":1}',
    '[1,\ufeff2]',
    '\ufeff\ufeff1',
    '{"a"\ufeff:1}',
  ],
  'bytes that are no UTF-8, in a string': [
    ...notUtf8().map((bytes) => joined('"', bytes, '"')),
    // A replacement character that is really there must not hide one that the decoder puts in.
    joined('"\ufffd', [0xff], '"'),
    joined('{"', [0xe9], '":1}'),
    joined('{"a":"caf', [0xe9], ' au lait"}'),
    joined('{"a":"', [0x93], 'quoted', [0x94], '"}'),
  ],
  'bytes that are no UTF-8, between values': [
    joined('', [0xff], ''),
    joined('[', [0x80], ']'),
    joined('{}', [0xc3], ''),
    joined('1', [0xe5], ''),
    joined('[1,', [0xc0, 0xa0], '2]'),
  ],
  'another encoding': [
    Buffer.from('{"a":1}', 'utf16le'),
    Buffer.from('\ufeff{"a":1}', 'utf16le'),
    Buffer.from('\ufeff{"a":1}', 'utf16le').swap16(),
    Buffer.from('[]', 'utf16le').swap16(),
    Buffer.from([0x00, 0x00, 0x00, 0x5b, 0x00, 0x00, 0x00, 0x5d]),
    // UTF-7 of a byte-order mark, and one of UTF-32.
    Buffer.from('+/v8-{}'),
    Buffer.from([0xff, 0xfe, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00]),
  ],
};

function notUtf8(): number[][] {
  return [
    // Continuations without a beginning.
    ...[[0x80], [0xbf], [0x80, 0xbf, 0x80]],
    // Longer forms than needed.
    ...[
      [0xc0, 0x80],
      [0xc0, 0xaf],
      [0xc1, 0xbf],
      [0xe0, 0x80, 0x80],
      [0xe0, 0x80, 0xaf],
      [0xe0, 0x9f, 0xbf],
    ],
    ...[
      [0xf0, 0x80, 0x80, 0xaf],
      [0xf0, 0x82, 0x82, 0xac],
      [0xf0, 0x8f, 0xbf, 0xbf],
    ],
    // Surrogates, one by one and as a pair.
    ...[
      [0xed, 0xa0, 0x80],
      [0xed, 0xad, 0xbf],
      [0xed, 0xbf, 0xbf],
      [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
    ],
    // Above the last character, and forms of five and six bytes.
    ...[
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xf7, 0xbf, 0xbf, 0xbf],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
    ],
    ...[[0xfc, 0x84, 0x80, 0x80, 0x80, 0x80], [0xfe], [0xff], [0xfe, 0xff]],
    // Cut off.
    ...[
      [0xc3],
      [0xe2],
      [0xe2, 0x82],
      [0xf0],
      [0xf0, 0x9f],
      [0xf0, 0x9f, 0x98],
      [0xe2, 0x82, 0x41],
      [0xf0, 0x9f, 0x98, 0xc3],
    ],
  ];
}

function joined(before: string, bytes: readonly number[], ...more: readonly (string | readonly number[])[]): Buffer {
  const parts = [before, bytes, ...more];
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
}
