import { SkillTree, type SkillTreeJson } from '../skillTree';

/**
 * Reads a tree as the built-in ones are written: a domain on a line of its own, and below it its leaf skills as
 * `name | label | description | cues`, the cues with `;` between them.
 * @throws RangeError for a line that is none of these (a bug of the tree)
 */
export function writtenTree(name: string, version: string, rootName: string, text: string): SkillTree {
  const domains: (SkillTreeJson & { children: SkillTreeJson[] })[] = [];
  for (const line of text.trim().split('\n')) {
    const [first = '', label, description, cues, ...rest] = line.split(' | ').map((part) => part.trim());
    if (first === '') continue;
    if (label === undefined) domains.push({ name: first, children: [] });
    else if (description === undefined || cues === undefined || rest.length > 0)
      throw new RangeError(`the tree ${name} has a line that is no leaf skill: ${line}`);
    else domains.at(-1)?.children.push({ name: first, label, description, cues: cuesOf(cues) });
  }
  return SkillTree.fromJson(name, version, { name: rootName, children: domains });
}

function cuesOf(text: string): string[] {
  return text.split(';').map((cue) => cue.trim());
}
