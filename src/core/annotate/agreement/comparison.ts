import type { SkillPath } from '../../../protocol/values';
import type { Job } from '../../job/job';
import { foldName } from '../../skills/chainForms';
import { pathKey } from '../../skills/skillTree';
import { cohensKappa, jaccard, kappaOfCounts, krippendorffsAlpha, sharedBy } from './chance';

/** How well two annotators agree on one level of the tree; shares and coefficients are 0..1, null where undefined. */
export interface LevelAgreement {
  /** 1 is below the root. */
  level: number;
  /** Samples in which at least one of the two has a skill of this level; the shares are of these. */
  samples: number;
  /** Share of the samples with the same set of skills. */
  exact: number;
  /** Mean of |both| / |either|. */
  jaccard: number;
  /** Mean of 2 |both| / (|one| + |other|). */
  f1: number;
  /** Share of the samples whose first (most confident) chains have the same skill here. */
  first: number;
  /** Cohen's kappa on the first chains, over all compared samples; "none" is a label too. */
  kappa: number | null;
  /** Krippendorff's alpha on the sets, with the Jaccard distance, over all compared samples. */
  alpha: number | null;
}

/** One skill: in how many samples the one, the other and both have it. */
export interface SkillAgreement {
  path: string[];
  a: number;
  b: number;
  both: number;
  /** 2 both / (a + b). */
  f1: number;
  kappa: number | null;
}

/** Two children of one skill that stand for each other; null where the other has none. */
export interface Disagreement {
  level: number;
  a: string[] | null;
  b: string[] | null;
  samples: number;
  /** Ids of the first few. */
  examples: string[];
}

export interface Agreement {
  /** Compared: both annotators had a word about them, be it that there is no chain. */
  samples: number;
  /** Share of the samples with the same set of chains. */
  exact: number;
  /** Samples to which the one and the other gave no chain. */
  without: { a: number; b: number };
  levels: LevelAgreement[];
  /** Those of most samples first. */
  skills: SkillAgreement[];
  /** Most frequent first. */
  disagreements: Disagreement[];
}

const examplesShown = 3;
const nothing = -1;

/** One sample's chains as numbers of nodes: per level the set, ascending, and the first chain's. */
interface Sides {
  levels: number[][];
  first: number[];
  chains: string;
}

/**
 * Compares what two annotators say of the same samples. Skills are told apart by the path of their folded names, so that
 * the two may come from different files of one tree.
 */
export class Comparison {
  private readonly numbers = new Map<string, number>();
  private readonly paths: string[][] = [];
  private readonly samples: { id: string; a: Sides; b: Sides }[] = [];

  /** @param a and b chains, the most confident first; empty when there are none */
  add(id: string, a: readonly SkillPath[], b: readonly SkillPath[]): void {
    this.samples.push({ id, a: this.sides(a), b: this.sides(b) });
  }

  async result(job: Job): Promise<Agreement> {
    const { samples } = this;
    const depth = Math.max(0, ...samples.flatMap(({ a, b }) => [a.levels.length, b.levels.length]));
    const levels: LevelAgreement[] = [];
    for (let level = 1; level <= depth; level++) levels.push(await this.level(level, job));
    const same = samples.filter(({ a, b }) => a.chains === b.chains).length;
    return {
      samples: samples.length,
      exact: share(same, samples.length),
      without: {
        a: samples.filter(({ a }) => a.levels.length === 0).length,
        b: samples.filter(({ b }) => b.levels.length === 0).length,
      },
      levels,
      skills: this.skills(),
      disagreements: this.disagreements(),
    };
  }

  private sides(chains: readonly SkillPath[]): Sides {
    const levels: Set<number>[] = [];
    const numbered = chains.map((chain) =>
      chain.map((_, index) => {
        const node = this.numberOf(chain.slice(0, index + 1));
        (levels[index] ??= new Set()).add(node);
        return node;
      }),
    );
    return {
      levels: levels.map((set) => [...set].sort((one, other) => one - other)),
      first: numbered[0] ?? [],
      chains: [...new Set(numbered.map((chain) => chain.at(-1) ?? nothing))].sort((one, other) => one - other).join(),
    };
  }

  private numberOf(path: SkillPath): number {
    const key = pathKey(path.map(foldName));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.paths.push([...path]) - 1;
    this.numbers.set(key, number);
    return number;
  }

  private async level(level: number, job: Job): Promise<LevelAgreement> {
    const sets = this.samples.map(({ a, b }) => [at(a, level), at(b, level)] as const);
    const labels = this.samples.map(({ a, b }) => [label(a, level), label(b, level)] as const);
    const counted = sets.filter(([a, b]) => a.length + b.length > 0);
    const firsts = labels.filter(([a, b]) => a !== nothing || b !== nothing);
    const mean = (of: (a: readonly number[], b: readonly number[]) => number): number =>
      share(
        counted.reduce((sum, [a, b]) => sum + of(a, b), 0),
        counted.length,
      );
    return {
      level,
      samples: counted.length,
      exact: mean((a, b) => (jaccard(a, b) === 1 ? 1 : 0)),
      jaccard: mean(jaccard),
      f1: mean((a, b) => (2 * sharedBy(a, b)) / (a.length + b.length)),
      first: share(firsts.filter(([a, b]) => a === b).length, firsts.length),
      kappa: cohensKappa(labels),
      alpha: await krippendorffsAlpha(sets, job),
    };
  }

  private skills(): SkillAgreement[] {
    const counts = this.paths.map(() => ({ a: 0, b: 0, both: 0 }));
    for (const { a, b } of this.samples) {
      const [ofA, ofB] = [new Set(a.levels.flat()), new Set(b.levels.flat())];
      for (const node of new Set([...ofA, ...ofB])) {
        const count = counts[node];
        if (!count) continue;
        if (ofA.has(node)) count.a++;
        if (ofB.has(node)) count.b++;
        if (ofA.has(node) && ofB.has(node)) count.both++;
      }
    }
    return counts
      .map(({ a, b, both }, node) => ({
        path: this.paths[node] ?? [],
        ...{ a, b, both },
        f1: (2 * both) / (a + b),
        kappa: kappaOfCounts({ a, b, both, all: this.samples.length }),
      }))
      .sort((one, other) => other.a + other.b - one.a - one.b);
  }

  /** Only where the two part is counted: below a skill that one of them does not have, everything differs. */
  private disagreements(): Disagreement[] {
    const found = new Map<string, Disagreement>();
    for (const { id, a, b } of this.samples) {
      for (const [ofA, ofB, level] of this.partings(a, b)) {
        const key = `${ofA}:${ofB}`;
        const known = found.get(key) ?? {
          level,
          a: ofA === nothing ? null : (this.paths[ofA] ?? null),
          b: ofB === nothing ? null : (this.paths[ofB] ?? null),
          ...{ samples: 0, examples: [] },
        };
        known.samples++;
        if (known.examples.length < examplesShown) known.examples.push(id);
        found.set(key, known);
      }
    }
    return [...found.values()].sort((one, other) => other.samples - one.samples);
  }

  private *partings(a: Sides, b: Sides): Generator<[a: number, b: number, level: number]> {
    for (let level = 1; level <= Math.max(a.levels.length, b.levels.length); level++) {
      const onlyA = without(at(a, level), at(b, level));
      const onlyB = without(at(b, level), at(a, level));
      const shared = at(a, level - 1).filter((node) => at(b, level - 1).includes(node));
      for (const parent of level === 1 ? [nothing] : shared) {
        const ofA = onlyA.filter((node) => this.parentOf(node) === parent);
        const ofB = onlyB.filter((node) => this.parentOf(node) === parent);
        if (ofA.length + ofB.length === 0) continue;
        for (const one of ofA.length > 0 ? ofA : [nothing])
          for (const other of ofB.length > 0 ? ofB : [nothing]) yield [one, other, level];
      }
    }
  }

  private parentOf(node: number): number {
    const path = this.paths[node] ?? [];
    return path.length < 2 ? nothing : this.numberOf(path.slice(0, -1));
  }
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
const at = ({ levels }: Sides, level: number): readonly number[] => levels[level - 1] ?? [];
const label = ({ first }: Sides, level: number): number => first[level - 1] ?? nothing;
const without = (some: readonly number[], others: readonly number[]): number[] =>
  some.filter((one) => !others.includes(one));
