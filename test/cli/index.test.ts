import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemKey } from '../../src/core/dataset/sample';
import { sampleLines, Workspace } from '../unit/ingest/workspace';
import { runCli } from './builtCli';

interface Listed {
  line: number;
  column: number;
  code: string;
  severity: string;
  message: string;
}

interface IndexValue {
  datasets: {
    path: string;
    samples: number;
    added: number;
    removed: number;
    unchanged: number;
    problems: Listed[];
    seconds: number;
    bytes: number;
  }[];
  refused?: { code: string; file: string }[];
  error?: { code: string };
}

function value(out: string): IndexValue {
  return JSON.parse(out) as IndexValue;
}

const good = (n: number): string => JSON.stringify({ id: `g${n}`, problem: `Compute ${n}+1.`, answer: String(n + 1) });

/** Every kind of broken line, the column it breaks at and what must be said. */
const broken: [line: string | Buffer, column: number, code: string, message: RegExp][] = [
  ['{"id": "b1", "problem": "Compute 1', 35, 'bad-json', /cut off: it ends inside a string/],
  ['{"id": "b2", "problem": "p", "answer": ', 40, 'bad-json', /cut off: it ends inside an object/],
  ['{"id": "b3", "problem": "p",}', 28, 'bad-json', /Trailing comma/],
  ['42', 1, 'not-an-object', /a number, not an object/],
  ['[1, 2]', 1, 'not-an-object', /an array, not an object/],
  ['"text"', 1, 'not-an-object', /a string, not an object/],
  ['null', 1, 'not-an-object', /null, not an object/],
  ['{"id": "b5", "problem": "p"} trailing', 30, 'bad-json', /Text after the end of the value: trailing/],
  ['{"id": "b6", "problem": "p"}{"id": "b7", "problem": "p"}', 29, 'bad-json', /second object/],
  ["{'id': 'b8', 'problem': 'p'}", 2, 'bad-json', /Single quotes/],
  ['{"id": "b9", "problem": "a\tb"}', 27, 'bad-json', /control character 0x09/],
  ['{"id": "b10", "problem": "a\u001bb"}', 28, 'bad-json', /control character 0x1b/],
  ['{"id": "b11", "problem": "a\0b"}', 28, 'bad-json', /NUL byte/],
  ['\0\0\0\0\0\0', 1, 'bad-json', /NUL byte/],
  [Buffer.concat([Buffer.from('{"problem": "π'), Buffer.from([0xff]), Buffer.from('"}')]), 15, 'invalid-utf8', /0xff/],
  [Buffer.from('{"problem": "caf\xe9"}', 'latin1'), 17, 'invalid-utf8', /0xe9/],
  ['{"id": "b12", "problem": "\\x"}', 27, 'bad-json', /Invalid escape/],
  ['{"id": 012, "problem": "p"}', 8, 'bad-json', /must not begin with 0/],
  ['{"id": NaN, "problem": "p"}', 8, 'bad-json', /NaN/],
  ['{"id": "b13"}', 1, 'no-problem-text', /"problem".* is missing/],
];

describe('skill-gap index', () => {
  it('1.1 names every broken line with line, column and reason, exits 1 and uses all the others', () => {
    using workspace = new Workspace();
    const parts: Buffer[] = [];
    broken.forEach(([line], n) => parts.push(Buffer.from(`${good(n)}\n`), Buffer.from(line), Buffer.from('\n')));
    workspace.write('broken.jsonl', Buffer.concat(parts));
    const run = runCli(workspace.folder, ['index', 'broken.jsonl', '--json']);
    expect(run.code).toBe(1);
    const [dataset] = value(run.out).datasets;
    expect(dataset).toMatchObject({ path: 'broken.jsonl', samples: broken.length });
    const problems = dataset?.problems ?? [];
    expect(problems.map(({ line, column, code, severity }) => [line, column, code, severity])).toEqual(
      broken.map(([, column, code], n) => [2 * n + 2, column, code, 'error']),
    );
    problems.forEach(({ message }, n) => expect(message).toMatch(broken[n]?.[3] ?? /never/));
    for (const { line, column } of problems) expect(run.err).toContain(`broken.jsonl:${line}:${column}: error: `);
    expect(run.err).not.toMatch(/[\0\u001b]/u);
    expect(runCli(workspace.folder, ['index', 'broken.jsonl']).code).toBe(1);
  });

  it('1.2 takes a BOM, CRLF, blank lines, a missing last newline; a lone surrogate is a warning', () => {
    using workspace = new Workspace();
    const lines = [good(1), '', '  ', good(2), '{"id":"s","problem":"half \\ud83d","answer":"\u2028"}', good(3)];
    workspace.write('odd.jsonl', `\ufeff${lines.join('\r\n')}`);
    const run = runCli(workspace.folder, ['index', 'odd.jsonl', '--json']);
    expect(run.code).toBe(0);
    const [dataset] = value(run.out).datasets;
    expect(dataset).toMatchObject({ samples: 4, added: 4, removed: 0, unchanged: 0 });
    expect(dataset?.problems).toMatchObject([{ line: 5, column: 27, code: 'lone-surrogate', severity: 'warning' }]);
  });

  it('1.3 indexes again only what changed', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 5));
    expect(runCli(workspace.folder, ['index', '*.jsonl']).err).toMatch(/^a\.jsonl: 5 samples \(5 added/);
    workspace.write('a.jsonl', sampleLines(0, 8));
    const again = runCli(workspace.folder, ['index', '*.jsonl', '--json']);
    expect(value(again.out).datasets[0]).toMatchObject({ samples: 8, added: 3, unchanged: 5 });
    expect(value(again.out).datasets[0]?.bytes).toBe(sampleLines(5, 8).length);
  });

  it('1.4 takes the fields that --map names', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', '{"x":{"y":"p"},"z":"long"}\n');
    expect(runCli(workspace.folder, ['index', 'a.jsonl']).code).toBe(3);
    const run = runCli(workspace.folder, ['index', 'a.jsonl', '--map', 'question=x.y,solution=z', '--json']);
    expect(run.code).toBe(0);
    expect(value(run.out).datasets[0]).toMatchObject({ samples: 1, mapping: { question: 'x.y', solution: 'z' } });
    expect(runCli(workspace.folder, ['index', 'a.jsonl', '--map', 'problem=x']).code).toBe(2);
  });

  it('1.5 names ids that stand in several files', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', '{"id":"x","question":"What is 1?"}\n{"id":"y","question":"What is 2?"}\n');
    workspace.write('b.jsonl', '{"id":"z","question":"What is 3?"}\n{"id":"x","question":"What is 4?"}\n');
    expect(runCli(workspace.folder, ['index', 'a.jsonl']).err).not.toContain('several files');
    const { code, err } = runCli(workspace.folder, ['index', 'a.jsonl', 'b.jsonl']);
    expect(code).toBe(0);
    expect(err).toContain('One id stands in several files, the first: x (a.jsonl:1, b.jsonl:2).');
  });

  it('1.6 lists them in --json, ids made from problem texts too', () => {
    using workspace = new Workspace();
    const text = '{"question":"What is 5?"}\n';
    workspace.write('a.jsonl', `{"id":"x","question":"What is 1?"}\n{"id":"y","question":"What is 3?"}\n${text}`);
    workspace.write('b.jsonl', `${text}{"id":"x","question":"What is 4?"}\n{"id":"z","question":"What is 3?"}\n`);
    const alone = runCli(workspace.folder, ['index', 'a.jsonl', '--json']);
    expect(JSON.parse(alone.out)).not.toHaveProperty('shared_ids');
    const { shared_ids: shared } = JSON.parse(runCli(workspace.folder, ['index', '*.jsonl', '--json']).out) as {
      shared_ids: object;
    };
    const places = (a: number, b: number) => [
      { path: 'a.jsonl', line: a },
      { path: 'b.jsonl', line: b },
    ];
    expect(shared).toEqual({
      count: 2,
      listed: [
        { id: 'x', places: places(1, 2), made: false },
        { id: problemKey('What is 5?'), places: places(3, 1), made: true },
      ],
    });
    workspace.write('c.jsonl', '{"id":"other","question":"What is 6?"}\n');
    expect(runCli(workspace.folder, ['index', 'c.jsonl']).err).not.toContain('several files');
  });

  it('2 names files that are no corpora with a reason and what to do, and still indexes the others', () => {
    using workspace = new Workspace();
    mkdirSync(path.join(workspace.folder, 'dir'));
    workspace.write('empty.jsonl', '');
    workspace.write('a.jsonl', sampleLines(0, 2));
    const run = runCli(workspace.folder, ['index', 'none.jsonl', 'dir', 'empty.jsonl', 'a.jsonl', '--json']);
    expect(run.code).toBe(1);
    const found = value(run.out);
    expect(found.datasets.map((dataset) => dataset.path)).toEqual(['a.jsonl']);
    expect(found.refused?.map(({ code }) => code)).toEqual(['missing-file', 'not-a-file', 'empty-file']);
    expect(found.error?.code).toBe('empty-file');
    expect(run.err).toContain('There is no file ');
    expect(run.err).toContain('Name the JSONL files themselves');
    expect(runCli(workspace.folder, ['index', 'none.jsonl', 'empty.jsonl']).code).toBe(3);
    expect(runCli(workspace.folder, ['index']).code).toBe(2);
    expect(runCli(workspace.folder, ['index', 'none-*.jsonl']).code).toBe(3);
  });
});
