import { Refusal } from '../job/refusal';
import type { SftFormat } from './formats';
import type { CutOffReport, SetProofReport, TemplateReport } from './setProof';
import { rowParts } from './templateProof';
import { readingOf } from './trainerReading';
import type { SkillsPlacement } from './trainingRow';

/** The proofs of a set in sentences. */
export function proofSentences(
  { template, cutOff, tokens }: SetProofReport,
  format: SftFormat,
  skills: SkillsPlacement,
): string[] {
  const unproven =
    readingOf(format) === 'template' && template === null
      ? ["not proven: what the student's chat template keeps of the rows (name it with --template)"]
      : [];
  return [
    ...(template ? [templateSentence(template, skills)] : unproven),
    ...(cutOff ? [cutOffSentence(cutOff)] : []),
    `${amount(tokens.total)} tokens in all, ${amount(tokens.longest)} in the longest row (${tokens.counter})`,
  ];
}

function templateSentence(
  { template, rendered, rows, failing, lost }: TemplateReport,
  skills: SkillsPlacement,
): string {
  if (failing === 0) {
    const kept = skills === 'none' ? 'trace' : 'skills, trace';
    if (rendered)
      return `the texts that the chat template ${template} made hold ${kept}, answer, box and end mark of every row`;
    return `the chat template ${template} keeps ${kept}, answer, box and end mark of every row`;
  }
  const parts = rowParts.filter((part) => lost[part] > 0).map((part) => `${partNames[part]} of ${amount(lost[part])}`);
  return `LOST in the chat template ${template}: ${parts.join(', ')} of ${amount(rows)} rows`;
}

const partNames = { skills: 'skills', trace: 'trace', answer: 'answer', box: 'boxed answer', end: 'end mark' } as const;

function cutOffSentence({ setting, drops, own, written }: CutOffReport): string {
  const verb = drops ? 'dropped' : 'cut';
  const answers = ({ answerLost, unanswered }: CutOffReport['own']): string => {
    if (drops) return '';
    if (answerLost === 0) return ', none of them before the end of the answer';
    const nothing =
      unanswered > 0 ? `, ${amount(unanswered)} before it begins, so that nothing is learned of these` : '';
    return `, ${amount(answerLost)} before the end of the answer${nothing}`;
  };
  const said = ({ over }: CutOffReport['own']): string =>
    `${amount(over)} ${over === 1 ? 'row is' : 'rows are'} ${verb}`;
  return written.over === 0
    ? `no row is ${verb}: ${setting} is ${amount(written.limit)}${own.over > 0 ? `; at the trainer's own ${amount(own.limit)}, ${said(own)}${answers(own)}` : ''}`
    : `${said(written)} at the ${setting} of ${amount(written.limit)}${answers(written)}`;
}

/** A red line for each named row that a proof found wanting: what is lost, where. */
export function proofWarnings({
  template,
  cutOff,
  promptedOtherwise,
  emptyThoughts,
  unopenedThoughts,
  placeholders,
}: SetProofReport): string[] {
  const lost = (template?.examples ?? []).map(
    ({ dataset, line, id, lost: parts, reason }) =>
      `${dataset}:${line}: ${id} ${reason === undefined ? `loses ${parts.map((part) => partNames[part]).join(', ')}` : `is not rendered: ${reason}`}`,
  );
  const more = (template?.failing ?? 0) - lost.length;
  const over = cutOff && cutOff.written.over > 0 ? cutOff : undefined;
  const long = (over?.rows ?? []).map(
    ({ dataset, line, id, tokens }) =>
      `${dataset}:${line}: ${id} has ${amount(tokens)} tokens and is ${over?.drops === true ? 'dropped' : 'cut'}`,
  );
  const longer = (over?.written.over ?? 0) - long.length;
  return [
    ...(promptedOtherwise > 0 ? [promptSentence(promptedOtherwise)] : []),
    ...(emptyThoughts ? [emptyThoughtsSentence(emptyThoughts)] : []),
    ...(unopenedThoughts > 0 ? [unopenedSentence(unopenedThoughts)] : []),
    ...(placeholders ? [placeholderSentence(placeholders)] : []),
    ...lost,
    ...(more > 0 ? [`... and ${amount(more)} more rows that lose something`] : []),
    ...long,
    ...(longer > 0 ? [`... and ${amount(longer)} more rows over the limit`] : []),
  ];
}

function promptSentence(rows: number): string {
  return `${amount(rows)} ${rows === 1 ? 'row begins' : 'rows begin'} before the <think> that the student's template opens in every prompt: prompt the trained student without it, or have answers begin with their thoughts (--skills inside-think)`;
}

function emptyThoughtsSentence({ rows, template, otherwise }: NonNullable<SetProofReport['emptyThoughts']>): string {
  const begin =
    rows === 1
      ? '1 row has no thoughts, so that its answer begins'
      : `${amount(rows)} rows have no thoughts, so that their answers begin`;
  return `${begin} with an empty think block of LLaMA-Factory's template ${template}, before the skills too: the YAML's template: ${otherwise} would write none, and --skills inside-think puts the skills into it`;
}

function unopenedSentence(rows: number): string {
  return `${amount(rows)} ${rows === 1 ? 'row ends' : 'rows end'} thoughts without a <think> that begins them, and LLaMA-Factory writes none: the student would learn to think without it. --skills inside-think begins them where they show skills`;
}

function placeholderSentence({ rows, template }: NonNullable<SetProofReport['placeholders']>): string {
  return `${amount(rows)} ${rows === 1 ? 'row holds' : 'rows hold'} <image>, <video> or <audio>, of which LLaMA-Factory's template ${template} wants the files: it refuses the set with them in it, so leave them out of the selection (--exclude)`;
}

/** What to do about rows that lose something in the student's template. */
function remedyFor({ remedies, template, keptAsText }: TemplateReport, skills: SkillsPlacement): string {
  const [first, ...others] = remedies;
  if (first !== undefined)
    return `Place them with --skills ${first}${others.length > 0 ? ` (${others.join(' and ')} would do too)` : ''}, which keeps all of these rows${keptAsText ? `, or keep them there in texts that the student's own template makes, with --shape rendered` : ''}`;
  if (keptAsText)
    return `Write the texts that are trained on, which the student's own template makes, with --shape rendered, or train with a trainer that keeps the text (--format llama-factory)`;
  return skills === 'none'
    ? `No row survives ${template} as it is: train with a trainer that keeps the text (--format llama-factory)`
    : `No place for the skills survives ${template}: train with a trainer that keeps the text (--format llama-factory)`;
}

/** Refuses a set of which the student's template loses something. @throws Refusal `lost-in-template` */
export function refuseLosses(report: SetProofReport, skills: SkillsPlacement): void {
  const { template } = report;
  if (!template || template.failing === 0) return;
  const [first] = template.examples;
  const rows = proofWarnings({ ...report, cutOff: null }).map((line) => `  ${line}\n`);
  throw new Refusal({
    code: 'lost-in-template',
    message: `${templateSentence(template, skills)}:\n${rows.join('')}Nothing was written.`,
    ...(first && { file: first.dataset, line: first.line }),
    next: template.rendered
      ? 'Leave these rows out with --leave-out-lost, or choose another shape.'
      : `${remedyFor(template, skills)}; or ${template.failing < template.rows ? 'leave these rows out with --leave-out-lost, or ' : ''}write them all the same with --unproven.`,
  });
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
