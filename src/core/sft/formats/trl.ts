import { paperTraining, quoted, type Format, type TrainerSet } from './format';
import { messages, promptCompletion } from './rowShape';

/**
 * TRL's SFTTrainer. It renders messages with the student's chat template, which for Qwen3 throws away what stands
 * before `<think>`; so skills stand inside by default.
 */
export const trl: Format = {
  name: 'trl',
  shapes: [messages, promptCompletion],
  placements: ['inside-think', 'reasoning-content', 'prompt', 'none', 'before-think'],
  files: (set, _folder, overwrite) => [
    { name: scriptName(set), text: script(set), replace: overwrite ? 'always' : 'never' },
  ],
  command,
  notes: ({ maxTokens }) => [
    `the script sets max_length to ${maxTokens}: without it TRL cuts every row after 1,024 tokens and says nothing`,
  ],
};

function command(set: TrainerSet): string {
  return `python ${scriptName(set)}`;
}

function scriptName({ name }: TrainerSet): string {
  return `${name}.trl.py`;
}

/** Loss is on the answer alone in both shapes, as in the paper; messages are divided to that end when they are loaded. */
function script(set: TrainerSet): string {
  const divided = set.shape.name === messages.name;
  return `# ${command(set)} [MODEL]; needs: pip install trl
import sys
from pathlib import Path

import torch
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer

here = Path(__file__).resolve().parent
model = sys.argv[1] if len(sys.argv) > 1 else ${quoted(set.model)}
${loader(divided)}
train = load(${quoted(set.rows)})
validation = ${set.validation === undefined ? 'None' : `load(${quoted(set.validation)})`}

# Newer versions of transformers know the share of warm-up steps by the other name.
warmup = "warmup_ratio" if "warmup_ratio" in SFTConfig.__dataclass_fields__ else "warmup_steps"
config = SFTConfig(
    output_dir=str(here / "saves" / ${quoted(set.name)}),
    # Rows with more tokens are cut at their end.
    max_length=${set.maxTokens},
    packing=False,
    # The loss is on the answer, not on the question.
    completion_only_loss=True,
    num_train_epochs=${paperTraining.epochs},
    learning_rate=${paperTraining.learningRate},
    lr_scheduler_type="cosine",
    **{warmup: ${paperTraining.warmup}},
    per_device_train_batch_size=${paperTraining.batch},
    per_device_eval_batch_size=1,
    gradient_accumulation_steps=${paperTraining.accumulation},
    gradient_checkpointing=True,
    bf16=torch.cuda.is_available() and torch.cuda.is_bf16_supported(),
    eval_strategy="no" if validation is None else "epoch",
    save_strategy="epoch",
    logging_steps=1,
    report_to="none",
)
trainer = SFTTrainer(model=model, args=config, train_dataset=train, eval_dataset=validation)
trainer.train()
trainer.save_model()
`;
}

function loader(divided: boolean): string {
  const read = `    rows = load_dataset("json", data_files=str(here / file), split="train")`;
  if (!divided) return `\n\ndef load(file):\n${read}\n    return rows\n\n`;
  return `

def load(file):
${read}
    return rows.map(
        lambda row: {"prompt": row["messages"][:-1], "completion": row["messages"][-1:]},
        remove_columns=["messages"],
    )

`;
}
