import type { WrittenSet } from '../core/sft/writeSet';
import type { NotWritten } from '../core/sft/writtenRows';
import { bytesText, plural } from './amounts';

/** The `--json` value of `write`. */
export function writtenJson(set: WrittenSet): object {
  const { name, folder, skills, files, checks, command, leftOut, findings } = set;
  const { proofs, leaks } = findings;
  return {
    ...{ name, folder, skills, files, checks },
    ...(command !== undefined && { command }),
    ...{ left_out: leftOut, proofs, leaks },
  };
}

/** The written set in lines for people. */
export function writtenText({ folder, files, checks, command }: WrittenSet): string {
  return [
    'Written:',
    ...files.map(
      ({ path, rows, bytes }) => `  ${path}  ${rows > 0 ? `${plural(rows, 'row')}, ` : ''}${bytesText(bytes)}`,
    ),
    'Checked:',
    ...checks.map((check) => `  ${check}`),
    ...(command === undefined ? [] : [`Train in ${folder}:`, `  ${command}`]),
  ].join('\n');
}

const reasons: Readonly<Record<NotWritten, string>> = {
  'no-trace': 'has no teacher trace',
  'lost-in-template': 'loses something in the chat template',
};

/** The samples that could not be written, and the rows that a person should look at, one line each. */
export function writtenWarnings({ leftOut, warnings }: WrittenSet): string[] {
  return [
    ...leftOut.map(({ dataset, line, id, reason }) => `${dataset}:${line}: ${id} ${reasons[reason]} and was left out`),
    ...warnings,
  ];
}
