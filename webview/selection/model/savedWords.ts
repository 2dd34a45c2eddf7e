import type { KeptSelection, OpenedSelection, SelectionComparison } from '../../../src/protocol/selection';
import { count, counted, points } from './format';
import type { Notice } from './outcomes';
import { pathText } from './skillWords';

/** Skills that a comparison shows. */
const skillsShown = 12;

export function keptNotice(what: 'Saved' | 'Deleted' | 'Extended', { name, selected, notes }: KeptSelection): Notice {
  const text = {
    Saved: `Saved as "${name}": ${counted(selected, 'sample')}.`,
    Deleted: `Deleted "${name}", ${counted(selected, 'sample')}; written sets stay.`,
    Extended: `The next ${counted(selected, 'sample')} are saved as "${name}".`,
  }[what];
  return { kind: notes.length > 0 ? 'warning' : 'done', text, details: [...notes] };
}

export function openedNotice({ name, notes, recipe }: OpenedSelection): Notice {
  return {
    kind: notes.length > 0 ? 'warning' : 'done',
    text:
      notes.length > 0
        ? `The controls show the recipe of "${name}"; the preview is not quite what was saved.`
        : `The controls show the recipe of "${name}", which selects the same samples now.`,
    details: [...notes, ...recipe],
  };
}

export function comparisonNotice({ a, b, both, onlyA, onlyB, skills }: SelectionComparison): Notice {
  const changed = skills.filter(({ difference }) => difference !== 0);
  const lines = changed
    .slice(0, skillsShown)
    .map(({ path, difference }) => `${points(difference)} points: ${pathText(path)}`);
  if (changed.length > lines.length) lines.push(`and ${counted(changed.length - lines.length, 'more skill')}`);
  return {
    kind: 'done',
    text: `${counted(both, 'sample')} in both, ${count(onlyA.length)} only in "${a.name}", ${count(onlyB.length)} only in "${b.name}". What skills gain and lose in "${b.name}":`,
    details: lines,
  };
}
