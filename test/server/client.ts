import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  FileChangeType,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type Hover,
  type InlayHint,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { serverEnvironment } from '../../src/protocol/serverEnvironment';
import type { ServerMethod, ServerNotifications, ServerRequests, Settled } from '../../src/protocol/requests';
import { roleOf, type CallOptions, type Engine } from '../../src/server/engine';
import { Server } from '../../src/server/server';
import { Stores } from '../../src/server/stores';
import { settle } from '../../src/server/worker/handler';
import { handlers } from '../../src/server/worker/handlers';

const root = path.resolve(import.meta.dirname, '../..');

/** A language client in memory: what a test does in an editor's place. */
export class TestClient {
  readonly changes: ServerNotifications['skillGap/changed'][] = [];
  readonly progress: ServerNotifications['skillGap/progress'][] = [];
  readonly log: string[] = [];
  readonly diagnostics = new Map<string, Diagnostic[]>();

  constructor(
    readonly connection: ProtocolConnection,
    readonly folder: string,
    private readonly end: () => Promise<void>,
    /** Of the server, where it has a process of its own. */
    readonly pid?: number,
  ) {
    connection.onNotification('skillGap/changed', (value: ServerNotifications['skillGap/changed']) => {
      this.changes.push(value);
    });
    connection.onNotification('skillGap/progress', (value: ServerNotifications['skillGap/progress']) => {
      this.progress.push(value);
    });
    connection.onNotification('window/logMessage', (value: { message: string }) => {
      this.log.push(value.message);
    });
    connection.onNotification('textDocument/publishDiagnostics', (value: PublishDiagnosticsParams) => {
      this.diagnostics.set(value.uri, value.diagnostics);
    });
    connection.listen();
  }

  async start(indexOnOpen: boolean): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: this.folder,
      workspaceFolders: [{ uri: this.folder, name: 'test' }],
      capabilities: {},
      initializationOptions: { indexOnOpen },
    });
    await this.connection.sendNotification('initialized', {});
  }

  async ask<M extends ServerMethod>(
    method: M,
    params: Omit<ServerRequests[M]['params'], 'folder'>,
  ): Promise<Settled<ServerRequests[M]['result']>> {
    return await this.connection.sendRequest(method, { ...params, folder: this.folder });
  }

  /** The value of a request that must be done. */
  async done<M extends ServerMethod>(
    method: M,
    params: Omit<ServerRequests[M]['params'], 'folder'>,
  ): Promise<ServerRequests[M]['result']> {
    const settled = await this.ask(method, params);
    if (settled.kind !== 'done') throw new Error(`${method}: ${JSON.stringify(settled)}`);
    return settled.value;
  }

  uri(file: string): string {
    return `${this.folder}/${file}`;
  }

  async openDocument(file: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(file), languageId: 'jsonl', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Resolves when a job of the server begins a step of which the name begins so. */
  async reached(step: string): Promise<void> {
    while (!this.progress.some(({ progress }) => progress?.step.startsWith(step)))
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Resolves when the server's log says that a method was done. */
  async logged(method: ServerMethod): Promise<void> {
    while (!this.log.some((line) => line.startsWith(`${method} `) && line.endsWith('done')))
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** What an editor's file watcher says. */
  async fileChanged(file: string): Promise<void> {
    const changes = [{ uri: this.uri(file), type: FileChangeType.Changed }];
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** Text of the hover on a line (0-based), or undefined. */
  async hover(file: string, line: number): Promise<string | undefined> {
    const params = { textDocument: { uri: this.uri(file) }, position: { line, character: 5 } };
    const hover: Hover | null = await this.connection.sendRequest('textDocument/hover', params);
    return hover === null ? undefined : (hover.contents as { value: string }).value;
  }

  async hints(file: string, first: number, last: number): Promise<InlayHint[]> {
    const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
    const params = { textDocument: { uri: this.uri(file) }, range };
    return (await this.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', params)) ?? [];
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    await this.end();
  }
}

/** The real server in this process, its engine without threads. */
export function inProcess(workspace: string, engine: Engine = new InProcessEngine()): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  new Server(server, engine);
  server.listen();
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return new TestClient(client, pathToFileURL(workspace).toString(), () => {
    server.dispose();
    return Promise.resolve();
  });
}

/** The built server as its own process, over standard input and output, in the environment that the editor gives it. */
export function overStdio(workspace: string): TestClient {
  const child = spawn(process.execPath, [path.join(root, 'dist', 'server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...serverEnvironment },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return new TestClient(
    client,
    pathToFileURL(workspace).toString(),
    async () => {
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(timer);
    },
    child.pid,
  );
}

/** The work of the server without threads. */
export class InProcessEngine implements Engine {
  private readonly reading = new Stores('read');
  private readonly writing = new Stores('write');

  call<M extends ServerMethod>(
    method: M,
    params: ServerRequests[M]['params'],
    job: CallOptions,
  ): Promise<Settled<ServerRequests[M]['result']>> {
    return settle(handlers, method, params, roleOf(method) === 'read' ? this.reading : this.writing, job, job.ask);
  }

  dispose(): Promise<void> {
    this.reading.close();
    this.writing.close();
    return Promise.resolve();
  }
}
