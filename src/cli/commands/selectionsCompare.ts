import { compareSelections } from '../../core/selection/compareSelections';
import { openIndex } from '../../core/store/open';
import { countText, plural } from '../amounts';
import { exitCodes, type Command } from '../command';
import { selectionNames } from '../selectionNames';
import { tableLines } from '../tableLines';

/** Skills that people are shown; `--json` has all. */
const skillsShown = 15;

export const selectionsCompare: Command = {
  name: 'selections compare',
  summary: 'two saved selections: what both have, and the skills that gain and lose',
  help: `Usage: skill-gap selections compare A B

Counts the samples that both have and that only one of them has, and lists the skills by how their share of the chains
changes from A to B. Samples are the same when id and problem are.

Example:
  skill-gap selections compare random-1k weak-1k`,
  options: {},

  run(args, context) {
    const [nameA, nameB] = selectionNames(args, 2);
    const store = openIndex(context.workspace, 'read');
    try {
      const { a, b, both, onlyA, onlyB, skills } = compareSelections(store, nameA, nameB);
      context.result({
        a,
        b,
        both,
        only_a: onlyA,
        only_b: onlyB,
        skills: skills.map(({ path, samplesA, samplesB, shareA, shareB, difference }) => ({
          path,
          samples_a: samplesA,
          samples_b: samplesB,
          share_a: shareA,
          share_b: shareB,
          difference,
        })),
      });
      context.report(
        `${plural(both, 'sample')} in both; ${countText(onlyA.length)} only in "${a.name}", ${countText(onlyB.length)} only in "${b.name}".`,
      );
      const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
      const changed = skills.filter(({ difference }) => difference !== 0);
      const rows = changed
        .slice(0, skillsShown)
        .map(({ path, shareA, shareB, difference }) => [
          path.slice(-2).join(' > '),
          percent(shareA),
          percent(shareB),
          `${difference > 0 ? '+' : ''}${(difference * 100).toFixed(2)}`,
        ]);
      if (rows.length > 0)
        for (const line of tableLines([['skill', a.name, b.name, 'points'], ...rows])) context.report(line);
      if (changed.length > rows.length) context.report(`... and ${plural(changed.length - rows.length, 'more skill')}`);
      return Promise.resolve(exitCodes.done);
    } finally {
      store.close();
    }
  },
};
