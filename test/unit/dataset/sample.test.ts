import { describe, expect, it } from 'vitest';
import { datasetPath } from '../../../src/core/dataset/datasetPath';
import { fieldReader } from '../../../src/core/dataset/fieldPath';
import { hasLoneSurrogate, problemKey, readSample } from '../../../src/core/dataset/sample';

describe('fieldReader', () => {
  const row = {
    'a.b': 'plain',
    a: { b: 'nested', c: [{ d: 1 }, { d: 2 }] },
    messages: [
      { role: 'system', content: 's' },
      { role: 'user', content: 'u' },
    ],
    instruction: 'do',
    input: '',
    more: 'this',
    '[odd': 'odd',
  };
  it.each<[string, unknown]>([
    ['a.b', 'plain'],
    ['a.c[1].d', 2],
    ['a.c[-1].d', 2],
    ['a.c[7].d', undefined],
    ['a.c.d', undefined],
    ['messages[role=user].content', 'u'],
    ['messages[role=tool].content', undefined],
    ['a.c[*].d', [1, 2]],
    ['messages[*].role', 'system\nuser'],
    ['more[*]', undefined],
    ['messages[*].content', 's\nu'],
    ['think(a.b)+more', '<think>\nnested\n</think>\n\nthis'],
    ['think(input)+more', 'this'],
    ['think(nothing)+more', 'this'],
    ['think(messages[role=user].content)', '<think>\nu\n</think>\n'],
    ['instruction+input', 'do'],
    ['instruction+more', 'do\nthis'],
    ['[odd', 'odd'],
    ['toString', undefined],
    ['a.toString', undefined],
  ])('1 %s', (path, value) => expect(fieldReader(path)(row)).toEqual(value));
});

describe('a row in another form than most of its corpus', () => {
  const messages = [
    { role: 'system', content: 'be brief' },
    { role: 'user', content: 'What is 1 + 1?' },
    { role: 'assistant', content: 'It is 2.' },
  ];
  const asText = { question: 'prompt', solution: 'response' };
  const asMessages = { question: 'prompt[role=user].content', solution: 'prompt[role=assistant].content' };

  it.each([
    ['messages where most have texts', { prompt: messages, response: messages }, asText, 'What is 1 + 1?', 'It is 2.'],
    ['a text where most have messages', { prompt: 'What is 1 + 1?' }, asMessages, 'What is 1 + 1?', undefined],
    ['speakers of other names', { prompt: [{ from: 'human', value: 'Why?' }] }, asMessages, 'Why?', undefined],
    ['a list of the one text', { prompt: ['Why?'], response: ['So.'] }, asText, 'Why?', 'So.'],
    ['messages of another spelling', { prompt: [{ from: 'human', value: 'Why?' }] }, asText, 'Why?', undefined],
  ])('1 is read: %s', (_, row, mapping, problem, solution) => {
    const reading = readSample(row, mapping);
    expect(reading.ok && reading.sample).toEqual({ problem, ...(solution !== undefined && { solution }) });
  });

  it.each([
    [{ prompt: true }],
    [{ prompt: null }],
    [{ prompt: [] }],
    [{ prompt: [{ role: 'assistant', content: 'x' }] }],
  ])('2 is no sample when it has no problem text: %j', (row) => {
    expect(readSample(row, asText).ok).toBe(false);
  });
});

describe('readSample', () => {
  const mapping = { id: 'id', question: 'q', solution: 's', answer: 'a', chains: 'c' };

  it('2.1 takes the mapped fields, numbers as ids and answers', () => {
    expect(readSample({ id: 7, q: 'p', s: 't', a: 0.5, c: [['x']], other: 1 }, mapping)).toEqual({
      ok: true,
      sample: { id: '7', problem: 'p', solution: 't', answer: '0.5', chains: [['x']] },
    });
    expect(readSample({ id: null, q: 'p', s: null, a: ['1', 2] }, mapping)).toEqual({
      ok: true,
      sample: { problem: 'p', answer: '1, 2' },
    });
  });

  it.each([
    [{}, /missing/],
    [{ q: null }, /is null/],
    [{ q: '  ' }, /is empty/],
    [{ q: true }, /is true or false/],
    [{ q: { text: 'x' } }, /is an object/],
    [{ q: ['one', 'two'] }, /is a list of 2 texts \(map q\[0\] for the first/],
    [{ q: Infinity }, /is a number/],
  ])('2.2 %j has no problem text', (row, message) => {
    const reading = readSample(row, mapping);
    expect(reading).toMatchObject({ ok: false, code: 'no-problem-text' });
    expect(reading.ok || reading.message).toMatch(message);
  });

  it.each([
    [{ q: 5, s: 't' }, { problem: '5', solution: 't' }, [/^The field "q", .*is a number; it is taken as text/u]],
    [{ q: 'p', s: 3, a: true }, { problem: 'p', solution: '3', answer: 'true' }, []],
    [{ q: 'p', s: ['one', 'two'] }, { problem: 'p' }, [/"s", .*trace, is a list of 2 texts \(map s\[0\] .* s\[\*\]/u]],
    [{ q: 'p', s: { text: 'x' }, a: [[1]] }, { problem: 'p' }, [/"s".*an object/u, /"a".*a list; the row is used/u]],
    [{ q: 'p', id: {} }, { problem: 'p' }, [/"id", which holds the id, is an object/u]],
    [{ q: 'p', id: null, s: '', a: [] }, { problem: 'p', solution: '' }, []],
  ])('2.4 %j is a sample, with a word on what is odd about it', (row, sample, doubts) => {
    const reading = readSample(row, mapping);
    expect(reading).toMatchObject({ ok: true, sample });
    expect(reading.ok && Object.keys(reading.sample)).toEqual(Object.keys(sample));
    const told = (reading.ok && reading.doubts) || [];
    expect(told.length).toBe(doubts.length);
    doubts.forEach((doubt, at) => expect(told[at]).toMatch(doubt));
  });

  it('2.3 joins the parts of a message', () => {
    const row = {
      q: [
        { type: 'text', text: 'one ' },
        { type: 'text', text: 'two' },
      ],
    };
    expect(readSample(row, mapping)).toEqual({ ok: true, sample: { problem: 'one two' } });
  });

  it('3.1 keys are SHA-256 of the UTF-8 text, a lone surrogate taken as U+FFFD', () => {
    expect(problemKey('abc')).toBe('ba7816bf8f01cfea');
    expect(problemKey('x\ud800y')).toBe(problemKey('x\ufffdy'));
    expect(hasLoneSurrogate({ problem: 'x\ud83d\ude00' })).toBe(false);
    expect(hasLoneSurrogate({ problem: 'x', answer: '\ude00' })).toBe(true);
  });
});

describe('datasetPath', () => {
  it('4 is relative inside the workspace, absolute outside', () => {
    expect(datasetPath('/w', '/w/a/b.jsonl')).toBe('a/b.jsonl');
    expect(datasetPath('/w', '..x.jsonl')).toBe('..x.jsonl');
    expect(datasetPath('/w', '/other/b.jsonl')).toBe('/other/b.jsonl');
  });
});
