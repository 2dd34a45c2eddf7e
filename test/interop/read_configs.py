"""Parses configurations as their trainers' languages do.

Standard input: {"yaml": [path, ...], "python": [path, ...]}. Standard output: {"yaml": [value, ...], "calls": [{name:
[keyword, ...]}, ...]}: of each Python file the keywords of its calls by the name of what is called.
"""

import ast
import json
import sys
from pathlib import Path

import yaml

asked = json.load(sys.stdin)


def calls(file):
    found = {}
    for node in ast.walk(ast.parse(Path(file).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            found.setdefault(name, []).extend(word.arg for word in node.keywords if word.arg)
    return found


json.dump(
    {
        "yaml": [yaml.safe_load(Path(file).read_text(encoding="utf-8")) for file in asked["yaml"]],
        "calls": [calls(file) for file in asked["python"]],
    },
    sys.stdout,
)
