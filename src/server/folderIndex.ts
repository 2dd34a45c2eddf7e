import { fileURLToPath } from 'node:url';
import { datasetPath } from '../core/dataset/datasetPath';
import { problemKey, readSample, type Sample } from '../core/dataset/sample';
import { activeTreeKey } from '../core/pool/lookUps';
import { Refusal } from '../core/job/refusal';
import { pathKey } from '../core/skills/skillTree';
import type { StoredAnnotation } from '../core/store/annotations';
import type { IndexStore } from '../core/store/open';
import type { Attempt } from '../core/store/students';
import type { StoredTree } from '../core/store/trees';
import type { FieldMapping, NodeAccuracy, SkillChain } from '../protocol/values';
import { Stores } from './stores';

/** What the index knows about the problem of one line. */
export interface KnownSample {
  sample: Sample;
  /** The id that other views show. */
  id: string;
  /** Undefined when the problem was not annotated yet. */
  chains: SkillChain[] | undefined;
  origin: StoredAnnotation['origin'] | undefined;
  /** Of chains that a person set. */
  corrected: StoredAnnotation['corrected'];
  student: string | undefined;
  attempts: Attempt[];
  /** Saved selections that hold it, the newest first; `rank` from 0. */
  selections: { name: string; rank: number }[];
}

/** Selections that a card names. */
const selectionsShown = 3;

/**
 * The index of one workspace folder as the language features read it: point queries on the main thread's own reading
 * connection, some 10 microseconds each. Chains and verdicts hang on the problem text, so a line is answered while the
 * file is being indexed, and also when its document has unsaved changes.
 */
export class FolderIndex {
  /** Absolute path. */
  readonly workspace: string;
  private readonly stores = new Stores('read');
  private tree: { stored: StoredTree; nodeOf: Map<number, number> } | undefined;
  private readonly mappings = new Map<string, FieldMapping | undefined>();
  private accuracies: { student: string; nodes: Map<string, NodeAccuracy> } | undefined;
  /** The student whose verdicts are shown; the last imported one when empty. */
  preferredStudent = '';

  constructor(readonly uri: string) {
    this.workspace = fileURLToPath(uri);
  }

  /** The open index, or undefined while there is none or it cannot be read. */
  store(): IndexStore | undefined {
    try {
      return this.stores.get(this.workspace);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** Forgets what was cached: the index holds something else now. Accuracies stay until newer ones come. */
  changed(): void {
    this.tree = undefined;
    this.mappings.clear();
  }

  setAccuracies(student: string, nodes: readonly NodeAccuracy[]): void {
    this.accuracies = { student, nodes: new Map(nodes.map((node) => [pathKey(node.path), node])) };
  }

  accuracyOf(student: string, skill: readonly string[]): NodeAccuracy | undefined {
    return this.accuracies?.student === student ? this.accuracies.nodes.get(pathKey(skill)) : undefined;
  }

  /** The mapping that the index has for a file, given by its absolute path. */
  mappingOf(file: string): FieldMapping | undefined {
    if (!this.mappings.has(file))
      this.mappings.set(file, this.store()?.datasets.byPath(datasetPath(this.workspace, file))?.scan?.mapping);
    return this.mappings.get(file);
  }

  /** Whether a file, given by its absolute path, lies in the folder. */
  holds(file: string): boolean {
    return datasetPath(this.workspace, file) !== file;
  }

  studentName(): string | undefined {
    const students = this.store()?.students.all() ?? [];
    const preferred = students.find((student) => student.name === this.preferredStudent);
    return (preferred ?? students.at(-1))?.name;
  }

  /** What is known about one parsed line; undefined when it holds no problem text. */
  known(value: unknown, mapping: FieldMapping): KnownSample | undefined {
    const read = readSample(value, mapping);
    if (!read.ok) return undefined;
    const { sample } = read;
    const problem = problemKey(sample.problem);
    const store = this.store();
    const student = this.studentName();
    const studentId = student === undefined ? undefined : store?.students.idOf(student);
    const annotation = this.annotation(problem);
    return {
      sample,
      id: sample.id ?? problem,
      chains: annotation?.chains,
      origin: annotation?.origin,
      corrected: annotation?.corrected,
      student,
      selections: store?.selections.holding(problem, selectionsShown) ?? [],
      attempts: (studentId !== undefined && store?.students.attempts(studentId, problem)) || [],
    };
  }

  private annotation(
    problem: string,
  ): (Pick<StoredAnnotation, 'origin' | 'corrected'> & { chains: SkillChain[] }) | undefined {
    const store = this.store();
    const tree = this.activeTree();
    const annotation = store && tree && store.annotations.get(tree.stored.id, problem);
    if (!annotation) return undefined;
    const chains = annotation.skills.flatMap((skill, index) => {
      const node = tree.nodeOf.get(skill);
      if (node === undefined) return [];
      return [{ path: tree.stored.tree.pathOf(node), confidence: annotation.confidence[index] ?? 1 }];
    });
    const { origin, corrected } = annotation;
    return { chains, origin, ...(corrected && { corrected }) };
  }

  private activeTree() {
    if (this.tree) return this.tree;
    const store = this.store();
    const name = store?.meta(activeTreeKey);
    const stored = name === undefined ? undefined : store?.trees.byName(name);
    if (!store || !stored) return undefined;
    return (this.tree = { stored, nodeOf: store.trees.skillIds(stored).nodeOf });
  }

  /** Label of a skill in the active tree, for places where a name is too long. */
  label(skill: readonly string[]): string {
    return this.activeTree()?.stored.tree.find(skill)?.label ?? skill.at(-1) ?? '';
  }

  dispose(): void {
    this.stores.close();
  }
}
