import { annotateNotice, failureNotice, importNotice, indexNotice, type Notice } from './outcomes';
import type { HostRequests } from './requests';
import type { StepName } from './setUp';

/** Does a step of the checklist; resolves with what to say about it, null when there is nothing to say. */
export async function runStep(host: HostRequests, step: StepName): Promise<Notice | null> {
  switch (step) {
    case 'index': {
      const settled = await host.send('index', {});
      if (settled.kind === 'cancelled') return cancelled('Indexing');
      return settled.kind === 'done' ? indexNotice(settled.value) : failureNotice(settled.failure);
    }
    case 'annotate': {
      const settled = await host.send('annotate', {});
      if (settled.kind === 'cancelled') return cancelled('Annotating');
      return settled.kind === 'done' ? annotateNotice(settled.value) : failureNotice(settled.failure);
    }
    case 'importStudent': {
      const settled = await host.send('importStudent', {});
      // Most often the dialog was closed: the user knows.
      if (settled.kind === 'cancelled') return null;
      return settled.kind === 'done' ? importNotice(settled.value) : failureNotice(settled.failure);
    }
  }
}

function cancelled(what: string): Notice {
  return {
    kind: 'warning',
    text: `${what} was cancelled.`,
    details: ['What was finished is kept; start it again to go on.'],
  };
}
