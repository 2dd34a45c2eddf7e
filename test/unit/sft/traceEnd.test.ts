import { expect, it } from 'vitest';
import type { SpelledText } from '../../../src/core/jsonl/spelledText';
import { spelledTraceEnd, traceEnd } from '../../../src/core/sft/traceEnd';

const spelled = (json: string): SpelledText => {
  const bytes = Buffer.from(`{"trace":${json}}`);
  return { bytes, start: '{"trace":"'.length, end: bytes.length - 2 };
};

it.each<[string, boolean, boolean]>([
  ['<think>\nSo.\n</think>\n\nIt is \\boxed{4}.', false, true],
  ['<think>\nSo it goes on and', true, false],
  ['  <think>\nMaybe \\boxed{4}, but', true, true],
  ['So.\n</think>\n\n\\boxed{4}', false, true],
  ['Four.', false, false],
  // Words about marks open no thoughts.
  ['The mark <think> is never closed: \\boxed{4}', false, true],
  ['<think>a</think><think>b</think>c', false, false],
])('%j: unfinished %s, boxed %s, in whatever way a line spells it', (trace, unfinished, boxed) => {
  const end = { unfinished, boxed };
  expect(traceEnd(trace)).toEqual(end);
  const plain = JSON.stringify(trace);
  const codes = plain.replaceAll('<', '\\u003c').replaceAll('\\\\boxed', '\\u005cboxed');
  for (const json of [plain, plain.replaceAll('/', '\\/'), codes]) expect(spelledTraceEnd(spelled(json))).toEqual(end);
});
