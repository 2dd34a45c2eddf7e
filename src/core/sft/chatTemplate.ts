import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../job/refusal';
import { parseTemplate, renderBounded, type ParsedTemplate } from './boundedJinja';
import { readJsonObject } from './jsonFile';

/** One turn as trainers hand it to a template. */
export interface ChatMessage {
  role: 'user' | 'assistant';
  content: string;
  reasoning_content?: string;
}

/** The template by which a student's tokenizer makes one text of an exchange. */
export class ChatTemplate {
  private constructor(
    /** As it was asked for: a family that is shipped, or a file's name. */
    readonly name: string,
    readonly sha256: string,
    private readonly parsed: ParsedTemplate,
    private readonly marks: { bos_token: string; eos_token: string },
  ) {}

  /** @throws Error what is wrong with the template */
  static of(name: string, source: string, marks: { bos?: string; eos?: string } = {}): ChatTemplate {
    const sha256 = createHash('sha256').update(source).digest('hex');
    return new ChatTemplate(name, sha256, parseTemplate(source), {
      bos_token: marks.bos ?? '<s>',
      eos_token: marks.eos ?? '</s>',
    });
  }

  /** The text of some turns, `forAnswer` up to where the student would begin to answer. Fails with the reason in words. */
  render(
    messages: readonly ChatMessage[],
    forAnswer = false,
  ): { ok: true; text: string } | { ok: false; reason: string } {
    return renderBounded(this.parsed, { messages, add_generation_prompt: forAnswer, tools: null, ...this.marks });
  }
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
    return parsed(place, path.join(shipped, `${place}${templateEnd}`), undefined, {});
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
  const source = templateIn(readJsonObject(file)['chat_template']);
  if (source === undefined)
    throw new Refusal({
      code: 'no-template',
      message: `${file} holds no chat template.`,
      file,
      next: 'Newer models keep it in chat_template.jinja beside it; name that file.',
    });
  return parsed(name, file, source, marksOf(existsSync(beside) ? beside : file));
}

/** A text, or the one named `default` of several. */
function templateIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const named = value.filter(
    (one: unknown): one is { name: unknown; template: string } =>
      typeof one === 'object' && one !== null && 'name' in one && 'template' in one && typeof one.template === 'string',
  );
  return (named.find(({ name }) => name === 'default') ?? named[0])?.template;
}

function marksOf(config: string | undefined): { bos?: string; eos?: string } {
  if (config === undefined) return {};
  const { bos_token: bos, eos_token: eos } = readJsonObject(config);
  const [first, last] = [markText(bos), markText(eos)];
  return { ...(first !== undefined && { bos: first }), ...(last !== undefined && { eos: last }) };
}

/** A mark is a text, or an object that has one; models without a beginning mark say null. */
function markText(mark: unknown): string | undefined {
  if (mark === null) return '';
  if (typeof mark === 'object' && 'content' in mark) return markText(mark.content);
  return typeof mark === 'string' ? mark : undefined;
}

function parsed(
  name: string,
  file: string,
  source: string | undefined,
  marks: { bos?: string; eos?: string },
): ChatTemplate {
  try {
    return ChatTemplate.of(name, source ?? readFileSync(file, 'utf8'), marks);
  } catch (error) {
    throw new Refusal({
      code: 'unreadable-template',
      message: `The chat template of ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      file,
      next: `Check that it is the template of the student, or use one of those that are shipped: ${shippedTemplates().join(', ')}.`,
    });
  }
}
