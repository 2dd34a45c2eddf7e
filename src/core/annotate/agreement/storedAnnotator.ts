import type { SkillChain } from '../../../protocol/values';
import { problemKey } from '../../dataset/sample';
import type { Annotation, Annotator, AnnotatorInput } from '../../skills/annotator';
import type { SkillTree } from '../../skills/skillTree';
import type { IndexStore } from '../../store/open';
import type { StoredTree } from '../../store/trees';

/** Says again what the index holds, whoever said it: a person, a model, an earlier run. */
export class StoredAnnotator implements Annotator {
  readonly name = 'stored';
  readonly version: string;
  readonly origin = 'imported';
  readonly tree: SkillTree;
  private readonly nodeOf: ReadonlyMap<number, number>;

  constructor(
    private readonly store: IndexStore,
    private readonly stored: StoredTree,
  ) {
    this.tree = stored.tree;
    this.version = `stored-1.${stored.tree.version}`;
    this.nodeOf = store.trees.skillIds(stored).nodeOf;
  }

  annotate(inputs: readonly AnnotatorInput[]): Promise<Annotation[]> {
    return Promise.resolve(inputs.map((input) => this.annotateOne(input)));
  }

  private annotateOne({ problem }: AnnotatorInput): Annotation {
    const known = this.store.annotations.get(this.stored.id, problemKey(problem));
    if (!known) return { failed: `the index has no chains of ${this.tree.name} for it` };
    const chains: SkillChain[] = known.skills.flatMap((skill, index) => {
      const node = this.nodeOf.get(skill);
      return node === undefined ? [] : [{ path: this.tree.pathOf(node), confidence: known.confidence[index] ?? 1 }];
    });
    return { chains };
  }
}
