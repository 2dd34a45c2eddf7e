import { samplesOfSkill } from '../../../core/browse/samplesOfSkill';
import { skillRows } from '../../../core/browse/skillRows';
import type { Pool } from '../../../core/pool/pool';
import { nodeAccuracies, nodeAccuracy, type AccuracyTable } from '../../../core/student/accuracy';
import type { Handler } from '../handler';
import { cachedPool } from '../poolCache';

/** Kept with the pool, so that opening a node of a large tree counts nothing again. */
const tables = new WeakMap<Pool, AccuracyTable>();

export const skills: Handler<'skillGap/skills'> = ({ student, ...query }, { store }) => {
  const index = store();
  const names = index.students.all().map(({ name }) => name);
  const shown = names.find((name) => name === student) ?? names.at(-1) ?? null;
  const pool = cachedPool(index, shown);
  const table = tables.get(pool) ?? nodeAccuracies(pool);
  tables.set(pool, table);
  const overall = nodeAccuracy(table, 0);
  return Promise.resolve({ tree: table.tree.name, student: shown, overall, ...skillRows(table, query) });
};

export const skillSamples: Handler<'skillGap/skillSamples'> = (query, { store, job }) =>
  samplesOfSkill(store(), query, job);
