import type { AttemptPlace } from '../../protocol/review';
import type { Connection } from './driver';
import { personRule } from './students';

/** As the index `attempt_undecided` has it, word for word: else SQLite looks at every attempt of the student. */
const undecided = `student = ? AND verdict = 'unknown' AND truncated = 0 AND rule <> '${personRule}'`;

/** An undecided attempt as the index has it. */
export interface UndecidedRow extends AttemptPlace {
  answer: string | null;
  rule: string;
}

/** Attempts that no rule could decide. Those that were cut off have no answer that anybody could judge. */
export class ReviewTable {
  constructor(private readonly db: Connection) {}

  count(student: number): number {
    const count = this.db.prepare<[number], number>(`SELECT count(*) FROM attempt WHERE ${undecided}`).pluck();
    return count.get(student) ?? 0;
  }

  /** The first one after a place, or at it; of all when there is none. */
  next(student: number, from: AttemptPlace | null, inclusive: boolean): AttemptPlace | undefined {
    return this.db
      .prepare<[number, string, number], AttemptPlace>(
        `SELECT problem, number FROM attempt WHERE ${undecided} AND (problem, number) ${inclusive ? '>=' : '>'} (?, ?)
         ORDER BY problem, number LIMIT 1`,
      )
      .get(student, from?.problem ?? '', from?.number ?? 0);
  }

  /** Those after a place, or the first ones when there is none, without the `skip` first of them; at most `limit`. */
  page(student: number, from: AttemptPlace | null, { skip, limit }: { skip: number; limit: number }): UndecidedRow[] {
    return this.db
      .prepare<[number, string, number, number, number], UndecidedRow>(
        `SELECT problem, number, answer, rule FROM attempt WHERE ${undecided} AND (problem, number) > (?, ?)
         ORDER BY problem, number LIMIT ? OFFSET ?`,
      )
      .all(student, from?.problem ?? '', from?.number ?? 0, limit, skip);
  }

  /** Stores a verdict with the rule that decided; false when there is no such attempt. */
  decide(student: number, { problem, number }: AttemptPlace, verdict: string, rule: string): boolean {
    const update = 'UPDATE attempt SET verdict = ?, rule = ? WHERE student = ? AND problem = ? AND number = ?';
    return this.db.prepare(update).run(verdict, rule, student, problem, number).changes > 0;
  }
}
