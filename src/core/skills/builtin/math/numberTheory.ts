import { domain, leaf, topic } from '../source';

export const numberTheory = domain('Number Theory', [
  topic(
    'Divisibility and factors',
    'number-theory/divisibility',
    'divisible:4; divisor:4; factor:2; multiple of:3; multiples:3; divides:2; divisibility:5; positive divisors:4; proper divisor:4',
    [
      leaf(
        'Divisibility rules',
        'divisibility rules',
        'Decide divisibility from the digits.',
        'divisible by:4; divisibility:4; digit:2; divisible by 9:3; divisible by 3:2; divisible by 11:3; five digit number:1; digits:1; is a multiple of:2; must be:1; what digit:2',
      ),
      leaf(
        'Counting divisors',
        'number of divisors',
        'How many divisors a number has.',
        'how many positive divisors:5; how many divisors:5; how many factors:5; number of divisors:5; exactly # factors:4; exactly # positive:3; exactly # divisors:4; positive factors:4; factors does:3; divisors does:3; how many positive factors:4; how many distinct:1; even factors:3; odd factors:3; positive integer divisors:3; odd divisors:3; divisors of:2; number of positive:2; how many of the positive divisors:5; divide # evenly:5; positive integers divide:5; divisors of # are even:5; how many positive integers divide:5',
      ),
      leaf(
        'Sum and product of divisors',
        'sum of divisors',
        'Add or multiply the divisors of a number.',
        'sum of the divisors:5; sum of the positive divisors:5; sum of all the positive:4; sum of the factors:4; sum of the proper:4; product of the divisors:4; \\sigma:4; perfect number:4; abundant:4; sum of all positive:4; proper divisor:4; product of the positive:3; sum of the distinct:1; sum of the positive factors:5; sum of the odd positive divisors:5; sum of the even:2; sum of the positive:4; sum of the odd:3',
      ),
      leaf(
        'Multiples in a range',
        'counting multiples',
        'Count multiples and non-multiples in a range.',
        'multiples of:4; multiple of:3; positive multiples:4; between # and #:2; multiples:2; less than #:1; how many multiples:4; smallest multiple:3; not exceeding:1; positive three digit:1; largest multiple:3; greatest multiple:3',
      ),
      leaf(
        'Divisibility of expressions and parity',
        'divisible expressions',
        'Find integers for which an expression is divisible or even.',
        'divides:3; is divisible by:2; is an integer:3; n^2:2; n!:2; largest integer:2; must be divisible:3; \\mid:3; always divisible:3; divisor of:1; for all:1; integer n:2; positive integers n:2; positive integer n:1; product of any:2; divisible by all:2; even:2; odd:2; parity:5; odd integer:2; even integer:2; even number:2; odd number:2; must be even:3; must be odd:3',
      ),
    ],
  ),
  topic(
    'Primes and prime factorisation',
    'number-theory/primes-factorization',
    'prime:4; primes:4; prime factorization:5; prime factor:5; composite:5; prime number:4; factorization:1; prime divisor:4',
    [
      leaf(
        'Finding and testing primes',
        'primes',
        'Recognise primes and search among them.',
        'prime number:3; is prime:3; prime:2; primes:2; two digit prime:3; smallest prime:2; composite:2; how many prime:3; sum of the primes:2; prime numbers:2; different primes:2; twin:3; distinct prime:1',
      ),
      leaf(
        'Prime factorisation',
        'prime factorisation',
        'Write a number as a product of primes.',
        'prime factorization:5; prime factor:4; largest prime factor:5; greatest prime factor:4; distinct prime factors:4; prime divisor:4; prime factors:3; sum of the prime:2; different prime factors:3; 2^:1',
      ),
      leaf(
        'Factorials and powers of primes',
        'primes in factorials',
        'Exponents of primes in factorials; trailing zeros.',
        '!:2; factorial:3; end in:2; zeros at the end:4; trailing zero:4; consecutive zeros:3; legendre:5; zeroes:3; @factorial:4; power of 2 that:1; highest power:3; greatest power:3; largest power:3; terminal zeros:4; divides #!:3; divisor of #!:2; exponent of # in the prime factorization:5; prime factorization of #!:5; exponent of:3',
      ),
      leaf(
        'Equations with primes',
        'equations with primes',
        'Find primes that satisfy a relation.',
        'prime numbers p:3; primes p:3; p and q:2; where p:2; is a prime:2; p:1; prime:1; sum of two primes:3; product of two primes:2; q:1; two prime:2; three primes:1; prime numbers whose:2',
      ),
    ],
  ),
  topic(
    'GCD and LCM',
    'number-theory/gcd-lcm',
    '\\gcd:5; gcd:5; lcm:5; \\lcm:5; greatest common:5; least common multiple:5; relatively prime:1; common factor:3; common multiple:5; common divisor:5; euclidean algorithm:5; coprime:2',
    [
      leaf(
        'Greatest common divisor',
        'gcd',
        'Compute and use greatest common divisors.',
        'greatest common divisor:5; greatest common factor:5; gcd:4; \\gcd:4; common factor:3; common divisor:3; gcf:4; largest number:1; largest integer that divides:3; evenly:1; same number of:1; largest possible:1; equal groups:2; pieces of equal length:5; as long as possible:4; nothing left over:4; identical bouquet:5; identical:2; greatest possible number:3; largest square tile:4; use up all:3; equal length:4; greatest common length:5',
      ),
      leaf(
        'Least common multiple',
        'lcm',
        'Compute and use least common multiples.',
        'least common multiple:5; lcm:4; \\lcm:4; common multiple:4; divisible by each:3; smallest positive integer that is:3; smallest number:1; at the same time:2; every # days:2; multiple of both:3; again:1; smallest positive integer divisible:3; least positive integer:1; simultaneously:1; divisible by all:2; smallest positive integer:1; counted in groups of:4; flashes every:4; every # seconds:4; every # minutes:4; together again:5; flash together:5; at the same moment:3; rings every:3; least possible number:3; next time:3',
      ),
      leaf(
        'Euclidean algorithm',
        'Euclid',
        'Divide with remainder until the gcd appears; gcd of expressions.',
        'euclidean algorithm:5; n + :1; gcd of:1; possible values of \\gcd:3; for all positive integers n:2; \\gcd(n:3; fibonacci:1; possible value:1; \\gcd(a:1; 2^:1',
      ),
      leaf(
        'Gcd and lcm together',
        'gcd with lcm',
        'Use gcd times lcm, or find numbers from both.',
        '\\gcd:1; product of two positive integers:3; product of the:1; and the lcm:4; least common multiple:1; greatest common:1; \\mathop text lcm:2; m and n:1; product of their:3; product of two:2; lcm[:2; \\operatorname{lcm}:3',
      ),
    ],
  ),
  topic(
    'Modular arithmetic and remainders',
    'number-theory/modular-arithmetic',
    '\\pmod:5; \\bmod:5; \\equiv:5; remainder:4; modulo:5; congruent to:2; congruence:4; units digit:2; is divided by #:2; mod:4; left over:2; leaves a remainder:5',
    [
      leaf(
        'Remainders and cycles',
        'remainders',
        'Reduce first; find a place in a repeating cycle.',
        'remainder when:4; remainder:2; is divided by:3; modulo:1; the sum:1; the remainder:1; what is the remainder:3; divided by #:2; left over:2; find the remainder:3; day of the week:4; monday:2; cycle:2; repeating:1; pattern:1; sunday:2; th letter:2; days from:2; letter:1; clock:1; saturday:2; will be:1',
      ),
      leaf(
        'Remainders of powers',
        'remainders of powers',
        'Cycles, Fermat’s and Euler’s theorems.',
        '@big-power:5; fermat:5; euler:4; remainder:1; divided by:1; ^{100:2; ^{2:1; cycle:2; 2^{:2; 3^{:2; 7^{:2; 9^{:1; power:3; ^{1:1; 5^{:1; @power-number:3; remainder when #^#:5; remainder when $#^:5; powers:2',
      ),
      leaf(
        'Linear congruences and inverses',
        'congruences',
        'Solve congruences and use modular inverses.',
        '\\equiv:4; \\pmod:3; congruence:4; inverse:4; modular inverse:5; solve:1; ^{-1}:3; solution:1; residue:2; n \\equiv:2; congruent:2; mod:1; 0 \\le n:3; satisfies:1',
      ),
      leaf(
        'Systems of congruences',
        'systems of congruences',
        'Numbers with given remainders; the Chinese remainder theorem.',
        'chinese remainder:5; leaves a remainder of:4; remainder of # when:4; leave a remainder:3; left over:4; groups of:1; smallest positive integer:1; when divided by # and:3; remainder of 1:2; rows of:2; each of:1; when divided by #:2; leaves remainder:3; system of congruences:5; \\pmod # and:5; \\pmod{#}$ and:5; leave a remainder of:4; $x \\equiv:3; when counted:3; in groups of #, of:3',
      ),
      leaf(
        'Units digit and last digits',
        'last digits',
        'The last digits of powers, products and sums.',
        'units digit:5; ones digit:5; last two digits:5; last digit:5; tens digit:3; last three digits:5; hundreds digit:2; final digit:4; units digit of:4; unit digit:4',
      ),
    ],
  ),
  topic(
    'Number bases',
    'number-theory/base-conversion',
    '@base-subscript:4; base:2; in base:5; binary:5; base 2:3; base 10:2; base #:2; hexadecimal:5; base eight:4; base nine:4; base b:5; base ten:1; bases:3; base 10 logarithm:-5; base of the:-3',
    [
      leaf(
        'Converting between bases',
        'convert bases',
        'Write a number in another base.',
        'express:2; convert:3; base 10:2; in base:2; write:1; base ten:1; binary representation:3; base # representation:3; expressed in base:3; how many digits:1; represent:1; as a base:2; equivalent:1',
      ),
      leaf(
        'Arithmetic in other bases',
        'arithmetic in bases',
        'Add, multiply and divide in a base.',
        'compute:2; sum:1; product:1; add:2; subtract:2; + #_:2; find the sum:2; multiply:2; divide:1; express your answer in base:3; difference:1; find the product:2; quotient:2; evaluate:1',
      ),
      leaf(
        'Unknown bases and digits',
        'unknown base',
        'Determine a base or digits from an equation or property.',
        'base b:4; for what:1; value of b:3; what base:3; which base:3; smallest base:4; find b:2; b >:3; _b:3; bases b:4; in base b:3; find the base:4; what is b:2; digits:1; digit:1; palindrome:2; base 3:1; base 7:1; both:1; reversed:2; leading digit:3; units digit:1; a and b:1; represented by:2; _{:1; distinct digits:1; aba:2; abc_:3; last digit:1',
      ),
    ],
  ),
  topic(
    'Digits and place value',
    'number-theory/digits',
    'digit:3; digits:3; sum of the digits:4; tens digit:3; units digit:2; two digit:3; three digit:2; four digit:2; place value:4; palindrome:3; digit number:2',
    [
      leaf(
        'Sum and product of digits',
        'digit sums',
        'Numbers described by sums or products of their digits.',
        'sum of the digits:5; product of the digits:5; sum of its digits:4; digits is:2; digits add:3; digit sum:4; product of its digits:4; sum of digits:3; digits of the:1; digits sum:3',
      ),
      leaf(
        'Place value and reversed digits',
        'place value',
        'Write a number through its digits; reverse and exchange them.',
        'reversed:4; reversing:4; interchang:3; tens digit:3; place value:4; 10a:3; hundreds digit:3; two digit number:3; ones place:3; two digit:2; hundreds place:3; digits are reversed:3; units digit is:2; place:1; number ab:1',
      ),
      leaf(
        'Palindromes and special digits',
        'palindromes',
        'Numbers that read the same backwards, or with only certain digits.',
        'palindrome:5; same forwards and backwards:5; backward:4; only the digits:3; consists of only:3; digits are all:3; contains the digit:3; read the same:4; times is the digit:3; digit # appear:3; consisting of:1; repdigit:4; odometer:4',
      ),
      leaf(
        'Cryptarithms',
        'cryptarithms',
        'Letters that stand for digits.',
        'represents a digit:4; different digit:3; letter represents:4; represents a different:4; cryptarithm:5; letters:1; addition problem:3; \\underline:2; each letter:3; distinct digits:2; stands for:2; addition:1; multiplication problem:2; replaced by:2; subtraction:1; represent:1',
      ),
      leaf(
        'Digits of large numbers',
        'digits of large numbers',
        'Number and sum of digits of powers and products.',
        'how many digits:4; digits in the:1; sum of the digits of:2; 10^:2; when written:1; number of digits:4; base ten:1; decimal representation:1; how many zeros:3; @big-power:3; string of:2; digits does:3; written as:1; in the value of:2; digits of 10^:5; sum of the digits of $10^:5; digits of the number 10^:4',
      ),
    ],
  ),
  topic(
    'Integer equations and consecutive integers',
    'number-theory/integer-equations',
    'consecutive:3; consecutive integers:5; integer solution:4; positive integers:1; consecutive even:4; consecutive odd:4; ordered pairs of integers:4; diophantine:5; integers:1; pairs of positive integers:3',
    [
      leaf(
        'Consecutive integers',
        'consecutive integers',
        'Sums and products of consecutive integers.',
        'consecutive:4; consecutive integers:4; consecutive even:4; consecutive odd:4; consecutive positive:4; middle:1; consecutive numbers:3',
      ),
      leaf(
        'Linear equations in integers',
        'linear Diophantine',
        'Integer solutions of linear equations in several unknowns.',
        'diophantine:4; pairs of positive integers:2; combination of:1; exactly:1; stamps:3; ways:1; cents:1; largest amount:3; cannot be:2; chicken mcnugget:5; coins:1; integer solutions:2; how many ordered pairs:2; points:1; cannot be obtained:3; sold:1',
      ),
      leaf(
        'Factoring equations in integers',
        'factoring trick',
        'Turn an equation into a product of integers.',
        'xy:3; simon:5; ab:1; integers x and y:2; ordered pairs:2; (x,y):2; positive integers:1; \\frac{1}{x}+\\frac{1}{y}:4; mn:2; \\frac 1 m:3; difference of squares:2; x^2-y^2:2',
      ),
      leaf(
        'Sums and products of integers',
        'sums and products',
        'Find integers with a given sum, product or other property.',
        'product of two:3; sum of two:2; sum of three:2; product of three:3; positive integers:2; product:1; sum:1; three different:1; integers whose:2; distinct positive integers:2; two positive integers:2; three positive integers:2; whole numbers:2; two integers:2',
      ),
    ],
  ),
  topic(
    'Perfect powers and integer properties',
    'number-theory/perfect-powers',
    'perfect square:5; perfect cube:5; perfect power:5; perfect fourth:4; square number:3; square of an integer:4; cube of an integer:4; perfect squares:5; sum of two squares:3',
    [
      leaf(
        'Perfect squares',
        'perfect squares',
        'Recognise, count and build squares.',
        'perfect square:5; square:1; perfect squares:3; square number:3; is a perfect square:3; squares between:3; square of an integer:3; square of a:1; \\sqrt n:2',
      ),
      leaf(
        'Perfect cubes and higher powers',
        'perfect cubes',
        'Cubes, sixth powers and numbers that are several powers at once.',
        'perfect cube:5; perfect cubes:5; perfect fourth:4; sixth power:4; cube:1; cubes:1; perfect power:4; power:1; cube of an integer:3; both a perfect square and:4; perfect fifth:4',
      ),
      leaf(
        'Completing to a perfect power',
        'complete to a power',
        'The least factor that makes a number a perfect power.',
        'smallest positive integer:2; multiplied by:2; is a perfect square:2; product:1; is a perfect cube:2; smallest:1; times:1; must be multiplied:3; such that the product:2; such that #n:2; least positive integer:1',
      ),
      leaf(
        'Sums of squares',
        'sums of squares',
        'Numbers as sums and differences of squares.',
        'sum of two squares:5; difference of two squares:3; sum of squares:3; sum of two perfect:4; sums of:2; a^2 + b^2:2; difference of squares:2; sum of the squares:2; sum of three:1; written as the sum:2; squares of two:3; expressed as the sum:2',
      ),
    ],
  ),
  topic(
    'Repeating and terminating decimals',
    'number-theory/repeating-decimals',
    'repeating decimal:5; terminating:5; \\overline:2; decimal point:3; decimal representation:4; decimal expansion:4; repeating:3; th digit:4; digit to the right:4; terminating decimal:5; @repeating-decimal:5; decimal:2',
    [
      leaf(
        'Repeating decimals as fractions',
        'repeating to fraction',
        'Turn a repeating decimal into a common fraction.',
        '@repeating-decimal:5; common fraction:2; as a fraction:2; repeating decimal:3; as a common fraction:2; \\overline:2; 0.\\overline:4; express:1; reciprocal:1; repeating:2; 0 . \\overline:3',
      ),
      leaf(
        'Digits of a decimal expansion',
        'digits of a decimal',
        'Find a digit far behind the decimal point.',
        'th digit:5; digit after the decimal:5; digit to the right:5; place after:3; decimal representation of:3; digit in the:2; right of the decimal:3; past the decimal:4; th decimal:4; repeating block:4; digits are in the:2; sum of the first:1',
      ),
      leaf(
        'Terminating decimals',
        'terminating decimals',
        'Decide which fractions terminate, and where.',
        'terminating decimal:5; terminating:5; terminates:4; zeros:2; zeroes:2; nonzero digit:3; \\frac n:2; \\frac 1 n:1; integer values of n:1; first non zero:3; between the decimal:4; decimal point:1',
      ),
    ],
  ),
]);
