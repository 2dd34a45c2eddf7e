import { breathe, type Job } from '../../job/job';
import { requestKey } from '../../llm/cachedModel';
import type { ChatRequest } from '../../llm/chatModel';
import type { Annotation, Annotator, AnnotatorInput } from '../../skills/annotator';
import type { SkillTree } from '../../skills/skillTree';
import { walkRequest } from '../../skills/walk/prompt';
import { walkSettings, walkVersionOf, type WalkOptions } from '../../skills/walk/walkAnnotator';
import { beginWalk, chainEnds, takeReply, type OpenNode, type WalkState } from '../../skills/walk/walkState';
import type { IndexStore } from '../../store/open';
import type { RequestFile } from './requestFiles';
import type { RequestWriter } from './requestWriter';

/** Why a sample has no chains yet. */
export const waitsForAnswers = 'its questions wait for answers';

/** In so many files a request is asked in vain before its sample is given up. */
const mostAsked = 3;
const samplesAtOnce = 32;

interface OpenRequest {
  id: string;
  request: ChatRequest;
}

/**
 * The walk down the tree, as far as the answers in the index's cache lead: what they do not tell is asked in the next
 * file of requests. The chains are the same as those of the live walk, and so are the requests, so that each goes on
 * where the other was stopped.
 */
export class BatchWalk implements Annotator {
  readonly origin = 'model';
  readonly version: string;
  /** Requests that are under way in files without an answer. */
  waiting = 0;
  /** Requests that are asked once more, because no answer came to them. */
  askedAgain = 0;

  /** @param requests the files written before; of those without an answer nothing is asked again */
  constructor(
    private readonly store: IndexStore,
    /** The model's name. */
    readonly name: string,
    readonly tree: SkillTree,
    private readonly options: WalkOptions,
    private readonly requests: readonly RequestFile[],
    private readonly writer: RequestWriter,
  ) {
    this.version = walkVersionOf(name, tree, options);
  }

  async annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]> {
    const annotations: Annotation[] = [];
    for (let at = 0; at < inputs.length; at += samplesAtOnce) {
      const some = inputs.slice(at, at + samplesAtOnce);
      annotations.push(...this.store.transaction(() => some.map((input) => this.annotateOne(input))));
      await breathe(job);
    }
    return annotations;
  }

  private annotateOne(input: AnnotatorInput): Annotation {
    const { state, open } = this.walk(input);
    if (state.failed !== undefined) return { failed: state.failed };
    const asked = open.map((one) => this.ask(one));
    if (asked.includes('given-up')) return { failed: `no answer came to a question in ${mostAsked} files of requests` };
    if (asked.length > 0) return { failed: waitsForAnswers };
    return { chains: chainEnds(state).map((node) => ({ path: this.tree.pathOf(node), confidence: 1 })) };
  }

  /** Goes as far as there are answers. */
  private walk(input: AnnotatorInput): { state: WalkState; open: OpenRequest[] } {
    let state = beginWalk();
    const open = new Map<number, OpenRequest>();
    for (;;) {
      const next = state.open.find(({ node }) => !open.has(node));
      if (!next) return { state, open: [...open.values()] };
      const request = this.request(input, next);
      const key = requestKey(this.name, request);
      const answer = this.answer(key, request);
      if (answer === undefined) open.set(next.node, { id: key.toString('hex'), request });
      else state = takeReply(this.tree, state, next, answer, this.options).state;
    }
  }

  private request(input: AnnotatorInput, { node, attempt }: OpenNode): ChatRequest {
    return walkRequest(input, this.tree, node, { ...walkSettings(this.options), attempt });
  }

  /** An imported answer is only a list of names until it is known what was asked: from then on what counts is kept. */
  private answer(key: Buffer, request: ChatRequest): string | undefined {
    const known = this.store.replies.get(key);
    if (!known) return undefined;
    const text = request.distil?.(known.text) ?? known.text;
    if (text !== known.text) this.store.replies.save({ ...known, text, key });
    return text;
  }

  private ask({ id, request }: OpenRequest): 'waits' | 'given-up' {
    const asking = this.requests.filter(({ ids }) => ids.has(id));
    if (asking.some(({ answered }) => !answered)) this.waiting++;
    else if (asking.length >= mostAsked) return 'given-up';
    else {
      if (asking.length > 0) this.askedAgain++;
      this.writer.add(id, request);
    }
    return 'waits';
  }
}
