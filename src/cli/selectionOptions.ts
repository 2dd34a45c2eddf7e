import path from 'node:path';
import { readExcludedIds } from '../core/selection/excludeFile';
import { defaultPreset, presetNames, presets } from '../core/selection/presets';
import {
  checkOptions,
  intervalEnds,
  paperBand,
  selectionDefaults,
  selectionMethods,
  smoothings,
  weighsSkills,
  type SelectionMethod,
  type SelectionRequest,
} from '../core/selection/request';
import { maxTemperature } from '../core/selection/weights';
import { fitFlags, fitHelp, fitOptions } from './fitOptions';
import {
  asUsage,
  number,
  oneOf,
  share,
  text,
  WrongUsage,
  type Arguments,
  type Command,
  type CommandContext,
} from './command';

/** The flags that say what to select, of `select` and `run`. */
export const selectionOptions: Command['options'] = {
  budget: { type: 'string' },
  temperature: { type: 'string' },
  seed: { type: 'string' },
  method: { type: 'string' },
  preset: { type: 'string' },
  smoothing: { type: 'string' },
  interval: { type: 'string' },
  floor: { type: 'string' },
  ceiling: { type: 'string' },
  ties: { type: 'string' },
  band: { type: 'string' },
  'pass-rate': { type: 'string' },
  'correct-share': { type: 'string' },
  skill: { type: 'string' },
  'max-depth': { type: 'string' },
  exclude: { type: 'string' },
  ...fitOptions,
};

const [bandLow, bandHigh] = paperBand;

export const selectionHelp = `  --budget N           samples to select (default ${selectionDefaults.budget})
  --temperature T      exponent of the sampling weights (default that of the preset; 0 is uniform over skills)
  --seed X             any text; the same seed gives the same samples on every machine (default ${selectionDefaults.seed})
  --method M           weighted (default), drawn by the weights of the skills; matching, as near to these weights as
                       can be; for comparison random, difficulty (at random in a band of pass rates), longest (the
                       longest traces), uniform (over skills)
  --preset P           how skills are weighed (default ${defaultPreset}; for matching, and with --smoothing none, paper)
                       paper: ${wrapped(presets.paper.what)}
                       robust: ${wrapped(presets.robust.what)}
  --smoothing S        ${smoothings.join(', ')}: a skill's accuracy from its verdicts alone, or estimated with the skills around
  --interval E         ${intervalEnds.join(', ')}: the end of the 95 % interval of the accuracy that a skill is weighed by;
                       upper weighs only what is surely weak
  --floor N            at least N samples of every weighed skill, the weakest first, if there are so many
  --ceiling N          at most N samples of any skill, or with a % sign a share of the budget
  --ties T             of samples that are equally good, matching takes the first by id, so that the order of the rows does
                       not matter (id, the default), or the first row, as the authors' code does (rows, the default with
                       --preset paper); ids by their numbers, q2 before q10
  --band A..B          pass rates for difficulty (default ${bandLow}..${bandHigh})
  --pass-rate FIELD    field of the corpus that holds them; default: the student's attempts, several a problem, or without
                       a student a field with a name like pass_rate
  --correct-share P    share of the budget for samples that the student gets right, such as 0.5 or 50%
  --skill PATH         only samples of this skill: "Algebra > Lines", or a name that is unique
  --max-depth D        cut the skill tree at this depth
  --exclude FILE       ids to leave out of the selection, and of all accuracies as in the paper's code: one a line, or JSONL
                       with unique_id or id. Ids that no sample has are counted and listed (exit code 1); a line that
                       names no id ends the command, with its number and the reason, since its sample would slip in
${fitHelp}`;

/** A sentence broken into lines that stand below the words of the help. */
function wrapped(sentence: string): string {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length > (lines.length === 1 ? 85 : 93)) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join(`\n${' '.repeat(25)}`);
}

/** What the flags say, but for the skill's name, which only a tree can resolve. */
export interface SelectionFlags extends Omit<SelectionRequest, 'skill' | 'student'> {
  /** As typed. */
  readonly skill?: string;
}

/**
 * Reads the flags and the file of excluded ids.
 * @param alsoWrites whether the command writes a set too
 * @throws WrongUsage, Refusal
 */
export async function selectionFlags(
  args: Arguments,
  context: CommandContext,
  { alsoWrites = false } = {},
): Promise<SelectionFlags> {
  const method = oneOf(args, 'method', selectionMethods, selectionDefaults.method);
  const budget = number(args, 'budget', selectionDefaults.budget, { low: 1, high: 1e9, whole: true });
  const [skill, exclude, passRateField] = [text(args, 'skill'), text(args, 'exclude'), text(args, 'pass-rate')];
  const given = (name: string): boolean => args.values[name] !== undefined;
  const fit = fitFlags(args, context, alsoWrites);
  const correctShare = share(args, 'correct-share');
  const flags: SelectionFlags = {
    method,
    budget,
    ...weighing(args, method),
    seed: text(args, 'seed') ?? selectionDefaults.seed,
    ...(tiesFlag(args, method) === 'id' && { ties: 'id' as const }),
    ...(given('floor') && { floor: number(args, 'floor', 1, { low: 1, high: 1e9, whole: true }) }),
    ...(given('ceiling') && { ceiling: ceilingFlag(args, budget) }),
    ...(given('band') && { band: bandFlag(args) }),
    ...(passRateField !== undefined && { passRateField }),
    ...(correctShare !== undefined && { correctShare }),
    ...(given('max-depth') && { maxDepth: number(args, 'max-depth', 1, { low: 1, high: 1_000, whole: true }) }),
    ...(skill !== undefined && { skill }),
    ...(fit && { fit }),
  };
  asUsage(() => checkOptions(flags));
  for (const unused of unusedFlags(args, flags)) context.warn(unused);
  if (exclude === undefined) return flags;
  return { ...flags, exclude: await readExcludedIds(path.resolve(context.cwd, exclude), context.job) };
}

/** What a preset says, but where a flag of its own says otherwise. Methods that don't weigh skills take flags only. */
function weighing(
  args: Arguments,
  method: SelectionMethod,
): Pick<SelectionRequest, 'temperature' | 'smoothing' | 'interval'> {
  if (text(args, 'preset') !== undefined && !weighsSkills(method))
    throw new WrongUsage(`--preset is about skills, which --method ${method} does not weigh.`);
  // Matching is there for the paper's sake, so it is the paper's unless asked otherwise.
  const usual = !weighsSkills(method) || method === 'matching' ? 'none' : presets[defaultPreset].smoothing;
  const smoothed = oneOf(args, 'smoothing', smoothings, usual) !== 'none';
  const preset = presets[oneOf(args, 'preset', presetNames, smoothed ? 'robust' : 'paper')];
  const smoothing = oneOf(args, 'smoothing', smoothings, weighsSkills(method) ? preset.smoothing : 'none');
  const interval = oneOf(args, 'interval', intervalEnds, weighsSkills(method) ? preset.interval : 'middle');
  return {
    temperature: number(args, 'temperature', preset.temperature, { low: 0, high: maxTemperature }),
    ...(smoothing !== 'none' && { smoothing }),
    ...(interval !== 'middle' && { interval }),
  };
}

/** Flags that scripts may pass to every method alike, where they change nothing: said, so that nobody takes them for obeyed. */
function unusedFlags(args: Arguments, { method }: SelectionFlags): string[] {
  const given = (name: string): boolean => args.values[name] !== undefined;
  return [
    ...(given('temperature') && !weighsSkills(method)
      ? [`--temperature has no effect: --method ${method} does not weigh skills.`]
      : []),
    ...(given('seed') && (method === 'matching' || method === 'longest')
      ? [`--seed has no effect: --method ${method} knows no chance.`]
      : []),
  ];
}

/** Which of equally good samples matching takes: the authors' way where the paper is asked for by name. */
function tiesFlag(args: Arguments, method: SelectionMethod): 'id' | 'rows' {
  if (method === 'matching')
    return oneOf(args, 'ties', ['id', 'rows'], text(args, 'preset') === 'paper' ? 'rows' : 'id');
  if (text(args, 'ties') !== undefined)
    throw new WrongUsage(`--ties is about --method matching; --method ${method} has no ties that depend on rows.`);
  return 'rows';
}

/** Samples of a skill: a number, or a share of the budget in percent, at least one. */
function ceilingFlag(args: Arguments, budget: number): number {
  const given = text(args, 'ceiling') ?? '';
  const percent = /^(\d+(?:\.\d+)?)\s*%$/u.exec(given)?.[1];
  if (percent === undefined && /^\d*\.\d+$/u.test(given))
    throw new WrongUsage(`--ceiling ${given}: expected a number of samples, or a share of the budget such as 5%.`);
  if (percent === undefined) return number(args, 'ceiling', 1, { low: 1, high: 1e9, whole: true });
  if (Number(percent) <= 0 || Number(percent) > 100)
    throw new WrongUsage(`--ceiling ${percent}%: expected a share above 0 and up to 100 %.`);
  return Math.max(1, Math.round((budget * Number(percent)) / 100));
}

function bandFlag(args: Arguments): readonly [number, number] {
  const given = text(args, 'band') ?? '';
  const [low = NaN, high = NaN, ...more] = given.split('..').map((end) => (end.trim() === '' ? NaN : Number(end)));
  if (!(low >= 0 && low <= high && high <= 1) || more.length > 0)
    throw new WrongUsage(`--band ${given}: expected two pass rates from 0 to 1, like ${bandLow}..${bandHigh}.`);
  return [low, high];
}
