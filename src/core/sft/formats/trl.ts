import { quoted, type Format, type TrainerSet } from './format';
import { messages, promptCompletion, rendered } from './rowShape';
import { loadedRows, sftConfig, withoutFirstMark } from './trainingScript';

/**
 * TRL's SFTTrainer. It renders messages with the student's chat template, which for Qwen3 throws away what stands
 * before `<think>`; so skills stand inside by default.
 */
export const trl: Format = {
  name: 'trl',
  shapes: [messages, promptCompletion, rendered],
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

/** Arguments of this trainer alone. */
const own = `    # The loss is on the answer, not on the question.
    completion_only_loss=True,
    gradient_checkpointing=True,
    bf16=torch.cuda.is_available() and torch.cuda.is_bf16_supported(),
`;

/** Loss is on the answer alone in all shapes, as in the paper; messages are divided to that end when they are loaded. */
function script(set: TrainerSet): string {
  const isText = set.shape.rendered === true;
  return `# ${command(set)} [MODEL]; needs: pip install trl
import sys
from pathlib import Path

import torch
from datasets import load_dataset
${isText ? 'from transformers import AutoTokenizer\n' : ''}from trl import SFTConfig, SFTTrainer

here = Path(__file__).resolve().parent
model = sys.argv[1] if len(sys.argv) > 1 else ${quoted(set.model)}
${isText ? `tokenizer = AutoTokenizer.from_pretrained(model)\n\n${withoutFirstMark()}` : ''}
${loader(set)}

${loadedRows(set)}

${sftConfig(set, own)}
trainer = SFTTrainer(model=model, args=config, train_dataset=train, eval_dataset=validation)
trainer.train()
trainer.save_model()
`;
}

function loader({ shape }: TrainerSet): string {
  const read = `
def load(file):
    rows = load_dataset("json", data_files=str(here / file), split="train")
`;
  if (shape.rendered === true)
    return `${read}    return rows.map(lambda row: {"prompt": without_mark(row["prompt"])})
`;
  if (shape.name !== messages.name) return `${read}    return rows\n`;
  return `${read}    return rows.map(
        lambda row: {"prompt": row["messages"][:-1], "completion": row["messages"][-1:]},
        remove_columns=["messages"],
    )
`;
}
