import type { SkillsPlacement } from './trainingRow';

/**
 * The name of a set, of its files and of its entry in trainers' lists: ASCII letters, digits, `.`, `_` and `-`, because
 * trainers split lists of names at commas and shells at spaces. A set without skills says so, so that it can lie beside
 * the one with skills.
 */
export function setName(selection: string, placement: SkillsPlacement): string {
  const plain = selection
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  return `${plain === '' ? 'set' : plain}${placement === 'none' ? '-no-skills' : ''}`;
}
