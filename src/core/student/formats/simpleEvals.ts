import type { DocumentReading } from './documentFile';
import type { JsonPath } from './jsonParts';
import { verdictIn } from './readValue';
import type { RowResult } from './rowFormat';

/** Whether the beginning of a document is that of simple-evals' results. */
export function isSimpleEvals(head: string): boolean {
  return /^\ufeff?\s*\{[^]*"htmls"\s*:\s*\[/u.test(head);
}

/**
 * Results of OpenAI's simple-evals (`*_allresults.json`). Question, answer and score of an example are only inside of
 * the page that shows it, in `htmls`; the page is text to us and is never shown.
 */
export class SimpleEvalsResults implements DocumentReading {
  readonly format = 'simple-evals';
  readonly reason = 'it has the pages of examples that simple-evals writes';
  readonly hasVerdicts = true;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly notes: string[] = [];
  readonly student: string | undefined;

  constructor(file: string) {
    // <eval>_<model>_<date>_<time>_allresults.json
    this.student = /[/\\][^/\\_]+_([^/\\]+?)(?:_\d{8}_\d{6})?_allresults[^/\\]*$/u.exec(file)?.[1];
  }

  wanted(path: JsonPath): boolean {
    return path.length === 1 && path[0] === 'htmls';
  }

  part(value: unknown, _path: JsonPath, at: number): RowResult {
    if (typeof value !== 'string') return { code: 'no-result', message: `Page ${at + 1} is no text.` };
    const messages = messagesIn(value);
    const sampled = messages.findLast(({ role }) => role === 'assistant');
    const asked = messages.findLast(({ role }) => role === 'user');
    const verdict = verdictIn(after(value, 'Score'));
    if (verdict === undefined && !sampled)
      return { code: 'no-result', message: `Page ${at + 1} has neither a message of the model nor a score of 0 or 1.` };
    const expected = after(value, 'Correct Answer');
    return {
      prompts: asked ? [asked.text] : [],
      expected: expected === undefined ? [] : [expected],
      attempts: [{ text: sampled?.text ?? after(value, 'Extracted Answer'), verdict, truncated: false }],
    };
  }

  frame(): void {
    // Figures over all examples, which are counted anew.
  }
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
