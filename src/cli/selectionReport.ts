import type { SkillShare } from '../protocol/selection';
import type { Pool } from '../core/pool/pool';
import { leftOutReasons, type LeftOutReason } from '../core/selection/candidates';
import { wayWords } from '../core/selection/recipeWords';
import { weighsSkills } from '../core/selection/request';
import { selectedSamples } from '../core/selection/saved';
import type { Selection } from '../core/selection/select';
import { countText, plural } from './amounts';
import { clipped } from './tableLines';

/** Skills that the table for people shows; `--json` has all. */
const skillsShown = 12;

/** Skills below the floor that are named before they are only counted. */
const skillsNamed = 3;

/** Excluded ids without a sample that are listed before they are only counted. */
const idsShown = 5;

/** The `--json` value of `select`. `seed` is text, as in the recipe: `042` and `42` are two seeds. */
export function selectionJson(pool: Pool, selection: Selection, saved: string | undefined): object {
  const { request, samples, skills, leftOut, shortfall } = selection;
  return {
    requested: request.budget,
    selected: samples.length,
    method: request.method,
    seed: request.seed,
    temperature: request.temperature,
    ...(weighsSkills(request.method) && {
      smoothing: request.smoothing ?? 'none',
      interval: request.interval ?? 'middle',
    }),
    ...(request.student !== undefined && { student: request.student }),
    samples: selectedSamples(pool, selection).map(({ id, dataset, line, key, leaf, weight }) => ({
      id,
      dataset,
      line,
      key,
      leaf,
      weight,
    })),
    skills: skills.map(({ poolShare, selectedShare, path, samples: related, ...skill }) => ({
      path,
      samples: related,
      ...skill,
      pool_share: poolShare,
      selected_share: selectedShare,
    })),
    left_out: leftOut,
    ...(shortfall && { shortfall }),
    ...(selection.belowFloor.length > 0 && { below_floor: selection.belowFloor }),
    ...(selection.unmatchedExclusions.length > 0 && { unmatched_exclusions: selection.unmatchedExclusions }),
    ...(saved !== undefined && { saved }),
  };
}

/** The selection in lines for people. */
export function selectionText(pool: Pool, selection: Selection): string {
  const { request, samples, skills, leftOut } = selection;
  const rest = Object.entries(leftOut).map(
    ([reason, count]) => `  ${countText(count)} ${leftOutReasons[reason as LeftOutReason]}`,
  );
  return [
    `Selected ${countText(samples.length)} of ${plural(pool.size, 'sample')} ${wayWords(request)}.`,
    ...(rest.length > 0 ? ['Not selected', ...rest] : []),
    ...(skills.length > 0
      ? ['', ...skillTable(skills, weighsSkills(request.method) || request.method === 'uniform')]
      : []),
  ].join('\n');
}

/** What is to be warned of: a shortfall with its reasons, skills below the floor, excluded ids that nobody has. */
export function selectionWarnings({ request, shortfall, belowFloor, unmatchedExclusions }: Selection): string[] {
  const warnings: string[] = [];
  if (shortfall)
    warnings.push(
      `Asked for ${countText(shortfall.asked)} samples, got ${countText(shortfall.got)}: ${shortfall.reasons.join('; ')}.`,
    );
  if (belowFloor.length > 0) {
    const names = belowFloor
      .slice(0, skillsNamed)
      .map(({ path, selected }) => `${path.join(' > ')} (${countText(selected)})`);
    const more = belowFloor.length > skillsNamed ? ', ...' : '.';
    warnings.push(
      `${plural(belowFloor.length, 'skill')} could not be given ${plural(request.floor ?? 0, 'sample')}: ${names.join(', ')}${more}`,
    );
  }
  if (unmatchedExclusions.length > 0) {
    const more = unmatchedExclusions.length > idsShown ? ', ...' : '.';
    warnings.push(
      `${plural(unmatchedExclusions.length, 'excluded id')} found no sample: ${unmatchedExclusions.slice(0, idsShown).join(', ')}${more}`,
    );
  }
  return warnings;
}

/** @param weighed whether the method looks at skills: else they have no weight, and so no target */
/** The last two names of a path; the last alone where a line has no room for both. */
function shortName(path: readonly string[]): string {
  const both = path.slice(-2).join(' > ');
  return clipped(both) === both ? both : clipped(path.at(-1) ?? '');
}

function skillTable(skills: readonly SkillShare[], weighed: boolean): string[] {
  const shown = skills.slice(0, skillsShown);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
  const percentOr = (share: number | null): string => (share === null ? '       -' : percent(share));
  const estimated = skills.some(({ estimate }) => estimate !== undefined);
  const names = shown.map(({ path }) => shortName(path));
  const title = weighed ? 'Heaviest skills' : 'Skills';
  const width = Math.max(...names.map((name) => name.length), title.length);
  return [
    `${title.padEnd(width)}  accuracy verdicts ${estimated ? 'taken as ' : ''}    pool${weighed ? '   target' : ''}  selected`,
    ...shown.map(
      ({ accuracy, estimate, correct, wrong, poolShare, target, selectedShare }, row) =>
        `${(names[row] ?? '').padEnd(width)}  ${percentOr(accuracy)} ${countText(correct + wrong).padStart(8)} ${estimated ? `${percentOr(estimate ?? null)} ` : ''}${percent(poolShare)}${weighed ? ` ${percent(target)}` : ''}  ${percent(selectedShare)}`,
    ),
    ...(skills.length > shown.length ? [`... and ${plural(skills.length - shown.length, 'more skill')}`] : []),
  ];
}
