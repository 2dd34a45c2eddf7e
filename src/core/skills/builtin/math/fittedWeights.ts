import type { FittedModel } from '../linearModel';

// Written by bench/fitSkills.ts; readFitted in linearModel.ts explains the form. Fit again after cues or topics changed.

export const fittedTopics: FittedModel = {
  classes: 70,
  scale: 0.48,
  bias: '0 2 -5 2 -2 -4 -8 -3 -3 3 1 2 2 -5 -1 -7 -2 -2 3 2 -1 -1 -7 -2 0 2 0 -4 -2 0 -7 -2 -1 -3 -1 0 -4 -1 -2 -1 -3 -5 -3 -2 -2 -5 -5 -9 -2 -4 -3 0 1 -1 0 -3 -1 -2 -2 -6 -3 1 1 -2 -7 -3 -5 -12 -2 -9',
};

export const fittedSubjects: FittedModel = {
  classes: 7,
  scale: 0.24,
  bias: '4 1 -1 -4 -4 -3 -4',
};

/** Line per term: term, topic entries, course entries. */
export const fittedTerms = `
@bare	01n0al0cl0hn0jn15n1gl	06n
@short-bare	01n03l09l0bl0cl0in11n1cn1dn1gn1nn1qn	01n02k
what is the value of	00n03n08o09n0nn0xn1pn	04l
compute	09l0bl0rn0vn18o1qn	00k01k02o04o05l
evaluate	0en0io0jp0no1qk	00k01p
\\div	00r0np
\\times		01l
simplify	01n0jo0pn18k1gn	00q02l
subtract	09o0ao
sum	0on0wn	01n
plus		00h
more than	09p0ap1wk
reciprocal	01q
(-	0ho0jn
number line	0cs	00q
product	1gn
each	0ln
double	09p0vp	00p
\\cdots	0lo0vn0wo	01l02o
fraction	01o1no
decimal	1gp1io1nj
denominator		01o
@fraction-bare	01p1ql	01n03l05l
@fraction-sum	01n09l0ro0so18o	02o
@fraction-product	0sr
@nested-fraction	09i1wp	00i01q
1+\\frac	0lo
2 + \\frac		02o
greatest	1gp1pn	01k
smallest	0co0tn1gn	00n
which of the following	07p
largest	0co
closest to	0kq
as a decimal	00o	05j
@decimal	01o07q14k1ko	00n
percent	03r	00j
\\%	02p03q	00i01p
\\% of	02t	01q
what percent	03r
increase		00k
decrease	1pp	01p
increased by		00i
solution	0bo0oo
ounce	03r
ratio	03p
proportional		01s
per	04o06o0bo
ratio of	03p
: 1	03l	02n04n
@ratio		01i
\\frac{a}{b}	03p
a:b	0zn10n	04n05l
pound	0aq
convert	01o
unit	0ho10o	03n
inch	04p0yn14n	03o06k
feet	04p0bp	03k
foot	13q
centimeter	0yp10p
meter		01p03j
square inch	08o0bp
a.m	00r
day of the week	1ir	05s
minute	04p0co1hp
second		01o
speed	1wr
rate	03p05q16o
walk		01i
distance	05o0ho0to
average speed	1ws
averaged	1wr	06j
meet		00j03p
together	0ap	05p
each day		01s
@money	08o1bn
cost	03o06p
price	03p
\\$		00h
cent	03p
pay	02r
coin	1oo
week	1iq	05q
compounded	0kt
round	01p
nearest		00i03o
nearest hundredth	07j
nearest integer		00g
to the nearest		03o
\\sqrt		01k02n04n
consecutive integers	07q
closest	0kp	01h
\\cdot 10		00p
@no-math	08l0bl0ln0pl1gn1tn	02l06n
@story	03n04n0an0ln1rn	00l01o
as many		00h
total	03n	01o
how many	03n04n0il1fn1on1pn1qn1rn	01n02l06n
give	09n	00n
how much	05o0iq
less than	07n08n1mo
three times	0ap1op
number is	0io0jn	00o
let x	01o0co
what is the number	0ho0oo0yo14o1mo
a number	0jo1io1qo
tripled		02o
age	0ar
starting	1io	05o
@linear-equation	0dn0in0qn0vn0wk1eo	00p01k02l03l04o
solve for	0in	01o02k
value of x	08n09o	00o02l04l
solve for x	0io	00p
find x	0ip	01q
what is the value of x	08q0ko0xp	00p02j
solve	09n0ao
constant	03o
@linear-equation-fraction	0in0vn
@fraction-equation	03n0fn0rn0sn0vn18n	00k04n
\\frac x	01o03o1wn
the number		01l02n
two numbers	0ap
@equations2	09n0jl11n	00l04o
@equations3	01n09k17o1eo	01k04o
system of equations	09p
system	09p
ordered pair	09p
@linear-system	01n03n09o0gn0sl0vn0zn10n	03n
a+b+c	01n0ik0po	00k02o
x+y+z	09p
ordered triple		01h02q
sum of three	08r
(x,y,z)	0ai0tq	01i
@letters4	0al0il0on0yn10n	01k02n03n
@nonlinear-system	0io0oo1bn	01k02o
real numbers	0co
x^2	0bo0on0po0rn	00l01n02o
real solutions	09p0ep
positive real numbers	0bk0co1wo
x+y	09n0oo	00j
a+b	09n0ao	02n
@quadratic	0bo0in0jl0nn0on0pn0rn	00k01o02n
@quadratic-equation	0eo0io0op
quadratic	0qo
parabola	0bn1ap	03k
factor	1fo1gp
root	0oo0pn0qo	01l02o
roots of the equation	0pp
consecutive	07o08o
rectangular	12q1aj1gp	03j
dimensions		01r
positive difference	1pp	05i
one solution		02h
real roots		02p
can be written	0ho0io	01p
square	0zn	00n
vertex	0bk	04o
passes through	0no	02p
graph of	0go1ao
y=ax^2+bx+c	0bh0pp
ax^2+bx+c	0rp
intercept	09q
maximum value	0cp
minimum value	0cp
maximum	0bo0co0tp13k	01n
minimum	0co0ik0to
greatest possible	0bj1hp	01j
ball	05p
roots of	0pp	02n
solutions of	0bp	01q02i
solutions to	0oo0qo0sp	02p
@inequality	0cn0jk0to0vn1gn	01l02n03n
inequality	09o
interval notation	0cj1wp
interval	0sp17j1wo
satisfy	0bo0kn
@linear-inequality	09o0bl0ck0eo0in0ko	00o01k
at least	1ro
how many integers	09o0ck0kq	01i
smallest integer	1mj
integer values	0bo0ik	00k01o02i05p
largest of		01h
must be	1qn
least	0tn1go1lo	06n
@fraction-inequality	03p1hj1wq	01i02r
region	0eo
@absolute	0cn0ds0eq0nl0qp	00i01j02q04o
@equation	0on	02n04n
sum of all	0wo
@absolute-inequality	0cr	00h
integers	13l1gn1kn1lo1mn	05n
|-	0dq
graph	0gp1ao
area	0yl12o13p	00o
@function		02o
function	0el0go0uo0vn	01k02p
f(x)	0el0pn	02o
f(	0el0go0un0vo	02n
inverse	09o0ej
graph of y		02p
g(x)	0ej0sp
@function-definition	0bn0in
@function-value	00n08n0eo0vo
f(x)=	0po	02n
find f	0io0vp	01q
@composition	00p
f(f(	0ej
\\circ	0yo11o17o18o	03n
inverse of	09p0eh
\\text if	03n0an	04l
if x	00n0an0eo0il	00o
intersect	0bo10o	02o
reflected	15s
y=f(x)	0eh0gr16q	01j02q
even function		02q
odd function		01i02q
neither	1gq	01i
odd	1mr	01k02o
even	0vo1mr
domain	0bp
defined	0vo	01k05o
real valued	0qp	04o
is defined	0cp0do0eo0ni0tp
range	0bo0kp	01i
all possible values	0co	01k02p
slope	0rp
line	0go
through the points	0np
the line	09o	00j03n
intersection	1ao	01j
point of intersection	1ap
crosses	09p
distance between	15o
midpoint	0ho0yp15o
distance from	0tp
endpoint	15q	01o
midpoint of	0ho
bisect	0xs0yi
center	0bn0ro11o
perimeter	0ap0tp0zp13j	00o03j
expand	0pq	01p
@bare-expression	0pn0qn1gl	00l02n
expression	0no
simplified	0ip
expansion	0pp1kp	01i06p
a^3		01j02p
when x		01o
if a	0no	03o06k
value of the expression	0ij0nq
for x	09o	01l02n
find the value of	09o
@fraction-letters	03n0cn0ik0so
terms of	0lk1wn	01k02n
x+\\frac	1qo1wo
\\frac{1}{x}	1qo
value of a	09n0al	03n
@radical	0qn	01k04o
@power-number	01k09l0bl0io0kp1qn	00l06n
@exponent-letter	0kq0qo0wp	00k05k06o
exponent	0jq	00s
radical	1gp	01h02q
rationalize		00i01q
\\cdot	0jn	00n
2^	0ko1il
@negative-exponent	0jp
2^x	0ji0kq
\\sqrt{2}		01k
@nested-radical	18q19p1lp	00k04p
conjugate	0jq	00h
@radical-equation	09p0cp0do0eo
\\sqrt{x	00o0cs0dp1lo
\\sqrt[3]	0po
@fraction-exponent	0jp	00g
\\sqrt[	0jk0po
@index-root	0ji0ko0pp	00j02p
\\log	0kq1jp	00j02q
\\log_2		01g02r
\\log_{	0kq1jp	00j02p
between		05k
express		01n
e^{	0qs	04r
arithmetic sequence	08p0ao1wp	00i
term		02n
sequence	0ln0vo0wo1wo
rows	1op
1 + 2 + 3		02i
@dots-sum	0in0qo	00j
pattern	1nr
continues	1nq	05p
in the list	1oh
figure	0eo10o1ao
@dots	0lo0vo0wo	01l
\\lfloor		00k02q
\\rfloor	0co	00k02q
\\lceil	0er	01r
\\lfloor x		01i02r
\\sum	0lq0wo18p	01j
find all	0qn
@operator	0ep0nj
\\clubsuit	0nh
what is the value	00n03n08o09n0nn0xn1pn	04l
defined by	0jo0vk1cp	01p
@operator-equation	0eq
for which	0oo
such that	0cn0on	05n
@polynomial3	09l0jo0on0pp0tn	00k01n05k
polynomial	08n0oo	01n
be the roots		02q
integer coefficients	0pi
x^4	0bn0io0to
all solutions	0bi
all real	0jk1qn
distinct	0pn1go1mn
how many real	0qq
zeros	0jo0oo
degree of	0xp	01p02i
p(x)	08p0ap
remainder		01k05o
divided by x		02r
is divided by	1ik
coefficient of	0io	02j
product of	0on1go
degree	11n19o1pn	02k
what is the degree		01q02i
polynomial p(x)	0ip
cubic polynomial	08q
x^4+	0ap
\\frac{a}{x	0eq0ph0sr
\\frac{a}{x-	0eq
\\frac b x	0sr
@imaginary	0jk0qr	00h02o
complex	0ql1bn	04p
imaginary	0qi
z	01n03o0ak1eo	02l04p
complex number	0op	04p
|a		01h
plane	0ho1ep	04p
origin	0zp
equilateral	16p	04p
parallelogram	0xp
triangle	0tn0yn10o	01k02k03o04n
vertices	0ho11o	00k04p
z^	1bo	04p
ellipse		01j02o
hyperbola		01i
asymptote	0pq1ap
xy =	03q
the graph of the equation	0hq
x^2+y^2	0ro
vertical asymptote	0iq0sh
\\frac	01n03n0sn
value of	0bn
smallest possible	03o0co0so1ro	03k
am gm	0cp
least possible	0tr
minimum value of	0cp
equality occurs when	0cp
a^2 + b^2 + c^2	0ti
maximum value of	0cp
real numbers x	0ck0lo0tk1qn	01j06o
y^2	0bo0in0ro	02o
@letters2	0an0bn0cn0qn	01n05l
rectangle	0bo
path	1qq	06r
shortest	03j
volume	0oo	00j03p
for all	0nn0uo0vo
function f	0ek0po0uo0vo
satisfies f		02r
x and y	0ap0oo
a_n	0vh	04p
a_1	0pp0vk
@sequence	0lj0oo	01j02k04r
a_{n-1}	0vh
a_1=		01j
find a	0bo	00k
period	0eq17j
repeats	1pq
100}		06n
letters	0gp1np1qp
series	0lp
@fraction-dots	01i0ls
@dots-product		01h
\\frac{1}{2^	0lr
2^2		01k
cubes	0jp1eq	01j04o
n^2	0bo0cp
odd integers	1mp
angle	0yo12o18n	00p01k
\\angle	0yo17p18n19p
@degrees	0vn0yo11p17o18o	03o
measure of	04o08o0yo12n	00o
measure of angle	08p0yp11p	00r03j
straight line	0xr
bisector	11r
right angle	12q13q1ao
acute	11q
hands	11o
\\triangle	0zp13o17o	03p04j
isosceles triangle	0tq
polygon	13r
pentagon	13p	01j
hexagon	12q1op	00j
octagon	12q	03q
quadrilateral	13p
sides	0tn0yn0zn	03n
altitude	0yk18p
median	1wq
equilateral triangle	16p
base	0zn1jn	05o
possible	0cn0to1ol1qn	01l04n
integer side	0tr
side lengths	0to1eo	00k04p
sides of a triangle	0tr
could be	0tq
tangent	0zp	02p
area of triangle	10p18o	03j
area of \\triangle	0yj
square units	1oo	00o
intersect at	0bp
point d		01i
on \\overline		04p
right triangle	16o	00q03l
hypotenuse	0zi10p	00p03i
90^\\circ		00o
diagonal	1pq	02o
45	0wo	02n
30^\\circ		00q
isosceles right	0zi
isosceles right triangle	0zi
\\sin	0yo18n	04o
\\cos	0qo18n	04o
\\tan	0so11p18n	03o
similar	10q
\\overline	01o18n1no	04o
identical	1or	06q
circle	0xn0zo11o	00n
diameter	0xo14q
circumference		03j
inscribed	0tp
terms of \\pi	11p	01j
touch	0zq
inscribed in	0tp
trapezoid	0zs	01j03r
abcd	0zo13p17p	01k
square abcd		03s
length	0to0yn0zo	06k
square centimeters	10q
shaded region	13j
adjacent	0hp
diagram	0xo0yp0zo11o17o	00p01j
cut	1hp
arranged	1oq	06k
grid		02j
unit square	1st
\\pi	11o18o	01k04p
surface area	0ip
sphere	11p1er	01i04r
cylinder		03q
pyramid	0zq	03r
cubic	08o0oo	00j
face	1uo
solid	1eq	00i
edge	0op	00i
cylindrical	14q
can	1pn
surface	0ip
coordinate	0hq1eo	01o
@points2	0bk0gn0hs13o15p	00i01q04k
@circle-equation	0bo0ho0rp15j	03j
vertices of	0hp16o1ep	04p
formed by	04p0lk0xj	01j02o
points p	1ep	01j
rolling	1up
@trig	0en0yn11o17o18p	00k01k03o04o
\\arccos	0fr
\\csc	18q
\\cot	11q	04q
radian	0eq0fq0xq	04r
@trig-value	0eo11p17k18p	00k03p
compute \\tan	18r
compute \\cos	11q18p	03q
@trig-equation	0en11n17k18o1ao	02k04o
smallest positive	1ho
0 \\le x	0tq
2 \\pi		04p
x \\le	0bk
in degrees	0xo18o19q	04o
express your answer in radians	0eq0fq0xr	04r
integer n	0vo
given		01n
then find	0ek1cq
find \\cos	0ep
let	0on0qn	01l02o
@trig-square	0op18j
\\sin^2	18j
\\cos^2	18j
@trig-letters	17n1bn	03o04n
\\sin x	0yp18h	03p
\\cos x	0bq18j
x - y	0ao0io
+ \\sin	0qp
+ \\cos	0qp
@trig-dots	17p	04q
@trig-triangle	0yp18o
ab =	0zo10o	00n
ac =	10o	03p
bc =	0zn
\\angle a =	0yq
in triangle	08o18o19p	04q
r =	1ap
(x,y) = (	0bi
\\mathbf	1do	04p
vector	0ao	04p
\\begin pmatrix	0ao1cp	00l04q
\\mathbf{v}	1dp
point	0gn0hn0il0zn15n1eo	00l03n
angle between	17r
\\|	17p
\\times \\mathbf	1eq
@matrix	0ao1cp1do	00l04r
matrix \\mathbf{m}	1dh
smallest positive integer	1hp
takes	04p
\\text{gcd}	1fr	05q
\\theta	1an
divisible	1ho
divisor	1gp
multiple of	1io	00o
multiples	1io
positive divisors	1fj1gr1hp
divisible by	1ho
digit	1in1kp1po1qo	00n01k05n
divisible by 3	1hq	00r05i
positive factors	1gq
how many distinct	1lp1pr	05i06q
divisors of	1gp
positive multiples		06i
between # and #	0wo1ko
less than #		00o05l
is divisible by		00p05k
is an integer	1lr	00o
n!	1pq
positive integers n	0vk	00j
odd number	1mq
prime		00p05k
prime factor	1gj	05i
prime number	0bo	00o
!	1op1pr	00l06q
@factorial	1pu	00l02j06q
where p	0qq
p	0tn0yn
q	0yo0zn	06k
greatest common	1fq1gp1hi
greatest common divisor	1hj
greatest common factor	1gq
n + 	0vo0wp1gl	00l
possible value	0cn0sn0tn19n	01l04o
product of the		00o05k
\\pmod		05r
\\equiv	1ik	05q
modulo		05r
units digit	1ko
is divided by #	0po1ij
remainder when	1ii
the sum	0on0wn	01n
the remainder		01k
what is the remainder	1ik
find the remainder	1ii
@big-power	0jo0ko1hp	00k05p06k
^{2	03l09l0bn0in0on0pn	01n05l
3^{	1go1ik	01k
9^{	0kq
^{1	0jp1ij
5^{	0jp0kp	01k
residue		05q
units digit of	1kq	00i05q
@base-subscript	00o01p1jl	05q
in base	00o01o1ji
base #	01o	05p
base b	0bq	03i05q
expressed in base	1ji
how many digits	0jr
equivalent	03p04r
find the sum	0fo1fo	05k
express your answer in base	1jj
difference	0io	01p
for what	09r0ai
value of b	0ko0po1wk
_b	0br
in base b	1jg
a and b	0bn0in
_{	0vn	01j02o04n05n
three digit	1lp1pp
four digit	1pq
digit number	00o1fp1kk
digits is	1qq
digits of the	1io	00j05p
same forwards and backwards		05g
backward		06q
consisting of	1qo
written as	0hp0rp
positive integers	1gn1hn
exactly	1kn	01l05p
ways	1pn1qn
(x,y)	0no
sum of two	0ar
whole numbers	1go
perfect cube	0js14r
times	0ao
sums of	0on0wn	01n06l
a^2 + b^2	0ip0qq	01j
@repeating-decimal	01s	05h
0.\\overline	01r1np	01h
how many ways	1pn1qo
how many different	1pp1qp
choices		00p
how many possible	1fq1qr
number of ways		06q
in how many	1pn1qo
flip	1up
color	1up
squares of	0bo0io	01p
in the figure	10p
how many positive	07o0bp0cp1ho
from # to #	1mo
list		01k05k06p
at least one	1rq	00j
not	1fo	06n
positive integers less than	1mq	01j
students	1rp
positions	1nq
hold	0cp
members	1oq
letters of	0gp16p
\\binom	0pq1pp	00i06t
pascal	0pr
chosen	1qk1ro
people		01o06k
how many ways can	1qp1ro	00p
\\frac #!	1ps	00j06s
(x+	0po	01n
)^	0jp
n	0vo0wo
cookies	03r
each other	1oq
segments	10o15o	00k
games	1up
set		01k
either	1qn
and # have	1hq
three	08n
steps	1ip
true		01j
winning	1tp
probability	1oo1tq1up	01j06p
at random	1vo
randomly	1oo
die	1uq
fair	1uq
drawn	0yp1po
heads	1qq1up
tails	1uq
tossed	1uq
six sided	1ti
red	08o0ap
will		00k
different	1pp1qo
chosen from	1tq
expected	1tr
test	1wq
probability that he		00i06r
mean		06j
arithmetic mean	1wi
scores		00u01h
average of	1wp
mean of	1wq	06h
class	1rp
added	09o
new	09o0vp
after	0vo	05o
sixth	1rq
f'	0el0kn0vn	02n
y'	09n0gn0rn	01n
how	03n04n05n0jl1fn1qn	02l06n
many	03n04n0il1fn1on1qn1rn	02l06n
doe	0cn0oo16n1go
the	0jl
what		00n01n02l03n04l
positiv	09l1fn1gn1hn	01l
and	0an0jl
find	0cn	00l02n04n
such	0cn0on
common	0oo1gn	00p
arithmetic	08q	00l
four	05n0ao
property	0ap
are	09l	06n
comma	0oo	00k02n
then		02n
valu	08n0cn	00l
all	1fn
two	0jl
with	0tn	03n
its		06k
perfect	1go1mp
other	1op	00o
water	14s	01p
would	03p
contain	1rp
necessarily	1mq
year	0ap0kr	00h01r
was	0ao
assum		06j
every	0co1hp	05o
more	0an
some		00j
same	03o
real	0bn0co0jk0qn	00l04n
rational		02p
them	1pj
separat	0oo	02o
eight	03o0ap
five	08n09n1po1qo
straight	0xq
should	0jo
wher		02l04o
month		00f
follow	0bl0in
you	1jk
which		02n
random	1vo
form	1pn	01l06n
consider	1op	01n
through	0gn
shown	0zn13o	01l03n
previous	0lr
make	03n
used		02j06p
less	07n08o1mn
geometric	0lo	02p
ten	07p1ro
day	03o	01o06j
last		02o
person	1rp
below	0ro
down	1io
his	05o1io
non	0io13j	00k01o03k
written		05o
describ	0ap
whil	0ap1fp
pass	0no	02p
much	05o0ip
seven	1oq1qj	00i
fifth	1wp
must	1qn
her	01n1lo1wo	01p
includ	0wp1fo
measur	0xo0yo12n	00o
once	1oo1pp
exampl	0go1qo
use		01o
school	04q
she	0co1lo	01o06k
using	1po1wn
green	1or
long		03p
hour	04p
did	03p
six	1pn1so	00k
need	13o
into	0ao	00k
without	0io14o	00k
had	00p01p1rp	00p
hundredth	07k
right		00o
notation	0cj1wo
standard	1qo
black	1rr
whol	0co1go
were		01j
third	0ao
respectively	1eo1wo	01k
show	04p
any		00o01k
larg	1pp
come	1qp
over		01j
put	1op
enter	1cp	01i02q04o
correct		02i04q
made	0vp
determin	0on0zo	01j
sid		00p
fill	14q
mark		01i
piec	1hp	00p01i
whit		01j06p
simplest	17p	01i
`;
