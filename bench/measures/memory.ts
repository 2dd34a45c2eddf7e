import { readFileSync } from 'node:fs';

/**
 * Highest resident memory of this process so far, in bytes. Linux says of a new process that it once had the memory of
 * the one that started it, except in its status file.
 */
export function peakBytes(): number {
  return statusBytes('self') ?? process.resourceUsage().maxRSS * 1024;
}

/** Highest resident memory of another process so far, in MB (10^6 bytes); 0 where the system does not tell. */
export function peakOf(pid: number): number {
  return (statusBytes(pid) ?? 0) / 1e6;
}

function statusBytes(process: number | 'self'): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    // Only Linux has that file.
    return undefined;
  }
}
