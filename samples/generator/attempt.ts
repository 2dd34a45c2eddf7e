import { ratio } from './fraction';
import type { Random } from './random';
import type { Worked } from './template';

/** What a made-up student does with one problem; a truncated attempt ends in mid-sentence without an answer. */
export type Outcome = 'right' | 'wrong' | 'truncated';

const starts = ['I will try this.', 'Let me work it out.', 'We start.', 'First I look at what is given.', ''];
const turns = ['So I get', 'That gives', 'Then the answer should be', 'I think this means it is', 'Hence'];

/** A short attempt of the student. A right one boxes the answer, now and then in another correct form. */
export function studentAttempt(worked: Worked, outcome: Outcome, random: Random): string {
  const start = random.pick(starts);
  if (outcome === 'right') {
    const kept = random.chance(0.5) ? worked.steps.slice(-2) : worked.steps;
    return paragraphs([start, ...kept, `${random.pick(turns)} $\\boxed{${rightForm(worked.answer, random)}}$.`]);
  }
  const half = worked.steps.slice(0, Math.max(1, Math.floor(worked.steps.length / 2)));
  if (outcome === 'wrong') {
    const slip = random.pick(slipsOf(worked));
    return paragraphs([start, ...half, `${random.pick(turns)} $\\boxed{${slip}}$.`]);
  }
  const loop = [worked.idea, ...half, 'Wait, let me start again.', worked.idea, ...half].join('\n\n');
  return loop.slice(0, Math.floor(loop.length * (0.6 + 0.35 * random.uniform())));
}

/** The wrong answers of a problem, without those that happen to be right and without repeats. */
export function slipsOf(worked: Worked): string[] {
  return [...new Set(worked.slips)].filter((slip) => slip !== worked.answer);
}

function rightForm(answer: string, random: Random): string {
  const forms = otherForms(answer);
  return forms.length > 0 && random.chance(0.3) ? random.pick(forms) : answer;
}

/**
 * The same value written differently, so that judging by comparing texts is not enough: decimals that end, a slash,
 * `\dfrac`, thousands separated by commas, decimals with a zero.
 */
export function otherForms(answer: string): string[] {
  const fraction = /^(-?)\\frac\{(\d+)\}\{(\d+)\}$/.exec(answer);
  if (fraction) {
    const [, sign = '', top = '', bottom = ''] = fraction;
    const forms = [`${sign}\\dfrac{${top}}{${bottom}}`, `${sign}${top}/${bottom}`];
    const decimal = Number(top) / Number(bottom);
    if (ratio(Math.round(decimal * 10_000), 10_000) === ratio(Number(top), Number(bottom))) {
      forms.push(`${sign}${decimal}`);
    }
    return forms;
  }
  if (/^-?\d+$/.test(answer)) {
    const grouped = answer.replace(/\B(?=(\d{3})+$)/g, ',');
    return grouped === answer ? [`${answer}.0`] : [grouped];
  }
  return answer.includes('\\frac') ? [answer.replaceAll('\\frac', '\\dfrac')] : [];
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
