import type { Problem } from '../protocol/values';
import { plural } from './amounts';
import type { CommandContext } from './command';

/** More than a person reads; `--json` has them all. */
const shown = { error: 200, warning: 20 };

/** Lists problems as compilers do, so that editors and terminals can jump to them; errors before warnings. */
export function warnOfProblems(
  problems: readonly Problem[],
  all: { errors: number; warnings: number },
  context: CommandContext,
): void {
  for (const severity of ['error', 'warning'] as const) {
    const some = problems.filter((problem) => problem.severity === severity).slice(0, shown[severity]);
    for (const { file, line, column, message, excerpt } of some)
      context.warn(
        `${file}:${line}:${column}: ${severity}: ${message}${excerpt === undefined ? '' : `\n    ${excerpt}`}`,
      );
    const rest = all[`${severity}s`] - some.length;
    if (rest > 0) context.warn(`... and ${plural(rest, `more ${severity}`)}; --json lists them.`);
  }
}

/** A problem as `--json` lists it. */
export function problemValue({ line, column, code, severity, message, excerpt }: Problem) {
  return { line, column, code, severity, message, ...(excerpt !== undefined && { excerpt }) };
}
