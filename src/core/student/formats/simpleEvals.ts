import type { Verdict } from '../../../protocol/values';
import type { DocumentReading } from './documentFile';
import type { JsonPath } from './jsonParts';
import { isObject, messageText, promptText, verdictIn } from './readValue';
import type { RowResult } from './rowFormat';

/** Whether the beginning of a document is that of simple-evals' results. */
export function isSimpleEvals(head: string): boolean {
  return /^\ufeff?\s*\{[^]*"htmls"\s*:\s*\[/u.test(head);
}

/** What the page of an example says. */
interface Page {
  asked: string | undefined;
  said: string | undefined;
  extracted: string | undefined;
  expected: string | undefined;
  verdict: Verdict | undefined;
}

/** What a conversation holds. */
type Talk = Pick<Page, 'asked' | 'said'>;

/**
 * Results of OpenAI's simple-evals (`*_allresults.json`). Answer and score of an example are only inside of the page that
 * shows it, in `htmls`; the page is text to us and is never shown. Question and reply are in it too, unless an eval has a
 * template of its own for pages: then the conversation of the same number in `convos` has them.
 */
export class SimpleEvalsResults implements DocumentReading {
  readonly format = 'simple-evals';
  readonly reason = 'it has the pages of examples that simple-evals writes';
  readonly hasVerdicts = true;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly notes: string[] = [];
  readonly student: string | undefined;
  private pages = 0;
  private talks = 0;
  /** Pages without a question, until their conversations come. */
  private readonly waiting = new Map<number, Page>();
  /** Conversations that stand before their pages. */
  private readonly early = new Map<number, Talk>();

  constructor(file: string) {
    // <eval>_<model>_<date>_<time>_allresults.json
    this.student = /[/\\][^/\\_]+_([^/\\]+?)(?:_\d{8}_\d{6})?_allresults[^/\\]*$/u.exec(file)?.[1];
  }

  wanted(path: JsonPath): boolean {
    return path.length === 1 && (path[0] === 'htmls' || path[0] === 'convos');
  }

  part(value: unknown, path: JsonPath): RowResult {
    return path[0] === 'htmls' ? this.page(value, this.pages++) : this.talk(value, this.talks++);
  }

  /** Pages without a question for which no conversation came. */
  end(): RowResult[] {
    return [...this.waiting].map(([at, page]) => resultOf(page, at));
  }

  private page(value: unknown, at: number): RowResult {
    if (typeof value !== 'string') return { code: 'no-result', message: `Page ${at + 1} is no text.` };
    const page = readPage(value);
    if (page.asked !== undefined) return resultOf(page, at);
    const talk = this.early.get(at);
    if (talk) return resultOf(joined(page, talk), at);
    this.waiting.set(at, page);
    return undefined;
  }

  private talk(value: unknown, at: number): RowResult {
    const page = this.waiting.get(at);
    if (!page && at < this.pages) return undefined;
    const talk = readTalk(value);
    if (!page) {
      this.early.set(at, talk);
      return undefined;
    }
    this.waiting.delete(at);
    return resultOf(joined(page, talk), at);
  }

  frame(): void {
    // Figures over all examples, which are counted anew.
  }
}

function readPage(page: string): Page {
  const messages = messagesIn(page);
  return {
    asked: messages.findLast(({ role }) => role === 'user')?.text,
    said: messages.findLast(({ role }) => role === 'assistant')?.text,
    extracted: after(page, 'Extracted Answer'),
    expected: after(page, 'Correct Answer'),
    verdict: verdictIn(after(page, 'Score')),
  };
}

function readTalk(value: unknown): Talk {
  const messages = Array.isArray(value) ? (value as unknown[]) : [];
  const said = messages.findLast((message) => isObject(message) && message['role'] === 'assistant');
  const asked = messages.some((message) => isObject(message) && message['role'] === 'user');
  return { asked: asked ? promptText(value) : undefined, said: messageText(said) };
}

function joined(page: Page, { asked, said }: Talk): Page {
  return { ...page, asked, said: page.said ?? said };
}

function resultOf({ asked, said, extracted, expected, verdict }: Page, at: number): RowResult {
  if (verdict === undefined && said === undefined)
    return { code: 'no-result', message: `Page ${at + 1} has neither a message of the model nor a score of 0 or 1.` };
  return {
    line: at + 1,
    prompts: asked === undefined ? [] : [asked],
    expected: expected === undefined ? [] : [expected],
    attempts: [{ text: said ?? extracted, verdict, truncated: false }],
  };
}

/** The messages of a page: a block of its role, with the content in `<pre>`, where no tag can stand unescaped. */
function messagesIn(page: string): { role: string; text: string }[] {
  return Array.from(
    page.matchAll(/<div class="message ([a-z]+)">[^]*?<pre>([^]*?)<\/pre>/gu),
    ([, role = '', content = '']) => ({ role, text: unescaped(content) }),
  );
}

/** What stands after a label in the results at the end of a page. */
function after(page: string, label: string): string | undefined {
  const from = page.lastIndexOf(`<p>${label}: `);
  const end = page.indexOf('</p>', from);
  return from < 0 || end < 0 ? undefined : unescaped(page.slice(from + label.length + 5, end));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

function unescaped(html: string): string {
  return html.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
