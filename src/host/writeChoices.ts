import type { WriteOutcome } from '../protocol/requests';
import type { PlacementProof, WriteExtras, WriteFormat, WritePlacement, WriteProof } from '../protocol/write';

/** A line of a list to pick from. */
interface Choice {
  label: string;
  description?: string;
  detail: string;
}

/** The trainers to pick from, the paper's first. */
export const formatChoices: readonly (Choice & { format: WriteFormat })[] = [
  {
    label: 'LLaMA-Factory',
    format: 'llama-factory',
    detail:
      'The paper’s trainer: data, dataset_info.json entry and training YAML. Keeps the text of every row as it is.',
  },
  {
    label: 'TRL',
    format: 'trl',
    detail: 'Messages and a script for SFTTrainer. Renders rows with the student’s chat template.',
  },
  {
    label: 'Axolotl',
    format: 'axolotl',
    detail: 'Messages and a YAML configuration. Renders rows with the student’s chat template.',
  },
  {
    label: 'Unsloth',
    format: 'unsloth',
    detail: 'Conversations and a script. Renders rows with the student’s chat template.',
  },
  {
    label: 'OpenAI fine-tuning',
    format: 'openai',
    detail: 'The file that the service takes: messages and no other key.',
  },
  { label: 'Messages', format: 'messages', detail: 'Plain JSONL of {messages: [{role, content}, …]}.' },
];

const placementWords: Readonly<Record<WritePlacement, string>> = {
  'before-think': 'Before the trace',
  'inside-think': 'Inside the trace, first thing after <think>',
  'reasoning-content': 'In a field of thoughts, reasoning_content',
  prompt: 'In the question',
  none: 'Nowhere: the set to compare with',
};

/** The places for the skills with what was proven of each; the recommended one is first. */
export function placementChoices({ placements }: WriteProof): (Choice & { proof: PlacementProof })[] {
  const order = [...placements].sort((one, other) => Number(other.recommended) - Number(one.recommended));
  return order.map((proof) => ({
    label: `${mark(proof)} ${placementWords[proof.placement]}${proof.rendered ? ', in texts made by the template' : ''}`,
    ...(describe(proof) !== '' && { description: describe(proof) }),
    detail: proof.sentences.join(' · '),
    proof,
  }));
}

/** Codicons: a place that keeps everything, one that loses something, one of which nothing is known. */
function mark({ loses }: PlacementProof): string {
  return loses === null ? '$(circle-outline)' : loses ? '$(error)' : '$(pass)';
}

function describe({ placement, recommended }: PlacementProof): string {
  return [recommended ? 'recommended' : '', placement === 'before-think' ? 'the paper’s' : '']
    .filter((word) => word !== '')
    .join(', ');
}

/** What the list of places says above it. */
export function proofTitle({ rows, more, template }: WriteProof): string {
  const looked = `${more > 0 ? 'the first' : 'all'} ${rows.toLocaleString('en')} rows`;
  return template === ''
    ? `Where do the skills go? No chat template is set (skillGap.chatTemplate): lengths of ${looked}`
    : `Where do the skills go? ${capital(looked)} with the chat template ${template}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** What may be done with rows of which the student's template loses something. */
export interface LossAnswer {
  title: string;
  does: { unproven: true } | { leaveOutLost: true };
}

/** What is asked before rows are written that lose something. Where all of them do, none would be left. */
export function lossQuestion(
  { sentences, warnings, failing }: PlacementProof,
  rows: number,
): { message: string; detail: string; answers: LossAnswer[] } {
  const all = failing >= rows;
  const leaveOut = { title: failing === 1 ? 'Leave This Row Out' : 'Leave These Rows Out' };
  return {
    message: all
      ? 'The student would not be trained on all of these rows. Write them all the same?'
      : `${failing.toLocaleString('en')} of ${rows.toLocaleString('en')} rows would not reach the student whole. Write the others alone?`,
    detail: [...sentences, '', ...warnings].join('\n'),
    answers: [
      ...(all ? [] : [{ ...leaveOut, does: { leaveOutLost: true } } as const]),
      { title: 'Write All the Same', does: { unproven: true } },
    ],
  };
}

/** What may be asked of a set beside trainer and place; nothing, as a rule. */
export const extraChoices: readonly (Choice & { extra: keyof WriteExtras })[] = [
  {
    label: 'Keep rows for validation',
    extra: 'validation',
    detail: 'A share of the problems in files of their own; problems that are nearly the same stay on one side.',
  },
  {
    label: 'Look for benchmark problems',
    extra: 'benchmarks',
    detail: 'Says which rows are, or hold, problems that the student will be measured on.',
  },
];

/** Why a text names no share of the rows; undefined for one that does. */
export function shareFault(text: string): string | undefined {
  const [, digits, percent] = /^(\d*\.?\d+)\s*(%?)$/.exec(text.trim()) ?? [];
  const share = Number(digits) / (percent === '%' ? 100 : 1);
  return share > 0 && share < 1 ? undefined : 'A share such as 5% or 0.05 is needed.';
}

/** The command as it is run in any shell: in the folder of the set, whose name may have spaces. */
export function trainingLine(folder: string, command: string): string {
  return `cd ${/^[\w./:\\-]+$/.test(folder) ? folder : JSON.stringify(folder)} && ${command}`;
}

/** What was written, with what a person should know before training: rows of benchmarks, lines to look at. */
export function writtenText({ files, checks, warnings }: WriteOutcome, folder: string): string {
  const rows = files.find((file) => file.rows > 0)?.rows ?? 0;
  const leaks = checks.filter((check) => check.startsWith('LEAK')).map((check) => ` ${check}.`);
  const lines =
    warnings.length === 1 ? '1 line to look at is' : `${warnings.length.toLocaleString('en')} lines to look at are`;
  const look = warnings.length > 0 ? ` ${lines} in the log.` : '';
  return `Wrote ${rows.toLocaleString('en')} rows to ${folder}.${leaks.join('')}${look}`;
}
