import type { Writable } from 'node:stream';
import type { Progress } from '../protocol/values';
import { bytesText, countText, durationText } from './amounts';

const barPeriod = 100;
const linePeriod = 5_000;
const barWidth = 24;

/** Draws progress on stderr: a bar that is drawn over on a terminal of `columns`, a line every few seconds elsewhere. */
export class ProgressLine {
  private step = '';
  private begun = 0;
  private begunAt = 0;
  private drawn = 0;
  private barShown = false;
  /** The last report, which says where an interrupted command stopped. */
  last: Progress | undefined;

  constructor(
    private readonly stderr: Writable,
    private readonly columns: number | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  report(progress: Progress): void {
    this.last = progress;
    const now = this.now();
    if (progress.step !== this.step) {
      this.step = progress.step;
      this.begun = now;
      this.begunAt = progress.done;
      this.drawn = this.columns === undefined ? now : 0;
    }
    if (now - this.drawn < (this.columns === undefined ? linePeriod : barPeriod)) return;
    this.drawn = now;
    const text = describe(progress, (now - this.begun) / 1000, this.begunAt, this.columns !== undefined);
    if (this.columns === undefined) this.stderr.write(`${text}\n`);
    else {
      this.stderr.write(`\r\u001b[K${text.slice(0, this.columns - 1)}`);
      this.barShown = true;
    }
  }

  /** Takes the bar away, so that a line can be written in its place. */
  clear(): void {
    if (!this.barShown) return;
    this.stderr.write('\r\u001b[K');
    this.barShown = false;
    this.drawn = 0;
  }
}

/** "Indexing corpus.jsonl: 430 MB of 1.00 GB", without a claim about the total when it is unknown. */
export function place({ step, done, total, unit }: Progress): string {
  // Something is waited for: nothing is counted.
  if (done === 0 && total === 0) return step;
  const amount = unit === 'bytes' ? bytesText : countText;
  const name = unit === 'bytes' ? '' : ' samples';
  return `${step}: ${amount(done)}${total > 0 ? ` of ${amount(total)}` : ''}${name}`;
}

function describe(progress: Progress, seconds: number, begunAt: number, bar: boolean): string {
  const { done, total, unit } = progress;
  const rate = seconds > 0 ? (done - begunAt) / seconds : 0;
  const parts = [place(progress)];
  if (total > 0) {
    const share = Math.min(1, done / total);
    const filled = Math.floor(share * barWidth);
    if (bar) parts.unshift(`[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}]`);
    parts.push(`${Math.floor(share * 100)} %`);
  }
  if (rate > 0) {
    parts.push(unit === 'bytes' ? `${bytesText(Math.round(rate))}/s` : `${countText(rate)} a second`);
    if (total > done) parts.push(`${durationText((total - done) / rate)} left`);
  }
  return parts.join('  ');
}
