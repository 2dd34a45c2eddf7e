import { breathe, type Job } from '../../job/job';
import { pathKey } from '../skillTree';

/** A chain and the samples (by number) that it was named for. */
export interface GrownChain {
  path: string[];
  samples: Set<number>;
}

export interface Arrangement {
  chains: GrownChain[];
  /** The name that stood at the head of most chains, and is the root's now. */
  root: string | undefined;
  /** Places of skills that were moved to where the same name stands more often. */
  moved: { from: string[]; to: string[] }[];
}

/** A name at the head of the chains of this share of the samples is the subject of all: the root. */
const rootShare = 0.6;
/** A place must be named by this many times as many samples as another one to draw that to itself. */
const drawingFactor = 2;
/** The same, for a place with other levels between in the same subject: what hardly anyone says is a slip. */
const slipFactor = 10;
const mostRounds = 6;

/**
 * Lets chains that speak of one skill end in one place. Models leave levels out or put them in; so a place that is the
 * same as a better supported one but for levels between is moved there: `Linear equations` and `Equations > Linear
 * equations` become what most samples say. A name that stands under other skills of one subject stays in both places, unless
 * hardly any sample has it in the one; in different subjects it always does.
 * @param root the name of the root where a person has chosen one
 */
export async function arrange(given: readonly GrownChain[], root: string | undefined, job: Job): Promise<Arrangement> {
  let chains = joined(given);
  const head = root ?? commonHead(chains);
  if (head !== undefined) chains = joined(chains.map((chain) => ({ ...chain, path: withoutHead(chain.path, head) })));
  const moved: Arrangement['moved'] = [];
  for (let round = 0; round < mostRounds; round++) {
    await breathe(job);
    const moves = movesOf(supportOf(chains));
    if (moves.size === 0) break;
    for (const { from, to } of moves.values()) moved.push({ from, to });
    chains = joined(chains.map((chain) => ({ ...chain, path: movedPath(chain.path, moves) })));
  }
  return { chains, root: head, moved };
}

/** One chain for each path, names that come twice on it left out the second time. */
function joined(chains: readonly GrownChain[]): GrownChain[] {
  const byPath = new Map<string, GrownChain>();
  for (const { path: names, samples } of chains) {
    const path = [...new Set(names)];
    if (path.length === 0) continue;
    const key = pathKey(path);
    const known = byPath.get(key);
    if (known) for (const sample of samples) known.samples.add(sample);
    else byPath.set(key, { path, samples: new Set(samples) });
  }
  return [...byPath.values()].sort((one, other) => (pathKey(one.path) < pathKey(other.path) ? -1 : 1));
}

function commonHead(chains: readonly GrownChain[]): string | undefined {
  const all = new Set<number>();
  const byHead = new Map<string, Set<number>>();
  for (const { path, samples } of chains) {
    const [head = ''] = path;
    const known = byHead.get(head) ?? new Set<number>();
    byHead.set(head, known);
    for (const sample of samples) {
      if (path.length > 1) known.add(sample);
      all.add(sample);
    }
  }
  const [first] = [...byHead].sort(([, one], [, other]) => other.size - one.size);
  return first && first[1].size >= rootShare * all.size ? first[0] : undefined;
}

const withoutHead = (path: readonly string[], head: string): string[] => path.filter((name) => name !== head);

interface Place {
  path: string[];
  samples: Set<number>;
}

/** Every place of a chain or a part of one from its head, with the samples that speak of it. */
function supportOf(chains: readonly GrownChain[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { path, samples } of chains) {
    for (let depth = 1; depth <= path.length; depth++) {
      const part = path.slice(0, depth);
      const place = places.get(pathKey(part)) ?? { path: part, samples: new Set<number>() };
      places.set(pathKey(part), place);
      for (const sample of samples) place.samples.add(sample);
    }
  }
  return places;
}

type Moves = Map<string, { from: string[]; to: string[] }>;

/** Moves that do not get into each other's way; what they make possible is found in the next round. */
function movesOf(places: ReadonlyMap<string, Place>): Moves {
  const byName = new Map<string, Place[]>();
  for (const place of places.values()) {
    const name = place.path.at(-1) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  const wished: { from: Place; to: Place }[] = [];
  for (const same of byName.values()) {
    same.sort((one, other) => other.samples.size - one.samples.size || one.path.length - other.path.length);
    for (const from of same) {
      const to = same.find((one) => one.samples.size >= factorFor(one.path, from.path) * from.samples.size);
      if (to) wished.push({ from, to });
    }
  }
  wished.sort(
    (one, other) => other.to.samples.size - one.to.samples.size || one.from.path.length - other.from.path.length,
  );
  const moves: Moves = new Map();
  const touched = new Set<string>();
  for (const { from, to } of wished) {
    const parts = [...partsOf(from.path), ...partsOf(to.path)];
    if (parts.some((part) => moves.has(part)) || touched.has(pathKey(from.path))) continue;
    moves.set(pathKey(from.path), { from: from.path, to: to.path });
    for (const part of parts) touched.add(part);
  }
  return moves;
}

const partsOf = (path: readonly string[]): string[] => path.map((_, index) => pathKey(path.slice(0, index + 1)));

/** How many times the support a place needs to draw another one of the same name to itself. */
function factorFor(to: readonly string[], from: readonly string[]): number {
  if (skips(to, from)) return drawingFactor;
  return to[0] === from[0] ? slipFactor : Infinity;
}

/** Whether one path is the other with levels left out. */
function skips(one: readonly string[], other: readonly string[]): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const name of long) if (name === short[at]) at++;
  return at === short.length && one.length !== other.length;
}

function movedPath(path: readonly string[], moves: Moves): string[] {
  for (let depth = path.length; depth > 0; depth--) {
    const move = moves.get(pathKey(path.slice(0, depth)));
    if (move) return [...move.to, ...path.slice(depth)];
  }
  return [...path];
}
