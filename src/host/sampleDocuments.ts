import { Uri, type CancellationToken, type TextDocumentContentProvider, type WorkspaceFolder } from 'vscode';
import type { ServerClient } from './client';

/** Of read-only documents that show one sample, whatever the size of its corpus. */
export const sampleScheme = 'skillgap-sample';

/** What the URI of such a document says. */
export interface SamplePlace {
  /** URI of the workspace folder. */
  folder: string;
  dataset: string;
  line: number;
}

/** The document of one sample; its name is what a tab shows. */
export function sampleUri(folder: WorkspaceFolder, dataset: string, line: number): Uri {
  const place: SamplePlace = { folder: folder.uri.toString(), dataset, line };
  const name = dataset.split('/').at(-1) ?? dataset;
  return Uri.from({ scheme: sampleScheme, path: `/${name} line ${line}.json`, query: JSON.stringify(place) });
}

/** Shows single samples as indented JSON, read by the language server. */
export class SampleDocuments implements TextDocumentContentProvider {
  constructor(private readonly client: ServerClient) {}

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const { folder, dataset, line } = JSON.parse(uri.query) as SamplePlace;
    const settled = await this.client.request('skillGap/sample', { folder, dataset, line }, token);
    if (settled.kind === 'done') return settled.value.json;
    // A document that cannot be shown says why, where a tab of an earlier session is opened again too.
    return settled.kind === 'refused' ? `${settled.failure.message}\n${settled.failure.next}\n` : '';
  }
}
