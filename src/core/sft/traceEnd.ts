import { readSpelled, type SpelledText } from '../jsonl/spelledText';
import { boxMark } from './templateProof';
import { stopsThinking } from './trainingRow';

/** How a teacher trace ends. */
export interface TraceEnd {
  /** It stops in the midst of its thoughts, as one that was cut off does. */
  unfinished: boolean;
  /** It has a boxed answer, as every prompt asks for. */
  boxed: boolean;
}

export function traceEnd(trace: string): TraceEnd {
  return { unfinished: stopsThinking(trace), boxed: trace.includes(boxMark) };
}

const [openingMark, closingMark] = ['<think>', '</think>'].map((mark) => Buffer.from(mark));
const spelledBox = Buffer.from(JSON.stringify(boxMark).slice(1, -1));

/** {@link traceEnd} of a trace as a line of JSON spells it, without reading its text where that can be told. */
export function spelledTraceEnd(trace: SpelledText): TraceEnd {
  const bytes = trace.bytes.subarray(trace.start, trace.end);
  const has = (mark: Buffer | undefined): boolean => mark !== undefined && bytes.lastIndexOf(mark) >= 0;
  // Marks may be spelled in other ways; what is found is there, and thoughts that are closed are found near the end.
  if (has(spelledBox) && (has(closingMark) || !has(openingMark))) return { unfinished: false, boxed: true };
  return traceEnd(readSpelled(trace));
}
