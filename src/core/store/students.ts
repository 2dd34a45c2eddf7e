import type { Verdict } from '../../protocol/values';
import type { Connection, Statement } from './driver';

/** The rule of verdicts that a person gave. */
export const personRule = 'person';

/** One answer of a student to one problem. The attempt's text stays in its file; `source` says where. */
export interface Attempt {
  problem: string;
  /** 1-based: several attempts at the same problem. */
  number: number;
  verdict: Verdict;
  /** What decided: a rule of the judge, or `imported` for a verdict that came with the attempt. */
  rule: string;
  /** The attempt ended before an answer. Counts as unknown, kept apart from wrong. */
  truncated: boolean;
  /** The final answer that was found in the attempt. */
  answer: string | null;
  source: { path: string; offset: number; length: number } | null;
}

/** Verdicts over all attempts of one student at one problem. */
export interface VerdictCounts {
  correct: number;
  wrong: number;
  unknown: number;
}

interface AttemptRow {
  problem: string;
  number: number;
  verdict: string;
  rule: string;
  truncated: number;
  answer: string | null;
  path: string | null;
  offset: number | null;
  length: number | null;
}

export class StudentTable {
  private upsertStatement: Statement<unknown[]> | undefined;
  private forProblemStatement: Statement<[number, string], AttemptRow> | undefined;
  private manyVerdictsStatement: Statement<[number, string], [string, string]> | undefined;
  private verdictsStatement: Statement<[number, string], string> | undefined;

  constructor(private readonly db: Connection) {}

  /** The id of a student, added when new. */
  ensure(name: string): number {
    this.db.prepare('INSERT INTO student (name) VALUES (?) ON CONFLICT DO NOTHING').run(name);
    const id = this.idOf(name);
    if (id === undefined) throw new Error(`student ${name} vanished while it was added`);
    return id;
  }

  idOf(name: string): number | undefined {
    return this.db.prepare<[string], number>('SELECT id FROM student WHERE name = ?').pluck().get(name);
  }

  /** Removes a student without attempts, with what it was to be asked. */
  dropUnattempted(name: string): void {
    this.db
      .prepare('DELETE FROM student WHERE name = ? AND NOT EXISTS (SELECT 1 FROM attempt WHERE student = student.id)')
      .run(name);
  }

  /** Students with their numbers of attempts, in the order in which they came; only those that have any. */
  all(): { id: number; name: string; attempts: number }[] {
    return this.db
      .prepare<[], { id: number; name: string; attempts: number }>(
        `SELECT student.id, student.name, count(attempt.problem) AS attempts FROM student
         JOIN attempt ON attempt.student = student.id GROUP BY student.id ORDER BY student.id`,
      )
      .all();
  }

  /** The id of a file that attempts were read from. */
  ensureSource(path: string): number {
    this.db.prepare('INSERT INTO source (path) VALUES (?) ON CONFLICT DO NOTHING').run(path);
    return this.db.prepare<[string], number>('SELECT id FROM source WHERE path = ?').pluck().get(path) ?? 0;
  }

  /**
   * Adds an attempt or replaces the one of the same number, so that importing twice changes nothing. The verdict that a
   * person gave is replaced only by another one of a person.
   * @returns whether the attempt was written
   */
  save(student: number, source: number | null, attempt: Attempt): boolean {
    this.upsertStatement ??= this.db.prepare(
      `INSERT INTO attempt (student, problem, number, verdict, rule, truncated, answer, source, offset, length)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET verdict = excluded.verdict, rule = excluded.rule, truncated = excluded.truncated,
         answer = excluded.answer, source = excluded.source, offset = excluded.offset, length = excluded.length
       WHERE attempt.rule <> '${personRule}' OR excluded.rule = '${personRule}'`,
    );
    const { changes } = this.upsertStatement.run(
      student,
      attempt.problem,
      attempt.number,
      attempt.verdict,
      attempt.rule,
      attempt.truncated ? 1 : 0,
      attempt.answer,
      source,
      attempt.source?.offset ?? null,
      attempt.source?.length ?? null,
    );
    return changes > 0;
  }

  /**
   * Sets the verdict on an attempt as {@link save} does, and leaves the place of its text as it is; adds one without a
   * place where there is none.
   * @returns whether it was written
   */
  restore(student: number, { problem, number, verdict, rule, truncated, answer }: Attempt): boolean {
    const known = this.attempts(student, problem).find((attempt) => attempt.number === number);
    if (!known) return this.save(student, null, { problem, number, verdict, rule, truncated, answer, source: null });
    if (known.rule === personRule && rule !== personRule) return false;
    this.db
      .prepare(
        `UPDATE attempt SET verdict = ?, rule = ?, truncated = ?, answer = ?
         WHERE student = ? AND problem = ? AND number = ?`,
      )
      .run(verdict, rule, truncated ? 1 : 0, answer, student, problem, number);
    return true;
  }

  /** A student's attempts at one problem, by number. */
  attempts(student: number, problem: string): Attempt[] {
    this.forProblemStatement ??= this.db.prepare(
      `SELECT attempt.*, source.path FROM attempt LEFT JOIN source ON source.id = attempt.source
       WHERE student = ? AND problem = ? ORDER BY number`,
    );
    return this.forProblemStatement.all(student, problem).map((row) => ({
      problem: row.problem,
      number: row.number,
      verdict: row.verdict as Verdict,
      rule: row.rule,
      truncated: row.truncated === 1,
      answer: row.answer,
      source:
        row.path === null || row.offset === null || row.length === null
          ? null
          : { path: row.path, offset: row.offset, length: row.length },
    }));
  }

  /** Verdict counts of one problem: a sixth of what its {@link attempts} take. */
  verdictsOn(student: number, problem: string): VerdictCounts {
    this.verdictsStatement ??= this.db
      .prepare<[number, string], string>('SELECT verdict FROM attempt WHERE student = ? AND problem = ?')
      .pluck();
    const counts = { correct: 0, wrong: 0, unknown: 0 };
    for (const verdict of this.verdictsStatement.all(student, problem)) counts[verdict as Verdict]++;
    return counts;
  }

  /** {@link verdictsOn} of many problems; those that the student did not attempt are left out. */
  verdictsOnAll(student: number, problems: readonly string[]): Map<string, VerdictCounts> {
    this.manyVerdictsStatement ??= this.db
      .prepare<[number, string], [string, string]>(
        `SELECT problem, verdict FROM attempt WHERE student = ? AND problem IN (SELECT value FROM json_each(?))`,
      )
      .raw();
    const counts = new Map<string, VerdictCounts>();
    for (const [problem, verdict] of this.manyVerdictsStatement.all(student, JSON.stringify(problems))) {
      const known = counts.get(problem) ?? { correct: 0, wrong: 0, unknown: 0 };
      known[verdict as Verdict]++;
      counts.set(problem, known);
    }
    return counts;
  }

  /** Verdict counts of every problem that the student attempted; equal counts are one object. */
  verdicts(student: number): Map<string, Readonly<VerdictCounts>> {
    const counts = new Map<string, Readonly<VerdictCounts>>();
    const rows = this.db
      .prepare<[number], { problem: string; correct: number; wrong: number; unknown: number }>(
        `SELECT problem, sum(verdict = 'correct') AS correct, sum(verdict = 'wrong') AS wrong,
         sum(verdict = 'unknown') AS unknown FROM attempt WHERE student = ? GROUP BY problem`,
      )
      .iterate(student);
    // Few counts are different: an object for each of a million problems would take as much memory as their keys.
    const known = new Map<string, VerdictCounts>();
    for (const { problem, ...verdicts } of rows) {
      const name = `${verdicts.correct} ${verdicts.wrong} ${verdicts.unknown}`;
      const shared = known.get(name) ?? verdicts;
      if (shared === verdicts) known.set(name, verdicts);
      counts.set(problem, shared);
    }
    return counts;
  }
}
