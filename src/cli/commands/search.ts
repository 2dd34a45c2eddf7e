import { studentId } from '../../core/pool/lookUps';
import { buildAllSearch } from '../../core/search/buildSearch';
import { describeHits } from '../../core/search/describeHits';
import { countedHits, searchProblems } from '../../core/search/searchProblems';
import { openIndex } from '../../core/store/open';
import type { SearchHit } from '../../protocol/search';
import { countText, plural } from '../amounts';
import { exitCodes, number, text, WrongUsage, type Command } from '../command';
import { openToWrite } from '../openToWrite';

const defaultLimit = 20;

export const search: Command = {
  name: 'search',
  summary: 'find samples by the words of their problem texts',
  help: `Usage: skill-gap search TEXT [--limit N] [--student S]

Finds the indexed samples whose problem texts hold all the words of TEXT, the best first. Words are runs of letters and
digits; case and accents do not matter, everything else separates words, so that \\frac{1}{2} and x^2 are looked for
as they are written. "Words in quotes" must follow each other; a * at the end of a word stands for any ending. The
search is built on first use, next to the index in .skill-gap/search.db; that file can be deleted at any time.

  --limit N            hits to show (default: ${defaultLimit})
  --student S          whose verdicts are shown (default: the last imported one)

Examples:
  skill-gap search "prime divisor"
  skill-gap search '"right triangle" hypot*' --limit 5 --json`,
  options: { limit: { type: 'string' }, student: { type: 'string' } },

  async run(args, context) {
    const wanted = args.positionals.join(' ');
    if (wanted.trim() === '') throw new WrongUsage('search needs a TEXT to look for.');
    const limit = number(args, 'limit', defaultLimit, { low: 1, high: countedHits, whole: true });
    // A search that is not there is refused where there is no index; only then is one built.
    openIndex(context.workspace, 'read').close();
    const store = await openToWrite(context);
    try {
      const refused = await buildAllSearch(store, context.job);
      for (const { message, next } of refused) context.warn(`${message} ${next}`);
      const student = text(args, 'student');
      if (student !== undefined) studentId(store, student);
      const result = searchProblems(store, wanted, { limit });
      const hits = await describeHits(store, result, student, context.job);
      const { total, more } = result;
      context.result({ total, more, hits, refused });
      for (const hit of hits) for (const line of hitLines(hit)) context.report(line);
      context.report(`${more ? 'More than ' : ''}${plural(total, 'sample')}${shown(hits.length, total, more)}`);
      return refused.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

function shown(hits: number, total: number, more: boolean): string {
  if (hits === total && !more) return '.';
  return more ? `; the first ${countText(hits)} in the order of the rows.` : `; the best ${countText(hits)}.`;
}

function* hitLines({ dataset, line, id, excerpt, matches, chains, verdict }: SearchHit): Generator<string> {
  const [first, ...others] = chains;
  const leaf = first && `${first.at(-1) ?? ''}${others.length > 0 ? ` +${others.length}` : ''}`;
  yield [`${dataset}:${line}`, id, leaf, verdict].filter((part) => typeof part === 'string').join('  ');
  yield `  ${marked(excerpt, matches)}`;
}

/** Matches between the signs that no problem text is likely to hold. */
function marked(excerpt: string, matches: SearchHit['matches']): string {
  let text = '';
  let at = 0;
  for (const [start, end] of matches) {
    text += `${excerpt.slice(at, start)}«${excerpt.slice(start, end)}»`;
    at = end;
  }
  return text + excerpt.slice(at);
}
