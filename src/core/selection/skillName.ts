import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import type { SkillTree } from '../skills/skillTree';

/** What people write between the names of a path, in the order in which it is tried. */
const separators = ['->', ' > ', '→', '/'];

/** Candidates that a refusal names. */
const named = 5;

/**
 * The path of the skill that a person means by a text: a full path with `->`, ` > `, `→` or `/` between the names, or a
 * name that occurs once in the tree. Letter case does not matter.
 * @throws Refusal `unknown-skill`
 */
export function findSkill(tree: SkillTree, text: string): SkillPath {
  const folded = (value: string): string => value.normalize('NFKC').trim().toLowerCase();
  const spellings = [[text], ...separators.filter((one) => text.includes(one)).map((one) => text.split(one))].map(
    (names) => names.map(folded).join('\n'),
  );
  const skills = tree.nodes.filter((node) => node.index > 0).map((node) => tree.pathOf(node.index));
  const byPath = skills.filter((path) => spellings.includes(path.map(folded).join('\n')));
  const found = byPath.length > 0 ? byPath : skills.filter((path) => folded(path.at(-1) ?? '') === folded(text));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const names = found.slice(0, named).map((path) => `"${path.join(' > ')}"`);
  throw new Refusal({
    code: 'unknown-skill',
    message: only
      ? `"${text}" names ${found.length} skills: ${names.join(', ')}${found.length > named ? ', ...' : '.'}`
      : `The skill tree "${tree.name}" has no skill "${text}".`,
    next: 'Give the whole path, with " > " between the names; skill-gap student report lists them.',
  });
}
