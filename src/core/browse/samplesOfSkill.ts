import type { SkillSamples, SkillSamplesQuery } from '../../protocol/skills';
import type { Job } from '../job/job';
import { describeHits } from '../search/describeHits';
import type { IndexStore } from '../store/open';
import { pageOfSamples } from './pageOfSamples';

/**
 * A page of the samples with a chain through a skill of the active tree, with the beginning of each problem, in the order
 * of the datasets.
 * @throws Refusal as `pageOfSamples` does
 */
export async function samplesOfSkill(
  store: IndexStore,
  { skill, student, verdict, from, limit }: SkillSamplesQuery,
  job: Job,
): Promise<SkillSamples> {
  const students = store.students.all();
  const shown = students.find(({ name }) => name === student) ?? students.at(-1);
  const filter = {
    ...(skill.length > 0 && { skill: { path: skill } }),
    ...(verdict !== null && shown && { verdict: { student: shown.name, is: verdict } }),
  };
  const page = await pageOfSamples(store, filter, from, limit, job);
  const hits = await describeHits(store, { hits: page.samples, query: { parts: [] } }, student, job);
  return { hits, total: page.total };
}
