import type { ModelAnnotator, ModelEstimate, OfflineAnnotator } from './annotators';
import type { CorrectionOutcome, SampleReference, SkillChoices } from './corrections';
import type { TokenPrices } from './models';
import type { AttemptPlace, ReviewStep } from './review';
import type { SampleText, SearchOutcome } from './search';
import type { Explanation } from './explanation';
import type { FitFindings } from './findings';
import type { IndexStatus } from './indexStatus';
import type { KeptSelection, OpenedSelection, SelectionChoice, SelectionComparison, SentPreview } from './selection';
import type {
  OpenableTree,
  SkillPage,
  SkillQuery,
  SkillSamples,
  SkillSamplesQuery,
  TreeInUse,
  TreeReference,
} from './skills';
import type {
  ComparisonChoice,
  StudentRunChoice,
  StudentRunEstimate,
  StudentRunOutcome,
  StudentRunQuery,
} from './students';
import type { ChosenFields, Failure, FieldMapping, NodeAccuracy, Problem, Progress, SkillPath } from './values';
import type { WriteExtras, WriteFormat, WritePlacement, WriteProof } from './write';

export interface IndexOutcome {
  datasets: {
    path: string;
    samples: number;
    added: number;
    removed: number;
    unchanged: number;
    seconds: number;
    shape: string;
    mapping: FieldMapping;
  }[];
  /** Files that could not be used, with the reason. */
  refused: Failure[];
  /** JSONL files that are no corpora, with the reason. */
  passedOver: Failure[];
}

/** What the check of every line found, over all datasets of the folder. */
export interface CheckOutcome {
  datasets: { path: string; samples: number; errors: number; warnings: number }[];
  /** The listed problems of each dataset, at most 1,000 each. */
  problems: Problem[];
  /** Files that could not be checked, with the reason. */
  refused: Failure[];
}

export interface AnnotateOutcome {
  annotated: number;
  /** Those of them in which no skill was found. */
  empty: number;
  cached: number;
  failed: number;
  /** The first failed samples, at most 1,000. */
  failures: { id: string; reason: string }[];
  chains: number;
  /** Requests that were sent to a model. */
  calls: number;
  seconds: number;
}

/** A file of the workspace that holds a student's attempts or verdicts. */
export interface ResultFile {
  path: string;
  /** A name to suggest for the student. */
  student: string;
  /** Why the file was taken for student results. */
  reason: string;
}

export interface ImportOutcome {
  student: string;
  matched: number;
  unmatched: number;
  correct: number;
  wrong: number;
  unknown: number;
  truncated: number;
  /** What the file was taken for, and what else is to be known of how it was read. */
  notes?: string[];
  /** The first unmatched rows and bad lines, at most 1,000. */
  problems: Problem[];
}

export interface WriteOutcome {
  folder: string;
  files: { path: string; rows: number; bytes: number; sha256: string }[];
  checks: string[];
  /** Rows to look at, a line each. */
  warnings: string[];
  /** How training is started in the folder; null where the format is no trainer's own. */
  command: string | null;
}

/** How a request ends. A cancel is an end like the others, not an error. */
export type Settled<T> = { kind: 'done'; value: T } | { kind: 'refused'; failure: Failure } | { kind: 'cancelled' };

interface InFolder {
  /** URI of the workspace folder whose index is meant. */
  folder: string;
}

/** Requests from the editor to the language server. Each settles as a {@link Settled}. */
export interface ServerRequests {
  'skillGap/status': { params: InFolder; result: IndexStatus };
  /** Makes the rows of all corpora of the folder usable. */
  'skillGap/index': { params: InFolder & { fields: ChosenFields }; result: IndexOutcome };
  /** Builds the search and parses every line that indexing passed over, in the background of everything else. */
  'skillGap/check': { params: InFolder; result: CheckOutcome };
  /** Takes rows into the search as indexing finds them; goes on until it is cancelled. */
  'skillGap/followIndexing': { params: InFolder; result: null };
  /** With the built-in annotator where none is named. */
  'skillGap/annotate': { params: InFolder & { again: boolean; annotator?: OfflineAnnotator }; result: AnnotateOutcome };
  /** What `skillGap/annotateByModel` would take; asks no model. */
  'skillGap/estimateModel': {
    params: InFolder & ModelAnnotator & { again: boolean; prices?: TokenPrices };
    result: ModelEstimate;
  };
  /** Asks a model about every sample that it has not annotated yet; what is answered is kept when it is cancelled. */
  'skillGap/annotateByModel': { params: InFolder & ModelAnnotator & { again: boolean }; result: AnnotateOutcome };
  /** The trees that can be made the active one. */
  'skillGap/openableTrees': { params: InFolder; result: OpenableTree[] };
  'skillGap/useTree': { params: InFolder & { tree: TreeReference }; result: TreeInUse };
  /** The children of a node of the active tree, with counts and the student's accuracy. */
  'skillGap/skills': { params: InFolder & SkillQuery; result: SkillPage };
  /** Samples with a chain through a node of the active tree. */
  'skillGap/skillSamples': { params: InFolder & SkillSamplesQuery; result: SkillSamples };
  /** What a person chooses a sample's chains from. */
  'skillGap/skillChoices': { params: InFolder & { sample: SampleReference }; result: SkillChoices };
  /** Takes a person's word on a sample's chains; `person` is the name of the settings, or empty. */
  'skillGap/correctChains': {
    params: InFolder & { sample: SampleReference; tree: string; chains: readonly SkillPath[]; person: string };
    result: CorrectionOutcome;
  };
  /** Takes back the last correction of a sample, or of all samples. */
  'skillGap/undoCorrection': { params: InFolder & { sample: SampleReference | null }; result: CorrectionOutcome };
  /** Gives a sample the chains again that an annotator gave it last. */
  'skillGap/restoreChains': { params: InFolder & { sample: SampleReference }; result: CorrectionOutcome };
  'skillGap/resultFiles': { params: InFolder; result: ResultFile[] };
  'skillGap/importStudent': {
    params: InFolder & {
      file: string;
      student: string;
      /** The dataset that positions of results mean, as the index names it. */
      dataset?: string;
      /** Whether the log of a run that did not end well is read too. */
      unfinished?: boolean;
      /** Whether the good lines of a file with damaged ones are used. */
      keepGood?: boolean;
    };
    result: ImportOutcome;
  };
  /** The next attempt that no rule could decide, after `from` or at it; the last imported student's when it is empty. */
  'skillGap/review': {
    params: InFolder & { student: string; from: AttemptPlace | null; inclusive: boolean };
    result: ReviewStep;
  };
  /** Takes a person's verdict on an attempt; tells the rule that could not decide. */
  'skillGap/decide': {
    params: InFolder & { student: string; attempt: AttemptPlace; verdict: 'correct' | 'wrong' };
    result: { rule: string };
  };
  /** Takes a person's verdict back: undecided by `rule` again. */
  'skillGap/takeBack': { params: InFolder & { student: string; attempt: AttemptPlace; rule: string }; result: null };
  /** What `skillGap/runStudent` would take; asks no model. */
  'skillGap/estimateStudent': { params: InFolder & StudentRunQuery; result: StudentRunEstimate };
  /** Asks a student the questions of all corpora; what is answered is kept when it is cancelled. */
  'skillGap/runStudent': { params: InFolder & StudentRunChoice; result: StudentRunOutcome };
  /** Writes a student's verdicts, or those that people gave, into a file as JSONL; one that is there is replaced. */
  'skillGap/exportVerdicts': {
    params: InFolder & {
      student: string;
      /** Absolute. */
      file: string;
      /** Only the verdicts that people gave. */
      peoples: boolean;
    };
    /** Attempts that were written, and those at problems that no corpus holds any more. */
    result: { exported: number; withoutProblem: number };
  };
  /** Two students on the same questions, as a Markdown page. */
  'skillGap/compareStudents': { params: InFolder & ComparisonChoice; result: { markdown: string } };
  /** The student's accuracy on every node of the active tree that has samples. */
  'skillGap/accuracy': { params: InFolder & { student: string }; result: NodeAccuracy[] };
  /** Finds samples by their problem texts; {@link SearchOutcome}. */
  'skillGap/search': {
    params: InFolder & {
      text: string;
      limit: number;
      /** The person is still typing: the last word may go on. */
      unfinished: boolean;
      /** Whose verdicts are shown; the last imported one when empty. */
      student: string;
    };
    result: SearchOutcome;
  };
  /** Reads one sample of a corpus of any size. */
  'skillGap/sample': { params: InFolder & { dataset: string; line: number }; result: SampleText };
  /** @param known key of the skills that the last preview came with; they are not sent again. */
  'skillGap/preview': { params: InFolder & { choice: SelectionChoice; known?: string }; result: SentPreview };
  /** What kept samples out of a choice's selection, one by one. @param limit of each kind */
  'skillGap/findings': { params: InFolder & { choice: SelectionChoice; limit: number }; result: FitFindings };
  /** Why a sample, given by its id or `dataset:line`, is or is not in the selection of a choice, or in a saved one. */
  'skillGap/why': {
    params: InFolder & { id: string; of: { choice: SelectionChoice } | { saved: string } };
    result: Explanation;
  };
  /** Saves the selection of a choice, replacing one of the same name. */
  'skillGap/saveSelection': { params: InFolder & { choice: SelectionChoice; name: string }; result: KeptSelection };
  'skillGap/openSelection': { params: InFolder & { name: string }; result: OpenedSelection };
  'skillGap/compareSelections': { params: InFolder & { a: string; b: string }; result: SelectionComparison };
  /** Saves the next `by` samples after a saved selection under `name`. */
  'skillGap/extendSelection': {
    params: InFolder & { saved: string; by: number; name: string };
    result: KeptSelection;
  };
  'skillGap/deleteSelection': { params: InFolder & { name: string }; result: KeptSelection };
  /** What becomes of the rows of a choice at each place for the skills; nothing is saved. */
  'skillGap/proveSet': {
    params: InFolder & {
      choice: SelectionChoice;
      format: WriteFormat;
      /** The student's chat template, relative to the folder; empty without one. */
      template: string;
      /** The student's `tokenizer.json`, relative to the folder; tokens are estimated without one. */
      tokenizer?: string;
    };
    result: WriteProof;
  };
  /** Saves the selection under `name` and writes the SFT set. */
  'skillGap/write': {
    params: InFolder & {
      choice: SelectionChoice;
      name: string;
      format: WriteFormat;
      /** Where the skills stand; proven, or the format's default, when absent. */
      skills?: WritePlacement;
      /** Name of a shape of the trainer's rows. */
      shape?: string;
      /** As in `skillGap/proveSet`. */
      template?: string;
      tokenizer?: string;
      /** Writes rows of which the template loses something. */
      unproven?: boolean;
      /** Leaves these out. */
      leaveOutLost?: boolean;
      /** Absolute path of the folder to write to. */
      out: string;
      overwrite: boolean;
    } & WriteExtras;
    result: WriteOutcome;
  };
}

export type ServerMethod = keyof ServerRequests;

/** Notifications from the editor to the language server. */
export interface ClientNotifications {
  'skillGap/settings': ServerSettings;
  /** Cancels the indexing that the server began by itself. */
  'skillGap/cancelIndexing': InFolder;
}

/** Notifications from the language server to the editor. */
export interface ServerNotifications {
  /** `progress` is null when the job has ended. */
  'skillGap/progress': InFolder & { job: string; progress: Progress | null };
  /** The index of the folder holds something else than before. */
  'skillGap/changed': InFolder;
}

/** What the editor tells the server at its start and on changes of the settings. */
export interface ServerSettings {
  indexOnOpen: boolean;
  /** Name of the student whose verdicts hints and hovers show; the last imported one when empty. */
  student: string;
  hints: boolean;
  /** The editor runs commands from links in the card of a sample. */
  commandLinks: boolean;
  /** Fields chosen for datasets where the guess is wrong. */
  fields: ChosenFields;
}
