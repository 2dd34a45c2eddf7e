import type { AttemptPlace, ReviewItem } from '../../protocol/review';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { studentId } from '../pool/lookUps';
import type { IndexStore } from '../store/open';
import type { UndecidedRow } from '../store/reviews';
import { sampleId } from '../store/samples';
import { CorpusRows } from './corpusRows';
import { ExpectedAnswers } from './expectedAnswers';

/** An attempt that no rule could decide, with what it is to be judged by. */
export type UndecidedItem = Omit<ReviewItem, 'ending' | 'reason'>;

/** Rows of the index that are read at a time. */
const atOnce = 200;

/** Finds what an undecided attempt is about; opens the corpora once for all that it is asked. */
export class UndecidedItems implements Disposable {
  private readonly answers: ExpectedAnswers;
  private readonly paths: ReadonlyMap<number, string>;

  private constructor(
    private readonly store: IndexStore,
    private readonly corpora: CorpusRows,
  ) {
    this.answers = new ExpectedAnswers(
      (key) => store.samples.byProblem(key),
      (sample) => corpora.expectedAnswer(sample),
    );
    this.paths = new Map(store.datasets.all().flatMap(({ scan, path }) => (scan ? [[scan.id, path] as const] : [])));
  }

  static async open(store: IndexStore, job: Job): Promise<UndecidedItems> {
    return new UndecidedItems(store, await CorpusRows.open(store, job));
  }

  /** What cannot be read now is left out of the picture. */
  itemOf({ problem, number, answer, rule }: UndecidedRow): UndecidedItem {
    const found = { problem, number, answer, rule };
    const [located] = this.store.samples.byProblem(problem);
    if (!located) return { ...found, id: problem, place: null, question: null, expected: [] };
    return {
      ...found,
      id: sampleId(located),
      place: { dataset: this.paths.get(located.scan) ?? '', line: located.line },
      question: this.corpora.problemText(located) ?? null,
      expected: this.expectedAt({ sample: located, byId: false }),
    };
  }

  private expectedAt(match: Parameters<ExpectedAnswers['of']>[0]): string[] {
    try {
      return [...this.answers.of(match)];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  }

  [Symbol.dispose](): void {
    this.corpora[Symbol.dispose]();
  }
}

/** Some of a student's undecided attempts, in the order of the review. */
export interface UndecidedPage {
  student: string;
  /** Undecided attempts of the student in all. */
  left: number;
  items: UndecidedItem[];
}

/**
 * Lists undecided attempts, some 10,000 a second.
 * @param student the last imported one when empty
 * @param skip how many are passed over
 * @throws Refusal `no-student`
 */
export async function undecidedPage(
  store: IndexStore,
  { student, skip, limit }: { student: string; skip: number; limit: number },
  job: Job,
): Promise<UndecidedPage> {
  const name = student === '' ? (store.students.all().at(-1)?.name ?? '') : student;
  const id = studentId(store, name);
  const page: UndecidedPage = { student: name, left: store.reviews.count(id), items: [] };
  using reading = await UndecidedItems.open(store, job);
  const goal = Math.min(limit, Math.max(0, page.left - skip));
  let from: AttemptPlace | null = null;
  for (let passed = skip; page.items.length < goal; passed = 0) {
    const rows: UndecidedRow[] = store.reviews.page(id, from, {
      skip: passed,
      limit: Math.min(atOnce, goal - page.items.length),
    });
    for (const row of rows) page.items.push(reading.itemOf(row));
    from = rows.at(-1) ?? null;
    if (!from) break;
    job.report({ step: 'Reading undecided attempts', done: page.items.length, total: goal, unit: 'samples' });
    await breathe(job);
  }
  return page;
}
