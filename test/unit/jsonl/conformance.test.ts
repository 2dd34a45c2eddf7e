import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { findFault } from '../../../src/core/jsonl/findFault';
import { parseLine } from '../../../src/core/jsonl/parseLine';
import { sampleId } from '../../../src/core/store/samples';
import type { Problem } from '../../../src/protocol/values';
import { Workspace } from '../ingest/workspace';
import { accepted } from './conformanceAccepted';
import { refusedStructures, type Line } from './conformanceRefused';
import { refusedTexts } from './conformanceRefusedText';

interface Case {
  kind: string;
  line: Buffer;
}

const cases = (kinds: Readonly<Record<string, readonly Line[]>>): Case[] =>
  Object.entries(kinds).flatMap(([kind, lines]) => lines.map((line) => ({ kind, line: Buffer.from(line) })));
const refused = { ...refusedStructures, ...refusedTexts };
const bad = cases(refused);
const good = cases(accepted);

const shown = (line: Buffer): string => JSON.stringify(line.toString('latin1', 0, 60));
const badCodes = ['bad-json', 'invalid-utf8'];

describe('lines by the grammar of RFC 8259', () => {
  it('are many and all different', () => {
    expect(new Set(bad.map(({ line }) => line.toString('latin1'))).size).toBe(bad.length);
    expect(new Set(good.map(({ line }) => line.toString('latin1'))).size).toBe(good.length);
    expect(bad.length).toBeGreaterThanOrEqual(300);
    expect(good.length).toBeGreaterThanOrEqual(150);
  });

  it.each(Object.keys(refused))('refuse %s, with a place and a reason', (kind) => {
    for (const { line } of bad.filter((one) => one.kind === kind)) {
      const parsed = parseLine(line);
      if (parsed.ok) expect.fail(`${shown(line)} was accepted`);
      const { code, column, message, excerpt = '' } = parsed.fault;
      expect(badCodes, shown(line)).toContain(code);
      expect(column, shown(line)).toBeGreaterThanOrEqual(1);
      expect(column, shown(line)).toBeLessThanOrEqual(line.toString().length + 1);
      expect(message, shown(line)).toMatch(/^\S[^]+\.$/u);
      expect(excerpt.length, shown(line)).toBeLessThanOrEqual(80);
      expect(findFault(line)?.message, shown(line)).toBe(message);
    }
  });

  it.each(Object.keys(accepted))('accept %s', (kind) => {
    for (const { line } of good.filter((one) => one.kind === kind)) {
      expect(findFault(line), shown(line)).toBeUndefined();
      const parsed = parseLine(line);
      const isObject = line.toString('latin1').trimStart().startsWith('{');
      expect(parsed.ok, shown(line)).toBe(isObject);
      if (!parsed.ok) expect(parsed.fault.code, shown(line)).toBe('not-an-object');
    }
  });

  it('refuse a line with nothing in it, which a corpus may have and a value may not', () => {
    for (const line of ['', ' ', '\t \r']) expect(parseLine(Buffer.from(line))).toMatchObject({ ok: false });
  });
});

describe('where the grammar leaves freedom', () => {
  const valueOf = (line: string): unknown => {
    const parsed = parseLine(Buffer.from(line));
    return parsed.ok ? parsed.value : parsed.fault;
  };

  it.each<[what: string, line: string, value: unknown]>([
    ['the last of equal keys counts', '{"a":1,"a":2}', { a: 2 }],
    ['keys are equal when what they spell is', '{"a":1,"\\u0061":2}', { a: 2 }],
    ['an empty key is a key', '{"":0}', { '': 0 }],
    ['numbers are doubles, the nearest one', '{"a":0.10000000000000001}', { a: 0.1 }],
    ['numbers whose digits a double would lose are text', '{"a":9007199254740993}', { a: '9007199254740993' }],
    ['a number too large for one is infinite', '{"a":-1e1000}', { a: -Infinity }],
    ['a number too small for one is zero', '{"a":1e-1000}', { a: 0 }],
    ['half of a surrogate pair stays what it is', '{"a":"\\ud83d"}', { a: '\ud83d' }],
    ['NUL in an escape is a character', '{"a":"\\u0000"}', { a: '\0' }],
    ['__proto__ is a key like others', '{"__proto__":1}', JSON.parse('{"__proto__":1}')],
  ])('%s: %s', (_, line, value) => {
    expect(valueOf(line)).toEqual(value);
  });

  it('depth has no limit but the line', () => {
    const depth = 100_000;
    const parsed = valueOf(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    let levels = 0;
    for (let at = (parsed as { a: unknown }).a; Array.isArray(at); at = at[0] as unknown) levels++;
    expect(levels).toBe(depth);
  });
});

/** A line of the file, and what is expected of it. */
interface FileLine {
  bytes: Buffer;
  expected: 'sample' | 'bad' | 'not-an-object' | 'no-problem-text';
}

/**
 * Every case by itself, and as the value of a field; good strings also as the problem text. With a long trace in each
 * row, and filled up, rows are found without parsing; with a short one they are parsed at once.
 */
function fileLines(trace: string): FileLine[] {
  const lines: FileLine[] = [];
  const row = (field: string, value: Buffer): Buffer => {
    const problem = field === 'problem' ? '' : `"problem":"Case ${lines.length}",`;
    const head = Buffer.from(`{"id":"row ${lines.length}",${problem}"trace":"${trace}","${field}":`);
    return Buffer.concat([head, value, Buffer.from('}')]);
  };
  const add = (bytes: Buffer, expected: FileLine['expected']) => lines.push({ bytes, expected });
  add(row('first', Buffer.from('1')), 'sample');
  for (const { line } of bad) {
    add(line, 'bad');
    add(row('value', line), 'bad');
  }
  for (const { line } of good) {
    const text = line.toString().trim();
    add(line, text.startsWith('{') ? 'no-problem-text' : 'not-an-object');
    add(row('value', line), 'sample');
    if (!text.startsWith('"')) continue;
    const blank = (JSON.parse(text) as string).trim() === '';
    add(row('problem', line), blank ? 'no-problem-text' : 'sample');
  }
  return lines;
}

/** Rows of more than a kilobyte before the lines, enough of them that the file is not parsed at once. */
const filling = 3_000;
const longTrace = 'so that, '.repeat(160);
const filler = Array.from(
  { length: filling },
  (_, n) => `{"id":"f${n}","problem":"Fill ${n}","trace":"${longTrace}"}\n`,
).join('');

interface Indexed {
  lines: readonly FileLine[];
  samples: { line: number; id: string; problem: string }[];
  problems: ReadonlyMap<number, Problem>;
}

/** Indexes the lines, numbered from 1 whatever stands before them. */
async function indexed(way: 'parsed' | 'found'): Promise<Indexed> {
  using workspace = new Workspace();
  const store = workspace.open();
  const lines = fileLines(way === 'parsed' ? 'short' : longTrace);
  const before = way === 'parsed' ? 0 : filling;
  const bytes = lines.flatMap((line) => [line.bytes, Buffer.from('\n')]);
  const file = workspace.write('a.jsonl', Buffer.concat([Buffer.from(before > 0 ? filler : ''), ...bytes]));
  const fast = await indexFiles(store, [file], { fast: true }, unattended);
  expect(fast.datasets[0]?.proven).toBe(way === 'parsed');
  const { datasets } = await indexFiles(store, [file], {}, unattended);
  expect(datasets[0]?.proven).toBe(true);
  const scan = store.datasets.byPath('a.jsonl')?.scan;
  const samples = scan ? store.samples.page(scan.id, before, lines.length) : [];
  return {
    lines,
    samples: samples.map((sample) => ({ line: sample.line - before, id: sampleId(sample), problem: sample.problem })),
    problems: new Map(datasets[0]?.problems.map((problem) => [problem.line - before, problem])),
  };
}

describe('the index over all these lines', () => {
  it.each([
    ['parsed at once', 'parsed'],
    ['found first and proven later', 'found'],
  ] as const)('takes exactly the good rows, %s', async (_, way) => {
    const { lines, samples, problems } = await indexed(way);
    lines.forEach(({ bytes, expected }, at) => {
      const problem = problems.get(at + 1);
      const name = `line ${at + 1}, ${shown(bytes)}`;
      if (expected === 'sample') {
        expect(['lone-surrogate', undefined], name).toContain(problem?.code);
        return;
      }
      if (expected === 'bad') expect(badCodes, name).toContain(problem?.code);
      else expect(problem?.code, name).toBe(expected);
      expect(problem?.message, name).toMatch(/\S/u);
      expect(problem?.column, name).toBeGreaterThanOrEqual(1);
      expect(problem?.column, name).toBeLessThanOrEqual(bytes.toString().length + 1);
    });
    const wanted = lines.flatMap(({ expected }, at) => (expected === 'sample' ? [at + 1] : []));
    expect(samples.map(({ line }) => line)).toEqual(wanted);
  });

  it('finds the same samples and problems both ways', async () => {
    const [parsed, found] = [await indexed('parsed'), await indexed('found')];
    expect(found.samples).toEqual(parsed.samples);
    const codes = ({ problems }: Indexed) => Array.from(problems, ([line, { code }]) => [line, code]);
    expect(codes(found)).toEqual(codes(parsed));
  });
});
