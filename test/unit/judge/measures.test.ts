import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

/** `open`: anything but `correct`. */
type Row = readonly [expected: string, answer: string, verdict: 'correct' | 'wrong' | 'open'];

const rows: readonly Row[] = [
  ['1\\text{ hour}', '60\\text{ minutes}', 'correct'],
  ['2\\text{ m}', '200\\text{ cm}', 'correct'],
  ['2\\text{ m}', '200\\text{ mm}', 'wrong'],
  ['2\\text{ m}', '3\\text{ m}', 'wrong'],
  ['2\\text{ hours}', '120', 'open'],
  ['1\\text{ hour}', '50\\text{ minutes}', 'wrong'],
  ['1 hour', '60 minutes', 'correct'],
  ['1 hour', '3600 seconds', 'correct'],
  ['1.5 hours', '90 minutes', 'correct'],
  ['\\frac{1}{3}\\text{ hour}', '20\\text{ minutes}', 'correct'],
  ['\\$2.50', '250 cents', 'correct'],
  ['\\$2.50', '250¢', 'correct'],
  ['1 \\text{ m}^2', '10000 \\text{ cm}^2', 'correct'],
  ['1 \\text{ m}^2', '100 \\text{ cm}^2', 'wrong'],
  ['1\\text{ km}', '1 \\text{ m}', 'wrong'],
  ['3\\text{ feet}', '1\\text{ yard}', 'correct'],
  ['3\\text{ feet}', '36\\text{ inches}', 'correct'],
  ['36 \\text{ km/h}', '10 \\text{ m/s}', 'correct'],
  ['5\\text{ kg}', '5000\\text{ g}', 'correct'],
  ['5 lb', '80 oz', 'correct'],
  ['1000\\text{ cm}^3', '1\\text{ L}', 'correct'],
  ['1\\text{ hour }30\\text{ minutes}', '90\\text{ minutes}', 'correct'],
  ['1\\text{ hour }30\\text{ minutes}', '1.5\\text{ hours}', 'correct'],
  ['5 \\text{ feet } 3 \\text{ inches}', '63 \\text{ inches}', 'correct'],
  ['5 \\text{ apples}', '5 \\text{ oranges}', 'open'],
  ['0\\text{ m}', '0\\text{ cm}', 'correct'],
  ['20 C', '20 F', 'open'],
  ['\\pi \\text{ rad}', '180^\\circ', 'correct'],
  ['180^\\circ', '\\pi', 'correct'],
  ['2 weeks', '14 days', 'correct'],
  ['1 year', '365 days', 'open'],
  ['1 mile', '5280 ft', 'correct'],
  ['1 inch', '2.54 cm', 'correct'],
  ['3\\sqrt{2}\\text{ m}', '300\\sqrt{2}\\text{ cm}', 'correct'],
  ['3\\sqrt{2}\\text{ m}', '3\\sqrt{2}\\text{ cm}', 'wrong'],
  ['3', '3 (cm)', 'correct'],
  ['3\\text{ cm}', '3 (cm)', 'correct'],
  ['3\\text{ m}', '3 (cm)', 'wrong'],
  ['1 hour 30 minutes', '90', 'correct'],
  ['1 hour 30 minutes', '1.5', 'open'],
  ['1 hour and 30 minutes', '90 min', 'correct'],
  ['90 minutes', '1 hour 30 minutes', 'correct'],
  ['90', '1 hour 30 minutes', 'correct'],
  ['30 minutes 1 hour', '90 minutes', 'open'],
  ['1 hour 30 minutes', '1 hour 20 minutes', 'wrong'],
  ['2 hours 15 minutes', '135 minutes', 'correct'],
  ['5 cm 3 kg', '5 cm 3 kg', 'correct'],
  ['\\text{all real numbers except } 3', '(-\\infty,3)\\cup(3,\\infty)', 'correct'],
  ['n\\ge 3', '[3,\\infty)', 'correct'],
  ['2\\frac12 \\text{ hours}', '150\\text{ minutes}', 'correct'],
  ['5 km', '3.1 miles', 'open'],
  ['5 km', '3 miles', 'wrong'],
  ['100 km', '62 miles', 'open'],
  ['10 \\text{ ft}^2', '1440 \\text{ in}^2', 'correct'],
  ['1\\text{ day}', '24\\text{ hours}', 'correct'],
  ['60\\text{ mph}', '88 ft/s', 'correct'],
  ['60\\text{ km/h}', '60\\text{ mph}', 'wrong'],
  ['2\\text{ years}', '24\\text{ months}', 'correct'],
  ['2\\text{ years}', '730\\text{ days}', 'open'],
  ['\\$1.50', '\\$1.5', 'correct'],
  ['150\\text{ cents}', '\\$1.50', 'correct'],
  ['150\\text{ cents}', '\\$1.05', 'wrong'],
  ['5 ^\\circ C', '41^\\circ F', 'open'],
];

describe('units that can be converted exactly', () => {
  it.each(rows)('%s | %s -> %s', (expected, answer, verdict) => {
    const judged = judgeAnswer(expected, answer);
    if (verdict === 'open') expect(judged.verdict, judged.rule).not.toBe('correct');
    else expect(judged.verdict, judged.rule).toBe(verdict);
  });
});
