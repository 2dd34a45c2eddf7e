import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Failure } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import { findFault } from '../jsonl/findFault';
import { SkillTree, type SkillTreeJson } from './skillTree';
import { readEvalTree } from './treeForms/evalTree';
import { readJsonList } from './treeForms/flatList';
import { readText } from './treeForms/indentedText';
import { lineOfPointer } from './treeForms/jsonPlace';
import { applyLabels, readLabels } from './treeForms/labels';
import { readNamedKeys } from './treeForms/namedKeys';
import { readNested } from './treeForms/nested';
import { TreeFault, type ReadTree } from './treeForms/treeForm';

/** Larger files are no skill trees but something else given by mistake. */
const mostBytes = 64 * 1024 * 1024;

/** Repeated names that a note lists. */
const listedRepeats = 5;

/** The forms of JSON, in the order in which they are tried; the first that takes a value decides. */
const jsonForms: readonly ((json: unknown, fileName: string) => ReadTree | undefined)[] = [
  readNested,
  readEvalTree,
  readJsonList,
  readNamedKeys,
];

/** A tree file, read. */
export interface TreeFile {
  tree: SkillTree;
  /** What the file was taken for, in words that follow "read as". */
  form: string;
  /** What was decided or left out on the way, one sentence each; empty when there was nothing. */
  notes: string[];
}

/** A labels file: long names to short ones. */
export interface LabelsFile {
  file: string;
  text: string;
}

const wantedForm =
  'Give a JSON file of the form {"name": "...", "children": [{"name": "..."}, ...]}, EvalTree\'s, a list of names or paths, or an indented text.';

/**
 * The tree in a text. The form is recognised by the content: JSON of names and children, EvalTree's, lists of names or
 * paths, names as keys; else lines of text, indented or not.
 * @param file for messages; its base name becomes the tree's name
 * @throws Refusal `bad-tree`, `bad-labels` with the file, the line and the reason
 */
export function parseTreeFile(text: string, file: string, labels?: LabelsFile): TreeFile {
  const clean = listOfLines(text.replace(/^\uFEFF/, ''));
  const name = treeName(file);
  const { root, form, notes } = withPlaces(clean, file, () => readAny(clean, name, file));
  if (labels) notes.push(labelled(root, labels));
  const version = createHash('sha256').update(JSON.stringify(root)).digest('hex').slice(0, 12);
  const tree = SkillTree.fromJson(name, version, root);
  if (tree.leaves().length === 0) throw badTree({ file }, 'it has no skill below the root');
  return { tree, form, notes: [...notes, ...repeatNotes(tree)] };
}

/** The tree in a text; see {@link parseTreeFile}. */
export function parseTree(text: string, file: string): SkillTree {
  return parseTreeFile(text, file).tree;
}

/**
 * Reads a tree file of any known form, with short labels of a second file. The version is a hash of the content, so an
 * edited file counts as another version.
 * @throws Refusal naming file, line, reason and next step: absent, too large, no tree
 */
export function readTreeFile(file: string, labelsFile?: string): TreeFile {
  const text = readTextFile(file, 'Check the path, or leave --tree out to use the built-in tree.');
  if (labelsFile === undefined) return parseTreeFile(text, file);
  const labels = { file: labelsFile, text: readTextFile(labelsFile, 'Check the path of --labels.') };
  return parseTreeFile(text, file, labels);
}

/** The tree of a file; see {@link readTreeFile}. */
export function loadTree(file: string, labelsFile?: string): SkillTree {
  return readTreeFile(file, labelsFile).tree;
}

/** The name of a file's tree: its base name; names of built-in trees are not to be had. */
function treeName(file: string): string {
  const name = basename(file).replace(/(?:\.skilltree)?\.(?:jsonl?|ndjson|txt|md|csv|tsv|ya?ml)$/iu, '');
  return name.startsWith('builtin-') ? `own-${name}` : name;
}

function readAny(text: string, name: string, file: string): ReadTree {
  if (text.includes('\0')) throw new TreeFault('it is no text', { line: 1 });
  if (!/^\s*[[{]/u.test(text)) return readText(text, name);
  const json = parsed(text, file, 'bad-tree');
  for (const form of jsonForms) {
    const read = form(json, name);
    if (read) return read;
  }
  throw new TreeFault('it is JSON, but no tree: not an object with a name and children, and not a list of names', {
    line: 1,
  });
}

/** A text of JSON objects or lists, one a line, as the list that it is, with every value on its own line; any other text as it is. */
function listOfLines(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 2 || !filled.every(isObjectOrList)) return text;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return `[${lines.map((line, i) => (i < last && line.trim() !== '' ? `${line},` : line)).join('\n')}]`;
}

function isObjectOrList(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Turns a fault of the form into a refusal that names the line. */
function withPlaces(text: string, file: string, read: () => ReadTree): ReadTree {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TreeFault)) throw error;
    const line = 'line' in error.place ? error.place.line : lineOfPointer(text, error.place.pointer);
    throw badTree({ file, line }, error.message, error);
  }
}

/** The value of a JSON text. @throws Refusal with the line of the fault */
function parsed(text: string, file: string, code: 'bad-tree' | 'bad-labels'): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const bytes = Buffer.from(text);
    const fault = findFault(bytes);
    const line = bytes
      .subarray(0, fault?.at ?? 0)
      .toString('utf8')
      .split('\n').length;
    const reason = fault?.message.replace(/\.$/u, '') ?? String(cause);
    throw new Refusal(
      {
        code,
        file,
        line,
        message: `${file}:${line} cannot be used: it is not JSON (${reason}).`,
        next: code === 'bad-tree' ? wantedForm : labelsForm,
      },
      { cause },
    );
  }
}

const labelsForm = 'Give a JSON object from each long name to its label: {"long name": "label", ...}.';

/** @returns what became of the labels, in a sentence */
function labelled(root: SkillTreeJson, { file, text }: LabelsFile): string {
  const labels = readLabels(parsed(text.replace(/^\uFEFF/, ''), file, 'bad-labels'));
  const refuse = (reason: string) =>
    new Refusal({ code: 'bad-labels', file, message: `${file} gives no labels: ${reason}.`, next: labelsForm });
  if (!labels) throw refuse('it is no object from names to labels');
  const { given, unused } = applyLabels(root, labels);
  if (given === 0) throw refuse('none of its names is in the tree');
  return `Skills with short labels: ${given}${unused > 0 ? `; labels for names that the tree does not have: ${unused}` : ''}.`;
}

function repeatNotes(tree: SkillTree): string[] {
  const { repeats } = tree;
  if (repeats.length === 0) return [];
  const names = repeats.slice(0, listedRepeats).map((node) => `"${tree.pathOf(node).join(' > ')}"`);
  const more = repeats.length > names.length ? ` and ${repeats.length - names.length} more` : '';
  return [`Siblings of equal name are kept apart by a number: ${names.join(', ')}${more}.`];
}

function badTree({ file, line }: Pick<Failure, 'line'> & { file: string }, reason: string, cause?: unknown): Refusal {
  const place = line === undefined ? file : `${file}:${line}`;
  const message = `${place} cannot be used as a skill tree: ${reason}.`;
  const failure = { code: 'bad-tree', file, message, next: wantedForm };
  return new Refusal(line === undefined ? failure : { ...failure, line }, { cause });
}

function readTextFile(file: string, next: string): string {
  try {
    const { size } = statSync(file);
    if (size <= mostBytes) return readFileSync(file, 'utf8');
    throw new Refusal({
      code: 'tree-too-large',
      file,
      message: `${file} cannot be used as a skill tree: it has ${size} bytes, the limit is ${mostBytes}.`,
      next: 'Cut the tree to the levels you need.',
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const absent = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    const message = absent ? `There is no file ${file}.` : `${file} cannot be used as a skill tree: ${reason}.`;
    throw new Refusal({ code: absent ? 'missing-file' : 'unreadable-file', file, message, next }, { cause: error });
  }
}
