import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { loadTokenizer } from '../../../src/core/tokens/tokenCounter';
import { refusal } from '../refusal';
import { Workspace } from '../ingest/workspace';
import { seededRandom } from '../seededRandom';
import { smallTokenizer } from './smallTokenizer';

const parts = [
  'the ',
  'in',
  ' x',
  '12',
  '\n\n',
  '   ',
  'é',
  'e\u0301',
  '漢字',
  '🙂',
  '<|end|>',
  String.raw`\frac{1}{2}`,
  '\t',
  'thethe',
];

describe('counting with a tokenizer', () => {
  it('gives as many tokens as the tokenizer makes', async () => {
    using workspace = new Workspace();
    const file = workspace.write('tokenizer.json', JSON.stringify(smallTokenizer()));
    const { count, exact } = await loadTokenizer(file);
    const plain = new Tokenizer(smallTokenizer(), {});
    const random = seededRandom(7);
    expect(exact).toBe(true);
    for (let time = 0; time < 200; time++) {
      const text = Array.from({ length: 30 }, () => parts[Math.floor(random() * parts.length)] ?? '').join('');
      expect(count(text), `text ${time} of seed 7`).toBe(plain.tokenize(text, { add_special_tokens: false }).length);
    }
    expect(count('')).toBe(0);
  });

  it('is known by the content of the file', async () => {
    using workspace = new Workspace();
    const one = await loadTokenizer(workspace.write('a.json', JSON.stringify(smallTokenizer())));
    const same = await loadTokenizer(workspace.write('b.json', JSON.stringify(smallTokenizer())));
    const other = await loadTokenizer(
      workspace.write('c.json', JSON.stringify({ ...smallTokenizer(), normalizer: { type: 'Lowercase' } })),
    );
    expect(same.key).toBe(one.key);
    expect(other.key).not.toBe(one.key);
  });

  it('refuses what is no tokenizer', async () => {
    using workspace = new Workspace();
    for (const content of [
      '',
      '[]',
      '{}',
      'no JSON',
      '{"model": 1}',
      JSON.stringify({ ...smallTokenizer(), model: {} }),
    ]) {
      const failure = await refusal(loadTokenizer(workspace.write('tokenizer.json', content)));
      expect(failure.code, content).toBe('bad-tokenizer');
    }
    expect((await refusal(loadTokenizer(`${workspace.folder}/none.json`))).code).toBe('missing-file');
  });
});
