"""Makes students that are tiny and random, for trainers that load a model before they look at rows.

Standard input: {"texts": path of JSONL, "students": [{"folder", "template": path, "begin": mark or null, "end": mark, "marks":
[mark, ...]}, ...]}. Each gets a tokenizer of a thousand tokens that has the marks as tokens of their own and puts `begin` before
every text, its chat template, and a model of two layers. Standard output: the tokens of each.
"""

import json
import sys
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

asked = json.load(sys.stdin)
texts = Path(asked["texts"]).read_text(encoding="utf-8").splitlines()
tokens = []
for student in asked["students"]:
    begin, end = student["begin"], student["end"]
    marks = [mark for mark in dict.fromkeys([begin, end, *student["marks"]]) if mark]
    reader = Tokenizer(models.BPE())
    reader.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    reader.decoder = decoders.ByteLevel()
    letters = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=1_000, special_tokens=marks, initial_alphabet=letters, show_progress=False
    )
    reader.train_from_iterator(texts, trainer)
    reader.add_tokens([AddedToken(mark, normalized=False) for mark in ("<think>", "</think>")])
    if begin:
        first = (begin, reader.token_to_id(begin))
        reader.post_processor = processors.TemplateProcessing(single=f"{begin} $A", special_tokens=[first])
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=reader, bos_token=begin, eos_token=end, pad_token=end)
    tokenizer.clean_up_tokenization_spaces = False
    tokenizer.chat_template = Path(student["template"]).read_text(encoding="utf-8")
    tokenizer.save_pretrained(student["folder"])
    ids = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "head_dim": 16}
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 16_384}
    config = Qwen3Config(vocab_size=len(tokenizer), **sizes, **heads, **ids, pad_token_id=tokenizer.pad_token_id)
    Qwen3ForCausalLM(config).save_pretrained(student["folder"])
    tokens.append(len(tokenizer))
json.dump(tokens, sys.stdout)
