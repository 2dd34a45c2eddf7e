/** The list of data sets that LLaMA-Factory reads from its data folder. */
export const datasetInfoFile = 'dataset_info.json';

/**
 * The entry of a set in {@link datasetInfoFile}. Every tag is written: where `tags` is present, LLaMA-Factory takes an
 * unlisted one for null, and without a system tag it drops rows that begin with a system turn.
 */
export function datasetInfoEntry(file: string): object {
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

/**
 * The training configuration of the paper with keys that LLaMA-Factory itself knows; it refuses others. Run from the
 * set's own folder, so that no path of this machine is in it.
 */
export function trainingYaml(name: string): string {
  return `# llamafactory-cli train ${name}.yaml, started in this folder.
# On several GPUs add a line such as: deepspeed: PATH/TO/ds_z3_config.json

### model
model_name_or_path: Qwen/Qwen3-4B
template: qwen3

### method
stage: sft
do_train: true
finetuning_type: full

### dataset
dataset_dir: .
dataset: "${name}"
cutoff_len: 8192
overwrite_cache: true
preprocessing_num_workers: 4

### output
output_dir: "saves/${name}"
logging_steps: 1
save_strategy: epoch
save_only_model: true
plot_loss: true
report_to: none

### train
per_device_train_batch_size: 1
gradient_accumulation_steps: 4
learning_rate: 1.0e-5
num_train_epochs: 5
lr_scheduler_type: cosine
warmup_ratio: 0.1
bf16: true
`;
}
