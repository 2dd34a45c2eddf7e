/** Meta key of the name of the tree that was last annotated with. */
export const activeTreeKey = 'active-tree';
