import { domain, leaf, topic } from '../source';

export const algebra = domain('Algebra', [
  topic('Linear equations', 'algebra/linear-equations', '@linear-equation:3; solve for:2; what is x:2; value of x:1', [
    leaf(
      'Solving linear equations in one unknown',
      'linear equation',
      'Collect terms and isolate the unknown.',
      '@linear-equation:3; solve for:1; solve for x:2; find x:2; what is the value of x:2; solve:1; no solution:3; infinitely many solutions:3; for all values of x:2; all values of:1; value of the constant:2; constant:1',
    ),
    leaf(
      'Linear equations with fractions',
      'fractional equation',
      'Clear denominators, then solve.',
      '@linear-equation-fraction:3; @fraction-equation:2; \\frac x:1; denominator:1',
    ),
    leaf(
      'Number puzzles',
      'number puzzles',
      'Find a number from a sentence about it.',
      'the number:1; a number:2; a certain number:4; number is:1; three times a number:3; two numbers:2; when a number:2; larger number:2; smaller number:2; sum of two numbers:2; twice the:2; one number:2',
    ),
  ]),
  topic(
    'Systems of equations',
    'algebra/systems-of-equations',
    '@equations2:2; @equations3:3; system of equations:5; system:3; ordered pair:1; simultaneous:3; align:1',
    [
      leaf(
        'Two linear equations',
        'two linear equations',
        'Substitute or eliminate to solve two linear equations.',
        '@equations2:2; system of equations:2; ordered pair:2; two numbers:1; each cost:1; adult:2; children:1; @linear-system:3; cost:1; lines intersect:1; infinitely many solutions:4; no solution:3; nonzero solution:3; system has:2; nontrivial:3; unique solution:2; of the same kind:3; and # books for:4; pens and:2; how much does one:4; cost of one:3; together cost:3; adult ticket:3; child ticket:3',
      ),
      leaf(
        'Three or more linear equations',
        'three equations',
        'Eliminate unknowns one by one, or combine the equations cleverly.',
        '@equations3:3; a+b+c:2; a + b + c:2; x+y+z:2; ordered triple:4; sum of three:1; (x,y,z):2; @letters4:1',
      ),
      leaf(
        'Nonlinear systems',
        'nonlinear systems',
        'Systems with products, squares or powers.',
        '@nonlinear-system:3; xy:2; real numbers:1; x^2:1; all ordered pairs:2; real solutions:2; positive real numbers:1',
      ),
      leaf(
        'Symmetric systems: sum and product',
        'sum and product',
        'Use x+y and xy to find other symmetric expressions.',
        'x+y:1; x + y:1; xy:3; sum of the squares:1; sum of two numbers:3; product is:1; sum of the reciprocals:2; sum is:1; a+b:1',
      ),
    ],
  ),
  topic(
    'Quadratic equations',
    'algebra/quadratics',
    '@quadratic:2; @quadratic-equation:3; quadratic:4; parabola:2; completing the square:4; discriminant:4',
    [
      leaf(
        'Solving quadratics by factoring',
        'quadratics: factoring',
        'Factor a quadratic and read off its solutions.',
        '@quadratic-equation:2; solutions:1; factor:1; positive value of x:2; larger root:2; smallest value of x:1; root:1; solution:1; roots of the equation:2; product of two:2; consecutive:1; rectangular:1; garden:1; dimensions:1; positive difference:1; product is:1; square of a number:2; dropped:1; height:1',
      ),
      leaf(
        'Quadratic formula and discriminant',
        'discriminant',
        'Solve with the formula; count real solutions by the discriminant.',
        'discriminant:5; quadratic formula:5; exactly one solution:3; exactly one real:2; real solutions:2; one solution:2; no real:2; two distinct real:3; real roots:2; double root:2; form \\frac:1; exact form:4; larger solution:2; how many real solutions:3; number of real solutions:4',
      ),
      leaf(
        'Completing the square and vertex form',
        'completing the square',
        'Write a quadratic as a(x-h)^2+k.',
        'completing the square:5; complete the square:5; vertex form:4; form a:1; in the form:1; (x+b)^2:2; a(x-h)^2+k:3; a(x - h)^2 + k:3; can be written:1; square:1; vertex:2',
      ),
      leaf(
        'Graphs of quadratic functions',
        'parabola graphs',
        'Vertex, axis of symmetry, intercepts of a parabola.',
        'parabola:3; vertex:3; axis of symmetry:4; passes through:1; graph of:1; y=ax^2+bx+c:4; ax^2+bx+c:3; ax^2 + bx + c:3; intercept:1; x intercept:2; opens:2',
      ),
      leaf(
        'Maximum and minimum of a quadratic',
        'quadratic extremes',
        'Find the largest or smallest value of a quadratic.',
        'maximum value:2; minimum value:2; maximum:1; minimum:1; greatest possible:1; maximum height:4; height of the:1; projectile:3; ball:1; thrown:2; largest possible area:2; minimize:1; maximize:2; smallest possible value of the quadratic:5; largest possible value of the quadratic:5; value of the quadratic expression:4; smallest value of:3; least value:4; greatest value:3; largest value of:3',
      ),
      leaf(
        'Sum and product of the roots of a quadratic',
        'quadratic: Vieta',
        'Use the coefficients instead of the roots.',
        'sum of the roots:3; product of the roots:3; sum of the solutions:3; product of the solutions:3; roots of:2; solutions of:1; difference of the roots:2; sum of the squares of the:4; roots to:2; vieta:3; reciprocals of the roots:3; solutions to:2; squares of the solutions:5; sum of the reciprocals:3; be the roots of:3; \\frac 1 r:4; \\frac 1 r + \\frac 1 s:5; roots of #x^2:3; are the roots:3',
      ),
    ],
  ),
  topic(
    'Inequalities and intervals',
    'algebra/inequalities',
    '@inequality:2; inequality:4; inequalities:4; interval notation:5; interval:2; satisfy:1',
    [
      leaf(
        'Linear inequalities and comparison',
        'linear inequalities',
        'Solve inequalities of degree one; decide which number is larger.',
        '@linear-inequality:3; less than:1; greater than:1; at least:1; at most:1; how many integers:2; largest integer:2; smallest integer:2; integer values:1; integers satisfy:2; largest of:2; smallest of:2; which of the following:2; order:1; least to greatest:2; must be:1; exceed:2; greatest:1; least:1',
      ),
      leaf(
        'Polynomial and rational inequalities',
        'polynomial inequalities',
        'Use roots and signs to solve inequalities of higher degree or with fractions.',
        '@quadratic-inequality:4; interval notation:1; @polynomial-inequality:3; sign:1; values of x:1; @fraction-inequality:4',
      ),
      leaf(
        'Interval notation',
        'intervals',
        'Write and combine sets of numbers as intervals.',
        'interval notation:3; interval:2; [a,b]:2; \\cup:2; union:1; \\infty:1; (-\\infty:2',
      ),
      leaf(
        'Systems and regions of inequalities',
        'systems of inequalities',
        'Combine conditions; regions of the plane given by inequalities.',
        'region:2; system of inequalities:5; lattice point:1; \\begin align:1; conditions:1; 0 \\le:1; constraints:2; simultaneously:1',
      ),
    ],
  ),
  topic('Absolute value', 'algebra/absolute-value', '@absolute:4; absolute value:5', [
    leaf(
      'Absolute value equations',
      'absolute equations',
      'Split into cases by the sign inside the bars.',
      '@absolute:2; @equation:1; solution:1; solve:1; values of x:1; sum of all:1',
    ),
    leaf(
      'Absolute value inequalities',
      'absolute inequalities',
      'Turn |x-a| < b into an interval.',
      '@absolute-inequality:4; @inequality:2; interval:1; integers:1',
    ),
    leaf(
      'Evaluating absolute values',
      'evaluating bars',
      'Compute expressions with absolute values.',
      '@bare:1; evaluate:2; compute:1; absolute value of:2; |-:2',
    ),
    leaf(
      'Graphs and extremes of sums of absolute values',
      'sums of bars',
      'Piecewise linear graphs; the smallest sum of distances.',
      'minimum:2; graph:2; |x|+|y|:4; |x| + |y|:4; region:1; minimum value:2; enclosed:2; area:1',
    ),
  ]),
  topic(
    'Functions: evaluation, composition, inverse',
    'algebra/functions',
    '@function:2; function:3; f(x):2; f(:1; inverse:2; composition:3; graph of y:1; g(x):2',
    [
      leaf(
        'Evaluating functions',
        'evaluate function',
        'Insert a number or expression into a formula.',
        '@function-definition:2; @function-value:2; f(x)=:1; f(x) =:1; what is f:3; find f:2; value of f:2; evaluate:1; f(-:1; table:2; machine:2; input:3; output:3; linear function:2; rule:1; model:1; formula:1; temperature:1; fahrenheit:3; celsius:3',
      ),
      leaf(
        'Composition of functions',
        'composition',
        'Apply one function to the result of another.',
        '@composition:5; f(g(:5; g(f(:5; f(f(:5; composition:4; composed:3; \\circ:1; g(x):2',
      ),
      leaf(
        'Inverse functions',
        'inverse functions',
        'Undo a function; exchange inputs and outputs.',
        'f^{-1}:5; @inverse:5; inverse:4; inverse function:5; invertible:5; inverse of:3; \\text inv:1',
      ),
      leaf(
        'Piecewise functions',
        'piecewise functions',
        'Functions given by cases.',
        'cases:3; \\begin cases:4; piecewise:5; \\text if:3; continuous:2; if x:1; \\cases:3',
      ),
      leaf(
        'Graphs of functions and their shifts',
        'function graphs',
        'Shift, stretch and reflect graphs; read values from a graph.',
        'graph of:2; graph of y:3; graph:1; shifted:3; points on the graph:3; intersect:1; point on the graph:3; must be on the graph:4; stretched:3; reflected:1; horizontal line test:3; vertical line:1; f(x+:1; y=f(x):3; y = f(x):3',
      ),
      leaf(
        'Even, odd and periodic functions',
        'even, odd, periodic',
        'Use symmetry or period of a function.',
        'even function:5; odd function:5; even, odd:5; periodic:3; neither:3; odd:1; even:1; f(-x):4; symmetric:1',
      ),
    ],
  ),
  topic('Domain and range', 'algebra/domain-range', 'domain:4; range of:3; defined:2; real valued:1; undefined:3', [
    leaf(
      'Domain of a function',
      'domain',
      'Find where a formula makes sense, also after shifts and compositions.',
      'domain:5; defined:3; undefined:4; not in the domain:4; is defined:3; real number:1; not defined:3; has domain:3; domain of f:2; f(x) has:2; g(x)=f:2; composition:1; f(f(:1; inverse:1; f(f(f(:2',
    ),
    leaf(
      'Range of a function',
      'range',
      'Find all values that a function takes.',
      'range of the function:5; range of:4; range:3; possible values of f:3; takes on:2; all possible values:1; image:1',
    ),
  ]),
  topic(
    'Lines, slope and graphs',
    'algebra/lines-slope',
    'slope:4; y intercept:3; x intercept:3; line:1; perpendicular:1; equation of the line:4; linear:1; y=mx+b:4; graph:1',
    [
      leaf(
        'Slope of a line',
        'slope',
        'Compute and use the slope between points.',
        'slope:4; slope of the line:3; points on a line:2; rise:2; same line:1; passes through:2; collinear:2; containing the points:3; line containing:3; lie on the same line:3',
      ),
      leaf(
        'Equation of a line',
        'equation of a line',
        'Slope-intercept, point-slope and standard form.',
        'equation of the line:4; slope intercept form:5; standard form:2; y=mx+b:4; y = mx + b:4; through the points:2; passes through:2; m+b:3; m + b:3; line passes:1; point slope:4; the line:1; linear:2; rate:1; model:1; graph show:1; line of best fit:4; linear relationship:3; linear function:3; line with slope:5; with slope:4; point-slope:3; passes through (:3; cross the y axis:3',
      ),
      leaf(
        'Parallel and perpendicular lines',
        'parallel, perpendicular',
        'Compare slopes to decide and construct.',
        'perpendicular:3; parallel:3; perpendicular to the line:3; parallel to the line:4; perpendicular bisector:1; lines are parallel:2',
      ),
      leaf(
        'Intercepts and intersections of lines',
        'intercepts',
        'Where lines meet the axes and each other.',
        'intercept:3; x intercept:3; y intercept:3; intersection:2; intersect:2; point of intersection:3; y axis:1; x axis:1; lines intersect:3; crosses:1; cross the:1',
      ),
    ],
  ),
  topic(
    'Distance and midpoint',
    'algebra/distance-midpoint',
    'distance between:4; midpoint:4; distance from:2; distance:1; endpoint:3',
    [
      leaf(
        'Distance between points',
        'distance',
        'Apply the distance formula in the plane or in space.',
        'distance between:4; distance:2; units from:3; distance formula:5; from the origin:2; away from:1; how far:1; shortest distance:2; how many units:2; length of the segment:2; equidistant:1',
      ),
      leaf(
        'Midpoints and equidistant points',
        'midpoint',
        'Average coordinates; points at equal distance.',
        'midpoint:5; endpoint:3; midpoint of:2; bisect:1; endpoints:3; center:1; equidistant:4; same distance:3; perpendicular bisector:2; equally distant:3; perimeter:1; closest to:1',
      ),
      leaf(
        'Dividing a segment in a ratio',
        'divide a segment',
        'Find the point that divides a segment in a given ratio.',
        'closer to:2; of the way from:4; \\frac of the way:2; divides:1; extended:2; times as far:4; twice as far:3; third of the way:3',
      ),
    ],
  ),
  topic(
    'Factoring and simplifying expressions',
    'algebra/factoring-simplifying',
    'factor:2; simplify:3; expand:3; @bare-expression:2; expression:1; like terms:3',
    [
      leaf(
        'Simplifying and expanding expressions',
        'simplify, expand',
        'Multiply out brackets and collect like terms.',
        'simplify:3; expression:1; in terms of x:1; @bare-expression:2; like terms:4; simplified:1; expand:5; product:1; multiply out:3; foil:3; distributive:2; expanded:3; expansion:1; coefficient:1',
      ),
      leaf(
        'Factoring expressions',
        'factor',
        'Write an expression as a product.',
        'factor:4; factored:3; factor completely:4; completely factored:4; factorization:2; factor the following:4; common factor:2; fully factored:3; as the product of:2',
      ),
      leaf(
        'Difference of squares and special products',
        'special products',
        'Recognise a^2-b^2, squares and cubes of sums.',
        'difference of squares:5; difference of two squares:5; sum of cubes:4; difference of cubes:4; perfect square trinomial:3; (a+b)^2:3; (x+y)^2:3; a^2-b^2:3; x^2-y^2:3; x^2 - y^2:3; a^3:1; simon:3',
      ),
      leaf(
        'Evaluating expressions at given values',
        'evaluate expression',
        'Insert numbers for the letters.',
        'when x:3; if x:1; if a:1; value of the expression:3; for x:2; evaluate:1; find the value of:1; what is the value of:1',
      ),
      leaf(
        'Algebraic fractions',
        'algebraic fractions',
        'Cancel, add and divide fractions with letters.',
        '@fraction-letters:3; common denominator:2; simplify:1; cancel:2',
      ),
      leaf(
        'Finding an expression from other expressions',
        'expression from others',
        'Get a combination of unknowns without solving for each.',
        'terms of:2; in terms of:3; x+\\frac:2; x + \\frac{1}{x}:4; x+\\frac{1}{x}:4; a+b:1; \\frac{1}{x}:1; find x^2:2; what is x^2:3; value of a:1',
      ),
    ],
  ),
  topic(
    'Exponents and radicals',
    'algebra/exponents-radicals',
    '\\sqrt:2; @radical:2; @power-number:2; @exponent-letter:2; exponent:3; square root:3; cube root:3; radical:3; rationalize:4; to the power of:4; raised to the:4; th power:3',
    [
      leaf(
        'Rules of exponents',
        'exponent rules',
        'Multiply, divide and nest powers.',
        '@power-number:2; exponent:2; power:1; as a power:3; power of 2:2; \\cdot:1; single:1; 2^:1; what power:3; @negative-exponent:3',
      ),
      leaf(
        'Exponential equations with a common base',
        'common base',
        'Write both sides with one base and compare exponents.',
        '@exponent-letter:4; solve for:1; 2^x:3; 3^x:3; 4^x:3; 9^x:3; 2^{:1; solve:1',
      ),
      leaf(
        'Simplifying radicals',
        'simplify radicals',
        'Take squares out of roots, also nested ones; multiply and add roots.',
        '\\sqrt:2; simplest radical form:3; simplify:1; \\sqrt{2}:1; simplest form:1; square root of:2; a\\sqrt{b}:3; a\\sqrt:2; simplified radical:3; @nested-radical:5; \\sqrt{a}+\\sqrt{b}:2; \\sqrt{5+:1; nested:3; \\sqrt 1 + \\sqrt:1; \\sqrt{6+:2',
      ),
      leaf(
        'Rationalising denominators',
        'rationalise',
        'Remove roots from a denominator.',
        'rationalize:5; rationalise:5; denominator:2; rationalized:5; @radical-denominator:4; conjugate:2; rational denominator:4',
      ),
      leaf(
        'Radical equations',
        'radical equations',
        'Isolate the root, raise to a power, check the solutions.',
        '@radical-equation:4; \\sqrt{x:3; solution:1; solve:1; squaring:2; extraneous:3; square both sides:3; \\sqrt x:2',
      ),
      leaf(
        'Cube roots and fractional exponents',
        'higher roots',
        'Roots of higher order and rational exponents.',
        '\\sqrt[3]:4; \\sqrt[4]:3; cube root:4; @fraction-exponent:4; \\sqrt[:3; fourth root:4; @index-root:4',
      ),
    ],
  ),
  topic(
    'Logarithms and exponential functions',
    'algebra/logarithms-exponentials',
    '\\log:5; \\ln:4; logarithm:5; exponential:2; half life:4; double every:3',
    [
      leaf(
        'Evaluating logarithms',
        'evaluate log',
        'Find the exponent that a logarithm asks for.',
        '@bare:2; evaluate:2; compute:1; \\log_2:1; \\log_{:1; value of \\log:2; between:1; consecutive integers:2; \\log_3:1',
      ),
      leaf(
        'Laws of logarithms',
        'log laws',
        'Sums, products, powers and change of base.',
        'change of base:5; \\log_a:2; \\log_x:2; \\log_b:2; express:1; in terms of:2; \\log a:2; \\log x:1; \\log + \\log:2; \\log_{10} 2 = a:5; \\log_{#} #+\\log:5; \\log_# # + \\log:5; \\log_{#} # - \\log:5; \\log # + \\log:4; using a and b:4; = a:1; laws of logarithms:5',
      ),
      leaf(
        'Logarithmic and exponential equations',
        'log equations',
        'Combine, take or undo logarithms to find an unknown.',
        '@equation:1; solve:2; \\log x:2; \\log_2 x:3; \\log(x:3; \\log (x:3; solve for x:2; @exponent-letter:2; e^x:3; e^{:2; 10^x:2; form \\log:2; exponent:1',
      ),
      leaf(
        'Exponential growth and decay',
        'growth, decay',
        'Doubling, half-life and growth by a constant factor.',
        'double:1; doubles:3; population:3; half life:5; bacteria:5; growth:3; decay:4; triple:1; every hour:2; radioactive:5; every year:1; exponentially:4',
      ),
    ],
  ),
  topic(
    'Arithmetic and geometric sequences',
    'algebra/sequences',
    'arithmetic sequence:5; geometric sequence:5; arithmetic progression:5; geometric progression:5; term:2; sequence:2; common difference:5; common ratio:5; arithmetic series:4; geometric series:3',
    [
      leaf(
        'Terms of an arithmetic sequence',
        'arithmetic sequence',
        'Use first term and common difference.',
        'arithmetic sequence:4; arithmetic progression:4; common difference:4; th term:2; first term:1; term:1; constant amount:2',
      ),
      leaf(
        'Terms of a geometric sequence',
        'geometric sequence',
        'Use first term and common ratio.',
        'geometric sequence:4; geometric progression:4; common ratio:4; term:1; constant factor:2',
      ),
      leaf(
        'Sum of an arithmetic series',
        'arithmetic series',
        'Add the terms of an arithmetic sequence.',
        'arithmetic series:5; sum of the first:4; sum of the arithmetic:4; first n:1; rows:1; sum of the terms:2; 1 + 2 + 3:2; sum of the integers:2; @dots-sum:3; terms of the arithmetic sequence:5; terms of the arithmetic:3; sum of the first # terms of the arithmetic:5; form an arithmetic sequence:2',
      ),
      leaf(
        'Sum of a geometric series',
        'geometric series',
        'Add finite and infinite geometric series.',
        'geometric series:5; infinite geometric:5; sum of the infinite:3; bounces:2; sum of the geometric:3; \\infty:1; infinite:1; terms of the geometric sequence:5; terms of the geometric:3; sum of the first # terms of the geometric:5; sum of the first:3',
      ),
      leaf(
        'Number patterns',
        'patterns',
        'Find the rule of a listed sequence or growing figure.',
        'pattern:4; continues:3; next term:3; th figure:3; th number:2; in the list:2; row:1; figure:1; @dots:1; sequence:1; toothpick:3; counting by:2; what is the th:1',
      ),
    ],
  ),
  topic(
    'Floor and ceiling functions',
    'algebra/floor-ceiling',
    '\\lfloor:5; \\rfloor:3; \\lceil:5; greatest integer:3; floor:2; ceiling:2; \\lfloor x:2',
    [
      leaf(
        'Evaluating floor and ceiling',
        'evaluate floor',
        'Compute greatest and least integer expressions, also sums of them.',
        '@bare:2; evaluate:2; compute:1; \\lfloor -:1; \\left\\lfloor:1; \\lceil:1; \\sum:3; \\cdots:2; \\dots:2; \\sqrt 1:1; sum:1; \\lfloor \\sqrt:2',
      ),
      leaf(
        'Floor and ceiling equations',
        'floor equations',
        'Split a number into integer and fractional part.',
        '@equation:2; \\lfloor x:3; \\lceil x:3; solve:1; fractional part:3; x \\lfloor:3; real numbers:1; find all:1; solution:1',
      ),
    ],
  ),
  topic(
    'Defined operations and substitution',
    'algebra/custom-operations',
    '@operator:5; operation:4; is defined:2; \\star:3; \\oplus:3; \\diamond:3; \\clubsuit:4; \\spadesuit:4; \\heartsuit:4',
    [
      leaf(
        'Evaluating a newly defined operation',
        'defined operation',
        'Insert numbers into an operation given by a formula.',
        '@operator:3; operation:3; defined:2; what is the value:1; defined by:1; define:2; \\star:1; symbol:1; \\nabla:2; \\bowtie:3',
      ),
      leaf(
        'Equations and laws of a defined operation',
        'operation equations',
        'Solve for an operand; commutativity, identity and inverse.',
        '@operator-equation:3; solve:1; value of a:1; positive value:1; find x:1; for which:1; such that:1; commutative:5; associative:5; identity element:5; distributive:2; is undefined:1; closed under:4; true for all:2',
      ),
      leaf(
        'Formulas from applications',
        'applied formulas',
        'Insert into, or solve, a formula from science or daily life.',
        'formula:3; is given by:2; given by the formula:4; law:1; force:2; energy:2; gravity:2; kinetic:3; pressure:2; model:1',
      ),
    ],
  ),
]);
