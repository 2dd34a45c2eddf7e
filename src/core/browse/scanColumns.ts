import { activeTree, studentId } from '../pool/lookUps';
import type { PlaceColumns } from '../store/columns';
import type { IndexStore } from '../store/open';
import type { StoredTree } from '../store/trees';

/** Verdicts as small integers; `none` is 0 so that an empty column says that nothing was attempted. */
export const verdictCodes = { none: 0, correct: 1, wrong: 2, unknown: 3 } as const;

/** The chain ends of sample i: `nodes[start[i] .. start[i + 1]]`, indices in the tree. */
interface ChainColumn {
  stored: StoredTree;
  start: Uint32Array;
  nodes: Uint32Array;
}

/**
 * What filters look at for the samples of one scan, as columns in row order; each is read on its first use: about
 * 40 ms (places), 0.1 s (verdicts) and 0.15 s (chains) for 100,000 samples, and some 25 bytes of memory a sample.
 */
export class ScanColumns {
  private placed: PlaceColumns | undefined;
  private readonly verdictColumns = new Map<number, Uint8Array>();
  private readonly chainColumns = new Map<number, ChainColumn>();

  constructor(
    private readonly store: IndexStore,
    readonly scan: number,
  ) {}

  get places(): PlaceColumns {
    return (this.placed ??= this.store.columns.places(this.scan));
  }

  get size(): number {
    return this.places.row.length;
  }

  /** The verdict of most attempts of a student, as {@link verdictCodes}. @throws Refusal `no-student` */
  verdicts(student: string): Uint8Array {
    const id = studentId(this.store, student);
    const known = this.verdictColumns.get(id);
    if (known) return known;
    const column = new Uint8Array(this.size);
    const positions = new Positions(this.places.row);
    this.store.columns.verdicts(this.scan, id, (row, correct, wrong, unknown) => {
      const at = positions.next(row);
      if (at >= 0) column[at] = verdictCode(correct, wrong, unknown);
    });
    this.verdictColumns.set(id, column);
    return column;
  }

  /** The chains in a tree, the one last annotated with when none is named. @throws Refusal `no-chains` */
  chains(tree?: string): ChainColumn {
    const stored = activeTree(this.store, tree);
    const known = this.chainColumns.get(stored.id);
    if (known) return known;
    const { nodeOf } = this.store.trees.skillIds(stored);
    const nodes: number[] = [];
    const start = new Uint32Array(this.size + 1);
    const positions = new Positions(this.places.row);
    let filled = 0;
    this.store.annotations.forScan(stored.id, this.scan, (row, skills) => {
      const at = positions.next(row);
      if (at < 0) return;
      start.fill(nodes.length, filled, at + 1);
      filled = at + 1;
      for (const skill of skills) {
        const node = nodeOf.get(skill);
        if (node !== undefined) nodes.push(node);
      }
    });
    start.fill(nodes.length, filled);
    const column = { stored, start, nodes: Uint32Array.from(nodes) };
    this.chainColumns.set(stored.id, column);
    return column;
  }
}

/** Positions of rows that are asked for in ascending order. */
export class Positions {
  private at = 0;

  /** @param rows ascending */
  constructor(private readonly rows: Uint32Array) {}

  /** The position of `row`, or -1 when there is no such row. */
  next(row: number): number {
    while (this.at < this.rows.length && (this.rows[this.at] ?? 0) < row) this.at++;
    return this.rows[this.at] === row ? this.at : -1;
  }
}

function verdictCode(correct: number, wrong: number, unknown: number): number {
  if (correct + wrong === 0) return unknown > 0 ? verdictCodes.unknown : verdictCodes.none;
  return correct > wrong ? verdictCodes.correct : verdictCodes.wrong;
}

interface Cache {
  mark: string;
  scans: Map<number, ScanColumns>;
}

const caches = new WeakMap<IndexStore, Cache>();

/** The columns of a scan, kept until the index changes. */
export function columnsOf(store: IndexStore, scan: number): ScanColumns {
  const mark = store.changeMark();
  let cache = caches.get(store);
  if (cache?.mark !== mark) {
    cache = { mark, scans: new Map() };
    caches.set(store, cache);
  }
  const columns = cache.scans.get(scan) ?? new ScanColumns(store, scan);
  cache.scans.set(scan, columns);
  return columns;
}
