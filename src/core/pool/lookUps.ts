import { Refusal } from '../job/refusal';
import { activeTreeKey } from '../store/activeTree';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import type { StoredTree } from '../store/trees';

export { activeTreeKey };

/** The tree of this name, or the one last annotated with. @throws Refusal `no-chains` */
export function activeTree(store: IndexStore, name?: string): StoredTree {
  const wanted = name ?? store.meta(activeTreeKey);
  const stored = wanted === undefined ? undefined : store.trees.byName(wanted);
  if (!stored)
    throw new Refusal({
      code: 'no-chains',
      message:
        wanted === undefined ? 'No sample has skill chains yet.' : `The index holds no skill tree named "${wanted}".`,
      next: 'Annotate the corpus first: skill-gap annotate FILE, or "Skill Gap: Annotate Skills" in the editor.',
    });
  return stored;
}

/** The scanned ones of some datasets (paths as in the index), of all when none are named. @throws Refusal `no-dataset` */
export function scannedDatasets(store: IndexStore, paths?: readonly string[]): { path: string; scan: Scan }[] {
  const known = store.datasets.all();
  const wanted = paths?.map((path) => {
    const dataset = known.find((one) => one.path === path);
    if (!dataset)
      throw new Refusal({
        code: 'no-dataset',
        message: `${path} is not in the index.`,
        file: path,
        next: `Index it first: skill-gap index ${path}.`,
      });
    return dataset;
  });
  return (wanted ?? known).flatMap(({ path, scan }) => (scan ? [{ path, scan }] : []));
}

/** @throws Refusal `no-student` */
export function studentId(store: IndexStore, name: string): number {
  const id = store.students.idOf(name);
  if (id !== undefined) return id;
  const names = store.students.all().map((student) => student.name);
  throw new Refusal({
    code: 'no-student',
    message:
      names.length === 0
        ? 'The index holds no student results yet.'
        : `The index holds no student named "${name}"; it has ${names.map((known) => `"${known}"`).join(', ')}.`,
    next: 'Import results first: skill-gap student import FILE --name NAME, or "Skill Gap: Import Student Results".',
  });
}
