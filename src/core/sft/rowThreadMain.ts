import { parentPort, workerData } from 'node:worker_threads';
import { unattended } from '../job/job';
import { Refusal } from '../job/refusal';
import { CollectionByReading } from '../job/smallHeap';
import { savedSelection } from '../selection/saved';
import { openIndex } from '../store/open';
import { estimatedTokens, loadTokenizer } from '../tokens/tokenCounter';
import { ChatTemplate } from './chatTemplate';
import { formatOf, shapeOf } from './formats';
import { LinesOfPage } from './linesOfPage';
import { RowMaker, type PartSinks } from './rowMaker';
import type { FromRowThread, PagesTask, ToRowThread } from './rowThreads';
import { SetWatch } from './setWatch';

/** One of the threads of `rowsInThreads`: a bundle of its own. It is ended from outside. */
const port = parentPort;
if (!port) throw new Error('this file runs only as a thread that makes rows');
const task = workerData as PagesTask;

const spare: ArrayBuffer[] = [];
let allowed = 0;
let wake: () => void = () => undefined;
port.on('message', ({ buffers }: ToRowThread) => {
  spare.push(...buffers);
  allowed++;
  wake();
});

function send(message: FromRowThread, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

async function makePages({ format, skills, validation, ...rest }: PagesTask): Promise<void> {
  const store = openIndex(rest.workspace, 'read');
  const selection = savedSelection(store, rest.selection);
  const template = rest.template && ChatTemplate.from(rest.template);
  const shape = shapeOf(formatOf(format), rest.shape);
  const { student, benchmarks, tokenizer, model, leaveOutLost } = rest;
  const watch = new SetWatch(rest.workspace, {
    ...{ format, shape, skills },
    tokens: tokenizer ? await loadTokenizer(tokenizer.file, tokenizer.name) : estimatedTokens,
    ...(template && { template }),
    ...(model !== undefined && { model }),
    ...(student !== undefined && { student }),
    ...(benchmarks && { benchmarks }),
    ...(leaveOutLost === true && { leaveOutLost }),
  });
  const part = (): { rows: LinesOfPage; sideRows: LinesOfPage } => ({
    rows: new LinesOfPage(spare),
    sideRows: new LinesOfPage(spare),
  });
  const [training, kept] = [part(), part()];
  const files = [training.rows, training.sideRows, kept.rows, kept.sideRows];
  const partOf = (problem: string): PartSinks => (validation.has(problem) ? kept : training);
  const plan = { ...{ shape, skills, shown: rest.shown, partOf, watch }, ...(template && { template }) };
  using maker = new RowMaker(store, selection, plan, unattended);
  const garbage = new CollectionByReading(0);
  let bytes = 0;
  for await (const page of maker.pages(rest.pageSize, { first: rest.first, every: rest.every })) {
    maker.begin(page);
    for (const sample of page) await maker.take(sample);
    while (allowed === 0) await new Promise<void>((resolve) => (wake = resolve));
    allowed--;
    const lines = files.map((file) => file.handOver());
    send(
      { kind: 'page', lines, made: maker.handOver(), seen: watch.handOver() },
      lines.map((one) => one.bytes.buffer),
    );
    bytes += lines.reduce((sum, one) => sum + one.bytes.length, 0);
    garbage.at(bytes);
  }
  send({ kind: 'end' });
}

void makePages(task).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  send({ kind: 'refused', failure: error.failure });
});
