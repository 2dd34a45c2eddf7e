import type { SkillPath } from '../../protocol/values';
import type { IndexStore } from '../store/open';
import type { VerdictCounts } from '../store/students';
import type { StoredTree } from '../store/trees';

/** Chains and verdicts of problems, as the index knows them. */
export class Known {
  private readonly nodeOf: ReadonlyMap<number, number>;
  private readonly paths = new Map<number, SkillPath>();
  /** Of problems that were looked up together; undefined where none were. */
  private inHand: Page | undefined;

  constructor(
    private readonly store: IndexStore,
    private readonly tree: StoredTree | undefined,
    private readonly student: number | undefined,
  ) {
    this.nodeOf = tree ? store.trees.skillIds(tree).nodeOf : new Map<number, number>();
  }

  /** Looks up problems that are asked for next, in one go; what was looked up before is forgotten. */
  lookUp(problems: readonly string[]): void {
    const { annotations, students } = this.store;
    this.inHand = {
      problems: new Set(problems),
      skills: this.tree ? annotations.skillsOfAll(this.tree.id, problems) : new Map<string, number[]>(),
      verdicts:
        this.student === undefined ? new Map<string, VerdictCounts>() : students.verdictsOnAll(this.student, problems),
    };
  }

  /** The chains of a problem, most confident first. */
  chains(problem: string): SkillPath[] {
    if (!this.tree) return [];
    const { id, tree } = this.tree;
    const known = this.inHand?.problems.has(problem) === true ? (this.inHand.skills.get(problem) ?? []) : undefined;
    return (known ?? this.store.annotations.skillsOf(id, problem)).flatMap((skill) => {
      const node = this.nodeOf.get(skill);
      if (node === undefined) return [];
      const chain = this.paths.get(node) ?? tree.pathOf(node);
      this.paths.set(node, chain);
      return [chain];
    });
  }

  verdicts(problem: string): VerdictCounts {
    const none = { correct: 0, wrong: 0, unknown: 0 };
    if (this.student === undefined) return none;
    if (this.inHand?.problems.has(problem) === true) return this.inHand.verdicts.get(problem) ?? none;
    return this.store.students.verdictsOn(this.student, problem);
  }
}

interface Page {
  problems: ReadonlySet<string>;
  skills: ReadonlyMap<string, number[]>;
  verdicts: ReadonlyMap<string, VerdictCounts>;
}
