"""Makes a student for LLaMA-Factory that nothing is downloaded for: a tokenizer of the texts' own, and a small Qwen3 configuration.

Standard input: {"folder": path, "texts": [text, ...]}. Standard output: null.
"""

import json
import sys

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config

asked = json.load(sys.stdin)

turns = ["<|im_start|>", "<|im_end|>", "<|begin_of_text|>", "<|eot_id|>", "<|start_header_id|>", "<|end_header_id|>"]
words = Regex(r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")

tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
    [
        pre_tokenizers.Split(words, behavior="isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ]
)
tokenizer.decoder = decoders.ByteLevel()
alphabet = pre_tokenizers.ByteLevel.alphabet()
trainer = trainers.BpeTrainer(vocab_size=2000, initial_alphabet=alphabet, special_tokens=turns, show_progress=False)
tokenizer.train_from_iterator(asked["texts"], trainer)
tokenizer.add_tokens([AddedToken(mark, normalized=False, special=False) for mark in ("<think>", "</think>")])

student = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<|begin_of_text|>", eos_token="<|im_end|>")
student.save_pretrained(asked["folder"])
Qwen3Config(vocab_size=len(student)).save_pretrained(asked["folder"])
print("null")
