import { describe, expect, it } from 'vitest';
import { detectShapes } from '../../../src/core/dataset/detect';
import { readSample } from '../../../src/core/dataset/sample';
import { publishedDialogues } from './publishedDialogues';
import { ask, publishedProblems } from './publishedRows';

const rowsLookedAt = 30;

describe('corpora as they are published', () => {
  it.each([...publishedProblems, ...publishedDialogues])('1 $name', ({ row, shape, mapping }) => {
    const rows = Array.from({ length: rowsLookedAt }, (_, n) => row(n));
    const [best] = detectShapes(rows);
    expect(best).toMatchObject({ shape, corpus: true, mapping });
    expect(best?.mapping).toEqual(mapping);
    for (const role of Object.keys(mapping)) expect(best?.reasons.join('\n')).toMatch(new RegExp(`\\b${role}\\b`, 'u'));
    for (const one of rows) expect(readSample(one, best?.mapping ?? {})).toMatchObject({ ok: true });
  });

  it('2 reads thoughts and what follows them as one trace', () => {
    const rows = publishedDialogues.find(({ name }) => name.includes('stand apart'))?.row(4) ?? {};
    const reading = readSample(rows, detectShapes([rows])[0]?.mapping ?? {});
    const trace = reading.ok ? reading.sample.solution : '';
    expect(reading).toMatchObject({ ok: true, sample: { id: '4', problem: ask(4) } });
    expect(trace).toMatch(/^<think>\nFirst we look [^<]+ asked for\.\n<\/think>\n\nIt follows at once [^<]+$/u);
  });
});
