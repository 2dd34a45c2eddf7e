/** What letters of an expression stand for, `a` or `i` for example. */
export type Letters = Readonly<Record<string, number>>;

const token = /\\[a-zA-Z]+|\d+(?:\.\d+)?|[a-zA-Z]|[-+^{}()]/gy;

/**
 * The number that a LaTeX expression stands for: fractions, roots, pi, powers, products without a sign. Written only
 * for the tests, and apart from the generator, so that an error there is not repeated here.
 *
 * @throws Error for anything else, so that an answer that cannot be read fails its test.
 */
export function texValue(tex: string, letters: Letters = {}): number {
  const clean = tex.replaceAll(/\\left|\\right|\s/g, '').replaceAll('\\cdot', '');
  const tokens = clean.match(token) ?? [];
  if (tokens.join('') !== clean) throw new Error(`not an expression: ${tex}`);
  const reader = new Reader(tokens, letters);
  const value = reader.sum();
  if (!reader.atEnd) throw new Error(`not read to its end: ${tex}`);
  return value;
}

/** The values of `(3, -\frac{1}{2})` or of the entries of a matrix, row by row. */
export function texValues(tex: string): number[] {
  const matrix = /^\\begin\{pmatrix\}(.*)\\end\{pmatrix\}$/s.exec(tex)?.[1];
  const inside = matrix ?? tex.replace(/^(?:\\left)?\(/, '').replace(/(?:\\right)?\)$/, '');
  return inside.split(matrix === undefined ? ',' : /\\\\|&/).map((part) => texValue(part));
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly letters: Letters,
  ) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): number {
    let total = 0;
    do {
      const sign = this.take('-') ? -1 : 1;
      this.take('+');
      total += sign * this.product();
    } while (['+', '-'].includes(this.tokens[this.at] ?? ''));
    return total;
  }

  private product(): number {
    let value = this.power();
    while (!this.atEnd && !['+', '-', ')', '}'].includes(this.tokens[this.at] ?? '')) value *= this.power();
    return value;
  }

  private power(): number {
    const base = this.atom();
    return this.take('^') ? base ** (this.tokens[this.at] === '{' ? this.group('{', '}') : this.atom()) : base;
  }

  private atom(): number {
    const next = this.tokens[this.at];
    if (next === '(') return this.group('(', ')');
    this.at++;
    if (next === '\\pi') return Math.PI;
    if (next === '\\sqrt') return Math.sqrt(this.group('{', '}'));
    if (next === '\\frac') {
      const top = this.group('{', '}');
      return top / this.group('{', '}');
    }
    const value = next === undefined ? undefined : /^\d/.test(next) ? Number(next) : this.letters[next];
    if (value === undefined) throw new Error(`cannot evaluate ${next ?? 'the end'}`);
    return value;
  }

  private group(open: string, close: string): number {
    if (!this.take(open)) throw new Error(`${open} expected`);
    const value = this.sum();
    if (!this.take(close)) throw new Error(`${close} expected`);
    return value;
  }

  private take(expected: string): boolean {
    if (this.tokens[this.at] !== expected) return false;
    this.at++;
    return true;
  }
}
