import { workspace, type WorkspaceFolder } from 'vscode';
import type { Settled } from '../../protocol/requests';
import { ReviewPanel } from '../panels/reviewPanel';
import type { Session } from '../session';

/** Opens the page on which a person decides what no rule could; what there is to decide is said there. */
export function reviewVerdicts(session: Session, folder: WorkspaceFolder): Promise<Settled<null>> {
  ReviewPanel.show(session, folder, workspace.getConfiguration('skillGap').get('student', ''));
  return Promise.resolve({ kind: 'done', value: null });
}
