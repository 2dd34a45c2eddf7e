import { ChatFailure, type ChatModel, type ChatReply, type ChatRequest } from '../../../../src/core/llm/chatModel';
import { seededBelow } from '../../seededRandom';

/** The skills that the problems of the planted corpus are about; `Interpretation` stands in two branches. */
export const planted: readonly (readonly string[])[] = [
  ['Algebra', 'Equations', 'Linear equations'],
  ['Algebra', 'Equations', 'Quadratic equations'],
  ['Algebra', 'Equations', 'Systems of equations'],
  ['Algebra', 'Inequalities', 'Absolute value inequalities'],
  ['Algebra', 'Inequalities', 'Linear inequalities'],
  ['Algebra', 'Functions', 'Composition of functions'],
  ['Algebra', 'Functions', 'Interpretation of graphs'],
  ['Geometry', 'Circles', 'Inscribed angles'],
  ['Geometry', 'Circles', 'Tangent lines'],
  ['Geometry', 'Triangles', 'Law of cosines'],
  ['Geometry', 'Triangles', 'Law of sines'],
  ['Geometry', 'Triangles', 'Similar triangles'],
  ['Number theory', 'Divisibility', 'Greatest common divisor'],
  ['Number theory', 'Divisibility', 'Least common multiple'],
  ['Number theory', 'Modular arithmetic', "Fermat's little theorem"],
  ['Number theory', 'Modular arithmetic', 'Linear congruences'],
  ['Probability', 'Counting', 'Permutations with repetition'],
  ['Probability', 'Counting', 'Permutations without repetition'],
  ['Probability', 'Distributions', 'Interpretation of graphs'],
  ['Probability', 'Distributions', 'Expected value'],
];

/** Lines of a corpus, each problem about one or two of the planted skills, which its text gives away. */
export function plantedCorpus(rows: number): string {
  const below = seededBelow(3);
  return Array.from({ length: rows }, (_, n) => {
    const skills = [n % planted.length, ...(below(3) === 0 ? [below(planted.length)] : [])];
    return `${JSON.stringify({ id: `p${n}`, problem: `Problem ${n} on skills ${skills.join(' and ')}.`, solution: 'Done.' })}\n`;
  }).join('');
}

/**
 * Names the planted skills as models do: in other spellings, with and without the subject of all, with levels left out
 * or put in, in several forms of reply. The same request always gets the same reply.
 */
export class PlantedModel implements ChatModel {
  readonly name = 'planted';
  readonly concurrency = 7;
  calls = 0;
  inFlight = 0;
  mostInFlight = 0;

  /** @param nonsense replies that are of no use, and requests that fail, of a thousand each */
  constructor(private readonly nonsense = 0) {}

  async ask({ messages }: ChatRequest): Promise<ChatReply> {
    this.calls++;
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.inFlight--;
    const content = messages[0]?.content ?? '';
    const below = seededBelow(numberIn(content) + 1);
    if (below(1_000) < this.nonsense) throw new ChatFailure('no reply after 5 tries');
    const text = plantedReply(content, this.nonsense);
    return { text, finish: 'stop', promptTokens: 1, completionTokens: 1, cached: false };
  }
}

const numberIn = (content: string): number => Number(/Problem (\d+) on/u.exec(content)?.[1] ?? NaN);

/** What the model says to a question. @param nonsense replies that are of no use, of a thousand */
export function plantedReply(content: string, nonsense = 0): string {
  const [, list = ''] = /Problem \d+ on skills ([\d and]+)\./u.exec(content) ?? [];
  const below = seededBelow(numberIn(content) + (content.includes('Asked for the 2.') ? 1e6 : 0));
  if (below(1_000) < nonsense) return '<html><body>import os; os.system("ls")</body></html>';
  const chains = list.split(' and ').map((skill) => varied(planted[Number(skill)] ?? [], below));
  return written(chains, below);
}

type Below = (limit: number) => number;

function varied(path: readonly string[], below: Below): string[] {
  const [subject = '', topic = '', leaf = ''] = path.map((name) => spelled(name, below));
  const middle = below(8) === 0 ? [] : [topic];
  const extra = below(12) === 0 ? [`${subject} techniques`] : [];
  return [...(below(5) === 0 ? [] : ['Mathematics']), subject, ...extra, ...middle, leaf];
}

function spelled(name: string, below: Below): string {
  const forms = [
    name,
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    ` ${name}.`,
    name.replace(/ies$/u, 'y').replace(/s$/u, ''),
  ];
  if (/equations$/u.test(name)) forms.push(`Solving ${name.toLowerCase()}`);
  return forms[below(forms.length)] ?? name;
}

function written(chains: readonly string[][], below: Below): string {
  const forms = [
    () => JSON.stringify({ chains }),
    () =>
      `<think>Hm, ["Wrong", "chain"]?</think>Here they are:\n\`\`\`json\n${JSON.stringify(chains, null, 2)}\n\`\`\``,
    () =>
      `[${chains.map((chain) => `[${chain.map((name) => (name.includes("'") ? `"${name}"` : `'${name}'`)).join(', ')}]`).join(', ')}]`,
    () => chains.map((chain) => `- ${chain.join(' -> ')}`).join('\n'),
    () => JSON.stringify(chains.map((chain, n) => ({ step: `Step ${n}`, chain }))),
  ];
  return forms[below(forms.length)]?.() ?? '';
}
