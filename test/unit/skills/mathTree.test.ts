import { describe, expect, it } from 'vitest';
import { compileCues } from '../../../src/core/skills/builtin/cueTable';
import { mathDomains, mathTree } from '../../../src/core/skills/builtin/math/mathTree';
import { pathKey } from '../../../src/core/skills/skillTree';

const tree = mathTree();
const leaves = tree.leaves().map((index) => tree.node(index));

describe('the built-in tree of mathematics', () => {
  it('has ten domains, seventy topics and 200 to 300 leaf skills on the third level', () => {
    expect(tree.node(0).children).toHaveLength(10);
    expect(tree.nodes.filter((node) => node.depth === 2)).toHaveLength(70);
    expect(leaves.length).toBeGreaterThanOrEqual(200);
    expect(leaves.length).toBeLessThanOrEqual(300);
    expect(new Set(leaves.map((leaf) => leaf.depth))).toEqual(new Set([3]));
  });

  it('gives every node a path of its own and every leaf a name of its own', () => {
    const paths = tree.nodes.map((node) => pathKey(tree.pathOf(node.index)));
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(leaves.map((leaf) => leaf.name)).size).toBe(leaves.length);
  });

  it('gives every leaf a short label and a description of one line', () => {
    for (const leaf of leaves) {
      expect(leaf.label.length, leaf.name).toBeGreaterThan(1);
      expect(leaf.label.length, leaf.name).toBeLessThanOrEqual(30);
      expect(leaf.description, leaf.name).toMatch(/^[A-Z].{10,110}\.$/);
    }
  });

  it('gives every topic an id of its own as alias, below the id of its domain', () => {
    const topics = tree.nodes.filter((node) => node.depth === 2);
    const ids = topics.map((topic) => topic.aliases[0] ?? '');
    expect(new Set(ids).size).toBe(topics.length);
    for (const domain of tree.node(0).children) {
      const prefixes = tree.node(domain).children.map((topic) => tree.node(topic).aliases[0]?.split('/')[0]);
      expect(new Set(prefixes).size).toBe(1);
    }
    expect(ids).toContain('algebra/linear-equations');
    expect(ids).toContain('calculus/limits-derivatives-integrals');
  });

  it('gives every topic and leaf cues, each of which the scanner takes', () => {
    const table = compileCues(mathDomains);
    const leavesWithCues = new Set(table.terms.flatMap((term) => term.leaves.map((vote) => vote.target)));
    const topicsWithCues = new Set(table.terms.flatMap((term) => term.topics.map((vote) => vote.target)));
    expect(leavesWithCues.size).toBe(leaves.length);
    expect(topicsWithCues.size).toBe(70);
  });

  it('survives its own JSON form', () => {
    expect(tree.toJson().children?.[1]?.children?.[0]?.aliases).toEqual(['algebra/linear-equations']);
  });
});
