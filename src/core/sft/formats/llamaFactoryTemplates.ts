import type { TrainerFrame } from './format';

/** The form of ChatML: no mark begins a text. */
const chatMl = {
  prompt: ['<|im_start|>user\n', '<|im_end|>\n<|im_start|>assistant\n'],
  answer: ['', '<|im_end|>\n'],
} as const;

const qwenSystem =
  '<|im_start|>system\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\n';

const llama3 = {
  prompt: [
    '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\n',
    '<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
  ],
  answer: ['', '<|eot_id|>'],
} as const;

const deepSeek = {
  prompt: ['<｜begin▁of▁sentence｜><｜User｜>', '<｜Assistant｜>'],
  answer: ['', '<｜end▁of▁sentence｜>'],
} as const;

const gemmaPrompt = ['<bos><start_of_turn>user\n', '<end_of_turn>\n<start_of_turn>model\n'] as const;

/** Of Mistral's newer tokenizers, which want no space after a mark. */
const tekken = { prompt: ['<s>[INST]', '[/INST]'], answer: ['', '</s>'] } as const;

/** What the templates for reasoning models put before an answer without thoughts, and those that put nothing there. */
const emptyThoughts = (otherwise: string) => ({ noThoughts: { block: '<think>\n\n</think>\n\n', otherwise } });

/** Students whose templates ask for pictures or sound, and models that answer nothing: of these nothing is said. */
const others = /(^|[-_.])(vl|omni|audio|vision|embedding|reranker)([-_.]|$)/;

/**
 * Families of students, as their names begin on the Hub in small letters, with LLaMA-Factory's template for each (0.9.5;
 * that of Qwen3.6 is its newest). The first that fits counts: a distilled model is named after both its parents.
 */
const families: readonly (readonly [name: RegExp, frame: TrainerFrame])[] = [
  [/deepseek-?r1/, { template: 'deepseekr1', ...deepSeek, ...emptyThoughts('deepseek3') }],
  [/deepseek-?v3(-base|-0324)?$/, { template: 'deepseek3', ...deepSeek }],
  [/qwen3\.6/, { template: 'qwen3_6', pictures: true, ...chatMl, ...emptyThoughts('qwen3_5_nothink') }],
  [/qwen3\.5/, { template: 'qwen3_5', pictures: true, ...chatMl, ...emptyThoughts('qwen3_5_nothink') }],
  [/qwen3-.*instruct/, { template: 'qwen3_nothink', ...chatMl }],
  [/qwen3-(next-)?[\d.]+b/, { template: 'qwen3', ...chatMl, ...emptyThoughts('qwen3_nothink') }],
  [
    /qwen2(\.5)?-|qwq-/,
    { template: 'qwen', prompt: [`${qwenSystem}${chatMl.prompt[0]}`, chatMl.prompt[1]], answer: chatMl.answer },
  ],
  [/llama-?3(\.[123])?-/, { template: 'llama3', ...llama3 }],
  // The small ones of the third generation know no pictures, and so are trained as the second is.
  [/gemma-2-|gemma-3-(270m|1b)/, { template: 'gemma2', prompt: gemmaPrompt, answer: ['', '<end_of_turn>\n<eos>'] }],
  [/gemma-3-/, { template: 'gemma3', pictures: true, prompt: gemmaPrompt, answer: ['', '<end_of_turn>\n'] }],
  [/ministral-8b|mistral-nemo/, { template: 'ministral', ...tekken }],
  [/mistral-small/, { template: 'mistral_small', pictures: true, ...tekken }],
  [/mistral-7b|mixtral-8x/, { template: 'mistral', prompt: ['<s>[INST] ', '[/INST]'], answer: [' ', '</s>'] }],
];

/**
 * What LLaMA-Factory writes around the turns of a student's rows, by the student's name: an id of the Hub, or a folder, of
 * which the last name that says a family counts. Of other students the form that most have, without a name.
 */
export function llamaFactoryFrame(model: string): TrainerFrame {
  for (const name of model.toLowerCase().split(/[\\/]/).reverse()) {
    if (others.test(name)) break;
    const family = families.find(([known]) => known.test(name));
    if (family) return family[1];
  }
  return chatMl;
}
