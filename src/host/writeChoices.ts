import type { PlacementProof, WriteFormat, WritePlacement, WriteProof } from '../protocol/write';

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
export function placementChoices({
  recommended,
  placements,
}: WriteProof): (Choice & { placement: WritePlacement; loses: boolean })[] {
  const order = [...placements].sort(
    (one, other) => Number(other.placement === recommended) - Number(one.placement === recommended),
  );
  return order.map((proof) => ({
    label: `${mark(proof)} ${placementWords[proof.placement]}`,
    ...(describe(proof, recommended) !== '' && { description: describe(proof, recommended) }),
    detail: proof.sentences.join(' · '),
    placement: proof.placement,
    loses: proof.loses === true,
  }));
}

/** Codicons: a place that keeps everything, one that loses something, one of which nothing is known. */
function mark({ loses }: PlacementProof): string {
  return loses === null ? '$(circle-outline)' : loses ? '$(error)' : '$(pass)';
}

function describe({ placement }: PlacementProof, recommended: WritePlacement): string {
  return [placement === recommended ? 'recommended' : '', placement === 'before-think' ? 'the paper’s' : '']
    .filter((word) => word !== '')
    .join(', ');
}

/** What the list of places says above it. */
export function proofTitle({ rows, template }: WriteProof): string {
  const looked = `the first ${rows.toLocaleString('en')} rows`;
  return template === ''
    ? `Where do the skills go? No chat template is set (skillGap.chatTemplate): lengths of ${looked}`
    : `Where do the skills go? ${capital(looked)} with the chat template ${template}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** What is asked before rows are written that lose something. */
export function lossQuestion({ sentences, warnings }: PlacementProof): { message: string; detail: string } {
  return {
    message: 'The student would not be trained on all of these rows. Write them all the same?',
    detail: [...sentences, '', ...warnings].join('\n'),
  };
}

/** The command as it is run in any shell: in the folder of the set, whose name may have spaces. */
export function trainingLine(folder: string, command: string): string {
  return `cd ${/^[\w./:\\-]+$/.test(folder) ? folder : JSON.stringify(folder)} && ${command}`;
}
