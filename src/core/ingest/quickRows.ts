import { fieldParts, type FieldStep } from '../dataset/fieldPath';
import { scalarText } from '../dataset/valueText';
import { FieldLocator, type Step } from '../jsonl/fieldLocator';
import { parseJson } from '../jsonl/parseJson';
import type { FieldMapping } from '../../protocol/values';

/** What the index keeps of a row. */
export interface QuickRow {
  problem: string;
  ownId: string | null;
}

/** Elements of a list in which one with a given speaker is looked for; further ones are left to the parse. */
const elementsTried = 4;

/** Reads one value from the located spans: a text, `null` when the row has none, undefined when only a parse can tell. */
type Reader = (line: Located) => string | null | undefined;

/**
 * Reads problem text and id of rows without parsing them, by finding just their fields. It proves nothing about the rest
 * of a row. Where it is not sure that a parse would find the same, it says so.
 */
export class QuickRows {
  private readonly locator: FieldLocator;
  private readonly line: Located;

  private constructor(
    paths: Step[][],
    private readonly problem: Reader,
    private readonly id: Reader,
  ) {
    this.locator = new FieldLocator(paths);
    this.line = new Located(paths.length);
  }

  /** Undefined for mappings with paths that cannot be located. */
  static for(mapping: FieldMapping): QuickRows | undefined {
    const paths: Step[][] = [];
    const problem = mapping.question === undefined ? undefined : joinedReader(mapping.question, paths);
    const id = mapping.id === undefined ? () => null : scalarReader(mapping.id, paths);
    return problem && id && new QuickRows(paths, problem, id);
  }

  /** The row in a line's bytes, or undefined when the line must be parsed to know. */
  read(bytes: Buffer, start: number, end: number): QuickRow | undefined {
    if (!this.locator.locate(bytes, start, end, this.line.spans)) return undefined;
    this.line.bytes = bytes;
    const problem = this.problem(this.line);
    const ownId = this.id(this.line);
    if (problem === undefined || problem === null || ownId === undefined) return undefined;
    // Blank problems and half characters are for the parse to report.
    if (problem.trim() === '' || !problem.isWellFormed() || ownId?.isWellFormed() === false) return undefined;
    return { problem, ownId: ownId === '' ? null : ownId };
  }
}

/** A line whose wanted values have been located. */
class Located {
  bytes: Buffer = Buffer.alloc(0);
  readonly spans: Int32Array;

  constructor(size: number) {
    this.spans = new Int32Array(2 * size);
  }

  has(index: number): boolean {
    return (this.spans[2 * index] ?? -1) >= 0;
  }

  /** The parsed value, or undefined when it is missing or its text is in doubt. */
  value(index: number): unknown {
    const start = this.spans[2 * index] ?? -1;
    const text = this.bytes.toString('utf8', start, this.spans[2 * index + 1]);
    if (start < 0 || text.includes('\ufffd')) return undefined;
    try {
      return parseJson(text);
    } catch {
      // The parse of the whole line will say where it is broken.
      return undefined;
    }
  }
}

function want(paths: Step[][], path: Step[]): number {
  return paths.push(path) - 1;
}

/** A problem text: one path, or several whose texts are joined as `fieldReader` joins them. */
function joinedReader(path: string, paths: Step[][]): Reader | undefined {
  const parts = fieldParts(path).map((steps) => textReader(steps, paths));
  if (parts.some((part) => part === undefined)) return undefined;
  const literal = isNested(path) ? want(paths, [path]) : undefined;
  const [first, ...more] = parts as Reader[];
  return (line) => {
    if (literal !== undefined && line.has(literal)) return undefined;
    const text = first?.(line);
    if (text === undefined || text === null) return undefined;
    const rest = more.map((part) => part(line));
    if (rest.includes(undefined)) return undefined;
    return [text, ...rest].filter((part) => part !== null && part !== '').join('\n');
  };
}

function isNested(path: string): boolean {
  const [first, ...more] = fieldParts(path);
  const [step] = first ?? [];
  return more.length > 0 || first?.length !== 1 || step === undefined || !('key' in step) || step.key !== path;
}

function textReader(steps: readonly FieldStep[], paths: Step[][]): Reader | undefined {
  const at = steps.findIndex((step) => 'where' in step);
  if (at < 0) return plainReader(steps, paths);
  const step = steps[at];
  const before = located(steps.slice(0, at));
  const after = located(steps.slice(at + 1));
  if (!step || !('where' in step) || !before || !after || after.length === 0) return undefined;
  const tries = Array.from({ length: elementsTried }, (_, index) => ({
    speaker: want(paths, [...before, index, step.where]),
    text: want(paths, [...before, index, ...after]),
  }));
  return (line) => {
    const found = tries.find(({ speaker }) => line.has(speaker) && line.value(speaker) === step.is);
    return found ? stringAt(line, found.text) : undefined;
  };
}

function plainReader(steps: readonly FieldStep[], paths: Step[][]): Reader | undefined {
  const path = located(steps);
  if (!path) return undefined;
  const index = want(paths, path);
  return (line) => stringAt(line, index);
}

function stringAt(line: Located, index: number): string | null | undefined {
  if (!line.has(index)) return null;
  const value = line.value(index);
  return typeof value === 'string' ? value : undefined;
}

/** An id: a text, a number or a truth value. */
function scalarReader(path: string, paths: Step[][]): Reader | undefined {
  const [steps, ...more] = fieldParts(path);
  const wanted = steps && more.length === 0 ? located(steps) : undefined;
  if (!wanted) return undefined;
  const index = want(paths, wanted);
  const literal = isNested(path) ? want(paths, [path]) : undefined;
  return (line) => {
    if (literal !== undefined && line.has(literal)) return undefined;
    if (!line.has(index)) return null;
    const value = line.value(index);
    if (value === null) return null;
    return scalarText(value);
  };
}

/** The steps for a locator; undefined when one counts from the end or looks for an element. */
function located(steps: readonly FieldStep[]): Step[] | undefined {
  const path: Step[] = [];
  for (const step of steps) {
    if ('key' in step) path.push(step.key);
    else if ('index' in step && step.index >= 0) path.push(step.index);
    else return undefined;
  }
  return path;
}
