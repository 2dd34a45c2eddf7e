import { chosenTree } from '../../core/annotate/chooseAnnotator';
import { parseLine } from '../../core/jsonl/parseLine';
import { builtinAnnotator } from '../../core/skills/builtin/builtinAnnotator';
import { LexicalAnnotator } from '../../core/skills/lexicalAnnotator';
import { idsOf, tagRow, type TagOptions } from '../../core/skills/tagRow';
import { exitCodes, oneOf, WrongUsage, type Command } from '../command';
import { treeArgument, treeOptions } from '../treeArgument';

export const tag: Command = {
  name: 'tag',
  summary: 'skill chains for JSONL on standard input, without an index',
  help: `Usage: skill-gap tag [--tree builtin|code|science|FILE] [--labels FILE] [--text problem] < IN.jsonl > OUT.jsonl

Reads one JSON object {id?, problem, solution?} a line and writes one {id?, mapped_chains, confidence} a line in the same
order; with the built-in tree also topics and subject. A unique_id is passed on like an id, and the problem may be named
question; skill-gap chains import takes the output. A line that cannot be tagged gives no chains and an "error", so
that the lines of input and output match; blank lines give nothing.

  --tree NAME           the skill tree: builtin (mathematics, the default), code, science, or a tree file of any form that
                        skill-gap tree show reads
  --labels FILE         short labels for the tree file: a JSON object from long name to label
  --text problem        look at the problem alone; default: at the solution too, where there is one`,
  options: { ...treeOptions, text: { type: 'string' } },

  async run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage('tag reads standard input: skill-gap tag < FILE.');
    const named = treeArgument(args, context);
    const tree = chosenTree(named.tree, named.labels);
    const options: TagOptions = {
      annotator: tree === undefined || tree === 'builtin' ? builtinAnnotator() : new LexicalAnnotator(tree),
      text: args.values['text'] === undefined ? 'solution' : oneOf(args, 'text', ['problem'], 'problem'),
    };
    let number = 0;
    let failed = false;
    for await (const line of context.stdin()) {
      number++;
      if (line.trim() === '') continue;
      const parsed = parseLine(Buffer.from(line));
      const tagged = parsed.ok ? tagRow(parsed.value, options) : { failed: parsed.fault.message };
      if ('row' in tagged) {
        await context.row(tagged.row);
        continue;
      }
      failed = true;
      const column = parsed.ok ? 1 : parsed.fault.column;
      context.warn(`standard input:${number}:${column}: error: ${tagged.failed}`);
      await context.row({
        ...(parsed.ok && idsOf(parsed.value)),
        mapped_chains: [],
        confidence: [],
        error: tagged.failed,
      });
    }
    return failed ? exitCodes.leftOut : exitCodes.done;
  },
};
