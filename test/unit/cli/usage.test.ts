import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryRun } from './memoryRun';

/** Command lines that mean nothing whatever the index holds, and what must be said of each. */
const wrong: readonly [line: string, said: string][] = [
  ['write --selection w --depth 0..2', 'such as 1..2'],
  ['write --selection w --depth 3..1', 'such as 1..2'],
  ['write --selection w --format foo', 'llama-factory'],
  ['write --selection w --format trl --shape alpaca', 'prompt-completion'],
  ['write --selection w --format openai --skills reasoning-content', 'before-think'],
  ['write --selection w --skills above', 'inside-think'],
  ['write --selection w --flavor 361', 'upstream'],
  ['write --selection w --format trl --flavor 360', 'llama-factory'],
  ['write --selection w --flavor 360 --max-tokens 5001', 'multiple of 32'],
  ['write --selection w --validation 2', '5%'],
  ['select --student s --floor 2 --ceiling 1', 'not above the ceiling'],
  ['select --student s --budget 100 --floor 6 --ceiling 5%', 'at most 5'],
  ['select --student s --ceiling 0.5', 'such as 5%'],
  ['select --student s --method matching --floor 2', 'a floor would work against it'],
  ['select --student s --method random --smoothing hierarchical', 'does not weigh skills'],
  ['select --student s --method uniform --interval upper', 'does not weigh skills'],
  ['select --student s --ties id', '--method matching'],
  ['select --student s --method matching --ties first', 'expected id, rows'],
  ['select --student s --band 0.1..0.5', '--method difficulty'],
  ['select --student s --pass-rate rate', '--method difficulty'],
  ['select --student s --correct-share 50', 'such as 50%'],
  ['select --student s --correct-share 150%', 'such as 50%'],
  ['select --budget 10', '--student'],
  ['select --method random --correct-share 50%', '--student'],
  ['select --student s --save " w"', 'cannot name a selection'],
  ['select --recipe w --save " w"', 'cannot name a selection'],
  ['selections extend w --by 10 --save w', 'another name'],
  ['selections extend w --by 10 --save "w "', 'cannot name a selection'],
  ['run c.jsonl --floor 2 --ceiling 1', 'not above the ceiling'],
  ['run c.jsonl --shape alpaca --format trl', 'prompt-completion'],
  ['run c.jsonl --save " w"', 'cannot name a selection'],
  ['search', 'a condition such as --skill'],
  ['search x --id s1', 'no condition'],
  ['search --field source', 'FIELD~TEXT'],
  ['search --min-bytes 3 --max-bytes 2', 'is above'],
  ['search --verdict maybe', 'expected correct'],
  ['search x --tree builtin-math', '--skill'],
  ['annotate c.jsonl --annotator openai --model m --base-url nourl', 'no http or https address'],
];

describe('wrong usage', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-usage-'));
    writeFileSync(path.join(folder, 'c.jsonl'), '{"problem": "1 + 1", "solution": "2"}\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(wrong)('is what %s is, before any work', async (line, said) => {
    const argv = [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
    const { code, out, err } = await memoryRun([...argv, '--json'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'wrong-usage' } });
    expect(readdirSync(folder)).toEqual(['c.jsonl']);
  });
});

describe('the help of run', () => {
  it('has every flag once, with one meaning', async () => {
    const { out } = await memoryRun(['run', '--help']);
    const flags = [...out.matchAll(/^ {2}(--[\w-]+)/gmu)].map(([, flag]) => flag);
    expect(flags.filter((flag, at) => flags.indexOf(flag) !== at)).toEqual([]);
    expect(flags).toEqual(expect.arrayContaining(['--max-tokens', '--tokenizer', '--token-budget', '--tree']));
    expect(out).toContain('leave out samples with more tokens, and set the trainer');
  });
});
