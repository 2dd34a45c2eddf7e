import type { IndexStatus } from '../../../src/protocol/indexStatus';
import type { SelectionChoice } from '../../../src/protocol/selection';
import { weighsSkills } from './choice';
import { count, counted } from './format';

export type StepName = 'index' | 'annotate' | 'importStudent';

/** One step of the checklist that leads to the first preview. */
export interface SetUpStep {
  name: StepName;
  title: string;
  /** Why it is needed, for someone who sees the page for the first time. */
  reason: string;
  /** `waiting`: an earlier step has to be done first. */
  state: 'done' | 'next' | 'waiting';
  /** What the index holds of it; empty before it was done. */
  detail: string;
  action: string;
}

export function setUpSteps(status: IndexStatus): SetUpStep[] {
  const indexed = status.samples > 0;
  const annotated = indexed && status.annotated > 0;
  const imported = indexed && status.students.length > 0;
  return [
    {
      name: 'index',
      title: 'Index the corpus',
      reason: 'Finds every sample of the JSONL files in this folder and says which lines cannot be read.',
      state: indexed ? 'done' : 'next',
      detail: indexed ? indexDetail(status) : '',
      action: indexed ? 'Index Again' : 'Index Workspace',
    },
    {
      name: 'annotate',
      title: 'Annotate skills',
      reason: 'Says which skills each problem asks for. The gaps of the student are measured per skill.',
      state: annotated ? 'done' : indexed ? 'next' : 'waiting',
      detail: indexed ? annotateDetail(status) : '',
      action: annotated ? 'Annotate Again' : 'Annotate Skills',
    },
    {
      name: 'importStudent',
      title: 'Import student results',
      reason:
        'Tells which problems your student model solves. The less it solves of a skill, the more samples of it are selected.',
      state: imported ? 'done' : indexed ? 'next' : 'waiting',
      detail: imported ? studentsDetail(status) : '',
      action: imported ? 'Import More' : 'Import Results',
    },
  ];
}

/** Whether a preview can be made. Only methods that weigh skills ask for a student. */
export function isReady(status: IndexStatus, method: SelectionChoice['method']): boolean {
  const pool = status.samples > 0 && status.annotated > 0;
  return pool && (!weighsSkills(method) || status.students.length > 0);
}

/** The header line: what the index holds, in one sentence. */
export function indexSentence(status: IndexStatus, student: string | null): string {
  if (status.samples === 0) return 'The index of this folder is empty.';
  const parts = [
    `${counted(status.samples, 'sample')} in ${counted(status.datasets.length, 'file')}`,
    status.annotated === 0 ? 'no skill chains yet' : `${count(status.annotated)} with skill chains`,
  ];
  const known = status.students.find((one) => one.name === student);
  if (known) parts.push(`student ${known.name} with ${counted(known.attempts, 'attempt')}`);
  else if (status.students.length === 0) parts.push('no student results yet');
  return parts.join(' · ');
}

function indexDetail(status: IndexStatus): string {
  const errors = status.datasets.reduce((sum, dataset) => sum + dataset.errors, 0);
  const parts = [`${counted(status.samples, 'sample')} in ${counted(status.datasets.length, 'file')}`];
  if (errors > 0) parts.push(`${counted(errors, 'line')} cannot be read: the Problems view lists them`);
  const unfinished = status.datasets.filter((dataset) => !dataset.complete).length;
  if (unfinished > 0) parts.push(`${counted(unfinished, 'file')} not read to the end yet`);
  return parts.join('; ');
}

function annotateDetail(status: IndexStatus): string {
  return `${count(status.annotated)} of ${count(status.samples)} have chains`;
}

function studentsDetail(status: IndexStatus): string {
  return status.students.map(({ name, attempts }) => `${name}: ${counted(attempts, 'attempt')}`).join('; ');
}
