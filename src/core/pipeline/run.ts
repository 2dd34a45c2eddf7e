import type { FieldMapping } from '../../protocol/values';
import { annotateDatasets, type AnnotateResult } from '../annotate/annotateDatasets';
import { indexFiles, type IndexResult, type IndexOptions } from '../ingest/indexFiles';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import { groundOf, selectOn, type Ground } from '../selection/ground';
import { saveSelection } from '../selection/saved';
import { weighsSkills } from '../selection/request';
import type { Selection } from '../selection/select';
import type { IndexSelectionRequest } from '../selection/selectFromIndex';
import { rememberTraces } from '../sft/rememberTraces';
import { writeSet, type WriteForm, type WritePlace, type WrittenSet } from '../sft/writeSet';
import type { Annotator } from '../skills/annotator';
import type { IndexStore } from '../store/open';
import type { ImportOutcome } from '../student/importResults';
import { checkFiles } from './checkFiles';
import { importPlanned, planStudent } from './studentStep';

/** The main job in one request: from corpus files to a written SFT set. */
export interface PipelineRequest {
  /** Corpora, absolute or relative to the workspace. */
  readonly files: readonly string[];
  readonly mapping?: FieldMapping;
  /** As in `IndexOptions`. */
  threadScript?: string | undefined;
  /** The same of the threads that read the traces of large selections. */
  marksScript?: string | undefined;
  readonly annotator: Annotator;
  /** File of the student's results, absolute; without it the corpora's own columns are used. */
  readonly studentResults?: string;
  readonly student?: string;
  readonly selection: Omit<IndexSelectionRequest, 'student' | 'datasets' | 'tree'>;
  /** Name under which the selection is saved. */
  readonly save: string;
  readonly write: Omit<WriteForm, 'selection'> & WritePlace;
}

/** What each step did, in the order of the steps. `student` is missing where nothing was imported. */
export interface PipelineSteps {
  index: IndexResult;
  annotate: AnnotateResult;
  student: ImportOutcome;
  select: { ground: Ground; pool: Pool; selection: Selection };
  write: WrittenSet;
}

export type OnStep = <Step extends keyof PipelineSteps>(step: Step, result: PipelineSteps[Step]) => void;

/**
 * Runs all steps. Each keeps what it finished: after an interruption the same request goes on where it was, and a
 * request that was done before reads and annotates nothing again.
 * @param onStep told of every step at its end, so that a later failure does not hide what was done
 * @throws Refusal what the steps refuse, before anything long is begun where {@link checkFiles} sees it; `no-student-results`
 */
export async function runPipeline(
  store: IndexStore,
  request: PipelineRequest,
  job: Job,
  onStep: OnStep,
): Promise<Partial<PipelineSteps>> {
  const steps: Partial<PipelineSteps> = {};
  const end = <Step extends keyof PipelineSteps>(step: Step, result: PipelineSteps[Step]): PipelineSteps[Step] => {
    steps[step] = result;
    onStep(step, result);
    return result;
  };
  const { selection: wanted, annotator } = request;
  await checkFiles(store.workspace, request, job);
  const index = end('index', await indexFiles(store, request.files, indexOptions(request), job));
  const datasets = index.datasets.map((dataset) => dataset.path);
  if (datasets.length === 0) throw nothingIndexed(index);
  const results = {
    ...(request.studentResults !== undefined && { results: request.studentResults }),
    ...(request.student !== undefined && { name: request.student }),
    needed: weighsSkills(wanted.method) || wanted.correctShare !== undefined,
  };
  const plan = await planStudent(store, datasets, results, job);
  end('annotate', await annotateDatasets(store, { datasets, annotator }, job));
  const imported = await importPlanned(store, plan, job);
  if (imported) end('student', imported);
  const student = imported?.student ?? plan.name;
  const tree = annotator.tree.name;
  const ground = await groundOf(store, { ...wanted, ...(student !== undefined && { student }), datasets, tree }, job);
  const selected = { ground, pool: ground.pool, selection: selectOn(ground) };
  job.signal.throwIfAborted();
  saveSelection(store, request.save, selected.pool, selected.selection);
  await rememberTraces(store, request.save, job, request.marksScript);
  end('select', selected);
  end('write', await writeSet(store, { ...request.write, selection: request.save }, job));
  return steps;
}

/** Whether something in the input was left out on the way; each step's result lists it. */
export function leftSomethingOut({ index, annotate, student, select, write }: Partial<PipelineSteps>): boolean {
  return [
    index?.refused.length,
    index?.datasets.reduce((sum, dataset) => sum + dataset.errors, 0),
    annotate?.failed.length,
    student?.unmatched.length,
    student?.problems.length,
    select?.selection.shortfall ? 1 : 0,
    select?.selection.belowFloor.length,
    select?.selection.unmatchedExclusions.length,
    write?.leftOut.length,
  ].some((count) => (count ?? 0) > 0);
}

function indexOptions({ mapping, threadScript }: PipelineRequest): IndexOptions {
  return { threadScript, ...(mapping && { mapping }) };
}

function nothingIndexed({ refused }: IndexResult): Refusal {
  const [first] = refused;
  return new Refusal(
    first ?? {
      code: 'no-files',
      message: 'No corpus was named.',
      next: 'Name the JSONL files to run on.',
    },
  );
}
