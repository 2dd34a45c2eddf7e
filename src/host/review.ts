import type { ServerMethod, ServerRequests, Settled } from '../protocol/requests';
import type { AttemptPlace, ReviewItem, ReviewKey, ReviewStep, ReviewView } from '../protocol/review';

type Params<M extends ServerMethod> = Omit<ServerRequests[M]['params'], 'folder'>;

/** What a review asks: the language server, and the editor for a sample to be shown. */
export interface ReviewBackend {
  review(params: Params<'skillGap/review'>): Promise<Settled<ReviewStep>>;
  decide(params: Params<'skillGap/decide'>): Promise<Settled<{ rule: string }>>;
  takeBack(params: Params<'skillGap/takeBack'>): Promise<Settled<null>>;
  open(place: NonNullable<ReviewItem['place']>): Promise<void>;
}

/** A key that was pressed; `rule` is the former one of an attempt that was decided, undefined of one that was skipped. */
interface Done {
  attempt: AttemptPlace;
  rule: string | undefined;
}

/** A person's way through a student's undecided attempts, one at a time, and back. */
export class Review {
  private step: ReviewStep = { student: '', left: 0, item: null };
  private readonly done: Done[] = [];
  private notice: string | undefined;
  private pressing = false;
  private refreshing: Promise<void> | undefined;
  /** The index has changed since what is being read was asked for. */
  private outdated = false;
  /** What was asked for last: asked again, it gives the attempt that is shown. */
  private at: { from: AttemptPlace | null; inclusive: boolean } = { from: null, inclusive: false };

  /** @param student the last imported one when empty */
  constructor(
    private readonly backend: ReviewBackend,
    private readonly student: string,
  ) {}

  get view(): ReviewView {
    const { notice } = this;
    const decided = this.done.filter(({ rule }) => rule !== undefined).length;
    return { ...this.step, decided, canUndo: this.done.length > 0, ...(notice !== undefined && { notice }) };
  }

  /** Reads the attempt that is shown anew, or the first one: the page was opened, or the index has changed. */
  async refresh(): Promise<ReviewView> {
    // What a key does ends with reading too.
    this.outdated = true;
    if (!this.pressing) await (this.refreshing ??= this.readAgain());
    return this.view;
  }

  /**
   * Does what a key stands for. A key that comes before the next attempt is shown is not taken: it would be said of an
   * attempt that nobody has seen.
   */
  async press(key: ReviewKey): Promise<ReviewView> {
    if (this.pressing) return this.view;
    this.pressing = true;
    try {
      const shown = this.step.item;
      await this.refreshing;
      if (isSame(shown, this.step.item)) await this.take(key);
    } finally {
      this.pressing = false;
    }
    return this.view;
  }

  private async readAgain(): Promise<void> {
    try {
      while (this.outdated) {
        this.outdated = false;
        // Nothing was there to be reviewed: that may be over.
        if (this.step.student === '') this.notice = undefined;
        await this.go(this.at.from, this.at.inclusive);
      }
    } finally {
      this.refreshing = undefined;
    }
  }

  private async take(key: ReviewKey): Promise<void> {
    this.notice = undefined;
    const { item } = this.step;
    if (key === 'undo') await this.undo();
    else if (item && key === 'open') await this.open(item);
    else if (item && key === 'skip') await this.skip(item);
    else if (item && (key === 'correct' || key === 'wrong')) await this.decide(item, key);
  }

  private async decide({ problem, number }: ReviewItem, verdict: 'correct' | 'wrong'): Promise<void> {
    const attempt = { problem, number };
    const settled = await this.backend.decide({ student: this.step.student, attempt, verdict });
    const value = this.valueOf(settled);
    if (!value) return;
    this.done.push({ attempt, rule: value.rule });
    await this.go(attempt, false);
  }

  private async skip({ problem, number }: ReviewItem): Promise<void> {
    this.done.push({ attempt: { problem, number }, rule: undefined });
    await this.go({ problem, number }, false);
  }

  private async undo(): Promise<void> {
    const last = this.done.at(-1);
    if (!last) return;
    const { attempt, rule } = last;
    if (rule !== undefined) {
      const settled = await this.backend.takeBack({ student: this.step.student, attempt, rule });
      if (this.valueOf(settled) === undefined) return;
    }
    this.done.pop();
    await this.go(attempt, true);
  }

  private async open({ place }: ReviewItem): Promise<void> {
    if (!place) this.notice = 'No corpus has this problem any more.';
    else await this.backend.open(place);
  }

  private async go(from: AttemptPlace | null, inclusive: boolean): Promise<void> {
    const student = this.step.student === '' ? this.student : this.step.student;
    const step = this.valueOf(await this.backend.review({ student, from, inclusive }));
    if (!step) return;
    this.step = step;
    this.at = { from, inclusive };
  }

  private valueOf<T>(settled: Settled<T>): T | undefined {
    if (settled.kind === 'done') return settled.value;
    if (settled.kind === 'refused') this.notice = `${settled.failure.message} ${settled.failure.next}`;
    return undefined;
  }
}

function isSame(one: AttemptPlace | null, other: AttemptPlace | null): boolean {
  return one?.problem === other?.problem && one?.number === other?.number;
}
