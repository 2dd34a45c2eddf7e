import { afterEach, describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { unattended } from '../../../src/core/job/job';
import { savedSelection } from '../../../src/core/selection/saved';
import { chosenGroups, validationProblems, validationShare } from '../../../src/core/sft/validation';
import { refusalOf } from '../refusal';
import { TestWorkspace, type TestRow } from './testIndex';

const keys = Array.from({ length: 200 }, (_, at) => `key${at}`);
const alone = Uint32Array.from(keys.keys());
const one = keys.map(() => 1);

describe('the groups kept for validation', () => {
  it('make up the share', () => {
    expect(chosenGroups(keys, one, alone, 0.1, '42').size).toBe(20);
    expect(chosenGroups(keys, one, alone, 0.001, '42').size).toBe(0);
  });

  it('are the same in any order of the rows, and others at another seed', () => {
    const backwards = [...keys].reverse();
    const chosen = [...chosenGroups(keys, one, alone, 0.1, '42')].sort();
    expect([...chosenGroups(backwards, one, alone, 0.1, '42')].sort()).toEqual(chosen);
    expect([...chosenGroups(keys, one, alone, 0.1, '43')].sort()).not.toEqual(chosen);
  });

  it('mostly stay when rows are added', () => {
    const chosen = chosenGroups(keys.slice(0, 180), one.slice(0, 180), alone.subarray(0, 180), 0.1, '42');
    const later = chosenGroups(keys, one, alone, 0.1, '42');
    expect([...chosen].filter((key) => later.has(key)).length).toBeGreaterThanOrEqual(16);
  });

  it('are whole: one that does not fit is passed over', () => {
    const firstOf = Uint32Array.from(keys, (_, at) => at - (at % 10));
    const chosen = chosenGroups(keys, one, firstOf, 0.12, '42');
    expect(chosen.size).toBe(20);
    const groups = new Set([...chosen].map((key) => Math.floor(Number(key.slice(3)) / 10)));
    expect(groups.size).toBe(2);
    expect(chosenGroups(keys, one, firstOf, 0.01, '42').size).toBe(0);
  });
});

describe('validation of a selection', () => {
  let workspace: TestWorkspace | undefined;
  afterEach(() => workspace?.remove());

  it('keeps near-duplicates on one side', async () => {
    const names = ['Ada', 'Emmy', 'Sofia', 'Maryam', 'Karen', 'Ingrid', 'Olga', 'Mary', 'Grace', 'Julia'];
    const things = [
      'apples in a large basket',
      'rivers on a faded map',
      'stones along the garden wall',
      'letters of a long word',
    ];
    const problem = (name: string, thing: string, more: number) =>
      `${name} counts all the ${thing} twice on every rainy morning, and finds ${more} of them; how many did ${name} count in the end?`;
    const rows: TestRow[] = names.flatMap((name, at) =>
      [3, 4].map((more) => ({
        id: `${name}${more}`,
        problem: problem(name, `${things[at % 4] ?? ''} number ${at * 17}`, more),
        trace: 'x',
      })),
    );
    workspace = new TestWorkspace(rows);
    const chosen = await validationProblems(
      workspace.store,
      savedSelection(workspace.store, 'weak 1'),
      0.3,
      unattended,
    );
    expect(chosen.size).toBeGreaterThan(0);
    expect(chosen.size).toBeLessThanOrEqual(6);
    for (const name of names) {
      const sides = rows.filter(({ id }) => id.startsWith(name)).map((row) => chosen.has(problemKey(row.problem)));
      expect(new Set(sides).size, name).toBe(1);
    }
  });
});

it('a share is a number or a percentage', () => {
  expect([validationShare('0.05'), validationShare('5%'), validationShare('.5')]).toEqual([0.05, 0.05, 0.5]);
  for (const word of ['0', '1', '100%', 'half', '-1', ''])
    expect(refusalOf(() => validationShare(word)).code).toBe('bad-share');
});
