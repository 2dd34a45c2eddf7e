import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

function pairsIn(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' ||| '));
}

/** Answers of physics, chemistry, calendars, shops, logic and the like that a careful person takes for the expected one. */
const same = String.raw`
9.8 \text{ m/s}^2 ||| 9.8
3.0\times 10^8 \text{ m/s} ||| 3\times10^{8}\ \mathrm{m/s}
3.0\times 10^8 \text{ m/s} ||| 3\times10^{5}\ \mathrm{km/s}
5 \text{ kg} ||| 5000 \text{ g}
100^\circ\text{C} ||| 100
1.5 \text{ hours} ||| 90 minutes
2.5 \text{ mol} ||| 2.5
45 \text{ mph} ||| 45 \text{ miles per hour}
4 \text{ cm}^2 ||| 4 \text{ square centimeters}
4\pi \text{ cm}^3 ||| 4\pi cubic centimetres
1 \text{ km}^2 ||| 1000000 \text{ m}^2
H_2O ||| H_2O
\mathrm{NaCl} ||| NaCl
March 5, 2021 ||| 5 March 2021
March 5, 2021 ||| 2021-03-05
July 4 ||| 4th of July
Monday ||| monday
2020-02-29 ||| 29 February 2020
\$1,200 ||| 1200 dollars
\$0.75 ||| 75 cents
75\text{ cents} ||| \$0.75
£3.20 ||| 3.20
\$3.5 million ||| \$3,500,000
0.25 ||| 25\%
\frac{1}{4} ||| 25\%
25\% ||| \frac14
\frac{3}{8} ||| 37.5\%
5:1 ||| 5 to 1
x^2-5x+6 ||| (x-2)(x-3)
(x-1)(x+1)(x^2+1) ||| x^4-1
3(x+2)(x-1) ||| (x+2)(3x-3)
x=1, y=2 ||| (1,2)
x=1, y=2 ||| y=2, x=1
(x,y)=(1,2) ||| x=1,y=2
(x,y)=(1,2),(3,4) ||| (3,4) and (1,2)
x=2, y=-1, z=0 ||| (2,-1,0)
2 \le x \le 5 ||| [2,5]
\mathbb{R} ||| \text{all real numbers}
\mathbb{R}\setminus\{0\} ||| \text{all real numbers except } 0
\{x \mid x > 2\} ||| (2,\infty)
\{x \mid x > 2\} ||| \{y : y>2\}
x\equiv 3 \pmod 7 ||| x\equiv 10 \pmod 7
x\equiv 3 \pmod 7 ||| 3 \bmod 7
3 ||| 3 \pmod 7
(12)(34) ||| (34)(12)
True ||| true
True ||| T
Yes ||| Y
No ||| N
False ||| F
Alice ||| alice
n=2k+1, k\in\mathbb Z ||| n=2k-1, k\in\mathbb Z
x = \frac{\pi}{4}+k\pi ||| x=\frac{5\pi}{4}+k\pi
D ||| I think it's (D).
D ||| The answer is D because the others are false.
D ||| (D) 12
D ||| D. 12 cm
D ||| D: because it is odd
D ||| \text{Option D}
D ||| **D**
(D) ||| d
D ||| D)
D ||| choice (D), since 3 > 2
A ||| A
B, D ||| B and D
B, D ||| BD
17 ||| 17\text{ apples}
17 ||| 17\text{ pairs}
\frac{x^3}{3}+C ||| \frac13x^3+C
\ln|x|+C ||| \ln x + C
3:45 \text{ PM} ||| 15:45
2 hours 30 minutes ||| 150 minutes
one third ||| \frac13
one half ||| 1/2
two-thirds ||| 2/3
\log_2 8 ||| 3
\log 100 ||| 2
|x-3|<2 ||| 1<x<5
x<-1 \text{ or } x>2 ||| (-\infty,-1)\cup(2,\infty)
p\land q ||| q\land p
\binom{5}{2} ||| 10
5P2 ||| 20
\vec{v}=(1,2) ||| \langle 1,2\rangle
\langle 1,2\rangle ||| \mathbf i+2\mathbf j
y=2x+1 ||| 2x-y+1=0
y=2x+1 ||| y=1+2x
y=2x+1 ||| 2x+1
x^2+y^2=4 ||| (x-0)^2+(y-0)^2=2^2
2^3\cdot 3 ||| 24
2^3\cdot 3 ||| 3\cdot 2^3
10! ||| 3628800
-3 ||| (-3)
minus five ||| -5
1e-3 ||| 0.001
0.\overline{3} ||| \frac13
0.3\overline{6} ||| 11/30
2\frac12 ||| 2.5
no solution ||| \emptyset
6 \text{ feet } 2 \text{ inches} ||| 74 \text{ inches}
AB=5 ||| 5
\text{I, II} ||| I and II
12 \text{ J} ||| 12 joules
12 \text{ N} ||| 12
5 \text{ mol} ||| 5 moles
22.4 \text{ L} ||| 22.4 liters
50 Hz ||| 50
101 kPa ||| 101
6.02\times10^{23} ||| 6.02e23
\frac{1}{2}mv^2 ||| \frac{mv^2}{2}
v=\sqrt{2gh} ||| \sqrt{2gh}
\frac{GMm}{r^2} ||| G\frac{Mm}{r^2}
\lambda = \frac{h}{p} ||| \frac{h}{p}
2023-05-01 ||| 1 May 2023
10:30 a.m. ||| 10:30
noon ||| 12:00 PM
\{a,b,c\} ||| \{c,b,a\}
\{(1,2),(2,1)\} ||| \{(2,1),(1,2)\}
[0,1)\cup(1,2] ||| [0,2]\setminus\{1\}
x\in\{1,2\} ||| x=1 or x=2
x\in(1,2) ||| 1<x<2
\approx 3.14 ||| 3.14
\sqrt{-4} ||| 2i
3+4i ||| 4i+3
5e^{i\pi/2} ||| 5i
\cos\theta+i\sin\theta ||| e^{i\theta}
1+i ||| \sqrt2 e^{i\pi/4}
n! ||| n(n-1)!
\binom{n}{2} ||| \frac{n(n-1)}{2}
2^{n+1}-1 ||| 2\cdot2^n-1
f'(x)=2x ||| 2x
\frac{dy}{dx}=2x ||| 2x
\lim_{x\to0}\frac{\sin x}{x} ||| 1
\log_{10}2 ||| \log 2
\ln 2 ||| \log 2
\ln 8 ||| 3\ln 2
\log_2 3 ||| \frac{\ln 3}{\ln 2}
\arcsin\frac12 ||| 30^\circ
\tan^{-1}1 ||| \frac{\pi}{4}
\sec x ||| \frac{1}{\cos x}
\sin 2x ||| 2\sin x\cos x
\begin{pmatrix}1\\2\end{pmatrix} ||| (1,2)
\begin{pmatrix}1&2\\3&4\end{pmatrix} ||| [[1,2],[3,4]]
\det=5 ||| 5
x=1;y=2 ||| (1;2)
25\% ||| one quarter
\frac14 ||| 1:4
10 ||| ten
100 ||| one hundred
1000000 ||| 1 million
1000000 ||| 10^6
21 ||| twenty-one
21 ||| twenty one
-21 ||| negative twenty-one
\frac{3}{4} ||| three fourths
\frac{3}{4} ||| three-quarters
\text{the empty set} ||| \emptyset
A\cup B ||| B\cup A
-1 \pmod 5 ||| 4 \pmod 5
x^3+C ||| x^3 + c
3dx ||| 3xd
`;

/** Understood in full, and others. */
const other = String.raw`
Monday ||| Tuesday
x^2-5x+6 ||| (x-2)(x+3)
x=1, y=2 ||| x=2, y=1
(x,y)=(1,2) ||| (2,1)
(x,y)=(1,2),(3,4) ||| (1,2)
x=1 \text{ and } y=2 ||| x=1, y=3
(3,4) ||| (4,3)
x \ge 3 ||| x > 3
\{x \mid x > 2\} ||| [2,\infty)
n \equiv 1 \pmod 4 ||| n \equiv 3 \pmod 4
(1,2,3) ||| (2,3,1)
True ||| False
Yes ||| No
n=2k+1 ||| n=2k
n=3k+1 ||| n=3k-1
D ||| I think it's (B).
B, D ||| B
y=2x+1 ||| y=2x-1
x^2+y^2=4 ||| x^2+y^2=2
2^3 \cdot 3 ||| 2\cdot 3^3
-3 ||| 3
0.3\overline{6} ||| 4/11
2\frac12 ||| 1
\infty ||| -\infty
6.02\times10^{23} ||| 6.02\times10^{22}
E=mc^2 ||| E=mc
v=\sqrt{2gh} ||| \sqrt{gh}
June ||| july
\{\} ||| \{0\}
2i ||| -2i
3+4i ||| 3-4i
\binom{n}{2} ||| \frac{n(n+1)}{2}
2^{n+1}-1 ||| 2^{n}-1
f(x)=x^2 ||| f(x)=2x
\sin 2x ||| 2\sin x
\begin{pmatrix}1&2\\3&4\end{pmatrix} ||| \begin{pmatrix}1&3\\2&4\end{pmatrix}
12345 ||| 54321
`;

describe('answers of many subjects', () => {
  it.each(pairsIn(same))('%s | %s', (expected = '', answer = '') => {
    expect(judgeAnswer(expected, answer).verdict).toBe('correct');
  });
  it.each(pairsIn(other))('%s | %s is wrong', (expected = '', answer = '') => {
    expect(judgeAnswer(expected, answer).verdict).toBe('wrong');
  });
});
