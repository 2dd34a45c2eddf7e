import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findResults } from '../../../../src/core/student/findResults';
import { unattended } from '../../../../src/core/job/job';
import { refusal } from '../../refusal';
import * as logs from './logs';
import { lines, ResultsIndex } from '../resultsIndex';
import { smallZip } from './smallZip';

const workspace = new ResultsIndex();

describe('a damaged file gives one clear error and leaves the index as it was', () => {
  const sample = { name: 'samples/1_epoch_1.json', text: JSON.stringify(logs.inspectSamples()[0]) };
  const header = { name: 'header.json', text: JSON.stringify(logs.inspectHeader()) };
  const broken: [string, string, () => string | Buffer, string][] = [
    ['an archive cut off', 'r.eval', () => logs.inspectArchive().subarray(0, -30), 'the list of its members'],
    ['an archive cut in the middle', 'r.eval', () => logs.inspectArchive().subarray(0, 900), 'the list of its members'],
    [
      'an archive with a flipped byte',
      'r.eval',
      () => {
        const bytes = logs.inspectArchive({}, 'stored');
        const at = bytes.indexOf('hexagon');
        bytes[at] = 0x48;
        return bytes;
      },
      'checksum',
    ],
    [
      'an archive with a wrong checksum',
      'r.eval',
      () => smallZip([{ ...sample, says: { crc: 1 } }, header]),
      'checksum',
    ],
    [
      'a member that unpacks to more than it says',
      'r.eval',
      () => smallZip([{ ...sample, text: ' '.repeat(5_000_000), says: { size: 100 } }, header]),
      'cannot be unpacked',
    ],
    [
      'the same in Zstandard',
      'r.eval',
      () => smallZip([{ ...sample, method: 'zstd', text: ' '.repeat(5_000_000), says: { size: 100 } }, header]),
      'cannot be unpacked',
    ],
    [
      'a member that claims gigabytes',
      'r.eval',
      () => smallZip([{ ...sample, says: { size: 3_000_000_000 } }, header]),
      'larger than 256 MiB',
    ],
    [
      'a member that is no JSON',
      'r.eval',
      () => smallZip([{ ...sample, text: '{"id": 1,' }, header]),
      'no JSON object',
    ],
    [
      'an archive of something else',
      'r.eval',
      () => smallZip([{ name: 'photo.txt', text: 'x' }]),
      'without the header.json',
    ],
    [
      'an Inspect document cut off',
      'r.json',
      () => JSON.stringify(logs.inspectLog(), null, 2).slice(0, -900),
      'ends before',
    ],
    [
      'an Inspect document with garbage inside',
      'r.json',
      () => JSON.stringify(logs.inspectLog()).replace('"epoch":1', '"epoch":1x'),
      'no JSON',
    ],
    [
      'an Inspect document with garbage behind',
      'r.json',
      () => `${JSON.stringify(logs.inspectLog())}\n]`,
      'belongs to no document',
    ],
    [
      'results of evalchemy cut off',
      'r.json',
      () => JSON.stringify(logs.evalchemyResults()).slice(0, -60),
      'ends before',
    ],
    [
      'results of simple-evals cut off',
      'r.json',
      () => JSON.stringify(logs.simpleEvals()).slice(0, -60),
      'ends before',
    ],
    ['figures of whole tasks', 'r.json', () => '{\n "results": {"gsm8k": {"acc": 1}}\n}', 'figures of whole tasks'],
    ['results of EvalTree cut off', 'r.json', () => '[1, 0, 1', 'ends before'],
    ['events of OpenAI evals packed and cut off', 'r.parquet', () => 'PAR1xxxxxxxxxxxxxxxx', 'ends before'],
  ];
  it.each(broken)('%s', async (_, name, content, said) => {
    await workspace.load(workspace.write('first.jsonl', lines([{ unique_id: 'p0', correct: true }])), { student: 's' });
    const before = workspace.index.attemptsAt('s', logs.pool[0]?.question ?? '');
    const refused = await refusal(
      workspace.load(workspace.write(name, content()), { student: 's', dataset: 'corpus.jsonl' }),
    );
    expect(['damaged-file', 'no-results']).toContain(refused.code);
    expect(refused.message).toContain(said);
    expect(workspace.index.attemptsAt('s', logs.pool[0]?.question ?? '')).toEqual(before);
    expect(workspace.index.store.students.all()).toMatchObject([{ name: 's', attempts: 1 }]);
  });
});

describe('files found in a folder', () => {
  it('are all kinds, with a name for the student, and no corpus', async () => {
    workspace.write('a/open__student/samples_aime_2026-01-01T00-00-00.jsonl', lines(logs.lmEvalRows()));
    workspace.write('b.eval', logs.inspectArchive());
    workspace.write('c.json', JSON.stringify(logs.inspectLog()));
    workspace.write('d.json', JSON.stringify(logs.evalchemyResults()));
    workspace.write('e.jsonl', lines(logs.openaiEvents()));
    workspace.write('f.json', JSON.stringify(logs.simpleEvals()));
    workspace.write('g.json', '[0, 1]');
    workspace.write('h.json', '{"results": {"AIME24": {"acc": 0.5}}}');
    workspace.write('i.eval', 'no archive');
    workspace.write('j.jsonl', lines([{ unique_id: 'p0', attempt: '2' }]));
    const found = await findResults(workspace.index.folder, unattended);
    expect(found.map(({ file, student }) => [path.relative(workspace.index.folder, file), student])).toEqual([
      [path.join('a', 'open__student', 'samples_aime_2026-01-01T00-00-00.jsonl'), 'open/student'],
      ['b.eval', 'b'],
      ['c.json', 'c'],
      ['d.json', 'd'],
      ['e.jsonl', 'open-student'],
      ['f.json', 'f'],
      ['g.json', 'g'],
      ['j.jsonl', 'j'],
    ]);
  });
});
