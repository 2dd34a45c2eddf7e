import { Uri, window, type WorkspaceFolder } from 'vscode';
import type { ServerRequests, Settled } from '../../protocol/requests';
import type { Session } from '../session';
import { pickStudent } from '../studentPicker';

/** What a caller may give to be spared the dialogs. */
export interface ExportArguments {
  student?: string;
  /** Only the verdicts that people gave. */
  peoples?: boolean;
  /** Absolute. */
  file?: string;
}

type Exported = ServerRequests['skillGap/exportVerdicts']['result'];

const title = 'Export Verdicts';

/** Writes a student's verdicts into a file that "Import Student Results" takes back, people's as theirs. */
export async function exportVerdicts(
  session: Session,
  folder: WorkspaceFolder,
  given: ExportArguments = {},
): Promise<Settled<Exported>> {
  const picked = given.student === undefined ? await askStudent(session, folder) : given.student;
  if (typeof picked !== 'string') return picked;
  const peoples = given.peoples ?? (await askExtent());
  if (peoples === undefined) return { kind: 'cancelled' };
  const file = given.file ?? (await askFile(folder, picked));
  if (file === undefined) return { kind: 'cancelled' };
  const params = { folder: folder.uri.toString(), student: picked, peoples, file };
  const settled = await session.withProgress('exporting verdicts', 'skillGap/exportVerdicts', params);
  if (settled.kind === 'done') void announce(settled.value, file);
  return settled;
}

async function askStudent(session: Session, folder: WorkspaceFolder): Promise<string | Settled<never>> {
  const status = await session.client.request('skillGap/status', { folder: folder.uri.toString() });
  if (status.kind !== 'done') return status;
  const { students } = status.value;
  const [only, ...others] = students;
  if (!only)
    return {
      kind: 'refused',
      failure: {
        code: 'no-student',
        message: 'The index holds the results of no student.',
        next: 'Import results or run a student: "Skill Gap: Import Student Results", "Skill Gap: Run Student".',
      },
    };
  if (others.length === 0) return only.name;
  return (await pickStudent(students, title, 'Whose verdicts are written?')) ?? { kind: 'cancelled' };
}

/** Whether only people's verdicts are wanted; undefined when the pick was left. */
async function askExtent(): Promise<boolean | undefined> {
  const items = [
    {
      label: 'Verdicts That People Gave',
      detail: 'What was decided in "Review Unknown Verdicts": it lies in the index alone.',
      peoples: true,
    },
    { label: 'All Verdicts', detail: 'Of every attempt, with the rule that decided.', peoples: false },
  ];
  return (await window.showQuickPick(items, { title, placeHolder: 'Which verdicts are written?' }))?.peoples;
}

async function askFile(folder: WorkspaceFolder, student: string): Promise<string | undefined> {
  const name = `${student.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.verdicts.jsonl`;
  const chosen = await window.showSaveDialog({
    defaultUri: Uri.joinPath(folder.uri, name),
    filters: { JSONL: ['jsonl'] },
    title,
  });
  return chosen?.fsPath;
}

async function announce({ exported, withoutProblem }: Exported, file: string): Promise<void> {
  const text = `${exported.toLocaleString('en')} verdicts were written to ${file}.`;
  if (withoutProblem === 0) {
    await window.showInformationMessage(text);
    return;
  }
  const left = `${withoutProblem.toLocaleString('en')} were left out: no corpus of the index holds their problems any more.`;
  await window.showWarningMessage(`${text} ${left}`);
}
