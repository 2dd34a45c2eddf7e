import { DrawnSamples, type DrawOptions } from '../../annotate/drawnSamples';
import type { PendingSample } from '../../annotate/pendingSamples';
import type { Job } from '../../job/job';
import { Refusal } from '../../job/refusal';
import { slidingWindow } from '../../job/slidingWindow';
import { ChatFailure, UselessReply, type ChatModel, type ChatRequest } from '../../llm/chatModel';
import type { IndexStore } from '../../store/open';
import { pathKey } from '../skillTree';
import { arrange, type Arrangement, type GrownChain } from './arrange';
import { confirmNames } from './confirmNames';
import { growRequest, type GrowRequestOptions } from './growPrompt';
import { mergeNames, type MergedName, type NearNames } from './mergeNames';
import { parseChains } from './parseChains';
import { draftTree, type Draft } from './treeDraft';

export interface GrowOptions extends DrawOptions {
  /** Names at least this alike are taken for one; 0..1. */
  threshold: number;
  /** Names at least this alike, but below the threshold, are put to the model; nothing is asked when absent. */
  askFrom?: number;
  minSamples: number;
  maxDepth: number;
  /** Name of the root; found from the chains, or `Skills`, when absent. */
  root?: string;
  request: Omit<GrowRequestOptions, 'attempt'>;
}

export interface GrownTree extends Draft {
  /** Problems that were drawn; each was named skills for, or is in {@link failed}. */
  drawn: number;
  failed: { id: string; reason: string }[];
  /** Different chains, as the model gave them. */
  chains: number;
  merged: MergedName[];
  /** Near names that were not merged, the most alike first. */
  near: NearNames[];
  moved: Arrangement['moved'];
  /** Requests that were sent. */
  calls: number;
}

const mostAttempts = 3;
/** Names down to this share of the threshold are listed for the person who edits the tree. */
const nearShare = 0.75;
/** For a person to know a sample by. */
const shownCharacters = 160;

/**
 * Grows a skill tree from a seeded sample of the corpus: a model names the skills of each solution as chains from
 * abstract to concrete, near-equal names become one, and the chains are arranged in levels. The same replies make the
 * same tree in whatever order they come; a model behind a cache makes it resumable.
 * @throws Refusal `nothing-grown`, `no-dataset`, what the model is refused for, that a file cannot be read
 */
export async function growTree(
  store: IndexStore,
  model: ChatModel,
  options: GrowOptions,
  job: Job,
): Promise<GrownTree> {
  const naming = await nameSkills(store, model, options, job);
  if (naming.chains.length === 0) throw nothingGrown(naming);
  const { renamed, merged, near } = await oneNameEach(naming.chains, model, options, job);
  const spelled = naming.chains.map(({ path, samples }) => ({
    path: path.map((name) => renamed.get(name) ?? name),
    samples,
  }));
  const { chains, root, moved } = await arrange(spelled, options.root, job);
  const { minSamples, maxDepth } = options;
  const draft = draftTree(
    chains,
    merged,
    { root: root ?? 'Skills', minSamples, maxDepth },
    (sample) => naming.examples.get(sample) ?? { id: '', problem: '' },
  );
  if (draft.skills === 0) throw nothingGrown(naming, draft.pruned);
  const { drawn, failed } = naming;
  return { ...draft, drawn, failed, chains: naming.chains.length, merged, near, moved, calls: model.calls };
}

interface Naming {
  chains: GrownChain[];
  drawn: number;
  failed: GrownTree['failed'];
  examples: Map<number, { id: string; problem: string }>;
}

/** Asks for the skills of every drawn sample. */
async function nameSkills(store: IndexStore, model: ChatModel, options: GrowOptions, job: Job): Promise<Naming> {
  const drawn = await DrawnSamples.draw(store, options, job);
  const byPath = new Map<string, GrownChain>();
  const naming: Naming = { chains: [], drawn: drawn.count, failed: [], examples: new Map() };
  const failures: [number, GrownTree['failed'][number]][] = [];
  let [numbered, done] = [0, 0];

  const samples = async function* (): AsyncGenerator<[number, PendingSample]> {
    for await (const batch of drawn.read(job)) {
      for (const failure of batch.failed) failures.push([numbered++, failure]);
      for (const sample of batch.samples) yield [numbered++, sample];
    }
  };
  const name = async ([number, sample]: [number, PendingSample]): Promise<void> => {
    job.signal.throwIfAborted();
    const chains = await chainsOf(sample, model, options.request, job);
    if ('failed' in chains) failures.push([number, { id: sample.id, reason: chains.failed }]);
    else {
      naming.examples.set(number, { id: sample.id, problem: shortened(sample.problem) });
      for (const path of chains) {
        const known = byPath.get(pathKey(path)) ?? { path, samples: new Set<number>() };
        byPath.set(pathKey(path), known);
        known.samples.add(number);
      }
    }
  };
  for await (const finished of slidingWindow(samples(), model.concurrency, name)) {
    done += finished.length;
    job.report({ step: 'Naming skills', done, total: drawn.count, unit: 'samples' });
  }
  job.signal.throwIfAborted();
  naming.failed = failures.sort(([one], [other]) => one - other).map(([, failure]) => failure);
  naming.chains = [...byPath.values()].sort((a, b) => (pathKey(a.path) < pathKey(b.path) ? -1 : 1));
  return naming;
}

async function chainsOf(
  sample: PendingSample,
  model: ChatModel,
  request: GrowOptions['request'],
  job: Job,
): Promise<string[][] | { failed: string }> {
  try {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const text = await replyTo(growRequest(sample, { ...request, attempt }), model, job);
      const chains = parseChains(text);
      if (chains) return chains;
    }
    // Replies of no use, kept, would make every later run fail too.
    for (let attempt = 1; attempt <= mostAttempts; attempt++)
      model.forget?.(growRequest(sample, { ...request, attempt }));
    return { failed: 'the model gave no chains' };
  } catch (error) {
    if (error instanceof ChatFailure) return { failed: error.message };
    throw error;
  }
}

/** The text of a reply; empty when one came that nobody can use. */
async function replyTo(request: ChatRequest, model: ChatModel, job: Job): Promise<string> {
  try {
    return (await model.ask(request, job)).text;
  } catch (error) {
    if (error instanceof UselessReply) return '';
    throw error;
  }
}

/** Merges near-equal names: those alike enough, then those that the model says are one. */
async function oneNameEach(
  chains: readonly GrownChain[],
  model: ChatModel,
  { threshold, askFrom }: GrowOptions,
  job: Job,
): Promise<{ renamed: ReadonlyMap<string, string>; merged: MergedName[]; near: NearNames[] }> {
  const samplesOf = new Map<string, Set<number>>();
  for (const { path, samples } of chains) {
    for (const name of path) {
      const known = samplesOf.get(name) ?? new Set<number>();
      samplesOf.set(name, known);
      for (const sample of samples) known.add(sample);
    }
  }
  const counts = new Map([...samplesOf].map(([name, samples]) => [name, samples.size]));
  const found = await mergeNames(counts, { threshold, nearFrom: askFrom ?? threshold * nearShare }, job);
  if (askFrom === undefined) return found;
  const { same } = await confirmNames(found.near, model, job);
  return withConfirmed(found, same);
}

function withConfirmed(found: Awaited<ReturnType<typeof mergeNames>>, same: readonly NearNames[]) {
  const others = new Map(found.merged.map(({ name, others }) => [name, [...others]]));
  const renamed = new Map(found.renamed);
  const final = (name: string): string => {
    const next = renamed.get(name);
    return next === undefined ? name : final(next);
  };
  for (const { a, b, similarity } of same) {
    const [kept, gone] = [final(a), final(b)];
    if (kept === gone) continue;
    renamed.set(gone, kept);
    others.set(kept, [...(others.get(kept) ?? []), { name: gone, similarity }, ...(others.get(gone) ?? [])]);
    others.delete(gone);
  }
  return {
    renamed: new Map([...renamed.keys()].map((name) => [name, final(name)])),
    merged: [...others].map(([name, list]) => ({ name, others: list })),
    near: found.near.filter((pair) => !same.includes(pair)),
  };
}

function shortened(problem: string): string {
  const line = problem.replace(/\s+/gu, ' ').trim().toWellFormed();
  return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters - 1).toWellFormed()}…`;
}

function nothingGrown({ drawn, failed }: Naming, pruned = 0): Refusal {
  const [first] = failed;
  const why =
    pruned > 0
      ? `none of the ${pruned} skills was named often enough`
      : `none of the ${drawn} problems got a chain${first ? `; the first: ${first.id}: ${first.reason}` : ''}`;
  return new Refusal({
    code: 'nothing-grown',
    message: `No skill tree could be grown: ${why}.`,
    next: pruned > 0 ? 'Draw more problems (--sample), or keep rarer skills (--min-samples 1).' : 'Try another model.',
  });
}
