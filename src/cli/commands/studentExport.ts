import path from 'node:path';
import { jsonLine } from '../../core/sft/jsonLine';
import { Staging } from '../../core/sft/staging';
import { openIndex } from '../../core/store/open';
import { exportVerdicts, type VerdictExport } from '../../core/student/exportVerdicts';
import { plural } from '../amounts';
import {
  exitCodes,
  requiredText,
  text,
  WrongUsage,
  type Arguments,
  type Command,
  type CommandContext,
} from '../command';

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
    const store = openIndex(context.workspace, 'read');
    try {
      const give = (write: (row: object) => Promise<void>) =>
        exportVerdicts(store, { student, rule }, write, context.job);
      const counts =
        out === undefined
          ? await give((row) => context.row(row))
          : await exportTo(path.resolve(context.cwd, out), give, args);
      return report(student, counts, context);
    } finally {
      store.close();
    }
  },
};

async function exportTo(
  file: string,
  give: (write: (row: object) => Promise<void>) => Promise<VerdictExport>,
  args: Arguments,
): Promise<VerdictExport> {
  using staging = new Staging(path.dirname(file));
  const staged = staging.add(path.basename(file), args.values['overwrite'] === true ? 'always' : 'never');
  const counts = await give((row) => {
    staged.write(jsonLine(row), true);
    return Promise.resolve();
  });
  staged.finish();
  staging.commit();
  return counts;
}

function report(student: string, { exported, withoutProblem }: VerdictExport, context: CommandContext) {
  context.say(`${plural(exported, 'verdict')} on attempts of ${student}.`);
  if (withoutProblem > 0)
    context.warn(
      `${plural(withoutProblem, 'attempt')} left out: no corpus that can be read holds the problem. Index it again.`,
    );
  context.result({ student, exported, without_problem: withoutProblem });
  return withoutProblem > 0 ? exitCodes.leftOut : exitCodes.done;
}
