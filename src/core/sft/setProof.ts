import { estimatedTokens, type TokenCounter } from '../tokens/tokenCounter';
import type { ChatTemplate } from './chatTemplate';
import {
  limitFor,
  RowLengths,
  trainerCut,
  type AddedLengths,
  type CutOffAt,
  type LongRow,
  type RowPlace,
  type RowTokens,
} from './cutOff';
import { formatOf, renderedShape, type SftFormat } from './formats';
import type { RowShape } from './formats/rowShape';
import { paperTraining } from './formats/format';
import { FrameProof, type FrameCounts, type FrameReport } from './frameProof';
import { tokensOf } from './rowTokens';
import { isPromptedOtherwise } from './renderedTurns';
import { lostParts, rowParts, trainedText, type RowPart, type RowProof, type TrainerReading } from './templateProof';
import { allKept, placementsThatKeep, readingOf } from './trainerReading';
import { type SkillsPlacement, type TrainingRow, type Turns } from './trainingRow';

export interface SetProofRequest {
  format: SftFormat;
  skills: SkillsPlacement;
  /** Of the rows; the format's first when absent. */
  shape?: RowShape;
  /** The student's; without it nothing is proven of trainers that render one. */
  template?: ChatTemplate;
  tokens: TokenCounter;
  /** The limit that the trainer's configuration is to have, in tokens; one that cuts no row when absent. */
  maxTokens?: number;
  /** The student as trainers name it; the one that configurations name by default when absent. */
  model?: string;
  /** Rows of which the template loses something are not part of the set. */
  leaveOutLost?: boolean;
}

/** What the student's chat template makes of the rows of a set. */
export interface TemplateReport {
  template: string;
  sha256: string;
  /** Whether the rows are the texts that it makes, and not messages for it. */
  rendered: boolean;
  rows: number;
  /** Rows of which something is lost. */
  failing: number;
  /** Rows that lose each part. */
  lost: Record<RowPart, number>;
  /** The first of the failing rows. */
  examples: (RowPlace & { row: number; lost: readonly RowPart[]; reason?: string })[];
  /** Places for the skills at which these would lose nothing. */
  remedies: SkillsPlacement[];
  /** Whether these would lose nothing at the same place if they were written as texts. */
  keptAsText: boolean;
}

/** What the trainer's limits do to the rows of a set. */
export interface CutOffReport {
  setting: string;
  drops: boolean;
  /** The trainer's own limit. */
  own: CutOffAt;
  /** The limit that the files for the trainer have. */
  written: CutOffAt;
  /** The longest rows over the written limit, or over the trainer's own where none is over that. */
  rows: LongRow[];
}

/** The proofs of a set; null where there is nothing to prove: no template, no known limit. */
export interface SetProofReport extends FrameReport {
  template: TemplateReport | null;
  cutOff: CutOffReport | null;
  /** Rows that say something before the `<think>` that the student's template opens in every prompt. */
  promptedOtherwise: number;
  tokens: { counter: string; exact: boolean; total: number; longest: number };
}

/** What was found of rows that were looked at elsewhere; numbers of rows are among these. */
export interface ProvenRows {
  rows: number;
  failing: number;
  promptedOtherwise: number;
  frame: FrameCounts;
  lost: [RowPart, number][];
  examples: TemplateReport['examples'];
  failingRows: TrainingRow[];
  lengths: AddedLengths;
}

/** Failing rows that are named, and at which other places for the skills are tried. */
const named = 10;

/** A row with its turns, and what is known of these without reading them. */
export interface ProvenRow extends RowPlace {
  readonly row: TrainingRow;
  readonly turns: Turns;
  readonly estimated?: RowTokens;
  readonly thinks?: boolean;
}

/** Looks at every row of a set while it is written, and says at the end what of it reaches the student. */
export class SetProof {
  private readonly reading: TrainerReading;
  private readonly lengths = new RowLengths();
  private lost = new Map<RowPart, number>();
  private examples: TemplateReport['examples'] = [];
  private failingRows: TrainingRow[] = [];
  /** Examples that were handed over: of those that follow none would be among the first. */
  private handedOver = 0;
  private failing = 0;
  private promptedOtherwise = 0;
  private rows = 0;
  private readonly frame: FrameProof;

  constructor(private readonly request: SetProofRequest) {
    const { format, shape, model = paperTraining.model, tokens } = request;
    this.reading = readingOf(format, shape);
    this.frame = new FrameProof(formatOf(format).frame?.(model), tokens);
  }

  /**
   * The row's turns have the skills at the place that is proven; they are read only where what is known without is not
   * enough: `estimated`, the tokens that {@link estimatedTokens} gives them, and `thinks`, that they begin to think.
   * @returns false for a row that is to be left out, which then counts for nothing here
   */
  add(place: ProvenRow): boolean {
    const { skills, template, tokens, leaveOutLost } = this.request;
    if (!template && place.estimated && !this.frame.asks(place.thinks) && tokens.key === estimatedTokens.key) {
      this.rows++;
      this.lengths.add(this.frame.around(place.estimated), place);
      return true;
    }
    const { row, turns } = place;
    const made = trainedText(turns, this.reading, template);
    const rendered = template !== undefined && this.reading !== 'raw';
    const lost = !made.ok ? rowParts : rendered ? lostParts(row, skills, made.trained, true) : [];
    if (lost.length > 0 && leaveOutLost === true) return false;
    this.rows++;
    if (lost.length > 0) this.note(row, place, { lost, ...(!made.ok && { failure: made.reason }) });
    // What a template makes of messages has its own beginning, which the proof of the skills looks at.
    if (template && this.reading !== 'template' && isPromptedOtherwise(turns.assistant, template))
      this.promptedOtherwise++;
    const trained = made.ok && rendered ? made.trained : undefined;
    this.lengths.add(this.frame.around(tokensOf(turns, trained, tokens), turns), place);
    return true;
  }

  /** What was found since the last time, for {@link append}; it is forgotten here. */
  handOver(): ProvenRows {
    const { rows, failing, promptedOtherwise, lost, examples, failingRows } = this;
    [this.rows, this.failing, this.promptedOtherwise] = [0, 0, 0];
    this.lost = new Map();
    [this.examples, this.failingRows] = [[], []];
    this.handedOver += examples.length;
    const [lengths, frame] = [this.lengths.handOver(), this.frame.handOver()];
    const counts = { rows, failing, promptedOtherwise, frame };
    return { ...counts, lost: [...lost], examples, failingRows, lengths };
  }

  /** Adds rows that follow those that are here already. */
  append({ lost, examples, failingRows, lengths, ...counts }: ProvenRows): void {
    for (const [part, count] of lost) this.lost.set(part, (this.lost.get(part) ?? 0) + count);
    const wanted = named - this.examples.length;
    this.examples.push(...examples.slice(0, wanted).map((example) => ({ ...example, row: this.rows + example.row })));
    this.failingRows.push(...failingRows.slice(0, wanted));
    this.rows += counts.rows;
    this.failing += counts.failing;
    this.promptedOtherwise += counts.promptedOtherwise;
    this.frame.append(counts.frame);
    this.lengths.append(lengths);
  }

  report(): SetProofReport {
    const { format, template, tokens } = this.request;
    return {
      template: template && this.reading !== 'raw' ? this.templateReport(template) : null,
      cutOff: this.cutOffReport(format),
      promptedOtherwise: this.promptedOtherwise,
      ...this.frame.report(),
      tokens: { counter: tokens.name, exact: tokens.exact, total: this.lengths.total, longest: this.lengths.longest },
    };
  }

  /** The limit that the files for the trainer are to have, in tokens. */
  limit(): number {
    const { tokens, maxTokens } = this.request;
    return maxTokens ?? limitFor(this.lengths.longest, tokens.exact, paperTraining.maxTokens);
  }

  private note(row: TrainingRow, { dataset, line, id }: RowPlace, { lost, failure }: RowProof): void {
    this.failing++;
    for (const part of lost) this.lost.set(part, (this.lost.get(part) ?? 0) + 1);
    if (this.handedOver + this.examples.length >= named) return;
    this.examples.push({
      row: this.rows,
      ...{ dataset, line, id },
      lost,
      ...(failure !== undefined && { reason: failure }),
    });
    // As values: a row may be one that is read when it is asked for.
    const { problem, tree, skills, trace } = row;
    this.failingRows.push({ problem, tree, skills, trace });
  }

  private templateReport(template: ChatTemplate): TemplateReport {
    const { name, sha256 } = template;
    const text = this.failing > 0 && this.reading !== 'rendered' && renderedShape(this.request.format) !== undefined;
    return {
      template: name,
      sha256,
      rendered: this.reading === 'rendered',
      rows: this.rows,
      failing: this.failing,
      lost: Object.fromEntries(rowParts.map((part) => [part, this.lost.get(part) ?? 0])) as Record<RowPart, number>,
      examples: this.examples,
      remedies: this.failing === 0 ? [] : this.remedies(),
      keptAsText: text && allKept(this.failingRows, this.request.skills, 'rendered', template),
    };
  }

  private remedies(): SkillsPlacement[] {
    const { format, shape, skills, template } = this.request;
    return placementsThatKeep(this.failingRows, format, shape, template).filter((placement) => placement !== skills);
  }

  private cutOffReport(format: SftFormat): CutOffReport | null {
    const cut = trainerCut(format);
    if (!cut) return null;
    const own = this.lengths.at(cut.own, cut);
    const written = this.lengths.at(this.limit(), cut);
    const over = this.lengths.rowsOver(written.over > 0 ? written.limit : own.limit);
    return { setting: cut.setting, drops: cut.how === 'drop', own, written, rows: over };
  }
}
