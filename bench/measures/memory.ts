import { readFileSync } from 'node:fs';

/**
 * Highest resident memory of this process so far, in bytes. Linux says of a new process that it once had the memory of the one that started it,
 * except in this file.
 */
export function peakBytes(): number {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Systems without that file don't have the flaw either.
  }
  return process.resourceUsage().maxRSS * 1024;
}
