import { createHash } from 'node:crypto';
import type { SkillChain } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import type { Annotation, Annotator, AnnotatorInput } from './annotator';
import { ChainMatcher, readChains, type GivenChains } from './chainForms';
import { pathKey, SkillTree } from './skillTree';

const batch = 256;

/** Chains given beside the samples: by id, and by problem text for files without ids. */
export class GivenChainsFile {
  private readonly byId = new Map<string, GivenChains>();
  private readonly byProblem = new Map<string, GivenChains>();

  /**
   * Takes one parsed line: `{unique_id | id | question | problem, mapped_chains}`. A later line of the same sample
   * replaces an earlier one, unless it only says that it failed.
   * @returns why the line is of no use, or undefined
   */
  add(row: unknown): string | undefined {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'not a JSON object';
    const fields = new Map<string, unknown>(Object.entries(row));
    const ids = ['unique_id', 'id']
      .map((key) => fields.get(key))
      .filter((id) => typeof id === 'string' || typeof id === 'number');
    const text = fields.get('question') ?? fields.get('problem');
    if (ids.length === 0 && typeof text !== 'string')
      return 'no "unique_id", "id", "question" or "problem" to find the sample by';
    if (!fields.has('mapped_chains') && !fields.has('error')) return 'no "mapped_chains"';
    const given = chainsOfRow(fields);
    for (const id of ids) keepBetter(this.byId, String(id), given);
    if (typeof text === 'string') keepBetter(this.byProblem, problemKey(text), given);
    return undefined;
  }

  /** What the file says about a sample: its id first, then its problem text. */
  find(input: AnnotatorInput): GivenChains | undefined {
    return this.byId.get(input.id) ?? this.byProblem.get(problemKey(input.problem));
  }

  /** All chains in the file, for making a tree of them. */
  *chains(): Iterable<string[]> {
    for (const given of [...this.byId.values(), ...this.byProblem.values()]) {
      if ('chains' in given) yield* given.chains;
    }
  }
}

function chainsOfRow(fields: ReadonlyMap<string, unknown>): GivenChains {
  const error = fields.get('error');
  const value = fields.get('mapped_chains');
  const none = value === null || value === undefined;
  // The authors write a row with `error` where the model could not be asked.
  if (none && error !== undefined && error !== null) return { failed: `the chains file says: ${textOf(error)}` };
  // No word about the chains, unlike an empty list: it must not take away what another line said.
  if (none) return { failed: 'the chains file has no word on its chains: "mapped_chains" is null' };
  return readChains(value);
}

const textOf = (error: unknown): string => (typeof error === 'string' ? error : JSON.stringify(error)).slice(0, 200);

const problemKey = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function keepBetter(map: Map<string, GivenChains>, key: string, given: GivenChains): void {
  if ('failed' in given && map.has(key)) return;
  map.set(key, given);
}

/** How given chains met the tree. */
export interface ImportCounts {
  /** Chains taken. */
  matched: number;
  /** Chains with a name that is not in its place in the tree, and entries that are no chains. */
  dropped: number;
  /** Samples about which nothing was given. */
  withoutChains: number;
}

export interface ImportedOptions {
  /** Chains of a separate file; without it each sample's own chains field is read. */
  file?: GivenChainsFile;
  /** Without it, the chains make the tree; see {@link treeOfChains}. */
  tree: SkillTree;
}

/**
 * The smallest tree that holds all given chains, named after where they came from.
 * @param given chains fields as parsed, in any of the forms that {@link readChains} takes
 */
export function treeOfChains(name: string, given: Iterable<unknown>): SkillTree {
  const paths: string[][] = [];
  for (const value of given) {
    const read = readChains(value);
    if ('chains' in read) for (const chain of read.chains) paths.push(chain);
  }
  // The order of samples must not make another tree.
  const keys = [...new Set(paths.map(pathKey))].sort();
  const version = createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 12);
  return SkillTree.fromPaths(name, version, name, paths);
}

/** Takes chains that were given with the samples or in a separate file, instead of finding them. */
export class ImportedAnnotator implements Annotator {
  readonly name = 'imported';
  readonly origin = 'imported';
  readonly version: string;
  readonly tree: SkillTree;
  /** Grows while annotating. */
  readonly counts: ImportCounts = { matched: 0, dropped: 0, withoutChains: 0 };
  private readonly file: GivenChainsFile | undefined;
  private readonly matcher: ChainMatcher;

  constructor({ file, tree }: ImportedOptions) {
    this.file = file;
    this.tree = tree;
    this.version = `imported-1.${tree.version}`;
    this.matcher = new ChainMatcher(tree);
  }

  async annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]> {
    const annotations: Annotation[] = [];
    for (let i = 0; i < inputs.length; i++) {
      if (i % batch === 0) await breathe(job);
      const input = inputs[i];
      if (input) annotations.push(this.annotateOne(input));
    }
    return annotations;
  }

  private annotateOne(input: AnnotatorInput): Annotation {
    const given = this.file ? this.file.find(input) : input.chains === undefined ? undefined : readChains(input.chains);
    if (!given) {
      this.counts.withoutChains++;
      return { failed: 'no chains were given for this sample' };
    }
    if ('failed' in given) return given;
    this.counts.dropped += given.dropped;
    const found = new Map<string, SkillChain>();
    for (const names of given.chains) {
      const path = this.matcher.match(names);
      if (path) found.set(pathKey(path), { path, confidence: 1 });
      else this.counts.dropped++;
    }
    this.counts.matched += found.size;
    return { chains: [...found.values()] };
  }
}
