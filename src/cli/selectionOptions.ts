import path from 'node:path';
import { readExcludedIds } from '../core/selection/excludeFile';
import { selectionDefaults, selectionMethods, type SelectionMethod } from '../core/selection/request';
import { maxTemperature } from '../core/selection/weights';
import { number, text, WrongUsage, type Arguments, type Command, type CommandContext } from './command';
import { notBuilt } from './notBuilt';

/** Methods of the page of commands that this version does not have. */
const notYet = ['matching', 'difficulty'];

/** The flags that say what to select, of `select` and `run`. */
export const selectionOptions: Command['options'] = {
  budget: { type: 'string' },
  temperature: { type: 'string' },
  seed: { type: 'string' },
  method: { type: 'string' },
  'correct-share': { type: 'string' },
  skill: { type: 'string' },
  'max-depth': { type: 'string' },
  exclude: { type: 'string' },
};

export const selectionHelp = `  --budget N           samples to select (default ${selectionDefaults.budget})
  --temperature T      exponent of the sampling weights (default ${selectionDefaults.temperature}; 0 is uniform over skills)
  --seed X             any text; the same seed gives the same samples on every machine (default ${selectionDefaults.seed})
  --method M           ${selectionMethods.join(', ')} (default ${selectionDefaults.method})
  --correct-share P    share of the budget for samples that the student gets right, 0 to 1
  --skill PATH         only samples of this skill: "Algebra > Lines", or a name that is unique
  --max-depth D        cut the skill tree at this depth
  --exclude FILE       ids to leave out: one a line, or JSONL with unique_id or id`;

/** What the flags say, but for the skill's name, which only a tree can resolve. */
export interface SelectionFlags {
  method: SelectionMethod;
  budget: number;
  temperature: number;
  seed: string;
  correctShare?: number;
  /** As typed. */
  skill?: string;
  maxDepth?: number;
  exclude?: string[];
}

/** Reads the flags and the file of excluded ids. @throws WrongUsage, Refusal */
export async function selectionFlags(args: Arguments, { cwd, job }: CommandContext): Promise<SelectionFlags> {
  const skill = text(args, 'skill');
  const exclude = text(args, 'exclude');
  return {
    method: methodFlag(args),
    budget: number(args, 'budget', selectionDefaults.budget, { low: 1, high: 1e9, whole: true }),
    temperature: number(args, 'temperature', selectionDefaults.temperature, { low: 0, high: maxTemperature }),
    seed: text(args, 'seed') ?? selectionDefaults.seed,
    ...(args.values['correct-share'] !== undefined && {
      correctShare: number(args, 'correct-share', 0, { low: 0, high: 1 }),
    }),
    ...(args.values['max-depth'] !== undefined && {
      maxDepth: number(args, 'max-depth', 1, { low: 1, high: 1_000, whole: true }),
    }),
    ...(skill !== undefined && { skill }),
    ...(exclude !== undefined && { exclude: await readExcludedIds(path.resolve(cwd, exclude), job) }),
  };
}

function methodFlag(args: Arguments): SelectionMethod {
  const given = text(args, 'method') ?? selectionDefaults.method;
  const method = selectionMethods.find((one) => one === given);
  if (method !== undefined) return method;
  if (notYet.includes(given)) throw notBuilt('unknown-method', '--method', given, selectionMethods);
  throw new WrongUsage(`--method ${given}: expected ${selectionMethods.join(', ')}.`);
}
