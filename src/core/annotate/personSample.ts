import type { SampleReference } from '../../protocol/corrections';
import { sampleAt } from '../browse/sampleAt';
import { SampleRows } from '../browse/sampleRows';
import { datasetPath } from '../dataset/datasetPath';
import { problemKey, readSample, type Sample } from '../dataset/sample';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { parseLine } from '../jsonl/parseLine';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';

/** The sample that a person means, by its problem: what is said of it holds for all samples of the same text. */
export interface MeantSample {
  problem: string;
  id: string;
  sample: Sample;
}

/**
 * Finds the sample that a person means.
 * @throws Refusal `not-indexed`, `no-sample`, `changed-corpus`, and as `openFile` does
 */
export async function meantSample(store: IndexStore, reference: SampleReference, job: Job): Promise<MeantSample> {
  if ('text' in reference) return onLine(store, reference.file, reference.text);
  if ('problem' in reference) return await ofProblem(store, reference.problem, job);
  const { problem, id, sample } = await sampleAt(store, reference.dataset, { line: reference.line }, job);
  return { problem, id, sample };
}

/** {@link meantSample} without reading the sample where its problem is named: the row need not be there any more. */
export async function meantProblem(
  store: IndexStore,
  reference: SampleReference,
  job: Job,
): Promise<Pick<MeantSample, 'problem' | 'id'>> {
  if (!('problem' in reference)) return await meantSample(store, reference, job);
  const { problem } = reference;
  const [located] = store.samples.byProblem(problem);
  return { problem, id: located ? sampleId(located) : problem };
}

/** A line as it stands in the editor, which need not be that of the file. */
function onLine(store: IndexStore, file: string, text: string): MeantSample {
  const path = datasetPath(store.workspace, file);
  const mapping = store.datasets.byPath(path)?.scan?.mapping;
  if (!mapping) throw notIndexed(path, 'is not in the index');
  const parsed = parseLine(Buffer.from(text.replace(/^\uFEFF/u, '')));
  if (!parsed.ok) throw noSample(path, parsed.fault.message);
  const reading = readSample(parsed.value, mapping);
  if (!reading.ok) throw noSample(path, reading.message);
  const { sample } = reading;
  const problem = problemKey(sample.problem);
  const [first] = store.samples.byProblem(problem);
  if (!first) throw notIndexed(path, 'has a problem on this line that is not in the index');
  return { problem, id: sample.id ?? sampleId(first), sample };
}

async function ofProblem(store: IndexStore, problem: string, job: Job): Promise<MeantSample> {
  const [located] = store.samples.byProblem(problem);
  if (!located) throw notIndexed('The corpus', 'no longer has the problem that was corrected');
  using rows = new SampleRows(store, job);
  const read = await rows.read(located);
  if ('changed' in read) throw notIndexed(`Line ${located.line}`, read.changed);
  return { problem, id: sampleId(located), sample: read.sample };
}

function notIndexed(what: string, why: string): Refusal {
  return new Refusal({
    code: 'not-indexed',
    message: `${what} ${why}: chains are kept for indexed samples only.`,
    next: 'Run "Skill Gap: Index Workspace", then correct the sample.',
  });
}

function noSample(file: string, reason: string): Refusal {
  return new Refusal({
    code: 'no-sample',
    message: `The line is no sample: ${reason}`,
    file,
    next: 'Put the cursor on a line of a corpus that holds a problem.',
  });
}
