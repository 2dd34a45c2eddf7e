import type { Problem } from '../../protocol/values';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';

/** An id that samples of several files have. */
export interface ClashingId {
  id: string;
  /** Where its samples are; `path` as in the index, lines from 1. */
  places: { path: string; line: number }[];
  /** Whether it is made from the problem text, which is then the same in all places. */
  made: boolean;
}

/** Ids that stand in several files and so name no single sample. */
export interface ClashingIds {
  count: number;
  /** The first ones. */
  listed: ClashingId[];
}

/** Finds ids that several files have, and lists the first `limit` with their places; nothing is read of one file alone. */
export function clashingIds(store: IndexStore, limit: number): ClashingIds {
  const pathOf = new Map(store.datasets.all().flatMap(({ path, scan }) => (scan ? [[scan.id, path]] : [])));
  if (pathOf.size < 2) return { count: 0, listed: [] };
  const { count, first } = store.sharedIds(limit);
  const listed = first.map((id): ClashingId => {
    const samples = store.samples.byId(id).filter((sample) => sampleId(sample) === id);
    const places = samples.map(({ scan, line }) => ({ path: pathOf.get(scan) ?? '', line }));
    return { id, places, made: samples.every(({ ownId }) => ownId === null) };
  });
  return { count, listed };
}

/** Clashes as problems of the lines that they are in. */
export function clashProblems({ listed }: ClashingIds): Problem[] {
  return listed.flatMap(({ id, places, made }) =>
    places.map(({ path, line }): Problem => {
      const others = places.filter((place) => place.path !== path).map((place) => `${place.path}:${place.line}`);
      const what = made ? `The problem text, from which the id ${id} is made,` : `The id "${id}"`;
      const message = `${what} is also that of ${others.join(', ')}: it names no single sample.`;
      return { file: path, line, column: 1, code: 'shared-id', severity: 'warning', message };
    }),
  );
}
