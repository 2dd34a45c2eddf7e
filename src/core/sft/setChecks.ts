import type { ProvenForm } from './placement';
import type { StagedFile } from './stagedFile';
import type { SkillsPlacement } from './trainingRow';
import type { WrittenRows } from './writtenRows';

/**
 * What was made sure of while the rows of a set were written, in sentences.
 * @param files of rows and of what is known of them, for training and then for validation
 */
export function setChecks(files: readonly StagedFile[], written: WrittenRows, skills: SkillsPlacement): string[] {
  const { rows, leftOut, rowsWithSkills, rowsHidingSkills, uncertainTraces } = written;
  const [training, , validation] = files;
  return [
    `${amount(training?.rows ?? 0)} ${training?.rows === 1 ? 'row' : 'rows'} read back from the disk, each one parsed, SHA-256 ${training?.sha256.slice(0, 16) ?? ''}...`,
    ...(validation ? [`${amount(validation.rows)} more kept for validation in ${validation.name}`] : []),
    uncertainTraces === 0
      ? 'every row holds the problem and the teacher trace that were selected'
      : `every row holds the problem that was selected; of ${amount(uncertainTraces)} of ${amount(rows)} the trace was not remembered then, so that a change of it is not noticed`,
    skills === 'none'
      ? 'no row shows skill chains: the set was written without skills'
      : `${amount(rowsWithSkills)} of ${amount(rows)} rows have skill chains`,
    ...(skills === 'none' || rowsHidingSkills === 0 ? [] : [hiddenSkills(rowsHidingSkills)]),
    ...endings(written),
    ...notWritten(leftOut),
  ];
}

/** Where the proof put the skills, and why not where the format has them. */
export function chosenPlace(
  skills: SkillsPlacement,
  { skills: other, template, losing, tried }: NonNullable<ProvenForm['instead']>,
): string {
  const place =
    skills === other ? `texts hold the skills at ${skills}: in messages` : `the skills stand at ${skills}: at ${other}`;
  return `${place}, the chat template ${template} loses something of ${amount(losing)} of the first ${amount(tried)} rows`;
}

function notWritten(leftOut: WrittenRows['leftOut']): string[] {
  const traceless = leftOut.filter(({ reason }) => reason === 'no-trace').length;
  const lost = leftOut.length - traceless;
  const [one, other] = [traceless === 1, lost === 1];
  return [
    ...(traceless === 0
      ? []
      : [
          `${amount(traceless)} selected ${one ? 'sample has' : 'samples have'} no teacher trace and ${one ? 'was' : 'were'} left out; selected with --verified-traces, others come in ${one ? 'its' : 'their'} place`,
        ]),
    ...(lost === 0
      ? []
      : [
          `${amount(lost)} selected ${other ? 'sample' : 'samples'} of which the chat template loses something ${other ? 'was' : 'were'} left out`,
        ]),
  ];
}

function hiddenSkills(rows: number): string {
  return `${amount(rows)} ${rows === 1 ? 'row has chains and shows none, since they end' : 'rows have chains and show none, since these end'} above the last level of --depth and are left out as in the paper`;
}

/** Traces that end otherwise than a student is to learn it. */
function endings({ rows, rowsUnfinished, rowsUnboxed, marked }: WrittenRows): string[] {
  const have = (count: number, one: string, many: string): string =>
    `${amount(count)} of ${amount(rows)} rows ${count === 1 ? one : many}`;
  return [
    ...(rowsUnfinished === 0
      ? []
      : [
          `${have(rowsUnfinished, 'stops in the midst of its', 'stop in the midst of their')} thoughts: no </think> closes them, as in a trace that was cut off`,
        ]),
    ...(rowsUnboxed === 0
      ? []
      : [`${have(rowsUnboxed, 'has', 'have')} no \\boxed{} answer, which every prompt asks for`]),
    ...(marked.rows === 0 ? [] : [markSentence(have(marked.rows, 'holds', 'hold'), marked)]),
  ];
}

/** Not lost, but read as something else. */
function markSentence(holds: string, { rows, first }: WrittenRows['marked']): string {
  const named = first.map(({ dataset, line, id, mark }) => `${dataset}:${line} (${id}: ${mark})`).join(', ');
  const more = rows > first.length ? `, and ${amount(rows - first.length)} more` : '';
  return `${holds} a mark of a chat template in the midst of the text, which a tokenizer of that family takes for the end of a turn; Unsloth's script refuses such rows: ${named}${more}`;
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
