import { commands, window, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { Settled } from '../../protocol/requests';
import type { ComparisonChoice } from '../../protocol/students';
import { comparisonUri } from '../comparisonDocuments';
import type { Session } from '../session';
import { pickStudent } from '../studentPicker';

const title = 'Compare Students';

/** What a caller may give to be spared the dialogs. */
export interface CompareArguments {
  comparison?: ComparisonChoice;
}

/** Compares two students question by question, and shows the result as a Markdown preview. */
export async function compareStudents(
  session: Session,
  folder: WorkspaceFolder,
  given: CompareArguments = {},
): Promise<Settled<{ markdown: string }>> {
  const choice = given.comparison ?? (await choose(session, folder));
  if (!choice) return { kind: 'cancelled' };
  if ('failure' in choice) return { kind: 'refused', failure: choice.failure };
  const params = { folder: folder.uri.toString(), ...choice };
  const settled = await session.withProgress('comparing students', 'skillGap/compareStudents', params);
  if (settled.kind === 'done') await commands.executeCommand('markdown.showPreview', comparisonUri(folder, choice));
  return settled;
}

type Refused = { failure: { code: string; message: string; next: string } };

async function choose(session: Session, folder: WorkspaceFolder): Promise<ComparisonChoice | Refused | undefined> {
  const status = await session.client.request('skillGap/status', { folder: folder.uri.toString() });
  if (status.kind !== 'done') return status.kind === 'refused' ? { failure: status.failure } : undefined;
  const { students, selections } = status.value;
  if (students.length < 2) return { failure: tooFew(students.length) };
  const first = await pickStudent(students, title, 'Which student is compared, such as the one before training?');
  if (first === undefined) return undefined;
  const rest = students.filter(({ name }) => name !== first);
  const second = await pickStudent(
    rest,
    title,
    `With which other is ${first} compared, such as the one after training?`,
  );
  if (second === undefined) return undefined;
  const selection = selections.length === 0 ? null : await pickSelection(selections, second);
  return selection === undefined ? undefined : { first, second, selection };
}

/** Null for none; undefined when the pick was left. */
async function pickSelection(
  selections: readonly { name: string; selected: number }[],
  student: string,
): Promise<string | null | undefined> {
  const none: QuickPickItem & { selection: string | null } = { label: 'None, or It Is Not Known', selection: null };
  const items = selections.map(({ name, selected }) => ({
    label: name,
    description: `${selected.toLocaleString('en')} samples`,
    selection: name,
  }));
  const placeHolder = `On which selection was ${student} trained? Its skills are looked at apart.`;
  return (await window.showQuickPick([none, ...items], { title, placeHolder }))?.selection;
}

function tooFew(students: number): Refused['failure'] {
  return {
    code: 'too-few-students',
    message: `The index holds the results of ${students === 0 ? 'no student' : 'one student only'}.`,
    next: 'Import the results of another, or run it: "Skill Gap: Import Student Results", "Skill Gap: Run Student".',
  };
}
