/** Rows of a set with a chain. */
export interface SkillCount {
  path: readonly string[];
  rows: number;
}

/** Skills that get a bar of their own; what the others have is said below. */
const bars = 24;

const [width, labelWidth, barHeight, gap, top] = [960, 520, 16, 6, 48] as const;

/** Characters of a label; what is cut can be read in the title of its bar. */
const labelLength = 72;

/**
 * The rows per skill chain as an SVG picture, the most frequent first. Its colours can be read on light and on dark pages, and
 * its title and the title of each bar say the same in words.
 * @param counts descending
 */
export function skillPicture(title: string, counts: readonly SkillCount[]): string {
  const shown = counts.slice(0, bars);
  const rest = counts.slice(bars);
  const most = Math.max(1, shown[0]?.rows ?? 0);
  const bottom = top + shown.length * (barHeight + gap);
  const height = bottom + (rest.length > 0 ? barHeight + gap : 0) + gap;
  const drawn = shown.map((count, at) => bar(count, count.rows / most, top + at * (barHeight + gap)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${gap}" y="26" font-size="15" fill="#1f2328">${escaped(title)}</text>
${[...drawn, ...restLine(rest, bottom)].join('\n')}
</svg>
`;
}

function bar({ path, rows }: SkillCount, share: number, y: number): string {
  const length = Math.max(1, Math.round(share * (width - labelWidth - 80)));
  const { above, name } = label(path);
  const count = rows.toLocaleString('en');
  const words = `${path.join(' → ')}: ${count} ${rows === 1 ? 'row' : 'rows'}`;
  const dim = above === '' ? '' : `<tspan fill="#57606a">${escaped(above)}</tspan>`;
  return `<g><title>${escaped(words)}</title><text x="${labelWidth - gap}" y="${y + 12}" text-anchor="end" fill="#1f2328" xml:space="preserve">${dim}${escaped(name)}</text><rect x="${labelWidth}" y="${y}" width="${length}" height="${barHeight}" fill="#2f6fb3"/><text x="${labelWidth + length + gap}" y="${y + 12}" fill="#57606a">${count}</text></g>`;
}

/** The last name of a chain, which says most, behind as much of what stands above it as has room. */
function label(path: readonly string[]): { above: string; name: string } {
  const name = path.at(-1) ?? '';
  const heads = [path.slice(0, -1), ...(path.length > 2 ? [[path[0] ?? '', '…']] : [])];
  for (const head of heads) {
    const above = head.map((one) => `${one} → `).join('');
    if (above.length + name.length <= labelLength) return { above, name };
  }
  return { above: '', name: name.length > labelLength ? `${name.slice(0, labelLength - 1)}…` : name };
}

/** A bar for all of them together would be longer than any other and make the others short. */
function restLine(rest: readonly SkillCount[], y: number): string[] {
  const [most, least] = [rest[0]?.rows ?? 0, rest.at(-1)?.rows ?? 0];
  if (rest.length === 0) return [];
  const rows = most === least ? amount(most) : `${amount(least)} to ${amount(most)}`;
  const words = `and ${amount(rest.length)} more ${rest.length === 1 ? 'skill' : 'skills'} with ${rows} ${most === 1 ? 'row' : 'rows'}${rest.length === 1 ? '' : ' each'}`;
  return [`<text x="${labelWidth - gap}" y="${y + 12}" text-anchor="end" fill="#57606a">${words}</text>`];
}

function amount(count: number): string {
  return count.toLocaleString('en');
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
