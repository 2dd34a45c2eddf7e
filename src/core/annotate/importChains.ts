import path from 'node:path';
import type { ChainOrigin, Problem } from '../../protocol/values';
import { problemKey } from '../dataset/sample';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { JsonObject } from '../jsonl/parseLine';
import { readObjects } from '../jsonl/readObjects';
import { activeTreeKey } from '../pool/lookUps';
import { mathTree } from '../skills/builtin/math/mathTree';
import { ChainMatcher, readChains } from '../skills/chainForms';
import { treeOfChains } from '../skills/importedAnnotator';
import { pathKey, type SkillTree } from '../skills/skillTree';
import type { IndexStore } from '../store/open';
import { chosenTree } from './chooseAnnotator';

export interface ImportChainsResult {
  tree: string;
  /** Problems that have chains now. */
  imported: number;
  chains: number;
  /** Chains that the tree does not have. */
  dropped: number;
  /** Rows of no use: no chains in them, or no sample to give them to. */
  unmatched: { line: number; id: string; reason: string }[];
  problems: Problem[];
}

/**
 * Takes chains in the authors' form into the index. A row with the problem text needs no sample: its chains wait for one
 * of that text. Without `tree` (`builtin` or a file), the chains go to a tree that has them all: one of the index or the
 * built-in one; else they make a tree.
 * @throws Refusal that a file cannot be read, `no-chains-in-file`
 */
export async function importChains(
  store: IndexStore,
  file: string,
  tree: string | undefined,
  job: Job,
): Promise<ImportChainsResult> {
  const named = chosenTree(tree);
  const target = named === 'builtin' ? mathTree() : (named ?? (await treeFor(store, file, job)));
  const matcher = new ChainMatcher(target);
  const stored = store.transaction(() => store.trees.save(target));
  const { idOf } = store.trees.skillIds(stored);
  const result: ImportChainsResult = {
    tree: target.name,
    imported: 0,
    chains: 0,
    dropped: 0,
    unmatched: [],
    problems: [],
  };
  for await (const batch of readObjects(file, file, job)) {
    result.problems.push(...batch.problems);
    store.transaction(() => {
      for (const { line, value } of batch.rows) {
        const keys = problemsOf(store, value);
        const given = readChains(value['mapped_chains']);
        const reason = 'reason' in keys ? keys.reason : 'failed' in given ? given.failed : noChains(value);
        if (reason !== undefined || 'reason' in keys || 'failed' in given) {
          result.unmatched.push({ line, id: idIn(value) ?? '', reason: reason ?? '' });
          continue;
        }
        const paths = new Map<string, readonly string[]>();
        for (const names of given.chains) {
          const found = matcher.match(names);
          if (found) paths.set(pathKey(found), found);
        }
        const skills = [...paths.values()].map((found) => idOf.get(target.find(found)?.index ?? -1) ?? 0);
        result.dropped += given.dropped + given.chains.length - skills.length;
        for (const problem of keys.found)
          store.annotations.save(stored.id, {
            problem,
            ...sourceOf(value, target),
            skills,
            confidence: confidenceOf(value, skills),
          });
        result.imported += keys.found.length;
        result.chains += skills.length * keys.found.length;
      }
    });
    job.report({ step: `Importing ${path.basename(file)}`, done: batch.read, total: batch.size, unit: 'bytes' });
  }
  if (result.imported > 0) store.setMeta(activeTreeKey, target.name);
  return result;
}

/** The keys of the problems that a row is about. */
function problemsOf(store: IndexStore, row: JsonObject): { found: string[] } | { reason: string } {
  const text = row['question'] ?? row['problem'];
  if (typeof text === 'string') return { found: [problemKey(text)] };
  const id = idIn(row);
  if (id === undefined) return { reason: 'it has no "unique_id", "id", "question" or "problem"' };
  const found = [...new Set(store.samples.byId(id).map((sample) => sample.problem))];
  if (found.length === 0) return { reason: 'no sample of the index has this id' };
  return found.length === 1 ? { found } : { reason: 'samples with different problem texts have this id' };
}

function noChains(row: JsonObject): string | undefined {
  if ('mapped_chains' in row) return undefined;
  return 'error' in row ? `it says: ${JSON.stringify(row['error']).slice(0, 200)}` : 'it has no "mapped_chains"';
}

function idIn(row: JsonObject): string | undefined {
  const id = row['unique_id'] ?? row['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** Rows that we exported say where their chains came from; others are imported. */
function sourceOf({ origin, annotator }: JsonObject, tree: SkillTree): { origin: ChainOrigin; annotator: string } {
  const known = (['builtin', 'imported', 'model', 'person'] as const).find((one) => one === origin);
  if (known !== undefined && typeof annotator === 'string') return { origin: known, annotator };
  return { origin: 'imported', annotator: `imported@imported-1.${tree.version}` };
}

function confidenceOf({ confidence }: JsonObject, skills: readonly number[]): number[] {
  const given: readonly unknown[] = Array.isArray(confidence) && confidence.length === skills.length ? confidence : [];
  return skills.map((_, index) => {
    const value = given[index];
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : 1;
  });
}

/** @throws Refusal `no-chains-in-file` */
async function treeFor(store: IndexStore, file: string, job: Job): Promise<SkillTree> {
  const chains = new Map<string, string[]>();
  for await (const { rows } of readObjects(file, file, job)) {
    for (const { value } of rows) {
      const given = readChains(value['mapped_chains']);
      if ('chains' in given) for (const names of given.chains) chains.set(pathKey(names), names);
    }
  }
  if (chains.size === 0)
    throw new Refusal({
      code: 'no-chains-in-file',
      message: `${file} holds no skill chains.`,
      file,
      next: 'Give a JSONL file of {"unique_id": ..., "question": ..., "mapped_chains": [[...], ...]}.',
    });
  const active = store.meta(activeTreeKey);
  const names = [...new Set([...(active === undefined ? [] : [active]), ...store.trees.names()])];
  const trees = names.map((name) => store.trees.byName(name)?.tree).filter((tree) => tree !== undefined);
  for (const tree of [...trees, mathTree()]) {
    const matcher = new ChainMatcher(tree);
    if ([...chains.values()].every((one) => matcher.match(one) !== undefined)) return tree;
  }
  return treeOfChains(
    path.basename(file).replace(/\.\w+$/u, ''),
    [...chains.values()].map((one) => [one]),
  );
}
