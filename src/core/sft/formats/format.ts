import type { Replace } from '../stagedFile';
import type { SkillsPlacement } from '../trainingRow';
import type { TurnMarks } from '../renderedTurns';
import type { RowShape } from './rowShape';

/** The set that a trainer's files are about. File names are relative to the set's folder. */
export interface TrainerSet {
  /** ASCII, without commas or spaces. */
  readonly name: string;
  /** The file of rows. */
  readonly rows: string;
  /** The file of rows that are kept for validation. */
  readonly validation?: string;
  readonly shape: RowShape;
  readonly skills: SkillsPlacement;
  /** Longest row that is trained on in full, in tokens; trainers cut or drop longer ones. */
  readonly maxTokens: number;
  /** Of the student, as trainers name it: an id of the Hugging Face Hub or a folder. */
  readonly model: string;
  readonly flavor: TrainerFlavor;
  /** Of the student's template, where it is known. */
  readonly marks?: TurnMarks;
}

/** The trainer itself, or 360's fork of LLaMA-Factory with sequence parallelism. */
export const trainerFlavors = ['upstream', '360'] as const;
export type TrainerFlavor = (typeof trainerFlavors)[number];

/** What a trainer that has templates of its own writes around the turns of a row. */
export interface TrainerFrame {
  /** The template, as the trainer calls it; absent where it makes one of the tokenizer's, whose marks are then a guess. */
  readonly template?: string;
  readonly prompt: readonly [before: string, after: string];
  readonly answer: readonly [before: string, after: string];
  /** What it puts before an answer in which no thoughts begin or end, and its template that puts nothing there. */
  readonly noThoughts?: { readonly block: string; readonly otherwise: string };
  /** For students that see pictures: the trainer refuses a set with a row that names one and has none. */
  readonly pictures?: true;
}

/** A file that a trainer needs beside the rows. */
export interface TrainerFile {
  name: string;
  text: string;
  replace: Replace;
}

/** A trainer, or a service that trains: what it reads. */
export interface Format {
  readonly name: string;
  /** The first is written unless another is asked for. */
  readonly shapes: readonly [RowShape, ...RowShape[]];
  /** Where skills can stand so that the trainer reads them at all; the first is the default. */
  readonly placements: readonly [SkillsPlacement, ...SkillsPlacement[]];
  /** Rows below which the trainer refuses the file. */
  readonly leastRows?: number;
  /** What a trainer with templates of its own makes of the rows of a student, as it names this. */
  frame?(model: string): TrainerFrame;
  /**
   * The files beside the rows.
   * @param folder absolute; what lies there may be added to
   * @param overwrite whether what somebody else wrote under the same name may be replaced
   * @throws Refusal `file-exists`, `unreadable-json`
   */
  files(set: TrainerSet, folder: string, overwrite: boolean): TrainerFile[];
  /** How training is started in the set's folder. */
  command?(set: TrainerSet): string;
  /** What has to be known of the trainer and this set, in sentences. */
  notes(set: TrainerSet, bytes: number): string[];
}

/** The paper's training run, as the configurations of all trainers have it. */
export const paperTraining = {
  model: 'Qwen/Qwen3-4B',
  maxTokens: 8192,
  epochs: 5,
  learningRate: '1.0e-5',
  batch: 1,
  accumulation: 4,
  warmup: 0.1,
} as const;

/** The fork divides every row among this many GPUs in the paper's run, each of which takes a multiple of 8 tokens. */
export const sequenceParallelSize = 4;

/** A text as a string of YAML or Python: both read JSON's. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
