import { parentPort, workerData } from 'node:worker_threads';
import { unattended } from '../job/job';
import { Refusal } from '../job/refusal';
import { CollectionByReading } from '../job/smallHeap';
import { FileShrunk } from '../jsonl/chunks';
import { openFile } from '../jsonl/openFile';
import { buffersOf } from './packedRows';
import { QuickRows } from './quickRows';
import { scanRows } from './scanRows';
import type { FromScanThread, ScanTask } from './scanThread';

/** The thread of {@link scanInThread}: a bundle of its own. It is ended from outside when the job is cancelled. */
const port = parentPort;
if (!port) throw new Error('this file runs only as a thread of the indexing');
const task = workerData as ScanTask;

let allowed = 0;
let wake: () => void = () => undefined;
port.on('message', () => {
  allowed++;
  wake();
});

function send(message: FromScanThread, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

async function scan(): Promise<void> {
  const file = await openFile(task.file, { workspace: task.workspace, job: unattended });
  try {
    const quick = task.quick ? QuickRows.for(task.mapping) : undefined;
    const { from, size, mapping } = task;
    const garbage = new CollectionByReading(from.offset);
    for await (const group of scanRows(file, from, size, { mapping, quick }, unattended)) {
      while (allowed === 0) await new Promise<void>((resolve) => (wake = resolve));
      allowed--;
      send({ kind: 'rows', group }, buffersOf(group.rows));
      garbage.at(group.read);
    }
    send({ kind: 'end' });
  } catch (error) {
    if (error instanceof FileShrunk) send({ kind: 'shrunk', size: error.size });
    else if (error instanceof Refusal) send({ kind: 'refused', failure: error.failure });
    else throw error;
  } finally {
    file.close();
  }
}

void scan().finally(() => port.close());
