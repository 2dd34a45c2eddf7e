import { Uri, type CancellationToken, type TextDocumentContentProvider, type WorkspaceFolder } from 'vscode';
import type { ComparisonChoice } from '../protocol/students';
import type { ServerClient } from './client';

/** Of read-only Markdown documents that compare two students. */
export const comparisonScheme = 'skillgap-comparison';

/** The document of a comparison; its name is what a tab shows. */
export function comparisonUri(folder: WorkspaceFolder, choice: ComparisonChoice): Uri {
  const name = [choice.first, choice.second].map((student) => student.replaceAll('/', ' ')).join(' and ');
  const query = JSON.stringify({ folder: folder.uri.toString(), ...choice });
  return Uri.from({ scheme: comparisonScheme, path: `/${name}.md`, query });
}

/** Shows comparisons, made by the language server when they are opened. */
export class ComparisonDocuments implements TextDocumentContentProvider {
  constructor(private readonly client: ServerClient) {}

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const params = JSON.parse(uri.query) as ComparisonChoice & { folder: string };
    const settled = await this.client.request('skillGap/compareStudents', params, token);
    if (settled.kind === 'done') return settled.value.markdown;
    return settled.kind === 'refused' ? `${settled.failure.message}\n${settled.failure.next}\n` : '';
  }
}
