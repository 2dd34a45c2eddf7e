import { paperTraining, quoted, type Format, type TrainerSet } from './format';
import { messages } from './rowShape';

/** Axolotl with the chat template of the student, which for Qwen3 throws away what stands before `<think>`. */
export const axolotl: Format = {
  name: 'axolotl',
  shapes: [messages],
  placements: ['inside-think', 'reasoning-content', 'prompt', 'none', 'before-think'],
  files: (set, _folder, overwrite) => [
    { name: configName(set), text: config(set), replace: overwrite ? 'always' : 'never' },
  ],
  command,
  notes: ({ maxTokens, skills }) => [
    `the configuration sets sequence_len to ${maxTokens}: Axolotl's own is 512, and longer rows are dropped`,
    ...(skills === 'before-think'
      ? ['keep split_thinking off: it takes away what stands before <think>, the skills with it']
      : []),
  ],
};

function command(set: TrainerSet): string {
  return `axolotl train ${configName(set)}`;
}

function configName({ name }: TrainerSet): string {
  return `${name}.axolotl.yaml`;
}

function config(set: TrainerSet): string {
  const { name, rows, validation, maxTokens, model } = set;
  return `# ${command(set)}, started in this folder.

base_model: ${quoted(model)}

# The template that the student comes with.
chat_template: tokenizer_default
datasets:
${dataset(rows, set)}${validation === undefined ? '' : `test_datasets:\n${dataset(validation, set)}`}dataset_prepared_path: ${quoted(`prepared/${name}`)}

sequence_len: ${maxTokens}
# Rows above it: drop, truncate or raise. A cut proof is worse than none.
excess_length_strategy: drop
sample_packing: false

output_dir: ${quoted(`saves/${name}`)}
micro_batch_size: ${paperTraining.batch}
gradient_accumulation_steps: ${paperTraining.accumulation}
num_epochs: ${paperTraining.epochs}
learning_rate: ${paperTraining.learningRate}
lr_scheduler: cosine
warmup_ratio: ${paperTraining.warmup}
optimizer: adamw_torch
bf16: auto
gradient_checkpointing: true
saves_per_epoch: 1
logging_steps: 1
`;
}

function dataset(file: string, { skills }: TrainerSet): string {
  const thoughts =
    skills === 'reasoning-content'
      ? '    # Thoughts are a field of their own already.\n'
      : `    # true cuts <think>...</think> out of the content and takes away what stands before it.\n    split_thinking: false\n`;
  return `  - path: ${quoted(file)}
    ds_type: json
    type: chat_template
    field_messages: messages
    message_property_mappings:
      role: role
      content: content
${skills === 'reasoning-content' ? '      reasoning_content: reasoning_content\n' : ''}    roles:
      user: [user]
      assistant: [assistant]
    roles_to_train: [assistant]
    train_on_eos: turn
${thoughts}`;
}
