import { createHash } from 'node:crypto';
import { slidingWindow } from '../../job/slidingWindow';
import type { Job } from '../../job/job';
import { ChatFailure, UselessReply, type ChatModel, type ChatRequest } from '../../llm/chatModel';
import type { Annotation, Annotator, AnnotatorInput } from '../annotator';
import type { SkillTree } from '../skillTree';
import { walkRequest } from './prompt';
import { beginWalk, chainEnds, mostAttempts, takeReply, type OpenNode, type WalkState } from './walkState';

/** Changes with the wording of the questions and with what is made of replies. */
const walkVersion = 'walk-1';

export interface WalkOptions {
  /** 0 and up; 0.3, the authors' own, when absent. */
  readonly temperature?: number;
  /** The most tokens of a reply; the model's own limit when absent. */
  readonly maxTokens?: number;
  /** Chains end at this depth at the latest; 1 is just below the root. */
  readonly maxDepth?: number;
  /** Shows the model the descriptions of a tree that has them. */
  readonly descriptions?: boolean;
}

/** What is the same for all questions of walks with these options. */
export function walkSettings({ temperature = 0.3, maxTokens, descriptions = false }: WalkOptions) {
  return { temperature, descriptions, ...(maxTokens !== undefined && { maxTokens }) };
}

/** The version of chains that a model gives with these options. */
export function walkVersionOf(model: string, tree: SkillTree, options: WalkOptions): string {
  const said = JSON.stringify([model, walkSettings(options), options.maxDepth ?? null]);
  return `${walkVersion}.${tree.version}.${createHash('sha256').update(said).digest('hex').slice(0, 8)}`;
}

/**
 * Walks a skill tree from its root with a model, as the paper does: at each node the model is shown the problem and its
 * solution with the names of the node's children, and the walk goes on in every child that it names.
 */
export class WalkAnnotator implements Annotator {
  readonly origin = 'model';
  readonly name: string;
  readonly version: string;
  /** Grows while annotating. */
  readonly counts = { unknownNames: 0 };
  readonly oneByOne: NonNullable<Annotator['oneByOne']>;

  constructor(
    private readonly model: ChatModel,
    readonly tree: SkillTree,
    private readonly options: WalkOptions = {},
  ) {
    this.name = model.name;
    this.version = walkVersionOf(model.name, tree, options);
    // Some samples wait for a pause to end: others must be there to take their place.
    this.oneByOne = { atOnce: 2 * model.concurrency, annotate: (input, job) => this.walk(input, job) };
  }

  get calls(): number {
    return this.model.calls;
  }

  async annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]> {
    const places = inputs.map((input, at) => ({ input, at }));
    const found = new Map<number, Annotation>();
    const walk = async ({ input, at }: (typeof places)[number]): Promise<[number, Annotation]> => [
      at,
      await this.walk(input, job),
    ];
    for await (const finished of slidingWindow(places, this.oneByOne.atOnce, walk))
      for (const [at, annotation] of finished) found.set(at, annotation);
    return inputs.flatMap((_, at) => found.get(at) ?? []);
  }

  private async walk(input: AnnotatorInput, job: Job): Promise<Annotation> {
    let state = beginWalk();
    const visit = async (open: OpenNode): Promise<void> => {
      const reply = await this.reply(this.request(input, open), job);
      const known = new Set(state.open);
      state = takeReply(this.tree, state, open, reply, this.options).state;
      await all(state.open.filter((next) => !known.has(next)).map(visit));
    };
    try {
      await all(state.open.map(visit));
    } catch (error) {
      if (error instanceof ChatFailure) return { failed: error.message };
      throw error;
    }
    this.counts.unknownNames += state.unknown;
    return this.annotationOf(state, input);
  }

  private annotationOf(state: WalkState, input: AnnotatorInput): Annotation {
    if (state.failed === undefined)
      return { chains: chainEnds(state).map((node) => ({ path: this.tree.pathOf(node), confidence: 1 })) };
    // Replies of no use, kept, would make every later run fail too.
    for (let attempt = 1; attempt <= mostAttempts; attempt++)
      this.model.forget?.(this.request(input, { node: 0, attempt }));
    return { failed: state.failed };
  }

  private request(input: AnnotatorInput, { node, attempt }: OpenNode): ChatRequest {
    return walkRequest(input, this.tree, node, { ...walkSettings(this.options), attempt });
  }

  private async reply(request: ChatRequest, job: Job): Promise<string | undefined> {
    try {
      return (await this.model.ask(request, job)).text;
    } catch (error) {
      if (error instanceof UselessReply) return undefined;
      throw error;
    }
  }
}

/** Waits for all, so that nothing goes on behind a failure, and then fails with the first. */
async function all(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason as Error;
}
