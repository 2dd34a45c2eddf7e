import { Uri } from 'vscode';
import type { NodeAccuracy } from '../../protocol/values';

/** Parts of the whole width in which intervals are drawn: finer ones look the same in 16 pixels. */
const steps = 20;

interface Theme {
  track: string;
  /** From the least accurate to the most. */
  shades: readonly [low: string, middle: string, high: string];
}

const light: Theme = { track: '#9d9d9d', shades: ['#c72e0f', '#a66c00', '#2d7d32'] };
const dark: Theme = { track: '#8a8a8a', shades: ['#f48771', '#e5b95c', '#89d185'] };

/** Pictures by what they show; a few hundred at most. */
const drawn = new Map<string, { light: Uri; dark: Uri }>();

/**
 * An accuracy with its interval as a picture of 16 pixels: a bar from the lower to the upper end on a line from 0 to 100 %,
 * with a mark at the accuracy. The place says what the colour says. An open circle where nothing was judged.
 */
export function intervalIcon({ accuracy, low, high }: NodeAccuracy): { light: Uri; dark: Uri } {
  const judged = accuracy !== null && low !== null && high !== null;
  const places = judged ? [low, accuracy, high].map((share) => Math.round(share * steps) / steps) : [];
  const key = places.join(' ');
  let icon = drawn.get(key);
  if (!icon) {
    icon = { light: pictureUri(places, light), dark: pictureUri(places, dark) };
    drawn.set(key, icon);
  }
  return icon;
}

function pictureUri([low, accuracy, high]: readonly number[], theme: Theme): Uri {
  const shapes =
    low === undefined || accuracy === undefined || high === undefined
      ? `<circle cx="8" cy="8" r="3" fill="none" stroke="${theme.track}"/>`
      : bar(low, accuracy, high, theme);
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${shapes}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`);
}

function bar(low: number, accuracy: number, high: number, { track, shades }: Theme): string {
  const colour = shades[Math.min(2, Math.floor(accuracy * 3))] ?? shades[2];
  const x = (share: number): number => 1 + 14 * share;
  const width = Math.max(1, x(high) - x(low));
  return [
    `<path d="M1.5 5v6M14.5 5v6M1.5 8h13" stroke="${track}"/>`,
    `<rect x="${x(low)}" y="4.5" width="${width}" height="7" rx="1" fill="${colour}" fill-opacity="0.5"/>`,
    `<rect x="${Math.min(14, Math.max(1, x(accuracy) - 0.5))}" y="2.5" width="1" height="11" fill="${colour}"/>`,
  ].join('');
}
