import type { FieldMapping } from '../../protocol/values';
import { lineField, type LineField } from '../browse/fieldText';
import { fieldParts, type FieldStep } from '../dataset/fieldPath';
import { problemKey, problemText } from '../dataset/sample';
import { FieldLocator, type Step } from '../jsonl/fieldLocator';

/** Bytes of a line in which its problem text is looked for first, and the shortest line where that pays. */
const headBytes = 4 * 1024;
/** Lines after which a corpus whose problem texts lie further behind is known as such. */
const lookedAt = 200;

/**
 * Reads the problem texts of samples whose keys are known. In most corpora the text lies at the beginning of the line:
 * what is found there is right when it has the sample's key, and the long trace behind it need not be looked through.
 */
export class ProblemTexts {
  private readonly locator: FieldLocator | undefined;
  private readonly span = new Int32Array(2);
  private readonly whole: LineField;
  private hits = 0;
  private misses = 0;

  constructor(mapping: FieldMapping) {
    const path = mapping.question ?? '';
    this.whole = lineField(path, (row) => problemText(row, path));
    const steps = plainSteps(path);
    this.locator = steps && new FieldLocator([steps]);
  }

  /** @param problem the sample's key. @returns undefined when the line has no such field */
  read(bytes: Buffer, start: number, end: number, problem: string): string | undefined {
    const worthTrying = end - start > headBytes && this.misses <= this.hits + lookedAt;
    const text = worthTrying ? this.inHead(bytes, start, start + headBytes) : undefined;
    if (text !== undefined && problemKey(text) === problem) {
      this.hits++;
      return text;
    }
    if (worthTrying) this.misses++;
    return this.whole(bytes, start, end);
  }

  private inHead(bytes: Buffer, start: number, end: number): string | undefined {
    // The line does not end here, so the locator doubts it; what it has found until then is checked by the key.
    this.locator?.locate(bytes, start, end, this.span);
    const [from = -1, to = -1] = this.span;
    if (from < 0 || to <= from) return undefined;
    try {
      const value: unknown = JSON.parse(bytes.toString('utf8', from, to));
      return typeof value === 'string' ? value : undefined;
    } catch {
      // Half a value: the whole line will tell.
      return undefined;
    }
  }
}

/** The steps to one text at a fixed place; undefined for other paths. */
function plainSteps(path: string): Step[] | undefined {
  const [steps, ...more] = fieldParts(path);
  const plain = steps?.map(plainStep);
  return more.length === 0 && plain?.every((step) => step !== undefined) ? plain : undefined;
}

function plainStep(step: FieldStep): Step | undefined {
  if ('key' in step) return step.key;
  return 'index' in step && step.index >= 0 ? step.index : undefined;
}
