import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { breathe, type Job } from '../job/job';
import { repairSteps } from './connectIndex';
import { connect, isDamage } from './driver';
import { openFailure } from './indexFailure';
import { indexPath } from './open';
import { isMarked, lockForRepair } from './repair';

/** How often the repair of another is looked at, in milliseconds. */
const lookEvery = 100;

/**
 * Repairs a damaged index of a workspace folder, if it has one, as {@link openIndex} would, but lets others work meanwhile:
 * what it does is reported, and where it is cancelled everything is as it was. Waits for another who is at it.
 * @throws Refusal as {@link openIndex} does; the reason of a cancelled job
 */
export async function mendIndex(workspace: string, job: Job): Promise<void> {
  const file = indexPath(workspace);
  if (!existsSync(file) || !looksDamaged(file)) return;
  try {
    let unlock = lockForRepair(file, 0);
    for (; !unlock; unlock = lockForRepair(file, 0)) {
      job.report({ step: 'Waiting for another program that repairs the index', done: 0, total: 0, unit: 'rows' });
      await delay(lookEvery, undefined, { signal: job.signal });
    }
    const steps = repairSteps(file);
    try {
      let done = 0;
      for (let step = steps.next(); step.done !== true; step = steps.next()) {
        job.report({
          step: 'The index is damaged: taking over what can be read',
          done: (done += step.value),
          total: 0,
          unit: 'rows',
        });
        await breathe(job);
      }
    } finally {
      // Begun and left, it would keep both indexes open and the new one lying about.
      steps.return();
      unlock();
    }
  } catch (error) {
    throw openFailure(error, file);
  }
}

/** What keeps a sound index from being opened is for {@link openIndex} to tell. */
function looksDamaged(file: string): boolean {
  if (isMarked(file)) return true;
  try {
    const connection = connect(file, 'read');
    try {
      connection.pragma('user_version', { simple: true });
    } finally {
      connection.close();
    }
    return false;
  } catch (error) {
    return isDamage(error);
  }
}
