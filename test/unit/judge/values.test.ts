import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';
import { seededRandom } from '../seededRandom';

const seed = 40_961;
const next = seededRandom(seed);
const below = (limit: number): number => Math.floor(next() * limit);

/** A number with the ways to write it; built from digits, never by the judge's own code. */
interface Value {
  over: number;
  under: number;
}

/** Denominators whose decimals end within three digits, and some whose never do. */
const denominators = [1, 1, 1, 2, 4, 5, 8, 10, 20, 25, 40, 3, 6, 7, 9, 12];

function randomValue(): Value {
  const size = below(3) === 0 ? 2_000_000 : 40;
  return { over: below(size) - Math.floor(size / 4), under: denominators[below(denominators.length)] ?? 1 };
}

function spellings({ over, under }: Value): string[] {
  const sign = over < 0 ? '-' : '';
  const size = Math.abs(over);
  const [whole, rest] = [Math.floor(size / under), size % under];
  const k = 1 + below(4);
  const forms = [
    `${over}/${under}`,
    `${sign}\\frac{${size}}{${under}}`,
    `\\dfrac{${over}}{${under}}`,
    `\\frac{${-over}}{-${under}}`,
    `${sign}\\tfrac{${size * k}}{${under * k}}`,
  ];
  if (size < 10 && under < 10) forms.push(`${sign}\\frac${size}${under}`);
  if (rest > 0 && whole > 0) forms.push(`${sign}${whole}\\frac{${rest}}{${under}}`, `${sign}${whole} ${rest}/${under}`);
  if (1_000 % under === 0) {
    const thousandths = String((rest * 1_000) / under).padStart(3, '0');
    const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, '{,}');
    forms.push(
      `${sign}${whole}.${thousandths}`,
      `${sign}${grouped}.${thousandths}00`,
      `x = ${sign}${whole}.${thousandths}`,
    );
    forms.push(`${sign}${whole}${thousandths}e-3`, `${sign}${whole}${thousandths} \\times 10^{-3}`);
  }
  if (rest === 0) forms.push(`${sign}${whole}`, `${sign}${whole.toLocaleString('en-US')}`, `\\boxed{${sign}${whole}}.`);
  return forms.map((form) => form.replace('--', ''));
}

function pick(from: readonly string[]): string {
  return from[below(from.length)] ?? '';
}

describe(`values written in many ways, seed ${seed}`, () => {
  it('are judged by their value and nothing else', () => {
    let same = 0;
    let open = 0;
    for (let round = 0; round < 50_000; round++) {
      const expected = randomValue();
      const answer = below(3) === 0 ? expected : randomValue();
      const equal = expected.over * answer.under === answer.over * expected.under;
      const pair = [pick(spellings(expected)), pick(spellings(answer))] as const;
      const { verdict, rule } = judgeAnswer(...pair);
      const said = `${pair.join(' | ')}: ${verdict} by ${rule}`;
      if (equal) expect(verdict, said).toBe('correct');
      else expect(verdict, said).not.toBe('correct');
      // Only a decimal that may be the other number rounded, or two numbers of the same groups, leave it open.
      if (verdict === 'unknown') expect(['rounding', 'list-or-number'], said).toContain(rule);
      if (equal) same++;
      if (verdict === 'unknown') open++;
    }
    expect(same).toBeGreaterThan(15_000);
    expect(open).toBeLessThan(500);
  }, 60_000);
});
