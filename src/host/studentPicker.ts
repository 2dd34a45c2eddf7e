import { window } from 'vscode';

/** Lets a person pick one of the students of the index; undefined when the pick was left. */
export async function pickStudent(
  students: readonly { name: string; attempts: number }[],
  title: string,
  placeHolder: string,
): Promise<string | undefined> {
  const items = students.map(({ name, attempts }) => ({
    label: name,
    description: `${attempts.toLocaleString('en')} attempts`,
  }));
  return (await window.showQuickPick(items, { title, placeHolder }))?.label;
}
