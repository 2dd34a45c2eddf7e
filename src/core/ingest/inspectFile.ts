import type { FieldMapping, FieldRole, Problem } from '../../protocol/values';
import { detectShapes } from '../dataset/detect';
import { FieldReports, type FieldReport } from '../dataset/fieldReport';
import { Lengths, type LengthReport } from '../dataset/lengths';
import { hasLoneSurrogate, problemKey, readSample, type Sample } from '../dataset/sample';
import { fieldReader } from '../dataset/fieldPath';
import type { Detection } from '../dataset/guess';
import { estimateTokens, tokenRates } from '../dataset/tokenEstimate';
import { formOf, type ValueForm } from '../dataset/valueText';
import type { Job } from '../job/job';
import type { ByteFile } from '../jsonl/byteFile';
import { openText } from '../jsonl/openFile';
import { objectsIn, type RowAt } from '../jsonl/readObjects';
import { BlockFile } from '../packed/blockFile';
import { reportPacked, type PackedReport } from '../packed/packedReport';
import { openRaw } from '../packed/rawFile';
import { decideReading, emptyFile, probeFile } from './probe';

const listedProblems = 1_000;
const listedDuplicates = 100;

/** Samples that repeat an earlier one. */
export interface Duplicates {
  /** Samples with the id of an earlier one. */
  ids: number;
  /** Samples with the problem text of an earlier one. */
  problems: number;
  listed: { line: number; earlier: number; same: 'id' | 'problem'; id: string }[];
}

/** How long the texts are: question and solution in characters, both together in tokens as estimated. */
export interface TextLengths {
  question?: LengthReport;
  solution?: LengthReport;
  tokens?: LengthReport;
  /** The solution alone: what a trainer's cutoff cuts. */
  solutionTokens?: LengthReport;
  /** Characters of all texts to a token, as the estimate came out. */
  charactersPerToken?: number;
  /** Characters to a token by kind of text: what `estimateTokens` goes by. */
  tokenRates: typeof tokenRates;
}

/** All about one file. */
export interface Inspection {
  /** What the file is; `by-person` when the fields were named, null when nothing is recognised. */
  shape: string | null;
  mapping: FieldMapping;
  reasons: string[];
  /** What else it may be. */
  alternatives: Pick<Detection, 'shape' | 'mapping' | 'score'>[];
  rows: number;
  samples: number;
  fields: FieldReport[];
  /** Of each mapped field, in how many rows it has which form. */
  forms: Partial<Record<FieldRole, Partial<Record<ValueForm, number>>>>;
  /** The first 1,000 in line order. */
  problems: Problem[];
  errors: number;
  warnings: number;
  duplicates: Duplicates;
  lengths: TextLengths;
  /** Of text. */
  bytes: number;
  /** What the file is packed as, and what an index would keep of it; absent for plain lines. */
  packed?: PackedReport;
}

/**
 * Reads a whole file and reports on it, without an index; a packed one is unpacked for this once. `name` is what problems call the file. Memory grows with the
 * number of samples, by some 200 bytes each, to find duplicates.
 * @throws Refusal that the file cannot be read, is empty or holds no object; `unknown-field` for a field of `person`
 */
export async function inspectFile(
  file: string,
  name: string,
  person: FieldMapping | undefined,
  job: Job,
): Promise<Inspection> {
  using raw = await openRaw(file);
  if (raw.size === 0) throw emptyFile(name);
  using text = await openText(raw, { job });
  const guess = await guessReading(text, name, person, job);
  const inspector = new Inspector(guess.mapping, name);
  let bytes = 0;
  for await (const { rows, problems, read, size } of objectsIn(text, name, job)) {
    for (const problem of problems) inspector.problem(problem);
    for (const row of rows) inspector.row(row);
    bytes = read;
    job.report({ step: `Inspecting ${name}`, done: read, total: size, unit: 'bytes' });
  }
  const packed = reportPacked(raw, text instanceof BlockFile ? text.storedBytes : 0);
  return { ...guess, ...inspector.report(), bytes, ...(packed && { packed }) };
}

async function guessReading(text: ByteFile, name: string, person: FieldMapping | undefined, job: Job) {
  const probe = await probeFile(text, text.size, job);
  const guesses = detectShapes(probe.rows);
  const [best] = guesses;
  const alternatives = guesses.slice(1).map(({ shape, mapping, score }) => ({ shape, mapping, score }));
  if (!person && best && !best.corpus) return { ...best, alternatives };
  if (!person && !best && probe.rows.length > 0) return { shape: null, mapping: {}, reasons: [], alternatives };
  return { ...decideReading(probe, name, person), alternatives };
}

/** Gathers what is to be said about the rows of one file. */
class Inspector {
  private readonly fields = new FieldReports();
  private readonly forms: Inspection['forms'] = {};
  private readonly question = new Lengths();
  private readonly solution = new Lengths();
  private readonly tokens = { together: new Lengths(), solution: new Lengths() };
  private readonly all = { characters: 0, tokens: 0 };
  private readonly lineOf = { id: new Map<string, number>(), problem: new Map<string, number>() };
  private readonly duplicates: Duplicates = { ids: 0, problems: 0, listed: [] };
  private readonly problems: Problem[] = [];
  private readonly counts = { rows: 0, samples: 0, errors: 0, warnings: 0 };

  constructor(
    private readonly mapping: FieldMapping,
    private readonly name: string,
  ) {}

  problem(problem: Problem): void {
    if (problem.severity === 'error') this.counts.errors++;
    else this.counts.warnings++;
    if (this.problems.length < listedProblems) this.problems.push(problem);
  }

  row({ line, value }: RowAt): void {
    this.counts.rows++;
    this.fields.add(value);
    if (this.mapping.question === undefined) return;
    this.countForms(value);
    const reading = readSample(value, this.mapping);
    const place = { file: this.name, line, column: 1 };
    if (!reading.ok) {
      const { code, message } = reading;
      this.problem({ ...place, code, severity: 'error', message });
      return;
    }
    this.counts.samples++;
    const { sample, doubts = [] } = reading;
    for (const message of doubts) this.problem({ ...place, code: 'other-type', severity: 'warning', message });
    if (hasLoneSurrogate(sample)) {
      const message = 'A text holds half of a surrogate pair: it counts as U+FFFD; the row is used.';
      this.problem({ ...place, code: 'lone-surrogate', severity: 'warning', message });
    }
    this.measure(sample);
    if (sample.id !== undefined) this.compare('id', sample.id, line, sample.id);
    const key = problemKey(sample.problem);
    this.compare('problem', key, line, sample.id ?? key);
  }

  private countForms(value: RowAt['value']): void {
    for (const [role, path] of Object.entries(this.mapping) as [FieldRole, string][]) {
      const forms = (this.forms[role] ??= {});
      const form = formOf(fieldReader(path)(value));
      forms[form] = (forms[form] ?? 0) + 1;
    }
  }

  private measure({ problem, solution }: Sample): void {
    this.question.add(problem.length);
    let tokens = estimateTokens(problem);
    if (solution !== undefined) {
      this.solution.add(solution.length);
      const ofSolution = estimateTokens(solution);
      this.tokens.solution.add(ofSolution);
      tokens += ofSolution;
    }
    this.tokens.together.add(tokens);
    this.all.characters += problem.length + (solution?.length ?? 0);
    this.all.tokens += tokens;
  }

  private compare(same: 'id' | 'problem', key: string, line: number, id: string): void {
    const earlier = this.lineOf[same].get(key);
    if (earlier === undefined) {
      this.lineOf[same].set(key, line);
      return;
    }
    this.duplicates[same === 'id' ? 'ids' : 'problems']++;
    if (this.duplicates.listed.length < listedDuplicates) this.duplicates.listed.push({ line, earlier, same, id });
  }

  report() {
    return {
      ...this.counts,
      fields: this.fields.report(),
      forms: this.forms,
      problems: this.problems.sort((one, other) => one.line - other.line),
      duplicates: this.duplicates,
      lengths: this.lengths(),
    };
  }

  private lengths(): TextLengths {
    const question = this.question.report();
    const solution = this.solution.report();
    const tokens = this.tokens.together.report();
    const solutionTokens = this.tokens.solution.report();
    const { characters, tokens: count } = this.all;
    return {
      ...(question && { question }),
      ...(solution && { solution }),
      ...(tokens && { tokens }),
      ...(solutionTokens && { solutionTokens }),
      ...(count > 0 && { charactersPerToken: Math.round((characters / count) * 100) / 100 }),
      tokenRates,
    };
  }
}
