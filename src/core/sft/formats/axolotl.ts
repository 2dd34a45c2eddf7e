import { paperTraining, quoted, type Format, type TrainerSet } from './format';
import { messages, segments } from './rowShape';

/** Axolotl with the chat template of the student, which for Qwen3 throws away what stands before `<think>`. */
export const axolotl: Format = {
  name: 'axolotl',
  shapes: [messages, segments],
  placements: ['inside-think', 'reasoning-content', 'prompt', 'none', 'before-think'],
  files: (set, _folder, overwrite) => [
    { name: configName(set), text: config(set), replace: overwrite ? 'always' : 'never' },
  ],
  command,
  notes: (set) => [
    `the configuration sets sequence_len to ${set.maxTokens}: Axolotl's own is 512, and longer rows are dropped`,
    ...(set.shape.rendered === true ? [] : messageNotes(set)),
  ],
};

/** What Axolotl learns of messages: their contents and the end mark, of what a template writes nothing else. */
function messageNotes({ skills, marks }: TrainerSet): string[] {
  return [
    ...(skills === 'before-think'
      ? ['keep split_thinking off: it takes away what stands before <think>, the skills with it']
      : []),
    ...(marks
      ? []
      : [
          "Axolotl trains on an answer's end mark where it is the tokenizer's eos_token; where the student's template ends answers with another (base models, Gemma), name it with --template, and the configuration has it as eot_tokens",
        ]),
    ...(marks?.opensThoughts === true
      ? [
          "the student's template writes <think> before each answer, and Axolotl trains on nothing that a template writes: a base model, which does not think by itself, learns to with --shape rendered",
        ]
      : []),
  ];
}

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

${reading(set)}
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

/** How rows become texts. An end mark that equals the tokenizer's may be named too. */
function reading({ shape, marks }: TrainerSet): string {
  if (shape.rendered === true)
    return '# Rows are texts already: what is not marked to be learned is read alone.\ntrain_on_inputs: false';
  const end =
    marks?.end === undefined
      ? ''
      : `\n# What ends an answer in it. Without this only the tokenizer's eos_token is learned as an end.\neot_tokens: [${quoted(marks.end)}]`;
  return `# The template that the student comes with.\nchat_template: tokenizer_default${end}`;
}

/** The whole file is one split, which Axolotl calls `train` and would not look for in a file for testing. */
function dataset(file: string, { skills, shape }: TrainerSet): string {
  const place = `  - path: ${quoted(file)}\n    ds_type: json\n    split: train\n`;
  if (shape.rendered === true) return `${place}    type: input_output\n`;
  const thoughts =
    skills === 'reasoning-content'
      ? '    # Thoughts are a field of their own already.\n'
      : `    # true cuts <think>...</think> out of the content and takes away what stands before it.\n    split_thinking: false\n`;
  return `${place}    type: chat_template
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
