import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  TextDocumentSyncKind,
  TextDocuments,
  CancellationTokenSource,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { indexFolder } from '../core/store/open';
import type { CheckOutcome, ServerMethod, ServerNotifications, ServerSettings, Settled } from '../protocol/requests';
import { BackgroundIndexing } from './backgroundIndexing';
import type { Engine } from './engine';
import { ProblemDiagnostics } from './features/diagnostics';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { FolderIndex } from './folderIndex';
import { logSettled } from './log';
import { call, serveRequests } from './wire';

const defaultSettings: ServerSettings = {
  indexOnOpen: true,
  student: '',
  hints: true,
  commandLinks: false,
  fields: {},
};

/** Methods after which the index holds something else than before. */
const changing: ReadonlySet<ServerMethod> = new Set<ServerMethod>([
  'skillGap/index',
  'skillGap/check',
  'skillGap/annotate',
  'skillGap/annotateByModel',
  'skillGap/runStudent',
  'skillGap/useTree',
  'skillGap/decide',
  'skillGap/takeBack',
  'skillGap/correctChains',
  'skillGap/undoCorrection',
  'skillGap/restoreChains',
  'skillGap/importStudent',
  'skillGap/write',
  'skillGap/saveSelection',
  'skillGap/extendSelection',
  'skillGap/deleteSelection',
]);

/**
 * The language server: language features on its own event loop, everything else through the engine. It asks its editor
 * for nothing but the connection, so tests drive it in process.
 */
export class Server {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly folders = new Map<string, FolderIndex>();
  private readonly background: BackgroundIndexing;
  private readonly published = new Map<string, ProblemDiagnostics>();
  private settings = defaultSettings;
  private canRefreshHints = false;
  private initialized = false;

  constructor(
    private readonly connection: Connection,
    private readonly engine: Engine,
  ) {
    this.background = new BackgroundIndexing(connection, (folder, token) => this.indexFolder(folder, token));
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.indexFolders());
    connection.onShutdown(() => this.shutdown());
    connection.onNotification('skillGap/settings', (settings: ServerSettings) => this.applySettings(settings));
    connection.onNotification('skillGap/cancelIndexing', ({ folder }: { folder: string }) =>
      this.background.cancel(folder),
    );
    connection.onDidChangeWatchedFiles(({ changes }) => this.filesChanged(changes.map(({ uri }) => uri)));
    connection.onHover(({ textDocument, position }) => {
      const found = this.find(textDocument.uri);
      return found ? hover(found.document, position, found.index, this.settings.commandLinks) : null;
    });
    connection.languages.inlayHint.on(({ textDocument, range }) => {
      const found = this.settings.hints ? this.find(textDocument.uri) : undefined;
      return found ? inlayHints(found.document, range, found.index) : [];
    });
    serveRequests(connection, engine, (method, folder, settled) => this.settled(method, folder, settled));
    this.documents.listen(connection);
  }

  private initialize(params: InitializeParams): InitializeResult {
    for (const folder of params.workspaceFolders ?? []) {
      const uri = normalUri(folder.uri);
      if (uri !== undefined) this.folders.set(uri, new FolderIndex(uri));
    }
    this.canRefreshHints = params.capabilities.workspace?.inlayHint?.refreshSupport === true;
    const options = params.initializationOptions as Partial<ServerSettings> | undefined;
    this.applySettings({ ...defaultSettings, ...options });
    return {
      serverInfo: { name: 'Skill Gap' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        inlayHintProvider: true,
      },
    };
  }

  private indexFolders(): void {
    this.initialized = true;
    for (const [uri, index] of this.folders) {
      void this.refreshAccuracies(uri, index);
      if (this.settings.indexOnOpen) this.background.start(uri);
    }
  }

  private applySettings(settings: ServerSettings): void {
    const before = this.settings;
    this.settings = settings;
    if (JSON.stringify(before.fields) !== JSON.stringify(settings.fields) && settings.indexOnOpen && this.initialized)
      for (const uri of this.folders.keys()) this.background.start(uri);
    for (const [uri, index] of this.folders) {
      const before = index.studentName();
      index.preferredStudent = settings.student;
      if (index.studentName() !== before) void this.refreshAccuracies(uri, index);
    }
    this.refreshHints();
  }

  /** The document and the folder index that answers for it; the innermost folder wins. */
  private find(uri: string): { document: TextDocument; index: FolderIndex } | undefined {
    const document = this.documents.get(uri);
    if (!document?.uri.startsWith('file:')) return undefined;
    const file = fileURLToPath(document.uri);
    const owners = [...this.folders.values()].filter((index) => index.holds(file));
    const index = owners.sort((a, b) => b.workspace.length - a.workspace.length)[0];
    return index && { document, index };
  }

  /** Rows first, then the check of every line, so that the corpus can be used meanwhile. */
  private async indexFolder(folder: string, token: CancellationToken): Promise<void> {
    const { fields } = this.settings;
    const indexed = await this.searchedMeanwhile(folder, () =>
      call(this.connection, this.engine, 'skillGap/index', { folder, fields }, token),
    );
    this.settled('skillGap/index', folder, indexed);
    if (indexed.kind !== 'done') return;
    // Nobody looks into the log for what may be lost.
    for (const { code, message, next } of indexed.value.refused)
      if (code === 'repaired-index') this.connection.window.showWarningMessage(`${message} ${next}`);
    const checked = await call(this.connection, this.engine, 'skillGap/check', { folder }, token);
    this.settled('skillGap/check', folder, checked);
  }

  /** Builds the search beside what runs, and ends with it. A fault in it is logged: the check builds what is missing. */
  private async searchedMeanwhile<T>(folder: string, run: () => Promise<T>): Promise<T> {
    const following = new CancellationTokenSource();
    const followed = call(this.connection, this.engine, 'skillGap/followIndexing', { folder }, following.token).then(
      () => undefined,
      (error: unknown) => this.connection.console.error(`the search of ${folder}: ${String(error)}`),
    );
    try {
      return await run();
    } finally {
      following.cancel();
      await followed;
      following.dispose();
    }
  }

  /** Files of ours change too, and are passed over by the indexing itself. */
  private filesChanged(uris: readonly string[]): void {
    if (!this.settings.indexOnOpen) return;
    const files = uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
    for (const [uri, index] of this.folders)
      if (files.some((file) => index.holds(file) && !file.includes(indexFolder))) this.background.startWhenQuiet(uri);
  }

  /** Also a cancelled or refused job may have finished a part. */
  private settled(method: ServerMethod, folder: string, settled: Settled<unknown>): void {
    logSettled(this.connection.console, method, folder, settled);
    const index = this.folders.get(normalUri(folder) ?? folder);
    if (method === 'skillGap/check' && settled.kind === 'done')
      this.diagnostics(folder, index).publish((settled.value as CheckOutcome).problems);
    if (!changing.has(method)) return;
    if (index) {
      index.changed();
      void this.refreshAccuracies(folder, index);
    }
    const changed: ServerNotifications['skillGap/changed'] = { folder };
    void this.connection.sendNotification('skillGap/changed', changed);
    this.refreshHints();
  }

  private diagnostics(folder: string, index: FolderIndex | undefined): ProblemDiagnostics {
    const known =
      this.published.get(folder) ?? new ProblemDiagnostics(this.connection, index?.workspace ?? fileURLToPath(folder));
    this.published.set(folder, known);
    return known;
  }

  private async refreshAccuracies(folder: string, index: FolderIndex): Promise<void> {
    const student = index.studentName();
    if (student === undefined) return;
    try {
      const settled = await call(this.connection, this.engine, 'skillGap/accuracy', { folder, student });
      if (settled.kind === 'done') index.setAccuracies(student, settled.value);
    } catch (error) {
      this.connection.console.error(`accuracies of ${student}: ${String(error)}`);
    }
  }

  private refreshHints(): void {
    if (!this.canRefreshHints) return;
    this.connection.languages.inlayHint.refresh().catch((error: unknown) => {
      this.connection.console.warn(`hints were not refreshed: ${String(error)}`);
    });
  }

  private async shutdown(): Promise<void> {
    this.background.dispose();
    for (const index of this.folders.values()) index.dispose();
    await this.engine.dispose();
  }
}

/** One spelling for a folder's URI, whichever the editor uses; undefined for folders that are not on this disk. */
function normalUri(uri: string): string | undefined {
  return uri.startsWith('file:') ? pathToFileURL(fileURLToPath(uri)).toString().replace(/\/$/, '') : undefined;
}
