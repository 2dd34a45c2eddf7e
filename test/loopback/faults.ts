import type { Act, Answer, Asked } from './loopbackChat';

/** Shares of all requests. */
export interface Faults {
  busy: number;
  failed: number;
  hung: number;
  nonsense: number;
}

/** Faults of a busy afternoon. */
export const badDay: Faults = { busy: 0.05, failed: 0.02, hung: 0.01, nonsense: 0.03 };

/** What a server may say that is no answer: code, pages, floods, names of nobody, keys of every object. */
export const hostileTexts: readonly string[] = [
  `__import__('os').system('touch owned')`,
  `[x for x in (lambda: open('/etc/passwd').read())()]`,
  '<html><body><h1>502 Bad Gateway</h1></body></html>',
  '["Telekinesis", "Alchemy"]',
  '{"__proto__": {"polluted": true}, "constructor": ["x"]}',
  '["__proto__", "constructor", "toString"]',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'I am sorry, I cannot help with that.',
  '',
];

/** A text that no one should hold or store. */
export const flood = (megabytes: number): string => 'All work and no play. '.repeat((megabytes * 1e6) / 22);

/**
 * Has a share of the requests go wrong, drawn by the number of the request so that a repeated one fares anew. Nonsense is
 * said once to a question at most: whoever gets it several times in a row may take it for the answer.
 * @param latency in milliseconds; each reply takes half of it to half as much again
 */
export function withFaults(answer: Answer, faults: Faults, random: () => number, latency = 0): Answer {
  const misled = new Set<string>();
  return (asked: Asked): Act => {
    const content = asked.body.messages.find(({ role }) => role === 'user')?.content ?? '';
    // Whoever asks again may add that it does.
    const question = content.replace(/\n\n\(Asked for the .*\)$/u, '');
    const draw = random();
    const late = latency * (0.5 + random());
    const { busy, failed, hung, nonsense } = faults;
    if (draw < busy) return { status: 429, latency: late };
    if (draw < busy + failed) return { status: 500, latency: late };
    if (draw < busy + failed + hung) return 'hang';
    if (draw < busy + failed + hung + nonsense && !misled.has(question)) {
      misled.add(question);
      return { text: hostileTexts[Math.floor(random() * hostileTexts.length)] ?? '', latency: late };
    }
    const act = answer(asked);
    return typeof act === 'string' ? act : { ...act, latency: late };
  };
}
