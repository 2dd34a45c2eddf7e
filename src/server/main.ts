import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepHeapSmall } from '../core/job/smallHeap';
import { Server } from './server';
import { WorkerEngine } from './workerEngine';

/**
 * The language server process: over IPC for the VS Code client, over standard input and output with `--stdio` for any
 * other LSP client (`node dist/server.js --stdio`).
 */
const oldestNode = 22;
const found = process.versions.node;

if (Number(found.split('.')[0]) < oldestNode) {
  // The index's native code would crash there without a word.
  process.stderr.write(`The language server of Skill Gap needs Node ${oldestNode} or newer; this is Node ${found}.\n`);
  process.exit(3);
}

keepHeapSmall();
const connection = createConnection(ProposedFeatures.all);
const engine = new WorkerEngine(path.join(__dirname, 'worker.mjs'), (text) => connection.console.error(text));
new Server(connection, engine);
connection.listen();
