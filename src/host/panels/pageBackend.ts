import type * as vscode from 'vscode';
import type { PageMethod, PageRequests } from '../../protocol/page';
import type { Settled } from '../../protocol/requests';
import type { Progress } from '../../protocol/values';

/** What the page "Select by Skill Gap" asks of the editor for one workspace folder. */
export interface PageBackend {
  readonly folder: vscode.WorkspaceFolder;

  /**
   * Answers one request of the page. An expected failure is a `refused` value; what is thrown is a bug, and the page
   * is told so. `token` is cancelled when the panel closes or, for `preview`, when a newer one came.
   */
  handle<M extends PageMethod>(
    method: M,
    params: PageRequests[M]['params'],
    token: vscode.CancellationToken,
  ): Promise<Settled<PageRequests[M]['result']>>;

  /** The index of the folder holds something else than before. */
  readonly onChanged: vscode.Event<void>;
  /** `progress` is null when the job has ended. */
  readonly onProgress: vscode.Event<{ job: string; progress: Progress | null }>;
}
