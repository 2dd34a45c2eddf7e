import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../job/refusal';
import { parseTemplate, renderBounded, type ParsedTemplate, type Rendering } from './boundedJinja';
import { readJsonObject } from './jsonFile';

/** One turn as trainers hand it to a template. */
export interface ChatMessage {
  role: 'user' | 'assistant';
  content: string;
  reasoning_content?: string;
}

/** What the student's tokenizer puts at the beginning and the end of a text; absent where nobody says. */
export interface TemplateMarks {
  bos?: string;
  eos?: string;
}

/** What a template is made of: plain values, for another thread. */
export interface TemplateSource {
  name: string;
  source: string;
  marks: TemplateMarks;
  onlyProves: string | undefined;
}

/** The template by which a student's tokenizer makes one text of an exchange. */
export class ChatTemplate {
  private constructor(
    /** As it was asked for: a family that is shipped, or a file's name. */
    readonly name: string,
    readonly sha256: string,
    private readonly text: string,
    private readonly parsed: ParsedTemplate,
    /** What templates are given; usual marks where nobody says which the student has. */
    readonly marks: { readonly bos_token: string; readonly eos_token: string },
    /** What the student's tokenizer ends a text with; undefined where nobody says. */
    readonly end: string | undefined,
    /** Why what it makes can be looked at and not be trained on; undefined for the student's own with its marks. */
    readonly onlyProves?: string,
  ) {}

  /** @throws Error what is wrong with the template */
  static of(name: string, source: string, marks: TemplateMarks = {}, onlyProves?: string): ChatTemplate {
    const sha256 = createHash('sha256').update(source).digest('hex');
    const { bos = '<s>', eos = '</s>' } = marks;
    const values = { bos_token: bos, eos_token: eos };
    const proves = onlyProves ?? markless(source, marks);
    return new ChatTemplate(name, sha256, source, parseTemplate(source), values, marks.eos, proves);
  }

  /** The template that another thread has as {@link source}. */
  static from({ name, source, marks, onlyProves }: TemplateSource): ChatTemplate {
    return ChatTemplate.of(name, source, marks, onlyProves);
  }

  get source(): TemplateSource {
    const { name, text: source, marks, end, onlyProves } = this;
    return { name, source, marks: { bos: marks.bos_token, ...(end !== undefined && { eos: end }) }, onlyProves };
  }

  /**
   * The text of some turns, `forAnswer` up to where the student would begin to answer. Fails with the reason in words.
   * @throws Refusal `unreadable-template` for a template that takes far more than any of good will: it would take as much for
   * every row
   */
  render(messages: readonly ChatMessage[], forAnswer = false): Rendering {
    const values = { messages, add_generation_prompt: forAnswer, tools: null, ...this.marks };
    const rendering = renderBounded(this.parsed, values);
    if (!rendering.ok && rendering.excess) throw unusable(this.name, rendering.reason);
    return rendering;
  }
}

/** Why a template that asks for marks of which nobody says what they are cannot write texts. */
function markless(source: string, { bos, eos }: TemplateMarks): string | undefined {
  const asks =
    (bos === undefined && /\bbos_token\b/.test(source)) || (eos === undefined && /\beos_token\b/.test(source));
  return asks ? 'the marks that it asks for stand in a tokenizer_config.json, which is not beside it' : undefined;
}

/** What nobody says, to see what a template makes of a question and its answer. */
const [question, answer] = ['How many are zwyx?', 'They are qvwk.'] as const;

/** How trainers may hand over an answer: as it is, with its thoughts, with thoughts of their own. */
const trials: readonly ChatMessage[] = [
  { role: 'assistant', content: answer },
  { role: 'assistant', content: `<think>\nThinking.\n</think>\n\n${answer}` },
  { role: 'assistant', content: answer, reasoning_content: 'Thinking.' },
];

/** Why a template would fail for every row; undefined for one that makes a text of at least one short exchange. */
function faultOf(template: ChatTemplate): string | undefined {
  const asked: ChatMessage = { role: 'user', content: question };
  const renderings = trials.map((trial) => template.render([asked, trial]));
  const [first] = renderings;
  const texts = renderings.flatMap((rendering) => (rendering.ok ? [rendering.text] : []));
  if (texts.length === 0) return first && !first.ok ? first.reason : 'it makes no text';
  if (texts.every((text) => text.trim() === '')) return 'it makes no text';
  if (!texts.some((text) => text.includes(question) || text.includes(answer)))
    return 'what it makes holds neither the question nor the answer';
  const prompt = template.render([asked], true);
  return prompt.ok ? undefined : prompt.reason;
}

/** The families whose templates are imitated and shipped, by name. */
export function shippedTemplates(): string[] {
  const folder = shippedFolder();
  const names = folder === undefined ? [] : readdirSync(folder);
  return names.flatMap((name) => (name.endsWith(templateEnd) ? [name.slice(0, -templateEnd.length)] : [])).sort();
}

/**
 * Reads a chat template: a `chat_template.jinja`, a `tokenizer_config.json` or `chat_template.json`, the folder of a model
 * that has one of them, or the name of a family that is shipped. A file goes before a family of the same name.
 * @param place absolute, or relative to `folder`
 * @throws Refusal `no-template`, `unreadable-template`, `unreadable-json`
 */
export function readChatTemplate(place: string, folder: string): ChatTemplate {
  const file = path.resolve(folder, place);
  if (existsSync(file)) return statSync(file).isDirectory() ? fromModel(file) : fromFile(file);
  const shipped = shippedFolder();
  if (shipped !== undefined && shippedTemplates().includes(place))
    return parsed(place, path.join(shipped, `${place}${templateEnd}`), undefined, {}, 'it imitates those of a family');
  throw new Refusal({
    code: 'no-template',
    message: `${file} does not exist, and no family of that name is shipped.`,
    file,
    next: `Name a tokenizer_config.json, a chat_template.jinja, a model's folder, or one of ${shippedTemplates().join(', ')}.`,
  });
}

const templateEnd = '.jinja';

/** Beside the program's own folder, wherever it was bundled to. */
function shippedFolder(): string | undefined {
  for (let at = __dirname; at !== path.dirname(at); at = path.dirname(at)) {
    const folder = path.join(at, 'templates');
    if (existsSync(path.join(folder, `qwen3${templateEnd}`))) return folder;
  }
  return undefined;
}

function fromModel(folder: string): ChatTemplate {
  // In the order in which transformers looks.
  for (const name of ['chat_template.jinja', 'chat_template.json', tokenizerConfig])
    if (existsSync(path.join(folder, name))) return fromFile(path.join(folder, name));
  throw new Refusal({
    code: 'no-template',
    message: `The folder ${folder} has no chat_template.jinja and no ${tokenizerConfig}.`,
    file: folder,
    next: 'Name the folder that the student was downloaded to, or the file of its template.',
  });
}

const tokenizerConfig = 'tokenizer_config.json';

function fromFile(file: string): ChatTemplate {
  const name = path.basename(file);
  const beside = path.join(path.dirname(file), tokenizerConfig);
  if (!name.endsWith('.json')) return parsed(name, file, undefined, marksOf(existsSync(beside) ? beside : undefined));
  const source = templateIn(readJsonObject(file, notJson)['chat_template'], file);
  if (source === undefined)
    throw new Refusal({
      code: 'no-template',
      message: `${file} holds no chat template.`,
      file,
      next: 'Newer models keep it in chat_template.jinja beside it; name that file.',
    });
  return parsed(name, file, source, marksOf(existsSync(beside) ? beside : file));
}

const notJson = 'Download it again with the student, or name the file of its template.';

/**
 * A text, or the one named `default` of several: without one, tokenizers write no text either.
 * @throws Refusal `no-template`
 */
function templateIn(value: unknown, file: string): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const named = value.filter(
    (one: unknown): one is { name: unknown; template: string } =>
      typeof one === 'object' && one !== null && 'name' in one && 'template' in one && typeof one.template === 'string',
  );
  const found = named.find(({ name }) => name === 'default');
  if (found) return found.template;
  throw new Refusal({
    code: 'no-template',
    message: `${file} has chat templates named ${named.map(({ name }) => String(name)).join(', ')}, and none named default.`,
    file,
    next: 'Write the one that the student is trained with to a chat_template.jinja beside it, and name that file.',
  });
}

function marksOf(config: string | undefined): TemplateMarks {
  if (config === undefined) return {};
  const { bos_token: bos, eos_token: eos } = readJsonObject(config, notJson);
  const [first, last] = [markText(bos), markText(eos)];
  return { ...(first !== undefined && { bos: first }), ...(last !== undefined && { eos: last }) };
}

/** A mark is a text, or an object that has one; models without a beginning mark say null. */
function markText(mark: unknown): string | undefined {
  if (mark === null) return '';
  if (typeof mark === 'object' && 'content' in mark) return markText(mark.content);
  return typeof mark === 'string' ? mark : undefined;
}

/** Bytes of a template of which more is not read: the longest that models come with have some 20,000. */
const mostBytes = 1_000_000;

/** Characters of text; a byte that is none becomes the second. */
const notText = /[\0\uFFFD]/u;

/** @throws Refusal `unreadable-template` */
function parsed(
  name: string,
  file: string,
  source: string | undefined,
  marks: TemplateMarks,
  onlyProves?: string,
): ChatTemplate {
  if (source === undefined && statSync(file).size > mostBytes)
    throw unusable(file, `it has over ${mostBytes} bytes`, file);
  const text = source ?? readFileSync(file, 'utf8');
  if (notText.test(text)) throw unusable(file, 'it is no text', file);
  if (text.trim() === '') throw unusable(file, 'it is empty', file);
  const template = templateOf(file, () => ChatTemplate.of(name, text, marks, onlyProves));
  const fault = faultOf(template);
  if (fault !== undefined) throw unusable(file, fault, file);
  return template;
}

/** What a template is parsed to; a fault in it is said with the file. */
function templateOf(file: string, parse: () => ChatTemplate): ChatTemplate {
  try {
    return parse();
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error), file);
  }
}

function unusable(what: string, reason: string, file?: string): Refusal {
  return new Refusal({
    code: 'unreadable-template',
    message: `${what} is not a usable chat template: ${reason.replace(/\.$/, '')}.`,
    ...(file !== undefined && { file }),
    next: `Check that it is the template of the student, or use one of those that are shipped: ${shippedTemplates().join(', ')}.`,
  });
}
