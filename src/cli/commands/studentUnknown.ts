import { openIndex } from '../../core/store/open';
import { undecidedPage, type UndecidedItem } from '../../core/student/undecided';
import { plural } from '../amounts';
import { exitCodes, number, text, WrongUsage, type Command } from '../command';

const listedUnlessTold = 100;

export const studentUnknown: Command = {
  name: 'student unknown',
  summary: 'the attempts that no rule could decide',
  help: `Usage: skill-gap student unknown [--name S] [--limit N] [--skip N]

Lists the attempts of a student that the judge left unknown, with the expected answer, the answer and the rule that
could not decide. Attempts that were cut off are not among them. Decide them in the editor with "Skill Gap: Review
Unknown Verdicts", or let a model do it: student import FILE --judge-model M --judge-url URL.

  --name S      the student (default: the last imported one)
  --limit N     list at most N (default ${listedUnlessTold})
  --skip N      leave out the first N, which were listed before

Example:
  skill-gap student unknown --name weak --json`,
  options: { name: { type: 'string' }, limit: { type: 'string' }, skip: { type: 'string' } },

  async run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage('student unknown takes no FILE; --name names the student.');
    const limit = number(args, 'limit', listedUnlessTold, { low: 1, high: 1e9, whole: true });
    const skip = number(args, 'skip', 0, { low: 0, high: 1e9, whole: true });
    const store = openIndex(context.workspace, 'read');
    try {
      const asked = { student: text(args, 'name') ?? '', skip, limit };
      const { student, left, items } = await undecidedPage(store, asked, context.job);
      context.result({ student, left, unknown: items.map(itemValue) });
      for (const item of items) context.report(lineOf(item));
      context.say(`${plural(left, 'attempt')} of ${student} that no rule could decide.`);
      return exitCodes.done;
    } finally {
      store.close();
    }
  },
};

function itemValue({ id, place, question, expected, answer, rule, number: attempt }: UndecidedItem): object {
  return { id, dataset: place?.dataset ?? null, line: place?.line ?? null, attempt, question, expected, answer, rule };
}

function lineOf({ id, place, expected, answer, rule }: UndecidedItem): string {
  const where = place ? `${place.dataset}:${place.line}: ` : '';
  const wanted = expected.length > 0 ? expected.map(oneLine).join(' or ') : 'nothing';
  return `${where}${id}: expected ${wanted}, found ${answer === null ? 'no answer' : oneLine(answer)} (${rule})`;
}

function oneLine(answer: string): string {
  return answer.replaceAll(/\s+/gu, ' ').trim().slice(0, 200);
}
