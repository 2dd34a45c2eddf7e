import path from 'node:path';
import type { Problem } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import { fieldReader } from '../dataset/fieldPath';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { readObjects } from '../jsonl/readObjects';
import type { ChatModel } from '../llm/chatModel';
import type { Annotator } from '../skills/annotator';
import { builtinAnnotator } from '../skills/builtin/builtinAnnotator';
import { mathTree } from '../skills/builtin/math/mathTree';
import { GivenChainsFile, ImportedAnnotator, treeOfChains } from '../skills/importedAnnotator';
import { LexicalAnnotator } from '../skills/lexicalAnnotator';
import type { SkillTree } from '../skills/skillTree';
import { builtinTreeOf, builtinTrees, namedTree } from '../skills/trees/namedTree';
import { WalkAnnotator, type WalkOptions } from '../skills/walk/walkAnnotator';
import type { IndexStore } from '../store/open';

/** How a person names an annotator. */
export interface AnnotatorChoice {
  /** `openai`: a model walks the tree, whatever protocol it speaks. */
  annotator: 'builtin' | 'imported' | 'openai';
  /**
   * A built-in tree (`builtin`, `code`, `science`), or the absolute path of a tree file; for imported chains without it, the
   * chains make the tree.
   */
  tree?: string;
  /** Absolute path of a file of short labels for the tree file. */
  labels?: string;
  /** Absolute path of a file of chains; without it the samples' own chains field is read. */
  chains?: string;
  /** The model of `openai`; a cached one asks nothing twice. */
  model?: ChatModel;
  walk?: WalkOptions;
}

/** The annotator, and the lines of a chains file that were of no use. */
export interface ChosenAnnotator {
  annotator: Annotator;
  problems: Problem[];
}

/**
 * Makes the annotator that a person asked for. `datasets` are paths as in the index.
 * @throws Refusal what the tree file or the chains file is refused for; `no-chains-field`
 */
export async function chooseAnnotator(
  choice: AnnotatorChoice,
  store: IndexStore,
  datasets: readonly string[],
  job: Job,
): Promise<ChosenAnnotator> {
  if (choice.annotator === 'builtin') return { annotator: offlineAnnotator(choice.tree, choice.labels), problems: [] };
  const tree = chosenTree(choice.tree, choice.labels);
  const given = tree === 'builtin' ? mathTree() : tree;
  if (choice.annotator === 'openai') {
    if (!choice.model) throw new Error('the annotator openai was chosen without a model');
    return { annotator: new WalkAnnotator(choice.model, given ?? mathTree(), choice.walk), problems: [] };
  }
  if (choice.chains !== undefined) {
    const { file, problems } = await readChainsFile(choice.chains, job);
    return {
      annotator: new ImportedAnnotator({ file, tree: given ?? treeOfChains(nameOf(choice.chains), fieldsOf(file)) }),
      problems,
    };
  }
  return {
    annotator: new ImportedAnnotator({ tree: given ?? (await treeOfDatasets(store, datasets, job)) }),
    problems: [],
  };
}

/**
 * The annotator that needs no model: the built-in one of mathematics, or the words of another tree.
 * @param tree as {@link AnnotatorChoice.tree}
 * @throws Refusal when the file is no tree
 */
export function offlineAnnotator(tree?: string, labels?: string): Annotator {
  const chosen = chosenTree(tree, labels);
  return chosen === undefined || chosen === 'builtin' ? builtinAnnotator() : new LexicalAnnotator(chosen);
}

/**
 * A tree as a person names it: `builtin` for the one of mathematics, another that is built in, a file, or none.
 * @throws Refusal when the file is no tree
 */
export function chosenTree(name: string | undefined, labels?: string): SkillTree | 'builtin' | undefined {
  if (name === undefined) return undefined;
  return builtinTreeOf(name) === builtinTrees[0] ? 'builtin' : namedTree(name, labels);
}

async function readChainsFile(chains: string, job: Job): Promise<{ file: GivenChainsFile; problems: Problem[] }> {
  const file = new GivenChainsFile();
  const problems: Problem[] = [];
  for await (const batch of readObjects(chains, chains, job)) {
    problems.push(...batch.problems);
    for (const { line, value } of batch.rows) {
      const useless = file.add(value);
      if (useless === undefined) continue;
      problems.push({
        file: chains,
        line,
        column: 1,
        code: 'no-chains',
        severity: 'error',
        message: `No chains to take: ${useless}.`,
      });
    }
    job.report({ step: `Reading ${path.basename(chains)}`, done: batch.read, total: batch.size, unit: 'bytes' });
  }
  return { file, problems };
}

/** The chains of a file, each as a chains field of its own. */
function* fieldsOf(file: GivenChainsFile): Generator {
  for (const chain of file.chains()) yield [chain];
}

/** The tree that the samples' own chains make. */
async function treeOfDatasets(store: IndexStore, datasets: readonly string[], job: Job): Promise<SkillTree> {
  const given: unknown[] = [];
  let name: string | undefined;
  for (const dataset of datasets) {
    const field = store.datasets.byPath(dataset)?.scan?.mapping.chains;
    if (field === undefined) continue;
    name ??= nameOf(dataset);
    const read = fieldReader(field);
    const seen = new Set<string>();
    for await (const { rows } of readObjects(datasetFile(store.workspace, dataset), dataset, job, store.workspace)) {
      for (const { value } of rows) {
        const chains = read(value);
        if (chains === undefined) continue;
        const key = JSON.stringify(chains);
        if (!seen.has(key)) given.push(chains);
        seen.add(key);
      }
    }
  }
  if (name === undefined)
    throw new Refusal({
      code: 'no-chains-field',
      message: `No field of ${datasets.join(', ')} is known to hold skill chains.`,
      next: 'Name a file of chains with --chains FILE, or the field when indexing: --map chains=FIELD.',
    });
  return treeOfChains(name, given);
}

function nameOf(file: string): string {
  return path.basename(file).replace(/\.(?:jsonl|ndjson|json)$/iu, '');
}
