import type { AttemptPlace } from '../../protocol/review';
import type { Problem, Verdict } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import type { Attempt } from '../store/students';
import { attemptStatistics } from './attemptStatistics';
import type { CorpusRows } from './corpusRows';
import { CorpusTexts } from './corpusTexts';
import { ExpectedAnswers } from './expectedAnswers';
import type { FoundResult, GivenAttempt } from './formats/result';
import type { ImportOutcome, ImportPlan } from './importOutcome';
import { matchWays, SampleMatcher, type Matched } from './matchSample';
import { VerdictChanges } from './verdictChanges';
import { questionFor, type UndecidedAttempt } from './settleByModel';
import { differentAnswersRule, verdictOf, type JudgedAttempt } from './verdictOf';

/** Results between two looks at the clock of the job, and attempts in one transaction. */
const atOnce = 200;

/** One import: takes results, and writes their attempts when it is told to. */
export class ImportRun {
  readonly outcome: ImportOutcome;
  private readonly matcher: SampleMatcher;
  private readonly answers: ExpectedAnswers;
  /** What a model may decide, where the plan has one. */
  readonly undecided: UndecidedAttempt[] = [];
  private readonly changes = new VerdictChanges();
  /** Attempts so far by problem. */
  private readonly counts = new Map<string, { number: number; correct: number; wrong: number }>();
  private waiting: Attempt[] = [];
  private ids: { student: number; source: number } | undefined;
  private texts: Promise<CorpusTexts> | undefined;

  constructor(
    private readonly store: IndexStore,
    /** The results file as the index names it. */
    readonly source: string,
    private readonly plan: ImportPlan,
    corpora: CorpusRows,
    private readonly job: Job,
  ) {
    this.matcher = new SampleMatcher(store, {
      textOf: (sample) => corpora.sample(sample).problem,
      texts: () => (this.texts ??= CorpusTexts.read(store, (sample) => corpora.problemText(sample), job)),
      rowsOf: plan.rowsOf,
      similarity: plan.similarity,
    });
    this.answers = new ExpectedAnswers(
      (problem) => store.samples.byProblem(problem),
      (sample) => corpora.expectedAnswer(sample),
    );
    this.outcome = emptyOutcome(plan, this.matcher.similarity);
  }

  /** Takes results in order; `keep` leaves the attempts to be written at the end, for files that may still be damaged. */
  async take(results: readonly FoundResult[], keep: boolean): Promise<void> {
    for (const [index, result] of results.entries()) {
      await this.takeOne(result);
      if (index % atOnce === atOnce - 1) {
        if (!keep) await this.save();
        await breathe(this.job);
      }
    }
    if (!keep) await this.save();
  }

  /** Writes what was taken since the last time, in transactions of bounded size; nothing when the run is a trial. */
  async save(): Promise<void> {
    const attempts = this.waiting;
    this.waiting = [];
    if (this.plan.dryRun) return;
    for (let from = 0; from < attempts.length; from += atOnce) {
      if (from > 0) await breathe(this.job);
      await this.store.turnToWrite(this.job);
      this.write(attempts.slice(from, from + atOnce));
    }
  }

  /** What came of it, after the last result. */
  finished(student: string, notes: readonly string[]): ImportOutcome {
    const { outcome, changes } = this;
    outcome.student = student;
    outcome.notes = [...notes];
    outcome.problems.sort((one, other) => one.line - other.line);
    outcome.statistics = attemptStatistics(this.counts.values());
    if (this.plan.regrade)
      outcome.changes = {
        compared: changes.compared,
        changed: changes.changed,
        kinds: changes.kinds,
        examples: changes.examples,
      };
    return outcome;
  }

  addProblems(problems: readonly Problem[]): void {
    for (const problem of problems) this.outcome.problems.push(problem);
  }

  /** The student that the attempts are written for; to be set before anything is. */
  set student(name: string) {
    this.outcome.student = name;
  }

  /** Matches a result and judges its attempts. */
  private async takeOne(result: FoundResult): Promise<void> {
    const { outcome } = this;
    const match = await this.matcher.match(result);
    if ('reason' in match) {
      outcome.unmatched.push({ line: result.line, id: result.id ?? null, ...match });
      return;
    }
    outcome.matchedBy[match.way]++;
    if (match.way === 'similar')
      outcome.similar.push({
        line: result.line,
        id: result.id ?? null,
        sample: sampleId(match.sample),
        similarity: match.similarity ?? 1,
      });
    for (const attempt of result.attempts) this.takeAttempt(attempt, result, match);
  }

  private takeAttempt(attempt: GivenAttempt, result: FoundResult, match: Matched): void {
    const { outcome, plan } = this;
    const judged = verdictOf(attempt, () => this.expected(match, result), plan.regrade);
    if (plan.regrade && attempt.verdict !== undefined && attempt.text !== undefined)
      this.changes.add({
        line: result.line,
        id: sampleId(match.sample),
        theirs: attempt.verdict,
        ours: judged.verdict,
        rule: judged.rule,
        expected: this.expected(match, result)[0] ?? '',
        answer: judged.answer,
      });
    const { problem } = match.sample;
    const counts = this.counts.get(problem) ?? { number: 0, correct: 0, wrong: 0 };
    this.counts.set(problem, counts);
    const number = attempt.stored?.number ?? counts.number + 1;
    counts.number++;
    if (judged.verdict !== 'unknown') counts[judged.verdict]++;
    if (counts.number === 2) outcome.severalAttempts++;
    const source = result.span && !attempt.stored ? { path: this.source, ...result.span } : null;
    this.waiting.push({ problem, number, ...judged, source });
    outcome.matched++;
    outcome[judged.truncated ? 'truncated' : judged.verdict]++;
    this.leaveToModel({ problem, number }, judged, () => this.expected(match, result));
    if (judged.rule === 'no-expected-answer') outcome.withoutExpected++;
    if (judged.rule === differentAnswersRule) outcome.differentAnswers++;
  }

  private leaveToModel(place: AttemptPlace, judged: JudgedAttempt, expected: () => readonly string[]): void {
    if (!this.plan.forModel || judged.verdict !== 'unknown') return;
    const question = questionFor(judged, expected());
    if (question) this.undecided.push({ ...place, ...question });
  }

  /** Counts the verdict that a model gave on an attempt of {@link undecided}. */
  settled({ problem }: AttemptPlace, verdict: Verdict): void {
    const counts = this.counts.get(problem);
    if (verdict === 'unknown' || !counts) return;
    counts[verdict]++;
    this.outcome.unknown--;
    this.outcome[verdict]++;
  }

  /** What the corpora expect, or where they say nothing, the file itself. */
  private expected(match: Matched, { expected }: FoundResult): readonly string[] {
    const ours = this.answers.of(match);
    return ours.length > 0 ? ours : expected;
  }

  private write(attempts: readonly Attempt[]): void {
    if (attempts.length === 0) return;
    let kept = 0;
    this.ids = this.store.transaction(() => {
      const { students } = this.store;
      const ids = this.ids ?? {
        student: students.ensure(this.outcome.student),
        source: students.ensureSource(this.source),
      };
      const isExport = this.plan.source.format === 'exported';
      for (const attempt of attempts) {
        const isWritten = isExport
          ? students.restore(ids.student, attempt)
          : students.save(ids.student, ids.source, attempt);
        if (!isWritten) kept++;
      }
      return ids;
    });
    this.outcome.byPerson += kept;
  }
}

function emptyOutcome({ source, student, dryRun }: ImportPlan, similarity: number): ImportOutcome {
  const verdicts = { matched: 0, correct: 0, wrong: 0, unknown: 0, truncated: 0 };
  const counts = { ...verdicts, withoutExpected: 0, differentAnswers: 0, severalAttempts: 0, byPerson: 0 };
  const ways = Object.fromEntries(matchWays.map((way) => [way, 0])) as ImportOutcome['matchedBy'];
  return {
    student: student ?? '',
    format: source.format,
    reason: source.reason,
    dryRun,
    ...counts,
    matchedBy: ways,
    similarity,
    similar: [],
    unmatched: [],
    problems: [],
    notes: [],
    statistics: attemptStatistics([]),
  };
}
