import type { SelectionComparison, SkillShift } from '../../protocol/selection';
import type { SkillPath } from '../../protocol/values';
import { activeTreeKey } from '../pool/lookUps';
import { Known } from '../sft/known';
import { pathKey } from '../skills/skillTree';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import { savedSelection, type SavedSelection } from './saved';

/**
 * Compares two saved selections: which samples both have, and what the second gives to each skill that the first does
 * not. Samples are the same when id and problem are, in whatever dataset. The skills are the chains that the index has
 * now, of the second one's tree.
 * @throws Refusal `no-selection`, `newer-recipe`
 */
export function compareSelections(store: IndexStore, nameA: string, nameB: string): SelectionComparison {
  const [a, b] = [savedSelection(store, nameA), savedSelection(store, nameB)];
  const [samplesA, samplesB] = [store.selections.samples(a.id), store.selections.samples(b.id)];
  const [inA, inB] = [new Set(samplesA.map(sampleKey)), new Set(samplesB.map(sampleKey))];
  const known = knownOf(store, b);
  return {
    a: { name: a.name, selected: a.selected },
    b: { name: b.name, selected: b.selected },
    both: samplesB.filter((sample) => inA.has(sampleKey(sample))).length,
    onlyA: samplesA.filter((sample) => !inB.has(sampleKey(sample))).map(placeOf),
    onlyB: samplesB.filter((sample) => !inA.has(sampleKey(sample))).map(placeOf),
    skills: skillShifts(memberships(known, samplesA), memberships(known, samplesB)),
  };
}

/** What tells a sample of a selection from others, wherever its dataset lies. */
export function sampleKey({ id, problem }: Pick<SelectedSample, 'id' | 'problem'>): string {
  return `${problem}\t${id}`;
}

function placeOf({ id, dataset, line }: SelectedSample): { id: string; dataset: string; line: number } {
  return { id, dataset, line };
}

function knownOf(store: IndexStore, { recipe }: SavedSelection): Known {
  const active = store.meta(activeTreeKey);
  const tree = store.trees.byName(recipe.tree.name) ?? (active === undefined ? undefined : store.trees.byName(active));
  return new Known(store, tree, undefined);
}

interface Memberships {
  readonly counts: Map<string, { path: SkillPath; samples: number }>;
  sum: number;
}

function memberships(known: Known, samples: readonly SelectedSample[]): Memberships {
  const found: Memberships = { counts: new Map(), sum: 0 };
  for (const { problem } of samples)
    for (const path of known.chains(problem)) {
      const key = pathKey(path);
      const entry = found.counts.get(key) ?? { path, samples: 0 };
      entry.samples++;
      found.counts.set(key, entry);
      found.sum++;
    }
  return found;
}

/** The largest difference of shares first, gained before lost. */
function skillShifts(a: Memberships, b: Memberships): SkillShift[] {
  const keys = new Set([...a.counts.keys(), ...b.counts.keys()]);
  const shifts = [...keys].map((key): SkillShift => {
    const [ofA, ofB] = [a.counts.get(key), b.counts.get(key)];
    const shareA = a.sum > 0 ? (ofA?.samples ?? 0) / a.sum : 0;
    const shareB = b.sum > 0 ? (ofB?.samples ?? 0) / b.sum : 0;
    return {
      path: (ofA ?? ofB)?.path ?? [],
      samplesA: ofA?.samples ?? 0,
      samplesB: ofB?.samples ?? 0,
      shareA,
      shareB,
      difference: shareB - shareA,
    };
  });
  const name = ({ path }: SkillShift): string => pathKey(path);
  return shifts.sort(
    (x, y) =>
      Math.abs(y.difference) - Math.abs(x.difference) ||
      y.difference - x.difference ||
      (name(x) < name(y) ? -1 : Number(name(x) !== name(y))),
  );
}
