"""Texts that scripts for Unsloth make of rows, with a tokenizer that stands in for the student's.

Standard input: {"script": path, "row": row, "templates": [template, ...]}: what the tokenizer says its template is. Standard
output: [text, ...], one for each template, and again where the tokenizer is part of a processor. The tokenizer puts <b> before
every text that it reads, and its template around turns.
"""

import ast
import json
import sys
from pathlib import Path

asked = json.load(sys.stdin)


class Tokenizer:
    bos_token, bos_token_id = "<b>", 0

    def __init__(self, chat_template):
        self.chat_template = chat_template

    def __call__(self, text):
        return {"input_ids": [self.bos_token_id, *map(ord, text)]}

    def apply_chat_template(self, turns, tokenize):
        assert not tokenize
        return self.bos_token + "".join(f"<{turn['role']}>{turn['content']}<e>\n" for turn in turns)


class Processor:
    """What models that see have: it renders, and a tokenizer inside reads."""

    def __init__(self, chat_template):
        self.tokenizer = Tokenizer(chat_template)
        self.chat_template = chat_template

    def apply_chat_template(self, turns, tokenize):
        return self.tokenizer.apply_chat_template(turns, tokenize)


def is_wanted(node):
    """What makes texts: functions but for the one that loads files, and the marks."""
    if isinstance(node, ast.FunctionDef):
        return node.name != "load"
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).strip("()") == "question, answer"


whole = ast.parse(Path(asked["script"]).read_text(encoding="utf-8"))
made = ast.Module(body=[node for node in whole.body if is_wanted(node)], type_ignores=[])
texts = []
for kind in (Tokenizer, Processor):
    for template in asked["templates"]:
        names = {"tokenizer": kind(template)}
        exec(compile(made, asked["script"], "exec"), names)
        texts.append(names["text_of"](asked["row"])["text"])
json.dump(texts, sys.stdout)
