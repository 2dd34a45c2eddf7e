import path from 'node:path';
import { readBenchmark } from '../fit/benchmarkFile';
import type { Job } from '../job/job';
import { openRaw } from '../packed/rawFile';
import { findSkill } from '../selection/skillName';
import { formatOf, shapeOf } from '../sft/formats';
import { refuseCorpusFolder, refuseUnwritten } from '../sft/setRefusals';
import type { PipelineRequest } from './run';

/**
 * Refuses what can be seen to fail before the corpora are read, which may take hours: files that are not there or hold
 * nothing of use, a skill that the tree does not have, a place or a shape that cannot be written.
 * @param workspace the folder that relative paths are relative to
 * @throws Refusal as reading these files does; `unknown-skill`, `unknown-shape`, `no-template`, `corpus-folder`
 */
export async function checkFiles(workspace: string, request: PipelineRequest, job: Job): Promise<void> {
  const { selection, write, studentResults, annotator, files } = request;
  const { benchmarks = [], tokenizer } = selection.fit ?? {};
  for (const file of [studentResults, tokenizer?.file]) if (file !== undefined) await refuseMissing(workspace, file);
  for (const { file } of benchmarks) await readBenchmark(path.resolve(workspace, file), file, job);
  if (selection.skill !== undefined) findSkill(annotator.tree, selection.skill);
  refuseUnwritten(shapeOf(formatOf(write.format), write.shape), write.template);
  if ('out' in write) refuseCorpusFolder(workspace, write.out, files);
}

async function refuseMissing(workspace: string, file: string): Promise<void> {
  (await openRaw(path.resolve(workspace, file))).close();
}
