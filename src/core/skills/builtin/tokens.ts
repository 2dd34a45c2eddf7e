/** The words, commands, numbers and signs of a text, in order. */
export interface Tokens {
  /** Words stemmed and in lower case, LaTeX commands with their backslash, numbers as written, single signs. */
  readonly items: string[];
  /** 1 where the item stands in a formula. */
  readonly math: number[];
}

/** Commands that only change the look. */
const layout = new Set(
  'left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle quad qquad text mbox textbf textit textrm emph mathrm operatorname mathop limits nolimits boxed hspace vspace phantom hfill noindent mathbb mathcal boldsymbol hbox rm bf it ensuremath'.split(
    ' ',
  ),
);

const sameCommand: Record<string, string> = {
  dfrac: '\\frac',
  tfrac: '\\frac',
  cfrac: '\\frac',
  leq: '\\le',
  leqslant: '\\le',
  geq: '\\ge',
  geqslant: '\\ge',
  lt: '<',
  gt: '>',
  ldots: '\\dots',
  cdots: '\\dots',
  dotsb: '\\dots',
  dotsc: '\\dots',
  dotsm: '\\dots',
  dbinom: '\\binom',
  tbinom: '\\binom',
  vec: '\\overrightarrow',
  lvert: '|',
  rvert: '|',
  vert: '|',
  cdotp: '\\cdot',
  ne: '\\neq',
  rightarrow: '\\to',
  widehat: '\\overarc',
  bold: '\\mathbf',
};

/** Letters that stand together in a formula but are a word. */
const formulaWords = new Set(
  'sin cos tan cot sec csc log ln gcd lcm mod max min arcsin arccos arctan det lim cis proj'.split(' '),
);
const shortWords = new Set(
  'a of by is the and for if in to with or at on be as are all not per no am gm two'.split(' '),
);

/** Cuts endings so that `reflected`, `reflects` and `reflecting` meet; much simpler than a full stemmer, on purpose. */
export function stem(word: string): string {
  let base = word;
  if (base.length < 4) return base;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:x|ch|sh|ss)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !/[sui]s$/.test(base)) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith('ing')) base = undouble(base.slice(0, -3));
  else if (base.length > 4 && base.endsWith('ed')) base = undouble(base.slice(0, -2));
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function undouble(base: string): string {
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    // Texts hold few distinct words; hostile ones must not grow the cache without end.
    if (stems.size > 50_000) stems.clear();
    known = stem(word.toLowerCase());
    stems.set(word, known);
  }
  return known;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 191 && (code < 0x2000 || code > 0x2fff));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How far a closing `$` is looked for before the sign is taken for money. */
const formulaLimit = 600;

/** Whether the `$` at `at` opens a formula, as opposed to an amount of money: then words follow before the next `$`. */
function opensFormula(text: string, at: number): boolean {
  const end = text.indexOf('$', at + 1);
  if (end < 0) return false;
  if (!isDigit(text.charCodeAt(at + 1))) return end - at < 4 * formulaLimit;
  if (end - at > formulaLimit) return false;
  let words = 0;
  let run = 0;
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) return true;
    if (isLetter(code)) run++;
    else {
      if (run > 2) words++;
      run = 0;
    }
  }
  return words + (run > 2 ? 1 : 0) < 2;
}

class Tokenizer implements Tokens {
  readonly items: string[] = [];
  readonly math: number[] = [];
  private at = 0;
  private inMath: number;
  private nextMoneyCheck = 0;

  constructor(
    private readonly text: string,
    startInMath: boolean,
  ) {
    this.inMath = startInMath ? 1 : 0;
  }

  run(): Tokens {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code <= 32) this.at++;
      else if (code === 92) this.command();
      else if (code === 36) this.dollar();
      else if (isDigit(code)) this.number();
      else if (isLetter(code)) this.letters();
      else this.sign(code);
    }
    return this;
  }

  private push(item: string): void {
    this.items.push(item);
    this.math.push(this.inMath);
  }

  private dollar(): void {
    const { text } = this;
    const double = text.charCodeAt(this.at + 1) === 36;
    if (this.inMath) {
      this.inMath = 0;
      this.push('$');
    } else if (double || (this.at >= this.nextMoneyCheck && opensFormula(text, this.at))) {
      this.inMath = 1;
    } else {
      // An unclosed sign is looked at once: without this, a text of nothing but such signs would cost a square.
      if (text.indexOf('$', this.at + 1) < 0) this.nextMoneyCheck = text.length;
      this.push('\\$');
    }
    this.at += double ? 2 : 1;
  }

  private command(): void {
    const { text } = this;
    let end = this.at + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (end === this.at + 1) {
      const sign = text.charAt(end);
      this.at = end + 1;
      if (sign === '[' || sign === '(') this.inMath = 1;
      else if (sign === ']' || sign === ')') {
        this.inMath = 0;
        this.push('$');
      } else if (sign === '%') this.push('%');
      else if (sign === '\\' || sign === '$' || sign === '{' || sign === '#' || sign === '&') this.push(`\\${sign}`);
      else if (sign === '|') this.push('\\|');
      return;
    }
    const name = text.slice(this.at + 1, end);
    this.at = end;
    if (name === 'begin' || name === 'end') this.environment(name);
    else if (!layout.has(name)) this.push(sameCommand[name] ?? `\\${name}`);
  }

  private environment(edge: string): void {
    const { text } = this;
    const close = text.startsWith('{', this.at) ? text.slice(this.at, this.at + 30).indexOf('}') + this.at : -1;
    if (close <= this.at) return;
    const name = text.slice(this.at + 1, close).replace('*', '');
    this.at = close + 1;
    const display = name.startsWith('align') || name === 'equation' || name === 'gather';
    if (edge === 'begin' && display) this.inMath = 1;
    this.push(`\\${edge}`);
    this.push(name);
    if (edge === 'end' && display) this.inMath = 0;
  }

  private number(): void {
    const { text } = this;
    let end = this.at + 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (isDigit(code)) continue;
      const separates = code === 46 || (code === 44 && !this.inMath) || (code === 44 && this.thousands(end));
      if (!separates || !isDigit(text.charCodeAt(end + 1))) break;
    }
    this.push(text.slice(this.at, end).replaceAll(',', ''));
    this.at = end;
  }

  private thousands(comma: number): boolean {
    return /^\d{3}(?!\d)/.test(this.text.slice(comma + 1, comma + 5));
  }

  private letters(): void {
    const { text } = this;
    let end = this.at + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const word = text.slice(this.at, end);
    this.at = end;
    if (!this.inMath) {
      // The s of "Janet's" says nothing.
      if (word !== 's' || !`'’`.includes(text.charAt(end - 2))) this.push(stemOf(word));
      return;
    }
    const lower = word.toLowerCase();
    if (formulaWords.has(lower)) this.push(`\\${lower}`);
    else if (word.length > 3 || shortWords.has(lower)) this.push(stemOf(word));
    else for (const letter of lower) this.push(letter);
  }

  private sign(code: number): void {
    const sign = this.text.charAt(this.at);
    this.at++;
    if (this.inMath ? !'.;?`"~'.includes(sign) : sign === '%' || sign === '=' || sign === '+') this.push(sign);
    else if (code === 0x2264) this.push('\\le');
    else if (code === 0x2265) this.push('\\ge');
    else if (code === 0xb0) this.push('\\circ');
  }
}

/**
 * Splits a text into tokens in one pass, linear in its length.
 * @param startInMath whether the text starts inside a formula, as cue terms with signs do
 */
export function tokenise(text: string, startInMath = false): Tokens {
  return new Tokenizer(text, startInMath).run();
}
