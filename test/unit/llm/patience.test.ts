import { describe, expect, it } from 'vitest';
import { AdaptiveLimit } from '../../../src/core/llm/adaptiveLimit';
import { costOf } from '../../../src/core/llm/cost';
import { redact, retryAfter } from '../../../src/core/llm/endpointFailure';
import { Patience } from '../../../src/core/llm/patience';

describe('Patience', () => {
  it('1.1 has only the timeout until it has seen replies', () => {
    const patience = new Patience(60_000);
    for (let i = 0; i < 19; i++) patience.note(1_000);
    expect(patience.limit(0)).toBe(60_000);
    patience.note(1_000);
    expect(patience.limit(0)).toBe(2_000);
  });

  it('1.5 waits for as many replies as may be in flight: the first are the fastest', () => {
    const patience = new Patience(60_000, 64);
    for (let i = 0; i < 63; i++) patience.note(1_000);
    expect(patience.limit(0)).toBe(60_000);
    patience.note(1_000);
    expect(patience.limit(0)).toBe(2_000);
  });

  it('1.2 doubles for a request that was given up before, up to the timeout', () => {
    const patience = new Patience(7_000);
    for (let i = 0; i < 100; i++) patience.note(1_000);
    expect([0, 1, 2].map((givenUp) => patience.limit(givenUp))).toEqual([2_000, 4_000, 7_000]);
  });

  it('1.3 is not changed by a few that hang, and soon by an endpoint that is slower as a whole', () => {
    const patience = new Patience(600_000);
    for (let i = 0; i < 300; i++) patience.note(i % 50 === 0 ? 3_000 : 1_000);
    expect(patience.limit(0)).toBe(3_000);
    for (let i = 0; i < 20; i++) patience.note(3_000);
    expect(patience.limit(0)).toBe(6_000);
  });

  it('1.6 is three times what most replies take, or twice the slowest; what was given up is no reply', () => {
    const patience = new Patience(600_000);
    for (let i = 0; i < 100; i++) patience.note(i === 50 ? 10_000 : 1_000);
    expect(patience.limit(0)).toBe(3_000);
    const even = new Patience(600_000);
    for (let i = 0; i < 100; i++) even.note(i % 20 === 0 ? 1_300 : 1_000, i !== 7);
    for (let i = 0; i < 3; i++) even.note(10_000, false);
    expect(even.limit(0)).toBe(2_600);
  });

  it('1.4 leaves a fast endpoint half a second', () => {
    const patience = new Patience(60_000);
    for (let i = 0; i < 100; i++) patience.note(5);
    expect(patience.limit(0)).toBe(500);
  });
});

describe('AdaptiveLimit', () => {
  const note = (limit: AdaptiveLimit, times: number, share: number): void => {
    for (let i = 0; i < times; i++) limit.note(i % 100 < share * 100);
  };

  it('2.1 is not moved by a few refusals at random', () => {
    const limit = new AdaptiveLimit(128);
    for (let i = 0; i < 5_000; i++) limit.note(i % 20 === 0);
    expect(limit.current).toBe(128);
  });

  it('2.2 shrinks while many are refused, to one at least, and grows again', () => {
    const limit = new AdaptiveLimit(128);
    note(limit, 2_000, 0.9);
    expect(limit.current).toBeLessThan(10);
    note(limit, 10_000, 1);
    expect(limit.current).toBe(1);
    note(limit, 10_000, 0);
    expect(limit.current).toBe(128);
  });
});

describe('Retry-After', () => {
  it.each([
    ['2', 2_000],
    ['0.5', 500],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Thu, 01 Jan 2020 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('3.1 reads %j', (given, milliseconds) => {
    const now = Date.UTC(2026, 0, 1);
    expect(retryAfter(new Headers({ 'retry-after': given }), now)).toBe(milliseconds);
  });

  it('3.2 takes the more exact word first', () => {
    expect(retryAfter(new Headers({ 'retry-after': '1', 'retry-after-ms': '120' }))).toBe(120);
    expect(retryAfter(undefined)).toBeUndefined();
  });
});

describe('redact', () => {
  it('4.1 takes keys out, also those that it does not know', () => {
    const text = 'Key my-own-key refused; sk-abc123def was; Authorization: Bearer xyz.123';
    expect(redact(text, 'my-own-key')).toBe('Key (key) refused; (key) was; Authorization: Bearer (key)');
    expect(redact('x'.repeat(1_000), undefined)).toHaveLength(300);
  });
});

describe('costOf', () => {
  it('5.1 needs a price', () => {
    const use = { calls: 1, promptTokens: 2_000_000, completionTokens: 500_000 };
    expect(costOf(use, {})).toBeUndefined();
    expect(costOf(use, { input: 0.5 })).toBe(1);
    expect(costOf(use, { input: 0.5, output: 2 })).toBe(2);
  });
});
