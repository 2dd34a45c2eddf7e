import type { ChatTemplate } from './chatTemplate';
import type { Turns } from './trainingRow';

/** What a template writes around questions and answers. */
export interface TurnMarks {
  /** What begins a question; the mark that begins every text is not part of it. */
  question: string;
  /** What ends a question and begins an answer. */
  answer: string;
  /** What ends an answer, where it is not the tokenizer's end mark or nobody knows whether it is. */
  end?: string;
  /** Whether the template writes `<think>` before answers by itself, behind a prompt that does not open it. */
  opensThoughts: boolean;
}

/**
 * Turns as the very text that is trained on: the prompt as the template renders it for an answer, and behind it the answer
 * word for word with the template's end mark. A template that keeps no trace of a message, as DeepSeek's, is so never asked
 * to render one. Fails with the reason in words.
 */
export function renderedTurns(
  { user, assistant, reasoning }: Turns,
  template: ChatTemplate,
): { ok: true; turns: Turns } | { ok: false; reason: string } {
  if (reasoning !== undefined) return { ok: false, reason: 'a text has no field of thoughts' };
  const prompt = template.render([{ role: 'user', content: user }], true);
  if (!prompt.ok) return prompt;
  const frame = frameOf(template);
  if (!frame.ok) return frame;
  const joined = joinThoughts(prompt.text, assistant);
  return {
    ok: true,
    turns: { user: joined.prompt, assistant: `${frame.before}${joined.answer.trimEnd()}${frame.after}` },
  };
}

/** The marks of a template's turns; undefined where it writes none around a question. */
export function turnMarks(template: ChatTemplate): TurnMarks | undefined {
  const prompt = template.render([{ role: 'user', content: standIn }], true);
  const at = prompt.ok ? prompt.text.indexOf(standIn) : -1;
  if (!prompt.ok || at < 0) return undefined;
  const question = withoutStart(prompt.text.slice(0, at), template.marks.bos_token);
  const answer = prompt.text.slice(at + standIn.length).replace(opened, '');
  if (question.trim() === '' || answer.trim() === '') return undefined;
  const frame = frameOf(template);
  const end = frame.ok ? frame.after.trim() : '';
  const isOwn = /^\S+$/.test(end) && end !== template.end;
  return { question, answer, ...(isOwn && { end }), opensThoughts: frame.ok && frame.opensThoughts };
}

/** Text that no template writes by itself. */
const standIn = 'They are qvwk.';

/** A prompt that begins to think. */
const opened = /<think>\s*$/;

/**
 * Prompt and answer with one `<think>` between them: where the prompt opens it, an answer that does too leaves its own out,
 * and before one that does not begin with thoughts the prompt leaves it out.
 */
function joinThoughts(prompt: string, answer: string): { prompt: string; answer: string } {
  const opening = opened.exec(prompt)?.[0];
  if (opening === undefined) return { prompt, answer };
  const own = /^\s*<think>(\r?\n)?/.exec(answer)?.[0];
  if (own !== undefined) return { prompt, answer: answer.slice(own.length) };
  const begin = answer.indexOf('<think>');
  const end = answer.indexOf('</think>');
  // Traces of models whose prompt opens the block begin inside of it.
  const inside = end >= 0 && (begin < 0 || begin > end);
  return { prompt: inside ? prompt : prompt.slice(0, -opening.length), answer };
}

/** What templates write for an answer to {@link standIn}: the same around every question. */
const prompts = new WeakMap<ChatTemplate, string>();

/**
 * Whether a template prompts for an answer in another way than this one begins: it opens `<think>` in every prompt, and the
 * answer says something before. A student that was trained on it never saw the prompt that it will be given.
 */
export function isPromptedOtherwise(answer: string, template: ChatTemplate): boolean {
  let prompt = prompts.get(template);
  if (prompt === undefined) {
    const made = template.render([{ role: 'user', content: standIn }], true);
    prompt = made.ok ? made.text : '';
    prompts.set(template, prompt);
  }
  return joinThoughts(prompt, answer).prompt !== prompt;
}

type AnswerFrame = { ok: true; before: string; after: string; opensThoughts: boolean } | { ok: false; reason: string };

/** A template writes the same around every answer. */
const frames = new WeakMap<ChatTemplate, AnswerFrame>();

function frameOf(template: ChatTemplate): AnswerFrame {
  const known = frames.get(template) ?? answerFrame(template);
  frames.set(template, known);
  return known;
}

/** White space before an answer, and what ends its turn: the template's mark, or the one of the tokenizer. */
function answerFrame(template: ChatTemplate): AnswerFrame {
  const asked = { role: 'user', content: 'How many?' } as const;
  const whole = template.render([asked, { role: 'assistant', content: standIn }]);
  if (!whole.ok) return whole;
  const prompt = template.render([asked], true);
  if (!prompt.ok) return prompt;
  const at = whole.text.lastIndexOf(standIn);
  if (at < 0) return { ok: false, reason: 'it keeps no answer' };
  const before = whole.text.startsWith(prompt.text) ? whole.text.slice(prompt.text.length, at) : '';
  // Without white space at its end: trainers look for the mark there, and would add another.
  const after = whole.text.slice(at + standIn.length).trimEnd() || template.end;
  if (after === undefined)
    return { ok: false, reason: 'it writes no end mark, and no tokenizer_config.json beside it names one' };
  return {
    ok: true,
    before: before.trim() === '' ? before : '',
    after,
    opensThoughts: before.includes('<think>'),
  };
}

function withoutStart(text: string, start: string): string {
  return start !== '' && text.startsWith(start) ? text.slice(start.length) : text;
}
