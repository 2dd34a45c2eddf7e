import { commands, type Disposable, type WorkspaceFolder } from 'vscode';
import type { Settled } from '../protocol/requests';
import type { PanelHost } from './panelHost';
import { annotateSkills, type AnnotateArguments } from './flows/annotate';
import { forgetApiKey, setApiKey, type KeyArguments } from './flows/apiKeys';
import { correctChains, restoreChains, undoCorrection, type CorrectionArguments } from './flows/correctChains';
import { findSample, type FindArguments } from './flows/findSample';
import { compareStudents, type CompareArguments } from './flows/compareStudents';
import { exportVerdicts, type ExportArguments } from './flows/exportVerdicts';
import { importStudentResults, type ImportArguments } from './flows/importStudent';
import { indexWorkspace } from './flows/indexWorkspace';
import { openSkillTree, type TreeArguments } from './flows/openTree';
import { runStudent, type RunStudentArguments } from './flows/runStudent';
import { reviewVerdicts } from './flows/reviewVerdicts';
import { writeSet, type WriteArguments } from './flows/writeSet';
import { chooseFolder, showFailure, type Session } from './session';
import { withTokenizer } from './settings';

/** What callers may give in place of dialogs; each command looks at its own. */
type Given = AnnotateArguments &
  ImportArguments &
  ExportArguments &
  WriteArguments &
  FindArguments &
  CorrectionArguments &
  TreeArguments &
  CompareArguments &
  RunStudentArguments;

/**
 * The commands of the manifest. Each returns how it settled, so that other extensions and tests can call it with
 * arguments in place of dialogs.
 */
export function registerCommands(session: Session, panels: PanelHost): Disposable[] {
  const inFolder = <Value>(name: string, run: (folder: WorkspaceFolder, given?: Given) => Promise<Settled<Value>>) =>
    commands.registerCommand(name, async (given?: Given): Promise<Settled<Value>> => {
      const folder = await chooseFolder();
      if (!folder) return { kind: 'cancelled' };
      const settled = await run(folder, given);
      if (settled.kind === 'refused') void showFailure(settled.failure, session.client);
      return settled;
    });
  return [
    inFolder('skillGap.indexWorkspace', (folder) => indexWorkspace(session, folder)),
    inFolder('skillGap.annotateSkills', (folder, given) => annotateSkills(session, folder, given)),
    inFolder('skillGap.importStudentResults', (folder, given) => importStudentResults(session, folder, given)),
    inFolder('skillGap.runStudent', (folder, given) => runStudent(session, folder, given)),
    inFolder('skillGap.exportVerdicts', (folder, given) => exportVerdicts(session, folder, given)),
    inFolder('skillGap.compareStudents', (folder, given) => compareStudents(session, folder, given)),
    inFolder('skillGap.findSample', (folder, given) => findSample(session, folder, given)),
    inFolder('skillGap.openSkillTree', (folder, given) => openSkillTree(session, folder, given)),
    inFolder('skillGap.correctChains', (folder, given) => correctChains(session, folder, given)),
    inFolder('skillGap.undoCorrection', (folder, given) => undoCorrection(session, folder, given)),
    inFolder('skillGap.restoreChains', (folder, given) => restoreChains(session, folder, given)),
    inFolder('skillGap.reviewVerdicts', (folder) => reviewVerdicts(session, folder)),
    inFolder('skillGap.selectBySkillGap', (folder): Promise<Settled<null>> => {
      panels.show(folder);
      return Promise.resolve({ kind: 'done', value: null });
    }),
    inFolder('skillGap.writeSet', async (folder, given) => {
      const settled = await session.client.request('skillGap/status', { folder: folder.uri.toString() });
      if (settled.kind !== 'done') return settled;
      const choice = withTokenizer(session.choice(folder, settled.value), folder);
      // What cannot be selected is said before anybody is asked where to write it.
      const preview = await session.client.request('skillGap/preview', { folder: folder.uri.toString(), choice });
      if (preview.kind !== 'done') return preview;
      return await writeSet(session, folder, choice, given);
    }),
    inFolder('skillGap.cancelIndexing', async (folder): Promise<Settled<null>> => {
      await session.client.notify('skillGap/cancelIndexing', { folder: folder.uri.toString() });
      return { kind: 'done', value: null };
    }),
    commands.registerCommand('skillGap.setApiKey', (given?: KeyArguments) => setApiKey(session, given)),
    commands.registerCommand('skillGap.forgetApiKey', (given?: KeyArguments) => forgetApiKey(session, given)),
    commands.registerCommand('skillGap.showIndexLog', () => session.client.showLog()),
  ];
}
