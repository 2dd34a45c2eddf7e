"""What LLaMA-Factory's own parser and loader make of sets, without training on them.

Standard input: {"student": folder, "cache": folder, "sets": [{"folder", "yaml", "settings": {key: value}}, ...]}. Standard
output, of each set: {"error"}, or {"train", "validation"}: [{"tokens", "prompt", "learned"}, ...], validation null where
there is none. What is learned are the labels as text.
"""

import json
import os
import sys

# Its log, and examples of what it loads, go where sys.stdout leads when it is imported.
answer, sys.stdout = sys.stdout, sys.stderr

from llamafactory.data import get_dataset, get_template_and_fix_tokenizer
from llamafactory.hparams import get_train_args
from llamafactory.model import load_tokenizer
from omegaconf import OmegaConf

asked = json.load(sys.stdin)
elsewhere = {"bf16": False, "use_cpu": True, "preprocessing_num_workers": 1}


def row(tokenizer, ids, labels):
    """A row as texts; its prompt is what has no label."""
    asked_for = sum(label == -100 for label in labels)
    return {
        "tokens": len(ids),
        "prompt": tokenizer.decode(ids[:asked_for]),
        "learned": tokenizer.decode(labels[asked_for:]),
    }


def load(folder, yaml, settings):
    os.chdir(folder)
    student = {"model_name_or_path": asked["student"], "cache_dir": asked["cache"]}
    values = OmegaConf.to_container(OmegaConf.load(yaml)) | student | elsewhere | settings
    model, data, training, _, _ = get_train_args(values)
    module = load_tokenizer(model)
    tokenizer = module["tokenizer"]
    template = get_template_and_fix_tokenizer(tokenizer, data)
    found = get_dataset(template, model, data, training, stage="sft", **module)

    def rows(split):
        return split and [row(tokenizer, one["input_ids"], one["labels"]) for one in split]

    return {"train": rows(found["train_dataset"]), "validation": rows(found.get("eval_dataset"))}


def loaded(one):
    try:
        return load(**one)
    except ValueError as error:
        return {"error": str(error)}


json.dump([loaded(one) for one in asked["sets"]], answer)
