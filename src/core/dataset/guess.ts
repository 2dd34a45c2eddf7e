import type { FieldMapping, FieldRole } from '../../protocol/values';
import { fieldNames, fieldsNamed } from './fieldNames';
import { fieldReader } from './fieldPath';
import type { FieldProfile, RowsProfile } from './profile';
import { isBareNumber, longestAnswer, meanText, spokenPath, type TraceField } from './traceFields';

/** Forms of JSONL files that we know. `student-results` and `chains` are no corpora: they are imported, not indexed. */
export type ShapeName =
  | 'authors-pool'
  | 'question-solution-answer'
  | 'alpaca'
  | 'prompt-completion'
  | 'messages'
  | 'conversations'
  | 'questions'
  | 'student-results'
  | 'chains';

/** The forms that are no corpora. */
const imported: ReadonlySet<ShapeName> = new Set<ShapeName>(['student-results', 'chains']);

/** A guess at what a file is. */
export interface Detection {
  shape: ShapeName;
  /** Whether its rows can be indexed as samples. */
  corpus: boolean;
  mapping: FieldMapping;
  /** 0..1, for ranking. */
  score: number;
  /** What speaks for it, in words. */
  reasons: string[];
}

/** A detection while it is put together. */
export class Guess {
  readonly mapping: FieldMapping = {};
  readonly reasons: string[] = [];

  constructor(
    private readonly profile: RowsProfile,
    public shape: ShapeName,
    public score: number,
  ) {}

  take(role: FieldRole, field: FieldProfile, more = ''): void {
    this.mapping[role] = field.path;
    this.reasons.push(`"${field.path}" is there in ${this.share(field)}: the ${role}${more}`);
  }

  takeTrace({ path, mean, reason }: TraceField): void {
    this.mapping.solution = path;
    this.reasons.push(`${reason}: the solution is ${path}, with ${Math.round(mean)} characters on average`);
  }

  /** Takes a text, or what the first of `speakers` says first in a list of messages. */
  takeSpoken(role: FieldRole, field: FieldProfile, speakers: readonly string[]): void {
    if (field.messages + field.turns === 0) {
      this.take(role, field);
      return;
    }
    const path = spokenPath(this.profile, field, speakers);
    if (path === undefined) return;
    const speaker = /=(\w+)\]/u.exec(path)?.[1] ?? '';
    this.mapping[role] = path;
    this.reasons.push(
      `"${field.path}" is a list of messages in ${this.share(field)}: the ${role} is what ${speaker} says first`,
    );
  }

  /** Adds what every shape may have. */
  detection(): Detection {
    this.takeAnswer();
    const ids = fieldsNamed(this.profile, fieldNames.id, (field) => field.text + field.number);
    const id = ids.find((field) => this.differs(field)) ?? ids[0];
    if (id && !this.isUsed(id)) this.take('id', id);
    const [chains] = fieldsNamed(this.profile, fieldNames.chains, (field) => field.list);
    if (chains) this.take('chains', chains);
    return {
      shape: this.shape,
      corpus: !imported.has(this.shape),
      mapping: this.mapping,
      score: this.score,
      reasons: this.reasons,
    };
  }

  /** A short answer rather than a long one, and none that is as long as the trace: it would be one. */
  private takeAnswer(): void {
    const { solution } = this.mapping;
    const longest = solution === undefined ? Infinity : meanText(this.profile, solution) / 2;
    const fields = answerFields(this.profile).filter((field) => !this.isUsed(field));
    const length = ({ path }: FieldProfile): number => meanText(this.profile, path);
    const answer =
      fields.find((field) => length(field) <= longestAnswer) ?? fields.find((field) => length(field) < longest);
    if (answer) this.take('answer', answer);
  }

  /** Whether no two rows have the same. */
  private differs({ path, present }: FieldProfile): boolean {
    const read = fieldReader(path);
    const values = this.profile.objects.map(read).filter((value) => value !== undefined && value !== null);
    return new Set(values).size === present;
  }

  private isUsed({ path }: FieldProfile): boolean {
    return Object.values(this.mapping).some((used) => used.split(/[+()]/u).includes(path));
  }

  private share({ present }: FieldProfile): string {
    return present === this.profile.rows ? 'every row' : `${present} of ${this.profile.rows} rows`;
  }
}

/** The fields that may hold the expected answer, by name. */
export function answerFields(profile: RowsProfile): FieldProfile[] {
  const fits = (field: FieldProfile): number =>
    field.text + field.number + field.boolean + field.list - field.messages - field.turns;
  const named = fieldsNamed(profile, fieldNames.answer, fits);
  if (named.length > 0) return named;
  // Some corpora for reinforcement learning call the answer a solution.
  return fieldsNamed(profile, ['solution'], (field) => field.text).filter(({ path }) => isBareNumber(profile, path));
}
