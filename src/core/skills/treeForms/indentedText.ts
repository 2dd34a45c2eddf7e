import type { SkillTreeJson } from '../skillTree';
import { readLines } from './flatList';
import { TreeFault, TreeSize, type ReadTree } from './treeForm';

/** What stands before the name on a line of a Markdown list. */
const bullet = /^(?:[-*+•–]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/u;
const heading = /^(#{1,6})\s+(.*?)\s*#*$/u;

interface Line {
  text: string;
  line: number;
  /** Characters before the text. */
  indent: string;
  /** 1..6 for a Markdown heading. */
  heading: number | undefined;
}

/**
 * A text whose lines are skills: indented by spaces or tabs, with or without bullets, below Markdown headings; without any
 * of these one name or path a line. A single outermost line is the root, else the file is.
 * @throws TreeFault for a line whose indentation fits no line above it
 */
export function readText(text: string, fileName: string): ReadTree {
  const lines = linesOf(text);
  const [first] = lines;
  if (!first) throw new TreeFault('it is empty', { line: 1 });
  const headings = lines.some((line) => line.heading !== undefined);
  if (!headings && lines.every((line) => line.indent === first.indent)) return readLines(lines, fileName);
  const notes: string[] = [];
  const tab = tabWidth(lines, notes);
  const { top } = new Outline(tab).read(lines);
  for (const node of top) cutColons(node);
  const [only, ...others] = top;
  const root = only?.children && others.length === 0 ? only : { name: fileName, children: top };
  const form = headings ? 'a text with headings as levels' : 'an indented text, one skill a line';
  return { root, form, notes };
}

/** YAML, and people, end a line that others stand below with a colon: it is no part of the name. */
function cutColons(node: SkillTreeJson): void {
  if (!node.children) return;
  node.name = node.name.replace(/\s*:$/u, '') || node.name;
  for (const child of node.children) cutColons(child);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  // YAML's lists, and people's, need not be indented below the line with a colon that they belong to.
  let owner: string | undefined;
  text.split(/\r\n|\r|\n/u).forEach((raw, i) => {
    const indent = /^[ \t\u00a0]*/u.exec(raw)?.[0] ?? '';
    const body = raw.slice(indent.length).trim();
    const [, signs, title] = heading.exec(body) ?? [];
    const name = title ?? body.replace(bullet, '').trim();
    if (name === '') return;
    const listed = title === undefined && name !== body;
    if (!listed) owner = name.endsWith(':') ? indent : undefined;
    const below = listed && indent === owner ? ' ' : '';
    lines.push({ text: name, line: i + 1, indent: indent + below, heading: signs?.length });
  });
  return lines;
}

/** Spaces that a tab stands for: as many as the narrowest indentation by spaces, where a file mixes the two. */
function tabWidth(lines: readonly Line[], notes: string[]): number {
  const spaced = lines.map(({ indent }) => indent).filter((indent) => indent !== '' && !indent.includes('\t'));
  if (spaced.length === 0 || !lines.some(({ indent }) => indent.includes('\t'))) return 4;
  const width = Math.min(...spaced.map((indent) => indent.length));
  notes.push(`Lines are indented by tabs and by spaces; a tab was taken for ${width} spaces.`);
  return width;
}

/** The lines above that a line can lie below, outermost first. */
class Outline {
  readonly top: SkillTreeJson[] = [];
  private readonly open: { node: SkillTreeJson; width: number }[] = [];
  private readonly size = new TreeSize();
  private headings: { node: SkillTreeJson; level: number }[] = [];

  constructor(private readonly tab: number) {}

  read(lines: readonly Line[]): this {
    for (const line of lines)
      if (line.heading === undefined) this.add(line);
      else this.addHeading(line, line.heading);
    return this;
  }

  private addHeading({ text, line }: Line, level: number): void {
    this.open.length = 0;
    this.headings = this.headings.filter((above) => above.level < level);
    const node = this.place(text, this.headings.at(-1)?.node, this.headings.length, line);
    this.headings.push({ node, level });
  }

  private add({ text, line, indent }: Line): void {
    const width = indent.length + (indent.split('\t').length - 1) * (this.tab - 1);
    const deeper = this.open.filter((above) => above.width > width).length;
    this.open.length -= deeper;
    const beside = this.open.at(-1)?.width === width;
    if (beside) this.open.pop();
    if (deeper > 0 && !beside)
      throw new TreeFault(`its line is indented by ${width}, but no line above that it could stand beside is`, {
        line,
      });
    const parent = this.open.at(-1)?.node ?? this.headings.at(-1)?.node;
    const node = this.place(text, parent, this.headings.length + this.open.length, line);
    this.open.push({ node, width });
  }

  private place(name: string, parent: SkillTreeJson | undefined, depth: number, line: number): SkillTreeJson {
    this.size.add(depth, { line });
    const node: SkillTreeJson = { name };
    if (parent) (parent.children ??= []).push(node);
    else this.top.push(node);
    return node;
  }
}
