import { NotUnderstood, type Cursor } from './cursor';
import { call } from './build';
import type { Node } from './node';
import { parseList } from './parseAnswer';

const environments = new Set('matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix array cases'.split(' '));

/** `\begin{pmatrix} ... \end{pmatrix}` and its like, after `\begin`. */
export function parseMatrix(cursor: Cursor): Node {
  const environment = environmentName(cursor);
  if (!environments.has(environment)) throw new NotUnderstood(`${environment} is not known`);
  if (environment === 'array' && cursor.take('{') !== undefined) while (cursor.take('}') === undefined) cursor.next();
  const rows: Node[][] = [[]];
  while (cursor.take('\\end') === undefined) {
    if (cursor.take('\\\\') !== undefined) rows.push([]);
    else if (cursor.take('\\hline') === undefined) {
      if (cursor.take('&') !== undefined && rows.at(-1)?.length === 0) throw new NotUnderstood('an empty cell');
      rows.at(-1)?.push(cursor.bracketed(() => parseList(cursor)));
    }
  }
  if (environmentName(cursor) !== environment) throw new NotUnderstood('environments that do not match');
  const filled = rows.filter((row) => row.length > 0);
  const width = filled[0]?.length;
  if (width === undefined || filled.some((row) => row.length !== width)) throw new NotUnderstood('a ragged matrix');
  if (environment === 'cases') return { kind: 'call', name: 'cases', parts: filled.flat() };
  const matrix: Node = { kind: 'matrix', rows: filled, determinant: environment === 'vmatrix' };
  return environment === 'Vmatrix' ? call('norm', [matrix]) : matrix;
}

function environmentName(cursor: Cursor): string {
  cursor.expect('{');
  let name = '';
  while (cursor.take('}') === undefined) name += cursor.next().text;
  return name;
}
