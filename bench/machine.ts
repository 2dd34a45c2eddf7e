import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the numbers of a run depend on. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGB: number;
  system: string;
  node: string;
  /** Processes that wanted to run in the last minute, when the run began; 0 on systems that do not count them. */
  load: number;
}

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${platform()} ${release()}`,
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** A line for above the table. */
export function machineLine({ processor, cores, memoryGB, node, load }: Machine): string {
  return `${processor}, ${cores} cores, ${memoryGB} GB, Node ${node.slice(1)}, load ${load} at the start`;
}

/** What is wrong with measuring now, if anything is. */
export function busyWarning({ load, cores }: Machine): string | undefined {
  if (load < cores / 4) return undefined;
  return `The machine is busy (load ${load} on ${cores} cores): compare only within this table, and run it again when nothing else runs.`;
}
