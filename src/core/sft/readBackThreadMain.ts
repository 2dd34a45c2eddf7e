import { parentPort } from 'node:worker_threads';
import { unattended } from '../job/job';
import { CollectionByReading } from '../job/smallHeap';
import type { ByteFile } from '../jsonl/byteFile';
import { openFile } from '../jsonl/openFile';
import { RowsBack } from './readBack';
import type { FromReadBackThread, ToReadBackThread } from './readBackThread';

/** The thread of `ReadBacks`: a bundle of its own. It is ended from outside. */
const port = parentPort;
if (!port) throw new Error('this file runs only as a thread that reads sets back');

const files = new Map<number, { source: ByteFile; rows: RowsBack; garbage: CollectionByReading }>();
let queue = Promise.resolve();

port.on('message', (message: ToReadBackThread) => {
  // What goes wrong ends the thread, and whoever waits for it is told.
  queue = queue.then(() => take(message));
});

async function take(message: ToReadBackThread): Promise<void> {
  const { number } = message;
  if (message.kind === 'file') {
    const source = await openFile(message.file);
    files.set(number, { source, rows: new RowsBack(source, message.form), garbage: new CollectionByReading(0) });
    return;
  }
  const file = files.get(number);
  if (!file) throw new Error(`nobody named file ${number}`);
  await file.rows.upTo(message.size, unattended);
  file.garbage.at(message.size);
  if (message.kind === 'grown') {
    send({ kind: 'read', number, bytes: message.size });
    return;
  }
  // Some systems rename no file that is open.
  file.source.close();
  send({ kind: 'found', number, found: file.rows.found() });
}

function send(message: FromReadBackThread): void {
  port?.postMessage(message);
}
