import type { SkillPath } from '../../src/protocol/values';
import { Random } from './random';
import type { Template, Worked } from './template';
import { teacherTrace } from './trace';
import { allTemplates } from '../templates/index';

/** The seed of the committed files. */
export const samplesSeed = 'skill-gap samples 1';
/** Fewest and most problems of a leaf skill in the sample workspace: uneven, as in every real corpus. */
const problemsOfLeaf = { least: 4, most: 10 };

export interface SampleProblem {
  uniqueId: string;
  template: Template;
  worked: Worked;
  trace: string;
}

/** A problem of one template, its texts tidied; the same for the same template and seed, whatever else exists. */
export function makeProblem(template: Template, seed: string): { worked: Worked; random: Random } {
  const random = new Random(`${seed}:${template.name}`);
  return { worked: tidied(template.make(random)), random };
}

/**
 * The problems of the sample workspace in the order of the file: a few for each leaf skill, shared out among its
 * templates, no question twice. Deterministic in the seed.
 */
export function sampleProblems(seed: string): SampleProblem[] {
  const problems: Omit<SampleProblem, 'uniqueId'>[] = [];
  const questions = new Set<string>();
  for (const [leaf, group] of templatesByLeaf()) {
    const count = new Random(`${seed}:count:${leaf}`).int(problemsOfLeaf.least, problemsOfLeaf.most);
    for (let number = 0, attempt = 0; number < count; attempt++) {
      const template = group[number % group.length];
      if (!template) throw new RangeError('a leaf without templates');
      const { worked, random } = makeProblem(template, `${seed}:${attempt}`);
      if (questions.has(worked.question)) continue;
      questions.add(worked.question);
      problems.push({ template, worked, trace: teacherTrace(worked, random) });
      number++;
    }
  }
  return new Random(`${seed}:order`)
    .shuffle(problems)
    .map((problem, index) => ({ uniqueId: `sample-${String(index + 1).padStart(4, '0')}`, ...problem }));
}

/** The leaf skill that each sample problem was made for, by id: what an annotator should find. */
export function truePaths(seed: string): Map<string, SkillPath> {
  return new Map(sampleProblems(seed).map(({ uniqueId, template }) => [uniqueId, template.leaf]));
}

/** The templates of each leaf skill; keys are the leaf's path joined by ` > `. */
export function templatesByLeaf(): Map<string, Template[]> {
  const groups = new Map<string, Template[]>();
  for (const template of allTemplates) {
    const key = template.leaf.join(' > ');
    groups.set(key, [...(groups.get(key) ?? []), template]);
  }
  return groups;
}

/** One line of `corpus.jsonl`, with the field names of the paper's pool. */
export function corpusRow({ uniqueId, worked, trace }: Omit<SampleProblem, 'template'>): string {
  return JSON.stringify({
    unique_id: uniqueId,
    question: worked.question,
    attempt: trace,
    expected_answer: worked.answer,
  });
}

/**
 * Formulas put together from numbers leave traces: two blanks where a term is zero, `1x`, `a = a` for a fraction that
 * does not cancel.
 */
function tidied(worked: Worked): Worked {
  const tidy = (text: string): string =>
    text
      .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
      .replace(/ (?=[.,]\s|[.,]$)/g, '')
      .replace(/(?<![\w.\\])1(?=[a-z](?![a-z]))/g, '')
      .replace(/(\\frac\{[^{}]+\}\{[^{}]+\}) = \1(?=\D)/g, '$1');
  return {
    ...worked,
    question: tidy(worked.question),
    idea: tidy(worked.idea),
    steps: worked.steps.map(tidy),
    checks: worked.checks.map(tidy),
    detours: (worked.detours ?? []).map(tidy),
  };
}
