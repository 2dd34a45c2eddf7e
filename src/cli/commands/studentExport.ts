import path from 'node:path';
import { openIndex } from '../../core/store/open';
import { exportVerdicts, exportVerdictsTo, type VerdictExport } from '../../core/student/exportVerdicts';
import { plural } from '../amounts';
import { exitCodes, requiredText, text, WrongUsage, type Command, type CommandContext } from '../command';

export const studentExport: Command = {
  name: 'student export',
  summary: "write a student's verdicts as JSONL that student import takes back",
  help: `Usage: skill-gap student export --name S [--rule RULE] [--out OUT.jsonl]

Writes {unique_id, question, student, number, verdict, rule, answer, truncated} for every attempt of the student. What
people decided with "Skill Gap: Review Unknown Verdicts" lies in the index alone; exported it can be kept, shared, and
imported into another index, where it stays a person's verdict. An import of such rows sets the verdicts of attempts that
are there and leaves the places of their texts.

  --name S       the student
  --rule RULE    only verdicts of this rule: person for those of people, or one that skill-gap judge --help names
  --out FILE     write to a file, which appears when it is complete; default: standard output
  --overwrite    replace the file when it is there already

Exit code 1 when attempts were left out because no readable corpus holds their problem.

Example:
  skill-gap student export --name weak --rule person --out verdicts.jsonl
  skill-gap student import verdicts.jsonl`,
  options: {
    name: { type: 'string' },
    rule: { type: 'string' },
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
  },

  async run(args, context) {
    if (args.positionals.length > 0)
      throw new WrongUsage('student export takes no FILE; --out names the one to write.');
    const [out, rule] = [text(args, 'out'), text(args, 'rule')];
    const student = requiredText(args, 'name');
    if (out === undefined && context.json) throw new WrongUsage('--json is for the counts; --out FILE takes the rows.');
    const replace = args.values['overwrite'] === true;
    const store = openIndex(context.workspace, 'read');
    try {
      const wanted = { student, rule };
      const counts =
        out === undefined
          ? await exportVerdicts(store, wanted, (row) => context.row(row), context.job)
          : await exportVerdictsTo(path.resolve(context.cwd, out), replace, store, wanted, context.job);
      return report(student, counts, context);
    } finally {
      store.close();
    }
  },
};

function report(student: string, { exported, withoutProblem }: VerdictExport, context: CommandContext) {
  context.say(`${plural(exported, 'verdict')} on attempts of ${student}.`);
  if (withoutProblem > 0)
    context.warn(
      `${plural(withoutProblem, 'attempt')} left out: no corpus that can be read holds the problem. Index it again.`,
    );
  context.result({ student, exported, without_problem: withoutProblem });
  return withoutProblem > 0 ? exitCodes.leftOut : exitCodes.done;
}
