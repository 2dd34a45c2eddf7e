import type { Benchmark } from '../fit/benchmarkFile';
import { LeakGuard, leakSentences, leakWarnings, type LeakReport, type LeaksFound } from './leakGuard';
import { SourceLicences, type LicencesFound, type SourceLicence } from './licences';
import { proofSentences, proofWarnings, refuseLosses } from './proofText';
import type { RowInHand } from './rowMaker';
import { SetProof, type ProvenRows, type SetProofReport, type SetProofRequest } from './setProof';

/** What is asked of a set beside its rows. */
export interface WatchRequest extends SetProofRequest {
  /** Whose attempts count as measured; the selection's. */
  student?: string;
  /** Problems that the student will be measured on. */
  benchmarks?: readonly Benchmark[];
  /** Writes rows of which the student's template loses something. */
  unproven?: boolean;
}

/** What was found about a set: for its manifest, and for people. */
export interface SetFindings {
  proofs: SetProofReport;
  leaks: LeakReport;
  licences: SourceLicence[];
}

/** What was found of rows that were looked at elsewhere. */
export interface SeenRows {
  proven: ProvenRows;
  leaks: LeaksFound;
  licences: LicencesFound;
}

/** Looks at each row of a set while it is written: what the student's trainer makes of it, and where it must not stand. */
export class SetWatch {
  private readonly proof: SetProof;
  private readonly guard: LeakGuard;
  private readonly licences: SourceLicences;

  /** @param workspace absolute path of the folder of the datasets */
  constructor(
    workspace: string,
    private readonly request: WatchRequest,
  ) {
    this.proof = new SetProof(request);
    this.guard = new LeakGuard(request.student, request.benchmarks);
    this.licences = new SourceLicences(workspace);
  }

  /** @returns false for a row that is not to be written, and was not seen */
  see(row: RowInHand): boolean {
    if (!this.proof.add(row)) return false;
    this.guard.add(row.row.problem, row.verdicts, row);
    this.licences.add(row.dataset, row.license);
    return true;
  }

  /** What was seen since the last time, for {@link append}; it is forgotten here. */
  handOver(): SeenRows {
    return { proven: this.proof.handOver(), leaks: this.guard.handOver(), licences: this.licences.handOver() };
  }

  /** Adds rows that follow those that were seen already. */
  append({ proven, leaks, licences }: SeenRows): void {
    this.proof.append(proven);
    this.guard.append(leaks);
    this.licences.append(licences);
  }

  /** The limit for the trainer's configuration, in tokens. */
  limit(): number {
    return this.proof.limit();
  }

  checks(): string[] {
    const { format, skills } = this.request;
    return [...proofSentences(this.proof.report(), format, skills), ...leakSentences(this.guard.report())];
  }

  /** A line for each row that a person should look at. */
  warnings(): string[] {
    return [...proofWarnings(this.proof.report()), ...leakWarnings(this.guard.report())];
  }

  findings(): SetFindings {
    return { proofs: this.proof.report(), leaks: this.guard.report(), licences: this.licences.found() };
  }

  /** @throws Refusal `lost-in-template` when the student's template loses something, unless that was asked for */
  refuse(): void {
    // Without a text there is no row.
    const overruled = this.request.unproven === true && this.request.shape?.rendered !== true;
    if (!overruled) refuseLosses(this.proof.report(), this.request.skills);
  }
}
