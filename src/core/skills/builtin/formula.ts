/** What one formula, or one row of an aligned one, looks like. Counts are of tokens unless said otherwise. */
export interface Formula {
  /** Distinct unknowns, without names of functions and the imaginary unit. */
  letters: Set<string>;
  /** Highest power of an unknown; 1 when there are unknowns, 0 without. */
  degree: number;
  equals: number;
  /** `<`, `>`, `\le`, `\ge`. */
  orders: number;
  /** Everything else that was seen, as names without the `@`. */
  seen: Set<string>;
  /** Number of tokens without braces. */
  size: number;
}

const trigonometric = new Set('\\sin \\cos \\tan \\cot \\sec \\csc'.split(' '));
const inverseTrigonometric = new Set('\\arcsin \\arccos \\arctan'.split(' '));
const greekUnknowns = new Set('\\theta \\alpha \\beta \\gamma \\phi \\lambda \\mu'.split(' '));
const operators = new Set(
  '\\star \\oplus \\otimes \\diamond \\clubsuit \\spadesuit \\heartsuit \\odot \\circledast \\bowtie \\nabla \\diamondsuit @ \\# \\& \\Delta \\dagger \\ast \\bigstar \\square \\S \\lozenge \\ominus \\boxplus'.split(
    ' ',
  ),
);
const functionNames = new Set(['f', 'g', 'h', 'p', 'q']);
const isLetter = (item: string | undefined): boolean =>
  item !== undefined && ((item.length === 1 && item >= 'a' && item <= 'z') || greekUnknowns.has(item));
const isNumber = (item: string | undefined): boolean => item !== undefined && item >= '0' && item < ':';

/** Reads the tokens `from` (inclusive) to `to` (exclusive) of `items` as one formula; linear. */
export function readFormula(items: readonly string[], from: number, to: number): Formula {
  return new FormulaReader(items, from, to).read();
}

class FormulaReader {
  private readonly letters = new Set<string>();
  private readonly seen = new Set<string>();
  /** Index of the brace that closes the one at the key. */
  private readonly closing = new Map<number, number>();
  private readonly roots: number[] = [];
  private readonly fractions: number[] = [];
  private readonly letterPlaces: number[] = [];
  /** Whether a sum or product sign is there, whose counter is often called i. */
  private readonly counts: boolean;
  private degree = 0;
  private equals = 0;
  private orders = 0;
  private size = 0;
  private trig = 0;
  private bars = 0;
  private dots = 0;

  constructor(
    private readonly items: readonly string[],
    private readonly from: number,
    private readonly to: number,
  ) {
    this.counts = this.holds('\\sum') || this.holds('\\prod');
  }

  private holds(item: string): boolean {
    for (let i = this.from; i < this.to; i++) if (this.items[i] === item) return true;
    return false;
  }

  read(): Formula {
    this.matchBraces();
    for (let i = this.from; i < this.to; i++) this.visit(i, this.items[i] ?? '');
    this.readGroups();
    if (this.trig > 0) {
      this.seen.add('trig');
      if (this.dots > 0 || this.trig > 3) this.seen.add('trig-dots');
    }
    if (this.bars > 1) this.seen.add('absolute');
    if (this.letters.size > 0 && this.degree === 0) this.degree = 1;
    const { letters, degree, equals, orders, seen, size } = this;
    return { letters, degree, equals, orders, seen, size };
  }

  private matchBraces(): void {
    const open: number[] = [];
    for (let i = this.from; i < this.to; i++) {
      const item = this.items[i];
      if (item === '{') open.push(i);
      else if (item === '}') {
        const start = open.pop();
        if (start !== undefined) this.closing.set(start, i);
      }
    }
  }

  private visit(i: number, item: string): void {
    if (item !== '{' && item !== '}') this.size++;
    const next = this.items[i + 1];
    if (isLetter(item)) this.letter(i, item, next);
    else if (item === '^') this.power(i);
    else if (item === '=') this.equals++;
    else if (item === '<' || item === '>' || item === '\\le' || item === '\\ge') this.orders++;
    else if (item === '\\sqrt') this.root(i, next);
    else if (item === '\\frac') this.fractions.push(i);
    else if (trigonometric.has(item)) this.trigonometry(next);
    else if (inverseTrigonometric.has(item)) this.seen.add('inverse-trig');
    else if (item === '|') this.bars++;
    else if (item === '\\dots') this.dots++;
    else if (item === '!') this.seen.add('factorial');
    else if (item === '(') this.tuple(i);
    else if (item === '_') this.subscript(i);
    else if (operators.has(item)) this.seen.add('operator');
    else if (isNumber(item)) this.number(i, item, next);
    else if (item === '\\circ') this.seen.add('degrees');
    else if (item === ':' && isNumber(next) && isNumber(this.items[i - 1])) this.seen.add('ratio');
  }

  private letter(i: number, item: string, next: string | undefined): void {
    const before = this.items[i - 1];
    if (functionNames.has(item) && next === '(') {
      this.application(i);
      return;
    }
    if (functionNames.has(item) && next === '^' && this.items[i + 2] === '{' && this.items[i + 3] === '-') {
      this.seen.add('inverse').add('function');
      return;
    }
    if (item === 'i' && this.isImaginary(i)) {
      if (next === '^') this.seen.add('power-of-i');
      this.seen.add('imaginary');
      return;
    }
    if (before === '_') return;
    if (before === ':' || next === ':') this.seen.add('letter-ratio');
    this.letters.add(item);
    this.letterPlaces.push(i);
  }

  /** Whether the `i` at `at` is the imaginary unit, as opposed to an index or a counter. */
  private isImaginary(at: number): boolean {
    const before = this.items[at - 1];
    const next = this.items[at + 1];
    if (this.counts || next === '=' || next === ',' || before === '_' || before === ',') return false;
    return before !== '{' || this.items[at - 2] !== '_';
  }

  /** `f(...)`: what stands in the brackets tells the task. */
  private application(i: number): void {
    this.seen.add('function');
    const first = this.items[i + 2];
    const closes = this.items[i + 3] === ')';
    if (first !== undefined && functionNames.has(first) && this.items[i + 3] === '(') this.seen.add('composition');
    else if (isNumber(first) || (first === '-' && isNumber(this.items[i + 3]))) this.seen.add('function-value');
    else if (isLetter(first) && closes) {
      if (this.items[i + 4] === '=') this.seen.add('function-definition');
    } else if (isLetter(first)) this.seen.add('function-of-expression');
    if (this.items[i + 3] === '+' && isLetter(this.items[i + 4])) this.seen.add('functional-equation');
  }

  private power(i: number): void {
    const base = this.items[i - 1];
    const group = this.groupAt(i + 1);
    const first = this.items[group.from];
    if (first === '\\circ') return;
    if (first === '-') this.seen.add('negative-exponent');
    if (group.items.includes('\\frac') || group.items.includes('/')) this.seen.add('fraction-exponent');
    if (group.items.some((item) => isLetter(item))) this.seen.add('exponent-letter');
    const exponent = isNumber(first) && group.items.length === 1 ? Number(first) : 0;
    if (isNumber(base)) {
      this.seen.add('power-number');
      if (exponent >= 10) this.seen.add('big-power');
    } else if (exponent > 0 && (isLetter(base) || base === ')')) {
      if (base !== ')' || this.letters.size > 0) this.degree = Math.max(this.degree, exponent);
      if (base === ')' && exponent === 2) this.seen.add('square-of-bracket');
      if (exponent >= 10) this.seen.add('high-degree');
    }
  }

  /** The group or single token that starts at `at`; at most 12 tokens of it are looked at. */
  private groupAt(at: number): { from: number; items: string[] } {
    if (this.items[at] !== '{') return { from: at, items: this.items.slice(at, Math.min(at + 1, this.to)) };
    const end = Math.min(this.closing.get(at) ?? at + 1, at + 13);
    return { from: at + 1, items: this.items.slice(at + 1, end) };
  }

  private root(i: number, next: string | undefined): void {
    this.seen.add('radical');
    this.roots.push(i);
    if (next === '[') this.seen.add('index-root');
  }

  private trigonometry(next: string | undefined): void {
    this.trig++;
    if (next === '^') this.seen.add('trig-square');
    else if (isNumber(next)) this.seen.add('trig-value');
    else if (next !== undefined && (isLetter(next) || next === '(' || next === '{')) this.seen.add('trig-letters');
  }

  /** `(2,3)` and `(1,2,3)`: points, vectors, intervals. */
  private tuple(i: number): void {
    let commas = 0;
    for (let at = i + 1; at < this.to && at < i + 16; at++) {
      const item = this.items[at] ?? '';
      if (item === ',') commas++;
      else if (item === ')') {
        if (commas === 1) this.seen.add(this.seen.has('point') ? 'points2' : 'point');
        if (commas === 2) this.seen.add(this.seen.has('triple') ? 'triple-points' : 'triple');
        return;
      } else if (!isNumber(item) && item !== '-' && !(item === '\\frac' || item === '{' || item === '}')) return;
    }
  }

  private subscript(i: number): void {
    const base = this.items[i - 1];
    const group = this.groupAt(i + 1);
    const first = group.items[0];
    if (isNumber(base) && (isNumber(first) || first === 'b')) this.seen.add('base-subscript');
    else if (base !== undefined && isLetter(base)) {
      if (group.items.includes('n') || group.items.includes('k')) this.seen.add('sequence');
      else this.seen.add('indexed');
    }
  }

  private number(i: number, item: string, next: string | undefined): void {
    if (item.includes('.')) this.seen.add(next === '\\overline' ? 'repeating-decimal' : 'decimal');
    if (next === '\\overline' && this.items[i - 1] === '.') this.seen.add('repeating-decimal');
    if (next === '\\frac') this.seen.add('mixed-number');
  }

  private readGroups(): void {
    for (const at of this.fractions) {
      const top = this.span(at + 1);
      const bottom = this.span(top.end);
      if (this.any(this.letterPlaces, bottom)) this.seen.add('fraction-letters');
      else if (this.any(this.letterPlaces, top)) this.seen.add('letter-over-number');
      if (this.any(this.roots, bottom)) this.seen.add('radical-denominator');
      const whole = { from: at + 1, end: bottom.end };
      if (this.any(this.fractions, whole)) this.seen.add('nested-fraction');
      const joint = this.items[bottom.end];
      if (joint === '+' || joint === '-') this.seen.add('fraction-sum');
      else if (joint === '\\cdot' || joint === '\\times' || joint === '\\div') this.seen.add('fraction-product');
    }
    for (const at of this.roots) {
      const inside = this.span(at + 1);
      if (this.any(this.letterPlaces, inside)) this.seen.add('radical-letters');
      if (this.any(this.roots, inside)) this.seen.add('nested-radical');
    }
    if (this.fractions.length > 0) this.seen.add('fraction');
    if (this.dots > 0) this.addDots();
  }

  private addDots(): void {
    this.seen.add('dots');
    const sum = this.joins('+');
    if (sum) this.seen.add(this.fractions.length > 1 ? 'fraction-dots' : 'dots-sum');
    else if (this.joins('\\cdot') || this.joins('\\times') || this.joins(')')) this.seen.add('dots-product');
    else this.seen.add('dots-list');
  }

  /** Whether `sign` stands beside the first dots. */
  private joins(sign: string): boolean {
    const at = this.items.indexOf('\\dots', this.from);
    return this.items[at - 1] === sign || this.items[at + 1] === sign;
  }

  private span(at: number): { from: number; end: number } {
    return { from: at, end: this.items[at] === '{' ? (this.closing.get(at) ?? at) + 1 : at + 1 };
  }

  /** Whether one of the ascending `places` lies inside the span; binary search keeps nested formulas cheap. */
  private any(places: readonly number[], { from, end }: { from: number; end: number }): boolean {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    return place !== undefined && place < end;
  }
}
