import { chainLine } from './skillsBlock';

/** Rows of a set with a chain. */
export interface SkillCount {
  path: readonly string[];
  rows: number;
}

/** Skills that get a bar of their own; the others share the last. */
const bars = 24;

const [width, labelWidth, barHeight, gap, top] = [960, 520, 16, 6, 48] as const;

/** Characters of a label; what is cut can be read in the title of its bar. */
const labelLength = 76;

/**
 * The rows per skill chain as an SVG picture, the most frequent first. Its colours can be read on light and on dark pages, and
 * its title and the title of each bar say the same in words.
 * @param counts descending
 */
export function skillPicture(title: string, counts: readonly SkillCount[]): string {
  const shown = counts.slice(0, bars).map(({ path, rows }) => ({ label: chainLine(path), rows }));
  const rest = counts.slice(bars);
  if (rest.length > 0)
    shown.push({
      label: `${rest.length.toLocaleString('en')} other skills`,
      rows: rest.reduce((sum, { rows }) => sum + rows, 0),
    });
  const most = Math.max(1, ...shown.map(({ rows }) => rows));
  const height = top + shown.length * (barHeight + gap) + gap;
  const drawn = shown.map(({ label, rows }, at) => bar(label, rows, rows / most, top + at * (barHeight + gap)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${gap}" y="26" font-size="15" fill="#1f2328">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`;
}

function bar(label: string, rows: number, share: number, y: number): string {
  const length = Math.max(1, Math.round(share * (width - labelWidth - 80)));
  const short = label.length > labelLength ? `…${label.slice(1 - labelLength)}` : label;
  const count = rows.toLocaleString('en');
  return `<g><title>${escaped(`${label}: ${count} rows`)}</title><text x="${labelWidth - gap}" y="${y + 12}" text-anchor="end" fill="#1f2328">${escaped(short)}</text><rect x="${labelWidth}" y="${y}" width="${length}" height="${barHeight}" fill="#2f6fb3"/><text x="${labelWidth + length + gap}" y="${y + 12}" fill="#57606a">${count}</text></g>`;
}

/** Text of XML; control characters, which it cannot hold, become spaces. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
