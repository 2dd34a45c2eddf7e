/** Accepts `1,000` and `1 000`; null for what is no number. */
export function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[,\s\u00a0]/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}
