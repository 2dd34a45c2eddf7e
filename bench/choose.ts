import type { Trial } from './trial';

/**
 * The trials that are wanted by name (`NAME*` for all that begin so; all when no name is given), with the peers that
 * they are compared with, in the order of the list. Large ones are taken when asked for, or by name.
 * @returns a refusal in words when a name fits none
 */
export function choose(trials: readonly Trial[], names: readonly string[], large: boolean): Trial[] | string {
  const fits = (name: string, trial: Trial): boolean =>
    name.endsWith('*') ? trial.name.startsWith(name.slice(0, -1)) : trial.name === name;
  const unknown = names.find((name) => !trials.some((trial) => fits(name, trial)));
  if (unknown !== undefined)
    return `There is no trial "${unknown}"; there are ${trials.map(({ name }) => name).join(', ')}.`;
  const wanted = trials.filter((trial) =>
    names.length > 0 ? names.some((name) => fits(name, trial)) : large || trial.large !== true,
  );
  const needed = new Set(wanted.flatMap(({ name, peer }) => (peer === undefined ? [name] : [name, peer])));
  return trials.filter(({ name }) => needed.has(name));
}
