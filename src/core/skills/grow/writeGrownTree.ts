import path from 'node:path';
import { Staging } from '../../sft/staging';
import type { GrownTree } from './growTree';

/** Near names and merged ones that are written beside the tree for the person who edits it. */
const mostListed = 500;

/**
 * Writes a grown tree as a tree file that is to be edited: each skill with the samples that named it and a few of them;
 * `grown` says how it came about, and which names are near, but were left apart. Tree files may hold more than the tree.
 * @throws Refusal `file-exists`, `unwritable-folder`
 */
export function writeGrownTree(
  file: string,
  { tree, merged, near, moved, drawn }: GrownTree,
  how: { model: string; seed: string; threshold: number },
  overwrite: boolean,
): void {
  const { children, ...root } = tree;
  const grown = {
    ...how,
    problems: drawn,
    near: near.slice(0, mostListed).map(({ a, b, similarity }) => [a, b, rounded(similarity)]),
    merged: merged
      .slice(0, mostListed)
      .map(({ name, others }) => [name, ...others.map((other) => `${other.name} (${rounded(other.similarity)})`)]),
    moved: moved.slice(0, mostListed).map(({ from, to }) => [from.join(' > '), to.join(' > ')]),
  };
  using staging = new Staging(path.dirname(file));
  const staged = staging.add(path.basename(file), overwrite ? 'always' : 'never');
  staged.write(`${JSON.stringify({ ...root, grown, children }, null, 2)}\n`);
  staged.finish();
  staging.commit();
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
