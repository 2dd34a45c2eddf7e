import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from '../../core/job/job';
import type { EditorAnswer } from '../../protocol/models';
import type { AskEditor, Role } from '../engine';
import { Stores } from '../stores';
import { settle } from './handler';
import { handlers } from './handlers';
import type { FromWorker, ToWorker } from './messages';

/** A worker thread of the language server; all but the reading one take calls one after the other. */
const role = (workerData as { role: Role }).role;
const scripts = {
  scan: path.join(import.meta.dirname, 'scan-thread.mjs'),
  readBack: path.join(import.meta.dirname, 'read-back-thread.mjs'),
  rows: path.join(import.meta.dirname, 'row-thread.mjs'),
  marks: path.join(import.meta.dirname, 'mark-thread.mjs'),
};
const port = parentPort;
if (!port) throw new Error('the worker runs only as a worker thread of the language server');

const stores = new Stores(role === 'read' ? 'read' : 'write', {
  beside: role !== 'read' && role !== 'write',
});
const running = new Map<number, AbortController>();
const asked = new Map<number, (answer: EditorAnswer) => void>();
let questions = 0;
let queue = Promise.resolve();

port.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') {
    running.get(message.id)?.abort();
  } else if (message.kind === 'answer') {
    asked.get(message.question)?.(message.answer);
    asked.delete(message.question);
  } else if (message.kind === 'end') {
    for (const controller of running.values()) controller.abort();
    void queue.then(() => {
      stores.close();
      port.close();
    });
  } else {
    const controller = new AbortController();
    running.set(message.id, controller);
    if (role !== 'read') queue = queue.then(() => run(message, controller));
    else void run(message, controller);
  }
});

async function run(message: Extract<ToWorker, { kind: 'call' }>, controller: AbortController): Promise<void> {
  const { id } = message;
  const job: Job = {
    signal: controller.signal,
    report: (progress) => send({ kind: 'progress', id, progress }),
  };
  try {
    send({
      kind: 'settled',
      id,
      settled: await settle(handlers, message.method, message.params, stores, job, askFor(id), scripts),
    });
  } catch (error) {
    send({ kind: 'broken', id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    running.delete(id);
  }
}

/** Questions of a call to the editor; the main thread ends those of a cancelled call. */
function askFor(id: number): AskEditor {
  return (params) =>
    new Promise((resolve) => {
      const question = questions++;
      asked.set(question, resolve);
      send({ kind: 'ask', id, question, params });
    });
}

function send(message: FromWorker): void {
  port?.postMessage(message);
}
