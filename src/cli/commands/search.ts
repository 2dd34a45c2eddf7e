import { readsCorpus } from '../../core/browse/filter';
import { pageOfSamples } from '../../core/browse/pageOfSamples';
import { samplesWithId } from '../../core/browse/sampleAt';
import { studentId } from '../../core/pool/lookUps';
import { buildAllSearch } from '../../core/search/buildSearch';
import { describeHits } from '../../core/search/describeHits';
import { countedHits, searchProblems, type FoundSample } from '../../core/search/searchProblems';
import { parseQuery } from '../../core/search/searchQuery';
import { openIndex, type IndexStore } from '../../core/store/open';
import type { SearchHit } from '../../protocol/search';
import type { Failure } from '../../protocol/values';
import { countText, plural } from '../amounts';
import { exitCodes, number, text, WrongUsage, type Arguments, type Command, type CommandContext } from '../command';
import { openToWrite } from '../openToWrite';
import { filterFlags, filterHelp, filterOptions, sampleFilter, type FilterFlags } from '../searchFilter';

const defaultLimit = 20;

/** What the command line asks for. */
interface Wish {
  /** Empty where only conditions are given. */
  words: string;
  id: string | undefined;
  filter: FilterFlags | undefined;
  student: string | undefined;
  limit: number;
  skip: number;
}

/** A part of what was found; `order` says in what order it comes. */
interface Found {
  hits: FoundSample[];
  total: number;
  more: boolean;
  order: 'the best' | 'the first';
}

export const search: Command = {
  name: 'search',
  summary: 'find samples by the words of their problem texts, by skill, verdict, field or id',
  help: `Usage: skill-gap search [TEXT] [conditions] [--limit N] [--skip N]
       skill-gap search --id ID

Finds the indexed samples whose problem texts hold all the words of TEXT, the best first. Words are runs of letters and
digits; case and accents do not matter, everything else separates words, so that \\frac{1}{2} and x^2 are looked for
as they are written. "Words in quotes" must follow each other; a * at the end of a word stands for any ending. The
search is built on first use, next to the index in .skill-gap/search.db; that file can be deleted at any time.

With conditions, of which all must hold, samples come in the order of the corpora, and TEXT may be left out.

${filterHelp}
  --id ID              the samples with this id, one in each corpus that has it
  --limit N            hits to show (default: ${defaultLimit})
  --skip N             leave out the first N, which were shown before
  --student S          whose verdicts are shown and meant (default: the last imported one)

Examples:
  skill-gap search "prime divisor"
  skill-gap search '"right triangle" hypot*' --limit 5 --json
  skill-gap search --skill "Conditional probability" --verdict wrong
  skill-gap search triangle --field source~aime --max-bytes 20000`,
  options: {
    ...filterOptions,
    id: { type: 'string' },
    limit: { type: 'string' },
    skip: { type: 'string' },
    student: { type: 'string' },
  },

  async run(args, context) {
    const wish = wishOf(args, context);
    // A search that is not there is refused where there is no index; only then is one built.
    const look = openIndex(context.workspace, 'read');
    if (wish.words !== '') look.close();
    const store = wish.words === '' ? look : await openToWrite(context);
    try {
      const refused = wish.words === '' ? [] : await builtSearch(store, context);
      const { student, words } = wish;
      if (student !== undefined) studentId(store, student);
      const { hits: found, total, more, order } = await find(store, wish, context);
      const hits = await describeHits(store, { hits: found, query: parseQuery(words) }, student, context.job);
      context.result({ total, more, hits, refused });
      for (const hit of hits) for (const line of hitLines(hit)) context.report(line);
      context.report(`${more ? 'More than ' : ''}${plural(total, 'sample')}${shown(hits.length, total, order, wish)}`);
      return refused.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** @throws WrongUsage */
function wishOf(args: Arguments, context: CommandContext): Wish {
  const words = args.positionals.join(' ').trim();
  const [id, student] = [text(args, 'id'), text(args, 'student')];
  const filter = filterFlags(args, context);
  if (words === '' && id === undefined && !filter)
    throw new WrongUsage('search needs a TEXT to look for, or a condition such as --skill.');
  if (id !== undefined && (words !== '' || filter))
    throw new WrongUsage('--id finds samples by their id alone: it goes with no TEXT and no condition.');
  const limit = number(args, 'limit', defaultLimit, { low: 1, high: countedHits, whole: true });
  const skip = number(args, 'skip', 0, { low: 0, whole: true });
  return { words, id, filter, student, limit, skip };
}

/** Brings the search up to date; what could not be read is warned of and returned. */
async function builtSearch(store: IndexStore, context: CommandContext): Promise<Failure[]> {
  const refused = await buildAllSearch(store, context.job);
  for (const { message, next } of refused) context.warn(`${message} ${next}`);
  return refused;
}

async function find(store: IndexStore, wish: Wish, context: CommandContext): Promise<Found> {
  const { words, id, filter, student, limit, skip } = wish;
  if (id !== undefined) {
    const all = samplesWithId(store, id);
    return { hits: all.slice(skip, skip + limit), total: all.length, more: false, order: 'the first' };
  }
  if (!filter) {
    const { hits, total, more, ranked } = searchProblems(store, words, { limit, offset: skip });
    return { hits, total, more, order: ranked ? 'the best' : 'the first' };
  }
  const conditions = sampleFilter(store, filter, words, student);
  if (readsCorpus(store, conditions)) context.say('The index does not hold this field: the corpora are read for it.');
  const { samples, total } = await pageOfSamples(store, conditions, skip, limit, context.job);
  return { hits: samples, total, more: false, order: 'the first' };
}

function shown(hits: number, total: number, order: Found['order'], { skip }: Wish): string {
  if (hits === total) return '.';
  if (skip > 0) return hits === 0 ? '; none is left.' : `; number ${countText(skip + 1)} to ${countText(skip + hits)}.`;
  return `; ${order} ${countText(hits)}${order === 'the first' ? ' in the order of the rows' : ''}.`;
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
