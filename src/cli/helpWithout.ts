/** The lines of a help text without those of some flags: a flag's line, and the deeper ones that go on with it. */
export function helpWithout(help: string, flags: readonly string[]): string {
  let dropped = false;
  const kept = help.split('\n').filter((line) => {
    const [, flag] = /^ {2}--([\w-]+)/u.exec(line) ?? [];
    if (flag !== undefined) dropped = flags.includes(flag);
    return !dropped;
  });
  return kept.join('\n');
}
