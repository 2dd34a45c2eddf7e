import { datasetFile } from '../dataset/datasetPath';
import { problemKey, readSample, type Sample } from '../dataset/sample';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { Unpacking } from '../jsonl/openFile';
import { RowReader } from '../jsonl/rowReader';
import { filesGone, presentAndMissing } from '../pool/goneFiles';
import { ProblemTexts } from '../search/problemText';
import { finalAnswer } from '../judge/finalAnswer';
import type { Dataset } from '../store/datasets';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';

/**
 * Reads samples back from their corpora: some 50 microseconds each. One open file a corpus, opened beforehand so that
 * reading need not wait, closed on disposal.
 */
export class CorpusRows implements Disposable {
  private readonly datasets = new Map<number, Dataset>();
  /** By scan; why there is none where a corpus cannot be opened, which matters only when a row of it is asked for. */
  private readonly readers = new Map<number, RowReader | Refusal>();
  private readonly texts = new Map<number, ProblemTexts>();

  static async open(store: IndexStore, job: Job): Promise<CorpusRows> {
    const unpacking = { workspace: store.workspace, job };
    const rows = new CorpusRows();
    for (const dataset of store.datasets.all()) {
      if (!dataset.scan) continue;
      rows.datasets.set(dataset.scan.id, dataset);
      rows.readers.set(dataset.scan.id, await openOrRefused(store, dataset.path, unpacking));
    }
    return rows;
  }

  /** Whether any corpus has a field that attempts can be judged by. */
  get haveAnswers(): boolean {
    return [...this.datasets.values()].some(
      ({ scan }) => scan?.mapping.answer !== undefined || scan?.mapping.solution !== undefined,
    );
  }

  /** The sample as its file holds it now. @throws Refusal `changed-corpus`, `missing-file`, `no-permission`, ... */
  sample(located: LocatedSample): Sample {
    const dataset = this.datasets.get(located.scan);
    if (!dataset?.scan) throw new Error(`scan ${located.scan} is not one that readers see`);
    const row = this.reader(located.scan).row(located);
    const reading = row.ok ? readSample(row.value, dataset.scan.mapping) : undefined;
    if (reading?.ok && problemKey(reading.sample.problem) === located.problem) return reading.sample;
    throw new Refusal({
      code: 'changed-corpus',
      message: `${dataset.path} has changed since it was indexed: line ${located.line} holds another problem.`,
      file: dataset.path,
      line: located.line,
      next: `Index it again: skill-gap index ${dataset.path}.`,
    });
  }

  /** The sample's problem text; undefined where the corpus cannot be read or has changed. Quicker than the sample. */
  problemText({ scan, offset, length, problem }: LocatedSample): string | undefined {
    const reader = this.readers.get(scan);
    const mapping = this.datasets.get(scan)?.scan?.mapping;
    if (!(reader instanceof RowReader) || !mapping) return undefined;
    const texts = this.texts.get(scan) ?? new ProblemTexts(mapping);
    this.texts.set(scan, texts);
    const line = reader.bytes(offset, length);
    const text = texts.read(line, 0, line.length, problem);
    return text !== undefined && problemKey(text) === problem ? text : undefined;
  }

  /**
   * The answer that attempts at a sample are judged by: its expected answer, or the one that its solution boxes or puts
   * after `####` where the corpus has no field for it.
   */
  expectedAnswer(located: LocatedSample): string | undefined {
    const { answer, solution } = this.sample(located);
    if (answer !== undefined && answer.trim() !== '') return answer;
    const found = solution === undefined ? undefined : finalAnswer(solution);
    if (found?.kind !== 'answer') return undefined;
    return found.how === 'boxed' || found.how === 'hashes' ? found.answer : undefined;
  }

  [Symbol.dispose](): void {
    for (const reader of this.readers.values()) if (reader instanceof RowReader) reader.close();
    this.readers.clear();
  }

  private reader(scan: number): RowReader {
    const reader = this.readers.get(scan);
    if (reader instanceof RowReader) return reader;
    throw reader ?? new Error(`scan ${scan} is not one that readers see`);
  }
}

async function openOrRefused(store: IndexStore, path: string, unpacking: Unpacking): Promise<RowReader | Refusal> {
  if (presentAndMissing(store, [{ path }]).missing.length > 0) return filesGone([path]);
  try {
    return await RowReader.open(datasetFile(store.workspace, path), unpacking);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
