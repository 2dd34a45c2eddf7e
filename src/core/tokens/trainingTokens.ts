import type { Job } from '../job/job';
import type { Pool } from '../pool/pool';
import { promptFor } from '../sft/prompt';
import { chainLine } from '../sft/skillsBlock';
import type { IndexStore } from '../store/open';
import { textValues } from '../fit/textValues';
import type { TokenCounter } from './tokenCounter';

/**
 * How many tokens a trainer sees of each sample of the pool: the prompt, the block of skills and the teacher trace,
 * without the dozen that a chat template adds. Prompt and trace are counted once for each text and kept in the index;
 * the block of skills is the sum of its lines, which is off by a token at most for each.
 * @returns per row of the pool
 * @throws Refusal as {@link textValues}
 */
export async function trainingTokens(
  store: IndexStore,
  pool: Pool,
  counter: TokenCounter,
  job: Job,
): Promise<Uint32Array> {
  const instruction = counter.count(promptFor(''));
  const [tokens = new Uint32Array(pool.size)] = await textValues(
    store,
    pool,
    [
      {
        name: `tokens 1 ${counter.key}`,
        read: ({ problem, solution = '' }) => instruction + counter.count(problem) + counter.count(solution),
      },
    ],
    'Counting tokens',
    job,
  );
  const title = counter.count('Skills:\n');
  const lines = new Map<number, number>();
  return tokens.map((texts, row) => {
    const chains = pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]);
    let sum = texts + (chains.length > 0 ? title : 0);
    for (const node of chains) {
      const known = lines.get(node) ?? counter.count(`${chainLine(pool.tree.pathOf(node))}\n`);
      lines.set(node, known);
      sum += known;
    }
    return sum;
  });
}
