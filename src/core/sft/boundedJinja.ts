import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';

type Program = ReturnType<typeof parse>;
type Evaluated = ReturnType<Interpreter['evaluate']>;

/** A template as it was parsed, for {@link renderBounded}. */
export type ParsedTemplate = Program;

/**
 * Evaluated parts of a template and items of its lists per rendering, beside {@link stepsPerCharacter}; a chat template of a
 * family takes some hundreds.
 */
const mostSteps = 30_000;

/** More of them for each character of the values: templates may look at every character of a row, a few times. */
const stepsPerCharacter = 4;

/** Parts within parts: macros may call themselves some 150 calls deep, which is deeper than any value that they are given. */
const mostDepth = 500;

/** How far a template counts. */
const mostItems = 100_000;

/** Characters of a template; the longest that models come with have some 20,000. */
const longestTemplate = 100_000;

const tooDeep = 'it calls itself too often';

/** Thrown into a rendering that takes more than a template of good will. */
class Excess extends Error {}

/** The text of a rendering, or why there is none; `excess` where it took more than a template of good will. */
export type Rendering = { ok: true; text: string } | { ok: false; reason: string; excess: boolean };

/** What a template's own `raise_exception` said. */
class Raised extends Error {}

/**
 * Parses a template of whatever origin.
 * @throws Error what is wrong with it; also for one so long or so deep that it is no chat template
 */
export function parseTemplate(source: string): ParsedTemplate {
  if (source.length > longestTemplate) throw new Error(`it has more than ${longestTemplate} characters`);
  // The parser looks at every beginning in a run of white space anew.
  if (/\s{2000}/u.test(source)) throw new Error('it has a run of 2,000 spaces');
  // As transformers does.
  return parse(tokenize(source, { lstrip_blocks: true, trim_blocks: true }));
}

/**
 * Renders a template with values. Steps, lists and texts are bounded, by counts and not by a clock, so that a template
 * fails on every machine or on none; it reaches nothing but the values. The worst of templates takes some tenths of a second
 * with a short text.
 */
export function renderBounded(template: ParsedTemplate, values: Readonly<Record<string, unknown>>): Rendering {
  const environment = new Environment();
  for (const [name, value] of Object.entries({ ...globals, ...values })) environment.set(name, value);
  const size = sizeOf(values);
  try {
    const { value } = new BoundedInterpreter(environment, size).run(template);
    return typeof value === 'string'
      ? { ok: true, text: value }
      : { ok: false, reason: 'it makes no text', excess: false };
  } catch (error) {
    // What the interpreter throws names a construct it does not know or a value of the wrong kind; a string of JavaScript
    // that overflowed is the template's doing too.
    const isOverflow = error instanceof RangeError && error.message.includes('call stack');
    const reason = isOverflow ? tooDeep : error instanceof Error ? error.message : String(error);
    return { ok: false, reason, excess: error instanceof Excess || error instanceof RangeError };
  }
}

/** Characters of the texts in values that have no cycles, and some for each value that is none. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), 1);
}

class BoundedInterpreter extends Interpreter {
  private steps = 0;
  private depth = 0;
  /** Characters of all texts that came by; a text counts again in each block around it. */
  private characters = 0;
  private readonly longest: number;
  private readonly mostSteps: number;
  private readonly mostCharacters: number;

  constructor(environment: Environment, size: number) {
    super(environment);
    this.mostSteps = mostSteps + stepsPerCharacter * size;
    this.longest = 8 * size + 200_000;
    this.mostCharacters = 500 * size + 5_000_000;
  }

  override evaluate(...[statement, environment]: Parameters<Interpreter['evaluate']>): Evaluated {
    this.step(1);
    // An overflow of the stack would not do: the interpreter takes a variable that it cannot look up for one that is not there.
    if (++this.depth > mostDepth) throw new Excess(tooDeep);
    const result = super.evaluate(statement, environment);
    this.depth--;
    const { value } = result;
    if (typeof value === 'string') {
      this.characters += value.length;
      if (value.length > this.longest || this.characters > this.mostCharacters)
        throw new Excess('it makes far more text than the row has');
    } else if (Array.isArray(value)) {
      // A loop over a list takes time even where its body is empty.
      this.step(value.length);
    }
    return result;
  }

  private step(count: number): void {
    this.steps += count;
    if (this.steps > this.mostSteps) throw new Excess(`it takes more than ${this.mostSteps} steps`);
  }
}

/** A day for templates that ask for one, the same at every rendering. */
const day: Readonly<Record<string, string>> = {
  Y: '2026',
  y: '26',
  m: '01',
  d: '01',
  b: 'Jan',
  B: 'January',
  A: 'Thursday',
  a: 'Thu',
  H: '00',
  M: '00',
  S: '00',
};

const globals = {
  false: false,
  true: true,
  none: null,
  False: false,
  True: true,
  None: null,
  raise_exception: (message: unknown): never => {
    throw new Raised(`it says: ${String(message).slice(0, 200)}`);
  },
  range: (first: number, end?: number, step = 1): number[] => {
    const [from, to] = end === undefined ? [0, first] : [first, end];
    const length = Math.max(0, Math.ceil((to - from) / step));
    if (!(length <= mostItems)) throw new Excess(`it counts further than ${mostItems}`);
    return Array.from({ length }, (_, at) => from + at * step);
  },
  strftime_now: (format: unknown): string =>
    String(format).replaceAll(/%-?([A-Za-z])/g, (_, letter: string) => day[letter] ?? ''),
};
