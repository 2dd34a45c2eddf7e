import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../job/refusal';
import { SkillTree, type SkillTreeJson } from './skillTree';

/** Larger files are no skill trees but something else given by mistake. */
const mostBytes = 64 * 1024 * 1024;
const mostNodes = 200_000;
const deepest = 32;

/**
 * Reads one form of tree file. Other forms are further readers in {@link readers}; the first that takes the JSON value
 * (does not give undefined) decides.
 * @throws TreeFault when the form is its own but broken
 */
type TreeReader = (json: unknown) => SkillTreeJson | undefined;

/** Where in the tree something is wrong, and what. */
class TreeFault extends Error {}

const readers: readonly TreeReader[] = [readNested];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{name, children: [...]}`: a leaf may omit `children`; `label`, `description` and `aliases` are optional. */
function readNested(json: unknown): SkillTreeJson | undefined {
  if (!isRecord(json) || (!('name' in json) && !('children' in json))) return undefined;
  const count = { nodes: 0 };
  return readNode(json, 'the root', 0, count);
}

function readNode(json: unknown, place: string, depth: number, count: { nodes: number }): SkillTreeJson {
  if (!isRecord(json)) throw new TreeFault(`${place} is not an object`);
  if (depth > deepest) throw new TreeFault(`${place} lies deeper than ${deepest} levels`);
  if (++count.nodes > mostNodes) throw new TreeFault(`the tree has more than ${mostNodes} nodes`);
  const { name, label, description, aliases, children } = json;
  if (typeof name !== 'string' || name.trim() === '') throw new TreeFault(`${place} has no "name" (a text)`);
  const node: SkillTreeJson = { name: name.trim() };
  if (typeof label === 'string' && label.trim() !== '') node.label = label.trim();
  if (typeof description === 'string') node.description = description.trim();
  if (Array.isArray(aliases)) node.aliases = aliases.filter((alias): alias is string => typeof alias === 'string');
  if (children === undefined || children === null) return node;
  if (!Array.isArray(children)) throw new TreeFault(`"children" of "${name}" is not a list`);
  const items: readonly unknown[] = children;
  node.children = items.map((child, i) => readNode(child, `child ${i + 1} of "${name}"`, depth + 1, count));
  return node;
}

/** Refuses with the file, the reason and a next step. */
function refuse(code: string, file: string, reason: string, next: string, cause?: unknown): never {
  throw new Refusal({ code, file, message: `${file} cannot be used as a skill tree: ${reason}.`, next }, { cause });
}

const wantedForm = 'Give a JSON file of the form {"name": "...", "children": [{"name": "..."}, ...]}.';

/**
 * The tree in a text.
 * @param file for messages; its base name becomes the tree's name
 * @throws Refusal when the text holds no tree
 */
export function parseTree(text: string, file: string): SkillTree {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    refuse(
      'bad-tree',
      file,
      `it is not JSON (${error instanceof Error ? error.message : 'unreadable'})`,
      wantedForm,
      error,
    );
  }
  try {
    for (const reader of readers) {
      const root = reader(json);
      if (!root) continue;
      const version = createHash('sha256').update(JSON.stringify(root)).digest('hex').slice(0, 12);
      const tree = SkillTree.fromJson(basename(file).replace(/\.json$/i, ''), version, root);
      if (tree.leaves().length === 0) throw new TreeFault('it has no skill below the root');
      return tree;
    }
  } catch (error) {
    if (error instanceof TreeFault) refuse('bad-tree', file, error.message, wantedForm, error);
    throw error;
  }
  return refuse('bad-tree', file, 'it is not an object with a name and children', wantedForm);
}

/**
 * Loads a tree file. The version is a hash of its content, so an edited file counts as another version.
 * @throws Refusal naming file, reason and next step: absent, too large, not JSON, no tree
 */
export function loadTree(file: string): SkillTree {
  let text: string;
  try {
    const { size } = statSync(file);
    if (size > mostBytes) {
      refuse(
        'tree-too-large',
        file,
        `it has ${size} bytes, the limit is ${mostBytes}`,
        'Cut the tree to the levels you need.',
      );
    }
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    refuse('missing-file', file, reason, 'Check the path, or leave --tree out to use the built-in tree.', error);
  }
  return parseTree(text, file);
}
