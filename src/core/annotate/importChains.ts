import path from 'node:path';
import type { ChainOrigin, Problem } from '../../protocol/values';
import { problemKey } from '../dataset/sample';
import type { Job } from '../job/job';
import type { JsonObject } from '../jsonl/parseLine';
import { readObjects } from '../jsonl/readObjects';
import { activeTreeKey } from '../pool/lookUps';
import { mathTree } from '../skills/builtin/math/mathTree';
import { ChainMatcher, readChains, type GivenChains } from '../skills/chainForms';
import type { SkillTree } from '../skills/skillTree';
import type { StoredAnnotation } from '../store/annotations';
import type { IndexStore } from '../store/open';
import { chosenTree } from './chooseAnnotator';
import { person } from './personChains';
import { treeForChains } from './treeForChains';

/** A chain that could not be taken. */
export interface DroppedChain {
  line: number;
  id: string;
  /** Empty for entries that are no chains. */
  chain: string[];
  reason: string;
}

/** Dropped chains that are listed; the rest is counted. */
const listed = 1_000;

export interface ImportChainsResult {
  tree: string;
  /** The tree that was active before, where it is another one than now. */
  formerTree?: string;
  /** Whether the chains made the tree. */
  newTree: boolean;
  /** Problems that have chains now. */
  imported: number;
  chains: number;
  /** Chains that the tree does not have, and entries that are no chains. */
  dropped: number;
  /** The first 1,000 of them, with their lines. */
  droppedChains: DroppedChain[];
  /** Rows of no use: no chains in them, or no sample to give them to. */
  unmatched: { line: number; id: string; reason: string }[];
  /** Rows of another origin than the one asked for. */
  otherOrigin: number;
  /** Rows of a person's word, where the index holds a later one or one against another's. */
  outdated: number;
  problems: Problem[];
}

export interface ImportWish {
  /** `builtin` or the absolute path of a tree file. */
  tree?: string;
  /** Only chains that came from there, as the rows say; rows that do not say are imported ones. */
  origin?: ChainOrigin;
}

/**
 * Takes chains in the authors' form into the index. A row with the problem text needs no sample: its chains wait for one
 * of that text. Without a tree, see {@link treeForChains} for the one that they go to. Of two words of persons the later
 * one stays.
 * @throws Refusal that a file cannot be read, `no-chains-in-file`
 */
export async function importChains(
  store: IndexStore,
  file: string,
  { tree, origin }: ImportWish,
  job: Job,
): Promise<ImportChainsResult> {
  const named = chosenTree(tree);
  const { tree: target, made } = named
    ? { tree: named === 'builtin' ? mathTree() : named, made: false }
    : await treeForChains(store, file, (row) => isOf(origin, row), job);
  const taking = new Taking(store, target, origin);
  taking.result.newTree = made;
  for await (const batch of readObjects(file, file, job)) {
    taking.result.problems.push(...batch.problems);
    await store.turnToWrite(job);
    store.transaction(() => {
      for (const { line, value } of batch.rows) taking.row(line, value);
    });
    job.report({ step: `Importing ${path.basename(file)}`, done: batch.read, total: batch.size, unit: 'bytes' });
  }
  if (taking.result.imported === 0) return taking.result;
  const former = store.meta(activeTreeKey);
  store.setMeta(activeTreeKey, target.name);
  return { ...taking.result, ...(former !== undefined && former !== target.name && { formerTree: former }) };
}

/** Takes row after row into the index; to be used in transactions. */
class Taking {
  readonly result: ImportChainsResult;
  private readonly matcher: ChainMatcher;
  private readonly tree: number;
  private readonly idOf: ReadonlyMap<number, number>;

  constructor(
    private readonly store: IndexStore,
    private readonly target: SkillTree,
    private readonly origin: ChainOrigin | undefined,
  ) {
    this.matcher = new ChainMatcher(target);
    const stored = store.transaction(() => store.trees.save(target));
    this.tree = stored.id;
    this.idOf = store.trees.skillIds(stored).idOf;
    const none = { imported: 0, chains: 0, dropped: 0, droppedChains: [], unmatched: [] };
    this.result = { tree: target.name, newTree: false, ...none, otherOrigin: 0, outdated: 0, problems: [] };
  }

  row(line: number, value: JsonObject): void {
    const { result, store } = this;
    const source = sourceOf(value, this.target);
    if (!isOf(this.origin, value)) {
      result.otherOrigin++;
      return;
    }
    const id = idIn(value) ?? '';
    const keys = problemsOf(store, value);
    const given = readChains(value['mapped_chains']);
    const useless =
      'reason' in keys ? keys.reason : (noChains(value) ?? ('failed' in given ? given.failed : undefined));
    if (useless !== undefined || 'reason' in keys || 'failed' in given) {
      result.unmatched.push({ line, id, reason: useless ?? '' });
      return;
    }
    const skills = this.skillsOf(given, { line, id });
    // Nothing of what was said is in the tree: that is no word that the problem has no skills.
    if (skills.length === 0 && given.chains.length + given.dropped > 0) {
      result.unmatched.push({ line, id, reason: `none of its chains is in the tree ${this.target.name}` });
      return;
    }
    const confidence = confidenceOf(value, skills);
    for (const problem of keys.found) {
      if (this.isOutdated(problem, source)) {
        result.outdated++;
        continue;
      }
      store.annotations.save(this.tree, { problem, ...source, skills, confidence });
      result.imported++;
      result.chains += skills.length;
    }
  }

  /** Whether a person has said something else of a problem, and not before this was said. */
  private isOutdated(problem: string, { origin, corrected }: Source): boolean {
    if (this.store.annotations.annotatorOf(this.tree, problem)?.origin !== 'person') return false;
    const known = this.store.annotations.get(this.tree, problem)?.corrected;
    return origin !== 'person' || (known !== undefined && (corrected?.at ?? '') < known.at);
  }

  /** The skills at the ends of the chains that the tree has, each once; the others are listed. */
  private skillsOf(given: Extract<GivenChains, { chains: unknown }>, at: { line: number; id: string }): number[] {
    const drop = (chain: string[], reason: string, count = 1): void => {
      this.result.dropped += count;
      if (this.result.droppedChains.length < listed) this.result.droppedChains.push({ ...at, chain, reason });
    };
    if (given.dropped > 0) drop([], `entries of "mapped_chains" that are no chains: ${given.dropped}`, given.dropped);
    const nodes = new Set<number>();
    for (const names of given.chains) {
      const found = this.matcher.match(names);
      if (found) nodes.add(this.target.find(found)?.index ?? -1);
      else drop(names, whyNot(this.matcher, names, this.target.name));
    }
    return Array.from(nodes, (node) => this.idOf.get(node) ?? 0);
  }
}

/** The keys of the problems that a row is about. */
function problemsOf(store: IndexStore, row: JsonObject): { found: string[] } | { reason: string } {
  const text = row['question'] ?? row['problem'];
  if (typeof text === 'string') return { found: [problemKey(text)] };
  const key = row['problem_key'];
  if (typeof key === 'string' && /^[\da-f]{16}$/u.test(key)) return { found: [key] };
  const id = idIn(row);
  if (id === undefined) return { reason: 'it has no "unique_id", "id", "question" or "problem"' };
  const found = [...new Set(store.samples.byId(id).map((sample) => sample.problem))];
  if (found.length === 0) return { reason: 'no sample of the index has this id' };
  return found.length === 1 ? { found } : { reason: 'samples with different problem texts have this id' };
}

/** Why a chain has no place in the tree: the first of its names that is missing there. */
function whyNot(matcher: ChainMatcher, names: readonly string[], tree: string): string {
  let known = names.length - 1;
  while (known > 0 && matcher.match(names.slice(0, known)) === undefined) known--;
  const missing = names[known] ?? '';
  return known === 0
    ? `the tree ${tree} does not begin with "${missing}"`
    : `"${names[known - 1] ?? ''}" has no "${missing}" in the tree ${tree}`;
}

/** Null is no word about the chains, unlike an empty list: it must not take away what another row said. */
function noChains(row: JsonObject): string | undefined {
  if (row['mapped_chains'] !== undefined && row['mapped_chains'] !== null) return undefined;
  const { error } = row;
  if (error !== undefined && error !== null) return `it says: ${JSON.stringify(error).slice(0, 200)}`;
  return row['mapped_chains'] === null ? 'its "mapped_chains" is null' : 'it has no "mapped_chains"';
}

function idIn(row: JsonObject): string | undefined {
  const id = row['unique_id'] ?? row['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** Whether a row's chains came from where the wanted ones do; all do where nobody asked. */
function isOf(origin: ChainOrigin | undefined, row: JsonObject): boolean {
  return origin === undefined || originOf(row) === origin;
}

/**
 * A person's word is one without a name of an annotator too: rows that were written by hand, or by another tool, have none.
 */
function originOf({ origin, annotator }: JsonObject): ChainOrigin {
  const known = (['builtin', 'imported', 'model', 'person'] as const).find((one) => one === origin);
  return known === undefined || (known !== 'person' && typeof annotator !== 'string') ? 'imported' : known;
}

type Source = Pick<StoredAnnotation, 'origin' | 'annotator' | 'corrected'>;

/** Rows that we exported say where their chains came from; others are imported. */
function sourceOf(row: JsonObject, tree: SkillTree): Source {
  const { annotator, corrected_at: at, corrected_by: by } = row;
  const origin = originOf(row);
  const named = typeof annotator === 'string' ? annotator : undefined;
  if (origin === 'imported') {
    const exported = row['origin'] === 'imported' ? named : undefined;
    return { origin, annotator: exported ?? `imported@imported-1.${tree.version}` };
  }
  const date = typeof at === 'string' ? new Date(at) : undefined;
  if (origin !== 'person' || date === undefined || Number.isNaN(date.getTime()))
    return { origin, annotator: named ?? person };
  const name = typeof by === 'string' ? by : '';
  return { origin, annotator: named ?? person, corrected: { at: date.toISOString(), by: name } };
}

function confidenceOf({ confidence }: JsonObject, skills: readonly number[]): number[] {
  const given: readonly unknown[] = Array.isArray(confidence) && confidence.length === skills.length ? confidence : [];
  return skills.map((_, index) => {
    const value = given[index];
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : 1;
  });
}
