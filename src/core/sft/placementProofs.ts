import type { PlacementProof } from '../../protocol/write';
import { breathe, type Job } from '../job/job';
import type { TokenCounter } from '../tokens/tokenCounter';
import type { ChatTemplate } from './chatTemplate';
import { formatOf, renderedShape, type SftFormat } from './formats';
import type { ProofRow, SetForm } from './placement';
import { proofSentences, proofWarnings } from './proofText';
import { SetProof } from './setProof';
import { turnsOf } from './trainingRow';

/** By what rows are proven. */
export interface ProofsRequest {
  format: SftFormat;
  template?: ChatTemplate;
  tokens: TokenCounter;
}

/**
 * What becomes of rows at each place that a format has for the skills, and which place is the best: the first at which
 * nothing is lost, or something of the fewest rows. Rendered texts stand beside a place at which messages lose something. Rows may come one after the other.
 * @param total rows that come at most
 */
export async function placementProofs(
  rows: AsyncIterable<ProofRow>,
  total: number,
  request: ProofsRequest,
  job: Job,
): Promise<{ rows: number; placements: PlacementProof[] }> {
  const proofs = formsOf(request).map((form) => ({ form, proof: new SetProof({ ...request, ...form }) }));
  let done = 0;
  for await (const row of rows) {
    if (done % rowsAtOnce === 0) {
      await breathe(job);
      job.report({ step: 'Proving rows', done, total, unit: 'samples' });
    }
    for (const { form, proof } of proofs) proof.add({ ...row, turns: turnsOf(row.row, form.skills) });
    done++;
  }
  const found = proofs.map(({ form, proof }): PlacementProof => {
    const report = proof.report();
    return {
      placement: form.skills,
      shape: form.shape.name,
      rendered: form.shape.rendered === true,
      recommended: false,
      loses: report.template ? report.template.failing > 0 : null,
      failing: report.template?.failing ?? 0,
      sentences: proofSentences(report, request.format, form.skills),
      warnings: proofWarnings(report),
    };
  });
  const lost = new Set(found.flatMap(({ rendered, loses, placement }) => (!rendered && loses ? [placement] : [])));
  const placements = found.filter(({ rendered, placement }) => !rendered || lost.has(placement));
  const [best] = placements.filter(({ placement }) => placement !== 'none').sort((a, b) => a.failing - b.failing);
  if (best) best.recommended = true;
  return { rows: done, placements };
}

/** A format's places with messages, and then with texts where the template is the student's own. */
function formsOf({ format, template }: ProofsRequest): SetForm[] {
  const { shapes, placements } = formatOf(format);
  const text = template && template.onlyProves === undefined ? renderedShape(format) : undefined;
  const asText = placements.filter((skills) => skills !== 'reasoning-content');
  return [
    ...placements.map((skills) => ({ shape: shapes[0], skills })),
    ...(text ? asText.map((skills) => ({ shape: text, skills })) : []),
  ];
}

/** Rows between two looks at the job's signal; some 20 ms of rendering at all places. */
const rowsAtOnce = 5;
