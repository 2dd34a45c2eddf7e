import type { SkillTreeJson } from '../skillTree';
import { isRecord, TreeFault, TreeSize, type JsonPointer, type ReadTree } from './treeForm';

interface Reading {
  size: TreeSize;
  /** Row numbers of the benchmark that the tree was grown from. */
  rows: number;
}

/**
 * EvalTree's `{description, subtrees}`: `subtrees` maps an index to a node or to the number of a row of its benchmark (a
 * node may also hold one number in the place of the map). The rows are no skills and are left out.
 * @returns undefined when the value is something else
 * @throws TreeFault when it is a broken one
 */
export function readEvalTree(json: unknown): ReadTree | undefined {
  if (!isRecord(json) || !('subtrees' in json) || 'children' in json) return undefined;
  const reading: Reading = { size: new TreeSize(), rows: 0 };
  const root = readNode(json, 'the root', [], 0, reading);
  const notes = reading.rows > 0 ? [`Row numbers below the skills, left out: ${reading.rows}.`] : [];
  return { root, form: "EvalTree's tree of descriptions and subtrees", notes };
}

function readNode(json: unknown, place: string, pointer: JsonPointer, depth: number, reading: Reading): SkillTreeJson {
  if (!isRecord(json)) throw new TreeFault(`${place} is neither an object nor a row number`, { pointer });
  reading.size.add(depth, { pointer });
  const { description, subtrees } = json;
  if (typeof description !== 'string' || description.trim() === '')
    throw new TreeFault(`${place} has no "description" (a text)`, { pointer });
  const children: SkillTreeJson[] = [];
  for (const [key, child] of entriesOf(subtrees, description, pointer)) {
    if (typeof child === 'number') {
      reading.rows++;
      continue;
    }
    const at = [...pointer, 'subtrees', ...(key === undefined ? [] : [key])];
    children.push(readNode(child, `subtree ${key ?? ''} of "${description}"`, at, depth + 1, reading));
  }
  return { name: description.trim(), ...(children.length > 0 && { children }) };
}

function entriesOf(
  subtrees: unknown,
  description: string,
  pointer: JsonPointer,
): (readonly [key: string | number | undefined, child: unknown])[] {
  if (subtrees === undefined || subtrees === null) return [];
  if (typeof subtrees === 'number') return [[undefined, subtrees]];
  if (Array.isArray(subtrees)) return [...(subtrees as readonly unknown[]).entries()];
  if (isRecord(subtrees)) return Object.entries(subtrees);
  throw new TreeFault(`"subtrees" of "${description}" is neither an object nor a row number`, {
    pointer: [...pointer, 'subtrees'],
  });
}
