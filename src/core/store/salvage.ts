import { activeTreeKey } from './activeTree';
import { damagedRows, type Row, type Table } from './damagedRows';
import { connect, isDamage, type Connection } from './driver';
import { withLostEnd } from './lostEnd';

/** What was read out of a damaged index, by kind. */
export interface Salvaged {
  /** In the order of people's interest. */
  kinds: { kind: string; rows: number; complete: boolean }[];
  /** Paths of the datasets that it held; their rows are not taken over, the files have them. */
  datasets: string[];
}

/** A table whose content no corpus can give again. */
interface Kept extends Table {
  /** For people; tables without are parts of others. */
  kind?: string;
  /** The column before that in the key, and the table of its values. */
  group?: { column: string; of: string };
  /** Whether a row can be what we wrote: damage may leave rows that can be read and mean nothing. */
  sound(row: Row, found: Found): boolean;
}

const hex = /^[0-9a-f]{16}$/u;
const hasProblem = ({ problem }: Row): boolean => typeof problem === 'string' && hex.test(problem);
const origins: readonly unknown[] = ['builtin', 'imported', 'model', 'person'];
const verdicts: readonly unknown[] = ['correct', 'wrong', 'unknown'];

/** Parents before children. */
const kept: readonly Kept[] = [
  { table: 'tree', kind: 'skill trees', by: 'id', sound: ({ json }) => isJson(json) },
  { table: 'skill', by: 'id', sound: ({ path, tree }, found) => isJson(path) && found.has('tree', tree) },
  {
    table: 'annotation',
    kind: 'problems with chains',
    by: 'problem',
    group: { column: 'tree', of: 'tree' },
    // Chains of which one is lost would be other chains.
    sound: (row, found) => hasProblem(row) && origins.includes(row['origin']) && found.hasSkills(row['skills']),
  },
  {
    table: 'correction',
    kind: 'corrections by persons',
    by: 'id',
    sound: (row, found) =>
      hasProblem(row) && found.has('tree', row['tree']) && (row['former'] === null || isJson(row['former'])),
  },
  { table: 'student', kind: 'students', by: 'id', sound: ({ name }) => typeof name === 'string' },
  { table: 'source', by: 'id', sound: ({ path }) => typeof path === 'string' },
  {
    table: 'attempt',
    kind: "students' attempts",
    by: 'problem',
    group: { column: 'student', of: 'student' },
    sound: (row, found) =>
      hasProblem(row) &&
      verdicts.includes(row['verdict']) &&
      (row['source'] === null || found.has('source', row['source'])),
  },
  {
    table: 'asked',
    by: 'problem',
    group: { column: 'student', of: 'student' },
    sound: (row) => hasProblem(row) && typeof row['chance'] === 'number',
  },
  {
    table: 'selection',
    kind: 'saved selections',
    by: 'id',
    sound: ({ name, recipe, left_out }) => typeof name === 'string' && isJson(recipe) && isJson(left_out),
  },
  {
    table: 'selected',
    by: 'rank',
    group: { column: 'selection', of: 'selection' },
    sound: (row) => hasProblem(row) && isJson(row['leaf']),
  },
  {
    table: 'reply',
    kind: 'replies of models',
    by: 'rowid',
    sound: ({ key, text, finish }) => Buffer.isBuffer(key) && typeof text === 'string' && typeof finish === 'string',
  },
];

function isJson(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** Ids that were taken over, for the rows that name them. */
class Found {
  private readonly ids = new Map<string, Set<unknown>>();
  private readonly lacking = new Set<string>();

  /** Says that rows of a table were lost. */
  lack(table: string): void {
    this.lacking.add(table);
  }

  lacks(table: string): boolean {
    return this.lacking.has(table);
  }

  add(table: string, id: unknown): void {
    const known = this.ids.get(table) ?? new Set();
    this.ids.set(table, known.add(id));
  }

  has(table: string, id: unknown): boolean {
    return this.ids.get(table)?.has(id) === true;
  }

  of(table: string): number[] {
    return [...(this.ids.get(table) ?? [])].filter((id) => typeof id === 'number');
  }

  hasSkills(packed: unknown): boolean {
    if (!Buffer.isBuffer(packed) || packed.length % 4 !== 0) return false;
    for (let at = 0; at < packed.length; at += 4) if (!this.has('skill', packed.readUInt32LE(at))) return false;
    return true;
  }
}

/**
 * Takes what cannot be made again (chains, persons' words, attempts, selections, replies) out of a damaged index, as far
 * as its pages can be read, into a new and empty one. A selection of which a part is lost is left out as a whole.
 * Some seconds for a million rows; whatever it meets, it throws only what the new index throws. Yields how many rows were
 * read since the last time; one that is broken off has written nothing.
 */
export function* salvage(damaged: string, fresh: Connection): Generator<number, Salvaged> {
  return yield* withLostEnd(damaged, () => takeOver(damaged, fresh));
}

function* takeOver(damaged: string, fresh: Connection): Generator<number, Salvaged> {
  const found = new Found();
  const kinds: Salvaged['kinds'] = [];
  let old: Connection | undefined;
  try {
    old = connect(damaged, 'read');
    // A page whose cells cannot be right is given up as a whole.
    old.pragma('cell_size_check = ON');
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  fresh.exec('BEGIN IMMEDIATE');
  try {
    for (const one of kept) {
      const { rows, complete } = old ? yield* takeTable(old, fresh, one, found) : { rows: 0, complete: false };
      if (!complete) found.lack(one.table);
      if (one.kind !== undefined) kinds.push({ kind: one.kind, rows, complete });
      const part = kinds.at(-1);
      if (part && one.kind === undefined && !complete) part.complete = false;
    }
    countAnew(fresh, kinds);
    if (old) takeActiveTree(old, fresh);
    const datasets = old ? yield* datasetsOf(old, fresh) : [];
    fresh.exec('COMMIT');
    return { kinds, datasets };
  } finally {
    if (fresh.inTransaction) fresh.exec('ROLLBACK');
    old?.close();
  }
}

function* takeTable(
  old: Connection,
  fresh: Connection,
  one: Kept,
  found: Found,
): Generator<number, { rows: number; complete: boolean }> {
  const columns = fresh.prepare<[], string>(`SELECT name FROM pragma_table_info('${one.table}')`).pluck().all();
  const insert = fresh.prepare(
    `INSERT OR IGNORE INTO ${one.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  if (one.table === 'attempt' && found.lacks('student')) yield* nameLostStudents(old, fresh, found);
  let rows = 0;
  let complete = !(one.group && found.lacks(one.group.of));
  const take = (row: Row): void => {
    if (!one.sound(row, found)) {
      complete = false;
      return;
    }
    // An older index has fewer columns; all that came later may be null.
    rows += insert.run(columns.map((column) => row[column] ?? null)).changes;
    if ('id' in row) found.add(one.table, row['id']);
  };
  const groups = one.group ? found.of(one.group.of) : [undefined];
  for (const group of groups) {
    const whole = yield* damagedRows(old, one, group, take);
    if (whole) continue;
    complete = false;
    if (one.table === 'selected') fresh.prepare('DELETE FROM selection WHERE id = ?').run(group);
  }
  return { rows, complete };
}

/** Attempts outlive the names of their students, who are called `recovered-1`, ... then. */
function* nameLostStudents(old: Connection, fresh: Connection, found: Found): Generator<number, void> {
  const insert = fresh.prepare<[number, string]>('INSERT OR IGNORE INTO student (id, name) VALUES (?, ?)');
  const attempts: Table = { table: 'attempt', by: 'problem', group: { column: 'student' } };
  for (let id = 1; id <= mostStudents; id++) {
    if (found.has('student', id)) continue;
    const problems = new Set<unknown>();
    yield* damagedRows(old, attempts, id, (row) => hasProblem(row) && problems.add(row['problem']));
    if (problems.size === 0) continue;
    insert.run(id, `recovered-${id}`);
    found.add('student', id);
  }
}

/** Selections that were left out because of a lost part are no longer there. */
function countAnew(fresh: Connection, kinds: Salvaged['kinds']): void {
  const selections = kinds.find(({ kind }) => kind === 'saved selections');
  if (selections) selections.rows = fresh.prepare<[], number>('SELECT count(*) FROM selection').pluck().get() ?? 0;
}

/** The tree that was last annotated with; where that cannot be read, the one that came last. */
function takeActiveTree(old: Connection, fresh: Connection): void {
  const last = 'SELECT name FROM tree ORDER BY id DESC LIMIT 1';
  let name = fresh.prepare<[], string>(last).pluck().get();
  try {
    name = old.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(activeTreeKey) ?? name;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  if (name === undefined) return;
  fresh.prepare('INSERT OR IGNORE INTO meta SELECT ?, name FROM tree WHERE name = ?').run(activeTreeKey, name);
}

/** The paths of the datasets; the fields that a person chose for them are taken over. */
function* datasetsOf(old: Connection, fresh: Connection): Generator<number, string[]> {
  const paths: string[] = [];
  const insert = fresh.prepare<[string, string]>('INSERT OR IGNORE INTO dataset (path, person_mapping) VALUES (?, ?)');
  yield* damagedRows(old, { table: 'dataset', by: 'id' }, undefined, ({ path, person_mapping: mapping }) => {
    if (typeof path !== 'string' || paths.includes(path)) return;
    paths.push(path);
    if (typeof mapping === 'string' && isJson(mapping)) insert.run(path, mapping);
  });
  return paths.sort();
}

/** Students without a name that are looked for. */
const mostStudents = 32;
