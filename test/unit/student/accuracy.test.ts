import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../src/core/pool/pool';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { nodeAccuracies, nodeAccuracy } from '../../../src/core/student/accuracy';
import { accuracyReport, reportLines } from '../../../src/core/student/report';

const tree = SkillTree.fromPaths('small', '1', 'Mathematics', [
  ['Algebra', 'Linear equations'],
  ['Algebra', 'Quadratic equations'],
  ['Geometry', 'Circles'],
  ['Geometry', 'Triangles'],
  ['Logic', 'Puzzles'],
]);

interface Row {
  chains: string[][];
  correct?: number;
  wrong?: number;
  unknown?: number;
}

function poolOf(rows: Row[], through: SkillTree = tree): Pool {
  const start = [0];
  const nodes: number[] = [];
  for (const row of rows) {
    for (const chain of row.chains) nodes.push(through.find(chain)?.index ?? -1);
    start.push(nodes.length);
  }
  return {
    size: rows.length,
    tree: through,
    ids: rows.map((_, i) => String(i)),
    datasets: ['corpus.jsonl'],
    traced: [true],
    missing: [],
    datasetOf: new Uint16Array(rows.length),
    line: new Uint32Array(rows.length),
    problem: rows.map((_, i) => String(i)),
    chainStart: Uint32Array.from(start),
    chainNodes: Uint32Array.from(nodes),
    correct: Uint16Array.from(rows, (row) => row.correct ?? 0),
    wrong: Uint16Array.from(rows, (row) => row.wrong ?? 0),
    unknown: Uint16Array.from(rows, (row) => row.unknown ?? 0),
  };
}

const linear = ['Algebra', 'Linear equations'];
const quadratic = ['Algebra', 'Quadratic equations'];
const circles = ['Geometry', 'Circles'];

describe('nodeAccuracies', () => {
  const table = nodeAccuracies(
    poolOf([
      { chains: [linear, quadratic], correct: 1 },
      { chains: [linear, circles], wrong: 1 },
      { chains: [circles], unknown: 1 },
      { chains: [['Algebra']], wrong: 2, correct: 1 },
      { chains: [], wrong: 1 },
      { chains: [linear] },
    ]),
  );
  const at = (path: string[]) => nodeAccuracy(table, tree.find(path)?.index ?? -1);

  it('counts a sample once for each node on its chains', () => {
    expect(at(['Algebra'])).toMatchObject({ samples: 4, correct: 2, wrong: 3, unknown: 0, accuracy: 0.4 });
    expect(at(linear)).toMatchObject({ samples: 3, correct: 1, wrong: 1, accuracy: 0.5 });
    expect(at(quadratic)).toMatchObject({ samples: 1, correct: 1, wrong: 0, accuracy: 1, high: 1 });
    expect(at(['Geometry'])).toMatchObject({ samples: 2, correct: 0, wrong: 1, unknown: 1, accuracy: 0, low: 0 });
  });

  it('gives the root the verdicts of every sample that has chains', () => {
    expect(nodeAccuracy(table, 0)).toMatchObject({ path: [], samples: 5, correct: 2, wrong: 3, unknown: 1 });
  });

  it('has no accuracy where nothing was judged, but what the other skills let one expect', () => {
    const logic = at(['Logic']);
    expect(logic).toMatchObject({ samples: 0, accuracy: null, low: null, high: null });
    expect(logic.estimate?.accuracy).toBeGreaterThan(0.2);
    expect(logic.estimate?.high).toBeLessThan(1);
  });

  it('estimates nothing for a student without a verdict', () => {
    const unjudged = nodeAccuracies(poolOf([{ chains: [linear], unknown: 3 }]));
    expect(nodeAccuracy(unjudged, 1).estimate).toBeNull();
  });

  it('agrees with counting by sets of nodes on a random pool', () => {
    const leaves = tree.leaves().map((leaf) => tree.pathOf(leaf));
    const rows = Array.from({ length: 500 }, (_, i): Row => {
      const chains = leaves.filter((_, leaf) => (i * 7 + leaf * leaf * 3) % 4 === 0);
      return { chains, correct: i % 3 === 0 ? 1 : 0, wrong: i % 3 === 1 ? 1 : 0, unknown: i % 3 === 2 ? 1 : 0 };
    });
    const counted = nodeAccuracies(poolOf(rows));
    for (const node of tree.nodes) {
      const path = tree.pathOf(node.index);
      const related = rows.filter((row) =>
        row.chains.some((chain) => path.every((name, depth) => chain[depth] === name)),
      );
      expect(nodeAccuracy(counted, node.index)).toMatchObject({
        samples: related.length,
        correct: related.filter((row) => row.correct === 1).length,
        wrong: related.filter((row) => row.wrong === 1).length,
        unknown: related.filter((row) => row.unknown === 1).length,
      });
    }
  });
});

describe('accuracyReport', () => {
  const table = nodeAccuracies(
    poolOf([
      { chains: [linear], correct: 3, wrong: 1 },
      { chains: [quadratic], correct: 1, wrong: 3 },
      { chains: [circles], wrong: 2 },
      { chains: [['Geometry', 'Triangles']], correct: 1 },
      { chains: [['Logic', 'Puzzles']] },
    ]),
  );

  it('puts the widest gap first at each level and skills without a verdict last', () => {
    const { nodes } = accuracyReport(table);
    expect(nodes.map((node) => node.path.join('/'))).toEqual([
      'Geometry',
      'Geometry/Circles',
      'Geometry/Triangles',
      'Algebra',
      'Algebra/Quadratic equations',
      'Algebra/Linear equations',
      'Logic',
      'Logic/Puzzles',
    ]);
  });

  it('stops at the depth asked for', () => {
    expect(accuracyReport(table, 1).nodes.map((node) => node.path)).toEqual([['Geometry'], ['Algebra'], ['Logic']]);
  });

  it('is a table with skills indented and numbers aligned', () => {
    const lines = reportLines(accuracyReport(table));
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[1]).toMatch(/^All skills +45\.5 % +\d/u);
    expect(lines[3]).toMatch(/^ {2}Circles +0\.0 % +0\.0 \.\. 65\.8 +\d+\.\d % +\d+\.\d \.\. \d+\.\d +0 +2 +0 +1$/u);
    expect(lines.at(-1)).toMatch(/^ {2}Puzzles +- +- +\d+\.\d % +\d+\.\d \.\. \d+\.\d +0 +0 +0 +1$/u);
  });
});
