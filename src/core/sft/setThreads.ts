import type { SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import { estimatedTokens } from '../tokens/tokenCounter';
import type { SetForm } from './placement';
import { threadsFor, type RowThreads } from './rowThreads';
import type { WriteForm } from './writeSet';

/** What of the request of a set its threads have to know. */
type ThreadsRequest = Omit<WriteForm, 'selection' | 'overwrite' | 'shape' | 'skills' | 'validation'> &
  SetForm & { validation: ReadonlySet<string> | undefined };

/** Rows that a thread makes at once: some megabyte, in some 10 ms. What is known of more of them outlives too many collections. */
const pageSize = 100;

/** Undefined where the rows are made in this thread. */
export function rowThreads(
  { workspace }: IndexStore,
  { name, selected, recipe: { student } }: SavedSelection,
  request: ThreadsRequest,
): RowThreads | undefined {
  const {
    rowsScript: script,
    format,
    shape,
    skills,
    template,
    tokens,
    benchmarks,
    shown = {},
    validation,
    model,
  } = request;
  // A counter of somebody's own cannot go to another thread.
  if (script === undefined || (tokens && tokens.key !== estimatedTokens.key && !tokens.from)) return undefined;
  const threads = threadsFor(selected, tokens?.from !== undefined);
  if (threads === 0) return undefined;
  const task = {
    ...{
      workspace,
      selection: name,
      format,
      shape: shape.name,
      skills,
      shown,
      validation: validation ?? new Set<string>(),
      pageSize,
    },
    ...(template && { template: template.source }),
    ...(tokens?.from && { tokenizer: tokens.from }),
    ...(model !== undefined && { model }),
    ...(student !== undefined && { student }),
    ...(benchmarks && { benchmarks }),
    ...(request.leaveOutLost === true && { leaveOutLost: true }),
  };
  return { script, task, threads };
}
