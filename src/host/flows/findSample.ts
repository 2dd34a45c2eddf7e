import { workspace, type CancellationTokenSource, type WorkspaceFolder } from 'vscode';
import type { Settled } from '../../protocol/requests';
import type { SearchHit, SearchOutcome } from '../../protocol/search';
import { openSample } from '../openSample';
import { SamplePicker } from '../samplePicker';
import type { Session } from '../session';

/** What a caller may give to be spared the quick pick: the first hit is opened then. */
export interface FindArguments {
  text?: string;
}

/** Hits of one question. */
const shownHits = 50;

/** Lets a person find a sample by the words of its problem, and shows it. @returns the sample; null when there is none */
export async function findSample(
  session: Session,
  folder: WorkspaceFolder,
  { text }: FindArguments = {},
): Promise<Settled<SearchHit | null>> {
  const student = workspace.getConfiguration('skillGap').get('student', '');
  const search = (wanted: string, unfinished: boolean, source?: CancellationTokenSource) => {
    const params = { folder: folder.uri.toString(), text: wanted, limit: shownHits, unfinished, student };
    return session.client.request('skillGap/search', params, source?.token);
  };
  if (text === undefined) {
    const picker = new SamplePicker((typed, source) => search(typed, true, source));
    const hit = await picker.pick().finally(() => picker.dispose());
    return hit ? await open(folder, hit) : { kind: 'cancelled' };
  }
  const settled: Settled<SearchOutcome> = await search(text, false);
  if (settled.kind !== 'done') return settled;
  const [hit] = settled.value.hits;
  return hit ? await open(folder, hit) : { kind: 'done', value: null };
}

async function open(folder: WorkspaceFolder, hit: SearchHit): Promise<Settled<SearchHit>> {
  try {
    await openSample(folder, hit.dataset, hit.line);
    return { kind: 'done', value: hit };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'refused',
      failure: {
        code: 'cannot-open',
        message: `The editor cannot open ${hit.dataset}: ${reason}`,
        line: hit.line,
        next: 'Run "Skill Gap: Index Workspace" if the file was moved.',
      },
    };
  }
}
