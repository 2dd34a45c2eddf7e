import type { SkillPath } from '../../protocol/values';
import type { FitRequest } from '../fit/fitRequest';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import { maxTemperature } from './weights';

/** Ways of selecting, the paper's two first; the others are what they are compared with. */
export const selectionMethods = ['weighted', 'matching', 'random', 'difficulty', 'longest', 'uniform'] as const;
export type SelectionMethod = (typeof selectionMethods)[number];

/** Whether the method looks at the accuracies of skills. */
export function weighsSkills(method: SelectionMethod): boolean {
  return method === 'weighted' || method === 'matching';
}

/**
 * Where the accuracy comes from that a skill is weighed by: its own verdicts alone, as in the paper, or an estimate that
 * looks at the skills around it too.
 */
export const smoothings = ['none', 'hierarchical'] as const;
export type Smoothing = (typeof smoothings)[number];

/** Which end of the 95 % interval of an accuracy a skill is weighed by; `middle` is the accuracy itself. */
export const intervalEnds = ['upper', 'middle', 'lower'] as const;
export type IntervalEnd = (typeof intervalEnds)[number];

/** Everything that decides which samples of a pool are selected. */
export interface SelectionRequest {
  readonly method: SelectionMethod;
  /** Samples to select, at least 1. */
  readonly budget: number;
  /** T of the sampling weights; 1 in the paper, 0 is uniform over leaf skills. */
  readonly temperature: number;
  /** Any text. */
  readonly seed: string;
  /** The student whose verdicts the pool holds; absent only for methods that don't need them. */
  readonly student?: string;
  /** Absent: `none`. */
  readonly smoothing?: Smoothing;
  /** Absent: `middle`. */
  readonly interval?: IntervalEnd;
  /** The least samples of every leaf skill that is weighed, as far as there are so many. */
  readonly floor?: number;
  /** The most samples of any leaf skill. */
  readonly ceiling?: number;
  /** Lowest and highest pass rate for `difficulty`; absent: {@link paperBand}. */
  readonly band?: readonly [number, number];
  /** Field of the corpora that holds pass rates; absent: a field of a known name. */
  readonly passRateField?: string;
  /**
   * Which of samples that are equally good matching takes: `id`, the first by id, whatever the order of the rows; absent:
   * the first row of the corpora, as the authors' code does.
   */
  readonly ties?: 'id';
  /** Only samples related to this node of the tree. */
  readonly skill?: SkillPath;
  /** Depth at which the tree is cut; 1 keeps the children of the root. */
  readonly maxDepth?: number;
  /** Share of the budget that goes to samples the student gets right; absent: no matter which. Halves round up. */
  readonly correctShare?: number;
  /** Ids of samples that are left out of everything, the accuracy of skills included. */
  readonly exclude?: readonly string[];
  /** What samples must be like to be trained on. */
  readonly fit?: FitRequest;
}

/** What a request means where it says nothing; the paper's values. */
export const selectionDefaults = { method: 'weighted', budget: 1_000, temperature: 1, seed: '42' } as const;

/** The band of pass rates of the paper's comparison. */
export const paperBand = [0.25, 0.625] as const;

type Options = Omit<SelectionRequest, 'skill' | 'student'>;

/** Checks what can be said of a request without a pool. @throws Refusal `bad-request` */
export function checkOptions(request: Options): void {
  if (!Number.isInteger(request.budget) || request.budget < 1)
    throw badRequest(`A budget of ${request.budget} samples cannot be selected.`, 'Give a whole number from 1.');
  if (!(request.temperature >= 0 && request.temperature <= maxTemperature))
    throw badRequest(
      `A temperature of ${request.temperature} is out of range.`,
      `Give a number from 0 to ${maxTemperature}; the paper uses 1.`,
    );
  const { correctShare, maxDepth } = request;
  if (correctShare !== undefined && !(correctShare >= 0 && correctShare <= 1))
    throw badRequest(`A share of ${correctShare} is out of range.`, 'Give a number from 0 to 1.');
  if (maxDepth !== undefined && !(Number.isInteger(maxDepth) && maxDepth >= 1))
    throw badRequest(`The tree cannot be cut at depth ${maxDepth}.`, 'Give a whole number from 1.');
  checkLimits(request);
  checkFit(request);
}

/** Checks the request against the pool. @throws Refusal `bad-request`, `no-student` */
export function checkRequest(request: SelectionRequest, pool: Pool): void {
  checkOptions(request);
  if (request.student === undefined && needsStudent(request)) throw studentNeeded(request);
  if (request.skill !== undefined) skillNode(request.skill, pool, request.maxDepth);
}

/** Whether a request means nothing without a student's verdicts. */
export function needsStudent({ method, correctShare }: Pick<SelectionRequest, 'method' | 'correctShare'>): boolean {
  return weighsSkills(method) || correctShare !== undefined;
}

/** @param students names that could be given; empty when none is known */
export function studentNeeded(
  request: Pick<SelectionRequest, 'method' | 'correctShare'>,
  students: readonly string[] = [],
): Refusal {
  const weighs = weighsSkills(request.method);
  const instead = weighs ? 'select with --method random' : 'leave the share of correct samples out';
  const names = students.map((name) => `"${name}"`).join(', ');
  return new Refusal({
    code: 'no-student',
    message: weighs
      ? 'Without the verdicts of a student no skill can be called weak.'
      : 'Without the verdicts of a student no sample is one that it gets right.',
    next:
      names === ''
        ? `Import results (skill-gap student import FILE --name NAME) and name the student with --student, or ${instead}.`
        : `Name one with --student: the index holds ${names}. Or ${instead}.`,
  });
}

function checkLimits({ floor, ceiling, band }: Options): void {
  for (const limit of [floor, ceiling])
    if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1))
      throw badRequest(`${limit} samples of a skill are no limit.`, 'Give a whole number from 1.');
  if (floor !== undefined && ceiling !== undefined && floor > ceiling)
    throw badRequest(
      `No skill can have at least ${floor} and at most ${ceiling} samples.`,
      'Give a floor that is not above the ceiling.',
    );
  if (band && !(band[0] >= 0 && band[0] <= band[1] && band[1] <= 1))
    throw badRequest(
      `Pass rates cannot lie between ${band[0]} and ${band[1]}.`,
      'Give two numbers from 0 to 1, the lower one first.',
    );
}

/** Refuses options that the method has no use for: they would be without effect, unnoticed. */
function checkFit({ method, smoothing, interval, floor, band, passRateField }: Options): void {
  const sound = (smoothing ?? 'none') !== 'none' || (interval ?? 'middle') !== 'middle';
  if (sound && !weighsSkills(method))
    throw badRequest(
      `The method ${method} does not weigh skills, so that there is no accuracy to smooth.`,
      'Leave out smoothing and interval, or select with --method weighted.',
    );
  if (floor !== undefined && method === 'matching')
    throw badRequest(
      'Matching brings every skill as near to its share as it can; a floor would work against it.',
      'Leave out the floor, or select with --method weighted.',
    );
  if ((band ?? passRateField) !== undefined && method !== 'difficulty')
    throw badRequest(
      `The method ${method} does not look at pass rates.`,
      'Leave out the band and the field, or select with --method difficulty.',
    );
}

/** The node that `skill` names. @throws Refusal `bad-request` */
export function skillNode(skill: SkillPath, pool: Pool, maxDepth = Infinity): number {
  const node = pool.tree.find(skill);
  const name = skill.join(' > ');
  if (!node || node.index === 0)
    throw badRequest(
      `The skill tree "${pool.tree.name}" has no skill "${name}".`,
      'skill-gap student report lists the skills by path.',
    );
  if (node.depth > maxDepth)
    throw badRequest(
      `The skill "${name}" lies at depth ${node.depth}, below the depth ${maxDepth} at which the tree is cut.`,
      'Name a skill above the cut, or cut deeper.',
    );
  return node.index;
}

function badRequest(message: string, next: string): Refusal {
  return new Refusal({ code: 'bad-request', message, next });
}
