import type { DomainSource, LeafSource, TopicSource } from './source';
import { shapeNames } from './shape';
import { tokenise, type Tokens } from './tokens';

/** What one matched term says about one topic or leaf. */
export interface Vote {
  /** Number of the topic or leaf, counted over all domains in tree order. */
  target: number;
  weight: number;
}

/** A term and what it speaks for. */
export interface Term {
  /** As a person wrote it, for explanations. */
  text: string;
  topics: Vote[];
  leaves: Vote[];
}

export interface CueTable {
  readonly topics: readonly TopicSource[];
  readonly leaves: readonly LeafSource[];
  /** Topic number of each leaf. */
  readonly topicOfLeaf: readonly number[];
  /** Numbers of the first leaf of each topic, and one more for the end. */
  readonly firstLeaf: readonly number[];
  readonly terms: readonly Term[];
  readonly scanner: Scanner;
}

/** A leaf's cue speaks for its topic too, but less: it may be a detail of several topics. */
const leafShare = 0.6;
/** A leaf's cue that its whole topic shares tells its leaves apart this much less. */
const generality = 0.5;

/**
 * Finds all terms in a token sequence in one pass: a trie over numbered tokens, walked from each position, so the cost is
 * the text's length times the longest term (8 tokens), whatever the number of terms.
 */
export class Scanner {
  private readonly vocabulary = new Map<string, number>();
  /** Key: node * 65536 + token number. */
  private readonly edges = new Map<number, number>();
  private readonly termAt: number[] = [-1];
  private readonly shapes = new Map<string, number>();
  private readonly known = new Map<string, number>();

  /** Registers a term and gives its number: that of the equal term if there is one. */
  add(text: string, number: number): number {
    if (text.startsWith('@')) {
      if (!shapeNames.has(text)) throw new RangeError(`cue ${text} names no shape`);
      const seen = this.shapes.get(text);
      if (seen === undefined) this.shapes.set(text, number);
      return seen ?? number;
    }
    const items = termTokens(text);
    const key = items.join(' ');
    const seen = this.known.get(key);
    if (seen !== undefined) return seen;
    if (items.length === 0) throw new RangeError(`cue "${text}" holds no token`);
    this.known.set(key, number);
    this.insert(items, number);
    return number;
  }

  /** The number of a registered term. @throws RangeError for another. */
  find(text: string): number {
    const number = text.startsWith('@') ? this.shapes.get(text) : this.known.get(termTokens(text).join(' '));
    if (number === undefined) throw new RangeError(`cue "${text}" was not registered`);
    return number;
  }

  private insert(items: readonly string[], number: number): void {
    let node = 0;
    for (const item of items) {
      const token = this.vocabulary.get(item) ?? this.vocabulary.size;
      this.vocabulary.set(item, token);
      const key = node * 65536 + token;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.termAt.length;
        this.termAt.push(-1);
        this.edges.set(key, next);
      }
      node = next;
    }
    this.termAt[node] = number;
  }

  /** Calls `found` with the number of each term present, possibly several times. */
  scan(tokens: Tokens, shapes: ReadonlySet<string>, found: (term: number) => void): void {
    const numbers = this.numbered(tokens);
    const anyNumber = this.vocabulary.get('#') ?? -1;
    for (let start = 0; start < numbers.length; start++) {
      this.walk(numbers, start, 0, anyNumber, found);
    }
    for (const shape of shapes) {
      const term = this.shapes.get(shape);
      if (term !== undefined) found(term);
    }
  }

  /** Token numbers without braces; unknown words are -1, unknown numbers -2. */
  private numbered({ items }: Tokens): number[] {
    const numbers: number[] = [];
    for (const item of items) {
      if (item === '{' || item === '}' || item === '$') continue;
      const isNumber = item >= '0' && item < ':';
      const known = this.vocabulary.get(item) ?? -1;
      numbers.push(isNumber ? (known < 0 ? -2 : -3 - known) : known);
    }
    return numbers;
  }

  private walk(
    numbers: readonly number[],
    start: number,
    from: number,
    anyNumber: number,
    found: (term: number) => void,
  ): void {
    let node = from;
    for (let at = start; at < numbers.length; at++) {
      const number = numbers[at] ?? -1;
      if (number === -1) return;
      if (number <= -2) {
        const any = this.edges.get(node * 65536 + anyNumber);
        if (any !== undefined) this.arrive(any, numbers, at, anyNumber, found);
        if (number === -2) return;
      }
      const next = this.edges.get(node * 65536 + (number <= -3 ? -3 - number : number));
      if (next === undefined) return;
      node = next;
      const term = this.termAt[node] ?? -1;
      if (term >= 0) found(term);
    }
  }

  private arrive(
    node: number,
    numbers: readonly number[],
    at: number,
    anyNumber: number,
    found: (term: number) => void,
  ): void {
    const term = this.termAt[node] ?? -1;
    if (term >= 0) found(term);
    this.walk(numbers, at + 1, node, anyNumber, found);
  }
}

/** The tokens of a term; one with formula signs is read as a formula. */
function termTokens(text: string): string[] {
  const inMath = /[\\^=_()+|<>[\]!*/,-]|^[a-z]$|^[a-z]'(?:$|\()/.test(text) && !text.includes('$');
  const items = tokenise(text, inMath).items.filter((item) => item !== '{' && item !== '}' && item !== '$');
  // `#` stands for any number.
  return text.includes('#') && !items.includes('#') ? withPlaceholders(text) : items;
}

function withPlaceholders(text: string): string[] {
  return text
    .split('#')
    .flatMap((part, index) => [...(index > 0 ? ['#'] : []), ...(part.trim() === '' ? [] : termTokens(part))]);
}

/** What the grades 1 to 5 of a cue count: a near-certain cue outweighs many hints. */
const gradeStrengths = [0, 0.6, 1.4, 2.6, 4.2, 6.5];

function strengthOf(grade: number): number {
  return Math.sign(grade) * (gradeStrengths[Math.abs(grade)] ?? 0);
}

function parseCues(cues: string): { text: string; weight: number }[] {
  return cues
    .split(';')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map((cue) => {
      const parts = /^(.*?)(?::(-?\d))?$/s.exec(cue);
      return { text: parts?.[1] ?? cue, weight: strengthOf(parts?.[2] === undefined ? 2 : Number(parts[2])) };
    });
}

/** Compiles the cues of all domains into one scanner. Milliseconds; done once per process. */
export function compileCues(domains: readonly DomainSource[]): CueTable {
  const topics = domains.flatMap((domain) => domain.topics);
  const leaves = topics.flatMap((topic) => topic.leaves);
  const terms: Term[] = [];
  const scanner = new Scanner();
  const termOf = (text: string): Term => {
    const number = scanner.add(text, terms.length);
    const term = terms[number] ?? { text, topics: [], leaves: [] };
    if (number === terms.length) terms.push(term);
    return term;
  };
  const topicOfLeaf: number[] = [];
  const firstLeaf: number[] = [];
  topics.forEach((topic, topicNumber) => {
    firstLeaf.push(topicOfLeaf.length);
    const own = new Map<Term, number>();
    for (const cue of parseCues(topic.cues)) {
      raise(termOf(cue.text).topics, topicNumber, cue.weight);
      own.set(termOf(cue.text), cue.weight);
    }
    for (const leaf of topic.leaves) {
      for (const cue of parseCues(leaf.cues)) {
        const term = termOf(cue.text);
        raise(
          term.leaves,
          topicOfLeaf.length,
          cue.weight - generality * Math.max(0, Math.min(cue.weight, own.get(term) ?? 0)),
        );
        if (cue.weight > 0) raise(term.topics, topicNumber, cue.weight * leafShare);
      }
      topicOfLeaf.push(topicNumber);
    }
  });
  firstLeaf.push(topicOfLeaf.length);
  return { topics, leaves, topicOfLeaf, firstLeaf, terms, scanner };
}

/** One term speaks once for a target, with its largest weight there; a guard stands against all. */
function raise(votes: Vote[], target: number, weight: number): void {
  const vote = votes.find((each) => each.target === target);
  if (!vote) votes.push({ target, weight });
  else if (vote.weight >= 0) vote.weight = weight < 0 ? weight : Math.max(vote.weight, weight);
}
