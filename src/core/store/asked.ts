import type { Connection } from './driver';

/** A question that was chosen for a student, answered by now or not. */
export interface Asked {
  problem: string;
  /** How likely it was to be chosen, 0 to 1. */
  chance: number;
}

/** Which questions were chosen for students who are not asked all of them, so that the chosen can stand for the others. */
export class AskedTable {
  constructor(private readonly db: Connection) {}

  of(student: number): Asked[] {
    return this.db
      .prepare<[number], Asked>('SELECT problem, chance FROM asked WHERE student = ? ORDER BY problem')
      .all(student);
  }

  /** Adds questions, or gives known ones another chance. To be called in a transaction. */
  save(student: number, asked: readonly Asked[]): void {
    const upsert = this.db.prepare(
      'INSERT INTO asked VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET chance = excluded.chance',
    );
    for (const { problem, chance } of asked) upsert.run(student, problem, chance);
  }

  /** Forgets the questions of a student who is asked all of them after all. */
  clear(student: number): void {
    this.db.prepare('DELETE FROM asked WHERE student = ?').run(student);
  }
}
