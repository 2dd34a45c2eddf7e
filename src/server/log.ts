import type { RemoteConsole } from 'vscode-languageserver';
import type { ServerMethod, Settled } from '../protocol/requests';
import type { Failure, Problem } from '../protocol/values';

/** What a request's value may hold for the log. */
interface Loggable {
  datasets?: { path: string; samples: number; added?: number; removed?: number; seconds?: number; mapping?: object }[];
  passedOver?: Failure[];
  problems?: Problem[];
  notes?: string[];
  warnings?: string[];
  refused?: Failure[];
  failures?: { id: string; reason: string }[];
}

/** Asked for so often that a line for each would bury the rest. */
const quiet: ReadonlySet<ServerMethod> = new Set<ServerMethod>([
  'skillGap/status',
  'skillGap/followIndexing',
  'skillGap/accuracy',
  'skillGap/skills',
  'skillGap/skillSamples',
  'skillGap/openableTrees',
  'skillGap/preview',
  'skillGap/why',
  'skillGap/review',
  'skillGap/skillChoices',
  'skillGap/resultFiles',
]);

/** Writes into the log how a request ended, with every listed problem where a person can find it. */
export function logSettled(
  console: RemoteConsole,
  method: ServerMethod,
  folder: string,
  settled: Settled<unknown>,
): void {
  if (settled.kind === 'refused') {
    console.warn(`${method}: ${settled.failure.message} ${settled.failure.next}`);
  } else if (!quiet.has(method)) {
    console.info(`${method} ${folder}: ${settled.kind}`);
    // Some requests have nothing to tell.
    if (settled.kind === 'done') logValue(console, method, (settled.value as Loggable | null) ?? {});
  }
}

function logValue(console: RemoteConsole, method: ServerMethod, value: Loggable): void {
  if (method === 'skillGap/index')
    for (const { path, samples, added, removed, seconds, mapping } of value.datasets ?? [])
      console.info(
        `${path}: ${samples} samples, ${added} added, ${removed} removed, ${seconds} s; ${fieldWords(mapping)}`,
      );
  for (const note of value.notes ?? []) console.info(note);
  for (const warning of value.warnings ?? []) console.warn(warning);
  for (const { file, line, column, message, code } of value.problems ?? [])
    console.warn(`${file}:${line}:${column}: ${message} (${code})`);
  for (const { code, message, next } of value.passedOver ?? []) {
    const remedy =
      code === 'no-question-field' ? 'If it is a corpus, name its fields in the setting skillGap.fields.' : next;
    console.info(`Passed over: ${message} ${remedy}`);
  }
  for (const { id, reason } of value.failures ?? []) console.warn(`${id}: ${reason}`);
  for (const failure of value.refused ?? []) console.warn(`${failure.message} ${failure.next}`);
}

function fieldWords(mapping: object = {}): string {
  return Object.entries(mapping)
    .map(([role, field]) => `${role} = "${String(field)}"`)
    .join(', ');
}
