import type { PlacementProof } from '../../protocol/write';
import { breathe, type Job } from '../job/job';
import type { TokenCounter } from '../tokens/tokenCounter';
import type { ChatTemplate } from './chatTemplate';
import { formatOf, type SftFormat } from './formats';
import type { FirstRow } from './placement';
import { proofSentences, proofWarnings } from './proofText';
import { SetProof } from './setProof';
import { turnsOf, type SkillsPlacement } from './trainingRow';

/** What becomes of rows at each place that a format has for the skills, and which place is the best. */
export async function placementProofs(
  rows: readonly FirstRow[],
  { format, template, tokens }: { format: SftFormat; template?: ChatTemplate; tokens: TokenCounter },
  job: Job,
): Promise<{ recommended: SkillsPlacement; placements: PlacementProof[] }> {
  const { placements: places } = formatOf(format);
  const placements: PlacementProof[] = [];
  for (const placement of places) {
    const proof = new SetProof({ format, skills: placement, tokens, ...(template && { template }) });
    for (const [at, first] of rows.entries()) {
      if (at % rowsAtOnce === 0) await breathe(job);
      proof.add({ ...first, turns: turnsOf(first.row, placement) });
    }
    const report = proof.report();
    placements.push({
      placement,
      loses: report.template ? report.template.failing > 0 : null,
      sentences: proofSentences(report, format, placement),
      warnings: proofWarnings(report),
    });
  }
  const kept = placements.find(({ placement, loses }) => placement !== 'none' && loses !== true);
  return { recommended: kept?.placement ?? places[0], placements };
}

/** Rows between two looks at the job's signal; some 20 ms of rendering. */
const rowsAtOnce = 20;
