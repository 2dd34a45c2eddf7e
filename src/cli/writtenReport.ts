import type { WrittenSet } from '../core/sft/writeSet';
import { bytesText, plural } from './amounts';

/** The `--json` value of `write`. */
export function writtenJson({ name, folder, files, checks, command, leftOut }: WrittenSet): object {
  return { name, folder, files, checks, ...(command !== undefined && { command }), left_out: leftOut };
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

/** The samples that could not be written, one line each. */
export function writtenWarnings({ leftOut }: WrittenSet): string[] {
  return leftOut.map(({ dataset, line, id }) => `${dataset}:${line}: ${id} has no teacher trace and was left out`);
}
