import type { Turns } from '../trainingRow';

/** How the rows of a file look. All rows have the same keys with texts in them, so that every loader sees one schema. */
export interface RowShape {
  readonly name: string;
  /** Rows hold the very text that is trained on; their turns are prompt and answer as the student's template writes them. */
  readonly rendered?: true;
  row(turns: Turns): object;
  /** The turns of a row that was read; undefined when it has no such shape. */
  turns(value: unknown): Turns | undefined;
}

/** Whether a value that was read back is a row as `shape` makes them, whole: no key more, no text empty or lost. */
export function isRowOf(shape: RowShape, value: unknown, reasoning: boolean): boolean {
  const turns = shape.turns(value);
  if (turns === undefined || (turns.reasoning !== undefined) !== reasoning) return false;
  if (turns.user === '' || (turns.assistant === '' && (turns.reasoning ?? '') === '')) return false;
  return isSame(shape.row(turns), value);
}

/** Whether two values of JSON have the same keys in the same order and the same texts. As texts they would take ten times as long. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keysOfA.length === keysOfB.length &&
    keysOfA.every((key, place) => key === keysOfB[place] && isSame(at(a, key), at(b, key)))
  );
}

/** `{"messages": [{"role", "content"}, ...]}`. */
export const messages = listShape('messages');

/** The same list under the name that Unsloth's notebooks use. */
export const conversations = listShape('conversations');

/**
 * The conversational prompt-completion rows of TRL, whose loss is on the completion alone. Thoughts of their own are a
 * key of the completion only: the two lists have schemas of their own.
 */
export const promptCompletion: RowShape = {
  name: 'prompt-completion',
  row: ({ user, assistant, reasoning }) => ({
    prompt: [{ role: 'user', content: user }],
    completion: [{ role: 'assistant', content: assistant, ...thoughts(reasoning) }],
  }),
  turns: (value) =>
    turnsFrom(at(value, 'prompt', 0, 'content'), at(value, 'completion', 0), at(value, 'completion', 0, 'content')),
};

/** Prompt and answer as texts, the answer with its end mark: what is trained on, with no template between. */
export const rendered: RowShape = {
  name: 'rendered',
  rendered: true,
  row: ({ user, assistant }) => ({ prompt: user, completion: assistant }),
  turns: (value) => turnsFrom(at(value, 'prompt'), undefined, at(value, 'completion')),
};

/** The same as Axolotl takes it: pieces of text, each with a word on whether it is learned. */
export const segments: RowShape = {
  name: 'rendered',
  rendered: true,
  row: ({ user, assistant }) => ({
    segments: [
      { label: false, text: user },
      { label: true, text: assistant },
    ],
  }),
  turns: (value) => turnsFrom(at(value, 'segments', 0, 'text'), undefined, at(value, 'segments', 1, 'text')),
};

/** One instruction, one output; no third column that would be empty in every row. */
export const alpaca: RowShape = {
  name: 'alpaca',
  row: ({ user, assistant }) => ({ instruction: user, output: assistant }),
  turns: (value) => turnsFrom(at(value, 'instruction'), undefined, at(value, 'output')),
};

/** The turns as one list. Thoughts of their own are a key of every message, since a list has one schema for all. */
function listShape(name: string): RowShape {
  return {
    name,
    row: ({ user, assistant, reasoning }) => ({
      [name]: [
        { role: 'user', content: user, ...thoughts(reasoning === undefined ? undefined : '') },
        { role: 'assistant', content: assistant, ...thoughts(reasoning) },
      ],
    }),
    turns: (value) => turnsFrom(at(value, name, 0, 'content'), at(value, name, 1), at(value, name, 1, 'content')),
  };
}

function thoughts(reasoning: string | undefined): { reasoning_content?: string } {
  return reasoning === undefined ? {} : { reasoning_content: reasoning };
}

function turnsFrom(user: unknown, message: unknown, assistant: unknown): Turns | undefined {
  if (typeof user !== 'string' || typeof assistant !== 'string') return undefined;
  const reasoning = at(message, 'reasoning_content');
  return { user, assistant, ...(typeof reasoning === 'string' && { reasoning }) };
}

/** What lies at a path of keys and positions of a parsed value. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}
