import type { SkillTree } from '../skillTree';
import { builtinAnnotator } from '../builtin/builtinAnnotator';
import { mathSubjects, type MathSubject } from '../builtin/math/courses';
import { mathTree } from '../builtin/math/mathTree';
import { pairsOf, type LeafIndex } from './leafIndex';
import { wordsIn } from './words';

/**
 * What the words of the built-in tree's nodes weigh when they are looked up in another tree, and what the course weighs in
 * a tree sorted by courses, where the same skill stands below several.
 */
const weights = { leaf: 0.6, topic: 1, domain: 0.5, description: 0.15, course: 0.8 };

/** A tree is one of mathematics when this share of its leaves is named in words of the built-in tree. */
const sharedNames = 0.75;
/** A name means a course when they share this part of their words. */
const leastAlike = 0.5;

/**
 * What the built-in annotator of mathematics sees in a problem, said in its words to another tree of mathematics: shapes of
 * formulas and cues that no name of a skill holds lead to "quadratic equations" there too. The other tree needs no table.
 */
export class MathBridge {
  private readonly annotator = builtinAnnotator();
  /** Changes whenever the built-in annotator may see something else. */
  readonly version = this.annotator.version;
  /** What a path of the built-in tree says about each leaf of the other one, 0..1. */
  private readonly known = new Map<string, Float32Array>();

  /** The course that the first level above each leaf is named after, where that level is one of courses. */
  private readonly courses: readonly (MathSubject | undefined)[];

  private constructor(
    tree: SkillTree,
    private readonly index: LeafIndex,
  ) {
    const tops = tree.node(0).children.map((child) => tree.node(child).name);
    const courses = new Map(tops.map((name) => [name, courseNamed(name)]));
    const named = new Set([...courses.values()].filter((course) => course !== undefined));
    const sorted = named.size === tops.length;
    this.courses = index.leaves.map((leaf) => (sorted ? courses.get(tree.pathOf(leaf)[0] ?? '') : undefined));
  }

  /** @returns undefined for a tree that is not about mathematics */
  static to(tree: SkillTree, index: LeafIndex): MathBridge | undefined {
    const vocabulary = new Set(mathTree().nodes.flatMap(({ name, label }) => wordsIn(`${name} ${label}`)));
    const named = index.leaves.filter((leaf) => {
      const words = wordsIn(tree.node(leaf).name);
      return words.length > 0 && words.filter((word) => vocabulary.has(word)).length >= words.length / 2;
    });
    return named.length >= sharedNames * index.leaves.length ? new MathBridge(tree, index) : undefined;
  }

  /** Adds what the built-in annotator's chains for a problem say about each leaf. @returns the leaf of the likeliest chain */
  addScores(problem: string, solution: string | undefined, scale: number, scores: Float32Array): string | undefined {
    const { chains, subject } = this.annotator.classify(problem, solution);
    for (const { path, confidence } of chains) this.add(path, scale * confidence, scores);
    this.courses.forEach((course, leaf) => {
      if (course === subject) scores[leaf] = (scores[leaf] ?? 0) + scale * weights.course;
    });
    return chains[0]?.path.at(-1);
  }

  private add(path: readonly string[], scale: number, scores: Float32Array): void {
    const key = path.join('\n');
    let own = this.known.get(key);
    if (!own) {
      own = new Float32Array(scores.length);
      this.index.addScores(askedFor(path), 1, own);
      const best = own.reduce((most, score) => Math.max(most, score), 0);
      if (best > 0) own = own.map((score) => score / best);
      this.known.set(key, own);
    }
    for (let leaf = 0; leaf < scores.length; leaf++) scores[leaf] = (scores[leaf] ?? 0) + scale * (own[leaf] ?? 0);
  }
}

/**
 * The course that a name means, also shortened ("Inter-Algebra") or with more words ("Geometry understanding"): most of the
 * course's words begin as words of the name do, or the other way round.
 */
function courseNamed(name: string): MathSubject | undefined {
  const words = plainWords(name);
  let best: { course: MathSubject; share: number } | undefined;
  for (const course of mathSubjects) {
    const wanted = plainWords(course);
    const found = wanted.filter((word) => words.some((other) => word.startsWith(other) || other.startsWith(word)));
    const same = words.join('') === wanted.join('');
    const share = same ? 1 : (2 * found.length) / (wanted.length + words.length);
    if (share >= leastAlike && share > (best?.share ?? 0)) best = { course, share };
  }
  return best?.course;
}

function plainWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 2 && word !== 'and');
}

/** The words of a chain of the built-in tree. */
function askedFor(path: readonly string[]): Map<string, number> {
  const asked = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const words = wordsIn(text);
    for (const word of [...words, ...pairsOf(words)]) asked.set(word, Math.max(asked.get(word) ?? 0, weight));
  };
  const [domain = '', topic = ''] = path;
  const leaf = mathTree().find(path);
  add(domain, weights.domain);
  add(topic, weights.topic);
  if (leaf) add(`${leaf.name} ${leaf.label}`, weights.leaf);
  if (leaf) add(leaf.description, weights.description);
  return asked;
}
