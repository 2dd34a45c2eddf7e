/** Counts how often the built-in annotator agrees with labels. */
import type { BuiltinAnnotator, BuiltinResult } from '../src/core/skills/builtin/builtinAnnotator';
import type { LabelledRow } from './skillData';

/** What of a row the annotator sees. */
export const views = ['problem alone', 'problem and solution'] as const;
export type View = (typeof views)[number];

export const metrics = [
  'course, one of seven',
  'main topic in the first three',
  'first topic is the main one',
  'first topic is among the labelled',
  'any labelled topic in the first three',
  'topics named per row',
] as const;
export type Metric = (typeof metrics)[number];

/** Upper ends of the ranges of confidence in which a first topic is looked at. */
const confidenceEnds = [0.4, 0.6, 0.8, 0.9, 0.97, 1];

export class SkillScores {
  private readonly sums = new Map<Metric, { sum: number; rows: number }>();
  private readonly confidence = confidenceEnds.map(() => ({ right: 0, rows: 0 }));

  /** Takes one row's labels and what the annotator says into the counts. */
  add(row: LabelledRow, { topics, subject, chains }: BuiltinResult): void {
    if (row.subject !== undefined) this.count('course, one of seven', subject === row.subject);
    const labels = row.skills;
    const main = labels?.[0];
    if (!labels || main === undefined) return;
    const three = topics.slice(0, 3);
    const firstIsNamed = labels.includes(topics[0] ?? '');
    this.count('main topic in the first three', three.includes(main));
    this.count('first topic is the main one', topics[0] === main);
    this.count('first topic is among the labelled', firstIsNamed);
    this.count(
      'any labelled topic in the first three',
      three.some((topic) => labels.includes(topic)),
    );
    this.count('topics named per row', topics.length);
    const range = confidenceEnds.findIndex((end) => (chains[0]?.confidence ?? 0) <= end);
    const bin = this.confidence[range];
    if (!bin) return;
    bin.rows++;
    if (firstIsNamed) bin.right++;
  }

  private count(metric: Metric, value: boolean | number): void {
    const entry = this.sums.get(metric) ?? { sum: 0, rows: 0 };
    entry.sum += Number(value);
    entry.rows++;
    this.sums.set(metric, entry);
  }

  /** `.712`, or a dash without rows. */
  of(metric: Metric): string {
    const entry = this.sums.get(metric);
    return entry ? (entry.sum / entry.rows).toFixed(3) : '-';
  }

  /** One line: how often a first topic of such a confidence is among the labelled. */
  reliability(): string {
    return this.confidence
      .map(
        ({ right, rows }, i) => `to ${confidenceEnds[i]}: ${rows === 0 ? '-' : (right / rows).toFixed(2)} of ${rows}`,
      )
      .join(', ');
  }
}

/** Counts for all rows and for those whose two labellings agree. */
export class ScoreSheet {
  readonly all = new SkillScores();
  readonly agreed = new SkillScores();

  add(annotator: BuiltinAnnotator, row: LabelledRow, view: View): void {
    const result = annotator.examine(row.problem, view === 'problem alone' ? undefined : row.solution);
    this.all.add(row, result);
    if (row.agreed === true) this.agreed.add(row, result);
  }
}

/** Sheets by view, filled with all rows. */
export type Sheets = Record<View, ScoreSheet>;

export function newSheets(): Sheets {
  return { 'problem alone': new ScoreSheet(), 'problem and solution': new ScoreSheet() };
}

export function addRows(sheets: Sheets, annotator: BuiltinAnnotator, rows: readonly LabelledRow[]): void {
  for (const view of views) for (const row of rows) sheets[view].add(annotator, row, view);
}
