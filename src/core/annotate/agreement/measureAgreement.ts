import { type Job } from '../../job/job';
import { Refusal } from '../../job/refusal';
import type { Annotation, Annotator } from '../../skills/annotator';
import { foldName } from '../../skills/chainForms';
import { pathKey, type SkillTree } from '../../skills/skillTree';
import type { IndexStore } from '../../store/open';
import { DrawnSamples, type DrawOptions } from '../drawnSamples';
import { Comparison, type Agreement } from './comparison';

export interface MeasuredAgreement extends Agreement {
  /** Problems that were drawn; those of {@link failed} were not compared. */
  drawn: number;
  /** `annotator` is the one that had no word about the sample; absent where its line has changed. */
  failed: { id: string; annotator?: 'a' | 'b'; reason: string }[];
  /** Requests that were sent to models. */
  calls: number;
}

/**
 * Lets two annotators annotate the same seeded sample of problems and says how well they agree. Stores nothing.
 * @throws Refusal `different-trees` when no skill of the one is a skill of the other; `no-dataset`; that a file cannot be
 * read
 */
export async function measureAgreement(
  store: IndexStore,
  annotators: { a: Annotator; b: Annotator },
  options: DrawOptions,
  job: Job,
): Promise<MeasuredAgreement> {
  mustShareSkills(annotators.a.tree, annotators.b.tree);
  const drawn = await DrawnSamples.draw(store, options, job);
  const comparison = new Comparison();
  const failed: MeasuredAgreement['failed'] = [];
  let done = 0;
  for await (const batch of drawn.read(job)) {
    failed.push(...batch.failed);
    const [ofA, ofB] = await Promise.all([
      annotators.a.annotate(batch.samples, job),
      annotators.b.annotate(batch.samples, job),
    ]);
    for (const [index, { id }] of batch.samples.entries()) {
      const a = annotationOf(ofA[index], annotators.a);
      const b = annotationOf(ofB[index], annotators.b);
      if ('failed' in a) failed.push({ id, annotator: 'a', reason: a.failed });
      else if ('failed' in b) failed.push({ id, annotator: 'b', reason: b.failed });
      else comparison.add(id, pathsOf(a), pathsOf(b));
    }
    done += batch.samples.length + batch.failed.length;
    job.report({ step: 'Annotating twice', done, total: drawn.count, unit: 'samples' });
  }
  const calls = (annotators.a.calls ?? 0) + (annotators.b.calls ?? 0);
  return { drawn: drawn.count, ...(await comparison.result(job)), failed, calls };
}

type Given = Extract<Annotation, { chains: unknown }>;

const pathsOf = ({ chains }: Given): (readonly string[])[] => chains.map(({ path }) => path);

function annotationOf(annotation: Annotation | undefined, { name }: Annotator): Annotation {
  if (!annotation) throw new Error(`annotator ${name} gave no annotation`);
  return annotation;
}

/** @throws Refusal `different-trees` */
function mustShareSkills(a: SkillTree, b: SkillTree): void {
  const keysOf = (tree: SkillTree): string[] =>
    tree.nodes.slice(1).map((node) => pathKey(tree.pathOf(node.index).map(foldName)));
  const ofB = new Set(keysOf(b));
  if (keysOf(a).some((key) => ofB.has(key))) return;
  throw new Refusal({
    code: 'different-trees',
    message: `The skill trees ${a.name} and ${b.name} have no skill in common, so that nothing can agree.`,
    next: 'Let both annotators work on one tree: name it with --tree.',
  });
}
