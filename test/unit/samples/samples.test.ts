import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherForms } from '../../../samples/generator/attempt';
import { corpusRow, sampleProblems, samplesSeed, truePaths } from '../../../samples/generator/corpus';
import { attemptRow, sampleAttempts, successRate, tableEntries } from '../../../samples/generator/student';
import { recheckedArithmetic } from '../../../samples/generator/trace';
import { judgeAttempt } from '../../../src/core/judge/judge';
import { builtinAnnotator } from '../../../src/core/skills/builtin/builtinAnnotator';
import { mathTree } from '../../../src/core/skills/builtin/math/mathTree';
import { texValue } from './texValue';

const folder = path.resolve(import.meta.dirname, '../../../samples');
const problems = sampleProblems(samplesSeed);
const attempts = sampleAttempts(problems, samplesSeed);

function committed(name: string): string[] {
  return readFileSync(path.join(folder, name), 'utf8').split('\n').slice(0, -1);
}

/** The answer of an attempt, as the generator writes it. */
function boxedIn(attempt: string): string | undefined {
  return /\\boxed\{(.*)\}\$\.$/s.exec(attempt)?.[1];
}

describe('sample workspace', () => {
  it('is what the generator writes from its seed', () => {
    expect(committed('corpus.jsonl')).toEqual(problems.map((problem) => corpusRow(problem)));
    expect(committed('weak-student.jsonl')).toEqual(attempts.map((row) => attemptRow(row.uniqueId, row.attempt)));
  });

  it('holds about 600 different problems over at least fifty leaf skills', () => {
    expect(problems.length).toBeGreaterThan(500);
    expect(problems.length).toBeLessThan(750);
    expect(new Set(problems.map(({ worked }) => worked.question)).size).toBe(problems.length);
    expect(new Set(problems.map(({ template }) => template.leaf.join(' > '))).size).toBeGreaterThanOrEqual(50);
  });

  it('knows the leaf skill of each problem', () => {
    const truth = truePaths(samplesSeed);
    expect([...truth.keys()]).toEqual(problems.map((problem) => problem.uniqueId));
    for (const leaf of truth.values()) expect(mathTree().find(leaf)?.children, leaf.join(' > ')).toEqual([]);
  });

  it('has traces of a few hundred to several thousand characters that end in the boxed answer', () => {
    const lengths = problems.map(({ trace }) => trace.length).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThan(250);
    expect(lengths.at(-1)).toBeGreaterThan(3000);
    for (const { worked, trace } of problems) {
      expect(trace.startsWith('<think>\n')).toBe(true);
      expect(trace.split('</think>').length).toBe(2);
      expect(trace.endsWith(`$\\boxed{${worked.answer}}$`)).toBe(true);
    }
  });

  it('is described by its README: counts, and the skills at which the student is weakest', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');
    const leaves = [...new Set(problems.map(({ template }) => template.leaf.join(' › ')))];
    expect(readme).toContain(`${problems.length} mathematical problems over ${leaves.length} leaf skills`);
    const weak = leaves.filter((leaf) => successRate(leaf.split(' › ')) <= 0.3);
    expect(weak.length).toBeGreaterThan(10);
    for (const leaf of weak)
      expect(readme).toContain(`| ${leaf} | ${Math.round(100 * successRate(leaf.split(' › ')))} % |`);
  });

  it('differs from seed to seed', () => {
    expect(sampleProblems('another').map(({ worked }) => worked.question)).not.toEqual(
      problems.map(({ worked }) => worked.question),
    );
  });
});

describe('built-in annotator on the sample workspace', () => {
  it('finds the true leaf among its chains nearly always, and mostly in the first place', () => {
    const found = problems.map(({ worked, trace, template }) => {
      const { chains } = builtinAnnotator().examine(worked.question, trace);
      return chains.findIndex((chain) => chain.path.join(' > ') === template.leaf.join(' > '));
    });
    expect(found.filter((place) => place >= 0).length / found.length).toBeGreaterThan(0.85);
    expect(found.filter((place) => place === 0).length / found.length).toBeGreaterThan(0.7);
  });
});

describe('judge on the weak student', () => {
  it('never contradicts what the generator knows, and leaves few attempts open', () => {
    const verdicts = attempts.map(({ uniqueId, attempt }, index) => {
      const answer = problems[index]?.worked.answer ?? '';
      const boxed = boxedIn(attempt);
      const truth =
        boxed === undefined ? 'unknown' : [answer, ...otherForms(answer)].includes(boxed) ? 'correct' : 'wrong';
      const { verdict } = judgeAttempt(answer, attempt);
      if (verdict !== 'unknown') expect(verdict, `${uniqueId}: ${boxed ?? 'nothing'} for ${answer}`).toBe(truth);
      return { verdict, truth };
    });
    const open = verdicts.filter(({ verdict, truth }) => verdict === 'unknown' && truth !== 'unknown');
    expect(open.length / verdicts.length).toBeLessThan(0.1);
  });
});

describe('weak student', () => {
  it('is described by a table of existing skills', () => {
    const names = new Set(mathTree().nodes.map((node) => node.name));
    for (const name of tableEntries()) expect(names.has(name), name).toBe(true);
  });

  it('solves of each leaf the share that the table says, and breaks off now and then', () => {
    const answers = new Map(attempts.map((row) => [row.uniqueId, row.attempt]));
    const boxed = (id: string): string | undefined => boxedIn(answers.get(id) ?? '');
    const leaves = new Set(problems.map((problem) => problem.template.leaf.join(' > ')));
    for (const key of leaves) {
      const group = problems.filter(({ template }) => template.leaf.join(' > ') === key);
      const solved = group.filter(({ uniqueId, worked }) => {
        const answer = boxed(uniqueId);
        return answer !== undefined && [worked.answer, ...otherForms(worked.answer)].includes(answer);
      });
      const expected = Math.round(successRate(key.split(' > ')) * group.length);
      expect(solved.length, key).toBe(expected);
    }
    const truncated = attempts.filter(({ uniqueId }) => boxed(uniqueId) === undefined);
    expect(truncated.length).toBeGreaterThan(10);
    expect(truncated.length).toBeLessThan(60);
  });
});

describe('other forms of an answer', () => {
  it.each(['\\frac{1}{2}', '-\\frac{7}{8}', '\\frac{2}{3}', '1234567', '-12', '\\frac{3\\sqrt{2}}{4}'])(
    'of %s have the same value',
    (answer) => {
      const forms = otherForms(answer);
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) {
        const plain = form
          .replaceAll(',', '')
          .replaceAll('\\dfrac', '\\frac')
          .replace(/^(-?)(\d+)\/(\d+)$/, '$1\\frac{$2}{$3}');
        expect(texValue(plain), form).toBeCloseTo(texValue(answer), 12);
      }
    },
  );
});

describe('rechecked arithmetic', () => {
  it('repeats only calculations that are right', () => {
    expect(recheckedArithmetic(['$2 \\cdot 3 \\cdot 14 = 84$, then $84 + 5 = 90$.'])).toEqual([]);
    expect(recheckedArithmetic(['$6 \\cdot 14 = 84$'])).toEqual([
      '$6 \\cdot 10 = 60$ and $6 \\cdot 4 = 24$, together $84$. Yes.',
    ]);
  });
});
