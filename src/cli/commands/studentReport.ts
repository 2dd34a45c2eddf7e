import { breathe } from '../../core/job/job';
import { Refusal } from '../../core/job/refusal';
import { studentId } from '../../core/pool/lookUps';
import { loadPool } from '../../core/pool/pool';
import { openIndex, type IndexStore } from '../../core/store/open';
import { nodeAccuracies } from '../../core/student/accuracy';
import { accuracyReport, reportLines } from '../../core/student/report';
import { missingValue, warnOfMissing } from '../missingCorpora';
import { exitCodes, number, text, WrongUsage, type Command } from '../command';

export const studentReport: Command = {
  name: 'student report',
  summary: "the student's accuracy on every skill",
  help: `Usage: skill-gap student report [--name S] [flags]

Shows how accurate a student is on every node of the skill tree: correct / (correct + wrong) over the samples related
to the node, with the 95 % Wilson interval; unknown verdicts count in neither. The widest gap comes first at each level.

"estimate" looks at the skills around the node too: where it has few verdicts it lies near the accuracy of the parent
skill, the nearer the more alike the skills of the tree have turned out to be. In the JSON, strength is how many verdicts
that expectation was worth.

Counts are of samples and attempts, not of problems: a problem that the corpus holds three times is three samples, and
an attempt at it counts for each; several attempts at one problem all count.

  --name S             the student (default: the only one in the index)
  --depth D            no deeper than D levels below the root
  --tree NAME          the skill tree (default: the one last annotated with)

Example:
  skill-gap student report --name weak --depth 2`,
  options: {
    name: { type: 'string' },
    depth: { type: 'string' },
    tree: { type: 'string' },
  },

  async run(args, context) {
    if (args.positionals.length > 0)
      throw new WrongUsage('student report takes no file; name the student with --name.');
    const depth = number(args, 'depth', Infinity, { low: 1, whole: true });
    const store = openIndex(context.workspace, 'read');
    try {
      const student = text(args, 'name') ?? onlyStudent(store);
      const tree = text(args, 'tree');
      const pool = loadPool(store, { student, ...(tree !== undefined && { tree }) });
      await breathe(context.job);
      const report = accuracyReport(nodeAccuracies(pool), depth);
      const { overall, nodes } = report;
      context.result({ student, tree: pool.tree.name, overall, nodes, ...missingValue(pool) });
      for (const line of reportLines(report)) context.report(line);
      const { correct, wrong } = overall;
      if (correct + wrong === 0)
        context.warn(
          `No sample with skill chains has a verdict of ${student}. Annotate the corpus that its results are for.`,
        );
      return warnOfMissing(pool, context) ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** @throws Refusal `no-student` */
function onlyStudent(store: IndexStore): string {
  const names = store.students.all().map(({ name }) => name);
  const [only, ...others] = names;
  if (only !== undefined && others.length > 0)
    throw new Refusal({
      code: 'several-students',
      message: `The index holds ${names.length} students: ${names.join(', ')}.`,
      next: 'Say whose report to show with --name.',
    });
  // Refuses an index without students, saying how results get into it.
  studentId(store, only ?? '');
  return only ?? '';
}
