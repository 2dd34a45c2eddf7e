import path from 'node:path';
import { Staging } from '../../core/sft/staging';
import type { SkillTree } from '../../core/skills/skillTree';
import { readTreeFile, type TreeFile } from '../../core/skills/treeFile';
import { builtinTreeOf, builtinTrees } from '../../core/skills/trees/namedTree';
import { plural } from '../amounts';
import { exitCodes, number, text, WrongUsage, type Command } from '../command';

export const treeShow: Command = {
  name: 'tree show',
  summary: 'a skill tree: what a file is read as, and its skills',
  help: `Usage: skill-gap tree show NAME|FILE [--labels FILE] [--depth D] [--out FILE]

Shows a skill tree: a built-in one (${builtinTrees.map(({ word }) => word).join(', ')}), or a file, whose form is recognised by its content:
  JSON of names and children   {"name": "Cooking", "children": [{"name": "Baking"}, ...]}; label, description, aliases and
                               cues (words of problems that speak for the skill) are optional
  EvalTree's                   {"description": ..., "subtrees": {"0": {...}, "1": 17}}; row numbers are left out
  a list                       a JSON list or one name a line; with paths when ->, →, >, :: or / stand between the names
  names as keys                {"Baking": ["Dough", "Oven"], "Knives": null}
  indented text                spaces, tabs, bullets or Markdown headings as levels
Siblings of equal name are kept apart by a number and listed.

  --labels FILE   short labels: a JSON object from long name to label, or to a list whose first entry is the label
  --depth D       no deeper than D levels below the root
  --out FILE      writes the tree as JSON of names and children
  --overwrite     replaces a file of another content

Example: an outline becomes a tree file that the editor completes and checks
  skill-gap tree show outline.md --out mine.skilltree.json`,
  options: {
    labels: { type: 'string' },
    depth: { type: 'string' },
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
  },

  run(args, context) {
    const [name, ...others] = args.positionals;
    if (name === undefined || others.length > 0) throw new WrongUsage('Exactly one NAME or FILE is needed.');
    const depth = number(args, 'depth', Infinity, { low: 1, whole: true });
    const [labels, out] = [text(args, 'labels'), text(args, 'out')];
    const builtin = builtinTreeOf(name);
    if (builtin && labels !== undefined) throw new WrongUsage('--labels gives short labels to a tree file.');
    const { tree, form, notes }: TreeFile = builtin
      ? { tree: builtin.tree(), form: 'a built-in tree', notes: [] }
      : readTreeFile(
          path.resolve(context.cwd, name),
          labels === undefined ? undefined : path.resolve(context.cwd, labels),
        );
    const levels = Math.max(...tree.nodes.map((node) => node.depth));
    const [nodes, leaves] = [tree.nodes.length, tree.leaves().length];
    context.say(
      `${name}: ${form}, ${plural(levels, 'level')}, ${plural(nodes, 'node')}, ${plural(leaves, 'leaf skill')}.`,
    );
    for (const note of notes) context.say(`${name}: ${note}`);
    for (const line of outline(tree, depth)) context.report(line);
    context.result({ name: tree.name, form, levels, nodes, leaves, notes, tree: tree.toJson() });
    if (out !== undefined) writeTree(path.resolve(context.cwd, out), tree, args.values['overwrite'] === true);
    return Promise.resolve(exitCodes.done);
  },
};

/** The tree as text, two spaces a level, which is a tree file again. */
function* outline(tree: SkillTree, depth: number): Iterable<string> {
  for (const node of tree.nodes) if (node.depth <= depth) yield '  '.repeat(node.depth) + node.name;
}

function writeTree(file: string, tree: SkillTree, overwrite: boolean): void {
  using staging = new Staging(path.dirname(file));
  const staged = staging.add(path.basename(file), overwrite ? 'always' : 'never');
  staged.write(`${JSON.stringify(tree.toJson(), null, 2)}\n`);
  staged.finish();
  staging.commit();
}
