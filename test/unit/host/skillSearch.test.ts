import { describe, expect, it } from 'vitest';
import { SkillSearch } from '../../../src/host/skillSearch';

const paths = [
  ['Algebra', 'Equations', 'Quadratic equations'],
  ['Algebra', 'Equations', 'Linear equations'],
  ['Geometry', 'Conics', 'Quadratic curves'],
  ['Number theory', 'Divisibility', 'Bézout’s identity'],
  ['Algebra', 'Quadratics'],
];
const search = new SkillSearch(paths.map((path) => ({ path, label: path.at(-1) ?? '' })));
const find = (question: string, most = 10): number[] => search.find(question, most);

describe('SkillSearch', () => {
  it('finds by words of the whole path in any order, own names first', () => {
    expect(find('quad alg')).toEqual([0, 4]);
    expect(find('equations')).toEqual([0, 1]);
    expect(find('algebra')).toEqual([0, 1, 4]);
    expect(find('Algebra › linear')).toEqual([1]);
  });

  it('does not mind case, accents, parts of words and letters left out', () => {
    expect(find('BEZOUT')).toEqual([3]);
    expect(find('ratic curv')).toEqual([2]);
    expect(find('qdrtc')).toEqual([0, 2, 4]);
    expect(find('qd')).toEqual([]);
    expect(find('alchemy')).toEqual([]);
  });

  it('gives all in tree order for no words, and no more than asked for', () => {
    expect(find('  ')).toEqual([0, 1, 2, 3, 4]);
    expect(find('', 2)).toEqual([0, 1]);
  });
});
