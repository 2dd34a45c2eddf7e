import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ChatTemplate, readChatTemplate, shippedTemplates } from '../../../src/core/sft/chatTemplate';
import { refusalOf } from '../refusal';
import type { Rendering } from '../../../src/core/sft/boundedJinja';

const folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const messages = [
  { role: 'user', content: 'What is 2 + 3?' },
  { role: 'assistant', content: 'Five.' },
] as const;

const rendered = (source: string) => ChatTemplate.of('test', source).render(messages);

function write(name: string, content: unknown): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

describe('templates of ill will', () => {
  const hostile: [string, string, RegExp][] = [
    ['loops', '{% for a in range(1000) %}{% for b in range(1000) %}{% endfor %}{% endfor %}', /steps/],
    ['counts far', '{% for a in range(999999999) %}{% endfor %}', /counts further/],
    ['doubles a text', `{% set x = "0123456789" %}${'{% set x = x ~ x %}'.repeat(60)}{{ x }}`, /more text/],
    ['writes much in small pieces', '{% for a in range(90000) %}{{ messages[0].content * 1 }}{% endfor %}', /./],
    ['repeats the row', '{% for a in range(9000) %}{{ messages | tojson }}{{ messages | tojson }}{% endfor %}', /./],
    ['makes long lists', `{% set x = [1, 2] %}${'{% set x = x + x %}'.repeat(40)}`, /steps/],
    ['calls itself', '{% macro f(g) %}{{ g(g) }}{% endmacro %}{{ f(f) }}', /calls itself too often/],
    ['calls itself twice', '{% macro f() %}{{ f() }}{{ f() }}{% endmacro %}{{ f() }}', /calls itself too often/],
    ['raises', '{{ raise_exception("only tools") }}', /it says: only tools/],
    ['asks for files', '{% include "/etc/passwd" %}', /./],
  ];
  for (const [what, source, reason] of hostile)
    it(what, () => {
      let result: Rendering;
      try {
        result = rendered(source);
      } catch (error) {
        result = { ok: false, reason: String(error), excess: true };
      }
      expect(result.ok ? 'rendered' : result.reason).toMatch(reason);
      expect(result.ok).toBe(false);
    });

  it('reach nothing of the program', () => {
    const reach = [
      'messages.constructor',
      'range.constructor',
      'messages.__class__',
      'process',
      'require',
      'globalThis',
    ];
    for (const name of reach) expect(rendered(`{{ ${name} is defined }}`)).toEqual({ ok: true, text: 'false' });
  });

  it('too long ones and runs of white space are not parsed', () => {
    expect(() => ChatTemplate.of('test', 'x'.repeat(100_001))).toThrow('characters');
    expect(() => ChatTemplate.of('test', `{{ 1 }}${' '.repeat(3_000)}`)).toThrow('spaces');
    expect(() => ChatTemplate.of('test', '{% for %}')).toThrow();
  });
});

describe('what templates ask for', () => {
  it('macros that call themselves', () => {
    const deep = '{% macro f(n) %}{{ n }}{% if n > 0 %} {{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(100) }}';
    expect(rendered(deep)).toEqual({ ok: true, text: Array.from({ length: 101 }, (_, at) => 100 - at).join(' ') });
    const nested =
      '{% macro say(x) %}{% if x is mapping %}{% for k, v in x|items %}{{ k }}({{ say(v) }}){% endfor %}{% else %}{{ x }}{% endif %}{% endmacro %}';
    expect(rendered(`${nested}{{ say({"a": {"b": 1}}) }}`)).toEqual({ ok: true, text: 'a(b(1))' });
  });

  it('a day, which is the same at every rendering', () => {
    expect(rendered('{{ strftime_now("%d %b %Y") }}')).toEqual({ ok: true, text: '01 Jan 2026' });
  });

  it('tools, of which there are none, and marks', () => {
    const source = '{% if tools %}tools{% endif %}{{ bos_token }}{{ eos_token }}{% generation %}x{% endgeneration %}';
    expect(ChatTemplate.of('test', source, { bos: '<b>', eos: '<e>' }).render(messages)).toEqual({
      ok: true,
      text: '<b><e>x',
    });
  });
});

describe('templates are read from', () => {
  const simple = '{% for m in messages %}{{ m.content }}{{ eos_token }}{% endfor %}';
  const textOf = (place: string) => {
    const result = readChatTemplate(place, folder).render(messages);
    return result.ok ? result.text : result.reason;
  };

  it('a tokenizer_config.json, with its marks', () => {
    const config = { chat_template: simple, eos_token: { content: '<end>' }, bos_token: null };
    expect(textOf(write('one/tokenizer_config.json', config))).toBe('What is 2 + 3?<end>Five.<end>');
  });

  it('the default of several', () => {
    const several = [
      { name: 'tool_use', template: 'tools' },
      { name: 'default', template: `plain ${simple}` },
    ];
    expect(textOf(write('several/tokenizer_config.json', { chat_template: several }))).toMatch(/^plain What/);
  });

  it('several without a default not at all, as tokenizers do not', () => {
    const several = [
      { name: 'tool_use', template: simple },
      { name: 'rag', template: simple },
    ];
    const file = write('several/tokenizer_config.json', { chat_template: several });
    const failure = refusalOf(() => readChatTemplate(file, folder));
    expect(failure.code).toBe('no-template');
    expect(failure.message).toContain('chat templates named tool_use, rag, and none named default');
  });

  it("a chat_template.jinja, with the marks beside it, and a model's folder", () => {
    write('model/tokenizer_config.json', { eos_token: '<eos>' });
    const file = write('model/chat_template.jinja', simple);
    expect(textOf(file)).toBe('What is 2 + 3?<eos>Five.<eos>');
    expect(textOf('model')).toBe(textOf(file));
  });

  it('the name of a family', () => {
    for (const name of shippedTemplates()) expect(textOf(name)).toContain('What is 2 + 3?');
  });

  it('anything else is refused with what to do', () => {
    mkdirSync(path.join(folder, 'empty'));
    expect(refusalOf(() => readChatTemplate('no-such', folder))).toMatchObject({ code: 'no-template' });
    expect(refusalOf(() => readChatTemplate('empty', folder))).toMatchObject({ code: 'no-template' });
    const none = write('none/tokenizer_config.json', { eos_token: 'x' });
    expect(refusalOf(() => readChatTemplate(none, folder))).toMatchObject({ code: 'no-template' });
    const bad = write('bad.jinja', '{% for %}');
    expect(refusalOf(() => readChatTemplate(bad, folder))).toMatchObject({ code: 'unreadable-template' });
    const broken = write('broken/tokenizer_config.json', '{');
    const failure = refusalOf(() => readChatTemplate(broken, folder));
    expect(failure.code).toBe('unreadable-json');
    expect(failure.next).not.toContain('--out');
  });

  it.each([
    ['nothing', '', 'it is empty'],
    ['a model', Buffer.from([0x47, 0x47, 0x55, 0x46, 0, 0, 0xff, 0xfe]), 'it is no text'],
    ['much', 'x'.repeat(1_000_001), 'it has over 1000000 bytes'],
    ['a sentence', 'You are a helpful assistant.', 'what it makes holds neither the question nor the answer'],
    ['white space', '{% for m in messages %} {% endfor %}', 'it makes no text'],
    ['an error of syntax', '{% for m in messages %}{{ m.content }}', 'is not a usable chat template: '],
    ['a refusal of everything', '{{ raise_exception("tools only.") }}', 'it says: tools only.'],
    [
      'a refusal of prompts',
      '{% for m in messages %}{{ m.content }}{% endfor %}{{ raise_exception("no") if add_generation_prompt }}',
      'it says: no.',
    ],
    ['a loop', '{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}', 'steps'],
  ])('what holds %s is refused before any row, with what to do', (name, content, reason) => {
    const file = path.join(folder, `${name}.jinja`);
    writeFileSync(file, content);
    const failure = refusalOf(() => readChatTemplate(file, folder));
    expect(failure).toMatchObject({ code: 'unreadable-template' });
    expect(failure.message).toMatch(/ is not a usable chat template: [^\n]*[^.]\.$/);
    expect(failure.message).toContain(reason);
    expect(failure.next).toContain('qwen3');
  });

  it('one that only takes thoughts of their own is usable', () => {
    const file = write(
      'strict.jinja',
      '{% for m in messages %}{{ m.content }}{% if m.role == "assistant" and m.reasoning_content is not defined %}{{ raise_exception("thoughts!") }}{% endif %}{% endfor %}',
    );
    expect(readChatTemplate(file, folder).name).toBe('strict.jinja');
  });
});
