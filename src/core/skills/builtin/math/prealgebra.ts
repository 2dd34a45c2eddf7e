import { domain, leaf, topic } from '../source';

export const prealgebra = domain('Prealgebra', [
  topic(
    'Arithmetic operations',
    'prealgebra/arithmetic-operations',
    '@bare:1; @short-bare:2; what is the value of:1; compute:1; evaluate:1; \\div:2; \\times:1; sum of the first:-1',
    [
      leaf(
        'Order of operations',
        'order of operations',
        'Evaluate a numerical expression with brackets and several operations.',
        '@short-bare:2; order of operations:5; parentheses:2; evaluate:1; compute:1; simplify:1; find the value of \\frac:2; \\cdot:2',
      ),
      leaf(
        'Adding and subtracting integers',
        'add, subtract',
        'Add and subtract whole numbers, also negative ones; opposites and signs.',
        'subtract:2; sum:1; added to:2; negative number:1; plus:1; minus:1; more than:1; altogether:2; in all:2; left:1; how many more:2; opposite of:2; negative:1; additive inverse:4; reciprocal:2; (-:1; number line:2; temperature:2; below zero:3',
      ),
      leaf(
        'Multiplying and dividing integers',
        'multiply, divide',
        'Multiply and divide whole numbers, also negative ones.',
        'product:1; multiply:2; multiplied by:2; divided by:2; quotient:2; \\times:1; \\div:2; twice:1; each:1; times as many:2; double:1',
      ),
      leaf(
        'Clever calculation',
        'mental arithmetic',
        'Regroup, pair or factor to compute without brute force.',
        'distributive property:3; without a calculator:3; difference of squares:2; \\cdots:1; \\dots:1; grouping:2',
      ),
    ],
  ),
  topic(
    'Fractions and decimals',
    'prealgebra/fractions-decimals',
    'fraction:1; decimal:2; numerator:2; denominator:2; mixed number:4; @fraction-bare:2',
    [
      leaf(
        'Adding and subtracting fractions',
        'add fractions',
        'Bring fractions to a common denominator and add or subtract them.',
        '@fraction-sum:4; common denominator:3; sum of the fractions:3; subtract:3; what is left, as a fraction:4; from the result:2; take away:2',
      ),
      leaf(
        'Multiplying, dividing and nesting fractions',
        'multiply fractions',
        'Multiply and divide fractions, also fractions within fractions.',
        'reciprocal:3; divided by:1; \\div:2; @fraction-product:3; half of:1; third of:1; @nested-fraction:4; continued fraction:4; 1+\\frac:2; 1 + \\frac:2; 2 + \\frac:2',
      ),
      leaf(
        'Fraction of a quantity',
        'part of a whole',
        'Find a fraction of an amount, or the whole from a part.',
        'fraction of the:3; what fraction:3; half of:2; third of:2; quarter of:2; two thirds:2; one third:2; three fourths:2; remaining:1; shaded:1; of the students:1; one half:2; one fourth:2',
      ),
      leaf(
        'Comparing and ordering fractions',
        'compare fractions',
        'Decide which fraction or decimal is larger.',
        'greatest:1; smallest:1; least to greatest:4; which of the following:1; order:1; largest:1; halfway between:3; closest to:1',
      ),
      leaf(
        'Converting fractions and decimals',
        'fraction and decimal',
        'Write fractions as decimals and decimals as common fractions.',
        'as a decimal:3; decimal:2; as a fraction:2; mixed number:3; @decimal:2; lowest terms:1; simplified fraction:1',
      ),
    ],
  ),
  topic('Percentages', 'prealgebra/percentages', 'percent:5; \\%:5; %:5; percentage:5', [
    leaf(
      'Percent of a quantity',
      'percent of',
      'Find a percentage of a number, or the number from its percentage.',
      'percent of:3; \\% of:3; % of:3; what percent:3; what percentage:3',
    ),
    leaf(
      'Percent increase and decrease',
      'percent change',
      'Apply and find relative changes.',
      'increase:2; decrease:2; increased by:3; decreased by:3; percent more than:3; percent less than:3; reduced by:2; larger than:1',
    ),
    leaf(
      'Discounts, taxes and tips',
      'discount, tax, tip',
      'Prices after discounts, sales tax and tips.',
      'discount:4; tax:3; tip:2; off:1; sale:2; original price:3; regular price:3; coupon:3; commission:3',
    ),
    leaf(
      'Mixtures and concentrations',
      'mixtures',
      'Amounts and percentages in solutions and alloys.',
      'solution:1; mixture:3; concentration:3; alcohol:2; acid:3; salt:2; alloy:3; liter:1; ounce:1; gallon:1',
    ),
  ]),
  topic(
    'Ratios and proportions',
    'prealgebra/ratio-proportion',
    'ratio:3; proportion:3; proportional:4; recipe:3; per:1; scale:1',
    [
      leaf(
        'Using ratios',
        'ratios',
        'Share or compare quantities in a given ratio.',
        'ratio of:3; ratio:2; in the ratio:3; : 1:1; for every:3; to the number of:1; @ratio:2; \\frac{a}{b}:0; a:b:1; exchange:1; worth:1; trade:2; equal in value:3; balance:2; @letter-ratio:4',
      ),
      leaf(
        'Solving proportions',
        'proportions',
        'Scale one quantity with another: recipes, unit prices, equal rates.',
        'at this rate:3; recipe:3; cup:1; flour:2; cost of:1; same rate:2; proportion:2; enough:1; would it take:1; pound:1',
      ),
      leaf(
        'Direct and inverse variation',
        'variation',
        'Quantities that vary directly, inversely or jointly.',
        'inversely proportional:5; directly proportional:5; varies inversely:5; varies directly:5; vary inversely:5; vary directly:5; proportional to:3; constant product:2; jointly:2; inversely:4; directly:3',
      ),
      leaf(
        'Scale drawings and models',
        'scale',
        'Lengths on maps, models and drawings.',
        'scale:3; map:3; model:2; scale drawing:4; actual:2; blueprint:3; represent:1; shadow:1',
      ),
    ],
  ),
  topic('Units and measurement', 'prealgebra/unit-conversion', 'convert:2; conversion:3; unit:1; measurement:2', [
    leaf(
      'Converting units of length, mass and volume',
      'unit conversion',
      'Change between units of the same kind.',
      'inch:1; feet:1; foot:1; yard:1; mile:1; kilometer:2; centimeter:1; meter:1; ounce:1; pound:1; gram:2; liter:1; gallon:1; pint:3; quart:3; cup:1; how many inches:2; in centimeters:2; teaspoon:3; tablespoon:3; square feet:2; square yard:3; cubic feet:2; cubic yard:4; square inch:1; cubic inch:2; cubic foot:3; square foot:2; cubic centimeter:2',
    ),
    leaf(
      'Time, clocks and calendars',
      'time and dates',
      'Durations, clock times, weekdays and dates.',
      "clock:2; a.m:2; p.m:2; what time:3; day of the week:4; monday:2; tuesday:2; wednesday:2; thursday:2; friday:2; saturday:2; sunday:2; calendar:3; january:2; february:2; march:1; leap year:3; what day:3; o'clock:3; noon:2; hours and:1; minute:1; second:1; how many seconds:2; midnight:2",
    ),
    leaf(
      'Compound units',
      'compound units',
      'Convert speeds, densities, prices per unit and exchange rates.',
      'miles per hour:1; feet per second:2; per second:1; density:3; currency:3; dollars per:1; exchange rate:4; euro:3',
    ),
  ]),
  topic(
    'Rates, speed and work',
    'prealgebra/rate-work-problems',
    'per hour:3; speed:3; rate:2; mph:3; per minute:3; per second:2; travel:2; faster:1',
    [
      leaf(
        'Distance, speed and time',
        'speed',
        'Relate distance, speed and time of one journey.',
        'speed:3; mile:1; miles per hour:3; drive:2; drove:2; travel:2; run:1; walk:1; bike:1; kilometers per hour:3; distance:1; trip:2; journey:2; mph:3; minutes:1',
      ),
      leaf(
        'Average speed',
        'average speed',
        'Total distance over total time.',
        'average speed:5; average rate:3; round trip:3; entire trip:3; returns:1; averaged:2; return trip:3',
      ),
      leaf(
        'Meeting, overtaking and relative speed',
        'relative speed',
        'Two movers that approach, meet or overtake.',
        'toward each other:4; opposite direction:3; overtake:3; catch up:3; meet:2; head start:3; lap:2; current:1; upstream:4; downstream:4; train:1; escalator:3; pass each other:3',
      ),
      leaf(
        'Work done together',
        'work rates',
        'Combine the rates of people, machines or pipes.',
        'working together:4; work together:4; together:1; complete the job:4; job:2; pipe:2; fill the:1; pump:3; paint:1; hours to:1; worker:2; machine:2; finish:1; hose:3; tank:3; drain:3; alone:4; leak:5; full after:5; empties:3; flows into:4; fills:3; take together:3; working alone:4; can paint:3; would be full:4',
      ),
      leaf(
        'Unit rates',
        'unit rates',
        'Find and use an amount per unit of time or quantity.',
        'per day:2; per minute:2; each day:1; how long:2; words per minute:3; per week:1; an hour:2; rate of:2; every minute:2; each hour:2',
      ),
    ],
  ),
  topic(
    'Money and interest',
    'prealgebra/money-interest',
    '@money:2; dollar:2; cost:2; price:2; \\$:1; cent:2; interest:2; profit:3; pay:1; paid:2',
    [
      leaf(
        'Costs, change and coins',
        'costs, coins',
        'Totals, unit prices, change, and amounts made of coins.',
        'cost:3; price:2; change:1; buy:2; bought:2; spend:2; spent:2; sell:2; sold:2; ticket:1; how much money:4; total cost:3; charge:2; pay:2; bill:1; fee:2; nickel:3; dime:3; quarter:2; penny:3; pennies:3; coin:1; cent:2; dollar bill:3; worth:1',
      ),
      leaf(
        'Wages and profit',
        'wages, profit',
        'Earnings, overtime, profit and loss.',
        'earn:3; wage:3; salary:3; profit:4; paid:1; hourly:3; overtime:4; loss:1; per hour:1; job:1; revenue:2; save:1; saved:2; allowance:2; income:2; week:1',
      ),
      leaf(
        'Simple interest',
        'simple interest',
        'Interest on the principal only.',
        'simple interest:5; interest rate:2; loan:2; borrow:2; principal:2',
      ),
      leaf(
        'Compound interest',
        'compound interest',
        'Interest on interest; growth by a factor each period.',
        'compounded:5; compound interest:5; annually:3; invest:3; interest rate:3; account:2; bank:2; quarterly:3; investment:3; deposit:2',
      ),
    ],
  ),
  topic(
    'Estimation and rounding',
    'prealgebra/estimation-rounding',
    'round:3; nearest:2; estimate:4; approximate:2; closest to:2; rounded to the nearest:3',
    [
      leaf(
        'Rounding and bounding',
        'rounding',
        'Round to a place; find neighbouring integers of a root.',
        'nearest:2; round:3; rounded:3; nearest tenth:3; nearest hundredth:3; nearest whole number:3; nearest integer:3; to the nearest:2; nearest hundred:3; nearest thousand:3; decimal place:1; between \\sqrt:3; integers between:2; \\sqrt:1; whole numbers between:2; perfect square:1; consecutive integers:1; number line:1',
      ),
      leaf(
        'Estimating results',
        'estimation',
        'Judge the size of a result without computing it.',
        'estimate:4; closest to:3; approximately:2; about how many:3; best approximation:3; closest:2; approximate:2',
      ),
      leaf(
        'Scientific notation',
        'scientific notation',
        'Write and compare very large and small numbers.',
        'scientific notation:5; significant figure:4; \\times 10:2; \\cdot 10:1; million:1; billion:2; trillion:2',
      ),
    ],
  ),
  topic(
    'Modelling word problems',
    'prealgebra/word-problem-modelling',
    '@no-math:3; @story:3; more than:1; twice as many:2; as many:2; total:1; in total:3; altogether:3; in all:2; left:2; are left:3; have left:3; does he have:3; does she have:3; have now:3; gave:2; received:1; bought:1; how much:1; each:1',
    [
      leaf(
        'Multi-step word problems',
        'multi-step problems',
        'Plan and carry out several steps of arithmetic from a story.',
        '@no-math:2; @story:2; how many:1; each:1; altogether:2; in total:2; left:1; total:1; give:1; gave:1; how much:1; bought:1; remaining:1',
      ),
      leaf(
        'Setting up an equation from words',
        'words to equation',
        'Name the unknown and translate the story into an equation.',
        'twice as many:3; more than:1; less than:1; times as many:3; three times:2; number is:1; as many:2; let x:2; what is the number:2; a number:1; tripled:1',
      ),
      leaf(
        'Age problems',
        'ages',
        'Relate ages now, before and later.',
        'years old:4; year old:3; years ago:4; years from now:4; age:3; older:3; younger:3; birthday:2; father:1; mother:1; son:1',
      ),
      leaf(
        'Working backwards',
        'working backwards',
        'Start from the end of the story and undo each step.',
        'start with:1; originally:3; at the beginning:2; to begin:2; ended up:2; at first:2; left with:2; initially:2; starting:1',
      ),
      leaf(
        'Reading tables and graphs',
        'tables, graphs',
        'Take numbers from tables, charts and diagrams.',
        'table:2; chart:3; bar graph:4; pie chart:4; circle graph:4; graph show:3; histogram:3; \\begin tabular:3; \\hline:3; survey:1; data:1; according to the:1; circle chart:3; shows the:2',
      ),
    ],
  ),
]);
