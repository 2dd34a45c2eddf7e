import type { QuestionNodes } from '../src/core/student/adaptive';

/** Steps towards the best multipliers; more of them move the bound by less than a tenth of a percent. */
const steps = 200;

/**
 * The fewest calls on average by which every skill can be measured without bias, however the questions are chosen: a
 * lower bound. Each question has a chance to be asked, and verdicts weighed by one over it are worth
 * `n^2 / sum of 1 / chance` of n questions (Kish). The least sum of chances at which every skill has the worth that it
 * needs is a convex problem; the value of its Lagrangian is below it at any multipliers.
 * @param wanted by skill: verdicts that it needs; 0 for nodes that need none
 */
export function leastCalls({ start, node, nodes }: QuestionNodes, wanted: Float64Array): number {
  const count = new Float64Array(nodes);
  for (const skill of node) count[skill] = (count[skill] ?? 0) + 1;
  const most = count.map((questions, skill) => {
    const needed = Math.min(wanted[skill] ?? 0, questions);
    return needed === 0 ? Infinity : questions ** 2 / needed;
  });
  const multipliers = count.map((questions, skill) => (questions / (most[skill] ?? Infinity)) ** 2);
  let best = 0;
  for (let step = 0; step < steps; step++) {
    const spread = new Float64Array(nodes);
    let value = 0;
    for (let question = 0; question + 1 < start.length; question++) {
      const [from, to] = [start[question] ?? 0, start[question + 1] ?? 0];
      let pull = 0;
      for (let at = from; at < to; at++) pull += multipliers[node[at] ?? 0] ?? 0;
      if (pull === 0) continue;
      value += pull < 1 ? 2 * Math.sqrt(pull) : 1 + pull;
      const chance = Math.min(1, Math.sqrt(pull));
      for (let at = from; at < to; at++) spread[node[at] ?? 0] = (spread[node[at] ?? 0] ?? 0) + 1 / chance;
    }
    for (let skill = 0; skill < nodes; skill++) {
      const [limit, now] = [most[skill] ?? Infinity, multipliers[skill] ?? 0];
      if (limit === Infinity) continue;
      value -= now * limit;
      multipliers[skill] = Math.min(4, (now * (spread[skill] ?? 0)) / limit);
    }
    best = Math.max(best, value);
  }
  return best;
}
