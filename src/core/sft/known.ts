import type { SkillPath } from '../../protocol/values';
import type { IndexStore } from '../store/open';
import type { VerdictCounts } from '../store/students';
import type { StoredTree } from '../store/trees';

/** Chains and verdicts of problems, as the index knows them. */
export class Known {
  private readonly nodeOf: ReadonlyMap<number, number>;
  private readonly paths = new Map<number, SkillPath>();

  constructor(
    private readonly store: IndexStore,
    private readonly tree: StoredTree | undefined,
    private readonly student: number | undefined,
  ) {
    this.nodeOf = tree ? store.trees.skillIds(tree).nodeOf : new Map<number, number>();
  }

  /** The chains of a problem, most confident first. */
  chains(problem: string): SkillPath[] {
    if (!this.tree) return [];
    const { tree } = this.tree;
    return this.store.annotations.skillsOf(this.tree.id, problem).flatMap((skill) => {
      const node = this.nodeOf.get(skill);
      if (node === undefined) return [];
      const chain = this.paths.get(node) ?? tree.pathOf(node);
      this.paths.set(node, chain);
      return [chain];
    });
  }

  verdicts(problem: string): VerdictCounts {
    if (this.student === undefined) return { correct: 0, wrong: 0, unknown: 0 };
    return this.store.students.verdictsOn(this.student, problem);
  }
}
