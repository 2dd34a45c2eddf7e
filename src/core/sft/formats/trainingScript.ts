import { paperTraining, quoted, type TrainerSet } from './format';

/** What scripts for TRL and for what is built on it have in common, as Python. */

/** The rows to train on and those kept for validation, read by the script's own `load`. */
export function loadedRows({ rows, validation }: TrainerSet): string {
  return `train = load(${quoted(rows)})
validation = ${validation === undefined ? 'None' : `load(${quoted(validation)})`}`;
}

/**
 * The paper's run as an SFTConfig.
 * @param own lines of arguments that this script alone has, indented and with their line ends
 */
export function sftConfig({ name, maxTokens }: TrainerSet, own: string): string {
  return `# Newer versions of transformers know the share of warm-up steps by the other name.
warmup = "warmup_ratio" if "warmup_ratio" in SFTConfig.__dataclass_fields__ else "warmup_steps"
config = SFTConfig(
    output_dir=str(here / "saves" / ${quoted(name)}),
    # Rows with more tokens are cut at their end.
    max_length=${maxTokens},
    packing=False,
${own}    num_train_epochs=${paperTraining.epochs},
    learning_rate=${paperTraining.learningRate},
    lr_scheduler_type="cosine",
    **{warmup: ${paperTraining.warmup}},
    per_device_train_batch_size=${paperTraining.batch},
    per_device_eval_batch_size=1,
    gradient_accumulation_steps=${paperTraining.accumulation},
    eval_strategy="no" if validation is None else "epoch",
    save_strategy="epoch",
    logging_steps=1,
    report_to="none",
)`;
}

/**
 * A function that takes the first mark off a text that the template made where the tokenizer, named `tokenizer`, will add it.
 * @param unless a condition in Python under which the trainer takes it off itself, reading `mark`
 */
export function withoutFirstMark(unless?: string): string {
  const kept = unless === undefined ? '' : ` and not (${unless})`;
  return `
def without_mark(text):
    # The template wrote it; with a tokenizer that adds one too there would be two. Of models that see, it is part of a processor.
    reader = getattr(tokenizer, "tokenizer", tokenizer)
    mark = reader.bos_token
    adds = reader("a")["input_ids"][:1] == [reader.bos_token_id]
    return text[len(mark):] if mark and adds and text.startswith(mark)${kept} else text
`;
}
