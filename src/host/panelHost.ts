import { Disposable, EventEmitter, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import type { PageMethod, PageRequests } from '../protocol/page';
import type { Settled } from '../protocol/requests';
import type { SelectionChoice } from '../protocol/selection';
import type { Progress } from '../protocol/values';
import { annotateOffline } from './flows/annotate';
import { choosePageFiles } from './flows/choosePageFiles';
import { importStudentResults } from './flows/importStudent';
import { indexWorkspace } from './flows/indexWorkspace';
import { writeSet } from './flows/writeSet';
import { LastingProgress } from './lastingProgress';
import { openSample } from './openSample';
import type { PageBackend } from './panels/pageBackend';
import { registerSelectionPanelSerializer, SelectionPanel } from './panels/selectionPanel';
import type { Session } from './session';
import { tokenizerSetting, withTokenizer } from './settings';

type Handlers = {
  [M in PageMethod]: (
    params: PageRequests[M]['params'],
    token: CancellationToken,
  ) => Promise<Settled<PageRequests[M]['result']>>;
};

/** Opens the page "Select by Skill Gap" and answers it, one backend per workspace folder. */
export class PanelHost implements Disposable {
  private readonly backends = new Map<string, FolderBackend>();
  private readonly serializer: Disposable;

  constructor(private readonly session: Session) {
    this.serializer = registerSelectionPanelSerializer(session.context, (folder) => this.backend(folder));
  }

  show(folder: WorkspaceFolder): void {
    SelectionPanel.show(this.session.context, this.backend(folder));
  }

  private backend(folder: WorkspaceFolder): FolderBackend {
    const key = folder.uri.toString();
    const known = this.backends.get(key) ?? new FolderBackend(this.session, folder);
    this.backends.set(key, known);
    return known;
  }

  dispose(): void {
    this.serializer.dispose();
    for (const backend of this.backends.values()) backend.dispose();
  }
}

/** Jobs that most often are over before a progress bar could be read, unless they look at all samples anew. */
const quick: readonly string[] = ['skillGap/preview', 'skillGap/why', 'skillGap/findings'];

class FolderBackend implements PageBackend, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly progress = new EventEmitter<{ job: string; progress: Progress | null }>();
  private readonly subscriptions: Disposable;
  private readonly handlers: Handlers;
  readonly onChanged = this.changed.event;
  readonly onProgress = this.progress.event;

  constructor(
    private readonly session: Session,
    readonly folder: WorkspaceFolder,
  ) {
    const uri = folder.uri.toString();
    const lasting = new Map(
      quick.map((job) => [job, new LastingProgress((progress) => this.progress.fire({ job, progress }))]),
    );
    const resolved = (choice: SelectionChoice): SelectionChoice => withTokenizer(choice, folder);
    this.subscriptions = Disposable.from(
      this.changed,
      this.progress,
      session.client.onChanged((event) => {
        if (event.folder === uri) this.changed.fire();
      }),
      session.client.onProgress((event) => {
        if (event.folder !== uri) return;
        const quickly = lasting.get(event.job);
        if (quickly) quickly.take(event.progress);
        else this.progress.fire(event);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('skillGap.tokenizer', folder)) this.changed.fire();
      }),
    );
    this.handlers = {
      state: (_params, token) => this.state(token),
      preview: async (params, token) => {
        await session.rememberChoice(folder, params.choice);
        const choice = resolved(params.choice);
        return session.client.request('skillGap/preview', { ...params, choice, folder: uri }, token);
      },
      index: () => indexWorkspace(session, folder),
      annotate: () => annotateOffline(session, folder, { kind: 'builtin' }, false),
      importStudent: () => importStudentResults(session, folder),
      write: (choice) => writeSet(session, folder, choice),
      why: ({ id, choice }, token) =>
        session.client.request('skillGap/why', { folder: uri, id, of: { choice: resolved(choice) } }, token),
      findings: ({ choice, limit }, token) =>
        session.client.request('skillGap/findings', { folder: uri, choice: resolved(choice), limit }, token),
      chooseFiles: ({ purpose }) => choosePageFiles(folder, purpose),
      saveSelection: ({ choice, name }) =>
        session.client.request('skillGap/saveSelection', { folder: uri, choice: resolved(choice), name }),
      openSelection: ({ name }, token) =>
        session.client.request('skillGap/openSelection', { folder: uri, name }, token),
      compareSelections: ({ a, b }, token) =>
        session.client.request('skillGap/compareSelections', { folder: uri, a, b }, token),
      extendSelection: (params) => session.client.request('skillGap/extendSelection', { ...params, folder: uri }),
      deleteSelection: (params) => session.client.request('skillGap/deleteSelection', { ...params, folder: uri }),
      open: ({ dataset, line }) => this.open(dataset, line),
    };
  }

  handle<M extends PageMethod>(
    method: M,
    params: PageRequests[M]['params'],
    token: CancellationToken,
  ): Promise<Settled<PageRequests[M]['result']>> {
    return this.handlers[method](params, token);
  }

  private async state(token: CancellationToken): Promise<Settled<PageRequests['state']['result']>> {
    const settled = await this.session.client.request('skillGap/status', { folder: this.folder.uri.toString() }, token);
    if (settled.kind !== 'done') return settled;
    const status = settled.value;
    return {
      kind: 'done',
      value: {
        folder: this.folder.name,
        status,
        choice: this.session.choice(this.folder, status),
        tokenizer: tokenizerSetting(this.folder),
      },
    };
  }

  private async open(dataset: string, line: number): Promise<Settled<null>> {
    try {
      await openSample(this.folder, dataset, line);
      return { kind: 'done', value: null };
    } catch (error) {
      return {
        kind: 'refused',
        failure: {
          code: 'cannot-open',
          message: `The editor cannot open ${dataset}: ${error instanceof Error ? error.message : String(error)}`,
          next: `Index the folder again if the file has moved; the sample was on line ${line}.`,
        },
      };
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
