import type { SkillsPlacement } from './trainingRow';

/** What a set whose skills stand elsewhere than the paper's says in its name. */
const suffixes: { readonly [Placement in SkillsPlacement]: string } = {
  'before-think': '',
  'inside-think': '-inside-think',
  'reasoning-content': '-reasoning-content',
  prompt: '-skills-in-prompt',
  none: '-no-skills',
};

/**
 * The name of a set, of its files and of its entry in trainers' lists: ASCII letters, digits, `.`, `_` and `-`, because
 * trainers split lists of names at commas and shells at spaces. It says where the skills stand, so that sets can lie
 * beside each other.
 */
export function setName(selection: string, placement: SkillsPlacement): string {
  const plain = selection
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  return `${plain === '' ? 'set' : plain}${suffixes[placement]}`;
}
