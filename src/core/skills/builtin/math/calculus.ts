import { domain, leaf, topic } from '../source';

export const calculus = domain('Calculus', [
  topic(
    'Limits, derivatives and integrals',
    'calculus/limits-derivatives-integrals',
    "derivative:5; \\int:5; \\lim:5; limit:3; f':2; integral:5; differentiable:5; \\frac d dx:5; approaches:2; converge:1; local maximum:5; local minimum:5; critical point:4; inflection:4; tangent line:1; \\to \\infty:4; continuous:2; rate of change:3",
    [
      leaf(
        'Limits and continuity',
        'limits',
        'Values that a function or sequence approaches.',
        '\\lim:5; limit:4; approaches:3; \\to:3; \\infty:1; converge:2; gets closer:3; continuous:5; continuity:5; intermediate value:4; discontinuous:4; discontinuity:4; limit of:5; tends to:5; tends to infinity:5; as x approaches:5',
      ),
      leaf(
        'Derivatives and differential equations',
        'derivatives',
        'Rates of change, tangents and rules of differentiation.',
        "derivative of:5; derivative:5; \\frac d dx:5; differentiate:5; f':3; tangent line:2; rate of change:3; slope of the tangent:4; differentiable:4; chain rule:5; f'(x):4; differential equation:5; dy/dx:4; \\frac dy dx:4; y':3; initial condition:2; rate proportional:3",
      ),
      leaf(
        'Extremes with derivatives',
        'calculus extremes',
        'Find largest and smallest values by a vanishing derivative.',
        'critical point:5; local maximum:5; local minimum:5; maximize:2; minimize:2; derivative:2; increasing on:3; decreasing on:3; inflection:5; concave:4; use a derivative:5; one local maximum:5; derivative to find:5',
      ),
      leaf(
        'Integrals',
        'integrals',
        'Antiderivatives and areas under curves.',
        '\\int:5; integral:5; antiderivative:5; area under:4; integrate:5; area under the curve:4; \\int_0:3; integration:5; by integration:5; enclose a region:4',
      ),
    ],
  ),
]);
