import { quoted, type Format, type TrainerSet } from './format';
import { conversations, rendered } from './rowShape';
import { loadedRows, sftConfig, withoutFirstMark } from './trainingScript';

/** Unsloth, which puts TRL on faster kernels. Its helpers take role and content in `conversations`, and no third key. */
export const unsloth: Format = {
  name: 'unsloth',
  shapes: [conversations, rendered],
  placements: ['inside-think', 'prompt', 'none', 'before-think'],
  files: (set, _folder, overwrite) => [
    { name: scriptName(set), text: script(set), replace: overwrite ? 'always' : 'never' },
  ],
  command,
  notes: ({ maxTokens, marks }) => [
    `the script sets the length to ${maxTokens} tokens: without it rows are cut after 1,024`,
    `the script finds answers by the marks of ${marks ? "the student's template" : 'the Qwen family'} and stops when they stand in the data itself`,
  ],
};

function command(set: TrainerSet): string {
  return `python ${scriptName(set)}`;
}

function scriptName({ name }: TrainerSet): string {
  return `${name}.unsloth.py`;
}

/** The marks where nobody names a template. */
const qwen = { question: '<|im_start|>user\n', answer: '<|im_start|>assistant\n' };

/** Arguments of this trainer alone. */
const own = `    dataset_text_field="text",
`;

function script(set: TrainerSet): string {
  const { question, answer } = set.marks ?? qwen;
  const whose = set.marks ? '' : "; these are the Qwen family's";
  return `# ${command(set)} [MODEL]; needs: pip install unsloth
import sys
from pathlib import Path

from unsloth import FastLanguageModel
from unsloth.chat_templates import train_on_responses_only
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer

here = Path(__file__).resolve().parent
name = sys.argv[1] if len(sys.argv) > 1 else ${quoted(set.model)}
# What begins a question and an answer in the template of the student${whose}.
question, answer = ${quoted(question)}, ${quoted(answer)}

model, tokenizer = FastLanguageModel.from_pretrained(
    model_name=name,
    max_seq_length=${set.maxTokens},
    load_in_4bit=False,
    full_finetuning=True,
)

${textOf(set)}

def load(file):
    rows = load_dataset("json", data_files=str(here / file), split="train")
    return rows.map(text_of, remove_columns=rows.column_names)


${loadedRows(set)}

${sftConfig(set, own)}
trainer = SFTTrainer(
    model=model, processing_class=tokenizer, args=config, train_dataset=train, eval_dataset=validation
)
# The loss is on the answer, not on the question.
trainer = train_on_responses_only(trainer, instruction_part=question, response_part=answer)
trainer.train()
trainer.save_model()
`;
}

/** Unsloth keeps tokenizers from adding the first mark where it finds it spelled in their template. */
const oneMark = withoutFirstMark('mark in (tokenizer.chat_template or "")');

/**
 * The text of a row; marks inside of it would be taken for those of the template. It ends with the end mark: behind a line
 * end, which templates write after it, trainers would add another.
 */
function textOf({ shape }: TrainerSet): string {
  const stop = (text: string): string =>
    `raise ValueError("A row holds the marks of the chat template: " + ${text}[:80])`;
  if (shape.rendered === true)
    return `${oneMark}

def text_of(row):
    text = without_mark(row["prompt"]) + row["completion"]
    if text.count(answer.strip()) > 1:
        ${stop('text')}
    return {"text": text}
`;
  return `${oneMark}

def text_of(row):
    for message in row["conversations"]:
        if question.strip() in message["content"] or answer.strip() in message["content"]:
            ${stop('message["content"]')}
    text = tokenizer.apply_chat_template(row["conversations"], tokenize=False)
    return {"text": without_mark(text).rstrip()}
`;
}
