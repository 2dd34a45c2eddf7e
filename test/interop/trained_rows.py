"""What trainers learn of the rows of sets, looked at where they would begin to train.

Standard input: {"trainer": "trl" or "unsloth" or "axolotl", "files": [script or configuration, ...]}. Standard output:
[[{"read": text, "learned": text}, ...], ...], for each file its rows: the text of the tokens that have no loss before the
first that has one, and of those that have. Nothing is sent anywhere, and no GPU is used.
"""

import json
import os
import runpy
import sys
from pathlib import Path


class Seen(Exception):
    """Holds the trainer that would have begun."""


def prepared_by_script(file):
    import trl

    def train(trainer):
        raise Seen(trainer)

    trl.SFTTrainer.train = train
    sys.argv = [file]
    try:
        runpy.run_path(file, run_name="__main__")
    except Seen as seen:
        return seen.args[0].train_dataset, seen.args[0].processing_class
    raise RuntimeError(f"{file} does not train")


def prepared_by_axolotl(file):
    from axolotl.cli.args import PreprocessCliArgs
    from axolotl.cli.config import load_cfg
    from axolotl.common.datasets import load_datasets
    from transformers import AutoTokenizer

    os.chdir(Path(file).parent)
    config = load_cfg(file)
    # Processes take longer to start than a few rows take.
    config.dataset_num_proc = None
    return load_datasets(cfg=config, cli_args=PreprocessCliArgs()).train_dataset, AutoTokenizer.from_pretrained(
        config.base_model
    )


def learned(row, tokenizer):
    ids, labels = row["input_ids"], row["labels"]
    first = next((at for at, label in enumerate(labels) if label != -100), len(labels))
    return {
        "read": tokenizer.decode(ids[:first]),
        "learned": tokenizer.decode([label for label in labels if label != -100]),
    }


def main():
    asked = json.load(sys.stdin)
    # Trainers print what they do: only the result may go where it is read.
    result = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    os.environ.update(CUDA_VISIBLE_DEVICES="", AXOLOTL_DO_NOT_TRACK="1", UNSLOTH_DISABLE_STATISTICS="1")
    if asked["trainer"] == "unsloth":
        import unsloth  # noqa: F401, it changes what is imported behind it
    prepared = prepared_by_axolotl if asked["trainer"] == "axolotl" else prepared_by_script
    found = []
    for file in asked["files"]:
        rows, tokenizer = prepared(file)
        found.append([learned(row, tokenizer) for row in rows])
    json.dump(found, result)
    result.close()


# Axolotl starts processes that load this file too.
if __name__ == "__main__":
    main()
