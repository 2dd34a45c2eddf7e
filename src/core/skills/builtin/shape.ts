import { readFormula, type Formula } from './formula';
import type { Tokens } from './tokens';

/** Names of features that {@link readFormula} sees and that are passed on as they are. */
const passedOn =
  'trig inverse-trig trig-square trig-value trig-letters trig-dots absolute factorial operator degrees ratio letter-ratio imaginary power-of-i function composition inverse function-value function-definition function-of-expression functional-equation negative-exponent fraction-exponent exponent-letter power-number big-power square-of-bracket high-degree radical index-root radical-letters nested-radical radical-denominator point points2 triple triple-points base-subscript sequence indexed decimal repeating-decimal mixed-number fraction fraction-letters letter-over-number nested-fraction fraction-sum fraction-product dots dots-sum dots-product dots-list fraction-dots';

/** Features that come from looking at the formulas together. */
const derived =
  'no-math story short long figure bare short-bare bare-expression fraction-bare brackets-bare equation linear-equation quadratic-equation polynomial-equation fraction-equation radical-equation trig-equation operator-equation linear-equation-fraction equations2 equations3 linear-system nonlinear-system inequality linear-inequality quadratic-inequality polynomial-inequality fraction-inequality absolute-inequality letters1 letters2 letters3 letters4 quadratic polynomial3 circle-equation matrix money asks-count trig-triangle';

/** All feature names, each with its `@`. */
export const shapeNames: ReadonlySet<string> = new Set(`${passedOn} ${derived}`.split(' ').map((name) => `@${name}`));

/** Features that a text without any content has too. */
export const generalShapes: ReadonlySet<string> = new Set([
  '@no-math',
  '@story',
  '@short',
  '@long',
  '@figure',
  '@asks-count',
]);

/** Features that say nothing where words are not parted by spaces: every text is short then. */
export const countingShapes: ReadonlySet<string> = new Set([...generalShapes, '@short-bare']);

/** Formulas beyond this number add nothing new and are skipped. */
const formulaLimit = 60;

function formulasOf(tokens: Tokens): Formula[] {
  const { items, math } = tokens;
  const formulas: Formula[] = [];
  let from = -1;
  for (let i = 0; i <= items.length && formulas.length < formulaLimit; i++) {
    const item = items[i];
    const inside = i < items.length && math[i] === 1 && item !== '\\\\' && item !== '$';
    if (inside && from < 0) from = i;
    else if (!inside && from >= 0) {
      formulas.push(readFormula(items, from, i));
      from = -1;
    }
  }
  return formulas;
}

/** Names a relation by its degree and by what it holds. */
function relationShapes(formula: Formula, kind: 'equation' | 'inequality', add: (name: string) => void): void {
  const { degree, letters, seen } = formula;
  add(kind);
  const plain = !seen.has('fraction-letters') && !seen.has('radical-letters') && !seen.has('trig');
  if (seen.has('fraction-letters')) add(`fraction-${kind}`);
  if (kind === 'inequality' && seen.has('absolute')) add('absolute-inequality');
  if (kind === 'equation') {
    if (seen.has('radical-letters')) add('radical-equation');
    if (seen.has('trig')) add('trig-equation');
    if (seen.has('operator')) add('operator-equation');
    if (letters.has('x') && letters.has('y') && degree === 2 && plain) add('circle-equation');
    if (degree === 1 && letters.size === 1 && seen.has('fraction')) add('linear-equation-fraction');
  }
  if (!plain || seen.has('exponent-letter') || seen.has('function')) return;
  if (degree === 1 && letters.size === 1 && formula.size > 3) add(`linear-${kind}`);
  if (degree === 2 && letters.size === 1) add(`quadratic-${kind}`);
  if (degree > 2) add(`polynomial-${kind}`);
}

function expressionShapes(formula: Formula, add: (name: string) => void): void {
  if (formula.letters.size > 0) {
    if (formula.size > 3) add('bare-expression');
  } else if (formula.size > 2 && !formula.seen.has('function')) {
    add('bare');
    if (formula.seen.has('fraction')) add('fraction-bare');
  }
}

function systemShapes(formulas: readonly Formula[], add: (name: string) => void): void {
  const equations = formulas.filter(
    (formula) => formula.equals > 0 && formula.letters.size > 0 && formula.size > 3 && !formula.seen.has('function'),
  );
  if (equations.length < 2) return;
  add(equations.length > 2 ? 'equations3' : 'equations2');
  if (!equations.some((equation) => equation.letters.size > 1)) return;
  add(equations.every((equation) => equation.degree === 1) ? 'linear-system' : 'nonlinear-system');
}

function wholeShapes(tokens: Tokens, formulas: readonly Formula[], add: (name: string) => void): void {
  const { items } = tokens;
  const letters = new Set<string>();
  let degree = 0;
  let size = 0;
  for (const formula of formulas) {
    for (const letter of formula.letters) letters.add(letter);
    degree = Math.max(degree, formula.degree);
    size += formula.size;
  }
  if (size === 0) add('no-math');
  if (letters.size > 0) add(`letters${Math.min(letters.size, 4)}`);
  if (degree === 2) add('quadratic');
  if (degree > 2) add('polynomial3');
  if (items.includes('\\$')) add('money');
  if (items.includes('pmatrix') || items.includes('vmatrix')) add('matrix');
  const words = items.length - size;
  if (letters.size === 0 && words > 25) add('story');
  if (words > 60) add('long');
  if (words < 9) add('short');
  if (words < 9 && letters.size === 0 && size > 0) add('short-bare');
  if (items.includes('how') && items.includes('many')) add('asks-count');
  if (items.includes('triangl') && formulas.some((formula) => formula.seen.has('trig'))) add('trig-triangle');
}

/** The features of a text's formulas, as names with `@`: degree, number of unknowns, kind of relation, notation. */
export function shapesOf(tokens: Tokens, figure: boolean): Set<string> {
  const shapes = new Set<string>();
  const add = (name: string): void => void shapes.add(`@${name}`);
  const formulas = formulasOf(tokens);
  let points = 0;
  for (const formula of formulas) {
    for (const name of formula.seen) add(name);
    if (formula.seen.has('point')) points++;
    if (formula.letters.size > 0 && formula.orders > 0) relationShapes(formula, 'inequality', add);
    else if (formula.letters.size > 0 && formula.equals > 0) relationShapes(formula, 'equation', add);
    else if (formula.equals === 0) expressionShapes(formula, add);
  }
  if (points > 1) add('points2');
  if (figure) add('figure');
  systemShapes(formulas, add);
  wholeShapes(tokens, formulas, add);
  return shapes;
}
