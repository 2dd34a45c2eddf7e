import { DrawnSamples } from '../../annotate/drawnSamples';
import { estimateTokens } from '../../dataset/tokenEstimate';
import type { Job } from '../../job/job';
import { requestKey } from '../../llm/cachedModel';
import type { ModelUse } from '../../llm/cost';
import type { IndexStore } from '../../store/open';
import { growRequest } from './growPrompt';
import type { GrowOptions } from './growTree';

/**
 * What growing a tree will take, before anything is asked: the requests whose replies are not kept yet, and about how many
 * tokens they are; see {@link estimateTokens}.
 */
export interface GrowthEstimate extends ModelUse {
  /** Problems that were drawn. */
  samples: number;
}

/** Some five chains of four names. */
const tokensInReply = 200;

/** Counts the requests that {@link GrowOptions} lead to; the questions about near names are not among them. */
export async function estimateGrowth(
  store: IndexStore,
  model: string,
  options: GrowOptions,
  job: Job,
): Promise<GrowthEstimate> {
  const drawn = await DrawnSamples.draw(store, options, job);
  const estimate: GrowthEstimate = { samples: drawn.count, calls: 0, promptTokens: 0, completionTokens: 0 };
  for await (const { samples } of drawn.read(job)) {
    for (const sample of samples) {
      const request = growRequest(sample, options.request);
      if (store.replies.get(requestKey(model, request))) continue;
      estimate.calls++;
      estimate.promptTokens += request.messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
      estimate.completionTokens += tokensInReply;
    }
  }
  return estimate;
}
