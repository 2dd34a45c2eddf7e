import type { FittedModel } from '../linearModel';

// Written by bench/fitSkills.ts; readFitted in linearModel.ts explains the form. Fit again after cues or topics changed.

export const fittedTopics: FittedModel = {
  classes: 70,
  scale: 0.45,
  bias: '0 0 0 1 0 0 0 0 -1 1 1 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0',
};

export const fittedSubjects: FittedModel = {
  classes: 7,
  scale: 0.24,
  bias: '1 1 0 0 0 0 0',
};

/** Line per term: term, topic entries, course entries. */
export const fittedTerms = `
@bare	0n1oFlHnInJoklunzn!n	0n3l
@short-bare	0o1o3l4l7n9lAlBlClDlGlHlIpJnMlOlQnRlTlbnclhnmnqntlunxn!n#l&l-l	0o1o2k4l6l
what is the value of	0n3n8o9oAnClEnGnHlInKnNnOlPnQlTlVlXnhlplqlslwlzn!n	1n4l5l
compute	1l9lBlInMlOnRnVnWnYniotlzn!o	0l1k2o4n5l
evaluate	0oBlClEnIqJpNoOnPnQnnlsn!l	0l1p2n3k4l6l
\\div	0tNoslzn!l	0o1l2l4l5k6n
\\times		0n1l2l3l5n
simplify	0n1n9nIoJpPnQnSnhnikqnzn!l	0q2l3l4l5l6l
\\cdot	1nJnzn	0n
sum	3lAnBnGlInLnOnSlWoqnyl	1n
plus		0i1o2l5p
more than	8n9pApBoCoIosnul-k	0n1n3l4l5n6k
(-	EnHoJn	0n3l4n5l6l
product	1nAoInOnPnqown	1n3l
each		1n4l
double		0p1k2n3k6k
\\cdots	9lEnKlLoPnVnWown!l	0l1l2n3l
fraction	1q3oInPkQnSoxo	0n3l4k
decimal	0n1oXlpnqpsoxi	0l2l3n5n
@fraction-bare	0n1r2l3n4n7nGlHlInJoLnPlQnVlbldlnlplwlxkylzn!l#l	0n1n3l5k6l
@fraction-sum	1n9lAlCnLnQnRoSpVlin-n	2o3l6l
shaded		1k3o4l
greatest	7nAlLlTnppqqriunzn#n	0o1k2l3n
smallest	1nBnCoTnWnpnqoun!l	0o3l5l6l
order		0n3l5l
largest	CoToVlrnsnwn	2n4l6l
@decimal	1p3o7p9nAoBlEnIlWneknkuoxn	0o3l4l6l
percent	2h3sKqdo&n-p	0j1n3o6n
\\%	3r8nBnKp-o	0i1p2l3n6l
\\% of	2q8pbpdkjoxn	0k1q2l3k5k6k
increase		0k3n5n
decrease		0k1p2k4l5o6l
solution	9oAlBpDnOo	1n5l6l
ratio	3sWnen	0l2n3n6l
per	4p6oBpCnen!l-o	1o2l4n5l
: 1	Cn	2n
@ratio		1i2k3p
a:b	9lAnElInQnZnanjnqlwn	0n1l4n5l6l
unit	1l3n8lAlHoTnYnaofnonsluo	1l3n
inch	2l3p4pBnYobocndneo!l	2l3o4l5k6k
feet	3o4p8kAnBpCnZn	0n1o3k4l5l6k
foot	3p4pYndq
mile	4p5oZpfo	3o5l6k
meter		0o1p2l3j5l6k
a.m	0r4qCqYkrkuk	0k1p2k3l4k6k
minute	4p5nCoborp	0n1l3l5n
second		0l1n6l
rate	3r5q9nKpgo	1o2l3l5l6k
travel	3p4o5oLpbo%n	1l3n4n6k
run		0k1q5l6k
walk		0o1j3k4k5o
distance	5oGlHoToYnZnbnfn	0l2n3n4l
averaged	4o5k8nAnCn-s	0o2n4l5k6j
meet	3l5oLkXobncopoyo	0k1n2k3p4l5l
together		0l1n2l3l5o6l
fills		0j1i3p5o6n
rate of		0o1k3l4o
cost	3p5o6p8o9o	1o2k5k6l
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
give		0n2n3l
less than	7n8n9lAnEnLlsnvnwn!l#n-l	4l
number is	2nIpJopoqorl&n*n	0n2l3l4l
let x	1o9lAnCoJnhn	0l1l2o
a number	0n9oJppnsowl!o	0o1l2k5n6l
tripled		0k2p3l5l6n
age	AsLpWouk	1q6k
starting		0l3l5n6l
@linear-equation	1n9nBnDnGlInKlLlQnSlVnWlbnoozn!l	0p1k2l3l4o
solve for		0n1o2k4l
value of x	0l3l8n9pAnBnDnInKnNlQlVnWlXnZlsnulvn	0p1n2k4l6l
find x	IpJoLoOnvo	0l1p2l4k5l6l
solve	8n9pAoInJn	0n2n4l6l
@fraction-equation	3o9nClEnFnJlLnRnSoVnWninvl	0k1n3l4n5l
\\frac x	1o3o9nEnGlInOlknsn-n	0n
the number		0n2n4l
@equations2	3n9oAnClInJlQnSlVnbnflinol	0l4n
@equations3	1n9lOnQnSlWlZnanhniljnmnoo	1l2n4n6l
system		3l4n5o6l
@linear-system	1n3n9oAnGnSlTlVnWlZnanhnilmn	1n3n6l
a+b+c	1n8nAoEnHnIkJlMnOnPoenql	0k2o3l4l
x+y+z	9qBkQkhnwo	0k1l2n3n4l6o
(x,y,z)		1i2o3k4p
@letters4	8nIlJlOnPnXnYnZnanbncnmn	1l2n4n
@nonlinear-system	3lBnGlHnIoJlOpSlTnVlfkinlntn	0l1k2o3l4o
x^2	3lBoCnInOnPoflpl	0l1n2n3l5l
x+y	9oBnCnOoQlZn	0k1n2l3n5l
sum is		0k1o2l6n
a+b	9nAoBnCnElJlOnRnqlsl!l	0l1n2n6l
@quadratic	3lBpCnInJlMlOnPnRnSnTnfl	0l1o2n3l6l
parabola	BoNnPnRlkpzn/n	2n3k
factor	InOnPnSnpoqp	0n3l6l
root	JlOpPnQo	1l2o6l
rectangular	3l9nAoBoInYnZocphokiqp	0o1o3j4l6k
form a	8nAnBoEnIlPlQnbnun	0n1n2l3l
square	AnBnInJnTlZnanbncndnqn	1n2l4l
graph of	7nBnCnGoHnPokn	1l2n3l
maximum	BoCpTqdkelvn	0l1n2o3k4l6l
minimum	BoCqIkPlToVnenjn
ball	3l5p8kBoLoeozo!o*n	1l3o6l
roots of	FnOnPpQnSn	0l1l2o4n6l
solutions of		1p2i3o4l5l
solutions to	CoInOoQoSozn	0k2p4l6l
@inequality	9nBnCpDlJlKnTnVnelqn	1l2n3n6l
interval	BoEnOnSohkik-o	2o
satisfy	1l9nAnBnIlJlKnMlPnTlVnpnvn	1l2n6l
@linear-inequality	9pAlBlEoInJlKojnqnvn!l	0p1l5l6l
at least		0l2o3l5l6n
how many integers	3l9pClKqOoPopouovoyo!k	0n1i2o3k4l5l6n
integer values		0j1o2i4l5p
least	Tnqorkvozn#o	3l4l6n
region	1nEoHncodnfnpn&o	1k3o6n
0 \\le		0l1l2o5n
@absolute	1l9lCoDrEqJlNlQpZn	0i1j2q4n5l
@equation	9nBnEnInOn	1n
sum of all	1lBoCnFnKnOnSkWopnqnvn!o	0n5n6l
integers	8lBnInYldlelflpnqnsnunvoxl	3l4l5n
|-	9lDqEp/o	0k1n4l
graph	7n9nBnCnGpHnPnkozn	3l
area	QlXlancodrel	0o5l6l
@function	AnEnGnJlPnUnVn	0l2n
function	9nBnCnGoJlPnUoVn	0l1k2p4n6l
f(x)	9nDnGnPnUnVngn	0l2o5l
f(	0n9nGnKnPnUnVo	0l2n4l
inverse	0n9oAnEjPnSnpoqn/n	1l2n4l5o
g(x)	0nEkGnOlPnSpUnzn	2n
@function-value	0n8nClEpGnKnOnPnQlTlVo	0l1n2n4l5l
find f	0nEoIoJnQkVp	1p2k
f(g(	0p9oEjIoNoPk
f(f(	0oEjOnPoVp	1k2o
\\circ	VnXnYobohoio	1l2l3n4n6l
inverse of	0n9pAoEhPoSnqosl	1l2n
\\text if	2l3o9nAn!n	4l
if x	0n1nAoCnEpIlNnVl!n-n/n	0o1n2l3l4l6l
intersect	3n9lAnBoGnYnaofl	0k1l2o
y=f(x)	9oEjGrOoSogq	1i2r4l
neither		0o1i2o5n6l
odd	EoLnWoqnwr&l	0n1k2p5l
even	Voplwr	0l2n5l6n
domain	9lBqCoJkKo	0l2n6l
defined	9lDnLlPnQlTnVoWnilmn	0l1l2n5n
is defined	BlCpDoEpIlJlKoNjQlRnTpVoikpo	0l5o
range	BpDnJlKpPlSorosk	0n1j2o4o
slope		0k1o2o3l
line	3n9nBlGoIlRlXnfnknmn	0n6l
the line	3l9pAnGnfnknmoynzl	0j3o
midpoint	HpXlYoZnanfojn-n	2k3n4n6l
bisect	XsYibohomk	0o1k2k
center	BnHnRoZnboflgnon#n	0l4n
perimeter	ApBoOnTpYnZqalbkcndkhn	0o1o2l3j5l
expand	BnPr!n	0l1p4l5l
@bare-expression	BnCnInPnQnTnkl	0l2n
expression	0nBnIoJoNoSnWnilplsnulzn	0n1n2n3l4l6l
simplified		0o1o2j4l5k
expansion		0l1i2n6p
a^3	3oBkJoOoSl	1j2p
when x		0l1o
if a	4nElNoPnQnYnbnwn!l	1l3o4l5n6l
for x	1n9pCnMlOnTnfk	0n1l2n4l
@fraction-letters	1n3nCnIlLnSpWnqlrl	2n4n
terms of	8nBnLlPnWnZnbo-n	1l2n5l
\\frac{1}{x}		0k1n2l4l6o
value of a	8n9oAlCnElGnOnQnSo-l	0n1l3n5l6l
@radical	1lBnCnJoMlOnQngnplqn	0n1l4n5l6l
@power-number	1k7n8l9lAlBlIpJoKpLnVnhlrnslwl!o	0l1n2n3l4l5l6n
@exponent-letter	9lAlCkFlJoKrLnNnQnSlWohlinplqnvlzn!l	0l1n3l4n5k6o
exponent		0s1l2k5j6k
radical		0n1h2q4j5l6l
rationalize		0i1r
2^	BlKoNnPnqnsl!l	6l
2^x	JjKqqozp	0k1p
@nested-radical		0k1j2n4p5k6o
@radical-equation	9pAlBnCpDoEoPlZlinqlzn	2n5l6l
\\sqrt{x	0oBkCrDpElIlNnSlVnvo	0o1l2n4k5l6l
\\log	EnJnKqOoiltp	0k1l2p3l5k6l
\\log_2		0l1g2q4o
\\log_{	JnKqOoiltp	0k2p3l5k6l
between		1n2l4l5l6n
express		0l1n2l
= a	9nElJnKnPnWl	1l3l4n6l
e^{	IkLoPoQqlo	1k2j3l4r
term	InPnVnWnzn-n	2n4l5l
sequence	9lClLoPlQlUnVoWozn*n-o	1l2n5l6n
rows		0k1k3l5n6o
@dots-sum	0lEnInJlPnQoVlWohlslzn	0j4n6n
figure	8kBlEoKnLnWnXkYoaocngnko	0n1l2l3o4l6l
@dots	9lKlLoPnSlVoWown	0l1l2n3l
\\lfloor		0k1l2p5l
\\rfloor	9lCoEoIlJoTlpnsoxn	0k1l2p5l
\\lceil	0k1o9lCoErJpMk	0k1q
\\lfloor x		0k1i2r4l5k
\\sum	AlEnIlJkKlLqQkVoWnhkio	1k4o
@operator	1k3l8n9kAnBoDoEpIkJoNiQoSl#n&l	0o1k2o4l6k
what is the value	0n3n8o9oClGnHlInJnKnNnOlPnQlTlVlXnhlolplqlslwlzn!n	1n4l5l
defined by		0l1p2l3k4n
such that	CoInOn	5n6l
@polynomial3	9lCnInJoOoPqTnplrnsl	0l1n2n3l5k
polynomial	8nAnOpPnTnvnzn	0l1n2n5l6l
x^4	9lAnBnIoOnTozn	0l1n2n6l
distinct	0l1lAnBlLlPoqotnvnwnynzn!o	0l2l3l5n6n
zeros	7nClJoOoSnWlpn!n	0l2k4n5n
degree of		0n1q2h4l
p(x)	8pApBnEnOoQlSl	1k2o4n
remainder		0l1j2n5n
product of	1nInKlOnqoun!n&l	1n2n3l4l6l
degree	3oBlXnYnbndlgnjnzn	0n1n2l4n5l6l
@imaginary	0l1lBlInJlOoPlQrTnVnZngn	0i1n2n3l4p5l6l
complex	DnOoPnQkTngnln	0l2l3l4p
z	1n3oAlOnQnTncnjnon	0l1l2l4p5l
i^		0k1p2j4n
|z		1k4o
|a		1i2o4n
plane	BnHoQkRnoppn	0l1l3l4o
origin	AoCnHnToZpgonl	0k3k4o
triangle	1l9lAlBlIlToYoanbndnhninjnmn	1l2l3n4n5l
vertices	HoIlOlbncndofngnmnoo	0k1l2l4p5l6n
z^		0l2l4o
ellipse		1j2n4n
asymptote	IpPrRoShhjko
xy =	3q9lIoOnSkXnZopn	0j1o2l3n4l5o
x^2+y^2	9nAlGoLoPlQnRofk-k	2n3l
\\frac	1o3nCnSnhnxl
value of	9nBnCnTnhn*l
smallest possible	3oAlCoIlJlKlLlQlSoTnUndlgnpnqnrlsnvn#o	0l1l2n3k5n
y^2	BoElInRndnflsl-l	2o3l4n5l
@letters2	AnBoCnJlPnQnSlfl!n	1n5l
= 1		1l
path		0j2k6q
box	0oBlCoIoOnZoyozo!k	0n1l3l
volume	3oInOoTnYkZnbn	0j2n3o
function f	9nDnEkOnPoSnTnUoVo
x and y	AqBlInLnOoQlTn	0l2n3n6l
a_n	AnLjQoVihn	1k2l4o5n
@sequence		1j2k4q5n
find a	9nAnBoClInJlennltn	0l3n5n6l
period	4kEqGoLohjilro	0n5k
2004		0n1k2p4k5k6k
2010		1j2p5p6k
100}	9lAnCnInRnTnWnsn#n	0l1l2n6n
letters	EkGpRjTngnmoqnxozn!p	0n1l2l3l4n6l
f^{	EjNoPoVo	1l2o3l
@fraction-dots	1iJkLsPkQpWpik	0k1n2o5k
1^2		1k4o5k
2^2		0n1k2n4n6l
cubes	BlClInJqOoenjnoqwk!l&o	0l1k2l4p
n^2	BpCpJlNomoqlwn!l	0k1n4n5l6k
pairs	2n9oAnQnTlpnvn	0l1n3l5n
angle	3nXnYobncodnhnin	0p1k2l3l4n6l
\\angle	XnYobnhpinjp	1l3n6l
@degrees	VnXnYobphoio	1l2k3o5l6l
measure of	4o8oYpco	0o1l2l4l
hands	4nOnXjbpyo
\\triangle	Zpdoho	0n1k2l3p4k
polygon		1o2i3k4o6o
pentagon		0o1j4k
hexagon	3kBoXkbkcqdoepjoyp	0j1j5l6o
octagon		0k1k2l3q4l
sides	9nTnYnZncn!l	3n
equal		1n3l
base	0n1nBnZodntn	4l5o6l
possible	1l8l9lAlBnCnOnQnTodljnsnylzn!o#n	0l1l4n5n
side lengths		0k2l3n4p6l
tangent	BkGnRoSnZpanbkflgojo	0k1k2p
square units		0o1l2l3l4l5o
right triangle		0q3k4l
hypotenuse		0p1n3i4n
leg		0n1o3l6l
diagonal	AnZoandlyozq	0k1l2o4l5l6o
45	0n3nBlLlWodn-n	1l2o3l
\\sin	Yoinln	0l1l2l3n4o
\\cos	BnEnQoZlhoin	0l1l2l3n4o
\\tan	BnQnSobpio	0l1l2k3o
\\overline	1pAlHnIlYoaninjnmnxo	0o1l2l4o5l6l
circle	3nAlBnHnIlXnZobofl	0n1l2l5l
radius	3nBnYnZnbndn	0n4n6l
diameter	3nBnXoeq	1l3o4l6l
arc		0k2p4k
terms of \\pi		0o1j2l3o4k6l
touch		0k1k2p3o4k
rhombus		0r1k3h
trapezoid		1j3q4k
abcd	AlCnTlYnZoaobndphpmnol	0n1k2n6l
square abcd		0j1k2k3r4k
convex		0k1k3o4n6o
length	1lToYnZocnonzl	0n3n6l
diagram	9lBlHnXpYpZobodoho	0p1j2l4l5l6l
cut	8nYkZncoooro	1k3n4n5l6l
grid		1n2j4l5l6o
\\pi	1l7nBnEnIlboengnhnioln	0n1k2l4o
sphere	Tnbpoq	0l1i2l3l4r
pyramid		0k1l3q
prism		0j1p3k
cubic	8nBlIlOoPobo	0k2n3n
face	Cnhooopoqo*o+o	0o3l5l6l
solid		0i1k2n6o
edge	8lAlBnOpjoqntn	0j3o
surface	AoBoIpOnejoo	0k2n3l6o
coordinate	BnCnHqfnkkoo	0l1o5l6l
@points2	BkGnHsIlNnRnXlYlZlbndofpol/n	0i1q3n4k5l6k
@circle-equation	BoHnIlRodnfk	0l1n2n3k
formed by	4pBoLkWkXjbofo	1k2o
@trig	0l1lAlEnJlYnbohpip	0k1l2l3o4o
\\cot		3k4q
radian	EqFpToXqhq	0j1k3j4r
@trig-value	EoYnbphlipkn	0k1l2l3p
@trig-equation	BnEnQnRkSlbnhlioko	0l1l2k4o
2 \\pi		0l1l2k3n4p
x \\le	AoBkClEoIoTojo	1n2l4n
in degrees	LnQnXoYnbngniojp	1l2l4o5l6l
integer n	AnJlKnVoWnpnqnsnvn	0n1l3l
given		0l1n3l6l
let	AnBlCnEnOnQnTnVn	0l1l2n
@trig-letters		0l1l2l3n4o
\\sin x	OoQpTnYpZlii	0l1l3o4k
\\cos x	BpOoQphlij	4o
x - y	0n3l9nApBnCnElIpJlNnOlSnkonn!l	0l1n3n5l6l
ab =	9lAlCnInTlZoaoinjn	0n1n2l5l6l
ac =	3nAlXnYoZoaobn	1l2l3o
bc =	1nAlXnYnZodojn	1l2n3n4l5l
in triangle		0l1l2k3l4q
t	AnInRlyn!n	0n2l3l4n
vector	3nAohnon	2l4p
\\begin pmatrix	3n9nAompnn	0l1l2l4p
point	0lGnHnIlJlZnbndnfnoo!l	0l3n4n5l
@matrix	3n9nAompnn	0l1l2l4q
^{-1}	GnKnNnbnhkqornsk	0k1n
takes	3o4p5nBnCnTlgnsn	0n5n6k
divisible		0o1k2n6l
divisor	qrwn	0o1k2l5n6l
multiples	3nWnpoqorksoun#n	0o1l2l3l6n
digit	3lOlWlposntnurzo!p	0o1k3l4l5n
how many distinct		1k2n3k4l5i6q
is divisible by		0p1k2n5k6l
n!	Jozq	0p1j2k4l5n
prime		0p2l3l5k
prime factor		0p2l5h6n
composite		0p1j5h6o
!	pnypzs!l	0k1l3l4l6q
@factorial	1kpouozu!l	0k1l2j3l4l6q
p	8nAnJlTnXnYnZnbnhnon!l	1l2n6l
q	9lOlPnQnYoZohnon	0n1n3l6l
n + 	BnElLlNnPlVoWpqlvn	0k2n4n
possible value	1lAlCnOnQnSnTnhnjnpo	1l4o6l
\\pmod	0nAnpnqnrnskvn	0l1l2l5q6l
\\equiv	0nAoJnrnsj	5o
modulo		0l1k2l5q
the sum	AnBnGlLnOnSlWn	1n6l
@big-power	1l7oIlJqKpPnroskuo	0l2n3l4l5n6k
^{2	BoInJnOnPnSn	1n2n3l5l
3^{	0nJnWnqosk	1l6n
9^{	JjKqtp!k	0j1o2k5l6o
^{1	JpKornsjuo	0k1o2k5n6n
5^{	JqKpul	0n1l2n3l4l5n6l
rows of		0j1k6p
in base	0p1oOnWnth	1l5o
base #		0l1l5p6l
base b		0p3j5p
equivalent	3p4rCntn!l	2o6l
find the sum	BoEnFnJlOnPoWopo	0n1n4l5k6l
value of b	0o8oCnJnKoPotkwo!k-j	1o4l5k6k
_b	8pBrsktj	5o
both		0n4l6l
a and b	AnBnElInJlNnPlQnjnsltnvn	0l1n4l6l
_{	1nPnVnWnintn	0l1j2o4n5n
three digit		0l1l2l5n6n
10a		0j2o6j
place		0n1l3l
10^		1l2n6l
exactly	4nTnqosnunvnyozn#n&n	0l1k4l5p
ways	ypzn!p#n	1l6n
(x,y)	9pCoDnNoTlZnpn	0k1n2l3k4n5n6l
times	5n9nApLn*n	0l1n2l3n
sums of	GlOnWnblyl	1n6l
a^2 + b^2	AlCoIpOlPlQqTlnn	1k2o4n
\\frac n		0k1l2n5o
how many ways	ypzo!q#n	0n1k3l
how many positive	3l7oBqCqIkTorpukzl!n#n	0n3n4l5l
list	3lBlIlunwozo!o#o	1k4l5k6p
pages		0k3j5q6j
numbered	CnInpnqnzn
not		5l6n
hold		1j2n6k
\\binom	0lPqynzp#n&n	0j1k4l5k6s
people		0n1o6k
\\frac #!		0j1k6s
(x+	AnCnInPo	0l1n2n5l
)^	JpPnQnpl	2n
n	BnTlVoWnqn
segments	3oAlBlYnaofoinyn-n	0k2n3n4l
set		0l1k2n6n
three	0l3n8nTnbndnynzn!n	1l6n
\\{1		0k1o2k3l6o
steps		0k1l3k5p6o
true		1j5o6n
probability	8lAlCnGnwnyo!n&p*o	1k2l6o
die	3lpo!o*p	6n
fair	qk!o#n&k*p+n	0n1l
drawn	RlXnYpZnanckzo	2l4l
heads	IlJkKoyo!q*o	0n2k4l5l
red	8oAproyo*o	1o2k
chips		0p1h3k5k
will		0l1n2l5n
different	3l8kAlJlQnTndlrnulwnynzp!q	0n1l3n4l5l
test		0n1k5o6l
mean		0n3n6k
scores		0s1i5k6j
mean of		0p1k2n5l6h
new	0o9oAlCoJnVodnvk	6l
after		3l4l5o6k
next	3nTnUnVnroyozk	0l5n
how		0n1n2l4l6n
many		0n2l4l6n
doe		1l2n
the		0n
have		0l
what		0o1n2l4l6l
positiv	8lCnInTnZlpnqorn	0n1l2n3l
find		0l2n3l4n
such	CnOn!n	5n
common	1n3nIlOoPlSnblqo	0p1l3l5k
arithmetic	8pAoBnLnWounzl	0k1o2n4k6k
four	0n3n5nAoJncndlvnzn!n*n	2n
when		0l1n4l5n
are		6n
comma		0k1n2o3l6l
then		2n4n
two	AnInJlyn!n	5l
with		0l3n
its		6l
perfect	JoSoenplqowoyn	0n1k2k3l4l6n
other		0n2l3l
than		3l6n
water	3o4oGoes	0k1p2k3o4k6j
ther	4nAnvnyozn!n
would		0l1o3o4l5l6l
contain	3nAnRnWlilunyo#q&l	1l2l3n5l6n
year	4oApCoKrvn	0i1q3l6n
assum		0l1n3n6j
more	8n9nAoCnInpltnzn-l	0n1n3l4l5l
some		0j1o
real	9lBnCpInJlNlOnPnQnSnTnWl	0l1l2n4n5l
rational		0k1k2p3n4l5l6l
them		1l2l
separat		0l2o3l6l
eight	3pApdosnzl!o*n	2l3k5o
five	9oAnClylzo!o#n-o	4l5l
your		0l1n2l5l6n
tenth	1o8n9nHnKoVnWnXkZlcl!l	1n5k
wher		1n2l4n
month		0g1q5p
follow	BlCnHnIoTlun	4l5n
you		0l4l6n
one	4nBnLn!o	0n3l5l
which		2n3l
exist	1nCnEoGnIkPnTneomopl	0k1l3l4o6n
may	3l4pBoNoOnzo	0k1o3n4l
form		1l3l6n
through	GoNnWnbnun#n&n	0n2n3l5l6l
shown		0n1l3n4l5l
previous		0j1p3k
used	LoTopkqluozo!o	0l2j4l6p
less	7n8o9lAnEnsnvnwn!l#n-l	0n1l4l
their		1n4l5l
ten	7p9nzl!o#o	0n3k6l
day	3qCoGnKoLognqorosp#l	1o2l3k4l5o6j
get		1l2n
they		0n3l5n
but		1l2n3l4l5o
last		0k1l2o5n
below	GnRnYnZnjnzn	1l
down		0o1k2l3n6l
his		0n2k6l
non	BnIoJoSnToZkdkvn#o	0j1o3k6n
written		1n2l4l5o6l
whil	Apppqkyo!l	0o5k
pass		1k2p3l6l
seven	9lLosoyq!k	0j1n6o
fifth		0j1o2k6n
her		0l1o2l3k4l5o
includ	4oPlWppo&o	2k6n
measur	2l3o4n5n8nXpYoZncndn	0o4l5l6l
once	8kHnTnqlunypzp*n+n	0l1l3k5n6o
exampl		0o2k5k6o
use		0l1o2l3l
she		1o2l4l6k
using	DlSnynzp-o	0l2n3n5k
long		0n1l3o5l6k
hour	3o4q5n8nLngn-o	1o2l3l4l
six	3oOnbldnzo%n	0k1n2l3n4l5l6n
into	1nApOnsn!n	0k1n2l3n
without		0k1n2l6n
end		0l1k5n6n
had		0p1k2k3k
right		0n4l5l
notation	CiEnPnSoVnsn-p	0k1l2o
whol	7nCoToqouovn&l	1l2k3o4l
were		1j3n4l5o6l
third	1nAozp#o
any		0n1k3l4l5n
larg	0o3obldnzp
over	1nClHnIlOlVnYoklposoyn	1j2n3o5o6k
put		1l5k6o
enter	OnTlioknmo-n/n	1i2q3l4o6l
correct		0n2i4p
made	3l8jLpVoukzp#o	0l3n5l6o
read		5j6p
determin	AnOnRlTlVnWlZozn	0n1j
think		0n1k2o6l
sid		0p1k2n3k6k
mark		0n1i2n6k
piec		0p1j2l3n5l6l
whit		1i6p
`;
