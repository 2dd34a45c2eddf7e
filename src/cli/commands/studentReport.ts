import { breathe } from '../../core/job/job';
import { Refusal } from '../../core/job/refusal';
import { studentId } from '../../core/pool/lookUps';
import { loadPool, type Pool } from '../../core/pool/pool';
import { openIndex, type IndexStore } from '../../core/store/open';
import { nodeAccuracies } from '../../core/student/accuracy';
import { attemptStatistics } from '../../core/student/attemptStatistics';
import type { PairedAccuracy } from '../../core/student/compare';
import { comparedSkills, comparisonRows, emphasisWords, type ComparedSkill } from '../../core/student/compareReport';
import { compareAround, type Emphasis } from '../../core/student/emphasis';
import { accuracyReport, reportLines } from '../../core/student/report';
import { statisticsLine, statisticsValue } from '../importReport';
import { missingValue, warnOfMissing } from '../missingCorpora';
import { exitCodes, number, text, WrongUsage, type Command, type CommandContext } from '../command';
import { tableLines } from '../tableLines';

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

With --compare the two students are compared on the questions that both have a verdict on: McNemar's exact test (mid-p)
for every skill, its p value corrected for the number of skills after Benjamini and Hochberg ("corrected"; the JSON has
Holm's too). A skill is marked when the corrected value is at most 0.05; p is - where fewer than five questions
were won or lost, too few to test. With --selection the questions of that saved selection are left out, and what became of
the skills that it emphasised is told beside the others.

  --name S             the student (default: the only one in the index)
  --compare S2         another student, such as the same one after training: differences are S2's gains over S
  --selection NAME     the saved selection that S2 was trained on
  --depth D            no deeper than D levels below the root
  --tree NAME          the skill tree (default: the one last annotated with)

Example:
  skill-gap student report --name weak --depth 2
  skill-gap student report --name weak --compare weak-tuned --selection weak-1k`,
  options: {
    name: { type: 'string' },
    depth: { type: 'string' },
    tree: { type: 'string' },
    compare: { type: 'string' },
    selection: { type: 'string' },
  },

  async run(args, context) {
    if (args.positionals.length > 0)
      throw new WrongUsage('student report takes no file; name the student with --name.');
    const [compared, selection] = [text(args, 'compare'), text(args, 'selection')];
    if (selection !== undefined && compared === undefined) throw new WrongUsage('--selection is for --compare.');
    const depth = number(args, 'depth', Infinity, { low: 1, whole: true });
    const store = openIndex(context.workspace, 'read');
    try {
      const student = text(args, 'name') ?? onlyStudent(store);
      if (compared === student) throw new WrongUsage('--compare names another student than --name.');
      const tree = text(args, 'tree');
      const query = tree === undefined ? {} : { tree };
      const pool = loadPool(store, { ...query, student });
      await breathe(context.job);
      const report = accuracyReport(nodeAccuracies(pool), depth);
      const { overall, nodes } = report;
      // Of all problems with attempts, those without chains too.
      const attempts = attemptStatistics(store.students.verdicts(studentId(store, student)).values());
      const value = { student, tree: pool.tree.name, overall, nodes, attempts: statisticsValue(attempts) };
      const result = { ...value, ...missingValue(pool) };
      if (compared !== undefined) {
        const second = loadPool(store, { ...query, student: compared });
        await breathe(context.job);
        showComparison(compareAround(store, pool, second, selection), { pool, compared, depth, result }, context);
        return warnOfMissing(pool, context) ? exitCodes.leftOut : exitCodes.done;
      }
      context.result({ ...result, weighed: pool.chance !== undefined });
      if (pool.chance)
        context.say(
          `Some questions were chosen for ${student}: accuracies weigh each verdict by how likely its question was to be chosen.`,
        );
      for (const line of reportLines(report)) context.report(line);
      if (attempts.most > 1) context.report(statisticsLine(attempts));
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

/** The comparison beside what the report says of the first student. */
function showComparison(
  { comparison, emphasis }: ReturnType<typeof compareAround>,
  { pool, compared, depth, result }: { pool: Pool; compared: string; depth: number; result: { student: string } },
  context: CommandContext,
): void {
  const [overall] = comparison.nodes;
  if (!overall) return;
  const skills = comparedSkills(comparison, pool.tree, depth);
  const comparisonJson = { student: compared, overall: pairJson(overall), nodes: skills.map(skillJson) };
  context.result({
    ...result,
    comparison: { ...comparisonJson, ...(emphasis && { emphasis: emphasisJson(emphasis) }) },
  });
  if (overall.pairs === 0)
    context.warn(`${result.student} and ${compared} have no question with skill chains that both have a verdict on.`);
  for (const line of tableLines(comparisonRows(overall, skills, [result.student, compared]), [0, 10]))
    context.report(line);
  if ([overall, ...skills].some(({ pairs, p }) => pairs > 0 && p === null))
    context.say('p is - where fewer than five questions were won or lost: too few to test.');
  if (emphasis) for (const line of emphasisWords(emphasis)) context.report(line);
}

function pairJson({ first, second, pHolm, pBh, ...pair }: PairedAccuracy): object {
  return { accuracy: first, compared_accuracy: second, ...pair, p_holm: pHolm, p_bh: pBh };
}

function skillJson({ path, ...pair }: ComparedSkill): object {
  return { path, ...pairJson(pair) };
}

function emphasisJson({ selection, emphasisedSkills, otherSkills, emphasised, others, more }: Emphasis): object {
  return {
    ...{ selection, emphasised_skills: emphasisedSkills, other_skills: otherSkills },
    ...{ emphasised: pairJson(emphasised), others: pairJson(others), more },
  };
}

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
