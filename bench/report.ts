import type { Run, Trial } from './trial';

/** A trial over all its rounds. */
export interface Result {
  trial: string;
  what: string;
  unit: Trial['unit'];
  /** Median over the rounds. */
  value: number;
  peer?: string;
  peerValue?: number;
  /** To the peer's value. */
  ratio?: number;
  limit?: string;
  /** The highest of all rounds. */
  peakMB: number;
  cpuSeconds: number;
  /** Absent where nothing is promised. */
  ok?: boolean;
  runs: readonly Run[];
}

/** The middle value; the lower one of two. @throws RangeError when there is none */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('the median of no values');
  return middle;
}

/** Sums up the runs of each trial in the order of the trials; those that were not run are left out. */
export function summarise(trials: readonly Trial[], runsOf: ReadonlyMap<string, readonly Run[]>): Result[] {
  const valueOf = (name: string | undefined): number | undefined => {
    const runs = name === undefined ? undefined : runsOf.get(name);
    return runs && median(runs.map((run) => run.value));
  };
  return trials.flatMap((trial) => {
    const runs = runsOf.get(trial.name);
    if (!runs) return [];
    const value = median(runs.map((run) => run.value));
    const peerValue = valueOf(trial.peer);
    const peakMB = Math.max(...runs.map((run) => run.peakMB));
    const ok = verdict(trial, value, peerValue, peakMB);
    return [
      {
        trial: trial.name,
        what: trial.what,
        unit: trial.unit,
        value,
        ...(trial.peer !== undefined && { peer: trial.peer }),
        ...(peerValue !== undefined && { peerValue, ratio: value / peerValue }),
        ...(trial.limit && { limit: limitText(trial) }),
        peakMB,
        cpuSeconds: median(runs.map((run) => run.cpuSeconds)),
        ...(ok !== undefined && { ok }),
        runs,
      },
    ];
  });
}

/** Whether all that a trial promises holds; undefined when it promises nothing. */
function verdict(
  { limit, mostMB }: Trial,
  value: number,
  peer: number | undefined,
  peakMB: number,
): boolean | undefined {
  if (!limit && mostMB === undefined) return undefined;
  if (mostMB !== undefined && peakMB > mostMB) return false;
  if (!limit) return true;
  if ('most' in limit) return value <= limit.most;
  if ('least' in limit) return value >= limit.least;
  return peer !== undefined && value <= limit.timesPeer * peer;
}

function limitText({ limit, unit, mostMB }: Trial): string {
  const memory = mostMB === undefined ? '' : `, ${mostMB} MB`;
  if (!limit) return memory.slice(2);
  if ('most' in limit) return `${quantity(limit.most, unit)}${memory}`;
  if ('least' in limit) return `at least ${quantity(limit.least, unit)}${memory}`;
  return `${limit.timesPeer} x${memory}`;
}

/** The results as a Markdown table. */
export function table(results: readonly Result[]): string {
  const header = ['trial', 'ours', 'peer', 'ratio', 'limit', 'peak MB', ''];
  const rows = results.map(({ trial, what, unit, value, peer, peerValue, ratio, limit, peakMB, ok }) => [
    `**${trial}** ${what}`,
    quantity(value, unit),
    peerValue === undefined ? '' : `${quantity(peerValue, unit)} (${peer})`,
    ratio === undefined ? '' : `${ratio.toFixed(2)} x`,
    limit ?? '',
    peakMB.toFixed(0),
    ok === undefined ? '' : ok ? 'ok' : '**over**',
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Three digits are more than repeat from run to run. */
function quantity(value: number, unit: Trial['unit']): string {
  const digits = value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
  return `${digits} ${unit}`;
}
