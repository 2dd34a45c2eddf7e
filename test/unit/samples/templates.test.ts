import { describe, expect, it } from 'vitest';
import { slipsOf } from '../../../samples/generator/attempt';
import { makeProblem } from '../../../samples/generator/corpus';
import type { Given } from '../../../samples/generator/template';
import { teacherTrace } from '../../../samples/generator/trace';
import { allTemplates } from '../../../samples/templates/index';
import { mathTree } from '../../../src/core/skills/builtin/math/mathTree';
import { allChecks } from './checks/index';

/** Printed with every failure; each template is tried with this many problems. */
const seed = 'templates test';
const tries = 25;

/** Givens that the question states in words, in letters or inside a longer number. */
const notInDigits = new Set([
  'sumOfConsecutive.count',
  'lettersOfWord.length',
  'lettersOfWord.counts',
  'mixedPeriodic.digits',
]);

function problemsOf(template: (typeof allTemplates)[number]) {
  return Array.from({ length: tries }, (_, number) => {
    const { worked, random } = makeProblem(template, `${seed}:${number}`);
    return { worked, random, label: `${template.name}, seed "${seed}:${number}": ${worked.question}` };
  });
}

/** Numbers of at least 2 that the question does not show; 1 and 0 are often not written. */
function missingNumbers(name: string, given: Given, question: string): string[] {
  return Object.entries(given)
    .filter(([key]) => !notInDigits.has(`${name}.${key}`))
    .flatMap(([key, value]) => [value].flat().map((number) => [key, Math.abs(number)] as const))
    .filter(([, number]) => number > 1 && !new RegExp(`(?<![\\d.])${number}(?!\\d)`).test(question))
    .map(([key, number]) => `${key}=${number}`);
}

describe('templates', () => {
  it('have unique names, a check each, and leaf skills of the built-in tree', () => {
    const names = allTemplates.map((template) => template.name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(allChecks).sort()).toEqual([...names].sort());
    const unknown = allTemplates.filter(({ leaf }) => mathTree().find(leaf)?.children.length !== 0);
    expect(unknown.map((template) => template.leaf.join(' > '))).toEqual([]);
  });

  it('cover at least sixty leaf skills in all ten domains, each by several templates', () => {
    const perLeaf = new Map<string, number>();
    for (const { leaf } of allTemplates) perLeaf.set(leaf.join(' > '), (perLeaf.get(leaf.join(' > ')) ?? 0) + 1);
    expect(perLeaf.size).toBeGreaterThanOrEqual(60);
    expect(Math.min(...perLeaf.values())).toBeGreaterThanOrEqual(2);
    expect(new Set(allTemplates.map((template) => template.leaf[0])).size).toBe(10);
  });

  it.each(allTemplates)('$name: right answers, stated numbers, real slips, clean text', (template) => {
    const check = allChecks[template.name];
    for (const { worked, random, label } of problemsOf(template)) {
      const { given, answer, question } = worked;
      expect(check?.(given, answer, question), `${label} -> ${answer}`).toBe(true);
      expect(missingNumbers(template.name, given, question), label).toEqual([]);
      const slips = slipsOf(worked);
      expect(slips.length, label).toBeGreaterThan(0);
      for (const slip of slips)
        expect(isRight(template.name, worked, slip), `${label}: slip ${slip} is right`).toBe(false);
      const text = [question, ...slips, teacherTrace(worked, random)].join('\n');
      expect(/undefined|NaN|Infinity|\[object|\+ -|- -|\+ \+|\S {2,}\S|\b[01][a-z]\b|\$\$/.exec(text)?.[0], label).toBe(
        undefined,
      );
    }
  });
});

/** Whether a slip would pass the check; slips in other forms, which the check cannot read, do not. */
function isRight(name: string, { given, question }: { given: Given; question: string }, slip: string): boolean {
  try {
    return allChecks[name]?.(given, slip, question) === true;
  } catch {
    return false;
  }
}
