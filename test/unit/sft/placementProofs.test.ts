import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { unattended, type Job } from '../../../src/core/job/job';
import { ChatTemplate, readChatTemplate } from '../../../src/core/sft/chatTemplate';
import type { ProofRow } from '../../../src/core/sft/placement';
import { placementProofs, type ProofsRequest } from '../../../src/core/sft/placementProofs';
import { estimatedTokens } from '../../../src/core/tokens/tokenCounter';

const total = 23;

/** Rows of these traces, as they come from a disk. */
function rowsOf(traces: readonly string[]): AsyncIterable<ProofRow> {
  const rows = traces.map((trace, at): ProofRow => {
    const row = { problem: `q${at}`, tree: '', skills: 'Skills:\nA->b', trace };
    return { row, dataset: 'corpus.jsonl', line: at + 1, id: `r${at}` };
  });
  return Readable.from(rows);
}

/** The last row alone has thoughts that a template could lose. */
const rows = () =>
  rowsOf([...Array<string>(total - 1).fill('It is \\boxed{1}.'), '<think>\nSo.\n</think>\n\n\\boxed{1}']);

const prove = (request: Partial<ProofsRequest>, job: Job = unattended) =>
  placementProofs(rows(), total, { format: 'trl', tokens: estimatedTokens, ...request }, job);
const own = (name: string): ChatTemplate =>
  ChatTemplate.of(name, readFileSync(path.resolve('templates', `${name}.jinja`), 'utf8'), { bos: '<b>', eos: '<e>' });
const places = async (request: Partial<ProofsRequest>) =>
  (await prove(request)).placements.map(
    ({ placement, shape, loses, recommended }) =>
      `${placement} ${shape} ${loses === null ? 'unknown' : loses ? 'lost' : 'kept'}${recommended ? ' *' : ''}`,
  );

describe('the proof of each place', () => {
  it('looks at all rows, the last too, and recommends the first place that keeps them', async () => {
    const { rows: proven, placements } = await prove({ template: readChatTemplate('qwen3', '/nowhere') });
    expect(proven).toBe(total);
    const before = placements.find(({ placement }) => placement === 'before-think');
    expect(before?.warnings).toEqual(['corpus.jsonl:23: r22 loses skills']);
    expect(placements.find(({ recommended }) => recommended)?.placement).toBe('inside-think');
  });

  it('offers rendered texts beside the places at which messages lose something, by the student’s own template', async () => {
    expect(await places({ template: own('qwen3') })).toEqual([
      'inside-think messages kept *',
      'reasoning-content messages kept',
      'prompt messages kept',
      'none messages kept',
      'before-think messages lost',
      'before-think rendered kept',
    ]);
    expect(await places({ template: own('deepseek-v3') })).toContain('inside-think rendered kept *');
    expect((await places({ template: readChatTemplate('deepseek-v3', '/nowhere') })).join()).not.toContain('rendered');
  });

  it('recommends the place at which the fewest rows lose something where none keeps all', async () => {
    const traces = ['<think>\nSo.\n</think>\n\n\\boxed{1}', '<think>\nNothing.\n</think>\n\n\\boxed{2}'];
    const source = `{% for message in messages %}<{{ message.role }}>{% if 'Nothing' in message.content %}gone
      {%- elif message.content.startswith('Skills') %}gone{% else %}{{ message.content }}{% endif %}<end>{% endfor %}`;
    const template = ChatTemplate.of('picky', source, { bos: '<b>', eos: '<e>' }, 'a test');
    const { placements } = await placementProofs(
      rowsOf(traces),
      2,
      { format: 'trl', tokens: estimatedTokens, template },
      unattended,
    );
    const failing = Object.fromEntries(placements.map((place) => [place.placement, place.failing]));
    expect(failing).toEqual({ 'inside-think': 1, 'reasoning-content': 2, prompt: 1, 'before-think': 2, none: 1 });
    expect(placements.find(({ recommended }) => recommended)?.placement).toBe('inside-think');
  });

  it('knows nothing without a template, and takes the format’s own place', async () => {
    expect((await places({}))[0]).toBe('inside-think messages unknown *');
  });

  it('says how far it is, and ends when it is cancelled', async () => {
    const seen: number[] = [];
    await prove({}, { ...unattended, report: ({ done }) => void seen.push(done) });
    expect(seen.length).toBeGreaterThan(1);
    const controller = new AbortController();
    const stop = { signal: controller.signal, report: () => controller.abort(new Error('stop')) };
    await expect(prove({}, stop)).rejects.toThrow('stop');
  });
});
