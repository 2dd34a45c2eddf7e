import type { SkillTreeJson } from '../skillTree';
import { isRecord, TreeFault, TreeSize, type JsonPointer, type ReadTree } from './treeForm';

/**
 * Names as keys: `{"Algebra": {"Equations": ["linear", "quadratic"]}, "Geometry": null}`. A value is an object of the
 * same kind, a list of names, or nothing. A single top key is the root, else the file is.
 * @returns undefined when the value is something else
 * @throws TreeFault when a part of it is none of these
 */
export function readNamedKeys(json: unknown, fileName: string): ReadTree | undefined {
  if (!isRecord(json)) return undefined;
  const values = Object.values(json);
  // Settings and the like are objects too, but hold texts and numbers.
  if (values.length === 0 || !values.every((value) => value === null || typeof value === 'object')) return undefined;
  const children = readChildren(json, [], 1, new TreeSize());
  const [only, ...others] = children;
  const root = only?.children && others.length === 0 ? only : { name: fileName, children };
  return { root, form: 'a JSON tree with names as keys', notes: [] };
}

function readChildren(value: unknown, pointer: JsonPointer, depth: number, size: TreeSize): SkillTreeJson[] {
  if (value === null || value === '') return [];
  const entries: (readonly [key: string | number, value: unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : isRecord(value)
      ? Object.entries(value)
      : fault(pointer, 'is neither an object nor a list of names');
  return entries.flatMap(([key, child]) => {
    const at = [...pointer, key];
    size.add(depth, { pointer: at });
    if (typeof key === 'string') {
      if (key.trim() === '') fault(at, 'has no name');
      const children = readChildren(child, at, depth + 1, size);
      return [{ name: key.trim(), ...(children.length > 0 && { children }) }];
    }
    if (typeof child === 'string' && child.trim() !== '') return [{ name: child.trim() }];
    return isRecord(child) ? readChildren(child, at, depth, size) : fault(at, 'is no name');
  });
}

function fault(pointer: JsonPointer, what: string): never {
  throw new TreeFault(`the part at ${pointer.map((key) => `"${key}"`).join(' > ')} ${what}`, { pointer });
}
