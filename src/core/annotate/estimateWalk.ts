import { estimateTokens } from '../dataset/tokenEstimate';
import type { Job } from '../job/job';
import type { ModelUse } from '../llm/cost';
import type { Annotator, AnnotatorInput } from '../skills/annotator';
import { builtinAnnotator } from '../skills/builtin/builtinAnnotator';
import { mathTree } from '../skills/builtin/math/mathTree';
import { LexicalAnnotator } from '../skills/lexicalAnnotator';
import type { SkillTree } from '../skills/skillTree';
import { walkRequest } from '../skills/walk/prompt';
import { walkSettings, type WalkOptions } from '../skills/walk/walkAnnotator';
import type { IndexStore } from '../store/open';
import type { AnnotateOptions } from './annotateDatasets';
import { DrawnSamples } from './drawnSamples';
import { countPending } from './pendingSamples';

/** What walking a tree with a model will take. */
export interface WalkEstimate extends ModelUse {
  /** Samples that would be asked about. */
  samples: number;
  /** Samples that need nothing. */
  done: number;
}

/** Enough for a mean within some per cent. */
const samplesRead = 200;

/**
 * Estimates what a walk will ask: a seeded sample is annotated offline, and a question is counted for every node above
 * the chains found. A model may see more skills in a sample, or fewer; a bad reply is asked for again.
 * @throws Refusal `no-dataset`, or that a file cannot be read
 */
export async function estimateWalk(
  store: IndexStore,
  options: AnnotateOptions & { walk?: WalkOptions },
  job: Job,
): Promise<WalkEstimate> {
  const { annotator, datasets, walk = {} } = options;
  const { tree } = annotator;
  const { pending: samples, done } = await countPending(store, store.trees.byName(tree.name)?.id, options, job);
  const offline = tree.name === mathTree().name ? builtinAnnotator() : new LexicalAnnotator(tree);
  const drawn = await DrawnSamples.draw(
    store,
    { ...(datasets && { datasets }), count: Math.min(samples, samplesRead), seed: 'estimate' },
    job,
  );
  const use: ModelUse = { calls: 0, promptTokens: 0, completionTokens: 0 };
  let read = 0;
  for await (const batch of drawn.read(job)) {
    read += batch.samples.length;
    const visits = await visitedNodes(offline, batch.samples, walk, job);
    batch.samples.forEach((sample, at) => add(use, sample, tree, visits[at] ?? new Map<number, string[]>(), walk));
  }
  const scale = read === 0 ? 0 : samples / read;
  const scaled = (amount: number): number => Math.round(amount * scale);
  return {
    ...{ samples, done },
    calls: scaled(use.calls),
    promptTokens: scaled(use.promptTokens),
    completionTokens: scaled(use.completionTokens),
  };
}

/** Of each sample, the nodes at which a model would be asked, with the names that it would give there. */
async function visitedNodes(
  offline: Annotator,
  inputs: readonly AnnotatorInput[],
  { maxDepth = Infinity }: WalkOptions,
  job: Job,
): Promise<Map<number, string[]>[]> {
  const annotations = await offline.annotate(inputs, job);
  return annotations.map((annotation) => {
    const visited = new Map<number, string[]>([[0, []]]);
    for (const { path } of 'chains' in annotation ? annotation.chains : []) {
      for (let depth = 0; depth < Math.min(path.length, maxDepth); depth++) {
        const node = offline.tree.find(path.slice(0, depth))?.index ?? 0;
        const names = visited.get(node) ?? [];
        const name = path[depth] ?? '';
        visited.set(node, names.includes(name) ? names : [...names, name]);
      }
    }
    return visited;
  });
}

function add(
  use: ModelUse,
  sample: AnnotatorInput,
  tree: SkillTree,
  visited: ReadonlyMap<number, readonly string[]>,
  walk: WalkOptions,
): void {
  for (const [node, names] of visited) {
    const { messages } = walkRequest(sample, tree, node, walkSettings(walk));
    use.calls++;
    use.promptTokens += messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
    use.completionTokens += estimateTokens(JSON.stringify({ skills: names }));
  }
}
