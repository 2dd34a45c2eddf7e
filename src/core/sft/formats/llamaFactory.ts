import path from 'node:path';
import { Refusal } from '../../job/refusal';
import { readJsonObject } from '../jsonFile';
import { asciiJson } from '../jsonLine';
import { paperTraining, quoted, sequenceParallelSize, type Format, type TrainerSet } from './format';
import { llamaFactoryFrame } from './llamaFactoryTemplates';
import { alpaca, messages, type RowShape } from './rowShape';

/** The list of data sets that LLaMA-Factory reads from its data folder. */
const datasetInfoFile = 'dataset_info.json';

/** The turns as one list, which LLaMA-Factory calls by the name of the site that had them first. */
const sharegpt: RowShape = { ...messages, name: 'sharegpt' };

/** The paper's trainer. It keeps the text of an answer as it is, so that skills before `<think>` are trained on. */
export const llamaFactory: Format = {
  name: 'llama-factory',
  shapes: [sharegpt, alpaca],
  placements: ['before-think', 'inside-think', 'prompt', 'none'],
  files: (set, folder, overwrite) => [
    { name: datasetInfoFile, text: datasetInfoWith(set, folder, overwrite), replace: 'with-backup' },
    { name: `${set.name}.yaml`, text: trainingYaml(set), replace: overwrite ? 'always' : 'never' },
  ],
  frame: llamaFactoryFrame,
  command,
  notes,
};

function notes({ name, model, flavor }: TrainerSet): string[] {
  if (llamaFactoryFrame(model).template !== undefined) return [];
  const without =
    flavor === '360'
      ? 'which the fork refuses'
      : "so that LLaMA-Factory makes one of the tokenizer's, whose marks are counted here as ChatML's";
  return [`${name}.yaml names no template, ${without}: write the one that it has for ${model} there before training`];
}

function command({ name }: TrainerSet): string {
  return `llamafactory-cli train ${name}.yaml`;
}

/** The name of the entry of the rows kept for validation. */
function validationName(name: string): string {
  return `${name}-validation`;
}

/** @throws Refusal `file-exists`, `unreadable-json` */
function datasetInfoWith({ name, rows, validation, shape }: TrainerSet, folder: string, overwrite: boolean): string {
  const file = path.join(folder, datasetInfoFile);
  const info = readJsonObject(file);
  const entries = {
    [name]: datasetInfoEntry(rows, shape),
    ...(validation !== undefined && { [validationName(name)]: datasetInfoEntry(validation, shape) }),
  };
  for (const [key, entry] of Object.entries(entries))
    if (!overwrite && info[key] !== undefined && JSON.stringify(info[key]) !== JSON.stringify(entry))
      throw new Refusal({
        code: 'file-exists',
        message: `${file} has another entry named "${key}".`,
        file,
        next: 'Save the selection under another name, choose another folder, or replace the entry with --overwrite.',
      });
  return asciiJson({ ...info, ...entries });
}

/**
 * The entry of a file in {@link datasetInfoFile}. Every tag is written: where `tags` is present, LLaMA-Factory takes an
 * unlisted one for null, and without a system tag it drops rows that begin with a system turn. The same holds for
 * columns, so that an alpaca entry names the two that are there.
 */
function datasetInfoEntry(file: string, shape: RowShape = sharegpt): object {
  if (shape.name === alpaca.name)
    return { file_name: file, formatting: 'alpaca', columns: { prompt: 'instruction', response: 'output' } };
  return {
    file_name: file,
    formatting: 'sharegpt',
    columns: { messages: 'messages' },
    tags: {
      role_tag: 'role',
      content_tag: 'content',
      user_tag: 'user',
      assistant_tag: 'assistant',
      observation_tag: 'observation',
      function_tag: 'function_call',
      system_tag: 'system',
    },
  };
}

/** Keys that only the fork knows, with the paper's values; LLaMA-Factory itself refuses a file that has them. */
const sequenceParallelism = `
### sequence parallelism: the number of GPUs that share one row, and zigzag-ring or ulysses
sequence_parallel_size: ${sequenceParallelSize}
sequence_parallel_mode: zigzag-ring
`;

/**
 * The training configuration of the paper, with keys that LLaMA-Factory itself knows. Run from the set's own folder, so
 * that no path of this machine is in it.
 */
function trainingYaml(set: TrainerSet): string {
  const { name, validation, maxTokens, model, flavor } = set;
  return `# ${command(set)}, started in this folder.
# On several GPUs add a line such as: deepspeed: PATH/TO/ds_z3_config.json

### model
model_name_or_path: ${plainScalar(model)}
${templateLine(model)}

### method
stage: sft
do_train: true
finetuning_type: full
${flavor === '360' ? sequenceParallelism : ''}
### dataset
dataset_dir: .
dataset: ${quoted(name)}
cutoff_len: ${maxTokens}
overwrite_cache: true
preprocessing_num_workers: 4
${validation === undefined ? '' : evaluation(name)}
### output
output_dir: ${quoted(`saves/${name}`)}
logging_steps: 1
save_strategy: epoch
save_only_model: true
plot_loss: true
report_to: none

### train
per_device_train_batch_size: ${paperTraining.batch}
gradient_accumulation_steps: ${paperTraining.accumulation}
learning_rate: ${paperTraining.learningRate}
num_train_epochs: ${paperTraining.epochs}
lr_scheduler_type: cosine
warmup_ratio: ${paperTraining.warmup}
bf16: true
`;
}

/** LLaMA-Factory's template for the student. Another family's would be trained without a word. */
function templateLine(model: string): string {
  const { template } = llamaFactoryFrame(model);
  return template === undefined ? '# template: the one of LLaMA-Factory for this student' : `template: ${template}`;
}

function evaluation(name: string): string {
  return `
### validation
eval_dataset: ${quoted(validationName(name))}
eval_strategy: epoch
per_device_eval_batch_size: 1
`;
}

/** An id of the Hub as people write it; anything else in quotes. */
function plainScalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : quoted(text);
}
