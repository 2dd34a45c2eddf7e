import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { readChatTemplate } from '../../../src/core/sft/chatTemplate';
import { depthWindow } from '../../../src/core/sft/skillsBlock';
import type { TokenCounter } from '../../../src/core/tokens/tokenCounter';
import { writeSet, type WriteRequest } from '../../../src/core/sft/writeSet';
import { refusal } from '../refusal';
import { TestWorkspace, type TestRow } from './testIndex';

const subjects = ['rivers', 'stones', 'letters', 'candles', 'trains', 'coins', 'lamps', 'doors', 'roads', 'boats'];

/** Problems that share no run of words, the first with a long trace. */
const rows: TestRow[] = subjects.map((subject, at) => ({
  id: `r${at + 1}`,
  problem: `${subject} ${'abcdefghij'.slice(at, at + 1).repeat(3)}: find ${subject} number ${at * 37 + 11}`,
  trace: `<think>\n${at === 0 ? 'so it goes on and on '.repeat(3_000) : 'Thinking of it.'}\n</think>\n\nIt is $\\boxed{${at}}$.`,
  chains: [at % 2 === 0 ? 'Algebra/Lines & <slopes>' : 'Counting/Pairs'],
  ...(at < 4 && { verdict: 'wrong' as const }),
}));

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = new TestWorkspace(rows);
});
afterEach(() => workspace.remove());

const request = (more: Partial<WriteRequest>): WriteRequest => ({
  ...{ selection: 'weak 1', format: 'trl', out: workspace.out, overwrite: false },
  ...more,
});
const write = (more: Partial<WriteRequest>) => writeSet(workspace.store, request(more), unattended);
const template = (name: string) => readChatTemplate(name, workspace.folder);
const textOf = (name: string) => readFileSync(path.join(workspace.out, name), 'utf8');

describe("the student's template", () => {
  it('that loses the skills stops the writing, with the rows and the place that keeps them', async () => {
    const failure = await refusal(write({ skills: 'before-think', template: template('qwen3') }));
    expect(failure).toMatchObject({ code: 'lost-in-template', file: 'corpus/corpus.jsonl' });
    expect(failure.message).toContain('skills of 10 of 10 rows');
    expect(failure.message).toMatch(/corpus\/corpus\.jsonl:\d+: r\d+ loses skills\n/);
    expect(failure.next).toContain('--skills inside-think');
    expect(existsSync(workspace.out)).toBe(false);
  });

  it('is overruled by a person, who is told what is lost', async () => {
    const { checks, warnings } = await write({ skills: 'before-think', template: template('qwen3'), unproven: true });
    expect(checks.join('\n')).toContain('LOST in the chat template qwen3: skills of 10 of 10 rows');
    expect(warnings.filter((line) => line.includes('loses skills'))).toHaveLength(10);
  });

  it('leaves out the rows of which it loses something where that is asked for, and says which', async () => {
    // What stands between two thoughts is dropped by the template.
    const twice = '<think>\na\n</think>\n\nNo, wait. <think>\nb\n</think>\n\nIt is $\\boxed{4}$.';
    workspace.remove();
    workspace = new TestWorkspace(rows.map((row, at) => (at < 3 ? { ...row, trace: at < 2 ? twice : ' ' } : row)));
    const asked = { skills: 'inside-think', template: template('qwen3') } as const;
    const failure = await refusal(write(asked));
    expect(failure.message).toContain('of 2 of 9 rows');
    expect(failure.next).toContain('leave these rows out with --leave-out-lost');
    const { leftOut, checks, findings, files } = await write({ ...asked, leaveOutLost: true });
    expect(new Set(leftOut.map(({ id, reason }) => `${id} ${reason}`))).toEqual(
      new Set(['r1 lost-in-template', 'r2 lost-in-template', 'r3 no-trace']),
    );
    expect(files[0]?.rows).toBe(7);
    expect(checks).toContain('2 selected samples of which the chat template loses something were left out');
    expect(findings.proofs.template).toMatchObject({ rows: 7, failing: 0 });
    const manifest = JSON.parse(textOf('skill-gap-manifest.json')) as { sets: Record<string, unknown> };
    expect(manifest.sets['weak-1-inside-think']).toMatchObject({
      notWritten: { 'lost-in-template': 2, 'no-trace': 1 },
    });
    const all = await refusal(write({ skills: 'before-think', template: template('qwen3'), leaveOutLost: true }));
    expect(all).toMatchObject({ code: 'lost-in-template', message: expect.stringContaining('none is left') as string });
  });

  it('says why the skills stand elsewhere than the format has them', async () => {
    const { checks } = await write({ format: 'messages', template: template('qwen3') });
    expect(checks).toContain(
      'the skills stand at inside-think: at before-think, the chat template qwen3 loses something of 10 of the first 10 rows',
    );
    const usual = await write({ format: 'trl', template: template('qwen3'), overwrite: true });
    expect(usual.checks.join('\n')).not.toContain('the skills stand at');
  });

  it('decides where the skills stand when nobody says it', async () => {
    expect((await write({ template: template('qwen3') })).skills).toBe('inside-think');
    const plain = await write({ format: 'messages', template: template('qwen3') });
    expect(plain.skills).toBe('inside-think');
    expect((await write({ format: 'messages', template: template('qwen2.5') })).skills).toBe('before-think');
    expect((await write({ format: 'llama-factory', template: template('qwen3') })).skills).toBe('before-think');
  });

  it('that opens the thoughts in every prompt is not what a student knows that says its skills before them', async () => {
    const [format, otherwise] = [
      'llama-factory',
      /10 rows begin before the <think> that .*--skills inside-think/,
    ] as const;
    const warned = async (name: string, skills: WriteRequest['skills']) => {
      const { warnings } = await write({
        format,
        template: template(name),
        ...(skills && { skills }),
        overwrite: true,
      });
      return warnings.filter((line) => otherwise.test(line)).length;
    };
    expect(await warned('qwen3.5-thinking', 'before-think')).toBe(1);
    expect(await warned('qwen3.5-thinking', 'inside-think')).toBe(0);
    expect(await warned('qwen3', 'before-think')).toBe(0);
  });

  it('that keeps no trace has no remedy but another trainer', async () => {
    const failure = await refusal(write({ template: template('deepseek-v3') }));
    expect(failure.next).toContain('--format llama-factory');
  });
});

describe('a template that does not work out', () => {
  const own = (source: string) => {
    const file = path.join(workspace.folder, 'own.jinja');
    writeFileSync(file, source);
    return readChatTemplate(file, workspace.folder);
  };
  const turns = '{% for m in messages %}{{ m.content }}{{ eos_token }}{% endfor %}';

  it('for some of the rows names these', async () => {
    const failing = own(`{{ raise_exception("no coins") if "coins" in messages[0].content }}${turns}`);
    const failure = await refusal(write({ skills: 'before-think', template: failing }));
    expect(failure.message).toContain('of 1 of 10 rows');
    expect(failure.message).toMatch(/corpus\/corpus\.jsonl:6: r6 is not rendered: it says: no coins\n/);
  });

  it('in bounded time ends the writing at the first row', async () => {
    const looping = own(
      `{% if "Question" in messages[0].content %}{% for a in range(90000) %}{{ a }}{% endfor %}{% endif %}${turns}`,
    );
    const failure = await refusal(write({ format: 'messages', skills: 'none', template: looping, unproven: true }));
    expect(failure).toMatchObject({ code: 'unreadable-template' });
    expect(failure.message).toMatch(/^own\.jinja is not a usable chat template: it takes more than \d+ steps\.$/);
    expect(existsSync(workspace.out)).toBe(false);
  });
});

describe('the limit of the trainer', () => {
  it('is raised until no row is cut', async () => {
    const { findings, checks } = await write({ format: 'llama-factory' });
    const { longest } = findings.proofs.tokens;
    expect(longest).toBeGreaterThan(8_192);
    const limit = Number(/cutoff_len: (\d+)/.exec(textOf('weak-1.yaml'))?.[1]);
    expect(limit).toBeGreaterThanOrEqual(longest);
    expect(findings.proofs.cutOff).toMatchObject({ own: { limit: 2_048, over: 1 }, written: { limit, over: 0 } });
    expect(checks.join('\n')).toContain(`no row is cut: cutoff_len is ${limit.toLocaleString('en')}`);
  });

  it('stays where it was asked to be, and the rows over it are named', async () => {
    const { findings, warnings } = await write({ format: 'axolotl', maxTokens: 600 });
    expect(findings.proofs.cutOff?.written).toEqual({ limit: 600, over: 1, answerLost: 1, unanswered: 0 });
    expect(warnings.join('\n')).toMatch(/: r1 has [\d,]+ tokens and is dropped/);
  });

  it('says of how many rows it leaves no answer at all', async () => {
    const { checks } = await write({ format: 'trl', maxTokens: 20 });
    expect(checks.join('\n')).toContain(
      '10 rows are cut at the max_length of 20, 10 before the end of the answer, 10 before it begins, so that nothing is learned of these',
    );
  });

  it('takes the answer of a row whose last token holds the end of the box and more', async () => {
    // Of "}$." it makes one token, as tokenizers do, of other characters one each.
    const count = (text: string): number => text.replaceAll('}$.', '}').length;
    const tokens: TokenCounter = { key: 'merging', name: 'merging', exact: true, count };
    const problems = { format: 'trl', template: template('qwen3'), tokens } as const;
    const { findings } = await write({ ...problems, overwrite: true });
    const limit = findings.proofs.tokens.longest - '<|im_end|>\n'.length;
    const lostAt = async (maxTokens: number) =>
      (await write({ ...problems, maxTokens, overwrite: true })).findings.proofs.cutOff?.written.answerLost;
    expect([await lostAt(limit), await lostAt(limit - 1)]).toEqual([0, 1]);
  });
});

describe('what the student is measured on', () => {
  it('is said of its own questions and of benchmarks', async () => {
    const [known] = rows;
    const problems = [{ line: 7, text: known?.problem ?? '' }];
    const benchmarks = [{ name: 'bench.jsonl', problems, digest: '', skipped: 0, fields: { problem: 30 } }];
    const { findings, checks, warnings } = await write({ format: 'messages', benchmarks });
    expect(findings.leaks).toMatchObject({
      rows: 10,
      measured: { student: 'weak', rows: 4 },
      benchmarks: [{ name: 'bench.jsonl', problems: 1, rows: 1 }],
    });
    expect(checks.join('\n')).toContain('4 of 10 rows are problems that weak was measured on');
    expect(checks.join('\n')).toContain('LEAK: 1 of 10 rows');
    expect(warnings.join('\n')).toMatch(/: r1 is in bench\.jsonl:7: "/);
  });
});

describe('the data card', () => {
  it('has the front matter of a dataset with its splits, the recipe and the licences', async () => {
    writeFileSync(path.join(path.dirname(workspace.corpus), 'README.md'), '---\nlicense: cc-by-4.0\n---\n# Corpus\n');
    await write({ format: 'messages', validation: 0.2 });
    const card = textOf('README.md');
    expect(card).toMatch(/^---\nlicense: "cc-by-4\.0"\n/);
    expect(card).toContain('- split: validation\n        path: "weak-1.validation.jsonl"');
    expect(card).toContain('# weak-1\n\n8 rows of teacher traces to train on, and 2 for validation, selected');
    expect(card).toContain('| Algebra → Lines & \\<slopes\\> |');
    expect(card).toContain('- `corpus/corpus.jsonl`: its card says cc-by-4.0');
    expect(card).not.toContain(workspace.folder);
  });

  it('has a picture that is well formed whatever skills are called', async () => {
    await write({ format: 'messages' });
    const picture = textOf('weak-1.skills.svg');
    expect(picture).toContain('<title>Algebra → Lines &amp; &lt;slopes&gt;: ');
    expect(picture.match(/<g>/g)).toHaveLength(2);
  });

  it('says how the rows were selected and what they show, in words', async () => {
    await write({ format: 'messages', shown: { depth: depthWindow('1..2'), labels: 'short', treeInPrompt: true } });
    const card = textOf('README.md');
    expect(card).toContain('selected at random, seed 1, as `weak 1`, and written for `messages` with their skills at');
    expect(card).toContain(
      'of which levels 1 to 2 of the chains are shown, short labels for names, the whole tree in every',
    );
    expect(card).not.toContain('{"');
  });

  it('names a licence for the whole only where every row has it', async () => {
    const card = async (named: number): Promise<string> => {
      workspace.remove();
      workspace = new TestWorkspace(rows.map((row, at) => ({ ...row, ...(at < named && { license: 'mit' }) })));
      await write({ format: 'messages' });
      return textOf('README.md');
    };
    const some = await card(4);
    expect(some).toMatch(/^---\ntask_categories/);
    expect(some).toContain('its rows say mit in 4 rows, nothing in 6');
    expect(await card(10)).toMatch(/^---\nlicense: "mit"\n/);
  });

  it("leaves a person's page alone", async () => {
    await write({ format: 'messages' });
    writeFileSync(path.join(workspace.out, 'README.md'), '# My sets\n');
    await write({ format: 'messages', skills: 'none' });
    expect(textOf('README.md')).toBe('# My sets\n');
    expect(textOf('weak-1-no-skills.card.md')).toContain('# weak-1-no-skills\n');
  });

  it('is the same when the same set is written again', async () => {
    await write({ format: 'messages' });
    const first = textOf('README.md');
    await write({ format: 'messages' });
    expect(textOf('README.md')).toBe(first);
  });
});
