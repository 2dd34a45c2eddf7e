import type { CueTable, Vote } from '../cueTable';

/** The seven courses of school mathematics that competition corpora are sorted by. A course is a level, not a content. */
export const mathSubjects = [
  'Prealgebra',
  'Algebra',
  'Intermediate Algebra',
  'Geometry',
  'Precalculus',
  'Number Theory',
  'Counting & Probability',
] as const;
export type MathSubject = (typeof mathSubjects)[number];

/** Where a topic is usually taught, by the domain part of its id; the fitted weights move single terms. */
const courseOfDomain: Record<string, MathSubject> = {
  prealgebra: 'Prealgebra',
  algebra: 'Algebra',
  'intermediate-algebra': 'Intermediate Algebra',
  geometry: 'Geometry',
  precalculus: 'Precalculus',
  'vectors-and-matrices': 'Precalculus',
  'number-theory': 'Number Theory',
  counting: 'Counting & Probability',
  'probability-and-statistics': 'Counting & Probability',
  calculus: 'Precalculus',
};

/** What each term says about the courses: the most that it says about a topic taught there. */
export function courseVotes(table: CueTable): Vote[][] {
  const courseOf = table.topics.map((topic) =>
    mathSubjects.indexOf(courseOfDomain[topic.id.split('/')[0] ?? ''] ?? 'Algebra'),
  );
  return table.terms.map((term) => {
    const best = new Map<number, number>();
    for (const { target, weight } of term.topics) {
      const course = courseOf[target] ?? 0;
      best.set(course, Math.max(best.get(course) ?? -9, weight));
    }
    return [...best].map(([target, weight]) => ({ target, weight }));
  });
}
