import type { ChatTemplate } from './chatTemplate';
import { formatOf, type SftFormat } from './formats';
import type { RowShape } from './formats/rowShape';
import { proveRow, type TrainerReading } from './templateProof';
import type { SkillsPlacement, TrainingRow } from './trainingRow';

/** How a format's trainer reads rows. LLaMA-Factory has templates of its own that keep the text, a service shows none. */
export function readingOf(format: SftFormat, shape?: RowShape): TrainerReading {
  if (shape?.rendered === true) return 'rendered';
  return format === 'llama-factory' || format === 'openai' ? 'raw' : 'template';
}

/**
 * The places for the skills at which nothing of these rows is lost, in the order in which the format would choose them;
 * all of the format's where there is no template to lose anything.
 */
export function placementsThatKeep(
  rows: readonly TrainingRow[],
  format: SftFormat,
  shape: RowShape | undefined,
  template: ChatTemplate | undefined,
): SkillsPlacement[] {
  const reading = readingOf(format, shape);
  return formatOf(format).placements.filter(
    (placement) => placement !== 'none' && allKept(rows, placement, reading, template),
  );
}

/** How many of these rows lose something at a place for the skills. */
export function losingRows(
  rows: readonly TrainingRow[],
  placement: SkillsPlacement,
  format: SftFormat,
  shape: RowShape | undefined,
  template: ChatTemplate,
): number {
  const reading = readingOf(format, shape);
  return rows.filter((row) => proveRow(row, placement, reading, template).lost.length > 0).length;
}

/** Whether nothing of these rows is lost, read in a certain way. */
export function allKept(
  rows: readonly TrainingRow[],
  placement: SkillsPlacement,
  reading: TrainerReading,
  template: ChatTemplate | undefined,
): boolean {
  return rows.every((row) => proveRow(row, placement, reading, template).lost.length === 0);
}
