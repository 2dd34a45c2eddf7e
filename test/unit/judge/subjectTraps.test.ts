import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

function pairsIn(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' ||| '));
}

/** Pairs of many subjects that look alike, or would after a careless clean-up, and are not the same. */
const alike = String.raw`
9.8 \text{ m/s}^2 ||| 9.8 m/s
3.0\times 10^8 \text{ m/s} ||| 3\times10^{8}\ \mathrm{km/s}
5 \text{ kg} ||| 5 \text{ g}
100^\circ\text{C} ||| 100^\circ\text{F}
1.5 \text{ hours} ||| 1.5 minutes
2 \text{ J} ||| 2 \text{ kJ}
45 \text{ mph} ||| 45 \text{ km/h}
4 \text{ cm}^2 ||| 4 \text{ cm}
1 \text{ km}^2 ||| 1000 \text{ m}^2
H_2O ||| H_2O_2
NaCl ||| KCl
CO_2 ||| CO
CO ||| OC
\text{Fe}^{2+} ||| \text{Fe}^{3+}
2H_2 + O_2 \to 2H_2O ||| H_2+O_2\rightarrow H_2O
March 5, 2021 ||| March 6, 2021
July 4 ||| July 14
03/05/2021 ||| 05/03/2021
\$1,200 ||| 1.200
\$0.75 ||| 75
75\text{ cents} ||| 0.75
€50 ||| \$50
\$3.5 million ||| \$3.5 billion
25\% ||| 0.25\%
\frac{1}{3} ||| 33\%
33.3\% ||| 1/3
\frac{5}{36} ||| 5:31
5:1 ||| 1:5
(x-1)^2 ||| x^2-2x+1=0
\begin{cases} x=1 \\ y=2 \end{cases} ||| x=2, y=1
A=(1,2), B=(3,4) ||| A(3,4), B(1,2)
\begin{cases} x & x\ge 0 \\ -x & x<0 \end{cases} ||| x
\begin{cases} x & \text{if } x\ge 0 \\ -x & \text{if } x<0 \end{cases} ||| \begin{cases} -x & x>0 \\ x & x\leq 0 \end{cases}
[2, 5] ||| 2 \le x \le 5
2 \le x \le 5 ||| between 2 and 5
(0,\infty) ||| \text{all nonnegative real numbers}
\mathbb{R} ||| \text{all integers}
\mathbb{R}\setminus\{0\} ||| \text{all real numbers}
\mathbb{R}\setminus\{0\} ||| \text{all real numbers except } 1
\{x \in \mathbb{Z} \mid 1\le x\le 3\} ||| [1,3]
\{x \in \mathbb{Z} \mid 1\le x\le 3\} ||| \{x | 1\le x\le 3\}
\{1,2,3,\ldots,10\} ||| \{1,2,3,10\}
\{2k : k\in\mathbb Z\} ||| \text{odd integers}
x\equiv 3 \pmod 7 ||| x \equiv 3 \pmod{8}
x\equiv 3 \pmod 7 ||| x = 7k+4
1011_2 ||| 1011
2F_{16} ||| 2E_{16}
(1\ 2\ 3) ||| (1\ 3\ 2)
Y ||| N
T ||| F
even ||| odd
increasing ||| decreasing
Alice ||| Bob
rational ||| irrational
convergent ||| divergent
converges ||| diverges
finite ||| infinite
possible ||| impossible
symmetric ||| not symmetric
x = \frac{\pi}{4}+2k\pi ||| x=\frac{5\pi}{4}+2k\pi
D ||| The answer is B because D is false.
D ||| It could be B or D
D ||| not D
D ||| The answer is not D
D ||| Neither A nor D
D ||| Option D is wrong, so the answer is (C).
A ||| A triangle
A ||| The answer is a triangle
I ||| I think it's (D).
I ||| I think so
17 ||| 17\text{ or } 18
17 ||| 17 \text{ thousand}
17 ||| 17\text{ dozen}
17 ||| 17\text{ squared}
17 ||| 17\text{ less than } x
17 ||| 17\text{ is too small}
17 ||| 17\text{ factorial}
17 ||| 17\text{ modulo } 5
17 ||| 17\text{ tens}
17 ||| 17 \text{ (base } 8)
17 ||| 17\text{ times } 3
17 ||| not 17
17 ||| at least 17
17 ||| 17 halves
17 ||| 17\text{ remainder } 2
\frac14 ||| \int_0^1 x^2\,dx
2 ||| \sum_{n=1}^\infty \frac1{n^2}
1.645 ||| \sum_{n=1}^\infty \frac1{n^2}
\sin^2 x+C ||| \cos^2 x+C
y = Ce^{2x} ||| y=Ce^{-2x}
3:45 \text{ PM} ||| 3:45 AM
2 hours 30 minutes ||| 2.3 hours
1st ||| 2nd
\text{third} ||| \frac13
|x-3|<2 ||| 1<x<6
x<-1 \text{ or } x>2 ||| -1<x<2
p\land q ||| p\lor q
p\to q ||| q\to p
\mathbf i+2\mathbf j ||| 2\mathbf i+\mathbf j
r=2 ||| x^2+y^2=4
m=2, b=1 ||| slope 2, intercept 1
3.14 ||| \pi
1.41 ||| \sqrt2
no solution ||| 0
\text{undefined} ||| \infty
infinitely many solutions ||| no solutions
6 \text{ feet } 2 \text{ inches} ||| 6.2 feet
ABC ||| ACB
ABCD ||| BCDA
\triangle ABC ||| \triangle DEF
AB = 5 ||| BC=5
\text{I and III only} ||| I, II
\text{II} ||| 11
12 joules ||| 12 kJ
5 \text{ V} ||| 5 W
5 m/s east ||| 5 m/s west
10 N upward ||| 10 N downward
3:2:1 ||| 1:2:3
Friday the 13th ||| Friday
10:30 a.m. ||| 10:30 p.m.
midnight ||| noon
\{a,b,c\} ||| \{a,b\}
\{\emptyset\} ||| \emptyset
(a,b) ||| (b,a)
[0,1)\cup(1,2] ||| [0,2]
\text{at most }3 ||| 3
3 \text{ or more} ||| 3
\text{more than }3 ||| 3
\ge 3 ||| 3
\approx 3.14 ||| 3.15
\frac{22}{7} ||| \pi
n! ||| (n-1)!
F_n ||| F_{n+1}
a_n=2a_{n-1} ||| a_n=a_{n-1}
1 in 4 ||| 1:4
21 ||| twenty-two
\text{even} ||| \text{neither even nor odd}
\text{isosceles} ||| \text{not isosceles}
\text{a circle} ||| an ellipse
\text{tautology} ||| \text{contradiction}
\exists x P(x) ||| \forall x P(x)
A\cup B ||| A\cap B
-1 \pmod 5 ||| 3\pmod 5
4 \pmod{5} ||| 9
101_2 ||| 101_3
12_8 ||| 12_{16}
1\to2\to3 ||| 3\to2\to1
\frac{dy}{dx}=2x ||| y=2x^2
\frac{dy}{dx}=2x ||| \frac{y}{x}=2x
\frac{dy}{dx} ||| \frac{y}{x}
x ||| \frac{d}{dx}x^2
\frac{\partial f}{\partial x} ||| \frac{f}{x}
\frac{d^2y}{dx^2} ||| \frac{y}{x^2}
`;

describe('look-alikes of many subjects', () => {
  it.each(pairsIn(alike))('%s | %s', (expected = '', answer = '') => {
    expect(judgeAnswer(expected, answer).verdict).not.toBe('correct');
  });
});
