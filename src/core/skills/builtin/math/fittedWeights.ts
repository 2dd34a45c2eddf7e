import type { FittedModel } from '../linearModel';

// Written by bench/fitSkills.ts; readFitted in linearModel.ts explains the form. Fit again after cues or topics changed.

export const fittedTopics: FittedModel = {
  classes: 70,
  scale: 0.45,
  bias: '0 0 0 1 0 0 0 0 -1 1 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0',
};

export const fittedSubjects: FittedModel = {
  classes: 7,
  scale: 0.24,
  bias: '1 1 0 0 0 0 0',
};

/** Line per term: term, topic entries, course entries. */
export const fittedTerms = `
@bare	0n1oFlHnInJoklunzn!n	0n3l
@short-bare	0o1o3l4l7n9lAlBlClGlHlIpJnMlOlQnRlTlbnclhnmnqntlun!n#l&l-l	0o1o2k4l6l
what is the value of	0n3n8o9oAnGnHlInKnNnOlPnQlTlVlXnhlplqlslwlzn!n	1n4l5l
compute	9lBlInMlOnRnVnWnYnbniotlzn!n	0l1k2o4n5l
evaluate	0o9lBlClEnIqJpNoOnPnQnnlsn!l	0l1p2n3l4l6l
\\div	0tNoPlzn!l	0o1l2l4l5k6n
\\times		0n1l3l5n
simplify	0n1o9nIoJpPnQnSnhnikqnzn!l	0q2l3l4l5l6l
sum	AnBnGlInLnOnWoqn	1n
plus		0i1o2l5p
more than	8n9pApBoCoIosnul-k	0n1n4l5n6k
(-	BlEnHoJn	0n3l4n5l6l
product	1nAoInOnPnqnwn	1n3l
each		1n4l
double		0q1k2n3k6k
\\cdots	9lEnKlLoPnVnWpwn!l	0l1l2o3l
fraction	1q3oInPkQnSoxo	0n3l4k
decimal	0n1oXlqpsoxi	0l2l3n5n
@fraction-bare	0n1r2l3n4n7nGlHlInJoLnPlQnVlbldlnlplwlxkylzn!l#l	0n1n3l5k6l
@fraction-sum	1o9lAlCnLnQnRoSpVlinvl-n	2o3l6l
greatest	7nAlLlTnppqqrjunzn#n	0o1k2l3n
smallest	1nBnCoTnWnpnqnun!l	0o3l5l6l
order		0n3l5l
largest	BnCoToVlrnsnwn	2n3l4l6l
@decimal	1p3o7p9nAoBlEnIlWneknkuoxn	0o3l4l6l
percent	2h3sKqdo&n-p	0j1n3o6n
\\%	3r8nBnKp-o	0i1p2l3n6l
\\% of	2q8pbpdkjoxn	0k1q2l3k5k6k
increase		0k3o5n
decrease		0k1p2j5o6l
solution	9oAlBpDnOohl	1n5l6l
ratio	3sWnen	0l2n3n6l
per	4p6oBpCnen!l-o	1o2l4n
: 1	Cn	2n
@ratio		1i2k3o
a:b	9lAnElInQnZnanmnqlwn	0n1l4n5l6l
unit	1l3n8lAlHoTnYnaofnonsluo	1l3n4l
inch	2l3p4pBnYobocndneo!l	2l3o4l5k6k
feet	3o4p8jAnBpCnZnrn	0n1o3k4l5l6k
foot	3p4pYndq
mile	4p5oZpfo	3o5k6k
meter		0o1p2l3j5l6k
a.m	0r4qCqYkuk	0k1p2k3k4k6k
minute	4p5n8kCpborp	1l3l4l5n
second		1n6l
rate	3r5q9nKpgo	1o2l3l5k6k
travel	3p4o5oLpbo%n	1l4n6k
run		0k1q6k
walk		0p1j3k4k5o
distance	5oGlHoToYnZnbnfn	0l2n3n4l
averaged	4o5k8nAnCn-s	0o2n4l5k6j
meet	3l5oLkXobncopoyo	0j1o2k3p4l5l
together	3l9oAqXnrnsnzl	0l1n2l3l5o6l
rate of		0o1k3l4n
cost	3p5o6p8o9oAn	1o2k5k6l
\\$	3o8o9oAoGnln	0j1p2n3l
coin	8oyo!o&l*o	0n1l
round	1q7oBouo	0n2l5l
nearest		0k2l3o4l5l6n
\\sqrt	1lCnJnOnQnZnhn	1l2n4n
closest		0p1h2o
@no-math		2l4l6n
@story		0l1n4l
as many		0i1p5o6l
how many		0n1n2l4l6n
give		0n3l
less than	7n8n9lAnEnLlsnvnwn!l#n-l	4l
number is	2nIpJopoqorl&n*n	0n2l3l4l
let x	1o9lAnCoJnhn	0l1l2o
a number	0n9oJppnsowl!o	0o1l2k5n
tripled		0k2p3l5l6n
age	AsLpWouk	1q6k
starting		0l3l5n6l
@linear-equation	1n9nBnDnGlInKlLlQnSlVnWlbnnnonzn!l	0p1k2l3l4o
solve for		0n1o2k4l
value of x	0l3l8n9pBnDnInKnNlQlVnWlXnZlsnulvn	0p1n2k3n4l6l
find x	IpJoLoOnvo	0l1p2l4k5l6l
solve	8n9pAoInJn	0n2n4l6l
@fraction-equation	3o9nBnClEnFnJlLnRnSoVnWninvl	0k1n3l4n5l
\\frac x	1o3o9nBlEnGlInOlknsn-n	0n
the number		0n2n4l
@equations2	3n9oAnClInJlQnSlVnZnbnflol	0l4n
@equations3	1n9lOnQnSlWlZnanhniljnmnoo	1l4n6l
system		3l4n5o6l
@linear-system	1n3n9oAnGnSlTlVnWlZnanhnilmn	1n3n6l
a+b+c	1n8nAoEnHnIkJlMnOnPoenql	0k2o3l
x+y+z	9pAlBkQkhowo	0j1l2n3n4l6o
(x,y,z)		1i2o3k4p
@letters4	8nIlJlOnPnXnYnZnanbnmn	1l2n3n4n
@nonlinear-system	3lBnClGlIoJlOpSlTnVlfkinlntn	0l1k2o3l4o
x^2	3lBpCnInOnPoflpl	0l1n2n3l5l
x+y	9oBnCnOoQlZn!n	0k1n2l3n
a+b	9nAoBnCnElJlOnRnZlqlsl!l	0l1n2n6l
@quadratic	3lBpCnHnInJlMlOnPnRnSnTnfl	0l1o2n3l6l
parabola	BoNnPnRlkpzn/n	2n3k
factor	InOnPnSnpoqp	0n3l6l
root	JlOpPnQo	1l2o6l
rectangular	3l9nAoBoInYnZocphokiqp	0o1o2n3j4l6k
form a	8nAnBoEnIlPlQnZlbnun	0n1n2l3l
square	AnBnInZnanbncndnqn	0n1n2l4l
graph of	7nBnCnGoHnPokn	1l2n3l
maximum	BoCpTqdkelvn	0l1n2o3k4l6l
minimum	BoCqIkPlToVnenjn	2n
ball	3l5p8kBoLoeozo!o*n	1l3o6l
roots of	FnOnPpQnSn	0l1l2o4n6l
solutions of		1p2i3o4l5l
solutions to	CoEnInOoQoSozn	0k2p4l6l
@inequality	9nBnCpDlEnJlTnVnelqn	1l2n3n6l
interval	BoEnOnSohkik-o	2o
satisfy	1l9nAnBoIlJlKnMlPnTlVnvn	1l2n6l
@linear-inequality	9pAlBlEoInJlKojnqnvn!l	0p1l5l6l
at least		0l2o3l5l6n
how many integers	3l9pClKqOoPopouovoyo!k	0n1i2o3k4l5l
integer values		0k1o2i5p
least	9nTnqorkvozn#o	3l4l6n
region	1nEoHncodnfnpn&o	1k3o6n
0 \\le		0l1l2o5n
@absolute	1l9lCoDrEqJlNlQpZn	0i1k2q4n5l
@equation	9nBnEnInMlOn	1n
sum of all	BnCnFnKnOnSlWopnqnvn!o	0n5n6l
integers	8lBnInKnVnYldlelflolpnqnsnunvoxl	3l4l5n
graph	7nBnCnGpHnPnkozn	3l
area	QlXlancodrel	0o5l6l
@function	AnEnGnJlPnUnVn	0l2n
function	9nBnCnGoJlPnUoVn	0l1k2p4n6l
f(x)		0l2o5l
f(	9nGnKnPnUnVn	0l2n4l
inverse	0n9oAnEjPnSnpoqn	1l2n4l5o
g(x)	0nEkGnOlPnSpUnzn	2n
@function-value	0n8nClEpGnKnOnPnQlTlVo	0l1n4l5l
find f	0nEoIoJnQkVp	1p2k4l
f(g(	0p9oEjIoNoPk
f(f(	0oEiOnPoVp	1k2o
\\circ	VnXnYobohoio	1l2l3n4n6l
inverse of	0n9pAoEhPoSoqosl	1l2n
\\text if	2l3o9nAn!n	4l
if x	0n1nAoCnEpIlNnVl!n-o	0o2l3l4l6l
y=f(x)	EjGrOoPlSogq	1i2r4k
neither		0o1i2o5n6l
odd	EoLnWoqnwr&l	0o1k2p5l
even	Voplwr	0l2n5l6n
domain	BqCoJkKo	0l2n6l
defined	9lDnLlPnQlTnVoWnilmn	0l1k2n5n
is defined	BlCpDoEpIlJlKoNjQlRnTpVnikpo	0l5o
range	BpDnJlKpPlSprosk	0n1j2o4o
slope		0k1n2o3l
line	3n9nBlGoIlRlXnfnknmo	0n6l
the line	3l9pAnGnfnknmoynzl	0j3o
midpoint	HoXlYoZnanfojn-n	2k3o4n6l
bisect	XsYibohpmj	0o1k2l
center	BoHnRoZnboflgnon#n	0l3n4n
perimeter	ApBoOnTpYnZqalcndkhn	0o1o2l3k4l5l
expand	BnPr!n	0l1p4l5l
@bare-expression	BnCnInPnQnTnklmnql	0l
expression	0nBnIoJoNoSnWnilplsnulzn	0n1n3l4l6l
simplified		0o1o2k4l5k
expansion		0l1i2n6p
a^3	3oBkJoOoSl	1j2p
when x		0l1o
if a	4nElNoPnQnYnbnwn!l	1l3o4l5n6l
for x	1n9pCnMlOnTn	0n1l2n4l
@fraction-letters	1n3nCnIlLnSpWnqlrl	2n3l4n
terms of	8nBnLlPnWnbo-n	1l2n5l
\\frac{1}{x}		0k1n2l4l6o
value of a	8n9oAlCnElGnOnQnSomn-l	0n1l3n5l6l
@radical	1lBnCnJoMlOnQngnplqn	0n1l4n5l6l
@power-number	1k7n8l9lAlBlIpJoKpLnVnrnwl!o	0l1n2n3l4l6n
@exponent-letter	9lAlCkFlJoKrLnNnQnSlWohlinplvlzn!l	0l1n3l4n5k6o
exponent		0s1k2k5k6k
radical		0n1h2q4j5l6l
rationalize		0i1r
\\cdot	1nJnzn	0n6l
2^	BlKoNnPnqnsl!l	6l
2^x	JjKqqozp	0k1p
@nested-radical		0k1j2n4p5k6o
@radical-equation	9pAlBnCpDoEoPlZlinqlzn	2n5l6l
\\sqrt{x	0oBkCrDpElIlNnSlVnvo	0o1l2n4k5l6l
\\log	EnJnKqOoiltp	0k1l2q3l5k6l
\\log_2		0l1g2q4o
\\log_{	JnKqOoiltp	0k2p3l5k6l
between		1n2l4l5l6n
express		0l1n2l
e^{	IkLoPoQqlo	1k2j3l4r
term	InPnVnWnzn-n	2n4l5l
sequence	9lClLnPlQlUnVoWoXlzn*n-o	1l2n5l6n
rows		0k1l3l5n6o
@dots-sum	0lEnInJlPnQoVlWohlinslzn	0j2l4n6n
figure	8kBlEoKnLnWnXkYoaocngnko	0n1l2l3o4l6l
@dots	9lKlLpPnSlVoWown	0l1l2n3l
\\lfloor		0k1l2p5l
\\rfloor	9lCoEoIlJoTlpnsoxn	0k1l2p5l
\\lceil	0k1o9lCoErJpMk	0k1q
\\lfloor x		0k1i2r4l5k
\\sum	AlEnIlJkKlLqQkVoWnhkio	1k4o
@operator	1l3l8n9kAnBoDoEpIkJoNiQoSl#n&l	0o1k2o4l6k
what is the value	0n3n8o9oAnClGnHlInJnKnNnOlPnQlTlVlXndlhlolplqlslwlzn!n	1n4l5l
defined by		0l1p2l3k4n
such that	CoOn	5n6l
@polynomial3	9lCnInJoOoPqTnplrnsl	0l1n2n3l5k
polynomial	8nAnOpPnTnvnzn	0l1n2n5l6l
x^4	9lAnBnIoOnTozn	0l1n2n6l
distinct	0l1lAnBlLlPoqotnvnwnynzn!o	0l2l3l5n6n
zeros	7nClJoOoSnWkpn!n	0l2k4n5n
degree of		0n1q2h4l
p(x)	8pApBnEnOoQlSl	1k2o4n
remainder		0l1j2n5n
product of	1nInKlOnqoun!n&l	1n2n3l4l6l
degree	3oBlXnbodlgnjnzn	0n1n2k4n5l6l
@imaginary	0l1lBlInJlOoPlQrTnVnZngn	0i1n2n3l4p5l6l
complex	OoPnQkTngnln	0l2l3l4p
z	1n3oAlOnQnTncnjnon	1l2l4p5l
i^		0k1p2j4n
|z		1k4o
|a		1i2o4n
plane	BnHoQkRnoppn	0l1l3l4o
origin	AoCnHnToZpgonl	0k3k4o
triangle	1l9lAlBlIlToYoanbndnhninjnmn	1l2l3o4n5l
vertices	9lHoIlOlbocndofnmnoo	0k1l2l4p5l6n
z^	InOnWnlnon	0l2l4o5l
ellipse		1j2n4n
asymptote	IpPrRoShhkko
xy =	3q9kClIoOnSlXnZopn	0k1n2l3n4l5o
x^2+y^2	9nAlGoLoPlQnRofk-k	3l
\\frac	1o3nCnSnhnxl
value of	9nBnCnTnhn*l
smallest possible	3oAlCoIlJlKlLlQlSoTnUndlgnpnqnrlsnvn#o	0l1l2n3k5n
y^2	BoInRndnflsl-l	2o3l5l
@letters2	AnBnCnJlPnQnSlfl!n	1n5l
= 1		1l
path		0j2k6q
box	0oBlCoIoOnZoyozo!k	0o1l3k
volume	3oInOoTnYlZnbn	0j2n3o
function f	9nDnEkOnPoSnTnUoVn
x and y	ApBlInLnOoQlTn	0l2n3n6l
a_n	AnLjQoVihn	1k2l4p5n
a_1	PoVldn	0n1l
@sequence		1j2k4q5n
find a	9nAnBoClInJlennltn	0l3n5n6l
period	0o4kEqGoLohj	0n5k
2004		0o1k2p4k5k6k
2010		1j2p5p6k
100}		0l1l2n6n
letters	EkGpRjTngnmoqnxozo!p&l	0n1l2l3l4n6l
f^{	EjIoNoPoVo	1l2o
1^2		1k4o5k
2^2		0n1k2n6l
cubes	BlClInJqOoenjnoqwk!l&o	0l1k2l4p
n^2	BpCpJlNomnqkwn!l	0k1n4n5l6k
pairs	2n9oAnQnTlpnvn	0l1n3l5n
angle	3nAlXnYobncodnhnin	0p1k2l4n5l6l
\\angle	XnYobnhpinjp	1l3n6l
@degrees	VnXnYobphoio	1l2k3o5l6l
measure of	4o8oYpco	0n1l2l3n4l
measure of angle		0r1l3j4k
hands	4oOnXjbpyo
\\triangle	Zpdoho	0n1k2l3p4k
polygon		1o2i3k4o6o
pentagon		0o1j4k
hexagon	3kBoXkbkcqdoepjoyp	0j1j5l6o
octagon		0k1k2k3q4k
sides	9nTnYnZncn!l	1l3n
equal		1n3l
base	0n1nBnZodntn	4l5o6l
possible	1l8l9lAlCnOnQnTodljnsnylzn!o#n	0l1l4n5n
side lengths		0k2l4p6l
tangent	BkGnRoSnZpanbkflgojoon	0k1k2p
square units		0o1l2k3l4l5o
right triangle		0q3k4l
hypotenuse		0p1n3i4n
leg		1o3l6l
diagonal	AnZoandlyozq	0k1l2o4l5l6o
45	0nBlLlWodn-n	1l2o3l
\\sin	Yoinln	0l1l2l3n4o
\\cos	BnEnQoZlhoin	0l1l2l3n4o
\\tan	BnQnSobpio	0l1l2k3o
\\overline	1pAlHnIlYoaninjnmnxo	0o1l2l4o5l6l
circle	3nAlBnHnIlXnZobofl	0n1l2l5l
radius	2l3nBnYnZnbndn	0n4n6l
diameter	3nBnXoeq	1l3o4l6l
arc		0j1k2p4k
terms of \\pi		0o1j2l3o4k6l
touch		0j1k2p3n4j
rhombus		0r1k3h
trapezoid		1j3q4k
abcd	AlCoTlYnZoaobndphpmnol	0n1k2n6l
square abcd		0j1j2k3s4k
convex		0k1j3o4n6n
length	1lToYnZocnonzl	0n3n6l
diagram	9lBlHnXpYoZobodoho	0p1j2l4l5l6l
cut	8nYkZncooorp	1k3n5l6l
grid		1n2j4l5l6o
\\pi	1l7nBnEnIlboengnhnioln	0n1k2l4o
sphere	Tnbpknor	0l1i3l4r
pyramid		0k1l3q
prism		0j1p3j
cubic	8nIlOoPobo	0k2n3n
face	Cnhooopoqo*o+o	0o3l5l6l
solid		0i1k2n6o
edge	8lAlBnOpjoqntn	0j3o
surface	AoBoIpOnejoo	0k2n3l6o
coordinate	BnCnHqfnkkoo	0l1o5l6l
@points2	BkGoHsIlNnRnXlYlZlbndofpol	0i1q3n4k5l6k
@circle-equation	BoHoIlRodnfk	0l1n2n3k
formed by	4pBoLkWkXjbofo	1j2o6l
@trig	0l1lAlEnJlYnbohpip	0k1l2l3o4o
\\cot		3k4q
radian	EqFpToXqhq	0j1j3k4r
@trig-value	EoYnbphlipkn	0k1l2k3p
@trig-equation	BnEnQnRkSlbnioko	0l1l2k4o
2 \\pi		0l1l2k3n4p
x \\le	AoBkClEoIoTojo	1n2k4n
in degrees	LnPlQnXoYnZlbngniojp	1l2l4o5l6l
integer n	AnJlKnVoWnpnqnsnvn	0n1l3l
given		0l1n3l
let	AnBlCnEnOnQnTnVn	0l1l2n
@trig-letters		0l1l2l3n4o
\\sin x	OoQpTnYpZlii	0l1l3o4k
\\cos x	BpOoQphkij	4o
x - y	0n3lApBnCnElIpJlNnOlSnkonn!l	0l1n3n5l6l
ab =	9lAlCnInTlZoaoinjn	0n1n2l5l6l
ac =	3nAlXnYoZoaobn	1k2l3o
bc =	1nAlXnZodojn	1l2n3n5l
in triangle		0k1l2k3l4q
t	AnInRlyn!n	0n2l3l4n6n
vector	3nAohnon	2l4p
\\begin pmatrix	3n9nAohnmpnn	0l1l2l4p
point	0lGnHnIlJlZnbndnfnoo!l	0l3n4n5l
@matrix	3n9nAohnmpnn	0l1l2l4q
^{-1}	GnKnNnbnhkqornsk	0k1n5n
takes	3o4p5nBnCnTlgnrnsn	0n5n6k
divisible		0o1k2n6l
divisor	qrwn	0o1k2l5n6l
multiple of		0o1l2l3l5l6n
multiples	3nWnpoqorksoun#n	0o1l2l3l5l6n
digit	3lKlOlWlpnsntnurzo!p	0o1k3l4l5n
how many distinct		1k2n3k4l5i6q
is divisible by		0p1k2n5k6l
n!	Jozq	0p1j2k4l5n
prime		0p2l3l5k
prime factor		0p2l5h6n
composite		0p1j5h6o
!	pnqnypzs!l	0k1l3l4l6q
@factorial	1kpoqouozu!l	0k1l2j3l4l6q
p	8nAnJlTnXnYnZnbnhnon!l	1l2n6l
q	9lOlPnQnYoZohnon	0n1n3l6k
n + 	BnElJlLlNnPlVoWpqlsnvn	0k2n4n
possible value	1lAlCnOnQnSnTnhnjnpo	1l4o6l
\\pmod	0nAnpnqornskvn	0l1l2l5q
\\equiv	0nAoJnrnsj	5o
modulo		0l1k2l5q
the sum	AnBnGlLnOnWn	1n
@big-power	1k7nIkJpKoPnrosnuo	0k2n3l4l5p6k
^{2	BoInJnOnPnSn	1n2n3l5l
3^{	0nJnWnqosl	1l6n
9^{	JjKqtp!k	0j1o2k5l6o
^{1	JpKosjuo	0k1o2k5n6n
5^{	JqKpul	0n1l2n3l4l5n6l
rows of		0j1j6p
in base	0p1oOnWnth	1l5o
base #		0l1l5p6l
base b		0p3j5p
equivalent	3p4rCntn	2o6l
find the sum	1nBoEnFnJlOnPoWopo	0n1n4l5k6l
value of b	0o8oCnJnKoPotkwo!k-j	1o4l5k6j
_b	8pBrsktj	5o
both		0n4l5n6l
a and b	AnBnElInNnPlQnjnsltn	0l1n4l6l
_{	1nVnin	0l1k2o4n5n
three digit		0k1l2l5o6n
10a		0j2o6j
place		0n1l3l
10^		1l2n6l
exactly	4nTnqosnunvnyozn#n&n	0l1k4l5p
ways	ypzo!p#n	1l6n
(x,y)	9oCoDnNoTlZnpn	0l1n2l3k4n5n
times	5n9nAoLnrn*n	0l1n2l3n
sums of	GlOnWnyl	1n6l
a^2 + b^2	AlCoIpOlPlQqTlmnnn	1k2o4n
\\frac n		0k1l2n5o
how many ways	ypzo!q#n	0n1k3l6n
squares of	BoIpJoOnPnTlbnfk!n	0l1p3l5l6l
how many positive	3l7oBqCqIkToqnrpukzl!n#n	0n3n4l5l
list	3lBlIlunwozo!o#o	1k4l5k6p
pages		0k3k5q6j
numbered	CnTnpnqnzn
not		5l6n
\\binom	0lPqynzp&n	0j1k4l5l6r
people		0n1o6k
\\frac #!		0j1k6s
(x+	AnCnInPo	0l1n2n3l5l
)^	JpPnQnpl	2n
n	BnTlVoWnqn	3l
segments	3oAlBlYnaofoinyn-n	0k2n3n4l
set		0l1k2n6n
three	0l3n8nTndnynzn!n	6n
steps		0k1l3k5o6o
true		1j5o6n
probability	8lAlCnGnwnyo!n&p*o	1k2l6o
die	3lpo!o*p	6o
fair	qk!o#n&k*p+n	0n1l
drawn	RlXoYpZnanckzo	2l4l
heads	IlJkKoyo!q*o	0n2k4l5l
red	8oAproyo*o	1o2k
chips		0p1h3k5k
will		0l1n2l3l5n
different	3l8kAlJlQnTndlrnulwnynzp!q	0n1l3n4l5l
test		0n1k5o6l
mean		0n6k
scores		0s1i5k6j
mean of		0p1k2n5l6h
new	0o9oAlCoJnVodnvk	6l
after		4l5o6k
next	TnUnVnroyozk	0l5n
f'	GnKnPnUnVnancn	0l2n
y'	9oAnGnOnRnSlTnsl	0l1n2n3n5l
how		0n1n2l4l6n
many		0n2l4l6n
doe		1l2n
the		0n
have		0l4l
what		0o1n2k4l6l
positiv	8lCnInTnZlpnqorn	0n1l2n3l5n
find		2n3l4n
such	CnOn!n	2n5n
common	1n3nOoPlSnblqo	0p1l3l5k
arithmetic	8qAoBnLnXlYlcninunzl	0k1o2n4k6k
four	0n3n5nAoJncndlvnzn!n*n	2n
when		0l1n4l5n
are		6n
comma		0k1n2o3l6l
then		2n4n
two	AnInJlyn!n	5l
with		0l3n
its		6l
perfect	JoSoenplqowoyn	0n1k2k3l4l6n
other		0n1l2l3l
than		3l6n
water	3o4oesrosl	0k1p2k3o4k6j
ther	4nAnvnynzn!n	2l
would		1o3o4l5l6l
contain	3nAnRnWldnilunyo#q&l	1l2l3n6n
year	4oApCoKrvn	0i1q3l6n
assum		0l1n3n6j
every		2l3l5n6l
more	8n9nAoCnInpltnzn-l	0n1n3l4l5l
some		0j1o
real	9lBnCpInJlNlOnPnQnSnWl	0l1l2n4n5l
rational		0k1l2p3n4l5l6k
them		1l2l
separat		0l1l2o3l6l
eight	3pApdosnzl!o*n	2l3k5o
five	9oAnClylzo!o#n-o	1n4l5l
your		0l1n2l5l6n
tenth	1o8nHnKoVnWnXkZlcl!l	1n5k
wher		2l4n
month		0g1q5p
follow	BlCnHnIoTlun	4l5n
you		0l4l6n
one	4nBnLnzn!o	0n3l5l
which		2n3l
exist	1nCnEoGnIkPnToeomopl	0k1l3l4o6n
may	3l4pBoNoOnzo	0k1o3n4l
form		1l6n
through	GoNnWnbnun#n&n	0n3l5l6l
shown		0n1l3n4l5l
previous		0j1p3k
used		0l2j4l6p
less	7n8oAnsnvnwn!l#n-l	0n1l4l
their		1n4l6n
ten	7p9nzl!o#o	0n3k6l
day	3q4kCoGnKoLognqorospyl#l	1o2l3k4l5o6j
get		1l2n
they		0n3l5n
but		1l3l4l5o
last		0k1l2o5n
below	GnRnYnZnjnzn	1l4l
down		0o1k2l3n6l
his		0n2k6l
non	BnIoJoSnToZkbndkvn#o	0j1o3k6n
written		1n2l4l5o6l
whil	Apppqkyo	0o5k
pass		1k2p3k6l
seven	9kLosoyq!k	0j1o6o
fifth		0j1o2k6n
her		0l1o2l3l4l5o
includ	4oPlWppo&o	0l2k6n
measur	2l3o4n5n8nXpYoZncndn	0o4l5l6l
once	8kHnTnplqkunyozp*n+n	0l1l2n3k5n6o
exampl		0o2k5k6n
use		0l1o2l3l
she		1o2l4l6k
using	DlSnTnynzp-o	0l1l2n3n5k
long		0n1l3o5l6k
hour	3o4q5n8nLngn-o	1o2l3l4l
six	3oOnbldnzo%n	0k1n2l3n4l6n
into	1nAoOnsn!n	0k1n2l3n
without		0k1n2l6n
end		0l1k3l5n6n
had		0p1k2k3k
right		0o4l5l6n
notation	CiEnPnSoVnsn-p	0k1l2o
whol	7nCoToqouovn&l	1l2l3o4l
were		1j3n4l5o6l
third	1nAozp#o
any		0n1k3l4l5n
larg	0o3obldnzp
over	1nClHnIlOlYoklposoyn	1j2n3o5o6k
put		1l5k6o
enter		1i2q3l4o6l
correct		0n2i4p6l
made	3l8jLpVoukzp#o	0l3n5k6o
determin	AnOnRlTlVnWlZozo	0n1j
think		0n1k2o
sid		0p1k2n3k6k
fill		0k1i3p5o6n
mark		0o1i2n6k
piec		0p1j2l3n5l6l
whit		1i6p
`;
