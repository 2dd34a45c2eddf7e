import { paperTraining, quoted, type Format, type TrainerSet } from './format';
import { conversations } from './rowShape';

/** Unsloth, which puts TRL on faster kernels. Its helpers take role and content in `conversations`, and no third key. */
export const unsloth: Format = {
  name: 'unsloth',
  shapes: [conversations],
  placements: ['inside-think', 'prompt', 'none', 'before-think'],
  files: (set, _folder, overwrite) => [
    { name: scriptName(set), text: script(set), replace: overwrite ? 'always' : 'never' },
  ],
  command,
  notes: ({ maxTokens }) => [
    `the script sets the length to ${maxTokens} tokens: without it rows are cut after 1,024`,
    'the script finds answers by the marks of the Qwen family and stops when they stand in the data itself',
  ],
};

function command(set: TrainerSet): string {
  return `python ${scriptName(set)}`;
}

function scriptName({ name }: TrainerSet): string {
  return `${name}.unsloth.py`;
}

function script(set: TrainerSet): string {
  return String.raw`# ${command(set)} [MODEL]; needs: pip install unsloth
import sys
from pathlib import Path

from unsloth import FastLanguageModel
from unsloth.chat_templates import train_on_responses_only
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer

here = Path(__file__).resolve().parent
name = sys.argv[1] if len(sys.argv) > 1 else ${quoted(set.model)}
# What begins a question and an answer in the template of the student; these are the Qwen family's.
question, answer = "<|im_start|>user\n", "<|im_start|>assistant\n"

model, tokenizer = FastLanguageModel.from_pretrained(
    model_name=name,
    max_seq_length=${set.maxTokens},
    load_in_4bit=False,
    full_finetuning=True,
)


def text_of(row):
    for message in row["conversations"]:
        if question.strip() in message["content"] or answer.strip() in message["content"]:
            raise ValueError("A row holds the marks of the chat template: " + message["content"][:80])
    return {"text": tokenizer.apply_chat_template(row["conversations"], tokenize=False)}


def load(file):
    rows = load_dataset("json", data_files=str(here / file), split="train")
    return rows.map(text_of, remove_columns=["conversations"])


train = load(${quoted(set.rows)})
validation = ${set.validation === undefined ? 'None' : `load(${quoted(set.validation)})`}

# Newer versions of transformers know the share of warm-up steps by the other name.
warmup = "warmup_ratio" if "warmup_ratio" in SFTConfig.__dataclass_fields__ else "warmup_steps"
config = SFTConfig(
    output_dir=str(here / "saves" / ${quoted(set.name)}),
    dataset_text_field="text",
    max_length=${set.maxTokens},
    packing=False,
    num_train_epochs=${paperTraining.epochs},
    learning_rate=${paperTraining.learningRate},
    lr_scheduler_type="cosine",
    **{warmup: ${paperTraining.warmup}},
    per_device_train_batch_size=${paperTraining.batch},
    gradient_accumulation_steps=${paperTraining.accumulation},
    eval_strategy="no" if validation is None else "epoch",
    save_strategy="epoch",
    logging_steps=1,
    report_to="none",
)
trainer = SFTTrainer(
    model=model, processing_class=tokenizer, args=config, train_dataset=train, eval_dataset=validation
)
# The loss is on the answer, not on the question.
trainer = train_on_responses_only(trainer, instruction_part=question, response_part=answer)
trainer.train()
trainer.save_model()
`;
}
