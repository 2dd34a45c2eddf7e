import type { SkillTree } from '../skillTree';
import { matchChildren } from './matchChildren';
import { parseNames } from './parseNames';

/**
 * Where the walk of one sample is: plain values, so that it can be written between the levels of a batch. Nodes are
 * indices of the tree that the walk began in, of the same version.
 */
export interface WalkState {
  /** What is to be asked next; empty when the walk has ended. */
  readonly open: readonly OpenNode[];
  /** Nodes at which a chain ends, in the order in which they were reached. */
  readonly ended: readonly number[];
  /** Names that models gave and the tree does not have in their place; they were dropped. */
  readonly unknown: number;
  /** Why no chain can be given; the sample counts as not annotated, and a later run asks again. */
  readonly failed?: string;
}

export interface OpenNode {
  readonly node: number;
  /** Which asking this is, from 1. */
  readonly attempt: number;
}

export interface WalkLimits {
  /** Chains end at this depth at the latest; 1 is just below the root. */
  readonly maxDepth?: number;
}

/** How often a question is put, in other words each time, when replies are no list at all ... */
export const mostAttempts = 4;
/** ... and, below the root, when they are a list of other names: the path that was reached is an answer too. */
const mostAttemptsBelow = 2;

/** The walk of a sample before its first question. */
export function beginWalk(): WalkState {
  return { open: [{ node: 0, attempt: 1 }], ended: [], unknown: 0 };
}

/** What became of one question. */
export type Reception = 'taken' | 'ask-again' | 'given-up';

/**
 * Goes on with the reply to one open question: descends into the children that it names. A reply that is of no use is
 * asked for again; when that does not help, the chain ends at the node that was reached, and the sample has failed when
 * that is the root.
 * @param reply the model's text; undefined when the question cannot be answered
 */
export function takeReply(
  tree: SkillTree,
  state: WalkState,
  { node, attempt }: OpenNode,
  reply: string | undefined,
  { maxDepth = Infinity }: WalkLimits = {},
): { state: WalkState; reception: Reception } {
  const others = state.open.filter((one) => one.node !== node);
  const names = reply === undefined ? undefined : parseNames(reply);
  const { children, unknown } = matchChildren(tree, node, names ?? []);
  const next = { ...state, open: others, unknown: state.unknown + unknown };
  const useless = children.length === 0 && (names === undefined || names.length > 0);
  if (useless && attempt < (names === undefined || node === 0 ? mostAttempts : mostAttemptsBelow))
    return { state: { ...next, open: [...others, { node, attempt: attempt + 1 }] }, reception: 'ask-again' };
  if (useless && node === 0) {
    const failed = names === undefined ? 'the model gave no list of names' : 'the model named no skill of the tree';
    return { state: { ...next, failed }, reception: 'given-up' };
  }
  return { state: descend(tree, next, node, children, maxDepth), reception: useless ? 'given-up' : 'taken' };
}

function descend(
  tree: SkillTree,
  state: WalkState,
  node: number,
  children: readonly number[],
  maxDepth: number,
): WalkState {
  // The parent path is kept where nothing below it applies; above the root there is none.
  if (children.length === 0) return node === 0 ? state : { ...state, ended: [...state.ended, node] };
  const ends = (child: number): boolean => tree.node(child).children.length === 0 || tree.node(child).depth >= maxDepth;
  return {
    ...state,
    open: [...state.open, ...children.filter((child) => !ends(child)).map((child) => ({ node: child, attempt: 1 }))],
    ended: [...state.ended, ...children.filter(ends)],
  };
}

/** The nodes at which the chains of an ended walk end, in the order of the tree. */
export function chainEnds(state: WalkState): number[] {
  return [...state.ended].sort((one, other) => one - other);
}
