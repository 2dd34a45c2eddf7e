import { hostname, uptime } from 'node:os';
import { Refusal } from '../job/refusal';
import type { IndexStore } from '../store/open';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the machine was started, in milliseconds since 1970: a process id means nothing after that. */
  readonly boot: number;
  /** ISO 8601. */
  readonly since: string;
}

/** How far two readings of the time at which a machine was started may lie apart, in ms: clocks are set now and then. */
const sameBoot = 10 * 60 * 1000;

/**
 * Makes this process the only one that asks a student until the lock is disposed of. What a process that has ended left
 * behind is taken over. The index holds it, whose transactions let no two processes take it at once.
 * @throws Refusal `student-in-use`
 */
export function lockStudent(store: IndexStore, student: string): Disposable {
  const key = `asking:${student}`;
  const mine: Holder = { pid: process.pid, host: hostname(), boot: bootTime(), since: new Date().toISOString() };
  store.transaction(() => {
    const holder = holderIn(store.meta(key));
    if (holder && isAlive(holder)) throw inUse(student, holder);
    store.setMeta(key, JSON.stringify(mine));
  });
  return { [Symbol.dispose]: () => store.setMeta(key, '') };
}

function holderIn(value: string | undefined): Holder | undefined {
  return value === undefined || value === '' ? undefined : (JSON.parse(value) as Holder);
}

function isAlive({ pid, host, boot }: Holder): boolean {
  // Of a process on another machine nothing can be found out.
  if (host !== hostname()) return true;
  if (Math.abs(boot - bootTime()) > sameBoot) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootTime(): number {
  return Math.round(Date.now() - uptime() * 1000);
}

function inUse(student: string, { pid, host, since }: Holder): Refusal {
  return new Refusal({
    code: 'student-in-use',
    message: `${student} is being asked by process ${pid} on ${host}, since ${since}.`,
    next: 'Wait until that run has ended, or stop it: what it has asked is kept, and the next run goes on from there.',
  });
}
