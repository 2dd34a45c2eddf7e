import type { TokenCounter } from '../tokens/tokenCounter';
import type { RowTokens } from './cutOff';
import type { TrainerFrame } from './formats/format';
import { FrameTokens, thoughtsIn } from './frameTokens';
import type { Turns } from './trainingRow';

/** What a trainer's own template makes of the thoughts of rows. */
export interface FrameReport {
  /** Rows without thoughts, before whose answers it puts an empty block of them; null where it does to none. */
  emptyThoughts: { rows: number; template: string; otherwise: string } | null;
  /** Rows that end thoughts which they do not begin, and which it does not begin either. */
  unopenedThoughts: number;
  /** Rows that name a picture, film or sound, of which it wants the file; null where there are none. */
  placeholders: { rows: number; template: string } | null;
}

/** Rows without thoughts, with thoughts that begin nowhere, and with placeholders. */
export interface FrameCounts {
  none: number;
  unopened: number;
  placeholders: number;
}

const noRows: FrameCounts = { none: 0, unopened: 0, placeholders: 0 };

const placeholder = /<(image|video|audio)>/;

/** Looks at rows as a trainer's own template does, where the trainer has such: how many tokens they get, and what thoughts. */
export class FrameProof {
  private readonly tokens: FrameTokens | undefined;
  private counts = { ...noRows };

  /** @param frame absent for trainers without templates of their own */
  constructor(
    private readonly frame: TrainerFrame | undefined,
    counter: TokenCounter,
  ) {
    this.tokens = frame && new FrameTokens(frame, counter);
  }

  /** Whether a row's texts have to be read. @param thinks whether the answer is known to begin to think */
  asks(thinks: boolean | undefined): boolean {
    return this.frame?.pictures === true || (this.frame?.noThoughts !== undefined && thinks !== true);
  }

  /**
   * The tokens of a row within the frame.
   * @param turns absent where they need not be read, see {@link asks}
   */
  around(tokens: RowTokens, turns?: Turns): RowTokens {
    const { noThoughts, pictures } = this.frame ?? {};
    const thoughts = turns && noThoughts ? thoughtsIn(turns.assistant) : 'begun';
    if (thoughts !== 'begun') this.counts[thoughts]++;
    if (turns && pictures && [turns.user, turns.assistant].some((text) => placeholder.test(text)))
      this.counts.placeholders++;
    return this.tokens?.around(tokens, thoughts === 'none') ?? tokens;
  }

  /** What was counted since the last time, for {@link append}; it is forgotten here. */
  handOver(): FrameCounts {
    const { counts } = this;
    this.counts = { ...noRows };
    return counts;
  }

  append({ none, unopened, placeholders }: FrameCounts): void {
    this.counts.none += none;
    this.counts.unopened += unopened;
    this.counts.placeholders += placeholders;
  }

  report(): FrameReport {
    const { template = '', noThoughts } = this.frame ?? {};
    const { none, unopened, placeholders } = this.counts;
    return {
      emptyThoughts: noThoughts && none > 0 ? { rows: none, template, otherwise: noThoughts.otherwise } : null,
      unopenedThoughts: unopened,
      placeholders: placeholders > 0 ? { rows: placeholders, template } : null,
    };
  }
}
