const keys = ['problem', 'id', 'meta', 'messages', 'input', 'x', 'pro\\u0062lem', '\\"problem', 'problem\\\\', ''];
const pieces = [
  'a',
  ' ',
  '\\"',
  '\\\\',
  '\\n',
  '{',
  '}',
  '[',
  ',',
  ':',
  '"problem":'.replaceAll('"', '\\"'),
  'é',
  '😀',
];
const morePieces = ['\\u0041', '\\ud83d\\ude00', '\\ud83d', '\u2028', '\\/', 'x'.repeat(60), '\\"'.repeat(30)];
const scalars = ['1', '-2.5', '1e3', 'true', 'null', '"x"', '"\\u0078y"', '["x"]'];
/** Around what a double can hold. */
const longNumbers = [
  '9007199254740991',
  '9007199254740992',
  '-9007199254740993',
  '12345678901234567890',
  '123456789012345678901234567890',
  '12345678901234567890e2',
  '0.12345678901234567',
  '0.123456789012345678901',
  '1.00000000000000000001',
  '0.5',
  '"9007199254740993"',
  '"\\"9007199254740993"',
];
const blanks = ['', '', '', ' ', '\t', '  '];

/** Lines of JSON that look like rows of a corpus, with all that may confuse a reader that skips. */
export class Lines {
  constructor(private readonly random: () => number) {}

  next(): string {
    return `${this.blank()}${this.row()}${this.blank()}`;
  }

  /** The line with one to three bytes removed, changed, inserted, or with its end cut off. */
  mutated(line: Buffer): Buffer {
    let bytes = [...line];
    for (let times = 1 + this.below(3); times > 0; times--) {
      const at = this.below(bytes.length);
      const way = this.below(4);
      if (way === 0) bytes.splice(at, 1);
      else if (way === 1) bytes[at] = this.below(256);
      else if (way === 2) bytes.splice(at, 0, this.pick([...Buffer.from('"\\{}[],: \u00000x')]));
      else bytes = bytes.slice(0, at + 1);
    }
    return Buffer.from(bytes);
  }

  private row(): string {
    const members = [
      ...(this.below(8) > 0 ? [`"problem"${this.colon()}${this.text()}`] : []),
      ...(this.below(3) > 0 ? [`"id"${this.colon()}${this.scalar()}`] : []),
      ...(this.below(2) > 0 ? [`"input"${this.colon()}${this.text()}`] : []),
      ...(this.below(2) > 0
        ? [`"meta"${this.colon()}{"problem"${this.colon()}${this.text()},"id":${this.scalar()}}`]
        : []),
      ...(this.below(2) > 0 ? [`"messages"${this.colon()}${this.messages()}`] : []),
      ...Array.from({ length: this.below(4) }, () => this.member(2)),
    ];
    for (let i = members.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [members[i], members[j]] = [members[j] ?? '', members[i] ?? ''];
    }
    return `{${this.blank()}${members.join(`${this.blank()},${this.blank()}`)}${this.blank()}}`;
  }

  private messages(): string {
    const roles = this.pick([
      ['user', 'assistant'],
      ['system', 'user', 'assistant'],
      ['assistant'],
      ['system', 'system', 'system', 'system', 'user'],
    ]);
    return `[${roles.map((role) => `{"role"${this.colon()}"${role}","content"${this.colon()}${this.text()}}`).join(',')}]`;
  }

  private member(depth: number): string {
    return `"${this.pick(keys)}"${this.colon()}${this.value(depth)}`;
  }

  private value(depth: number): string {
    const way = this.below(depth > 0 ? 5 : 3);
    if (way < 2) return this.text();
    if (way === 2) return this.scalar();
    const inner = Array.from({ length: this.below(4) }, () =>
      way === 3 ? this.value(depth - 1) : this.member(depth - 1),
    );
    return way === 3 ? `[${inner.join(',')}]` : `{${inner.join(`,${this.blank()}`)}}`;
  }

  private text(): string {
    const from = this.below(10) === 0 ? [...pieces, ...morePieces] : pieces;
    return `"${Array.from({ length: this.below(7) }, () => this.pick(from)).join('')}"`;
  }

  private scalar(): string {
    return this.pick(this.below(3) === 0 ? longNumbers : scalars);
  }

  private colon(): string {
    return `${this.blank()}:${this.blank()}`;
  }

  private blank(): string {
    return this.pick(blanks);
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}
