import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { ChainMatcher, readChains } from '../../../src/core/skills/chainForms';
import { GivenChainsFile, ImportedAnnotator, treeOfChains } from '../../../src/core/skills/importedAnnotator';
import { SkillTree } from '../../../src/core/skills/skillTree';

const tree = SkillTree.fromJson('small', '1', {
  name: 'Mathematics',
  children: [
    { name: 'Algebra', children: [{ name: 'Solving equations' }, { name: 'Café problems' }] },
    { name: 'Geometry', children: [{ name: 'Circles' }] },
  ],
});

async function annotate(chains: unknown, annotator = new ImportedAnnotator({ tree })): Promise<unknown> {
  const [annotation] = await annotator.annotate([{ id: 'a', problem: 'p', chains }], unattended);
  return annotation && 'chains' in annotation ? annotation.chains.map((chain) => chain.path.join('/')) : annotation;
}

describe('forms of given chains', () => {
  it.each([
    [
      'lists of names',
      [
        ['Algebra', 'Solving equations'],
        ['Geometry', 'Circles'],
      ],
    ],
    [
      'the root included',
      [
        ['Mathematics', 'Algebra', 'Solving equations'],
        ['mathematics', 'Geometry', 'Circles'],
      ],
    ],
    ['arrows', ['Algebra->Solving equations', 'Geometry -> Circles']],
    ['greater signs', ['Algebra > Solving equations', 'Geometry > Circles']],
    [
      'other case and spaces',
      [
        [' ALGEBRA ', 'solving  Equations'],
        ['geometry', 'CIRCLES'],
      ],
    ],
    ['empty chains between', [[], ['Algebra', 'Solving equations'], [''], ['Geometry', 'Circles']]],
    [
      'repeats',
      [
        ['Algebra', 'Solving equations'],
        ['Geometry', 'Circles'],
        ['Geometry', 'Circles'],
      ],
    ],
  ])('%s', async (_name, chains) => {
    expect(await annotate(chains)).toEqual(['Algebra/Solving equations', 'Geometry/Circles']);
  });

  it('one text is one chain', async () => {
    expect(await annotate('Geometry -> Circles')).toEqual(['Geometry/Circles']);
  });

  it('letters with accents match however they are encoded', async () => {
    expect(await annotate([['Algebra', 'Cafe\u0301 problems']])).toEqual(['Algebra/Café problems']);
  });

  it('siblings that differ in case only are kept apart, and other spellings are the first', () => {
    const children = ['solving equations', 'Solving Equations'].map((name) => ({ name }));
    const twins = SkillTree.fromJson('twins', '1', { name: 'All', children: [{ name: 'Algebra', children }] });
    const matcher = new ChainMatcher(twins);
    for (const { name } of children) expect(matcher.match(['algebra', name])).toEqual(['Algebra', name]);
    expect(matcher.match(['All', 'Algebra', 'SOLVING  EQUATIONS'])).toEqual(['Algebra', 'solving equations']);
  });

  it('null and an empty list are no chains, not failures', async () => {
    expect(await annotate(null)).toEqual([]);
    expect(await annotate([])).toEqual([]);
  });

  it('names that are not in their place are dropped and counted', async () => {
    const annotator = new ImportedAnnotator({ tree });
    const given = [['Algebra', 'Circles'], ['__proto__'], [3], 7, ['Mathematics'], ['Geometry', 'Circles']];
    expect(await annotate(given, annotator)).toEqual(['Geometry/Circles']);
    expect(annotator.counts).toEqual({ matched: 1, dropped: 5, withoutChains: 0 });
  });

  it('anything else is a failure that says what it is', async () => {
    expect(await annotate({ error: 'timed out' })).toEqual({ failed: 'the chains field says: timed out' });
    expect(readChains(12)).toEqual({ failed: 'the chains field holds a number, not a list of chains' });
    expect(await annotate(undefined)).toEqual({ failed: 'no chains were given for this sample' });
  });
});

describe('chains in a separate file', () => {
  it('are found by id, then by problem text', async () => {
    const file = new GivenChainsFile();
    expect(file.add({ unique_id: 'a', mapped_chains: [['Geometry', 'Circles']] })).toBeUndefined();
    expect(file.add({ question: 'What  is\n2+2?', mapped_chains: [['Algebra']] })).toBeUndefined();
    const annotator = new ImportedAnnotator({ tree, file });
    const annotations = await annotator.annotate(
      [
        { id: 'a', problem: 'other' },
        { id: 'b', problem: 'What is 2+2?' },
        { id: 'c', problem: 'unknown' },
      ],
      unattended,
    );
    expect(annotations).toEqual([
      { chains: [{ path: ['Geometry', 'Circles'], confidence: 1 }] },
      { chains: [{ path: ['Algebra'], confidence: 1 }] },
      { failed: 'no chains were given for this sample' },
    ]);
    expect(annotator.counts.withoutChains).toBe(1);
  });

  it('a row with an error is a failure and does not replace chains', async () => {
    const file = new GivenChainsFile();
    file.add({ id: 1, mapped_chains: [['Geometry', 'Circles']] });
    file.add({ id: 1, error: 'busy' });
    file.add({ id: 2, error: 'busy' });
    const annotations = await new ImportedAnnotator({ tree, file }).annotate(
      [
        { id: '1', problem: 'p' },
        { id: '2', problem: 'q' },
      ],
      unattended,
    );
    expect(annotations[0]).toHaveProperty('chains');
    expect(annotations[1]).toEqual({ failed: 'the chains file says: busy' });
  });

  it('useless lines say why', () => {
    const file = new GivenChainsFile();
    expect(file.add([])).toBe('not a JSON object');
    expect(file.add({ mapped_chains: [] })).toContain('unique_id');
    expect(file.add({ id: 'x' })).toContain('mapped_chains');
  });
});

describe('a tree made of chains', () => {
  const given = [
    [
      ['A', 'b'],
      ['A', 'c'],
    ],
    null,
    'B -> d',
    { error: 'x' },
  ];

  it('holds all of them and depends on their set alone', () => {
    const made = treeOfChains('chains', given);
    expect(made.leaves().map((leaf) => made.pathOf(leaf).join('/'))).toEqual(['A/b', 'A/c', 'B/d']);
    expect(treeOfChains('chains', [...given].reverse()).version).toBe(made.version);
    expect(treeOfChains('chains', given.slice(0, 1)).version).not.toBe(made.version);
  });
});
