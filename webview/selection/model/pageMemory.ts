import type { ChosenMethod, ExcludedIds, SelectionChoice } from '../../../src/protocol/selection';
import { weakestFirst, type SkillColumn, type SkillOrder } from './skillRows';

/** What a page remembers of itself while it is hidden and over a restart of the editor. */
export interface PageMemory {
  /** URI of the workspace folder: the editor restores the page for it. */
  folder: string;
  /** Null until the first state came. */
  choice: SelectionChoice | null;
  order: SkillOrder;
  filter: string;
  /** Folds that are open. */
  advanced: boolean;
  keptOut: boolean;
  saved: boolean;
  findings: boolean;
  /** How far the page is scrolled, in pixels. */
  scrolled: number;
}

const methods: readonly ChosenMethod[] = ['weighted', 'matching', 'random', 'difficulty', 'longest', 'uniform'];

const columns: Record<SkillColumn, true> = {
  skill: true,
  samples: true,
  accuracy: true,
  pool: true,
  selected: true,
  shift: true,
};

/** Reads what was saved, perhaps by another version of the page: parts that do not fit are forgotten. */
export function recall(saved: unknown, folder: string): PageMemory {
  const memory = isRecord(saved) && saved['folder'] === folder ? saved : {};
  return {
    folder,
    choice: choiceIn(memory['choice']),
    order: orderIn(memory['order']),
    filter: typeof memory['filter'] === 'string' ? memory['filter'] : '',
    advanced: memory['advanced'] === true,
    keptOut: memory['keptOut'] === true,
    saved: memory['saved'] === true,
    findings: memory['findings'] === true,
    scrolled: typeof memory['scrolled'] === 'number' ? memory['scrolled'] : 0,
  };
}

function choiceIn(value: unknown): SelectionChoice | null {
  if (!isRecord(value)) return null;
  const { method, student, budget, temperature, seed } = value;
  const known = methods.find((one) => one === method);
  if (known === undefined) return null;
  if (student !== null && typeof student !== 'string') return null;
  if (typeof budget !== 'number' || typeof temperature !== 'number' || typeof seed !== 'string') return null;
  return { method: known, student, budget, temperature, seed, ...limitsIn(value) };
}

function limitsIn(value: Record<string, unknown>) {
  const { smoothing, interval, correctShare, skill, maxDepth, floor, ceiling } = value;
  const { maxTokens, tokenBudget, noDuplicates } = value;
  return {
    ...(smoothing === 'hierarchical' && ({ smoothing } as const)),
    ...((interval === 'upper' || interval === 'lower') && ({ interval } as const)),
    ...(typeof correctShare === 'number' && { correctShare }),
    ...(typeof skill === 'string' && { skill }),
    ...(typeof maxDepth === 'number' && { maxDepth }),
    ...(typeof floor === 'number' && { floor }),
    ...(typeof ceiling === 'number' && { ceiling }),
    ...(typeof maxTokens === 'number' && { maxTokens }),
    ...(typeof tokenBudget === 'number' && { tokenBudget }),
    ...(noDuplicates === true && { noDuplicates: true as const }),
    ...fitIn(value),
  };
}

function fitIn({ band, passRateField, tokenizer, benchmarks, ngram, verified, exclude }: Record<string, unknown>) {
  const excluded = excludedIn(exclude);
  return {
    ...(isBand(band) && { band }),
    ...(typeof passRateField === 'string' && { passRateField }),
    ...(typeof tokenizer === 'string' && { tokenizer }),
    ...(isTexts(benchmarks) && { benchmarks }),
    ...(typeof ngram === 'number' && { ngram }),
    ...((verified === 'wrong-out' || verified === 'strict') && ({ verified } as const)),
    ...(excluded && { exclude: excluded }),
  };
}

function excludedIn(value: unknown): ExcludedIds | undefined {
  if (!isRecord(value)) return undefined;
  const { file, saved } = value;
  if (typeof file === 'string') return { file };
  return typeof saved === 'string' ? { saved } : undefined;
}

function isBand(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function orderIn(value: unknown): SkillOrder {
  if (!isRecord(value)) return weakestFirst;
  const { column, descending } = value;
  if (typeof column !== 'string' || !isColumn(column) || typeof descending !== 'boolean') return weakestFirst;
  return { column, descending };
}

function isColumn(name: string): name is SkillColumn {
  return Object.hasOwn(columns, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
