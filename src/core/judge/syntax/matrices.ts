import { product, sum } from './build';
import { isScalar, type Node, type NodeOf } from './node';

type Matrix = NodeOf<'matrix'>;

/** A table of numbers, which can be added and multiplied; a determinant is a number of its own. */
function isMatrix(node: Node): node is Matrix {
  return node.kind === 'matrix' && !node.determinant && node.rows.flat().every(isScalar);
}

/** The sum of matrices of one size, entry by entry; undefined for all else. */
export function matrixSum(terms: readonly Node[]): Node | undefined {
  const matrices = terms.filter(isMatrix);
  const [first] = matrices;
  if (!first || matrices.length !== terms.length || !matrices.every((each) => sizeOf(each) === sizeOf(first)))
    return undefined;
  const rows = first.rows.map((row, i) =>
    row.map((_, j) => sum(matrices.flatMap(({ rows: other }) => other[i]?.[j] ?? []))),
  );
  return { ...first, rows };
}

/** Rows times columns, or every entry times an expression; undefined where there is no such product. */
export function matrixProduct(a: Node, b: Node): Node | undefined {
  if (isScalar(a) && b.kind === 'matrix' && !b.determinant) return scaled(b, a);
  if (!isMatrix(a)) return undefined;
  if (isScalar(b)) return scaled(a, b);
  if (!isMatrix(b) || a.rows[0]?.length !== b.rows.length) return undefined;
  const columns = (b.rows[0] ?? []).map((_, j) => b.rows.flatMap((row) => row[j] ?? []));
  const rows = a.rows.map((row) =>
    columns.map((column) => sum(row.map((entry, k) => product([entry, column[k] ?? entry])))),
  );
  const [[entry] = []] = rows;
  // A row times a column is a number.
  return entry && rows.length === 1 && columns.length === 1 ? entry : { ...a, rows };
}

function scaled(matrix: Matrix, factor: Node): Node | undefined {
  if (!isMatrix(matrix)) return undefined;
  return { ...matrix, rows: matrix.rows.map((row) => row.map((entry) => product([factor, entry]))) };
}

function sizeOf({ rows }: Matrix): string {
  return `${rows.length} ${rows[0]?.length}`;
}
