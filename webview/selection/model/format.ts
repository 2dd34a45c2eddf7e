const whole = new Intl.NumberFormat('en');

/** 12,345 */
export function count(value: number): string {
  return whole.format(value);
}

/** "1 sample", "12,345 samples" */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

/** An accuracy, 0..1, in whole percent: "42 %"; never "0 %" or "100 %" for what is not exactly that. */
export function percent(value: number): string {
  const rounded = Math.round(value * 100);
  if (rounded === 0 && value > 0) return '<1\u00a0%';
  if (rounded === 100 && value < 1) return '>99\u00a0%';
  return `${rounded}\u00a0%`;
}

/** A share, 0..1, as fine as a tree of thousands of leaves needs: "34.2 %", "0.03 %", "0 %". */
export function share(value: number): string {
  if (value === 0) return '0\u00a0%';
  const inPercent = value * 100;
  if (inPercent < 0.01) return '<0.01\u00a0%';
  return `${inPercent.toFixed(inPercent < 1 ? 2 : 1)}\u00a0%`;
}

/** A difference of shares in percentage points with its sign: "+1.4", "−0.3", "0". */
export function points(difference: number): string {
  const rounded = Math.round(difference * 10_000) / 100;
  if (rounded === 0) return '0';
  const digits = Math.abs(rounded) < 1 ? 2 : 1;
  return `${rounded > 0 ? '+' : '\u2212'}${Math.abs(rounded).toFixed(digits)}`;
}

/** Bytes in powers of 1,000, as file managers show them: "512 bytes", "1.3 GB". */
export function bytes(value: number): string {
  if (value < 1000) return counted(value, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let scaled = value / 1000;
  let unit = 0;
  // 999.95 would be shown as "1000.0".
  while (scaled >= 999.95 && unit < units.length - 1) {
    scaled /= 1000;
    unit++;
  }
  return `${scaled.toFixed(1)} ${units[unit] ?? ''}`;
}

/** A span given in milliseconds: "12 ms", "1.3 s". */
export function duration(milliseconds: number): string {
  if (milliseconds < 1) return 'under 1 ms';
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
