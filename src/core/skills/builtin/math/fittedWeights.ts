import type { FittedModel } from '../linearModel';

// Written by bench/fitSkills.ts; readFitted in linearModel.ts explains the form. Fit again after cues or topics changed.

export const fittedTopics: FittedModel = {
  classes: 70,
  scale: 0.48,
  bias: '0 0 0 1 0 0 0 0 -1 0 1 1 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0',
};

export const fittedSubjects: FittedModel = {
  classes: 7,
  scale: 0.24,
  bias: '1 1 0 0 0 0 0',
};

/** Line per term: term, topic entries, course entries. */
export const fittedTerms = `
@bare	0n1o3nFlHnInJoXlklunzn!n	0n3l
@short-bare	0o1p3l4l7n9lAlBlClDlHlIpJnMlOlQnTlbnclhnmnqnun!n#l	0o1o2k4l6l
what is the value of	0n3n8o9oAnEnGnHlInKnNnOlPnQlTlVlXnhlplqlslwlzn!n	1n4l5l
compute	1l9lBlInMlOnRnVnWnYnioonzn!n	0l1k2o4n5l
evaluate	0nBlClEoIqJpNoOnPnQnsn!l	0k1p2n3k4l6l
\\div	0sKlNoslzo!l	0o1l2l4l5k6n
\\times		0n1l2l3l5n
simplify	0n1n9nClInJpPnQnSnhnikqnzn!l	0q2l3l4l5l6l
\\cdot	1nJnzn	0n
sum	AnBnGlInLnOnSlWoqnun	1n
plus		0i1o2l5p
more than	8n9pApBoCoIosnul-k	0n1n3l4l5n6k
(-	3lBlEnHoJnQn	0n3l4n5l6l
product	AoInOnPnqorlwn	1n3l
each		1n4l
double		0q1k2n3k6k
\\cdots	9lEnKlLoPnVnWpwn!l	0l1l2n3l
fraction	1q3oInPkQnSoxo	0n3l4k
decimal	0n1oXlZlqpsounxi	0l2l3n5n
@fraction-bare	0n1r3n4nGlHlJoLnPlQnVlbldlnlplxkylzn!l#l	0n1n3l5k6l
@fraction-sum	1n9lAlCnLoQnRoSpVlhlin-n	2o3l5l6l
shaded		1k3o4l
greatest	7n9nLlSnpoqqrjunzo#n	0o1k2l3n6n
smallest	1nCoTnWnpnqoun!l#n	0o3l5l6l
order		0n3l5l
largest	AnCoToVlqlrnsnunwn	2n3l4l6l
@decimal	1p3o7p9oAoBlEnHnIleknkupxn	0o3l4l6l
percent	2h3sKqbkdo-p	0j1n3o6n
\\%	3r8nBnKqdljn-o	0i1p2l3n6l
\\% of	2q8pbpdkjo	0k1q2l3k5k6k
increase		0k3o5n
decrease		0k1p2k4l5o6l
solution	9nAlBpDnOo	1n5l6l
ratio	3sTnWnen	0l2n3n6l
per	4p6n9nBpCnen-o	1o2l4n5l
: 1	Cn	2n
@ratio		1i2k3o
a:b	9lAnElInQnZnanmnqlwn	0n1l4n5l6l
unit	1l3n8lAlHoOnTnaoonsluo	1l3n
inch	2l3p4pBnYobocndneo!l	2l3o4l5k6k
feet	3p4p8jAnBpZnbl	0n1o3k4l5l6k
foot	3p4oYndq
mile		3o5l6k
meter		0o1p2l3j5l6k
a.m	0r4qCpYkrkuk	0k1p2k3l4k6k
minute	3l4q5nCoborp	0n1l3l5n
second		1n6l
rate	3r5qKqgo	1o2l3l5l6k
run		0k1q5l6k
walk		0o1j3k4k5o
distance	5oGlHoToYnZnbn	0l2n3n4l
averaged	5j8nAoCn-s	0o2n4l5k6j
meet	3l5oLkXoZkbncopo	0j1n2k3p4l5l
together		0l1n2l3l5o6l
fills		0j1i3p5o6n
rate of		0o1k3l4o
cost	0n3p5o6o8o9n	1o2k5k6l
\\$	3o8n9oAoGnln	0j1o2n3l
round	1q7oBoun	0n2l5l
nearest		0k2l3o4l5l6n
\\sqrt	1lCnJnMlOnQnZnhn	1l2n4n
closest		0p1h2o
@no-math		2l4l6n
@story		0l1n4l
as many		0i1p5o6l
how many		0n2l4l6n
give		0n2n3l
less than	7n8n9lAnEnLlsnvnwo!l#n-l	4l
number is	2nIpJopoqoul&n*n	0n2l3l4l
let x	1o9lAnCoSlhn	0l1l2o
what is the number	4n9nBlHoOoQlYpZlandleowo	1n2l3n4l6l
a number	0n9oJpqlsoukwl!p	0o1l2k5n6l
tripled		0k2p3l5l6n
age	AsLpuk	1q6k
starting		0l3l5n6l
@linear-equation	1n9nBnDnGlInKlLlQnSlVnWlbnnnoozn!l	0p1k2l3k4o
solve for		0n1o2k4l
value of x	0l3l8n9pBnDnKnNlQlVnXnZlsnvn	0p1n2k4l6l
find x	IpJoLoOnvo	0l1p2l4k5l6l
solve	9oAoInJn	0n2n4l6l
@fraction-equation	3o9nBnClEnFnJlLnRnSoVnWninvl	0k1n3l4n5l
\\frac x	1o3o9nBlClEnFnGlOlknsn-n	0n
the number		0n2n4l
@equations2	3n9oAnClInJlQnSlVnZnbnflknol	0l4n
@equations3	1n9lOnQnSlTlWlZnanhoiljnmnoo	1l4n6l
system	9pAoTnZlfnhlinnnsn	3l4n5o6l
@linear-system	1n3n9oAnGnJlNlSlTlVnWlZnanhniljnmn!n	1n3n6l
a+b+c	1n8nAoEnHnIkJlMnPoTnenql	0k2o3l4l
x+y+z	9qAlOnQlhowo!l	0j1l2n3n4l6o
(x,y,z)	AiIkSkTqnoop-o	1i2o3k4p
@letters4	8nJlOnRnXnYnZnanbncnmn	1l2n3n4n
@nonlinear-system	BnClGlHnIoJlOpSlTnVldnfkinlntn	0l1k2o3l4o
x^2	3lBoCnInOnPoflpl	0l1n2n3l5l
x+y	9oBnCnOoQlZnwn	0k1n2l3n5l
sum is		0k1o2l6n
a+b	9nAoBnCoElJlOnPnZlql!l	0l1n2n6l
@quadratic	3lBpCnHnInJlMlOnPnQnRnSnTnblfl	0l1o2n3l6l
parabola	BoGlNnRljnkpzn/n	2n3k
factor	ClInOnPnSnpoqp	0n3l6l
root	BnJlOpPnQoTn	1l2o6l
rectangular	3l9nAoBoIoYnZncohokiqp	0o1o2n3j4l6k
form a	8nAnBoEoIlPlQnXnYlbnun	0n1n2l3l
square	AnBoInTlZnanbncndnqn	1n2l4l
graph of	7nBnCnGoHnPnkozn	1l2n3l
maximum	BoCpTrdkelvn	0l1n2o3k4l6l
minimum	BoCpIkMnQlToVoenjn
ball	3l5p8kBoLoeozo!o	1l3o6l
roots of	FnOnPpQnSn	0l1l2o4n6l
solutions of		1p2i3o4l5l
solutions to	CoEnInOpQoSpzn	0k2p4l6l
@inequality	9nCpDlJlKnSlTnVnelqn	1l2n3n6l
interval	BoEoOnSohkik-o	2o
satisfy	9nAnBoIlKnMlPnTlVnlnpnvn	1l2n6l
@linear-inequality	9pAlBlEoInJlKojnqn!l	0p1l5l6l
at least		0l2o3l5l6n
integer values		0j1o2i4l5p
least	9nCnTnplqprlvozn#o	3l4l6n
region	1nEoHnMlcofnpn&o	1k3o6n
0 \\le		0l1l2o5n
@absolute	1l9lCoDqEqJlNlQp	0i1j2q4n5l
@equation	9nBnEnInOnql	1n
sum of all	1lBoCoFnIlJlKnLlOnSkWofnpnqnvn!o	0n5n6l
integers	8lBnInKnVndlelflpnqnsnunvnxl&l	3l4l5n
|-	9lDqEp	0k1n4l
graph	7n9nBnCnGpHnPnkozn	3l
area	QlXlYlancndrelgn	0o5l6l
@function	AnEnGnJlPnUnVn	0l2n
function	9nBnCnGoJlPnUoVn	0l1k2p4n6l
f(x)	9nGnPnUnVn	0l2o5l
f(	9nGoKnPnUnVo	0l2n4l
inverse	0n9oAoEjPoSnpoqn	1l2n4l5o
g(x)	0nBnEkGnOlPnSpUnzo	2n
@function-value	0n8nClEpGnIlJlKnOnQlTlUnVo	0l1n4l5l
find f	EpIoPlQkVp	1p2k
f(f(		1k2o
\\circ	VnXnYoZlbohoio	1l2l3n4n6l
\\text if	2l3o9nAn!n	4l
if x	0n1nAoEpIlNnVlvn!n-o	0o1n2l3l4l6l
intersect	3o9lAnBoGnYnaofk	0k1l2o
y=f(x)	9oEiGrOoSogp	1i2r4l
neither		0o1i2o5n6l
odd	EoLnWnwr&l	0o1k2p5l
even	Voplwq	0l2n5l6n
domain	BqCoJjKo	0l2n6l
defined	9lDnLlPnTnVoWnilmnpnqn	0l1k2n5n
is defined	BlCpDoEpIlJlKoNjQlRnTpVnikpo	0l5o
range	BpDoFkJkKpPlSpTnrosk	0n1j2o4o
slope		0k1n2o3l
line	3n9nBlGoIlRlXnfnknmn	0n6l
the line	3l9pAnGnfnknmoynzl	0j3o4n
midpoint	HoXlYpZnanfnjn	2k3n4n6l
center	BnHnRoZnboflgnnlon#n	0l4n
perimeter	8nApBoOnTpZqalblcndjhn	0o1o2l3j5l
expand	Pr!o	0l1p4l5l
@bare-expression	BnCnInPnQnTnZnklql	0l
expression	0nBnIoJoNoWnilsnulzn	0n1n2n3l4l6l
simplified		0o1o2j4l5k
expansion		0l1i2n6p
a^3	3oBkJpOoSl	1j2p
when x		0l1o
if a	4nElNoQnYnbnwn	1l3o4l5n6l
for x	1n9pCnIlOoTnfk	0n1l2n4l
@fraction-letters	1n3n9nCnIlLnSpWnqlrl	2n3l4n
terms of	8nBnLlPnWnbo-n	1l2n5l
x+\\frac	CoEoik!o-o	1l2n6n
\\frac{1}{x}		0k1o2k4l6o
value of a	8n9oAlCnGnKnOnPnQnSoTl-l	0n1l3n5l6l
@radical	1lBnCnJoMlOnQngninplqn-l	0n1l4n5l6l
@power-number	1k3l7n9lAlBlIpJoKpLnrnslwl!o	0l1n2n3l4l5l6n
@exponent-letter	9lAlCkElFlJoKrLnNnOnQoSlWohlinplvlzn!l	0l1n3l4n5k6o
exponent		0s1l2k5j6k
radical		0n1h2q4j5l6l
rationalize		0i1r
2^	BlKoNnVnqosl!l	2n6l
2^x	JjKqzp	0k1p
@nested-radical		0k1j2n4p5k6o
@radical-equation	9pBnCpDoEoOlPlZlinqkzn	2n5l6l
\\sqrt{x	0oBkCrDpElIlSlVnvo	0o1l2n4k5l6l
\\log	EoKqOoilto	0k1l2q3l5k6l
\\log_2		0l1g2q4o
\\log_{	KqOoilto	0k2p3l5k6l
between		1n2l4l5l6n
express		0l1n2l
= a	AnElJnKnPnWlin	1l3l4n6l
e^{	IlLoOkPpQq	1k2j3l4r
term	InPnVnWnzn-n	2n4l5l
sequence	9lClLnPlUnVoWozn*n-o	1l2n5l6n
rows		0k1k3k5n6o
@dots-sum	0lEnInJlPnQoVlWohlinslzn	0k4n6n
figure	8kBlEoKnLnWnXkYoZlaognko	0n1l2l3o4l6l
@dots	0l9lKlLpPoSlVoWown	0l1l2n3l
\\lfloor	9lCoDnEoJoTlVnpnso	0k1l2p5l
\\rfloor	9lCoDnEoJoTlpnso	0k1l2p5l
\\lceil	0k1oCoErIlJpMk	0k1q
\\lfloor x		0k1i2r4l5k
\\sum	AlClEnJkKlLpQkVoWnhkio	1k4o
@operator	0n1l3l8n9kBnDoEoIlJoNiOnQoSl	0o1k2o4l6k
what is the value	0n3n8o9oAnEnGnHlInJnKnNnOlPnQlTlVlXnhlplqlslwlzn!n	1n4l5l
defined by	BoDoEnHlJoQkVkZnilmo	0l1p2l3k4n
such that	CoOnrn	5n6l
@polynomial3	1lCnEnInJoOoPqTnplrnsl	0l1n2n3l5k
polynomial	8nAnOpPnTnvnzn	0l1n2n5l6l
x^4	9lAnBnIoOnTozn	0l1n2n6l
distinct	0l1lAnBlInLlNnPoqotnvnwoynzn!o	0l2l3l5n6n
zeros	7nClJpOoPlSnWkpn!n	0l2k4n5n
degree of		0n1q2h4l
p(x)	8oApBnEnInOnQkSl	1k2o4n
remainder		0l1j2o5n
product of	1nDnInKlOnZnqorluo&l	1n2n3l4l6l
degree	3oBlXnYnbndlgnjnzn	0n1n2l4n5l6l
@imaginary	0l1lBkJlOoQsTnVn	0i1n2n3l4p5l6l
complex	AlOoPnQkTngnln	0l2l3l4p
z	1n3oAlLlOnQnTncniljnoo	0l1l2l4p5l
i^		0k1p2j4n
|z		1k4o
|a		1i2o4n
plane	BnHoMlQkRnoppn	0l1l3l4o
origin	AoHnToZpgomlnk	0k3k4o
triangle	1l9lAlBlIlToYnanbndnhninjnmn	1l2l3o4n5l
vertices	HoOlQnbocndofnmnoo	0k1l2l4p5l6n
z^	InOnWnlo	0l2l4o5l
ellipse		1j2n4n
asymptote	IoPqRoSihjkp
xy =	3q9kBlIoOnSlXnZopo	0j1o2l3n4l5o
x^2+y^2	9nAlGoLoPlQnRnfk-k	2n3l
\\frac	1n3nCnSnhnxl
value of	9nBnCnTnhn*l
smallest possible	3oAlCoIlKlLlQlSoTnUndlgnpnqnrlsnul#p	0l1l2o3k5n
y^2	BoInLnOnRndnflsl-l	2o3l4n5l
@letters2	AnBnCnJlMlQnSlfl!n	1n5l
given that	3lAnBnCnDlPnSnVnYnanqnsnvnwn*l	0l1n2n4l
= 1	CnIlRnVn	1l
path		0j2k6q
box	0oBlCoIoZoyozo!k	0n1l3l
volume	3oInOoTnZnqn	0j2n3o
function f	9nDnEkOnPoSnUoVo
x and y	AqBlCnInLnOoQlTn	0l2n3n6l
a_n	AnLjQoVi	1k2l4o5n
a_1	PoVldo	0n1l3l
@sequence		1j2k4q5n
a_1=		1j2n4n5n
find a	9nBoClInJlentn	0l3n5n6l
period	4kEqGoLohjil	0n5k
2004		0n1k2p4k5k6k
2010		1j2p5p6k
100}		0l1l2n6n
letters	EkGpRjTngnmoqnxpzn!p	0n1l2l3l4n6l
f^{	EjNnPoVo	1l2o3l
1^2		1k4o5k
2^2		0n1k2n4n6l
cubes	BlIoJqOoenjnoqwk!l&o	0l1k2l4p
n^2	BpCpJlNomoqk!k	0k1n4n5l6k
pairs	2n9oAnInQnTlpnvn	0l1n3l5n
angle	3nXnYpcodnhnin	0p1k2l3l4n5l6l
\\angle	XnYobohpinjp	1l3n6l
@degrees	VnXnYoZlbphoio	1l2k3o5l6l
measure of		0n1l2l3n4l
measure of angle		0r1l3j4k
hands	4oOnXjbpyo	6n
\\triangle	Zpdoho	0n1k2l3p4k
polygon		1o2i3k4o6o
pentagon		0o1j4k
hexagon	3kBoXjbkcqepjoyp	0j1j5l6o
octagon		0k1k2k3q4l
sides	9nToYnZncn!l	3n
equal		1n3l
base	0n1nZodntn	4l5o6l
possible	1l8l9lAlBnCnOnQnTodljnulylzn!o#n	0l1l4n5n
side lengths		0k2l3n4p6l
tangent	BkGnRoZpanbkflgojoon	0k1k2p
square units		0o1l2k3l4l5o
right triangle		0q3k4l
hypotenuse	Zhapgoiovo	0p1n3i4n
leg		0n1o3l6l
diagonal	AnZoandlyozq	0k1l2o4l5l6o
45	0n3nBlLlPnWodn-n	1l2o3k
\\sin	5nYoinln	0l1l2l3n4o
\\cos	BnEnQoZlhoin	0l1l2l3n4o
\\tan	BnQnSobpiojl	0l1l2k3o
\\overline	0l1qAlHnYoaninjnmnxn	0o1l2l4o5l6l
circle	3nAlBnHnIlXnZobofl	0n1l2l5l
arc		0k2p4k
terms of \\pi		0o1j2l3o4k6l
touch		0k1k2p3o4k
rhombus		0r1k3h
trapezoid		1j3q4k
abcd	AlCoTlYnZoanbodqhpolpn	0n1k2n6l
square abcd		0j1k2k3r4k
convex		0k1k3o4n6o
length	1lBnToYnZocnonzl	0n3n6l
diagram	9lBlHnXpYoZobodoho	0p1j2l4l5l6l
cut	8oYkZocooorp	1k3n4n5l6l
grid	djfovoyq!o#o	1n2j4l5l6o
\\pi	1l7nBnEnIlboengnhnioln	0n1k2l4o6l
sphere	3lTobpknoq	0l1i2l3l4r
pyramid		0k1l3q
prism		0j1p3k
cubic	8nBlIlOoPobnqn	0k2n3n
face	elhooppoqp&k*o+o	0o3l5k6l
solid		0i1k2n6o
edge	AlBnOpjnqntn%n	0j3o
surface	AoBoIpOoejoo	0k2n3l6o
coordinate	BnCnHqRnfnkkoo	0l1o5l6l
@points2	BkGoHsIlNnRnXlYlZlbndpfool/n	0i1q3n4k5l6k
@circle-equation	BoHoNnRofk	0l1n2n3k
formed by	4pBoLkWkXjbofopo	1k2o
@trig	0l1lEnJlYnbnhpip	0k1l2l3o4o
\\cot		3k4q
radian	EqFoToXpbkhr	0k1k3j4r
@trig-value	EoYnbphlipkn	0k1l2l3p
@trig-equation	BnEnQnRkSlbnhlioko	0l1l2l4o
2 \\pi		0l1l2k3n4p
x \\le	AoBkClEoInTojo	1n2l4n
in degrees	LnOlQnXoYnZlbngninjq	1l2l4o5l6l
integer n	AnJlKnLlVnWnpnqnsnvn	0n1l3l
given		1n3l
let	AnBlCnOnQnTnVn	0l1l2o
@trig-letters		0l1l2l3n4o
\\sin x	OoQpTnYpZlii	0l1l3o4k
\\cos x	BpOoQphkij	4o
x - y	3lApBnCnElIpJlNoOlSnkonn!l	0l1n3n5l6l
ab =	AlCnInZoaoinjn	0n1n2l5l6l
ac =	3nAlHnXnYnZoaobn	1l2l3o
bc =	1n3nAlXnYnZobldojn	0n1l2n3n4l5l
in triangle		0k1l2k3l4q
t	AnInQlnlyn!n	0n2l3l4n
\\begin pmatrix	3n9nApmpnn	0l1l2l4q
point	GnHnIlJlZnbndnfnoo!l	0l3n4n5l
@matrix	3n9nApmpnn	0l1l2l4q
^{-1}	GnKnPnWnbnhlqosk	0k1n
takes	3o4p5nBnCnTlrnsn	0n5n6k
divisible		0o1k2n6l
divisor	plqrwn	0o1j2l5n6l
multiple of		0o1l2l3l5l6n
multiples	3nWnpoqorksoun	0o2l3l5l
digit	3lKlOlWlposntnuqylzo!p	0o1k3l4l5n
how many distinct		1l2n3k4l5i6q
is divisible by		0p1k2n5k6l
n!	Jozp	0p1j2k4l5n
prime		0p2l3l5k
prime factor		0p2l5h6n
composite		0p1j5h6o
!	pnypzs!l	0k1l3l4l6q
@factorial	1kpnqouozu!l	0k1l2j3l4l6q
p	8nAnIlJlTnXnYnZnbnhnon	1l2n3n6l
q	9lOlPnQnYpZohnon	0n1n3l6l
n + 	BnElJlLlNnPlVpWpplqlvn	0k1l2n4n
possible value	1l9lAlCnOnQoSnTnjnpn	1l4o5n6l
\\pmod	Anpnqornsk	0l1l2l5q6l
modulo		0l1k2l5q
the sum	AnBnGlLnOnSlWoun	1n6l
@big-power	1k7oIlJpKoPnrpskuo	0l2n3l4l5n6k
^{2	BoInJnOnPnSnsl	1n2n3l5l
3^{	0n7nJnSnWnqosk	1l6n
9^{	JjKqhoikskto!k	0j1o2k5l6o
^{1	JpKornsjuo	0k1o2k5n6n
5^{	JqKpdluk	0n1l2n3l4l5n6l
rows of		0j1k6p
in base	0o1oLnOnti	1l5o
base #		0l1l5p6l
base b		0p3j5p
find the sum	1nBoEnFnJlOoPoWopo!l	0n1n4l5k6l
value of b	0o8oCoJnKoPofotkwo!k-j	1o4l5k6j
_b	8pBqsktj	5o
both		0n4l6l
a and b	AnBnElIoJlNnPlQnjntn	0l1n4l6l
_{	IlVnintn	0l1k2o4n5n
three digit		0k1l2l5o6n
10a		0j2o6j
place		0n1l3l
10^		1l2n6l
exactly	4nTnplqosnuovnyozn#n	0l1k4l5p
ways	ypzo!q	1l6n
(x,y)	9oCoDnNoTlZnpnvl	0k1n2l3k4n5n6l
times	5n8l9nApLn*n	0l1n2l3n
sums of	GlOnWn	1n6l
a^2 + b^2	AkBlCoIqOkPlQqTkmn	1k2o4n
\\frac n	3oSopnrjvoxj	0k1l2n5o
how many positive	3l7oBqCqIkToqorpukvlzl!n#n	0n3n4l5l
list	3lBlIlLnwoykzo!o#o	1k4l5k6p
pages		0k3k5q6j
numbered	CnInTnpnqnzn
not		5l6n
hold		1j2n6k
\\binom	Ppynzp!n	0j1k4l5k6s
people		0n1o6k
\\frac #!		0j1k6s
(x+	AnCnInPozn	0l1n2n5l
)^	JpPnQnpl	2n
n	BnTlVoWoqn
segments	3nBlYoaofninonyo-n	0k2n3n4l
set		0l1k2n6n
three	0l3nTnbndnvnynzn!n	6n
\\{1		0k1o2k3l6o
steps		0k1l3k5p6o
true		1j5o6n
probability	8lAlCnGnwnyn&p*o	1k2l6o
die	Lnpo!o*p	6n
drawn	XnYpZnbnckzo	2l4l
heads	AnJkKoyn!q*o	0n2k4l5l
red	8oAqroyo*n	1o2k
chips		0p1h3k5k
will		0l1n2l5n
different	3l8kAlJlQnTndlrnulwnzp!q	0n1l3n4l5l
test		0n1k5o6l
mean		0n3n6k
scores		0s1i5k6j
mean of		0p1k2n5l6h
new	0o9oAkCoJnVpdovk	6l
after		3l4l5o6k
next	3nTnUnVnroyozk	0l5n
how		0n1n2l4l6n
many		0n2l4l6n
doe		1l2n
the		0n
have		4l
what		0o1n2l4l6l
positiv	8lCnInTnZlpnqornxl	1l2n3l
find		0l2n3l4n
such	CoOn!n	5n
common	3nIlOoPlSnZnblqo	0p1l3l5k
arithmetic		0k1o2n4k6k
four	0n3n5nAoJncndlvnzn!n	2n
when		0l1n4l5n
comma		0k1n2o3l6l
then		2n4n
two	AnInZnyn!n	5l
with		0l3n
its		6l
perfect	JoSoenplqowoyn	0n1k2k3l4l6n
other		0n2l3l
than		3l6n
water	3o4oGoes	0k1p2k3o4k6j
ther	4nAnvnyozn!o
would		0l1o3o4l5l6l
contain	AnRnWlilunyn#q	1l2l3n5l6n
year	4oApCnKsvo	0i1q3l6n
assum		0l1n3n6j
more	8n9nAoCnIntnzn-l	0n1n3l4l5l
some		0j1o
real	9lBnCpInJlOnPnQnSnWl	0l1l2n4n5l
rational		0k1k2p3n4l5l6k
them		1l2l
separat		0l1l2o3l6l
eight	3pApWnYndozl!o*o	2l3k5o
five	9oAnClVnylzo!o#n-o	4l5l
your		0l1n2l5l6n
tenth	1o8n9nHnKoVnXkZkbn!k	1n5k
wher		1n2l4n
month		0g1q5p
follow	7nBlCnHnInTlun	4l5n
you		0l4l6n
one	4nBnLnzn!o	0n3l5l
which		2n3l
exist	1nEoGnIkPoToeomoplxl	0k1l3l4o6n
may	3l4pBoNo	0k1o3n4l
form		1l3l6n
through	GoNnWnbnun#n&n	0n2n3l5l6l
shown		0n1l3n4l5l
previous		0j1o3k
used	LoTopkqluozo	0l2j4l6p
less	7n8o9lAnsnvnwo!l#n-l	0n1l4l
their		1n4l5l6n
ten	7p9nzl!o#o	0n3k6l
day	3q4k8jCoGnKoLognqornspyl#l	1o2l3k4l5o6j
get		1l2n
they		0n3l5n
but		1l2n3l4l5o
last		0k1l2o5n
below	GoRnYnZnbnjnzn!n	1l
down		0o1k2l3n6l
his		0n2k6l
non	BnIoJoSnToZkbndknnvn	0j1o3k6n
written		1n2l4l5o6l
whil	Apppqkyo!l	0o5k
pass	ElNobodngoyn/n	1k2p3l6l
seven	9lLosoyr!k	0i1n2l6o
fifth		0k1o2k6n
her		0l1o2l3l4l5o
includ	4oPlWppo&o	2k6n
measur	2l3o4n5n8nXoYpZncndn	0o4l5l6l
once	HnTnplqkunypzp	0l1l3k5n6o
exampl		0o2k5k6o
use		0l1o2l3l
she		1o2l4l6k
using	DlInSnTnynzp-o	0l2n3n5k
long		0n1l3o5l6k
hour	3o4qLngn-o	1o2l3l4l
did		1n2l3l4l
six	3oAnOnbldozo%n*n	0k1n2l3n4l6n
into	1nApsnzl!n	0k1n2l3n
without		0k1n2l6n
end		0l1k5n6n
had		0p1k2l3k
right		0n4l5l
notation	CiEoPoSoVosn-p	0k1l2o
whol	7nCoToqouovn&l	1l2k3o4l
were		1j3n4l5o6l
third	1nApzp#o
any		0n1k3l5n
larg	0o3obldnzq!k
over	1oClFnHnIlOkVnYofnkkposoyn	1j2n3o5o6k
put	Cohopluoyq	1l5k6o
enter	GnOoTlioknmo-n/n	1i2q3l4o6l
correct		0n2i4q6l
made	3l8jLpVodoukzp#o	0l3n5l6o
read		5j6p
determin	AnOnRlTlZoinzn	0n1j
think		0n1k2o6l
sid		0p1k2n3k6k
mark		0n1i2n6k
piec		0p1j2l3n5l6l
whit		1i6p
`;
