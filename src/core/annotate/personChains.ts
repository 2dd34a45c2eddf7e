import type { CorrectionOutcome, SampleChains } from '../../protocol/corrections';
import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import { activeTree, activeTreeKey } from '../pool/lookUps';
import { mathTree } from '../skills/builtin/math/mathTree';
import type { IndexStore } from '../store/open';
import type { StoredTree } from '../store/trees';
import type { MeantSample } from './personSample';

/** Stored in place of an annotator's name and version. */
export const person = 'person@1';

type Meant = Pick<MeantSample, 'problem' | 'id'>;
type Outcome = Omit<CorrectionOutcome, 'nameFrom'>;

/** The id of a tree that the index does not hold yet. */
const unstored = 0;

/**
 * The tree that a person chooses from: one of the index by its name, else the one last annotated with, else the built-in
 * one of mathematics.
 * @throws Refusal `no-chains` when the named tree is not known
 */
export function treeToCorrect(store: IndexStore, name = store.meta(activeTreeKey) ?? mathTree().name): StoredTree {
  const stored = store.trees.byName(name);
  if (!stored && name === mathTree().name) return { id: unstored, tree: mathTree() };
  return stored ?? activeTree(store, name);
}

/** What the index says about the chains of a sample. */
export function chainsOf(store: IndexStore, stored: StoredTree, { problem, id }: Meant): SampleChains {
  const annotation = store.annotations.get(stored.id, problem);
  const undoable = store.corrections.of(stored.id, problem).length;
  const none: SampleChains = { problem, id, tree: stored.tree.name, undoable };
  if (!annotation) return none;
  const { nodeOf } = store.trees.skillIds(stored);
  const nodes = annotation.skills.flatMap((skill) => nodeOf.get(skill) ?? []);
  return {
    ...none,
    chains: nodes.map((node) => stored.tree.pathOf(node)),
    origin: annotation.origin,
    ...(annotation.corrected && { correction: annotation.corrected }),
  };
}

/**
 * Takes a person's word on a sample's chains; none at all is a word too. A chain that goes on in another of them is
 * left out: the longer one relates the sample to all of its nodes.
 * @param by whose word it is; empty when nobody knows
 * @throws Refusal `no-skill`
 */
export function correctChains(
  store: IndexStore,
  chosen: StoredTree,
  meant: Meant,
  { chains, at, by }: { chains: readonly SkillPath[]; at: Date; by: string },
): Outcome {
  const { problem } = meant;
  return store.transaction(() => {
    const stored = chosen.id === unstored ? takeIntoUse(store, chosen) : chosen;
    const skills = skillsOf(store, stored, chains);
    const former = store.annotations.get(stored.id, problem);
    if (former?.origin === 'person' && sameSkills(former.skills, skills))
      return { ...chainsOf(store, stored, meant), changed: false };
    const corrected = { at: at.toISOString(), by };
    store.corrections.add(stored.id, { problem, at: corrected.at, former });
    const confidence = skills.map(() => 1);
    store.annotations.save(stored.id, { problem, origin: 'person', annotator: person, skills, confidence, corrected });
    return { ...chainsOf(store, stored, meant), changed: true };
  });
}

/** Takes back the last correction of a sample; called again, the one before. @throws Refusal `nothing-to-undo` */
export function undoCorrection(store: IndexStore, stored: StoredTree, meant: Meant): Outcome {
  store.transaction(() => {
    const [last] = store.corrections.of(stored.id, meant.problem);
    if (!last) throw nothingToUndo(meant.id);
    store.annotations.putBack(stored.id, meant.problem, last.former);
    store.corrections.remove(last.id);
  });
  return { ...chainsOf(store, stored, meant), changed: true };
}

/** The problem that was corrected last. @throws Refusal `nothing-to-undo` */
export function lastCorrected(store: IndexStore, stored: StoredTree): string {
  const last = store.corrections.last(stored.id);
  if (!last) throw nothingToUndo();
  return last.problem;
}

/**
 * Gives a sample the chains again that an annotator gave it last; where none did, it has none until the next run. That
 * is a correction as well: it can be undone.
 * @throws Refusal `nothing-to-restore`
 */
export function restoreChains(store: IndexStore, stored: StoredTree, meant: Meant, at: Date): Outcome {
  const { problem } = meant;
  store.transaction(() => {
    const present = store.annotations.get(stored.id, problem);
    if (present?.origin !== 'person')
      throw new Refusal({
        code: 'nothing-to-restore',
        message: `The chains of ${meant.id} are not a person's.`,
        next: 'Nothing is to be done; "Skill Gap: Correct Skill Chains" changes them.',
      });
    const of = store.corrections.of(stored.id, problem);
    const former = of.find((one) => one.former?.origin !== 'person')?.former;
    store.corrections.add(stored.id, { problem, at: at.toISOString(), former: present });
    store.annotations.putBack(stored.id, problem, former);
  });
  return { ...chainsOf(store, stored, meant), changed: true };
}

function takeIntoUse(store: IndexStore, { tree }: StoredTree): StoredTree {
  if (store.meta(activeTreeKey) === undefined) store.setMeta(activeTreeKey, tree.name);
  return store.trees.save(tree);
}

function skillsOf(store: IndexStore, stored: StoredTree, chains: readonly SkillPath[]): number[] {
  const { tree } = stored;
  const nodes = new Set(
    chains.map((path) => {
      const node = path.length === 0 ? undefined : tree.find(path);
      if (node) return node.index;
      throw new Refusal({
        code: 'no-skill',
        message: `The tree ${tree.name} has no skill ${path.join(' › ')}.`,
        next: 'The tree may have changed since the skill was chosen: choose again.',
      });
    }),
  );
  for (const node of [...nodes])
    for (let above = tree.node(node).parent; above > 0; above = tree.node(above).parent) nodes.delete(above);
  const { idOf } = store.trees.skillIds(stored);
  return Array.from(nodes, (node) => {
    const id = idOf.get(node);
    if (id === undefined) throw new Error(`skill ${tree.pathOf(node).join('->')} of ${tree.name} is not stored`);
    return id;
  });
}

function sameSkills(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((skill) => other.includes(skill));
}

function nothingToUndo(id?: string): Refusal {
  return new Refusal({
    code: 'nothing-to-undo',
    message: id === undefined ? 'No chains were corrected by hand yet.' : `No correction of ${id} is left to undo.`,
    next: '"Skill Gap: Correct Skill Chains" changes the chains of the sample at the cursor.',
  });
}
