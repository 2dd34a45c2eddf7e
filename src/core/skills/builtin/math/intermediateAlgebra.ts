import { domain, leaf, topic } from '../source';

export const intermediateAlgebra = domain('Intermediate Algebra', [
  topic(
    'Polynomial roots and Vieta',
    'intermediate-algebra/polynomial-roots',
    '@polynomial3:2; root:2; roots:1; vieta:5; real roots:1; polynomial:1',
    [
      leaf(
        'Vieta’s formulas',
        'Vieta',
        'Symmetric expressions of the roots from the coefficients.',
        'vieta:5; sum of the roots:3; product of the roots:3; be the roots:3; roots of:1; roots r:1; roots a:1; reciprocal:1; sum of the squares of the roots:3; the three roots:2; are the roots of:3; \\alpha:1; \\beta:1; solutions of:1',
      ),
      leaf(
        'Solving polynomial equations',
        'solve polynomials',
        'Rational candidates, factoring and substitution for equations of higher degree.',
        'rational root:5; integer root:3; integer coefficients:2; all the roots:2; possible rational:3; all roots:2; find the roots:2; find all roots:3; solve:1; x^4:2; x^6:2; x^8:1; let y:1; @equation:1; real solutions:1; all solutions:1; find all:1; all real:1; positive solution:2',
      ),
      leaf(
        'Number and kind of roots',
        'kinds of roots',
        'Real and complex, multiple and distinct roots; sign changes.',
        'distinct:1; multiplicity:4; double root:4; repeated root:4; real root:1; number of real:2; nonreal roots:3; non real:2; descartes:4; how many real:2; positive real roots:2; triple root:4',
      ),
      leaf(
        'Building a polynomial from its roots',
        'polynomial from roots',
        'Find a polynomial with given roots or values.',
        'monic:3; whose roots:4; as a root:3; with rational coefficients:3; with real coefficients:2; has roots:2; polynomial with:1; zeros:1; roots are:2; monic polynomial:3; minimal degree:3; is a root of:2',
      ),
    ],
  ),
  topic(
    'Polynomial division and operations',
    'intermediate-algebra/polynomial-operations',
    'polynomial:3; polynomials:3; remainder when x:4; coefficient:2; @polynomial3:1; degree of:2; p(x):2; \\deg:4',
    [
      leaf(
        'Polynomial division and the remainder theorem',
        'polynomial division',
        'Quotients and remainders, by division or from values.',
        'remainder:2; divided by x:4; is divisible by x:4; is a factor of:4; factor theorem:5; remainder theorem:5; divided by:1; factor:1; quotient:4; long division:4; synthetic:4; quotient and remainder:3; is divided by:1; divides:1; a factor of x^3:5; factor of $x^3:5; is $x + # a factor:5; $x - #$ a factor of:5; x + # a factor of:5; is divided by $x:4',
      ),
      leaf(
        'Multiplying polynomials and coefficients',
        'coefficients',
        'Find single coefficients of products and powers.',
        'coefficient of:4; coefficients:2; constant term:3; sum of the coefficients:4; expanded:2; expand:2; product of:1; when the polynomial:1; leading coefficient:2; expansion:1; simplified:1; expression is:1',
      ),
      leaf(
        'Degree of a polynomial',
        'degree',
        'The degree of sums, products and compositions.',
        'degree of:4; degree:2; \\deg:4; a polynomial of degree:2; degree #:1; what is the degree:4',
      ),
      leaf(
        'Polynomials given by values',
        'interpolation',
        'Find a polynomial or its value from values at points.',
        'lagrange:4; interpolat:3; p(1)=:2; for which p:1; satisfies p:2; p(0):2; quadratic polynomial:2; polynomial p(x):2; cubic polynomial:2; p(2):1; p(3):1; p(n):2',
      ),
      leaf(
        'Factoring polynomials of higher degree',
        'factor polynomials',
        'Group, substitute or guess to factor.',
        'factor:2; factor x:2; integer coefficients:2; non constant:2; x^4+:1; as a product of:2; irreducible:3; nonconstant:2; x^4:1; factors:1',
      ),
      leaf(
        'Partial fractions',
        'partial fractions',
        'Split a rational expression into simple fractions.',
        'partial fraction:5; \\frac{a}{x:4; \\frac{a}{x-:3; constants a:1; constants:1; \\frac b x:3; \\frac c x:2',
      ),
    ],
  ),
  topic(
    'Complex numbers',
    'intermediate-algebra/complex-numbers',
    '@imaginary:4; complex:5; imaginary:5; \\overline z:2; |z|:4; z:1; i^:2; real part:3',
    [
      leaf(
        'Arithmetic of complex numbers',
        'complex arithmetic',
        'Add, multiply and divide complex numbers; powers of i.',
        '@imaginary:2; a+bi:3; a + bi:3; simplify:1; evaluate:1; compute:1; form a:1; divide:1; expand:1; conjugate:2; complex number:1; i^:3; i ^:3; @power-of-i:4; evaluate i:2; i^{-:2',
      ),
      leaf(
        'Modulus and conjugate',
        'modulus',
        'Absolute values and conjugates of complex numbers.',
        'modulus:4; magnitude:3; |z:3; conjugate:3; \\overline z:4; \\overline{z}:4; |z|:3; \\bar z:3; |a:1; absolute value of the complex:5; absolute value:3; modulus of:5',
      ),
      leaf(
        'Complex numbers in the plane',
        'complex plane',
        'Distances, rotations and figures in the complex plane.',
        'complex plane:5; plane:2; rotated:3; rotation:3; origin:2; equilateral:2; center:1; parallelogram:2; triangle:1; distance between:2; vertices:1; plotted:2; region:1',
      ),
      leaf(
        'Equations over the complex numbers',
        'complex equations',
        'Solve equations for complex unknowns.',
        'find z:2; satisfies:1; complex solutions:3; complex numbers:1; solve:1; such that:1; all complex:2; z^2:2; nonreal:2; roots:1; z^:1; \\frac 1 z:1',
      ),
    ],
  ),
  topic(
    'Conic sections',
    'intermediate-algebra/conics',
    'ellipse:5; hyperbola:5; foci:4; focus:3; directrix:5; conic:5; semi major:4; parabola:1; asymptotes of the hyperbola:4; major axis:4',
    [
      leaf(
        'Ellipses',
        'ellipses',
        'Axes, foci and equation of an ellipse.',
        'ellipse:5; major axis:4; minor axis:4; foci:2; \\frac x^2:1; semi major axis:3; tangent to:1',
      ),
      leaf(
        'Hyperbolas',
        'hyperbolas',
        'Axes, foci, asymptotes of a hyperbola.',
        'hyperbola:5; asymptote:2; foci:2; xy =:1; vertices of the hyperbola:4',
      ),
      leaf(
        'Parabolas: focus and directrix',
        'focus, directrix',
        'A parabola as a locus.',
        'directrix:5; focus:3; parabola:3; parabola y:2; focus of the parabola:4; vertex:1; latus rectum:4',
      ),
      leaf(
        'Recognising a conic from its equation',
        'recognise conics',
        'Complete squares to see which curve an equation describes.',
        'which of the following:1; conic:5; conic section:5; two lines:3; circle, parabola:3; (c) for:3; (p) for:4; degenerate:3; single point:2; the graph of the equation:2; empty:2; x^2+y^2:1',
      ),
    ],
  ),
  topic(
    'Rational functions and asymptotes',
    'intermediate-algebra/rational-functions',
    'asymptote:5; @fraction-letters:2; @fraction-equation:2; rational function:5; vertical asymptote:5; \\frac:1; hole:3',
    [
      leaf(
        'Asymptotes and graphs of rational functions',
        'asymptotes',
        'Asymptotes, holes and graphs of rational functions.',
        'asymptote:5; vertical asymptote:5; horizontal asymptote:5; slant:5; oblique:4; hole:3; approaches:2; graph of:2; rational function:3; degree:1; graph:2; denominator:2; range:1; numerator:2; defined:1',
      ),
      leaf(
        'Rational equations',
        'rational equations',
        'Clear denominators and check the solutions.',
        '@fraction-equation:4; solve:1; solution:1; solve for:1; satisfies:1; values of x:1; find x:1',
      ),
      leaf(
        'Simplifying rational expressions',
        'rational expressions',
        'Cancel and combine fractions of polynomials.',
        '@fraction-letters:3; simplify:3; evaluate:1; for all values of x:1; value of:1; \\frac{1}{x}:1',
      ),
    ],
  ),
  topic(
    'Optimisation and classical inequalities',
    'intermediate-algebra/optimization-inequalities',
    'maximum value:3; minimum value:3; maximum:2; minimum:2; largest possible:2; smallest possible:2; minimize:3; maximize:3; am gm:5; cauchy:5; positive real numbers:2; greatest possible:1; maximum possible:2; minimum possible:2; least possible:1',
    [
      leaf(
        'AM-GM inequality',
        'AM-GM',
        'Bound sums by products and back.',
        'am gm:5; amgm:5; arithmetic mean geometric mean:5; positive real numbers:3; minimum value of:2; nonnegative real:2; positive numbers:1; minimum value:1; equality occurs when:2; maximum of the product:4; find the maximum of:2; x,y > 0:4; minimum of:2; for x > 0:2; x > 0:2; positive x:2',
      ),
      leaf(
        'Cauchy-Schwarz inequality',
        'Cauchy-Schwarz',
        'Bound products of sums of squares.',
        'cauchy:5; schwarz:5; x^2 + y^2 + z^2:3; a^2 + b^2 + c^2:3; titu:4; x^2+y^2:1',
      ),
      leaf(
        'Extremes by completing squares',
        'complete squares',
        'Write an expression as a sum of squares and a constant.',
        'x^2:1; xy:1; real numbers x:2; minimum value:1; over all real:3; completing the square:3; y^2:1; @letters2:1; as x ranges:1; smallest value:1',
      ),
      leaf(
        'Extremes under a condition',
        'constrained extremes',
        'Largest or smallest value under an equation, also largest areas and shortest paths.',
        'such that:1; satisfy:1; subject to:4; given that:1; = 1:1; let x:1; x+y:1; largest possible value:2; maximum possible:2; real numbers:1; constraint:3; area:1; fencing:3; fence:2; rectangle:1; revenue:2; largest area:2; path:1; shortest:2; perimeter:1; box:1; volume:1; maximum area:3',
      ),
      leaf(
        'Best constants and sharp bounds',
        'best constants',
        'The largest or smallest constant for which an inequality always holds.',
        'for all:2; such that:1; inequality:2; largest constant:4; largest real number:4; smallest real number:3; holds for:3; smallest constant:4; always:1; set of all possible values:3',
      ),
    ],
  ),
  topic(
    'Functional equations',
    'intermediate-algebra/functional-equations',
    'functional equation:5; @functional-equation:5; for all real numbers x:3; for all x:2; function f:1; f(x+y):4; f(xy):4; satisfies f:2',
    [
      leaf(
        'Equations in one variable',
        'one-variable relation',
        'Relate f at x, 1-x, 1/x and the like and solve for f.',
        'f(1-x):4; f(x)+:2; f(\\frac 1 x):3; f(x) + f:2; f(x)+f:2; f(2x):2; f(x+1):2; \\frac 1 x:1; f(x + 1):2',
      ),
      leaf(
        'Equations in two variables',
        'two-variable relation',
        'Find all functions with an identity in x and y.',
        'f(x+y):4; f(xy):4; f(x)f(y):4; f(x + y):4; f(x) f(y):4; x and y:2; f(y):3; for all real numbers x and y:3; number of possible values:1; sum of all possible values:1',
      ),
      leaf(
        'Values from substitution',
        'values by substitution',
        'Insert special values to find particular values.',
        'find f:2; f(0):1; f(1):1; what is f:1; f(2):1; compute f:2; determine f:1; the value of f:1; f(f(:2',
      ),
    ],
  ),
  topic(
    'Recursive and periodic sequences',
    'intermediate-algebra/recursion',
    'a_n:3; a_{n+1}:4; recursive:5; recursively:5; sequence:2; a_1:2; fibonacci:4; @sequence:2; recurrence:5; a_{n-1}:4',
    [
      leaf(
        'Terms of a recursion',
        'recursion terms',
        'Apply the rule step by step, or find a closed form.',
        'a_{n+1}:2; a_1=:1; a_1:1; recursively:2; defined by:1; find a:1; for all n:1; each term:2; after the first:3; previous term:3; preceding:2; u_n:1; x_n:1; u_{n+1}:2; closed form:4; characteristic:3; a_{n-2}:2; a_{n-1} +:2; a_n =:1; in terms of n:2; linear recurrence:4; a_{n+2}:2',
      ),
      leaf(
        'Periodic sequences',
        'periodic sequences',
        'Find the period and reduce the index.',
        'periodic:4; period:3; repeats:3; repeat:2; a_{2:1; th term:1; cycle:2; 2004:1; 2010:1; 100}:1; a_{100}:1; letters:1',
      ),
      leaf(
        'Fibonacci-like sequences',
        'Fibonacci',
        'Sums of the two previous terms.',
        'fibonacci:5; sum of the two previous:5; lucas:4; sum of the previous two:4; f_n:2; sum of the two preceding:4; two terms immediately:3',
      ),
      leaf(
        'Iterated functions',
        'iteration',
        'Apply a function again and again.',
        'f^{:1; iterat:2; applied:1; f_{n}:1; f_1(x):3; f_n(x):4; f_{n+1}:3; repeatedly:2; again:1; button:2; f_n:2',
      ),
    ],
  ),
  topic(
    'Series, sums and telescoping',
    'intermediate-algebra/series-summation',
    '\\sum:5; series:2; sum:1; telescop:4; @dots-sum:3; \\cdots:1; \\dots:1; infinite:2; \\prod:3; \\infty:1; converge:3',
    [
      leaf(
        'Telescoping sums',
        'telescoping',
        'Split terms so that neighbours cancel.',
        'telescope:5; telescoping:5; telescop:4; \\frac{1}{n(:3; \\frac 1 1 \\cdot 2:4; @fraction-dots:3; partial fraction:2; n(n+1):3; (n+1):1; \\frac{1}{\\sqrt:2',
      ),
      leaf(
        'Products with many factors',
        'long products',
        'Cancel factors in long products.',
        '\\prod:4; @dots-product:4; product:1; \\left(1-\\frac:2; \\left(1+\\frac:2; (1 - \\frac:2; (1+x):1; 1 - \\frac:1; 1-\\frac:1',
      ),
      leaf(
        'Infinite series',
        'infinite series',
        'Sums of arithmetic-geometric and other infinite series.',
        '\\infty:2; infinite series:3; infinite sum:3; infinite:2; \\sum_{n = 1}^\\infty:3; \\sum_{n=1}^{\\infty}:3; converge:2; \\sum_{k = 1}^\\infty:3; geometric series:2; |x| < 1:2; \\frac{1}{2^:1; 3^k:2',
      ),
      leaf(
        'Sums of powers and pairing',
        'power sums',
        'Closed forms for sums of integers and squares; pairs with constant sums.',
        '1^2:2; 2^2:1; squares:1; cubes:2; sum of the first:2; 1 + 2 + 3:2; 1+2+3:2; \\sum_{k=1}^:2; triangular number:3; n^2:1; first # positive:2; sum of the squares:2; @dots-sum:1; odd integers:2; even integers:2; alternating:3; f(\\frac 1:3; pairs:2; pairing:3; 1-2+3:3; - 2 + 3:2; + \\dots + f:3; 99-:2; 1 - 2:2; reverse:1',
      ),
    ],
  ),
]);
