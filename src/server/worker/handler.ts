import { fileURLToPath } from 'node:url';
import { isCancellation, type Job } from '../../core/job/job';
import { Refusal } from '../../core/job/refusal';
import { sqliteFailure } from '../../core/store/indexFailure';
import { indexPath, type IndexStore } from '../../core/store/open';
import { damageFound } from '../../core/store/repair';
import type { ServerMethod, Settled } from '../../protocol/requests';
import type { AskEditor, Params, Result } from '../engine';
import type { Stores } from '../stores';

/** What a handler works with. */
export interface HandlerContext {
  readonly job: Job;
  /** Absolute path of the workspace folder. */
  readonly workspace: string;
  readonly scripts: ThreadScripts;
  /** Puts a question to a language model of the editor. */
  readonly ask: AskEditor;
  /** The folder's index, opened on first use and kept. @throws Refusal `no-index` when only reading */
  readonly store: () => IndexStore;
}

/** The bundles of threads that a handler may start; absent where there are none. */
export interface ThreadScripts {
  /** Reads large corpora. */
  readonly scan?: string;
  /** Reads the traces of large selections. */
  readonly marks?: string;
  /** Makes the rows of large sets. */
  readonly rows?: string;
  /** Reads large sets back. */
  readonly readBack?: string;
}

export type Handler<M extends ServerMethod> = (params: Params<M>, context: HandlerContext) => Promise<Result<M>>;

/** A missing handler does not compile. */
export type Handlers = { [M in ServerMethod]: Handler<M> };

/** Runs one handler to its end: a refusal and a cancel are values; a bug is thrown. */
export async function settle<M extends ServerMethod>(
  handlers: Handlers,
  method: M,
  params: Params<M>,
  stores: Stores,
  job: Job,
  ask: AskEditor,
  scripts: ThreadScripts = {},
): Promise<Settled<Result<M>>> {
  try {
    job.signal.throwIfAborted();
    const workspace = fileURLToPath(params.folder);
    await stores.mend(workspace, job);
    const value = await handlers[method](params, {
      job,
      workspace,
      scripts,
      ask,
      store: () => stores.get(workspace),
    });
    return { kind: 'done', value };
  } catch (error) {
    if (isCancellation(error, job)) return { kind: 'cancelled' };
    const file = indexPath(fileURLToPath(params.folder));
    const told = damageFound(error, file) ?? sqliteFailure(error, file);
    if (told) return { kind: 'refused', failure: told.failure };
    if (error instanceof Refusal) return { kind: 'refused', failure: error.failure };
    throw error;
  }
}
