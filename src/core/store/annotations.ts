import type { ChainOrigin } from '../../protocol/values';
import type { Connection, Statement } from './driver';

/** The chains of one problem as skill ids (see {@link TreeTable.skillIds}), most confident first. */
export interface StoredAnnotation {
  problem: string;
  origin: ChainOrigin;
  /** `name@version` of the annotator. */
  annotator: string;
  skills: number[];
  /** 0..1 per skill, kept in steps of 1/255. */
  confidence: number[];
  /** Of a person's chains: when (ISO 8601, UTC) and by whom, empty where nobody knows. */
  corrected?: { at: string; by: string };
}

interface RawAnnotation {
  problem: string;
  origin: string;
  annotator: string;
  skills: Buffer;
  confidence: Buffer;
  corrected_at: string | null;
  corrected_by: string | null;
}

type Values = [number, string, string, string, Buffer, Buffer, string | null, string | null];

const upsert = `INSERT INTO annotation (tree, problem, origin, annotator, skills, confidence, corrected_at, corrected_by)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (tree, problem) DO UPDATE SET origin = excluded.origin, annotator = excluded.annotator,
    skills = excluded.skills, confidence = excluded.confidence,
    corrected_at = excluded.corrected_at, corrected_by = excluded.corrected_by`;

export class AnnotationTable {
  private upsertStatement: Statement<Values> | undefined;
  private annotatorStatement: Statement<[number, string], { annotator: string; origin: string }> | undefined;
  private getStatement: Statement<[number, string], RawAnnotation> | undefined;
  private skillsStatement: Statement<[number, string], Buffer> | undefined;
  private manySkillsStatement: Statement<[number, string], [string, string]> | undefined;

  constructor(private readonly db: Connection) {}

  /** Stores chains; what a person said stays unless the new word is a person's too. */
  save(tree: number, annotation: StoredAnnotation): void {
    this.upsertStatement ??= this.db.prepare<Values>(
      `${upsert} WHERE annotation.origin <> 'person' OR excluded.origin = 'person'`,
    );
    this.upsertStatement.run(...valuesOf(tree, annotation));
  }

  /** Puts back what stood before a person's word, or removes that word when nothing stood there. */
  putBack(tree: number, problem: string, former: StoredAnnotation | undefined): void {
    if (former) this.db.prepare<Values>(upsert).run(...valuesOf(tree, former));
    else this.db.prepare('DELETE FROM annotation WHERE tree = ? AND problem = ?').run(tree, problem);
  }

  get(tree: number, problem: string): StoredAnnotation | undefined {
    this.getStatement ??= this.db.prepare('SELECT * FROM annotation WHERE tree = ? AND problem = ?');
    const raw = this.getStatement.get(tree, problem);
    return raw && toAnnotation(raw);
  }

  /** The chains of a problem alone, as skill ids; empty where it has none. */
  skillsOf(tree: number, problem: string): number[] {
    this.skillsStatement ??= this.db
      .prepare<[number, string], Buffer>('SELECT skills FROM annotation WHERE tree = ? AND problem = ?')
      .pluck();
    const packed = this.skillsStatement.get(tree, problem);
    return packed ? unpackIds(packed) : [];
  }

  /** {@link skillsOf} of many problems, in a third of the time; problems without chains are left out. */
  skillsOfAll(tree: number, problems: readonly string[]): Map<string, number[]> {
    // As hexadecimal text: a buffer for each row takes as long as finding it.
    this.manySkillsStatement ??= this.db
      .prepare<[number, string], [string, string]>(
        `SELECT problem, hex(skills) FROM annotation
         WHERE tree = ? AND problem IN (SELECT value FROM json_each(?))`,
      )
      .raw();
    const found = this.manySkillsStatement.all(tree, JSON.stringify(problems));
    return new Map(found.map(([problem, skills]) => [problem, unpackIds(Buffer.from(skills, 'hex'))]));
  }

  /** The annotator (`name@version`) and origin that `problem` was last annotated by, without its chains. */
  annotatorOf(tree: number, problem: string): { annotator: string; origin: string } | undefined {
    this.annotatorStatement ??= this.db.prepare(
      'SELECT annotator, origin FROM annotation WHERE tree = ? AND problem = ?',
    );
    return this.annotatorStatement.get(tree, problem);
  }

  /** What persons said, by problem. */
  byPersons(tree: number): StoredAnnotation[] {
    return this.db
      .prepare<[number], RawAnnotation>("SELECT * FROM annotation WHERE tree = ? AND origin = 'person'")
      .all(tree)
      .map(toAnnotation);
  }

  /** Calls `visit` for every sample of a scan that has chains, in row order. */
  forScan(tree: number, scan: number, visit: (row: number, skills: number[]) => void): void {
    const first = scan * 2 ** 32;
    const rows = this.db
      .prepare<[number, number, number], { key: number; skills: Buffer }>(
        `SELECT sample.key, annotation.skills FROM sample
         JOIN annotation ON annotation.tree = ? AND annotation.problem = sample.problem
         WHERE sample.key >= ? AND sample.key < ? ORDER BY sample.key`,
      )
      .iterate(tree, first, first + 2 ** 32);
    for (const row of rows) visit(row.key - first, unpackIds(row.skills));
  }

  /** How many problems were last annotated by this annotator (`name@version`). */
  countBy(tree: number, annotator: string): number {
    const count = this.db
      .prepare<[number, string], number>('SELECT count(*) FROM annotation WHERE tree = ? AND annotator = ?')
      .pluck();
    return count.get(tree, annotator) ?? 0;
  }

  /** How many samples of a scan have chains of this tree. */
  countForScan(tree: number, scan: number): number {
    const first = scan * 2 ** 32;
    return (
      this.db
        .prepare<[number, number, number], number>(
          `SELECT count(*) FROM sample JOIN annotation ON annotation.tree = ? AND annotation.problem = sample.problem
           WHERE sample.key >= ? AND sample.key < ?`,
        )
        .pluck()
        .get(tree, first, first + 2 ** 32) ?? 0
    );
  }
}

function valuesOf(tree: number, annotation: StoredAnnotation): Values {
  const { problem, origin, annotator, skills, confidence, corrected } = annotation;
  const shares = Buffer.from(confidence.map((value) => Math.round(value * 255)));
  return [tree, problem, origin, annotator, packIds(skills), shares, corrected?.at ?? null, corrected?.by ?? null];
}

/** Ids as little-endian 32-bit integers, the same bytes on every machine. */
function packIds(ids: readonly number[]): Buffer {
  const buffer = Buffer.alloc(ids.length * 4);
  ids.forEach((id, index) => buffer.writeUInt32LE(id, index * 4));
  return buffer;
}

function unpackIds(buffer: Buffer): number[] {
  const ids: number[] = [];
  for (let at = 0; at + 4 <= buffer.length; at += 4) ids.push(buffer.readUInt32LE(at));
  return ids;
}

function toAnnotation(raw: RawAnnotation): StoredAnnotation {
  return {
    problem: raw.problem,
    origin: raw.origin as ChainOrigin,
    annotator: raw.annotator,
    skills: unpackIds(raw.skills),
    confidence: [...raw.confidence].map((value) => value / 255),
    ...(raw.corrected_at !== null && { corrected: { at: raw.corrected_at, by: raw.corrected_by ?? '' } }),
  };
}
