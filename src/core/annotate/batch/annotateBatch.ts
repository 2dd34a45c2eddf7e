import type { Problem } from '../../../protocol/values';
import type { Job } from '../../job/job';
import type { ChatReply } from '../../llm/chatModel';
import { activeTreeKey } from '../../pool/lookUps';
import type { WrittenFile } from '../../sft/staging';
import type { SkillTree } from '../../skills/skillTree';
import { parseNames } from '../../skills/walk/parseNames';
import { walkVersionOf, type WalkOptions } from '../../skills/walk/walkAnnotator';
import type { IndexStore } from '../../store/open';
import { annotateDatasets, type AnnotateResult } from '../annotateDatasets';
import { BatchWalk, waitsForAnswers } from './batchWalk';
import { importAnswers, type ImportedAnswers } from './importAnswers';
import { readRequestFiles } from './requestFiles';
import { apiLimits, RequestWriter, type FileLimits } from './requestWriter';

export interface BatchOptions {
  /** Absolute path of the folder of requests and answers; made when it is missing. */
  folder: string;
  /** Absolute paths of files of answers that lie elsewhere. */
  results?: readonly string[];
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  tree: SkillTree;
  /** As the server that answers the files knows it. */
  model: string;
  walk: WalkOptions;
  /** Asks for replies by a JSON schema; some servers take none. */
  schema: boolean;
  /** The most problems to annotate, those of earlier runs included. */
  limit?: number;
  /** What one file may hold; the limits of OpenAI's Batch API when absent. */
  fileLimits?: FileLimits;
}

export interface BatchResult extends AnnotateResult {
  answers: ImportedAnswers;
  /** Damaged lines of the files of requests. */
  problems: Problem[];
  /** Samples whose questions wait for answers. */
  waiting: number;
  /** Requests in files to which no answer has come, and those of new files that were asked before in vain. */
  requests: { underWay: number; askedAgain: number; written: number };
  /** New files of requests, to be answered next. */
  written: WrittenFile[];
  /** Files of requests to which no answer has come, by name; the new ones are not among them. */
  unanswered: string[];
}

/**
 * One step of the walk by batch files: takes the answers that have come, annotates the samples whose walks they end, and
 * writes what is to be asked next as files of requests in the form of OpenAI's Batch API. The state is the folder and
 * the index's cache of replies: the step can be repeated at any time, and nothing is asked twice while it is under way.
 * To give up on a file of requests, delete it: its requests are asked in the next one.
 * @throws Refusal `other-batch`, `no-answers`, `no-dataset`, `unwritable-folder`, that a file cannot be read
 */
export async function annotateBatch(store: IndexStore, options: BatchOptions, job: Job): Promise<BatchResult> {
  const { folder, model, tree, walk, schema, fileLimits = apiLimits } = options;
  const { files, problems } = await readRequestFiles(folder, model, job);
  const answers = await importAnswers(folder, options.results ?? [], { store, requests: files, kept }, job);
  const level = Math.max(0, ...files.map((file) => file.level)) + 1;
  using writer = new RequestWriter(folder, level, { model, schema }, fileLimits);
  const annotator = new BatchWalk(store, model, tree, walk, files, writer);
  const { datasets } = options;
  const limit = restOf(options, store);
  const active = store.meta(activeTreeKey);
  const result = await annotateDatasets(
    store,
    { annotator, ...(datasets && { datasets }), ...(limit !== undefined && { limit }) },
    job,
  );
  // A tree whose first answers are still to come must not take the place of one that has chains.
  if (result.annotated + result.cached === 0 && active !== undefined) store.setMeta(activeTreeKey, active);
  const written = writer.commit();
  const failed = result.failed.filter(({ reason }) => reason !== waitsForAnswers);
  return {
    ...result,
    failed,
    answers,
    problems,
    waiting: result.failed.length - failed.length,
    requests: { underWay: annotator.waiting, askedAgain: annotator.askedAgain, written: writer.count },
    written,
    unanswered: files.filter((file) => !file.answered).map((file) => file.name),
  };
}

/** Until it is known what a reply answers, only the names in it are kept, or that there are none. */
function kept({ text, finish, promptTokens, completionTokens, cached }: ChatReply): ChatReply {
  const names = parseNames(text);
  return { text: names ? JSON.stringify(names) : '', finish, promptTokens, completionTokens, cached };
}

/** What a limit over all runs leaves for this one. */
function restOf({ limit, model, tree, walk }: BatchOptions, store: IndexStore): number | undefined {
  if (limit === undefined) return undefined;
  const stored = store.trees.byName(tree.name);
  const version = `${model}@${walkVersionOf(model, tree, walk)}`;
  return Math.max(0, limit - (stored ? store.annotations.countBy(stored.id, version) : 0));
}
