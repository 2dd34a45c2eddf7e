import path from 'node:path';
import { readTreeFile } from '../core/skills/treeFile';
import { builtinTreeOf } from '../core/skills/trees/namedTree';
import { plural } from './amounts';
import { text, WrongUsage, type Arguments, type CommandContext } from './command';

/** The options `--tree` and `--labels` of a command that works with any tree. */
export const treeOptions = { tree: { type: 'string' }, labels: { type: 'string' } } as const;

/**
 * What `--tree` and `--labels` name: a built-in tree by its word, or a file as an absolute path, of which it is said what it
 * was read as and what was decided on the way.
 * @throws WrongUsage for labels without a tree file; Refusal when a file is no tree
 */
export function treeArgument(args: Arguments, context: CommandContext): { tree?: string; labels?: string } {
  const [name, labelsName] = [text(args, 'tree'), text(args, 'labels')];
  const builtin = name !== undefined && builtinTreeOf(name) !== undefined;
  if (labelsName !== undefined && (name === undefined || builtin))
    throw new WrongUsage('--labels gives short labels to a tree file: name it with --tree FILE.');
  if (name === undefined) return {};
  if (builtin) return { tree: name };
  const tree = path.resolve(context.cwd, name);
  const labels = labelsName === undefined ? undefined : path.resolve(context.cwd, labelsName);
  const read = readTreeFile(tree, labels);
  context.say(
    `${name}: read as ${read.form}, ${plural(read.tree.leaves().length, 'leaf skill')}, ${plural(read.tree.nodes.length, 'node')}.`,
  );
  for (const note of read.notes) context.say(`${name}: ${note}`);
  return { tree, ...(labels !== undefined && { labels }) };
}
