import {
  CancellationTokenSource,
  EventEmitter,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type LogOutputChannel,
} from 'vscode';
import { LanguageClient, State, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import type { EditorRequests } from '../protocol/models';
import type {
  ClientNotifications,
  ServerMethod,
  ServerNotifications,
  ServerRequests,
  ServerSettings,
  Settled,
} from '../protocol/requests';
import type { LanguageModels } from './languageModels';
import { withoutKeys } from './secrets';
import { serverEnvironment } from '../protocol/serverEnvironment';

type AskModel = EditorRequests['skillGap/ask'];
type Notified<N extends keyof ServerNotifications> = ServerNotifications[N];

/** The language server as the host sees it: typed requests that always settle, and its notifications as events. */
export class ServerClient implements Disposable {
  private readonly client: LanguageClient;
  private readonly subscriptions: Disposable[];
  private readonly progress = new EventEmitter<Notified<'skillGap/progress'>>();
  private readonly changed = new EventEmitter<Notified<'skillGap/changed'>>();
  readonly onProgress = this.progress.event;
  readonly onChanged = this.changed.event;

  /** @param models answers the server's questions to language models of the editor */
  constructor(serverModule: string, settings: ServerSettings, models: Pick<LanguageModels, 'answer'>) {
    const watcher = workspace.createFileSystemWatcher('**/*.{jsonl,ndjson,gz,zst,parquet}');
    const log = window.createOutputChannel('Skill Gap', { log: true });
    this.subscriptions = [watcher, log, this.progress, this.changed];
    const options: LanguageClientOptions = {
      documentSelector: [
        { scheme: 'file', language: 'jsonl' },
        { scheme: 'file', pattern: '**/*.{jsonl,ndjson}' },
      ],
      outputChannel: log,
      traceOutputChannel: tracedWithoutKeys(log),
      // The card shows text of the corpus: of all commands only this one can be a link there.
      markdown: { isTrusted: { enabledCommands: ['skillGap.correctChains'] } },
      synchronize: { fileEvents: watcher },
      initializationOptions: settings,
      // A server that keeps crashing is not started for ever; the client says so and offers its log.
      connectionOptions: { maxRestartCount: 4 },
    };
    const environment = { env: { ...process.env, ...serverEnvironment } };
    const debug = { ...environment, execArgv: ['--nolazy', '--inspect=6019'] };
    this.client = new LanguageClient(
      'skillGap',
      'Skill Gap',
      {
        run: { module: serverModule, transport: TransportKind.ipc, options: environment },
        debug: { module: serverModule, transport: TransportKind.ipc, options: debug },
      },
      options,
    );
    this.client.onNotification('skillGap/progress', (value: Notified<'skillGap/progress'>) =>
      this.progress.fire(value),
    );
    this.client.onRequest(
      'skillGap/ask',
      (question: AskModel['params'], token: CancellationToken): Promise<AskModel['result']> =>
        models.answer(question, token),
    );
    this.client.onNotification('skillGap/changed', (value: Notified<'skillGap/changed'>) => this.changed.fire(value));
  }

  async start(): Promise<void> {
    await this.client.start();
  }

  /** A broken connection is a refusal too: whoever waits gets an answer. */
  async request<M extends ServerMethod>(
    method: M,
    params: ServerRequests[M]['params'],
    token: CancellationToken = new CancellationTokenSource().token,
  ): Promise<Settled<ServerRequests[M]['result']>> {
    try {
      return await this.client.sendRequest<Settled<ServerRequests[M]['result']>>(method, params, token);
    } catch (error) {
      if (token.isCancellationRequested) return { kind: 'cancelled' };
      const running = this.client.state === State.Running;
      return {
        kind: 'refused',
        failure: {
          code: running ? 'server-error' : 'server-gone',
          message: `The language server could not answer: ${error instanceof Error ? error.message : String(error)}.`,
          next: 'Look into "Skill Gap: Show Index Log"; "Developer: Reload Window" starts it again.',
        },
      };
    }
  }

  async notify<N extends keyof ClientNotifications>(method: N, value: ClientNotifications[N]): Promise<void> {
    await this.client.sendNotification(method, value);
  }

  showLog(): void {
    this.client.outputChannel.show(true);
  }

  /** Ends the server process; it closes its index first. */
  async stop(): Promise<void> {
    await this.client.dispose();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** Keys go over the wire with the jobs that need them; a trace of the wire must not hold them. */
function tracedWithoutKeys(log: LogOutputChannel): LogOutputChannel {
  const trace = (text: string): void => log.trace(withoutKeys(text));
  return Object.create(log, { trace: { value: trace } }) as LogOutputChannel;
}
