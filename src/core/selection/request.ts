import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import { maxTemperature } from './weights';

/** Ways of selecting that this version has; others refuse by name. */
export const selectionMethods = ['weighted', 'random'] as const;
export type SelectionMethod = (typeof selectionMethods)[number];

/** Everything that decides which samples of a pool are selected. */
export interface SelectionRequest {
  readonly method: SelectionMethod;
  /** Samples to select, at least 1. */
  readonly budget: number;
  /** T of the sampling weights; 1 in the paper, 0 is uniform over leaf skills. */
  readonly temperature: number;
  /** Any text. */
  readonly seed: string;
  /** The student whose verdicts the pool holds; absent only for `random`. */
  readonly student?: string;
  /** Only samples related to this node of the tree. */
  readonly skill?: SkillPath;
  /** Depth at which the tree is cut; 1 keeps the children of the root. */
  readonly maxDepth?: number;
  /** Share of the budget that goes to samples the student gets right; absent: no matter which. Halves round up. */
  readonly correctShare?: number;
  /** Ids of samples that are left out of everything, the accuracy of skills included. */
  readonly exclude?: readonly string[];
}

/** What a request means where it says nothing; the paper's values. */
export const selectionDefaults = { method: 'weighted', budget: 1_000, temperature: 1, seed: '42' } as const;

/** Checks the request against the pool. @throws Refusal `bad-request`, `no-student` */
export function checkRequest(request: SelectionRequest, pool: Pool): void {
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
  if (request.student === undefined && (request.method !== 'random' || correctShare !== undefined))
    throw new Refusal({
      code: 'no-student',
      message: 'Without the verdicts of a student no skill can be called weak.',
      next: 'Name a student whose results were imported (--student NAME), or select with --method random.',
    });
  if (request.skill !== undefined) skillNode(request.skill, pool, maxDepth);
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
