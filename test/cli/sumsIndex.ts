import { afterEach, beforeEach } from 'vitest';
import { problemKey } from '../../src/core/dataset/sample';
import { activeTreeKey } from '../../src/core/pool/lookUps';
import { SkillTree } from '../../src/core/skills/skillTree';
import { SmallIndex } from '../unit/student/smallIndex';

export const mapping = { id: 'unique_id', question: 'question', answer: 'expected_answer' };

/** Sums, the smaller half of one skill and the larger of another. */
export const pool = Array.from({ length: 40 }, (_, at) => ({
  unique_id: `s${at}`,
  question: `What is ${at} + ${at}?`,
  expected_answer: String(2 * at),
}));
const halves = ['Small sums', 'Large sums'];

/** An index for each test, with the sums and their chains. */
export class SumsIndex {
  private current: SmallIndex | undefined;

  constructor() {
    beforeEach(() => {
      this.current = new SmallIndex();
      this.current.corpus('corpus.jsonl', pool, mapping);
      annotate(this.current);
    });
    afterEach(() => this.current?.[Symbol.dispose]());
  }

  get index(): SmallIndex {
    if (!this.current) throw new Error('only within a test');
    return this.current;
  }

  get folder(): string {
    return this.index.folder;
  }
}

function annotate({ store }: SmallIndex): void {
  const paths = halves.map((name) => ['Arithmetic', name]);
  const tree = SkillTree.fromPaths('small', '1', 'Mathematics', paths);
  const stored = store.trees.save(tree);
  const { idOf } = store.trees.skillIds(stored);
  const skills = paths.map((path) => idOf.get(tree.find(path)?.index ?? -1) ?? -1);
  for (const [at, { question }] of pool.entries())
    store.annotations.save(stored.id, {
      problem: problemKey(question),
      origin: 'imported',
      annotator: 'test@1',
      skills: [skills[at < pool.length / 2 ? 0 : 1] ?? -1],
      confidence: [1],
    });
  store.setMeta(activeTreeKey, tree.name);
}
