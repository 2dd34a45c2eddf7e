import type { IndexStatus } from './indexStatus';
import type { AnnotateOutcome, ImportOutcome, IndexOutcome, Settled, WriteOutcome } from './requests';
import type { Explanation } from './explanation';
import type { FitFindings } from './findings';
import type { KeptSelection, OpenedSelection, SelectionChoice, SelectionComparison, SentPreview } from './selection';
import type { Progress } from './values';

/** Requests from the page "Select by Skill Gap" to its host. Each settles as a {@link Settled}. */
export interface PageRequests {
  /** What the page starts from; asked again after every `changed`. */
  state: { params: Record<string, never>; result: PageState };
  /** `known` as in the language server's request. */
  preview: { params: { choice: SelectionChoice; known?: string }; result: SentPreview };
  index: { params: Record<string, never>; result: IndexOutcome };
  annotate: { params: Record<string, never>; result: AnnotateOutcome };
  /** Lets the user choose the file and the name in the editor's own dialogs. */
  importStudent: { params: Record<string, never>; result: ImportOutcome };
  /** Lets the user choose format and folder in the editor's own dialogs. */
  write: { params: SelectionChoice; result: WriteOutcome };
  /** Why a sample, by id or `dataset:line`, is or is not in the selection of the choice. */
  why: { params: { id: string; choice: SelectionChoice }; result: Explanation };
  /** What kept samples out of the selection, one by one; `limit` of each kind. */
  findings: { params: { choice: SelectionChoice; limit: number }; result: FitFindings };
  /** Lets the user choose files in the editor's own dialogs: as files of a recipe are named. */
  chooseFiles: { params: { purpose: FilePurpose }; result: string[] };
  saveSelection: { params: { choice: SelectionChoice; name: string }; result: KeptSelection };
  openSelection: { params: { name: string }; result: OpenedSelection };
  compareSelections: { params: { a: string; b: string }; result: SelectionComparison };
  extendSelection: { params: { saved: string; by: number; name: string }; result: KeptSelection };
  deleteSelection: { params: { name: string }; result: KeptSelection };
  /** Opens a sample's line in the editor. */
  open: { params: { dataset: string; line: number }; result: null };
}

/** What a file that is chosen for the page is for. */
export type FilePurpose = 'benchmark' | 'tokenizer' | 'exclude';

export type PageMethod = keyof PageRequests;

export interface PageState {
  /** Name of the workspace folder. */
  folder: string;
  status: IndexStatus;
  /** The choice to start from: settings, or what was last used in this workspace. */
  choice: SelectionChoice;
  /** The tokenizer of the settings; empty where none is set. */
  tokenizer: string;
}

/** Messages from the page. A newer `preview` makes the host cancel an older one, which then settles as cancelled. */
export type PageMessage = {
  [M in PageMethod]: { id: number; method: M; params: PageRequests[M]['params'] };
}[PageMethod];

/** Messages to the page. */
export type HostMessage =
  | { kind: 'reply'; id: number; settled: Settled<unknown> }
  /** The index changed: ask for the state again. */
  | { kind: 'changed' }
  /** A job of the language server; null when it has ended. */
  | { kind: 'progress'; job: string; progress: Progress | null };
