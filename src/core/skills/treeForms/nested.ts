import type { SkillTreeJson } from '../skillTree';
import { isRecord, textsOf, TreeFault, TreeSize, type JsonPointer, type ReadTree } from './treeForm';

/**
 * `{name, children: [...]}`, the paper authors' form: a leaf may omit `children`; `label`, `description`, `aliases` and
 * `cues` are optional. A list of such objects is a tree whose root is the file.
 * @returns undefined when the value is something else
 * @throws TreeFault when it is a broken one
 */
export function readNested(json: unknown, fileName: string): ReadTree | undefined {
  const form = 'a JSON tree of names and children';
  const size = new TreeSize();
  if (isRecord(json) && ('name' in json || 'children' in json))
    return { root: readNode(json, 'the root', [], 0, size), form, notes: [] };
  const items: readonly unknown[] = Array.isArray(json) ? json : [];
  if (!items.some((item) => isRecord(item) && Array.isArray(item['children']))) return undefined;
  const children = items.map((item, i) => readNode(item, `item ${i + 1}`, [i], 1, size));
  return { root: { name: fileName, children }, form: 'a list of JSON trees of names and children', notes: [] };
}

function readNode(json: unknown, place: string, pointer: JsonPointer, depth: number, size: TreeSize): SkillTreeJson {
  if (!isRecord(json)) throw new TreeFault(`${place} is not an object`, { pointer });
  size.add(depth, { pointer });
  const { name, label, description, children } = json;
  if (typeof name !== 'string' || name.trim() === '')
    throw new TreeFault(`${place} has no "name" (a text)`, { pointer });
  const node: SkillTreeJson = { name: name.trim() };
  if (typeof label === 'string' && label.trim() !== '') node.label = label.trim();
  if (typeof description === 'string') node.description = description.trim();
  const [aliases, cues] = [textsOf(json['aliases']), textsOf(json['cues'])];
  if (aliases.length > 0) node.aliases = aliases;
  if (cues.length > 0) node.cues = cues;
  if (children === undefined || children === null) return node;
  if (!Array.isArray(children))
    throw new TreeFault(`"children" of "${name}" is not a list`, { pointer: [...pointer, 'children'] });
  const items: readonly unknown[] = children;
  node.children = items.map((child, i) =>
    readNode(child, `child ${i + 1} of "${name}"`, [...pointer, 'children', i], depth + 1, size),
  );
  return node;
}
