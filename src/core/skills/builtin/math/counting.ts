import { domain, leaf, topic } from '../source';

export const counting = domain('Counting', [
  topic(
    'Counting principle and casework',
    'counting/counting-principle',
    'how many ways:2; how many different:2; choices:3; how many possible:2; possible:1; how many combinations:3; number of ways:2; in how many:2; outcomes:2; how many:1; ways:1',
    [
      leaf(
        'Multiplication principle',
        'multiplication principle',
        'Multiply the numbers of choices of independent steps.',
        'choices:3; each:1; license plate:4; outfits:4; shirts:3; pants:3; how many different:2; menu:2; meal:2; combination:1; choose from:2; types of:2; one of:1; flip:1; consists of:1; color:1; code:2; lock:2; flavors:2; password:3; toppings:2',
      ),
      leaf(
        'Casework and listing',
        'casework',
        'Split into cases or list in order, and add.',
        'casework:5; case:2; how many:1; at least:1; exactly:1; squares of:1; different sizes:2; in the figure:2; how many triangles:3; sum of:1; how many positive:1; how many squares:3; how many rectangles:2; how many numbers are in the list:5; in the list:3; inclusive:2; how many integers are:2; from # to #:2; list:2; how many whole numbers:2; how many times:1; pages:2; between # and #:1; numbered:1',
      ),
      leaf(
        'Complementary counting',
        'complementary counting',
        'Count what is not wanted and subtract.',
        'at least one:3; complementary counting:5; complement:2; not:1; must not:2; do not:2; at least two:2; cannot:1; no two:1; refuse:2; contain at least:3; at least two digits:4; in which at least:5; at least one digit:5; at least two of them:3; at least two people:3',
      ),
      leaf(
        'Counting numbers with digit conditions',
        'numbers by digits',
        'How many numbers have digits of a given kind.',
        'digit:2; how many three digit:4; how many four digit:4; digit numbers:3; how many two digit:4; how many integers between:3; positive integers less than:1; digits:2; distinct digits:2; even digits:2; three digit:2; different digits:3; four digit:2; how many numbers:2; integers between # and #:2; first digit:2; increasing order:2; five digit:2; odd digits:2',
      ),
    ],
  ),
  topic(
    'Permutations and arrangements',
    'counting/permutations',
    'arrange:3; arrangement:4; permutation:5; rearrange:4; order:1; line up:3; in a row:3; seated:3; sit:2; arranged:3; how many ways:1; letters:1; around a circular:4; round table:4; words:1',
    [
      leaf(
        'Arrangements in a row and positions',
        'arrangements',
        'Order distinct things; fill positions and offices.',
        'in a row:4; arrange:2; line:1; order:2; shelf:3; books:2; seated:1; next to each other:3; sit:1; row:2; chairs:2; students:1; stand:1; first:1; finish:1; must be:1; permutation:2; distinct:1; race:2; orders:3; president:4; vice president:4; officers:4; treasurer:4; secretary:3; captain:3; positions:2; first, second:2; offices:3; club:2; prize:1; assigned:2; medals:2; roles:2; first place:2; hold:1; members:1',
      ),
      leaf(
        'Arrangements with repeats',
        'arrangements with repeats',
        'Order things of which some are equal.',
        'letters of:3; letters in:3; rearrange:3; letters:2; identical:4; word:2; letters of the word:4; arrangements of:2; repeated:1; indistinguishable:1; anagram:3; flags:1; # identical:4; color patterns:3; of the word:3; identical red:4',
      ),
      leaf(
        'Circular arrangements',
        'circular arrangements',
        'Seats at a round table, necklaces.',
        'circular table:5; round table:5; circle:2; around a:2; rotation:2; table:2; seated around:4; necklace:3; bracelet:3; circular:3; rotations are:3; sit around:4; keychain:3',
      ),
      leaf(
        'Arrangements with restrictions',
        'restricted arrangements',
        'Keep together, keep apart, forbid positions.',
        'next to each other:5; adjacent:3; together:2; not:1; no two:3; must sit:3; must be:2; alternate:2; apart:2; refuse to sit:4; restrictions:2; derangement:5; own:1; cannot:1; between:1; beside:2; same color:1; next to:3; must not:4; insist:4; must not stand:5; sit together:4; must sit together:5; first or last:3; at the end:2; the ends:3',
      ),
    ],
  ),
  topic(
    'Combinations and binomial coefficients',
    'counting/combinations-binomial',
    '\\binom:5; \\dbinom:5; choose:3; committee:4; combination:2; binomial:4; pascal:4; how many ways:1; select:2; \\choose:5; chosen:2; chooses:1; !:1; @factorial:1; team:1; groups:1',
    [
      leaf(
        'Choosing a group',
        'choosing a group',
        'Choose without order, also with conditions.',
        'committee:5; choose:3; team:2; select:2; chosen:1; how many different:1; group of:2; choose #:2; people:1; members:2; pick:2; students:1; starting lineup:4; cards:1; players:1; how many ways can:1; club:1; order does not matter:3; chooses:1; subset:1; groups of:1',
      ),
      leaf(
        'Evaluating binomial coefficients and factorials',
        'binomial values',
        'Compute expressions with factorials and binomials.',
        '\\binom:4; compute:2; evaluate:2; \\dbinom:5; @factorial:3; find the value of:1; !:2; factorial:3; \\frac #!:3; what is the value of:1; simplify:1',
      ),
      leaf(
        'Binomial theorem',
        'binomial theorem',
        'Expand powers of sums and find single terms.',
        'expansion:4; coefficient of:3; binomial theorem:5; expand:2; constant term:3; coefficient:2; (x+:1; when expanded:3; )^:2; terms:1; )^{:2; is expanded:3',
      ),
      leaf(
        'Pascal’s triangle and binomial identities',
        'binomial identities',
        'Sums and relations of binomial coefficients.',
        'pascal:5; pascals triangle:5; hockey stick:5; vandermonde:5; \\binom{n}{:2; row of pascal:4; entries:1; \\sum:1; + \\binom:3; \\cdots:1; \\binom n:2; n:1; satisfies:1; \\binom{n}{k}:3; + \\dbinom:2; sum:1',
      ),
      leaf(
        'Distributing objects',
        'distributions',
        'Stars and bars; balls in boxes; partitions.',
        'stars and bars:5; indistinguishable:4; distinguishable:3; boxes:2; balls:1; distribute:4; identical:3; divided among:3; ways to put:3; give:1; nonnegative integer:2; ordered triple:1; different ways:1; partition:3; put # balls:4; in # boxes:4; splits:2; identical:2; groups of:1; scoops:2; cookies:1; each child:2',
      ),
      leaf(
        'Handshakes, games and pairs',
        'pairs',
        'Count pairs of people, teams, points.',
        'handshake:5; shake hands:5; shakes hands:4; games are played:4; plays each other:4; each other:2; tournament:3; plays every:3; league:2; pairs:1; points:1; lines can be drawn:3; segments:1; each pair:2; chess:2; conference:2; teams:2; games:2; shook:3; party:1; exactly once:1; chords:1; triangles can be:3; how many lines:3; intersection points:1',
      ),
    ],
  ),
  topic(
    'Sets and inclusion-exclusion',
    'counting/sets-inclusion-exclusion',
    'venn:5; subset:4; union:3; \\cup:3; \\cap:3; both:1; neither:3; inclusion exclusion:5; elements:2; set:1; \\subseteq:4; intersection:1; neither:2; but not:2; or both:3',
    [
      leaf(
        'Venn diagrams and two sets',
        'two sets',
        'Count with the overlap of two sets.',
        'neither:4; both:3; venn diagram:5; either:2; students:1; taking:2; members:1; how many students:2; but not:2; and # have:2; surveyed:2; own:1; play:1; like:1; take:1; in both:2',
      ),
      leaf(
        'Inclusion-exclusion',
        'inclusion-exclusion',
        'Add and subtract the overlaps of several sets, also of multiples.',
        'all three:4; three:1; inclusion exclusion:5; \\cap:1; or #:1; exactly two:3; exactly two of:3; at least one of:3; at least two of:3; multiples of:1; divisible by # or:4; but not by:4; nor:3; perfect squares or:4; neither perfect:4; divisible by neither:4; positive integers less than:2; are neither:3; or #, but not:3; both # and #:2; or 5:2; multiples of either:3; squares nor:3; multiples of # or:5; or multiples of:5; divisible by # or by:5; are divisible by # or:5; neither by:4',
      ),
      leaf(
        'Subsets',
        'subsets',
        'Count subsets with a property.',
        'subset:5; subsets:5; non empty:3; nonempty:3; elements:2; \\{1:2; power set:5; set s:1; \\subset:3; \\subseteq:4; element of:1; disjoint:2',
      ),
    ],
  ),
  topic(
    'Paths, symmetry and logic',
    'counting/paths-symmetry-logic',
    'path:4; paths:4; grid:2; steps:1; color:1; colored:2; coloring:4; rotations and reflections:4; chessboard:3; checkerboard:3; game:1; strategy:4; ant:2; moves:2; logic:3; truth:2; puzzle:2; pigeonhole:5',
    [
      leaf(
        'Lattice paths',
        'lattice paths',
        'Count paths on grids and networks.',
        'path:4; paths:4; from a to b:4; right and down:3; grid:2; up and:1; lattice:1; intersection:1; steps:2; moves:1; one unit:2; travel from:2; along the:1; route:2; unit to the right:3',
      ),
      leaf(
        'Colourings and symmetry',
        'colourings',
        'Count colourings, also up to symmetry.',
        'color:2; coloring:4; colored:3; rotations and reflections:4; burnside:5; adjacent:2; colors:3; painted:2; considered the same:3; rotated:1; vertices:1; same color:2; indistinguishable:1; two colors:2; rotation:1',
      ),
      leaf(
        'Pigeonhole principle',
        'pigeonhole',
        'Guarantee a coincidence by too few boxes.',
        'pigeonhole:5; guarantee:4; ensure:3; must be drawn:3; at least two of:1; minimum number:2; to be certain:4; to be sure:4; without looking:2; socks:3; least number:1; drawer:2; to guarantee:4',
      ),
      leaf(
        'Logic and games',
        'logic, games',
        'Draw conclusions from statements; find winning strategies.',
        'true:2; false:2; statement:3; lie:2; liar:5; tells the truth:4; truth:3; must be true:3; contrapositive:4; logically:3; alice:1; says:2; who:2; conclude:2; logic:3; only if:2; which statement:3; strategy:4; winning:4; wins:2; player:2; game:2; turn:1; invariant:4; remove:2; move:2; alternately:3; optimal:2; plays:1; takes turns:3; no matter:2; loses:2',
      ),
    ],
  ),
]);
