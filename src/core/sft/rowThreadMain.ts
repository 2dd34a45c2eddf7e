import { workerData } from 'node:worker_threads';
import { unattended } from '../job/job';
import { CollectionByReading } from '../job/smallHeap';
import { serveTurns, type SentPage } from '../job/turnThread';
import type { Turn } from '../job/turnThreads';
import { savedSelection } from '../selection/saved';
import { openIndex } from '../store/open';
import { estimatedTokens, loadTokenizer } from '../tokens/tokenCounter';
import { ChatTemplate } from './chatTemplate';
import { formatOf, shapeOf } from './formats';
import { LinesOfPage } from './linesOfPage';
import { RowMaker, type PartSinks } from './rowMaker';
import type { MadePage, RowsTask } from './rowThreads';
import { SetWatch } from './setWatch';

/** One of the threads of `rowsInThreads`: a bundle of its own. */
const task = workerData as RowsTask & { turn: Turn };

async function* madePages(spare: ArrayBuffer[]): AsyncGenerator<SentPage<MadePage>> {
  const { format, skills, validation, ...rest } = task;
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
  for await (const page of maker.pages(rest.pageSize, rest.turn)) {
    maker.begin(page);
    for (const sample of page) await maker.take(sample);
    const lines = files.map((file) => file.handOver());
    for (const one of lines) bytes += one.bytes.length;
    yield {
      page: { lines, made: maker.handOver(), seen: watch.handOver() },
      transfer: lines.map((one) => one.bytes.buffer),
    };
    garbage.at(bytes);
  }
}

serveTurns(madePages);
