import { defaultNgram } from '../fit/benchmarkMatch';
import type { FitRequest } from '../fit/fitRequest';
import { paperBand, type SelectionRequest } from './request';

/** How samples are selected, in words that follow "selected". */
export function wayWords(request: Omit<SelectionRequest, 'exclude'>): string {
  const { method, student = '', temperature, smoothing = 'none', interval = 'middle', seed } = request;
  const [low, high] = request.band ?? paperBand;
  if (method === 'random') return `at random, seed ${seed}`;
  if (method === 'uniform') return `evenly over skills, seed ${seed}`;
  if (method === 'longest') return 'by the length of their traces';
  if (method === 'difficulty') return `at random among pass rates from ${low} to ${high}, seed ${seed}`;
  const accuracy = [
    ...(smoothing === 'none' ? [] : ['smoothed accuracies']),
    ...(interval === 'middle' ? [] : [`the ${interval} ends of intervals`]),
  ];
  const ties = request.ties === 'id' ? 'ties by id' : 'ties by the order of the rows';
  const rest = [`temperature ${temperature}`, ...accuracy, method === 'matching' ? ties : `seed ${seed}`];
  return `by the skill gap of ${student}${method === 'matching' ? ', matched' : ''}, ${rest.join(', ')}`;
}

/** What a request limits a selection to, beside method, weights and budget: a sentence each, none where it says nothing. */
export function limitWords(request: SelectionRequest): string[] {
  const { method, skill, maxDepth, correctShare, floor, ceiling, band, passRateField, exclude, fit } = request;
  const lines: string[] = [];
  if (skill !== undefined) lines.push(`Only samples of ${skill.join(' > ')}.`);
  if (maxDepth !== undefined) lines.push(`The tree is cut at depth ${maxDepth}.`);
  if (correctShare !== undefined)
    lines.push(`${Number((correctShare * 100).toPrecision(12))} % of the samples are ones that the student solves.`);
  if (floor !== undefined) lines.push(`At least ${samples(floor)} of every weighed skill.`);
  if (ceiling !== undefined) lines.push(`At most ${samples(ceiling)} of any skill.`);
  if (method === 'difficulty') {
    const [low, high] = band ?? paperBand;
    lines.push(
      `Pass rates from ${low} to ${high}${passRateField === undefined ? '' : `, of the field ${passRateField}`}.`,
    );
  }
  if (exclude !== undefined && exclude.length > 0) lines.push(`Without ${counted(exclude.length, 'excluded id')}.`);
  return [...lines, ...(fit ? fitWords(fit) : [])];
}

function fitWords(fit: FitRequest): string[] {
  const { maxTokens, tokenBudget, tokenizer, noDuplicates, benchmarks = [], ngram = defaultNgram, verified } = fit;
  const lines: string[] = [];
  const by = tokenizer ? `counted by ${tokenizer.file}` : 'estimated';
  if (maxTokens !== undefined) lines.push(`At most ${counted(maxTokens, 'token')} a sample, ${by}.`);
  if (tokenBudget !== undefined) lines.push(`At most ${counted(tokenBudget, 'token')} in all, ${by}.`);
  if (noDuplicates) lines.push('Of problems that are nearly the same only one.');
  for (const { file } of benchmarks)
    lines.push(`Without problems of ${file}: nearly the same, or ${ngram} words in a row from it.`);
  if (verified === 'wrong-out') lines.push('Without teacher traces that come to another answer than expected.');
  if (verified === 'strict') lines.push('Only teacher traces that come to the expected answer.');
  return lines;
}

function samples(count: number): string {
  return counted(count, 'sample');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
