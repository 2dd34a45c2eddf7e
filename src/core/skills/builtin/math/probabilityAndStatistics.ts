import { domain, leaf, topic } from '../source';

export const probabilityAndStatistics = domain('Probability & statistics', [
  topic(
    'Probability',
    'probability-and-statistics/probability',
    'probability:5; at random:3; randomly:3; dice:2; die:2; coin:1; likely:2; chance:3; fair:2; odds:2; drawn:1; marbles:1',
    [
      leaf(
        'Probability by counting equally likely outcomes',
        'favourable outcomes',
        'Favourable over possible outcomes.',
        'probability:2; randomly selected:2; at random:2; randomly chosen:2; chosen at random:2; selected:1; number is chosen:2; integer:1; spinner:3; letter:1; randomly:1',
      ),
      leaf(
        'Dice and coins',
        'dice, coins',
        'Rolls and flips.',
        'dice:5; die:4; rolled:4; roll:3; coin:3; flip:3; heads:4; tails:3; tossed:3; six sided:4; fair coin:3; flipped:3; sided dice:4',
      ),
      leaf(
        'Drawing without replacement',
        'drawing',
        'Cards, marbles and balls drawn one after another or together.',
        'marble:3; ball:2; drawn:3; without replacement:5; bag:3; card:3; deck:4; draw:2; replaced:3; urn:4; red:1; jar:2; hat:2; cards:2; standard deck:3; ace:2; box contains:2; chips:1',
      ),
      leaf(
        'Independent events',
        'independent events',
        'Multiply the probabilities of independent events.',
        'independent:3; chance:2; each time:2; wins:1; probability that it:1; rain:3; games:1; both:1; probability of # :1; each of:1; series:2; each day:1; will:1; team:1; \\frac chance:1; repeated:1; three times:1; times in a row:2',
      ),
      leaf(
        'Complementary events',
        'complement',
        'One minus the probability of the opposite.',
        'at least one:5; at least two:2; not:1; complement:3; at least once:4; no two:2; probability that it does not:3; probability that at least:5; will not:2; does not:1; different:1; at least one of them:5; shows at least one:4',
      ),
      leaf(
        'Probability with choices and arrangements',
        'probability by combinations',
        'Count outcomes with combinations or permutations.',
        'committee:3; seated:3; arranged:3; selected from:2; people:1; pairs:1; subset:2; students:1; order:2; team:2; chosen from:1; two different:1; next to each other:3; permutation:3; vertices:2; distinct:1; points:1; row:1; socks:2',
      ),
    ],
  ),
  topic(
    'Conditional probability and expected value',
    'probability-and-statistics/conditional-expected',
    'expected value:5; expected number:5; given that:2; conditional:5; expected:4; on average:1; bayes:5; expected winnings:4',
    [
      leaf(
        'Expected value',
        'expected value',
        'Average outcomes weighted by probability.',
        'expected value:5; expected number:5; expected:4; on average:2; win:1; expectation:4; fair price:3; dollars:1; winnings:3',
      ),
      leaf(
        'Conditional probability',
        'conditional probability',
        'Probability when something is known.',
        'given that:5; conditional:5; bayes:5; test:1; if it is known:3; known that:3; what is the probability that the other:4; given:1; probability that he:1; other side:3; given that the:4; what is the probability that it came:4; urn:2; is chosen by:2',
      ),
      leaf(
        'States, walks and repeated games',
        'states',
        'Set up equations for the states of a process.',
        'state:2; bug:2; vertex:1; moves:2; until:3; random walk:5; step:1; minute:1; turns:2; ant:2; goes first:3; first to:2; jumps:2; frog:3; each second:2; eventually:2; alternately:2; lily:3',
      ),
    ],
  ),
  topic(
    'Geometric probability',
    'probability-and-statistics/geometric-probability',
    'geometric probability:5; point is randomly:3; point is chosen:3; chosen at random from:1; randomly selected from inside:4; real number:1; dart:4; inside:2; interior:2; region:1; random point:4',
    [
      leaf(
        'Probability as a ratio of lengths',
        'length ratios',
        'Random points on segments and intervals.',
        'real number:2; interval:3; segment:3; number line:3; between # and #:2; minutes:1; between 0 and:2; length:2; arrive:2; time:1; traffic light:4; stick:3',
      ),
      leaf(
        'Probability as a ratio of areas',
        'area ratios',
        'Random points in plane regions.',
        'point:2; inside:2; circle:2; square:2; rectangle:2; triangle:2; dart:4; region:2; area:1; closer to:3; x and y:1; target:3; board:2; lands:1; shaded:1',
      ),
    ],
  ),
  topic(
    'Averages and statistics',
    'probability-and-statistics/averages-statistics',
    'average:4; mean:4; median:4; mode:4; range:1; standard deviation:5; arithmetic mean:5; average speed:-5; data:3; test scores:3; median of a triangle:-4; median from:-4; the medians:-3; statistic:3; scores:2; altitude:-3; triangle abc:-4; average age:3; stem:2; geometric mean:3',
    [
      leaf(
        'Arithmetic mean',
        'mean',
        'Averages and the totals behind them.',
        'average:4; mean:3; arithmetic mean:4; average of:2; average score:3; test scores:2; average of the numbers:2; scores:1; average age:2; mean of:2; averages:2',
      ),
      leaf(
        'Median, mode, range and spread',
        'median, mode, spread',
        'Middle, most frequent value and spread of data.',
        'median:5; mode:5; range:3; unique mode:3; list of numbers:1; list:1; stem and leaf:4; data set:3; set of data:2; numbers in the:1; median of the:2; of the data:2; standard deviation:5; harmonic mean:5; geometric mean:5; variance:5; normal distribution:5; quartile:4; percentile:4; box plot:4; median of the numbers:5; median of:4; what is the median:5; range of the numbers:5; mode of:4',
      ),
      leaf(
        'Weighted averages',
        'weighted average',
        'Averages of groups of different size.',
        'weighted:5; class:1; average of the class:2; combined:2; students:1; boys:1; girls:1; overall:2; average for:1; grade:2; final exam:2; semester:1; test:1; quiz:1; worth:1',
      ),
      leaf(
        'Changing a data set',
        'changed data',
        'How averages move when data are added, removed or changed.',
        'removed:3; added:2; new:2; new average:4; remaining:2; increase:1; changed:2; replaced:2; after:1; next:1; raise:2; deleted:3; additional:1; incorrectly:3; instead of:2; sixth:1; average to:2; new mean:3; is added:2',
      ),
    ],
  ),
]);
