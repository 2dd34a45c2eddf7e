import { expect, it } from 'vitest';
import { skillPicture } from '../../../src/core/sft/skillPicture';

const counts = (...rows: number[]) => rows.map((count, at) => ({ path: ['Area', `Skill ${at}`], rows: count }));

/** Lengths of the bars. */
const lengthsOf = (picture: string) =>
  [...picture.matchAll(/<rect x="520" y="\d+" width="(\d+)"/g)].map(([, length]) => Number(length));

it('draws bars in proportion to the longest, whatever the skills below them have together', () => {
  const picture = skillPicture('t', counts(40, 20, 10, ...Array.from({ length: 300 }, () => 5)));
  const [first = 0, second, third] = lengthsOf(picture);
  expect([second, third]).toEqual([first / 2, first / 4]);
  expect(lengthsOf(picture)).toHaveLength(24);
  expect(picture).toContain('and 279 more skills with 5 rows each');
});

it('counts one skill, and rows from the least to the most', () => {
  const most = Array.from({ length: 24 }, () => 9);
  expect(skillPicture('t', counts(...most, 1))).toContain('and 1 more skill with 1 row<');
  expect(skillPicture('t', counts(...most, 8, 2))).toContain('and 2 more skills with 2 to 8 rows each');
  expect(skillPicture('t', counts(...most))).not.toContain('more skill');
});

it('labels a bar by the last name of the chain, and by what stands above it as far as there is room', () => {
  const texts = (...path: string[]): string =>
    (/xml:space="preserve">(.*?)<\/text>/.exec(skillPicture('t', [{ path, rows: 1 }]))?.[1] ?? '').replaceAll(
      /<[^>]+>/g,
      '',
    );
  expect(texts('Algebra', 'Lines', 'Slopes')).toBe('Algebra → Lines → Slopes');
  expect(texts('Algebra', 'x'.repeat(60), 'Slopes')).toBe('Algebra → … → Slopes');
  expect(texts('y'.repeat(80), 'Slopes')).toBe('Slopes');
  expect(texts('Algebra', 'z'.repeat(90))).toBe(`${'z'.repeat(71)}…`);
});
