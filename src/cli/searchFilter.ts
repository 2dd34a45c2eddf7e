import type { SampleFilter } from '../core/browse/filter';
import { datasetPath } from '../core/dataset/datasetPath';
import { studentId } from '../core/pool/lookUps';
import type { IndexStore } from '../core/store/open';
import { number, oneOf, text, WrongUsage, type Arguments, type Command, type CommandContext } from './command';

/** Words of `--verdict`; of the samples whose attempts are all unknown, and of those without any. */
const verdicts = ['correct', 'wrong', 'unknown', 'none'] as const;

export const filterOptions: Command['options'] = {
  dataset: { type: 'string', multiple: true },
  skill: { type: 'string' },
  tree: { type: 'string' },
  verdict: { type: 'string' },
  field: { type: 'string' },
  'min-bytes': { type: 'string' },
  'max-bytes': { type: 'string' },
  problems: { type: 'boolean' },
};

export const filterHelp = `  --dataset FILE       only samples of this corpus; repeatable
  --skill PATH         only samples with a chain through this skill: "Algebra > Lines", or a name that is unique
  --tree NAME          the tree of the index that --skill means (default: the one last annotated with)
  --verdict V          only samples that most attempts of --student get ${verdicts.slice(0, -1).join(', ')}; none: never attempted
  --field FIELD=VALUE  only samples whose field is VALUE; FIELD~TEXT: whose field holds TEXT, in any letter case. FIELD is a
                       path as of skill-gap index --map. The id, and the whole problem, are looked up in the index; any
                       other field is read in the corpora, some seconds for each gigabyte
  --min-bytes N, --max-bytes N
                       only rows of this length
  --problems           only samples whose rows have problems, which skill-gap index lists`;

/** What the flags say, before an index is open: the student of a verdict may be that of the index. */
export type FilterFlags = Omit<SampleFilter, 'verdict' | 'text'> & { verdict?: (typeof verdicts)[number] };

/** The conditions that the flags set; undefined without any. @throws WrongUsage */
export function filterFlags(args: Arguments, { workspace }: CommandContext): FilterFlags | undefined {
  const [skill, tree, field] = [text(args, 'skill'), text(args, 'tree'), text(args, 'field')];
  if (tree !== undefined && skill === undefined) throw new WrongUsage('--tree says whose --skill is meant.');
  const datasets = args.values['dataset'];
  const length = lengths(args);
  const flags: FilterFlags = {
    ...(Array.isArray(datasets) && { datasets: datasets.map((file) => datasetPath(workspace, String(file))) }),
    ...(skill !== undefined && { skill: { path: [skill], ...(tree !== undefined && { tree }) } }),
    ...(text(args, 'verdict') !== undefined && { verdict: oneOf(args, 'verdict', verdicts, 'none') }),
    ...(field !== undefined && { field: fieldCondition(field) }),
    ...(length && { length }),
    ...(args.values['problems'] === true && { hasProblems: true }),
  };
  return Object.keys(flags).length === 0 ? undefined : flags;
}

/**
 * The filter of the flags and the words.
 * @param student whose verdicts are meant; the last imported one when there is no name
 * @throws Refusal `no-student`
 */
export function sampleFilter(
  store: IndexStore,
  { verdict, ...flags }: FilterFlags,
  words: string,
  student: string | undefined,
): SampleFilter {
  const filter: SampleFilter = { ...flags, ...(words !== '' && { text: words }) };
  if (verdict === undefined) return filter;
  const name = student ?? store.students.all().at(-1)?.name ?? '';
  studentId(store, name);
  return { ...filter, verdict: { student: name, is: verdict } };
}

/** @throws WrongUsage */
function lengths(args: Arguments): SampleFilter['length'] {
  if (text(args, 'min-bytes') === undefined && text(args, 'max-bytes') === undefined) return undefined;
  const min = number(args, 'min-bytes', 0, { low: 0, whole: true });
  const max = number(args, 'max-bytes', Number.MAX_SAFE_INTEGER, { low: 0, whole: true });
  if (min > max) throw new WrongUsage(`--min-bytes ${min} is above --max-bytes ${max}.`);
  return { min, max };
}

/** The sign that ends the path stands outside of brackets: `messages[role=user].content~prime`. @throws WrongUsage */
function fieldCondition(given: string): NonNullable<SampleFilter['field']> {
  const [, path = '', sign, value = ''] = /^((?:[^[\]=~]|\[[^\]]*\])+)([=~])(.*)$/su.exec(given) ?? [];
  if (sign === undefined)
    throw new WrongUsage(`--field ${given}: expected FIELD=VALUE or FIELD~TEXT, such as source=aime or source~aime.`);
  return { path: path.trim(), how: sign === '=' ? 'is' : 'contains', text: value };
}
