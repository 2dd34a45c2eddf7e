import { domain, leaf, topic } from '../source';

export const precalculus = domain('Precalculus', [
  topic(
    'Trigonometric functions and values',
    'precalculus/trig-functions',
    '@trig:3; \\sin:2; \\cos:2; \\tan:2; \\arcsin:4; \\arctan:4; \\arccos:4; amplitude:4; period:1; \\sec:3; \\csc:3; \\cot:3; radian:3',
    [
      leaf(
        'Exact values on the unit circle',
        'exact values',
        'Sine, cosine and tangent of special angles.',
        '@trig-value:4; compute:1; evaluate:1; unit circle:4; \\tan 6:1; \\cos 1:1; \\sin 1:1; \\circ:1; 45^\\circ:1; find \\sin:1; compute \\tan:2; compute \\cos:2; compute \\sin:2',
      ),
      leaf(
        'Trigonometric equations',
        'trig equations',
        'Find all angles with a given property.',
        '@trig-equation:3; solve:2; solutions:2; smallest positive:2; 0 \\le x:2; interval:2; 2 \\pi:1; how many:1; all solutions:2; x \\le:1; find all:1; in degrees:1; between 0:1',
      ),
      leaf(
        'Graphs of trigonometric functions',
        'trig graphs',
        'Amplitude, period, shift.',
        'amplitude:5; period:4; graph:2; graph of y:2; phase shift:5; y = \\sin:2; y=a\\sin:3; y = a \\sin:3; period of:3; positive constants:1; graph of:1; oscillates:2; vertical shift:3; asymptote:1',
      ),
      leaf(
        'Inverse trigonometric functions',
        'inverse trig',
        'Arcsine, arccosine, arctangent and their ranges.',
        '\\arcsin:5; \\arccos:5; \\arctan:5; inverse:1; \\arcsin x:1; \\sin^{-1}:4; \\tan^{-1}:4; \\cos^{-1}:4; arctan:4; express your answer in radians:1',
      ),
      leaf(
        'Radians and degrees',
        'radians',
        'Convert angle measures; coterminal angles.',
        'radian:4; radians:3; convert:2; coterminal:5; quadrant:2; degrees:1; between -:1; angle:1; tan n:2; integer n:2; n^\\circ:3',
      ),
      leaf(
        'Values from one given value',
        'other trig values',
        'Find the other functions of an angle from one of them.',
        'if \\sin:3; if \\cos:3; if \\tan:3; given:1; \\tan x =:1; acute:2; then find:2; quadrant:2; find \\cos:1; find \\tan:1; what is \\sin:2; what is \\cos:2; what is \\tan:2; \\cos x =:1; let:1; acute angle:3; is an angle with:4; and \\sin \\theta =:5; satisfies \\tan:4; \\sin \\theta =:4; \\cos \\theta =:4; \\tan \\theta =:4; obtuse:2',
      ),
    ],
  ),
  topic(
    'Trigonometric identities',
    'precalculus/trig-identities',
    '@trig-square:3; \\sin^2:3; \\cos^2:3; @trig-letters:2; identity:2; \\sin 2:1; double angle:5; \\sin x:2; \\cos x:2; \\tan^2:2; sum to product:5; product to sum:5; addition formula:4; \\sin^4:3; \\cos^4:3',
    [
      leaf(
        'Pythagorean identities',
        'Pythagorean identities',
        'Use sin² + cos² = 1 and its relatives.',
        '\\sin^2:3; \\cos^2:3; \\sec:2; \\tan^2:2; \\sec x + \\tan x:5; simplify:1; \\csc:2; \\cot:2; \\cot^2:2; \\sec^2:2; \\sin^4:2; \\sin^6:2',
      ),
      leaf(
        'Addition formulas',
        'addition formulas',
        'Sine, cosine and tangent of sums and differences.',
        '\\sin(x+y):3; (a+b):2; a + b:2; \\tan(a:2; \\cos(a:2; \\sin(a:2; addition:3; angle addition:5; 15^\\circ:2; 75^\\circ:2; \\tan x \\tan y:3; \\tan:1; \\cos(x:2; \\sin(x:2; x - y:1',
      ),
      leaf(
        'Double, half and triple angles',
        'multiple angles',
        'Formulas for multiples and halves of an angle.',
        'double angle:5; half angle:5; triple angle:5; \\cos 2x:3; \\sin 2x:3; \\cos 2:2; \\sin 2:2; \\tan 2:2; \\cos 3:2; \\sin 3:2; 2 \\theta:2; \\cos 4:1; \\frac x 2:2; 3 \\theta:2',
      ),
      leaf(
        'Sum-to-product and product-to-sum',
        'sum to product',
        'Turn products into sums and back; long trigonometric products.',
        'sum to product:5; product to sum:5; \\cos # \\cos #:3; \\sin # \\sin #:3; \\cos x \\cos:2; \\sin # ^ \\circ \\sin:4; \\cos # ^ \\circ \\cos:4; + \\sin:1; + \\cos:1; @trig-dots:4; \\cos 36:2; \\cos 20:2; \\tan # ^ \\circ \\tan:3; \\cos # ^ \\circ +:2; 20^\\circ:2; 40^\\circ:2; 80^\\circ:2; 10^\\circ:2; 72^\\circ:2',
      ),
      leaf(
        'Simplifying trigonometric expressions',
        'simplify trig',
        'Reduce an expression or prove an identity.',
        'simplify:3; express:1; in terms of:1; identity:3; prove:2; expression:1; trigonometric function:2; can be written:1; constant:1',
      ),
    ],
  ),
  topic(
    'Laws of sines and cosines',
    'precalculus/law-sines-cosines',
    'law of cosine:5; law of sine:5; @trig-triangle:4; triangle abc:1; \\cos a:2; \\sin a:1; \\cos b:2; \\cos c:2; \\angle:1',
    [
      leaf(
        'Law of cosines',
        'law of cosines',
        'Sides and angles from two sides and an angle, or from three sides.',
        'law of cosine:5; \\cos a:2; \\cos b:1; \\cos c:1; ab =:1; 120^\\circ:2; 60^\\circ:1; sides:1; \\cos \\angle:3; ac =:1; bc =:1; angle between them:5; opposite the side:3; length of the third side:3; cosine of the angle:4; cosine of the largest angle:5; sides of length:2',
      ),
      leaf(
        'Law of sines and angle relations',
        'law of sines',
        'Sides against sines of opposite angles; identities for the angles of a triangle.',
        'law of sine:5; \\sin a:2; \\sin b:2; extended law of sines:5; \\sin \\angle:3; circumradius:2; \\angle a =:1; \\angle b =:1; 45^\\circ:1; 105^\\circ:2; sin a:1; opposite angles:2; angles of a triangle:3; \\tan a:2; \\cos a + \\cos b:4; \\sin a + \\sin b:4; \\tan a \\tan b:4; in triangle:1; \\cot a:2; acute triangle:1; arithmetic progression:1',
      ),
      leaf(
        'Area from two sides and an angle',
        'trig area',
        'Half the product of two sides with the sine of their angle.',
        'area of triangle:2; \\sin:1; area:2; [abc]:2; \\frac 1 2 ab \\sin:5',
      ),
    ],
  ),
  topic(
    'Polar and parametric coordinates',
    'precalculus/polar-parametric',
    'polar:5; rectangular coordinates:5; spherical coordinates:5; cylindrical coordinates:5; parametric:5; (r,\\theta):4; \\rho:4; parameterized:4; parametrized:4; \\phi:2',
    [
      leaf(
        'Polar and rectangular coordinates',
        'polar coordinates',
        'Convert points between polar and rectangular form.',
        'polar coordinates:4; polar:3; rectangular coordinates:3; convert the point:4; (r,\\theta):3; r > 0:2; convert:1',
      ),
      leaf(
        'Spherical and cylindrical coordinates',
        'space coordinates',
        'Points in space by angles and distances.',
        'spherical coordinates:5; cylindrical coordinates:5; spherical:3; cylindrical:2; \\rho:4; \\phi:3; (\\rho,\\theta,\\phi):4; (r,\\theta,z):4',
      ),
      leaf(
        'Curves in polar form',
        'polar curves',
        'Recognise a curve from its polar equation.',
        'r =:2; r = \\frac:3; r = #:2; curve:1; polar equation:3; identify the curve:4; defined by the equation:1; line:1; \\theta =:2; equation in polar:3',
      ),
      leaf(
        'Parametric curves',
        'parametric curves',
        'Curves given by a parameter.',
        'parametric:5; parameter:3; parameterized:4; parametrized:4; parameterization:4; as t varies:4; x = \\cos:2; t:1; (x,y) = (:3; all real numbers t:2; \\cos t:3; \\sin t:3; varies over:2',
      ),
    ],
  ),
  topic(
    'Polar form, De Moivre and roots of unity',
    'precalculus/roots-of-unity',
    'roots of unity:5; \\cis:5; de moivre:5; demoivre:5; e^{i:4; root of unity:5; \\omega:3; \\operatorname{cis}:5; \\text cis:4; re^{i \\theta}:4',
    [
      leaf(
        'Polar form of complex numbers',
        'polar form',
        'Modulus and argument, cis and exponential form.',
        'polar form:5; \\cis:4; e^{i:4; re^{i:4; exponential form:4; argument:3; r > 0:1; \\text cis:4; cis:4',
      ),
      leaf(
        'De Moivre’s theorem',
        'De Moivre',
        'Powers and roots of complex numbers through angles.',
        'de moivre:5; demoivre:5; (\\cos:2; + i \\sin:4; i\\sin:4; power:1; \\cis:1',
      ),
      leaf(
        'Roots of unity',
        'roots of unity',
        'Use the solutions of z^n = 1.',
        'roots of unity:5; root of unity:5; \\omega:4; z^n = 1:4; \\omega^3 = 1:4; th root:3; cube root of unity:4; nonreal:2; z^4 + z^2 + 1:4; \\omega^:3',
      ),
    ],
  ),
]);
