import type { FittedTable } from '../fittedTable';

// Written by bench/fitSkills.ts; fittedTable.ts explains the form. Fit again after cues or topics changed.

export const fittedWeights: FittedTable = {
  topics: {
    classes: 70,
    scale: 0.527,
    bias: '0.1 0.3 -0.2 0.5 0.0 -0.1 -0.2 -0.1 -0.3 0.2 0.2 0.2 0.2 -0.1 -0.0 -0.2 -0.0 0.0 0.2 0.3 0.1 0.0 -0.2 -0.1 0.1 0.2 0.0 -0.1 -0.0 0.1 -0.1 -0.0 0.0 -0.1 -0.0 0.0 -0.1 0.0 -0.1 0.1 -0.1 -0.1 -0.1 -0.0 -0.0 -0.1 -0.1 -0.2 -0.1 -0.1 -0.1 0.0 0.2 -0.0 0.0 -0.1 0.0 -0.0 -0.0 -0.2 0.0 0.2 0.2 -0.0 -0.2 -0.1 -0.1 -0.2 0.0 -0.1',
  },
  subjects: {
    classes: 7,
    scale: 0.237,
    bias: '0.5 0.2 -0.1 -0.2 -0.2 -0.2 -0.1',
  },
  cues: `
@bare	0j1kHjIjJkkhzj!j
@short-bare	0k1l3h7j9hAhBhChIkJjMhOhQjbjchhjijqjth!j	0j1j2g4h
what is the value of	0k3j8k9kEjHhIkKjNjOhQhRhShThVhWjXjphqhshzj!j	1j2h4g5h
compute	3h9hIjMhOjRjVjWjYjfhhjikzj!j	0h1g2k4j5h	BhIkRjYjfjpjzj!j
evaluate	0j1j3h9hBhChEkImJlKjLjMhNjOjPjQjnhsj!h	0g1l2j3g4g6h	0jBhElNlOhSjth
\\div	0p1j3h9hAhBhCjJkKhNkOhPhThZjqhshuhvhzl!h	0j1h2h4g5g6j	0h1k4j5jKjpj-k
\\times	0k7jBhIhJkKjPhQhWhmjpjrhthujyj!j#j%h	0j1g2h3h4h5j	3k4j8hYhyjzj!k	0j1j2h3h4h
sum of the first	BkLjVkWjpgqhslugwg
parentheses			0l1hBhIkTjuj
simplify	0k1l3hBhChJmPjQkSjWhhkigphqkwjzk!h	0m1j2g3g4h5g6g	8j9jBjChIjJjSj	0j1h3h
\\cdot	0j9hAhEhIjJlOhPjQjzj	3h4h6h	1j3jZhqjrh
subtract	0l1gWmpkzl!g	0m1e2k5g6g	0j9jAlKjOjPhVhWjphvjzh
sum	AjBjGhOjShWkqjujyh	1j2j4h6h	3hAjLjPjhjshwj-j	2h3h4h
added to	1l3g6k8j9lAhBhIhKgOjSkVhsl!h*j	3g4g5j6g
plus	3g6h8k9lAndkqkuk&g-g	0e1m2g3h5k6g
minus			Gkckdg&k*h
more than		0j1h3h4h5h6h
left	0h1l3j6h8eAkBhGjKjMhVlXkphqhsluhzg!h#j	0h1g2k3g4h5l6h	0jBjIjOj
negative	AhBkCkHjRjThpl&j	0j1k2g3g4g5h	DjJjOjTjdhpk	0h2j5h6h
reciprocal	0h1m3h9kAjBnIhOjPhSgxm!h	1j3g4g5g6g	1lGhJlSj	0k2h3g4h6h
(-	0j1h3hBhDhEjGjHlJlKhQjShVhYhdjehfjhjoj!h	1j2h4j5h6g	kh	4j5h
number line	1m7mAhBhCoDjHlYhZhvf+g	0k1g2f3g4f5g6j
product	0h9hAkBhDjIjKhOjPkqkrhshujwj*h	0h3h6h	JjPjTjdjhjzj	1j3h5h6j
multiply	0h8m9gAhBlIhVhqkskzk!g		1j3l4jSkeh	1k2h3h6h
multiplied by	0mAkIlsltgvg	0f1l2g6g	IjLjWkbjugzk
divided by	0j1jAjIjPjqj!j	0h2j3h4h6j	9jKjOjRjihthuj-k	0j1h3h4h6k
quotient	0h1hAhBkIkMjPlTkug		0kIkPg
twice	1h3j5k6h8gAkBjCjGkHhIhKjLkThXhZhahbhcjdjfhvjyj	0h1j3g4h5g6j
each		0h1j3h4h		4h
double	9nAhBhKjVlbjzh	0l2k3g5h6f	3kBhGhKjhkig/j	0k1g5g
\\cdots	0h9hEjKhLkPjShVkWlthujwj!h	0h1h2k3h	6j7jEjJhWkphvj!h	2j6g
grouping	3k8hqhsjygzk!j#k-j	1f2h3h4h6j	6jKjekghujyjzk!g-j	0h5g6k
fraction	1m3j9jHhJjKhLjMjNhOhPhQjSjdjojtgxkzh!h	0j1j2h3h4g6h	1l3k7j9hPhSkxh-j	0j1g2j6h
decimal	0j1j7h8j9jAhBjLjVjWhXhYjZhcjpjqlskujxe!h&j*h	0h2h3j4h5k6h	0h1m7lCkWjtguk
numerator			CjFjJjOhSkxj
denominator	1jJlLkWktg	0f1n2g4h6h	1kFjOhPjSkWjrh
@fraction-bare	0j1n3j4jGhJkLjPhbhdhnhxhzj!h	0j1j3g5g6h
@fraction-sum	1j9hAhCjLjQjRjSkhhik	0h2j3h6h
@fraction-product	1mIhJlPhSn	1h2k3g4f5g6f
@nested-fraction	1f9fBlCjIgJhNgPhQlSkVl-m	0d1l4h5h
1+\\frac	1h3lChJhLmOjPgQkSkVhWk!g	0h1j4g5h6h	2h6hCjEjMjVjcjhhij	0e4j
2 + \\frac	3h9hAhCjEkIhJjLlPgRjSkTjWkfhxh!k	0h1j2k3h4g5g6h		0h2k
fraction of the	3jIhSkbgdlejol
what fraction	0h1k2j8gBhIlJhPhSkbgejok
remaining	2h3k8gTjclegoksjzl&j	1f6g	GjTjphyjzl-j	1f
shaded	2h3hZjakblcjvh&j	1f3k4h5h
of the students	1k2g3l8j#l&k
one half		1k2f3h4g5e6g
greatest	7j8h9jBhIhJjLhSjpkqlrgujzk#j	0j1g2h	1kJjrfwj#j
smallest	9hCkMhOjTjWjpjqkujzh!h#j	0j2j3h6h	BjJjTjXhdh	1j2g3h6h
which of the following	7lEhGlHkKjLjOjWhmlzh
order	9jCjGhLhPhQjWhhhijykzj!k&h-j	3h5h	0kBhRjyj!j
largest	3jAjBjCkOjShTkVhsjujwj-h	2j3h4h6g	7jCjIhKjrkwj	0h1j2g
closest to	1h7kBgGgIhKnPhVlWgoh/l	0m1e3h4g5h
as a decimal	0k7g8j9jAhHjVjXhYkZhbjcjejxh&j-k	3j4h5f
@decimal	1l2h3k4j6h7l8h9jAkBhCjDhEjGhHjIhKjNhOhPhQhShThVhWjYhZhcjegfhihmhnhohphqhthukxjyhzh#h&h	0k1h2h3h4g6h
percent	2d3oKlbhdk&j-m	0g2h3k4h
\\%	0h1h2h3m8jAhBjEjKlYhdh-l	0f1l2h3k6h	1k2f3l8gKj&k-k
percent of	2d3mAhHhYhbhchdl-n	1f2h3j5k6g
\\% of	2n8kAhbldgjk-h	0h1l2g5g6g
what percent	2d3obgdkej-m	0h2h3k4h5k6f
increase	0j2g3l4h8j9jAjBjCkKkThdjejrhsjuhyhzh!k-j	0g1h2j4g5j6h	3jBhCjEjFhGjJgKkPjThhhsguk
decrease	2g3j6h8k9hAhBjCjEhIjOhPgXhdjhkzn	0g1m2e4h5j6h
increased by	0k2f3m9kAhBjCjJjThYhbgdkejskvh	0f3l4h5k6g
off	1k4k7gBhCjTkYhbjcldhefok	1e2l3h4k5h
sale	2f3f6lAkBlKheksk!k	0e5j6j
solution	3h9jAhBlDjGjOkQjSjhh	1j5h6h	DjOk-j
ounce	2f3qAkslyh!h	0g2g3f4g5l6e
ratio	3nBhJhTjWjYjajcjej	2j4h5h6h	3l5jWjZhcj	0j1j2h6h
proportional		0d1o2h3h		0c1n
recipe	1g3m4k8gem	0f1l2g4h5f6f
per		0h1k2g5h6h
scale			3kglog
ratio of	3m4hBhTjYjajbjejrh	1j2g3j5h6g	3kZgckek
in the ratio	3hBfPjTnXlYh!j
: 1	CjVjzj	2j3h4j		1j
@ratio	3m8jXgYgakdjmkrhzk!j	1f2h3j
\\frac{a}{b}	1j3m9hAlBhEgOhPhSjTjWjih		1jThYgZhijwj	0k1g5h6h
a:b	8jIjZjajdjhjjj	0j5h6h	JjQjYjcj	1h2j4j5h
cup	3n4jCjdkek	0f2g3j4g5k6e
cost of	6l7k8hAkKhdl&l*h	0g1l3g
same rate	2k3q5k-g	1j2g3g4g5f6f
pound	1g3k4m6l7h8h9jAnKhslykzh!g-g	2g3g4g6h
proportional to		0d1n
inversely		0e1n
directly	3g4g5lBhChbhclgl
represent	0j2g3j6j8kGkKjNhPhajghpjshtkuhzj!h	1j2h4g
convert	1m6hcjkhsktm	1f2g3h4h5m6g	1k3k4l7h9hQjhkthxj	0k1g6h
unit	1h8hAhHkIhJhOjTjZjakojshuj	1h2h4h	3kEhGjdjshtjuj	1h3l4g5g6j
inch	0h2h3k4l7hBjIhKhVjYjbkcjdkejyhzh!h	2g3k4h5h6g
feet	1h3l4l5j8gAjBlHhKhLjZjahcjdjqhrjyhzh!h	0j1k3g4g5g6g
foot	3m4j8gAhKkagdnejzh!h	0j2g3h5g6f	4kYjbk
mile	0h1h3k4l5k7h8gAjKhLhZlfjshzh!h-j	1k2h4g5g6f
centimeter	3j8jAjKjTjYlZjakbjdhqj&h	1j2h3j4h5h6g
meter	3j4l5k8gBhChGhKhLjThYjZkbhekrjvjyh!h-k	0k1l2h3g4h5g6f
how many inches	1l3l4n8hYhZhckdjeh	0m1g2h3h4h6g
in centimeters	AhHlThYnZkag	1f2g3k4g6g
square feet	3h6j9jAlBl	0g1l2g3e6h
square inch	3h8kAjBkLjYjbjckdkef
cubic inch	8jAmZjeg
clock	0l3g4k8gLlWjXeblhlph&j-h
a.m	0o4n8gAhCmYgbhrhugyh	1l2f3g4g5h6g
p.m	0l3g4k8gClXfbl	2h5f6f
day of the week	3g4fLkrlsp	0e5m
what day		0e5n
noon	0l1g3h8gXfbmrk	0f3k5j6g
minute	0j4k5j8gBhCkGjKhXhbkdjrlsjyh!h&j-h	2h3h4h5k
second		0g1j6g		1j5h6h
how many seconds	3k4lBnIk
miles per hour	4m5gBk-m
per hour	4l8jAj-l	0h1l3h6h
speed	3k5f9hBhChbkgkhh-q	0g1j2g3k5g6g
rate	3o4j5m6h8h9jAhGjKmgk-h	1l2g3g5g6g	2h3h4k5k6dKnSh
per minute	3g4m5hGlbk
travel	1h3l4l5l8h9jAhChGhLkXhblgjoj%j-h	2j4k5h6g
drive	1k3h4k5e8hzk&k-n	0l1f
run	3l5kBjClLhsh-l	0g1l2g3g4g5g6f
walk	3l4m8hGgZjbkehsl!h&j*j	0l1f2h3f4g5k
distance	3k5k8h9hAhGhHkIhPhRjTkXhYjZkbkdhzh!h		HlRjZjfj-l	0g1j6h
trip	3h4o5g6kAkbg!k-h
returns	0j3m7jqhthukzg
averaged	3j4k5f8jAkCjOhuh&k-p	0k1j3g4g5g6f	LjXhckdj-k
meet	3g4j5k8hAhLgXkYjZhbjcldjpkyjzh!h	0g1j2g3k4h6h
together	2h3g8h9jAnBjXjphrkslyjzg-j	0f1k2h3g4h5l6h	1j3h8j9jAjBhEhVjXjpj
paint	1g3k5l6k8gKkolygzh!j*j	0g2h4h5g6k
finish	3k4g5lJkKlyj!h&h
fills	3h5h8hGkJhempjskuhylzf!k#j	0f1e3k5k6k
each day		0d1n2h5e
rate of	2h3k4l6g9jAhBjGkKn	0h2h3g4k5g6g
@money	0j1j3k4h8j9kAkGjIhKkOhdjljmhnhujyhzh-h	0f1k3h
dollar	0k1j3j4j5j6g9hAjBjEjKmLhTjdhqhsjujyhzh!h&k*h	0h1k3h4h6h	3h6j8k9jdk
cost	0k1k3m4h5j6l8l9jAjBhEhKgLhdjshuhyhzh!h&j*h	0j1k2g3g4h5g6h
price	2j3m5l8g9hAgBmCkTj!j	1l2g3h4h5f6h
\\$	0j3k4h5h8j9jAkIhKkOhdjljmhnhyhzh-h	0g1j3h	5lLj
cent	1g3n7h9hAhKlLksjyj!h	0g1k2h3h4h5h
interest	2h3h6eKo!k	0c1o	KmOkZgbkig
pay	0h1g2l7h8l9nAhEkKgvh&h*j
change	3l6g8g9kAhIjdlehslykzg	0f2g3h4k	3j9jBjKhtjvk	0f1h2k3h
buy	0h3l4j6k8jAkClKhskyh!j&k*h	0g1h2g3g4h5k
bought	0m3g6f7k8f9hAlClKg
sell	1h2g3l8gAkBkdhekskuk	1h2g5k6g
sold	3g6gAkBjTkul&l*g	0e1k2g
how much money	6k8hIjKl&h*k
charge	6g8l9lBkChTjrkvh
bill	2l3g4h5l6j9lAhKhLkskyhzh!k	0j2g3h4h6f
nickel	3h4m6g8k!k*l
quarter	3l6h8jAkzh!k#k	0k1h2h3f4h5j6f
coin	6h8jAksjyk!l&h*j	0j1h2h
earn	2e3g6k8gAhKlLgskzk!g*j-l	0e1k2h3g6k
week	2h3k4g8fBkChLmVkrjsnyh!h	0h2g3h4h5l6f
compounded	2g3h6cKr	0c1p
invest	2g3h6eKo	0c1o
account			2g8g#k-k
round	1n4h7k9hBkChKjujyjzg	2g3h4h5g6h	7lZhbj
nearest	1j4k6h7jAhJhKlThXhYjdjejqhzh&j	0h1j2h3j4h5h
nearest tenth	1k2h3h7h8j9jAhHjVjXhYjZgbkch*h-k
nearest hundredth	0k1k3h4l6h7f8gHhKhYkckdjej
nearest whole number	0h2k5j7lLjZjdhuj
to the nearest	0j1j4k6h7jAhKlThXhYjZjbjdjqhyh!h	0h1j2h3j4h5g6h
integers between	LhWmqfskukwgyl*j
\\sqrt	1h9jBjCjIhJkMhOjQjgjqj-h	1h4j5h6h	CjHjOjQjZjhjoj	2j3h4j
perfect square	0hBhJjSkpgqmukvjyjzh&j	0j1g2g3h4h
consecutive integers	0l7lOmZmdfphve	2f4g5h6f
closest	1h7lBgCkGhIhJgKmMhPhVlWgoh/l	0k1e2k4g5h
\\times 10			Jkqkzl!h	0g1g2h6l
\\cdot 10			0h1j2j6jIjJjdjrjujyk
@no-math	0h3k4j8gAjLjqjsjyjzj!j	0j1j2h4h6j
@story	3k4j8gAjKjLjsjyjzj!j#j&j	1j2h4h6j
twice as many	8fAkLmVjvm!g
as many		0e1k2h3h4h6j
total		0h1j3h4h5h		1j2h3j4h5h
are left				0g1f2l
received	3k8fAgBhChLmelukvj
how much		0h1k2h3h4h5g
how many		1j2h3h4h6j
give		0h2l3h4h5j		0j3h
less than	3h7j8k9hAjBjCjEjLhOhbhdjpjqjsjvjwk!h-h	1h3h4h5j	1jqhvk!j
three times	2h8jAnXgejujyl!k&h	0j1k2g4h5g6g		0e1l2g6k
number is		0k2f3h4h5h
let x	1k9gAjBhClIjOhShVjhkih	0j1h2j6h	AjBjEjPhhhikkjxj	0f5k6h
a number		0j1h2f3h4h5j6h
tripled	1hAhBjCgIkJjOjPhShTkYhbkdghhijohuk-k	2k3f4g5g6k
age	3l6j8fAoKgLkWkug	0g1m2h3g6g
starting	0j1h4j5j8gAhClGhLjPjWjbhcjdjrksluhykzh!g&h-h	0f1k3h5k6h		0j1h5h
table	3h8hGkegokpjylzf!k&h-k	3g4j6k
circle graph	1m3ldffg
graph show	1l2k4k5g8fGnbg!h
\\begin tabular	2g3h8hyh-n	0m1g3h6f
\\hline	2g3h8fGkWm!k-n	0g2k3g4g5h	0kthujvk-k
survey	1l2m3g6g8fBm#l
shows the	1k3k4k5h8fGlbh-l	0m3h6f
@linear-equation	9kBjDjIjKhQjShVjWhnjoj	0l1g3h4k6h
solve for	1j3h9jAjBjIkJlKkLjOhPhQjTh	0k1k2f3h4g5h6h	3jAkBjUj	0h1j2h6h
what is x	3h5h8j9kAkChIhLgOkPhYkZjzl
value of x	0h8j9kBjCjDjKjNhPhQhWhXjZhbjfhhjuhvj	0k2g4h6h
solve for x	1kBjIkKlMhShtj		3kAjBkChKj	0k1g2g4h
find x	1h9gAhBhIlJkLlMjOkPhThvk-h	0f1l3h4g5h6g	AkCjEjXkfhnj
what is the value of x	0h8l9kAjChDhEhGhIjKlLjPhShThVhWhXlYjZhfhhhzh!j-j	0l2e4h5h6g
solve	3h9mAjChIjJkKjLjOhQjSjThsh-j	0k3h4g5h6h	8j9jAkCjJh!h
all values of	1h9hAgBhCgDkEjOjSjijnj
constant	3l8hBjEhLjPjSjgjihmj!j-h	1j5h6h	3k8jGkIjOj	0h1j2j3h
@linear-equation-fraction	3hAhChEjIjKjLjPhTjVjWjik
@fraction-equation	3k9jChEjFjJhLjSkVjWjij	0g1j2j3h4j5h
\\frac x	1j3k9kAjChFjGhIjJjMhOhQhSjkjsj-k	0k4h5h6h	3kBhJjLjRjij	0g4j5j6h
the number		2k3h4h6h		3h4h6j
two numbers	AmDhGkIkpjqmrhuhvh-h	0g2g3g4g5j	0jIjOkqkrfsjthwl&g
twice the	3g5kAkBkCkHhOgPjZhahbhcldjyl
@equations2	3j9jAjChIjJhOjQjShVjbjij	0h4k
@equations3	1j9hShWhZjdjehhjihjjmjok	1h4j6h
system	4j9lAhChEjHjOhTjZhfjhhiknjsjtj	0h2g3h4j5j6h	8j9jAnBhQjmh!j	0g1k6h
ordered pair	9kDjGhJhOjThWhijpjvj!h/j	0g3h4j5j6j
align	9jCjEjOjQjThmjnjqhuj!j	0j1j3h4h6g	Ajsh
@linear-system	1j3j9jAjBhShThVjWhZjajdjhjmj	2h3j6h
a+b+c	1jAkBjEjHjIgJhMjPkQhTjdjejqh!h	0g2j3h5j	8jAkCjJjcj	0g1k2j4h6g
x+y+z	1j3h8j9lAhBhCjIhOjPjQhhkmjwk	0g1h4f6k
ordered triple	1gAgBgChJhRjSgTlYhbkhgilmkoh-k
sum of three	8nAgIlphqguhvmwk	0k1j2g3g4h5f6g
(x,y,z)	1hAfBhChIgShTmYgZjmknjol-k	0h1e2j3g4k6h
@letters4	Yjbj	1h3j
@nonlinear-system	BjChHjIkJhOkShVhfghhijljtj	0h1h2k3h4j
real numbers	9hCkJhOjQj	0h2j4j5h
x^2	BkCjOjPkfh	0h1j2j3h5h	9hBkOjPjZj	0g1j2j6h
real solutions	9kBkDgElOgQjSkhg
positive real numbers	1h9hAhBhCkEjJhLjPhShTkijnj-j
x+y	9kBjCjEhJhOkQhZjbjwjzh	0g1k2g5h	AkCjIjThrh	0g2h3j6h
sum of the squares	BfDkIgOkPjYjul
product is	Impgqhshulwl!h&h		0j1jAjJjOjQjpj	0j2g3h5g
sum is	ChJlLjWmqhsh!k	0d1k3h6k	0jBhLjWkpguj!j	0h1j2h5j6h
a+b	9jAjBjCjJhPjZhqh!h	0h1j2j4h6h	8jAkCjOjPjcjij	0g5h
@quadratic	BlCjIjJhOjRjSjfh	0h1k2j3h6h
@quadratic-equation	9hAhBlEkIjMhNhOmPhQjSjThtj	0h1j2j3h4g6h
quadratic	AkIkJhQk		9hBkOjQjTjVj	0h2k
parabola	AhBlGhHhIhNjbhfhjjkkzj/j	0h2k3f
completing the square			BlHjLhRjWjfh
factor	0h3h8hAhChIjJjLhOhPkijplqnrkshuh!h	0j1h3h4h	BjIkOkSjhhwj	1j
root	9hBjFjJhOlPkQk	0h2k3h4j6h	CkOkPjphth
roots of the equation	1hBjDkIhJgOjPlQhSgTk
product of two	AhIkOhPjqmrhuhvk!j
consecutive	0j7kAhBhIkJkOjThVhWhZkckujwjyh&h	1k2g3h4g6h	JjTkrkykzg
rectangular	3hAkBjIjTjYjZjckdjehhkkeqmzh	0j1k2j3f6f
positive difference	1k2j8hAjBhChDkIkJhKlOjbhejjjphqhshugvgwjzl!h	1l2h3h4h5e6h
dropped	1h3f4k5mBgIkLmWj	0e2l3g5g
height	1h2h3k4j5j7h8hAhBkIjZjbhcjdjejoj	0g1j3j5h6h	2h3j4j8jAjYhcjdkehhj	1g3k4h
one solution	AgBnIlShwj	0j1m2e4g6h
real roots	9hBkIkOhPlQkSjTjWh	0h1h2l4h
form \\frac	0l9hBkIhJhPkQhdkhjqh
form a		0j1j2g3g4j		0j1h2k5g6h
can be written	ChEjHkIkRjShekqhuj	0j1j2h5h6g
square	1hAjBjIjZjajbjcjdjehfhqk	1j2h4h	9jBjIj	0j4h5h
vertex	3h8hBhCjHkXkYhZhbjchdhehgjhjjj%j	0h1h3f4l5h	BhOjRkbhcjej	0h1h3k
passes through	3j4jBhEhGjHhNkThZjbkdjehfhgknh/j	0h1g2l3h6h
graph of	7jAhBkCjEhGkHjPjfhkjzj-j	1h2j3h4j5h6h
y=ax^2+bx+c	BfPjRlZkbhfhkk
ax^2+bx+c	AhBhIhOjPjRkSjZjbhfhkj		AlIkOkPf
intercept	9lPjRjXj/l	0g2j3j4h
maximum value	BjCmEhJhOhRjTlmh	0h1h2k4h
minimum value	9hAhBlCmIhMjOhPhQhShTjih
maximum	3h9hAhBlClEhGjJhQhTmdhehfhmhpjqhvj	0h1k2k3g4h6h
minimum	1h3h8h9hAhBkClIhOhQhShTkVjejihjjsj	0h6h	ClQgSjgjqh
greatest possible	1h8hBgOjQkSjTkVhrmzh#k	0h1e2f5k
height of the	3g4kCkaj-k		2g8kKkZkcjdg
ball	1h3h4h5l8gAjBkLkekykzk!j	2j3j4h5h6g
minimize			3jCkrfuj
maximize			ChTm
largest value of	9fBlJhPkSgpgzm
roots of	1h9hFjIhJhOkPlQkWhlh-j	0h1h2k3h6h
solutions of	1h3h9kBmChDkEhIhJhKhOjQhShTldjfjhjqhzh	0h1k2e3k4g5g6h
vieta			BhOjPlTj	1g2k4j
solutions to	1hBjCjDhEjOkPhQkSlhgvhzj	0g2l3h5h6h	BhCkIjOkfjtg
be the roots of	AkBgIhPmQk
@inequality	9jCkDhJhKjQhTjVjqj	1h2j3j6h
inequality	9lChDgKmThdkvj	2f3k4g5g6g	9kCkTl
interval notation	CfDhEkFhMhPlSl-l
interval	9hBkDhKhMhOjPkSlhgigkh-k		CjElJjPhhg
satisfy	1h9jAkBkEhIhJhKjMhPjQhThVjWhhjljpjvj	0j1h5j6h
@linear-inequality	9lAhBhDhEjIjJhKjQhhjjjqjvjxh&h	0k1g
greater than	1j3h7hAhCkEhIkJjMhchpkqkshujvjwgzh&k	2h3g4h5h6k	1j7jBjEjOjqh
at least	1h2h3h8hBkClIhLjTjVjWjehojphyj#k-j	0h2k3g4h5g
at most				0f3h4h
how many integers	1h3h9lAhBhCgDhJhKmOjPkThVhWhplqjrhukvjyj!h	1f3g4g5h
smallest integer	AhBkClEhIjKkPhShWkphqmsfthujwfxj	0k1k2e3h4g5h6g
integer values	1h3h9jAhBlCjIhJjKjOjPhSjVhWhZkhjihpgqhrlthvkxhzh!h	0f1k2e3h4h5m
integers satisfy	3h9gAhIgKgOhPmplvl
largest of	AmBgCgIgJmOmTkqhvf	1c2k3g4f5k6g
smallest of	1mAmWhqhvj	0k1j2f3g4h5e6f
must be		0h1h2g4g5j6h		0h2j6j
exceed	3gBhCgImKlLlsg&k
least	1h2h3h8h9jAjCjIhLjShTjdhphqlvjyjzk#j	3h4h5h6j	1jKjph#k
@quadratic-inequality		0g1o2f5g6h
sign			1hBkDjIjJh-k
@fraction-inequality	3lAjCkDhEhIhrg-m	0h1e2n4g6h
[a,b]			pmqhrhvk
\\cup			ChEhPjSkhj-k
union	ClEgFgJgPgSl	0g1k2g3k4h
\\infty	BjFgJgKkLjPhSjVkWjgj!h	1f2k6h	DjJhPkSkhgkk	1g2l
(-\\infty	BkEkFhIggl
region	1j3hAhDhEkHjJhMhckdjhhkjmhpj&k	1g2h3j5h6j		0g1g6l
conditions	3h8gAlDgHhLgYgbmpnrkvj
0 \\le	AhChTkVjhjojsj	0h1h2j3h5j	1kOhphqk
@absolute	9hCkDkElNhQkTjfhqh	0f1h2k3h4j5h
@equation	9jBjOj	4j5h6h
sum of all	1h3h9hAhBkCjFkIhJhKjLhNhOjPjShThWkdhehfjhhihpjqkthvjzh!j	0j2h3h4h5j6h
@absolute-inequality	9hCnDfKjvk
integers	BjCjIjKjWjehpjqjsjujvj	3h4h5j	JjUjpjqksjuhvj&h	0h1h5j
|-	9gBhDnEmMg/j	0e2j4e5h6h
graph	4j7j9jAhBjCjEhGlHjPjfhkjzj	0j1j2j3g5h6h	BjEkNjhhkj	1g3g6k
enclosed	QgTkYhZgbgcjdlgl	0e2f3l6h
area	3jTjYhajbjcjdleh	0j5h6h	KjYjdk&j	0g3j6j
@function	AjGjOjPjUjVj	0h2j4h
function	9jBjCjEhFhGkJhTjUkVkqh	0h1g2l4j5h6h	1j9jCjJgNjPkSh
f(x)	9jBjGjPjUjVj	0h2j5h	BhGlJhKkPl
f(	9jGjKjPjUjVk	0h2j4h	BgEkJhKjPk
inverse	9lAkChEePjSjnhpk	0h1g2j4g5l
graph of y	9jAhBkCjEhGlOkPjfhgjhj
g(x)	0jEhGjOhPjSkUjVhzj	0h2j4h
@function-definition	BjEjPjQhVj
@function-value	8jBhElGjIhOjPjQhThVk	0h1j2j4g5h
f(x)=	BjKjPjVj	0h2j
what is f	0jChEhGkJgNjPl
find f	EkIkOjQgVl
value of f	0j9hTjUl!k
f(-	AkCgGlJlQg		EgGjVkhh	1e2m
rule			JlYk
formula			1hHkJhPjbjdjhjqj	0h4k
@composition	0jCjEgOjVj
f(g(	0k9jEfIjNjPh
g(f(	0kBmEeIkPg
f(f(	0jBhEfVlphqjzj	0h1h2j5j
\\circ	0hChJhOhPhVjYkbldjfjhkil	1g2g3k4j5h6h	3jXjYkgjhjjj	0k1g2g4k
f^{-1}	EhGkIjNjPkgj
@inverse	9hGjIjNjPkgj
invertible	BlChDjEhTjngsk#k
inverse of	0j9mAkEbGhPkSjnhqj
cases			1jBh!j-j	1g2j
\\text if	3k8h9jAjyj!j	4h5j	Bjvj
if x	0k1j3h9hAkBhCjEjKjNjPjShVhqjvjzh!j-k	0k3h4g6h	DjEkSj	1j3h6h
intersect	3j9hAjBlChEhGjHhXjYjZjajfhjj	0f1g2k6h		0h1g2k3j4h
reflected	Hhfpgfnhojyh
f(x+	ChElPeUhVl	1l2f
y=f(x)	9kChEfGmIhOkSjgk	1g2l3h4h
even function		1d2n
odd function		1e2m
neither	EjJhphqn#m	0k1d2k
odd	AhBjChEkIjJhKhLjThWkphqjsjthwnyh!j&h	0j1g2l3h4h5g6h	0jphrjvjwl	1g5j
even	3h4jAhBjChEhGjIjVlpfqjshwnyh	0g1j2l3h4h5f6j	EjOhhhwk
domain	1h9hBmCkFhIhJfKkMhPjSk	0h2j4h6h
range of	9hBkDlEjFfIhJgKlMhOhPhSlTkVhgjhg	1g2j4k
defined	9hCjDjEjFhKjLhNhPjQhTkVkWjZjihkjmjpjqjrjsh	0g2j4j5k6h	9hCjEjNjYkZhxj
real valued	1h9hCkDjEhIhJgNhOjQkSkhjvk	0f3h4k5h6h
undefined			FlOgPkSfih
is defined	9hAhBhClDkEkIhJhKkNeOjPhQhRjShTlVjigkhpk	0h1g2j4j5j	EkJkThYjhg-k
g(x)=f	BhCgElGlIhPfgl
range of the function	9hCkDlFeIhJgKlPhSmThhg
range	9hBlCjDkFhJhKkMhOhPhSkTkihkhnhrksg	0h1f2k4k5j	Km	0k2h5g6h
all possible values	BjCkEjJjNhOkPhQjRjShThehfjijmjth	0h1g2l4j5h6h
image	Hgchfngkok	0f1f2g3l6h
slope	9lBhRlml	0f3g4j	9jEjGlRj/j
y intercept	BhGhIhOkPj/l
line	3j9jBhGkIhLhOhXjdjkjmj	0j2h5h6h	1jEhGjHjbjfjyj/j	0h1h2j3j4h
perpendicular	9kAhBhHhRjXgYlZkakbhjjmj
linear	4mChEeGmHjIk		9jAkIl
through the points	4k9jAhEhGkHhNkbkmjok
the line	1h3h9lAkChGjIhLhOhbjdjfjkjmknhyjzh&h+j-j	0f2h3k5h6h	EhGkHjRjbjgkmj
parallel	3hAhGlRjTjXlZhakckdh	2j3g4g5h6h
intersection	3h9hAjBhHkIhOjPhRjXjdlfgkloj#j	0g1g2j3h4j5j6j
point of intersection	AkOkXjbkffklmgnh
y axis	AhBhGjHhRldlfkgjog	0f1f2h3l5h6g
x axis	9hAhCkGgHjRlZjakbhdkfk	0g2k3h5h6h	GkPjYjbjfj	0g1g2j3k
crosses	3m4h5mBgZkbhmlngoj	0j2j3g5g6g	9oJhPjbh	0g1k
cross the	3k4h5mBgGjZkrk
distance between	3jAhHjRkTkZjfjoh&j	1h2k4g
midpoint	HlXhYlZjajdjfjjj	0h2g3j4j5h6h
distance from	AhChRhTnYlZlbjdhfgok		RkZkbhfk	0h1f2k4h
endpoint	3hBjHlKkRhflrj	1l2g4g5h6h
distance formula			HmZgfk	0g1m2g3g
from the origin	BfHmRhTlbgfk
how many units	1h3kHnThXhYkZgalfj	0h2g3k4g5f6h
midpoint of	HlXhYkZkajfjjjmj	0g1j2g3k5h6h
bisect	XoYdZjbjhkmhnh	1g2g5g
center	3j9hBkGhHjIhOhRkYhZkbkfggjmhnhojzh#j	0g1j2h4j5h	GjRjZjbjdh	0g1h2j3h6j
perimeter	8jAkBjHjJhOjTlZlahbhckdghjph	0k1j2h3h4h5g6h
divides	0j1k8hAjIjPjYhijqkthujwjyh!j	0h1g4h5j6j	3j4j9jIhOjPhqhsjujwj-j	0j1h2h3h4h
expand	0h1h9hBgChIhJhOhPsQhThzh!l	0f1n2e3h4g5g	BkCjOjhjihnhzj
@bare-expression	BjOjPj	0h
expression	3h6j8j9hBkEhHhIkJlKjLhNkQhTjWjejhhihphsjuhzj	0j1j3g4g6g	0j1j9jIhJjNjPjSjih	2j3h4h
like terms			8kIhKjPkzl
simplified	0h1kAjBhEjIlJkOjQjSjhjihphxgzj	1k3h4g5g	1kCkDgJjPg!j
expansion	1k3lBhIhJgPkunxe!j	1d2j4g5j6k	7kJhOkPj!k	0h2g6m
coefficient	AjCjGhIkJhQjTjVhZjijqjvj	0g1h2j3h5h6k	IhTjrj
factorization	Jmqcrjyj	0m1f5g6g
common factor	BkIgPhikplqlrh	0k1g2f3h4j5h6g	1lPhrk
(x+y)^2			AgCkIfLlTjZk-f
a^3	1h3kAhBgChIjJlKhNhOlPhQjSgTllj	0g1g2l3h5h6h	1hBhIhJkOkeknh!j
simon			BgOlSk	1m2g3h
when x	3h9hAjBgCkEjIkJkOhPlSksh!h	0g1l4h5h	BlCjIhJhKjOhPjQh	0h1j
if a		1h3j4h5j6g		0j1f6j
value of the expression	0h1kBkChIfJjKhNnSlWk
for x	1j9mCkDjIhMhOkPhShTkdjfhqhuj	0j1h3h4g5j6h	9jBjFjIhPhvj	0k2g
find the value of	1k9lAhBjChJjLhQjSjXhZhcjshzj!j	0j2h4h5g
@fraction-letters	3jCjIhSkTjWj	0h2j3h4j
cancel			3j9kIkJhKjWkzj	0e2k5g
terms of	AjBjEhGjLhWjZjbkpj-j	0j1h2j4h5g	8j9jChIgKjOjPldhihwj
in terms of	3h6jBjEhGjHjZjbldjejfh	0k1g4h5h6h
x+\\frac	3h9hClElIhJhOhPgSjTgVhbjhjigvh!m-k	1g5h6j	CjIhJhOjRjShXjch
\\frac{1}{x}	1j3h9jAhBjCkEhFkIgJhOjPhQhSkvhwkxh!l-j	0f1k2h4h6k
value of a	3h8j9kAhBjCjGjJhOjPjQjSjfjmj-h	1h3j5h6h
@radical	1h9jBjCjJkMhPhQjZjgj	1h2j4j5h6h
@power-number	1h9hBhIkJlKmLjThWjrjshwh!k	3h4h6j
@exponent-letter	9hBhChEhFhJjKnLjOjQkVjWkhhijphzj	0g1j3h4j5g6k
exponent			0j1hJnKjshtjwj	0m2h5f6g
square root			0jCkIjJhOhqhzk	0k2h4h
radical	HhJjYjZkfkql	1d2m4f5g6g
rationalize		0e1o2g4h
power	4kChJgWggjpjqkrhsgwl#l-k	0g2f3h4h5k	0j9jBhIhJlKkPhphqkrjshuj	0j2h4h6h
power of 2			3j7kpgsgukwk
single	3h7j8h9hCkKluj!k%k&j	1h2g4h5g6j
2^	1h7j9hAhBhKmNjOjPjVjqjsgzj!h	2j3h4h6g	JkKjQjbhejqj!h#j	1h2j
@negative-exponent	9hBhCjGjJlKjPjQhWjbjhhqksg
2^x	9gAhBhEjJdKpOkPhShqjzm	0g1k4h5h
4^x	9hAhJhKlOlzl	0g2l4g
simplest radical form	JgYlZgdjflhj
\\sqrt{2}	3h9kAhBhJfMjOjPjSkZkcjdhgjhjqhzk!h	1g2h3k5h6g	CjHjOjQjbhcjejkhqj	1g3h4j
simplest form	0l1f9hJjNjOgQgShWkdkhlxkzl	0h1d4h5f6k
a\\sqrt{b}	1jBgJgOkSmflphqf	1f2k3k5g
a\\sqrt	BgJfOlSlflqf	1g2j3k4g5f
@nested-radical	9hBhCkEhIhJfTjYjhhinjlphvmzh	1h2h4l5g
\\sqrt{a}+\\sqrt{b}	BhCgOlPhhhikvkwj
\\sqrt{5+	BgCgEgIhJlNkPhQkTlZk	0e1g2m3h4f5h6g
@radical-denominator	9jBhOjPhSkTjWjijqh
conjugate	JpQeVk	0d1d2l3g5g6f
@radical-equation	9lAhBjClDkEjFhOhPhVjWjZhhhijqhzj
\\sqrt{x	0k9jBgCoDlEhIhJhKhOhPhShThVkphvk	0j1h2k3h4g5h6h	BgCjJgLlYl-f
square both sides			9kDkig
\\sqrt[3]	BgKjMjOjPmej	0f3j4h5h6h
\\sqrt[4]	JfKkTkWl
@fraction-exponent	0h1gIhJnKmLlPhShWhpjqhrh	0d1k3h4k6g
\\sqrt[	BgJhKjPlej	0f2j5h6h	JjOkTk-j
@index-root	BgJhKjPlShWjej	0f2j4h5h6h
\\log	BhCjEjKlOkPhThihtk	0f2l3h5g6h
\\log_2	BhJhKmtl	0h1c2n5h
\\log_{	9hBhKmOkThihtk	0f2l3h4h5g6h
between		1j2h4h5g6j		2h5h6h
\\log_x	ClIjJjKhTftk
express		0h1j2h
= a	AjChEhKjLhNhPkRjWhZjchdjhjijmjtj	2h3h4j5j6h	BjJjij	0j6h
e^{	IgJgLlOgPkQnShWhhhll	0h1f2g3h4m	BhQkYjdkgkhj	1g2f3h4k
arithmetic sequence	1h3h6j8jAkBjLhTjVhWkXhYhcjijpjqhzh-l	0f1k2j4h5g
geometric sequence	3j8jAjJjKjLkVh
term	BjChEhIjJhLhOhQjVjWjbjejpjzj-j	0h1h2j4h6h	3h9jBjIjKjPkrjvj	1j3h4h5h
sequence	9hAjChLjQhShUjVkWkXhYhqhzj*j-j	0h5h6j	Lgphvlwk
geometric series	9jIjLjWntf
first term	8jAhJjWlpl
rows	3hAjBjChKjPjskylzj!j	0g1h2g3h5k6k
1 + 2 + 3	CgLfWmqfsjwl!k	0f2d3g4g5j
@dots-sum	0hAhEjIjJhPjQjVhWkhhijshujwjzj	0g1h3h4j6j
form an arithmetic sequence	6k8jXgYgckikujzh-k
infinite geometric			LeWnihxl
infinite	1g9mAgIkLhWnxg	0g1k4h5f
pattern	3g8gKmLfWkcgdlphqhuhxpygzk!g%j	1g2g3e4g5m
continues	4h5h8gAhBhGkKlLkWkbhdhqhrhuhxnyh#h	0h1j2h3f4g5l6g
in the list	EkJhLlunwlye!h
figure	1h4h8hAhBhEkHhIjJhKkLjPhThWjXgYkZhakbjdjfjgjkkqjyh!h	1h2g4g5j6h	OkTkyk&h	1g3m6f
@dots	9hEjKhLkPkShVjWkthujwj	0g1h2k3h
\\lfloor	9hClDjEkIhJjMhOhPhThVjWhpjsj	0f1g2m3h5h6h
\\rfloor	9hBjClEkIhJkKjMhOhThpjsk	0f1h2m3h4h5h6h
\\lceil	0h1k9gCjEnJmMeQh	0f1n2h
greatest integer	7l9mBjJhKjMghjqhshwj
floor	3g6jKlLldk&g*j
\\lfloor x	9gBjCkEkJhMgOhShThVkWhplsk	0g1g2m4h5h
\\sum	ChEjJgKhLkQgSjVjWjhgilnj	1f4k
\\sqrt 1	9jAhBgClJhMjOkSgThVhWkhgiljkzh	0l2c3h4l5h6h	BjEkQjTjZkejihkh
\\lfloor \\sqrt	BgClElJmMf
find all		0h1g2k3h5h6j
@operator	0j1h3h8j9hAjBkDkElIhJkKhNeOjQkShshuh#j&h	0k1g2k4h6h
operation			0oJh
\\clubsuit	BmDlNbOh*k
what is the value	0j3j8k9kEjIjJjKjNjOhQhRhThVhXjphqhshuhzj!j	1j4g5h
defined by	9hAhBkDkEjFjHhIjJkKhOhPhQhThVhZjhhihmk	0h1k3g4k
@operator-equation	0h1g3h9fDlEnIgKhNeOkQlSg
positive value	9hBkCgDlIhNjQhSgblhliftjwj
for which		2j3h5h6h
such that		5j6h		0h1k3h5j
law			1hIjJkYkZgjk	0k1g3g4k
@polynomial3	BhCjJkOkPlTjphqhrjsh	0h1j2j3h4j5g
polynomial	8jAjChOlPjVhshzj	0h1j4h5h6h	BgIhOkPl
be the roots	AkBgChIhOjPlQj	1g2l4h
roots r	BgEhOhQkTm
\\alpha	AkBgChIjOhPhQkShTjUkbjij	1j2e4k
\\beta	8jAlBgIhPhQkUkbjik	1k2g4k
integer coefficients	BjIjOhPgilqkvl
x^4	9hAjBjIkOkPjTkzj!h	0g1k2j3h4h5h6h	BhIjOkvk
x^6	AhJkOjShTjvl	0g1j5h
let y			9jEgKhOkSktj	0h2n
all solutions	BgChDjIhJkPhQlflhjzl
all real	CjDjIjJhOkPhSjkhnh!k	0h1g2k5h6j
distinct	0h1h3hAjLhPjTjWhdhghqktjvjwjyjzj!k&h+j-h	2h3h4h6j	Yjvkzk#k	0g2g3j5j
how many real	9hBkCgEhFmJfMgNhOjPhQkShvm	0f1g2k3h5h6g
monic	BkOfQj	1f2m
as a root	BfIhJhOkPeQlilzk
polynomial with	AhBgChEkIjOgPjQjvkzk
zeros	1h3j7k9hAjBjChEhJjNhOkPhSkWgpkqjyh!k	2g3h5k	BkEhJkKknhuj
roots are			0jBk
degree of	3j8hOjPjWhXlYjck	1l2e3j4h5h6h
p(x)	8kAlBjCjEjJhOjQgShvjzj	0h1h2j	IgPm
remainder	0jAjPjqjrjsj!j	0g1g2j3h4h5k6j	1jskul
divided by x	8j9jAmEjIjMjPhsf	1g2m5g
is a factor of	Igpmqk
is divided by	0jAkqjrjsg!j	1g2j4h5h6k
coefficient of	BhEkGhImOjPgik!j	0g1j2f3h6j
product of	3hAjBhDjHjIkJhOjQhpjqlshujzj&h*h-h	1j2j3g4h6g	1jIhPkTjdjrhwj&h
leading coefficient	BmEePfzl
expression is			CkFkIgMjTjWj!j	0g1h2l4h5h
degree	3kAhBhXjYjbjdhhjjkzj-j	0k2g4j5h6h	AjBhEjIjOjPhShbjckhkyj	1g2j4j
degree #	OkPlzk
what is the degree		1l2e3h4h6h
p(1)=	8kNkPl	1g2l
quadratic polynomial	3jAkIkOjPe
polynomial p(x)	AjBkIlOhPhQfzj
cubic polynomial	8lAhBgEhIhOkPlik
p(2)	AhBhElOmPgSh	1g2m
p(3)	8kAgEkIhPl
x^4+	AlBfCjIkTjUj	0g2j4h5h6h	AhOhPlvkzk
\\frac{a}{x	1jBhElPeSo
\\frac{a}{x-	1kBhEkPeSn
constants a	9jCkEhIhOhPjSkfjhkijnh
\\frac b x	1jBgEkNjOhPfSn
@imaginary	BhChJhOkQmhh	0f1j2j3h4k5h6h
complex	AhOkPjQgShTjdjlj	0h3h4k6h
imaginary	IkQellwk
|z|	QjThsj	0g1e2j4k
z	3j9jAhLhOjQjTjcjihok	0h1h4k5h	3jejhjkgnjoj	2h3h4k
i^	ChIkJkTkVk	1l2e4k
complex number	AhBhEjOlPjQgShTjgjlj	0h2h3h4k5h6h
|z	DhIjTk	0h1f2j
|a	DjLkQmoh	0g1e4k
complex plane	Qfcjdkfj
plane	4h9hAjBjCjHkIhMhOhQhdkhjolpjzh	0h1h2h3h4k5h6h
rotated	3h4h5jHjYhbjdhekfkgjkhojrkylzg	0h2g3h4k5h	Yhbkhlihyj	0g3k4h
rotation	Alijmhngyk!h	0f1h2g3j4k6k
origin	AlBhCjGhHkIhJhQhTkZlbhdhglmgng	0g1j3g4j5h6h	GjRhbjdjhj	0g1g3j
equilateral	3jLkQjTjYhbjdhejgk	0h2g3h4k6j
parallelogram	AhHgQgXlYkZhcjdjfkhknk
triangle	1h9hAhIhTkYjajbjdjhjijjjmj&h	1h2g3j4j5h	LhYkcjdjijjj	1h2h3j
vertices	1h9hChGhHkIhJhOhQjThbjcjdkejfjok&h+j	0g1g2g4k5h6j	GjXgYjbjchykzj	0g1g3k6k
plotted	BlQgRgbhcjdjfjim	1l3g6g
z^2	ChEjIjPjdjoj	0h1h2j3h4j	3jOjYjZh
z^	9hAhIjOjPjQjShWjdjljoj	0h2h3h4j5h	3jOgYkZhihoj
\\frac 1 z	1l3g9gAhCgIgOkQhSjTkwm
ellipse	BkRhTjikkjzk	1f2k
hyperbola	BgIhRjShTjikkkzk	1f2j
foci	AjHhRl	1g2l
\\frac x^2	1h9hAhBhCfFmIkRjSlTh
tangent to	OjRkYhZjakbgekfhgkjkoj	0f1h2j3h4l
asymptote	BhIkPlRjSfhgkk
xy =	3n9fAgBgChIlJhOkPhSgThXkYhZlhjplvh	0f2h4f5k6g	1j3j9jAkChIjJhLkOhShTjbjhhjj-g
parabola y	AhBkGhOjZkfg/l	1h2l3g4g
two lines	1h3kAkBgGgRfdkmkzm
the graph of the equation	BjCjHmRfdhfhzl
x^2+y^2	9kAhBjCjGkIjJhLkPhQjRkfgoj-g	0h2j3g6h	3jAhBgSjZkdjfgkk
vertical asymptote	CjIlPlSd
\\frac	1k3jJjSjijxh	3h4j5h	3k
hole		1f2l
approaches			IjKjPkhgkjujzh
value of	9jBjCjTj			6h
largest possible	3h9hCjLjOhShTlbhdhmhskvkwk#k	0h3g4h5j6g
smallest possible	1h3k8hAhClIhJhKhLhPhQhSkTjUjWjZhdhgjhjjhpjqkrhuhwhzh!h#l-h	0h1g2j3f4j5j
am gm			CkTkbh	1h2k3h
maximum possible	BkIkPkbjfhhjqgrjzj
minimum possible	6jBjCgIhVmjl
least possible	Toqjrfsjvkwgzh!j	0f1l2g6g
minimum value of	AhBkClDhIgMjOhPhShTkih
positive numbers	1g3hAhBkInLfPjTkWkdhplqhrk!h	0j1g2j4g5f6g
x > 0	5h9gBlEkIhOhPjShTlWhYjdlfg
x^2 + y^2 + z^2	BgIlOkThZjok
a^2 + b^2 + c^2	AhBjCnIlPhQhTdmknj
real numbers x	9hBjEjIhLkNhOkShThUjVjWhhhij!j-h	0h1f2j5h6j
y^2	BlIjOjPjQjRjdjfghhsh-h	0j1j2j3h5h6h	9hIjOjSjYjkk
@letters2	AjBjCjQjfh!j	0h1j4j5h
given that		0g2j3h4h
= 1	1jCjHjIhJhPjRjVjij	0j1h4j	AjEj	0g5j
largest possible value	3hIhLjOhTlhjmhojrjskvhwl
rectangle	2j8jAkBkHhOhTjdhhjkjqjyjzh!j	0h2h3g4h5j
path	3g4h5hAkBlChThokymzj!m%j-h	0f1j2g3h5g6m
shortest	3g4l8hAhBjHkIhPhTmYhZldhoj-j
box	0l3h8gAhBhCkIkThZkylzk!g&h	0j1g3h4h5g
volume	1h2h3jBhIjOkTkYhZjhj	0f3l4h5h6h		0e1f3n
for all		0h1h2j4j
always	0j3hVmfjmkqkuhyhzl!g	0l1e2j5h6f	1jJjKjrj	0h1h3j4k6j
for all x	ChIhOhPlVl
function f	9jBjDkEhGhJhKhOkPjSjTjUkVkhh		9jBhCkEfGkJhKk
f(x+y)	EjUgVk
satisfies f	BjEhNjPlVl
f(x)+	BgCjGkIhOjPkUj
x and y	1h9hAlBhCkIkJhLkMjNhOkPhQhShTjYhajdhfjhhijnj!h-h	0h2j5h6h	1jAkCjEjJjQhTj	0f1j2g3k
f(y)	CkEjIkOhPhUj
sum of all possible values	BmChNgOlPhQkdhegfkhhjjth
f(0)	0j9hBhChEjIhJlOkVgql
f(1)	0jCjEkGjIhPjQgVjWh		EkOgPkVj
f(2)	CjGmIhOhPkUhVjWh
the value of f	0kJkNjSjzj!k
a_n	9jAkBjChLfQkVfWknj	1f2h4k
a_1	BjCjOjPkShThdj	1h3h4h
@sequence	AjLgOkShVj	1g2h4m5j
a_{n-1}	IjOkSjVeWkzj
a_1=	AhIjLhPjVjWjzj	1f2k5j
find a		0g2j3j6h		1g2k6h
each term			BhLgPkVkpkrksj
previous term	8hLoVkWh
a_n =	3jVgWmzj
period	0k2g3g4g6h8gChEoGlLlhcigrkyk-k	0j2g3g4h5f6g	CkVk&j
repeats	BhLhOjVkpkxgzn		1kCjEkhfiksgulxg	0k3h6g
a_{2	AjBjCjOjShThWjdj	0j1g3h4h
2004	0h1h9hAhChIgJgKhLmPlQhSjVlZlpjqh!h	0j1f2k3g4g5g6g
2010	IhPhWkpmqnsful	0f1e2k4h5m6g
100}	0h2h7j9hAjCjHhKhLhRjTjWjbhdhpjqjsjthyh!h#j&j	0h1h6j	1j3j8hCjOhWjdjrhuj!j-j	1j3h4h5h6j
letters	8hBhChEgGlIhOhRgTjgjmkphqjxlyjzk!l&h-j	1g2h3h5j
f^{	9hEgGjIjNjPkVkgj		9kEfhk
again	3hBhGhPkRjThYhqlrksn!h#h*k	0j1d4g	IhPjhjphwjzk
series	1f9jIkLotfxf	0f2k5g	1hLjWm	0e2l
@fraction-dots	1eBkJgKhLpOhPhQlShVhWlhjigxg	0f1j2l4h5f
n(n+1)			WkZkqh
(n+1)	9gBgIkWkqgrlzl	0e2h4g6k
\\frac{1}{\\sqrt		0f1f4l	BhIhJhTjcjekik
@dots-product	0h1kBhCjIgJkPkqhslzk!g	1e2n4g5h
1 - \\frac	IgPgQjSlVgWlif	0g1e2k4k	Wjbhijwjyjzh*j	0h3h5h6k
\\frac{1}{2^	1gCfJhLnQgShTlWj
1^2	AhBhClJhLhOjPlQlVhWf	1g4j5h	HjIjKhOhQjdjrjsg#j	1h2j3j5g
2^2	0h1hAhBhClKhLjOkPlQjThVhsh!h	0h1g2j5h6h	NjQjVjdjphqkshwj	0j1h2j4h5h6h
cubes	0h1h8h9hAhBhChIkJnOkThWhjjomsjuhwhzh!h#j%j&j-j	0h1f2g3j4k6j	IgOjekthvh&j	0f1f2k5k6k
\\sum_{k=1}^	LmPkQgVgWghgimkj
n^2	AhBmCkEhJhKhMhNkOjPhSjVjmkpkqgwjxhzh!h	0g4j5h6g	LhPkVjZksj	0g2k3h5h6g
first # positive	AjLjWkskugwh
odd integers	AhBkIlJhLkPhThWlpgqjujvgwlzh	0j1j2h3g4h5h6e
even integers	8jBlChWkpeqgvm
alternating	6jLgQjVmck
pairs	2j9jAjBjEhGhJhThZhnjpj#j&h/j	0g1j2h3g5k	pkqhvjyjzj!h
1 - 2			0k1h5jBjEjIjWhshth
angle	3j4jAhXjYkbjckdjkj	0l1g2h4j5h6h	Xkhjik	0h1g2f3k4k
\\angle	9hAhIhOhQjXjYkZhahbkehhlijjlmh	0h1g3k4j5h6h
@degrees	JhPhVjXjYkZhbldjfjhkik	1h2g3k4j5h6h
degree measure	2g3mLgXjYkcleh
measure of	3j4j8jXjYlcjdh-j	0j1g2h3k4g5h6h
measure of angle	8kYmZjbk	0l1g2h4g
corresponding	8gBlLkdkgknhzk
straight line	0hGkXodkql	0l3f4g5g6g
bisector	XkZkbkhfih		XkYgblchfghk
right angle	AhXjZhcndmkl	0l1g2f4g5h6g
acute	4jbmdjmk
hands	4l8gXebneghlylzh&h	0k1e2g4h5g	0jBjGjJhOkdhzj
isosceles	3h8hTkYjajcjejgj	1g2h5h6j	bkdk	0h2h3k
\\triangle	AhIhXjZmchdjhk	1g2h3k4f
\\angle a	8jXjYkZjbjdhehhlijjkmh	1g3j5h6h		0l3g4h
isosceles triangle	CjTnXgYgZmij	0h1f2h3g4k5g6k
interior angle	3kLkYh-k
polygon	GkHhOgQfXjbhcfdnzm	1j2e3f4k5h6l
pentagon	CjHhLhXmYkdm	0j1f4g5h6h
hexagon	3gBkXgYgZhbfcmdleljjylzh!k&j	0f1g3j5h6l
octagon	AhYhcodh	0g1g2h3m
quadrilateral	AhHjLjXkYjbhcgdmfkmj
interior	3kLjXjYkZhcj-k	0k1h2g4g5g6g	8lXfck
regular	3h8hAkBjQkXkYhZkbhejoj&h+j	0h5h6j
sides	1hAhCjHjJhLhQhTkYjZkbjcjjjojyjzh!h&h	1h3j5h6h	3j9kBjCjSjsh	0j
altitude	8hAhBkZjbkdjhjil	0h1h2g3h4l5h	YhZjajhk
median	ml-m	0m1g4k6d
equal	4h7j8h9jAjGhHjIjJhOkWhbjdjegqjshyh!j	0j2h3g5j6h	9hIjqhvj	1k5h
congruent	3h8hAkLjTkXjYgZfckdkejqhskvk	2g3g5j6j
equilateral triangle	3jLkQjTjdgekgkyj!h	2g3g4k6j
base	0j1j6jOjZkchtj	0h1h2h3j4h5l6h	2hckdkhjtj
triangle inequality			QjTnYg&h
possible	0h1h8h9hAhBjCjIhOjQjTkdhjjsjuhyhzj!k#j	0h1h4j5j	OjTjzj!j&j	3j6g
integer side	2lCkImLhToYfdgef	0e1k2g3f4g5k6j
side lengths	3jIjTlYhZkbhgjhjjjok&h	0e2h4k5j
tangent	AhBhGjHjIhOjRjYhZlakbfejfggkjkok	0f1h2k3j	bmhgig/k
area of triangle	YgZgalbhglhhikjjok
area of \\triangle	3kHkYhZhdjhk
area of the triangle	AhBhOlTkYgbgdlfhhljhmk
square units	2jAhBjHjOjYhZjajcjdjfhqjykzh	0j1g2g4g5k6h
intersect at	9hBlGhXjYhZjbjdhfhhk
point d	HjPjYkZjclhhjj	1f
lies on	AhBhEhGkRjSjTjXjYjZjajfhikkh	5h6h
on \\overline	1hAhYjZgalchdjhkjjmj	0g1h2g4k
right triangle	3j8hBhYjZgajbjdjejglijjhvj	0l2h3g4g5h6h	OjZjcjdjij
hypotenuse	YfZcanbkglhgimvk	0l3e4k6h
pythagorean			HjYjZkfjhj
leg	3hAjWjYjZgajbkchdjekvk-j	2h3g4g6g	YkZfckdjfj
90^\\circ	XhYkbmfkghhjihjh	1g2h4k6h		0k2h3g4j
diagonal	1h3g8hAjBhHjIhWhYjZkajbhchdhhkylzm	0h1h2j3g4g5g6l
north	3l6l8gAhHjLgZnfkyg!k	1d2g4g5f6l
east	4h5kHkZnfl	0l1e2g4h5g6f
45	0j1h3k8hAjBhChJjKhLhPjQhWmYkbhdjnhphqhyh!h-j	0h2k3h4h5h6h	1j4j5hIhZhdjhjshujwj-j	0j1h3g4j
30^\\circ	Ylhk
60^\\circ	LjZhahcgdmglhlifmhnj	0h1f3k	Zhbjhkim
45^\\circ	YlZhil		Xjdjhhikjj	2g3g4l
isosceles right	YgZealbhdjekgl/j
isosceles right triangle	Zeakbgejgm
\\sin	5jChEjQjShYkZhhkikkjlj	0g1g2h3k4k6h	JhQkSjYjZhbjijjj	0h1h2g4j
\\cos	5jBjEjJhQkShZhhkikmjnh	0g1g2h3k4k5h6h	JhQkSjZgbjikjkkh	0h2h4k
\\tan	1hBjQjSjblcjhjiljh	0g1g2g3k4k5h6h
cosine			EjZhbhikjl
\\sin a	Yjchdhhmijjg
\\cos a	EjYhZfhkimjg
\\sim			Ykaldh	0f3l
parallel to	GjRkTjYjZhajckfj	2j3g4g6h
\\overline	1l3h9hAhHjIhJhYjajgjijjjmjxj	0j1g5h6g	6jCjQjRjbjhjujxg
identical	8kBhYhZkchekyozg!h%j	0g1f2h4h5g6l
ratio of the area	3kakdgfj
tall	2g3k4l6kKlagblek	1k2g3g4g5g6g
height of	1h3k4k5j7h8hAhBjIkYhcjdjehoj-j	0h2j3h5h6g
circle	2h3jAhBjHjIhOhRhXjZkbkfhzj	5h		0j1g2h
radius	2h3kBjJhTjYjZjajdjfhjjvj	0j1h2h5h6h
chord	GhHgRlXkYkZlbgdg	0e1f2k3l4g6g
diameter	2h3j8hBjHjLjTjXjdjemzh	0j1g2h3k4g5h6g
arc	2g3jBlTkdh	1h2m3g4g	GkXm
circumference	3k4mBjbhcldg	0k1g2f3f4g5g6k
semicircle	0jZedggm
sector	3l8gTmZkbfdg	0f1f2k
radii	Zmbddkjm&k+g	0j1f2g3g4k		0f1k2g
inscribed	HhTmYjZjajbhdj	1g2k3j6h
around	4k6h8hBhHjblckfkghkhrjsjykzg!h	0h1f2g3j4j
area of the circle	1l2hBgHjZkbhfg
terms of \\pi	3hBjbmej	0j1g2h3j4g5h6h
pizza	2k8hBlbgygzj!n#l	1e2g4h5g6m
circular	2hAjTkZkbhdkegykzf	0j1f2j4h6h
central angle	1m3kTlXkbedg
touch	BgClGmYgZlbkdhfhykzh#j	0e1f2l4g5h6j
inscribed in	TlYkZkajbgdjeh	0h1g2k3j5h6h
power of			1j7jIhKjLjQjqkrjsguj
rhombus	Zkahbhchdkeghl	0n1g3e6g
trapezoid	3hAhXjZoajcldkhhmh	0h1f2h3m4g5h
abcd	AhCjThYkZkajbjdlehfhhkoh	1g3j4h6h
square abcd	HgTgYlZkbkdkhj	0e1g2h3m6h
rectangle abcd	3jHhYjakbkchdkhk	0k1e2j3h4g
isosceles trapezoid	XkYgZlckdf
regular hexagon	3gBkYhbfcjemhj
convex	8hBhCkHhOhPhQgZhcldlmkzl&g+l	0h1e2h5g6j
length	1hBjJhRhTkYkZkajcjojzh	5h6g	2h3jHjckdj	2h3j4h6h
width	2j9jAkCkYkeg	1l2h3f4g5g6g	2g3kIkckdleg
square centimeters	8hAkanbjckdfefqk
perimeter of the	3hAhHkXhZjbkcldkfjvh	1j2f4f5g6g
shaded region	2hHjZkbkckdg&k+h	0h1g3l5h
adjacent	BhGjHmYhZhakclehojykzg&j	0f2g3g5h6l
diagram	1h2h3j9hBhGjHjIhOhPhThXlYkZkbkcjdkhjzh	0k1f2h3j4g5h6h		0k1g3k6g
cut	3h8jAhYhZkbjcjdkegokrl	1f4k5g6g
paper	2g3h7h8gJkVkYjZkdjphrk-l	0k1g2g3h4h5h
folded	8hVmYkZhdksk
arranged	BjIhNhWjphqlsjvjym	0k2g3h4h6g
grid	3hBhGjdgfkggqkvkym!l#k	0h1k2f4h5g6k
pick	3l5jIkLkyh!l	0l1h2f3h4h5k6e
what fraction of the	3kBhIhSkbgcjom#j
what is the ratio	4hXjYjakbjcjej
\\pi	1h7jBjChEjIhJhKhOjbkejfhgjhjiklj	0j1g2g4l5h6h	2hAjEjQjRjdk	0g1h3j4l
surface area	3hAkImJjOkZhbjdjef
sphere	3hBjTkblehkjol	0g1f4l5h6h
cylinder	2g3k8jAkeghk	0g1g3l
cone	0l1j3j8hTlYhZjajbhdhehyj/j	2k4h5h6h
pyramid	3hXhZmdjeltj	0f1g3n
prism	2k3gImeeojqltkzj	0d2g4g5g6k
tetrahedron	YhZlbmegok	0g1g2g3g4m
cubic	8jAjBhIhOjPjTjYhbjekijqj	0f2j3k5h6h	CjEjIgPl	0g1g2j3k
face	8hTjbheghkokpkqlyh&g*l+k	0j1h5g	4kXhYhZkekok&g
solid	1h3jTjZjajejol	0e1g2j6j
edge	4h8hAhHhOlXhYjbjcjejjjqktj%j	0g1h3l5h6h
cylindrical	2g3gCjbhcldken	0f1g3n
can		1h2h4h
right circular cylinder	2g3k8kAlbjee
lateral	8kAmZjbjeeylzh#k
spherical	3hJhcjemhkke
slice	Tkdkefol#m	1f2k3g4k5g6k
surface	3hAjBjIlOkdjefok	0g3h5h6k
stacked	3k4m8fAldhehyhzn!g*j
removed	8gdkpgsmzh#m&g*k-j	1f5l6h
coordinate	CjEjHmIhJhQhRjYhcjfjhjihkhok	0g1k3h5h6h
@points2	3hAhBhGkHoIhJhNjOhRjXhYhZhdkfjoh	0f1l3k4g5h6h
coordinate plane	BhCkHmZkfghkigog	0f2k3g4g6g
@circle-equation	BlHjRjTjfg	0h1j2k3g
cartesian	AhHofk	0g1m2g3f6h
coordinates of	1h3j9jAjHlOjRkThbhcjdjfjghhhoj
vertices of	HlIhOhQkRjYhahcjejgjokzh!j	0f1h2g3j4k5h
located	7lClHkYjahdkfjvg&g
bounded by	AhBjChEkSgdmfehgkmvj
formed by	4lAhBkLgWhXgZjbkdkfkmkpjzj	1e2k3h4h5j6h
with vertices	Yjdmfhmgnl
center of the circle	2hBlZkblfg
circle with center		0e1f3m4g
x^2 + y^2 +	1hAhBhCkHkIjOkTgZjbhdhfgok	1k2h3f4j
all points	9gChTgZjdgfkhligol
moves	1h3l5l9lGj&k	0e2h3g4l5g	4j7kBhIjOkSj	0h1e2l5k
points p	9hBhChHjTjXjYjZhbjehhhkjmjok	1f
reflection	XhYkgjmgolymzh!h
symmetry				0g1j2g
clockwise	ClJhQhbhfmyj	0g1g2h3h4l
turned	6fHkKlrlskulwgzh!h*j	0g2g3h5k6h	2jLkOkWhsk	0e1k5j
rolling	CjKjejhjpj!j	0j2j3h5h
about		1j2h4k5h6g		0h3j4h5h
centered at	AkGhHjRkZkakbkehfggjhhkjmhng	0g2g4j6h
moved			3jGkhkjhukzj
@trig	ChEjQjRhYjZhbkhkilkj	0g1g2h3l4k5h6h
\\arctan	1gAhElIhJhXkYkbkhfin	0g1f2f4n
\\arccos	ElFmJfXjhkik	0f1g2f3g4n6h
\\sec	BkIhSlTjhhklng	1h2g4l
\\csc	Elhgimng	0g1g2h3h4l
\\cot	BhIhKhOlSlbmhhifng	0h1h3h4m
radian	0h1hEmFkJhShTkVjXkbhhn	0g1f3g4o6h
@trig-value	EkJhOhPhYjZhblilkj	0g1g2g3l4j5h6h
compute \\tan	0hbkiq	0f1g2g3l4h5h6g
compute \\cos	0h1hYhbmhkio	0f1g2h3l4h5h6g
compute \\sin	0h1hYnZgbkchdhhjil	0f1g2h5h6g
@trig-equation	AhBjChEjQjRhShbjilkj	0h1h2g3j4l
smallest positive	BhCjIhMhPkQjTjWhbjhhpjqlrlsjvhxh!h	1f2j6g
0 \\le x	AhChIjTmfhhkok
2 \\pi	1hBkChJhLkOhShZhbhdhehglhjim	1h2f4m	AjEjQjdjehvj
x \\le	AjBhCgJhOhTlhjjk	0g2h4j	CkDjEkKkih
in degrees	3jBhLjOhPhQjXkYjZhbjdhgjijjl	1h2g4k5h6h
between 0	7hGlpjqgrjuk&k
period of	3g8fEnGnhcigymzh!j	0m1f5g6g
express your answer in radians	0h1hElFkJgXmbjho
between -			1gCgEmKkMhRk
integer n	AjIjJhKjLhVjWjpjqjsjvjxh	0j1h3h	AjCkUkiksj
if \\sin	IjYhhfin	3f4m
given		1j3h6h		0h1j3h
then find		0g2j3h4j5h6h
find \\cos	1hEkQmYgZhhmjhkfmk	0g1h2h4k
find \\tan	Yhbkhkikjh
let		1h2j4j		0h2j3j6h
acute angle	blcjhjihml
\\sin \\theta =			Akekgghfil
@trig-square	1hFjJhOkQkSjTkbkigkh	1h4k
\\sin^2	FlOlTlfhhfigkg		BjSjej
\\cos^2	BkKjOlQlXhhfigng	1h3h4k	Skejhjihjj
@trig-letters	AhChEjFjQjRhYjdhhkiklj	0g1g2g3k4l
\\sin 2	IjZfilkk	2h3g4l
\\sin x	ChOjQlTjYlZhfhih	0g1g2j3l4h	BkSkYkZgif
\\cos x	BlGjKhOkQlYjhf	2h3h4l	SkZghlig
\\tan^2	QkSlTkhhig	1h2g4m
addition formula			Okbmhjif
\\cot^2	IgKgOmSmihng
(a+b)	0jAhCjIhJhQlhkigsh	1g2g4l	BkIkJhPj!g
addition			0kNjSjbkhjig#j	0k1f2g4j
angle addition			Okhkif
x - y	1h3h9hAlCjEhIlJhNkOgPhSjTjZjdhhhihkkmjnjoh!h	0g1k2g5h6h	1kAkBjIkOj
\\cos 2	BkEkIjigkl
\\cos 3	Ephfrj
2 \\theta	IlTlbfhhkl		Yjhgilmgoj
+ \\sin	OhQmRhhkijkk	3g4l
+ \\cos	1hBjEjHjIjOhQlhhikkh	1h2g3h4l	Sjhkig
@trig-dots	BhIhOjQkSjhlih	0h1h2h3h4m
\\cos # ^ \\circ +	Wlhfik
20^\\circ	OhPgShbmhhil	2g3g4m
40^\\circ	QhShWkXgYkbgdkhjihjl	0f1g4l
10^\\circ		0h3f4n
@trig-triangle	AhQkYkZgdhhliljh
\\cos b	BhPjhmiljh
ab =	1j9hAgBhCjOhThXjZkakjjmhwj	2h3j4h5h6h	BhIkYjcjij	3h4j5h6h
120^\\circ	QhXkYggkhkim	1f2f3g	Xhbjhlig-k
ac =	1hAhIhXjYjZlakjj	0h1g2h3l5h	BjYjajdjhj
bc =	1j3jAhPhXjYjZlbhdkhjihjj	2h3j5h6h	OhPjSjXjYjZhbjdj	0k1h2j3g
sides of length	BhMjOjTlYjZldl	0j1f3j4g5h6g
\\sin b	Zlik
\\angle a =	8jYmZjjg
in triangle	1h3h8kAhOhQhXhYjajhkikjkmj	0g1h2g4k
rectangular coordinates	Akclelhlkd
spherical coordinates	ckelhlkdoj
\\rho	ckelhkke
\\phi	ckejhlkeoj
r =	AhBhHkMjRgShYgZjfjghknok	0g1h2h4j5h6h		1h2j
r = #	HlOkXhYgZkhlkgxj	0f1h3k4g5g6h	AjJhKjLhWjbkeh	0j1g2k3h
curve	BgFkHlRgTkbjdhfjhgkk	1g2h3h4l
defined by the equation	BlRkihkl
\\theta =	IjQjil		AjYjbhejhhijkk
x = \\cos			Okhgijkl
t	0j1h8hAjGjIjJjQhRhyj!k	0j1h2h3h4j6j	yjzg	0h6h
(x,y) = (	AhBeFlIhNmOhPhRghgilkk	0h2e4l
\\cis			JhQkikkj	2e3g4m
\\omega	LmOgPjQmShWhlhnk
(\\cos	GkQlRhhg		Qlejijkh
+ i \\sin	QkWlhfigkj
i\\sin	QkWlhfig
\\omega^	LlOgPkQlWgnl
\\mathbf	mjnk	1h4l
vector	Algjhjnhoj	0h1h2g4l
\\overrightarrow	Agdgflmn
\\begin pmatrix	3j9jAkmj	0h1h2h4l
\\mathbf{a}	Ahmknkoj	1h2h4l
\\mathbf{v}	hjnkpj
point	CjGjHjIhJhZjbjcjdjmhok!h+h	0h3j5h	Gjbkdjsjth	0g2h3j
angle between	hnmgnhoj
\\|	Xjhkmjoj	0g1g3k4k
\\cos \\theta	HkIjOhQkRhShWjfjhgijklmknh	1h2f4l
\\| \\mathbf	hkmkoj
onto	9jAlmjngsj
reflection of	BgGhRkXhYkglmgnjoksj%g
matrix	8jAjBjOjijng	2g4l
\\mathbf m	8j9jIjng
\\det	mlnn	1g4m
@matrix	3j9jAjmk	0h1h2h4l
find the matrix	8kOlgknh
^{-1}	9hBhCjGjKjPjbjhhqksg	0f1j5j6h	0h9kEgshul
^{100}	1h7nIjJeimqhug	0f1e4l6g
smallest positive integer	1hBhCkIhJhMhOhPlQjWhhhijqlrlskvhxh!g	0g1g2j3h4h5j6g
corresponds to	8gLmgkzl			0h1g2h3h4j6l
takes	1h3k4m5k6j9hBjJjVjbhgjmhnhqhrksjyh!h#j*h-h	0k1j2f6f	3jCkDjJhPhSkThfjghphqj
\\text{gcd}	3lChJgTjmjohpmrmsf	0g1h2g5m	pkqjrg
\\theta	BhIjOhQkShTjbgejghhhikkjmj	2h4l	3hThYjbjhkijjj	2g4l
x, y, and z	AhCkIhOhQhSjYhmk-l
divisible	IhOjPkQjhhijpjqhrmsjthyh#j	0k1g3h6h	1jJhPjphqkujwj	0k2j5h6g
divisor	Chphqorjwj#j	0k1g2g3h4h5k	1jIhPjpkrgvjzj	0j1e2j6h
multiple of	BhIhWjpkqkrhskujvj#j&j	0j1h2g3h4h6j	1jPjQjihxj	0j1g6h
multiples	3j8hBhWjpkqkrhskuk&j	0j2h3h4h	1j3jChPjQjxj	0k1f2j4j5h
positive divisors	Chpdqqrmwk	1f2f3h4g5k6f
divisible by	AhChIhOjPkQjijpjqhrlsjujyhzh#j	0k1g3h5h6h	1jJhPjphqkujwjxh!j
digit	3hWhpjqjsjtjulxhyhzk!l	0j1g2h3h4h5k	1k7kOjshwj
divisible by 3	pjrnsktgug	0n1g2h5e6f
is a multiple of	AkChphqkslujvkwk&h	1h2h3h4h5l6g	Qjpkxk&j
exactly # positive	ChMjpfqp
positive factors	BhChIgJlWhqnrl	0h1d2g3g4h5m6f
how many distinct	0h3h8h9hAhLgNkOhTjVhYhpkqhuhvkwkzn!l	3g4g5e6m
divisors of	Vhphqqre#k	0k1f2g3h4h6h		1g2j5k6h
number of positive	BhCkElIhMgOmPgSjVhpgrhwl
positive multiples		0k2g4h6e
between # and #		0j2g3g4h5g6j
less than #	1j3h7j8hAjBjChEjJhLhMhdjpkqkrhskuhvkwk!h	0j2h3h4h5h	7jKkqgrj!j
is divisible by	BhIhOkPlpkqhrk&h	0l1f2j3h4h5g6h
is an integer	1h3h9hAhBjCgEhIhKkPkShThVhbhijpkskugvnwkxhzh	0j1h2g3g4h
n!	IhJkphqjsjujzk	1g2f5j
positive integers n	9hAjCjEjIjJhLhOjPjVhWhhhijphqjsjvhxh	0f1h2j4j5k
odd number	Wkqhshwnygzk!f+k	0m1g2g5e
prime	BjChDjJkPhSjpj	0l2g3h4h5g	qlsgvkzj	1h2h5j
prime factorization	Jmqcrl
prime factor	JhLgSlWlpkqezj	0l2g3h4h5e
composite	pjqf#m&m*g	0l1f5d6k
prime number	BkChDjJhOjSjWhpjshvh!j&k	0k1h2g3h4h5h6h
is prime	EkJjOhql&g	1f5l6f	BjJhSjpkvjwk	1g2g5j6g
how many prime		1f5f6m
distinct prime		1d3g6e
!	1hIhWhpjqkujzp!h	0h1h2f3h4h6l	Pjylzj	0h1h2j5h6j
@factorial	1hPhWhpjqkukzp!h	0h1g2g3h4g6l
p and q	0l1hBjHjIhPhVkXkYjnj
where p	8kAhOhQmTjVk
is a prime	DlIhJgNjVkWhqgyh!l&l
p	8jAjBjGjJhTjYjZjbjihmjsh	1h6h	4j5hIhPjmhoj&h-j	0g1k2j6h
q	0j3j9hEjJhOhPjQjXjYkZkghhjzh&h	0j3h6g	1j8j
\\lcm	3lBhChpl	0h1g2g5m	pkrgshvk
greatest common	Vhplqnrdvj	0l1h2h6h
least common multiple	Tjpjqkrevjzj
common multiple	Tjpjqlrfvjzk	0k1g5g		0l1g5e
common divisor	Vhplqlrdvj	0l1h2g5g
greatest common divisor	plqlrevj	0l1h2h5g
greatest common factor	Ihpmqnrf
smallest number	AkBfChOmul!l	0e1h2f3g4g5k6j
least positive integer	9mBhCfLkpgqlrm
n + 	BjCjEhJhLhNjQjSjVlWkhjphqhrjthvj!j	0h1h3h4j5h	BjOjPhUjqhsjuhvj	0g2j
possible value	1h9hAhBjCjIhOjQjSjTjUjYhjjpj	1h2j4k6h
\\gcd(a			plqhrhvk
product of the	AhDjIjLjOjPhTjWjpjqktjuhzj!j*h	0k1j3h4h5f
m and n	BjChIhPkUlVgWkXkZhihmjpjqhrh
lcm[	3mBgChpl	0g1g2g5m	rdvkzk
\\pmod	Ajpjqkrjshvj	0h1g5m6h	Jjqjrksguj	0g1h5l
\\equiv	0jAjshvj	0h1h2h5l	qkrksfuj	0g1g2h5m
modulo	Whqjsl#j	0g1g2h5n	qkrjsevj
congruent to	0jCjXksmvk	1g3h5n6f
units digit	Vjpjqjshtjumzj	0h1g5k
is divided by #	0jJjPkqjrjsg!k	0h1g6k
left over	1m3f4l6g8fAhsmzg
remainder when	0jAjJjPjqjrjse!j
the sum	AjBjHjOjWkdhqjuj	1j4h6h	AjLjWjhjihshwjzh-j	0j1h3h5h
the remainder	0jAjPjqjrj!j	1g2j3h4h5j
what is the remainder	0kAjJjqjrjsfvj!k
divided by #	0kIjPkqj!j	0h1h3h4h5j	5j9jJhKjLjRjihphuj
find the remainder	9jEjIkOhPmsd!j
will be		1h2h4h5j
@big-power	0h1h7kChIhJlKlLjPjphqjrksguk!j	0h2j3h4g5k6g
^{2	9hBkIjJjOjPjTj!j	0h1j2j3h	BjHjOjZjqjsh	2j5h
3^{	0j1h7k9hAjBhChJjKjQhSjWkijphqmrjsguj!h-j	1g3h	JjKjLhPhQjkhqkrhsh	1h6k
7^{	1hAhChIhJhKkLjOkWlrjsful&h*j	0e2j3h4g	JjPjQhZhqkrhthuj	0j1h2h3j
9^{	JeKohlifsgtl	0d1k2f3g5f6l	BhChEkOkdjrjsftjukvgyk!g
^{1	1g7gIhJmKkLlOhPhpjseul		IhJjKkpgqkrjsftjuk	0g1j2g5j6j
5^{	0j1hAhBhIhJnKnPhRjShWhhhijrjsjugzh!h	0k1f2k3g4g5j6g	ChIjJkKjdhqjuh!k	0j2g3h
remainder when #^#	Jmsduj!l
residue	qjrjsl#j	0g1g2h5n	qlsevk
n \\equiv	pksgvj
groups of	3hqhygzk!j#l&j-k		2g8hekghthujyjzk!f-k
rows of	3hPknhslymzj!g	0e1g3h5l6l
each of		0h2h3h		1h3j4g6j
\\pmod # and	0mAkqmrksd
ones digit	7jAhBjIhOhTlpkqkujvgygzh!m&h	0k1h3h4h5f	6ksfulzk!j
tens digit	7jBlJhWhpjskzg!j
units digit of	VjWhphshtjunzj!h	0f1g5l6h
@base-subscript	0k1kBjLjuj	0h1h2h5m
in base	0k1jLjOjsjte	0h1h5l
base 2	1hLlthuk	0g1h5l
base 10	0j1jBjLkOkphsjth	0h1h5m6h
base #	0j1jLjOjphsjuh&h	0h1h5m6h	2g3l
base b	BlCjOjYgZkthuj	0k2h3e4h5l
write	3h6kBhIjJkPhQjhkrkukyhzj	0j1j2f5h	AjBjCjEhPj	0h4j5j6h
expressed in base	0kCjJjLktduj
how many digits	0h1hJoqlsgtj	1f2g5l6f
equivalent	1l3n4oAhhhtlxgzh!h	1k2g3g4h6g	Ckrhuj
add	1j7k9jLhVjWlektgun	0h1h4h5j6g	1j9jWjXjpjsj	0j2g3h4h5j
+ #_	0k9kLlqktd
find the sum	1j9hBkEjFkIhJhNhOkPjWjpkthuh!h	0j1j3h4h5g6h	7jBkKkWn
express your answer in base	0k1kAjsjtf
difference	0h1j8hAmBjCjIlJhKjLgWkYhdhhhphshthvhyhzj	1k2g4h5f	5hIjOhPjejhjzh-j
find the product	1lAjBjEkJhPgQhSjWkpkqhth	0h1h2l3h5f6h
for what		4g5g6h
value of b	0l1h3j8kAhBjCjEjKkPjShTkfkthwk!g-g	1l2h4g5g6g
find b	AhBhEkJhKlOhSjWjhkikth	0g2f3g4k5h6g
b >	AhBjCgIkRkTkWhYkjjskth	0g3g6h
_b	8kBnIjte
what is b	BlGktg	1k2g3g4k
palindrome	pmufzk&h
base 7	1nJktf
both	1j8hAjCjJjLjQhThZjbjfhqjwg#l	3h4g5j6h	3j9jCjSjih	0j1h4h
a and b	1h3hAjBjCjEhIkNjQjThjjlhtj	0h1j3h4h6h	3jIjYjpkvjwj	1j4j6g
represented by	3hAhBlHjJfKlNhshtkzl&k	0e1k3g4g5h
_{	KjOjPjVjWjijtj	0h1g2j4j5j	Bjdk	0g3j5j6h
distinct digits	8kBgIhpgsltj	0g1g2g5m
sum of the digits	1jAlpltlue&g
two digit	Jhphqjskukwkzh!k&j-h	1g2g3h4h5j6h	0j6jshzl
three digit	8hTjplrhsjtkvkygzl!j&h	0g1g2g3h4h5j6k
four digit	pjqgthvlwjygzm!j
digit number	0kAjBhTjplrhsjtjzj	0g2j3h	Jjpkqhug!n
digits is	3hBkTjphqhsjthyhzh!p	0h2f3h4h	1jshtjukxg
digits of the	BkWhpksktkuj!j&h	0f1h5k
10a	3g4kBkIjQkWhYfamdg!f	0e2l4g5g6g	9kAlnguk-h	1h2g5k
place	0h1h3h8jChIjJjNkThWjXjZhbjchehhjpjrjshyhzk	0j1h3g5h6h	1k7jphukxhyk!h&j	1g
backward	plufzl	0h1f5f6m
consisting of	3k8gAhBhYhsjvjzl!l&j	0h1j2g3h4h6j
\\underline	pkskuh-l	0h1g2g5l6g
10^	0h1h7lAhBjCkEjIhJkKjNgOhPhVhWjdkhkpjqhrjsh!g	1f2k3g4k5j6g	0hCjIjJjPjThYjsjyh!j&j
written as	BhHlIjJjPhRkbhekfhojpjqhsh	0k3g5g6h	1jAjIjJjShskvk
integer solution	CnOjSlqhvh
positive integers	CjZhpjqjrjxh
consecutive positive	8jIlphulvlwg
middle	3g4lLgygzk!j&k-l	0f2l3g5g		0h1g2g6l
exactly	0h1h2h3j4j8h9hBjChIhJhKhNhTjdjphqksjukvjyjzk#j&j-j	0h1h3h4h5l6j	4jAjPjyjzj
ways	8hghwjykzl!l&h	1g3h5h6j	Xhyj!j&j	0j2h6j
cannot be	IhPjpjuhylzk!k%h&g	1h2g5f6l
(x,y)	9kCjDjEhFjGjHjNkPhQhThZkfhkjnjohpkvhzh!h	0h1j2g3g5k6h	5kHlTk
sum of two	AoDgrktl	1j2g3g5f
three different	8hCjTnYgrlshyk!k&f	1e3l5g
two positive integers	Bjpmqftjvk
whole numbers	0h1h2j4h7k8gAhBhJjKhLjTjYhphqmulvjwhyhzh#j&g-j
two integers	8hBjDkIlplqfrfsjvj	1l2h5g6g
perfect cube	JqWhekqfslugwf	0j1f2g3h4h
is a perfect square	Jgqkvlwd#k&l
square of a	AgBkChJgOhPkQkTghgikph!k
\\sqrt n	ClHkIhJfMgShWlzl
times	1h5j9jAlLjOjThahfhhhphqhrj!j*j	0h1j3j4h5h6h	1j3jKjLjWh#j-j	0h1k2g
such that #n	BhCkpeqlrn
sums of	1jAjBjGhIjOjWkbhdhqjujyh	1j3h6h	3hPjWjcjwj!h-j	0j2j4h6h
a^2 + b^2	AhCkImJhOgPhQlTgjkljmj
terminating	1jBhChLmShWfqnrjxd
decimal point	qmumxd!g
terminating decimal	1kChLlWfphqnrkxd
@repeating-decimal	1qxf	1k2f3g4g5d6g
common fraction	0k1j3j9kBjEhJjKhLjNhPhQkSjdk	1k2f3h4g6g
as a common fraction	0j1h3j9kAhBhEhJhKhLjMjNgQlSjdkxj	0k2f3h4g5h6g
0.\\overline	0h1pJhxk	0k1d2f3g4g5j6g
\\frac n	3k9hAhBhCgIjJgSlVkWkpkqlrfvkxe	0f1g4g5k
integer values of n	9hBjChIhJhSkhkpgqjrnwjxg
how many ways	3h8hghykzk!m	1g2h3h4h6j
how many different	3h8hBhJhKjOjTjYjuhvhwkyjzl!m&h	1g3j4g5g6j
choices	7kokukyf!n*j		yhzk!l#j
how many possible	BhMjOhQhpmqjsguhyf!n&g
number of ways				0f6l
in how many		0j2h3h4h5h6j
outcomes			yh!k*k
combination	3h9jOkPhQgzl!m
types of	3hBkPjRfygzl&l
one of		1h2j5g		0j2h5h
flip	Ajyk!j*k
color	8hggrkyl!l*k	0j1g2h5h
toppings	4h8hAhBhKkNhbjcjdjpjqksh!k#l&h	1f2h3j4h5g6j
squares of	9hBkChImJkOjPkThWhZjbjdhfghhijujvhwhzh	0g1l3g4h5g6g
in the figure	HhWkXfYlambjdl	0h1h2g3l4h6g
how many positive	0h1h3h7k8hAhBlClEhIhJjOhPhTjWhYhqkrlugvhwkzh!k#j	0j2g4g5h
how many squares	CjDhbmcjdkeh
how many rectangles	3h8gHhdefjkmym!l%l
inclusive	Ijqjshulwkxhyk!h*j	2g3h4h5g6j	BjFgKjSlqk
from # to #		1f2g3h4h5j
list	1h3h8hAhBhChIhJjLjWhdjskujwkygzl!k#l	0h1g3h4g5h6k	CjTjpkugvjwk!j	1g2h5g6j
how many times	0l4g8gChZlffohrkulvjyk&j	0j1h2g3f5e6j
pages	1g3g4l5f8fAhLmPjWkdksjuk	0g2g3g4h5m6e
numbered	AjBjCjTjqjzj	6j	3jJjKjMhWjrh!j	0j1h4h
at least one	BjLlQjphyj#m&f	0e1j2k4h5g6j
not		2h3h5h6k		1h6j
do not		0l1f2k3g4g6g
at least two	egol!l
cannot	ugykzk!m%h&g	0j1h4h5f6j		0g
positive integers less than	pjshuhwmyj#l	0h1f2g3h4h6k
how many numbers	Llplqgrltlugwmyfzh!h	0k1e2g3g4g5e6j
integers between # and #	Woqhskukwhyl
first digit	plqgsgulyf!m-g	0h1e2g3g4g6j
increasing order	AmBkYkplqhrgzg-j
five digit	7j8hJkpjwhygzn!k&h	0g1f2g4h6l
arrangement	ggzm!k%j		ymzg!g
rearrange			BkJhKkPhRhShzn	0k2g3j4h5h6g
seated	AjBkykzg	0e1l3h5h6k
sit	3h5j8hCkVkykzg
words	4k5hAhLhOhPkQgnjqjxlykzk!k&h	1g2g3h
shelf	ykzj!f
books	3h4k5gBkTjyjzj
next to each other	Ijuhwkymzf&g
students	2g3kAhBhKjbhhjqkyh!j#l&k-k	1h2g4h5h
stand	3k8hGjHkIhJkfhphwjylzh!j&k	0j2g3g4h5k6g
first		0h1j2j6h
president	Clvjyjzg	0k1h2k6f
officers	ykzg!h#k
secretary		0m6f
positions	CkLgbfcgelxo!m	0f1f3g4g5k
club	yjzh!k#j&j
hold	3j8hBhCmJhdhelijzg!j	0j1h3k5h6g		0h1g4k6h
members	1h3j8jAhCkTjylzk&j	1g3h4h5k
letters of	EgGlRggjikkjmlyk!j&h	0h1g2j4k5g6h
letters in	IhLhTmxmzh	0f2f3g4h5l6h
# identical	ypze#j	0f3h6n
of the word	ylzk!h&h
around a	3kXjbjylzf!h	0e1j3k
sit around	ynzd&j
apart	3k5n7g8fAhHgZmckfkzh	0g1h3m4h5h6f
own	Ekpmsf	0k1k2f6g
beside			1jJgWkplwl	0l5g6g
same color	3hyk!l%g&g*k/j
next to	Ijpgrluhwjymze!h&h
at the end	0l1h6gAhCkKjLjplsjzg-l
the ends	0l1h6h7jAhCkKjLjpmqhsjzg!h-k
\\binom	0hCjKhPmpkzm!m	0e1f2j3g4h5g6n	PjTjshyjzj#j&j	0f1h2j5h6k
choose	3h8hCjJkgjzj!j#k	0h1g2k	qhyk#j&k+j	0h1h2j6l
committee	Ckql!h#j	0h1f2k5g
binomial	1g3mBkCkIgPk!h	0g2k4g5g6e	IkJhPksh!k&j	0f1h5f6k
pascal	ChKmPlWhYhym!g	0g1g2f6n
select	1j7h8hTjphtjvkwj!j*j	0f1g3j
\\choose			cgym&j	0f1h3h6m
chosen	Tjbjqhwjyjzj!h#k&j+j	1g2h5j
team	3m8gBkCkyj!l&j-h	0j2h3h4h5g
choose #	Jkygzg!l
people	1j3k8gAhBjHjVkWk!h#j&j	1k2h3g4h6g
cards	AkNgzj!l#j&h*k
players	4l8gJkzh!k#h%k*k	0j1e2k5h6j
how many ways can	3h8hyjzk!m#j	0k1g2h3h4h5h
\\frac #!	1gqgzq!h	0f1f2g5g6m	Pjylzk	0g1h5h6l
binomial theorem				0f1f4h5g6l
(x+	9jCjIjJjPlTjVjihphzj!j-j	0h1j3h4h5h6j	BjCjHjIjJhOjSj
)^	AhEhJnPjQkWjphqjshzh	0j3h4h6j	BjCjHjIjOj	0g1j4j5h
pascals triangle	ChKmPlYhym!g	0f1f2g3h6m
entries	3h9mAhIjWjnkyh	0f1l2f4k5h
+ \\binom				0g1g2k5f
n	BjJhVjWjpjqjxh		0hCjJkKjWjphxj!h	1j2h3h4h5j
distribute			1h8j9lBkIl	0l1h2f6g
splits	3h8jAkLkPkTlYgpjugygzh!g#h&f	2g3l5g6d
cookies	1h3q4k8gyh!k	1k2g3f4g5f
each other		0g1j2j3g4h5j
segments	1h3j8hAhBhHkKjYkakchfjijyj!h+h	0f2j4g5h6j
games	3jBjJjpkqhsk!g%k&k*k-h
party	3k6j8gAhdmfjynze!f
exactly once	8hIhJhTlqfulyjzn*j
elements	CkIjKlVgtlvkwhykzh!g	0e1k3h4g5g
set	1h8j9hAhClHhJhNjVhWhbjfkihpjqhrhtjvhwjyjzj!h#j	1e2j	9jGjJhOjSj!h	0h2j4h6g
but not		0g1h5g6k
either		2h3g4j5g6j		0h4h6k
taking	8jEhMgUmXjqhrk#k-h	0k1f3g6f	BhCjphqlrh
how many students	3h8gql#o
and # have		0k1e6g
play	3l7hAjBjChJjVjpjsjyhzj!h%j&j*j	3h6h
like	Ikhkpmrkufyhzg!m#k	0k2f3h5f	8jKjLjPjQjrjshujzj
all three		1g2f3j4g5h		1k2g5g
three		2h4h5j		0h1j2h5j
or #		0k1f2g3h4h		1h3j4h
exactly two	OkTlyh!k&l	0e1g3k5h
nor		0l1f5g6h
both # and #			1jphqkrk#k
or 5			0jJgKjXjdjfjmh&h	0j5j6g
\\{1	qhwmyh!h#l	0h2h5f6j	6kWhegqkrlsf
element of	ChIlVgtmwhzh!j#k	0f1l2g3g4g5g
steps	3kLhsmyk!l&k	0g1e3e4g5k6k	0k7lLg
along the	1h3l9jAhCkRjZgbldgok%k	0g1j3f4k6h
considered the same		0k1e3h5k6g
minimum number	3g8gAhBgbhclemsm	0f2g3k4g5k6e
true	2h3k8j9mAhBhChGjIjpkykzh!j	0j1e2j3g4h5j	9hKkshwk
statement	2h8jEhGlpksjzh!l#j*j	0f1f5k6j
lie	AhGjIhJjRjSjTjXjYjZjajfhij&h+j	0h1j3h4j5h6h	RjYhbj-j	0j2h4k
alice	2h3l5l7h8hKkdkpjskygzj&g-h	0g1j3g5l
says	8jHkgkvm		7j8jOj!g	0g1f2l5j
who				0h1g6l
conclude			ChJkqhvj	0f1h5l
only if				0h2h4j6h
winning	8hVkpjqhyh%k&m	0g1f2j5h6m
loses	qh&l*k
probability	8hTjwjyjzh!j&k*j	1g2h4h6k
at random	7hTjpjqjtjuhwjyj+k	1g2h4h5k6h
randomly	8hCkTjphvjwjykzh*j	0f1g3j6j
dice	3hCjqjwjyj!k#j&g
die	3hLkpkqhskwjyh!k*l	0g1h2h3h6j
likely	3jphujyh!k&n	0e5g6m
fair	qhwjyj!j&h*l	0j1g2h3h5h
drawn	GjHhRhYlZjajbjchfhzl!j	0j1h2h4g6j
marbles	3kslzg!k#j
randomly selected	Tkpgvlwl!h#j&f*k	0e1h3k6j
chosen at random	3jYkhhihyk!h+l
spinner	pk!k&o+k	1e3g5e6l
heads	0h3j4hAkIhJhKkbjgjyj!m&h*k	0j1h2g3h4g5g6j
tails	yj*k
tossed	8hIjpk!h*n
six sided	pkqlzj!j&f-j
fair coin	!m&e*m
sided dice	Cjqjyj!k&f*j
without replacement	ykzj!j&f*l
bag	3k6j7jBhvlyj!k&k
deck	AjNgzj!k#j*j
draw	3m4hXkfjyg!l		OjZjwj&g*j+j
replaced	3h8hKmLgTmVj!h*m-k	0g1k3h5g6g	9kEgJlUk	0g1f2l3h4h6h
red	1h8jAlJhNhrksjyk*j-h	2g3h4h5j
standard deck	8jAlNeyhzj!j*k
ace	Ngzl!l
chips	3nzk#l&g	0l1e2g3g4g5g
will		0g1k2h3h4h5j		0h1j5h
does not		1g2j3h4h5k6j
different	1h3h8hAhBjIhJhPhQkTjVhYhdhqjrjshuhwjyjzl!m&h	0j1g3j4h5g
chosen from	3jTlqhwgyhzh#j&m
two different	8hAhBkYgZldgpgqkwkzk*g	0f2k3h4g5g6j
expected value	qf&n*f
expected	&o	0f6m
test	2g3gpjqjzh!k-p	0j1e2g3g4h5k6g
probability that he		0f1h6m
given that the		1j2g3e4h5l6e
state		0g2g4g5g6l
until	3g4h8hKlLlWjyjzk&g*j	0e1k6g
dart	3jCmbgdg&k*k+e	1g2j3g6k
inside	0l3h8hEkHkQjTkZhdkfg&h+k	1h2h5h6h	1jBkCkIgVj
between 0 and	7hGmqgrjshuk&k*j
arrive	3h4m5k8gdlfj
lands	1k3l4jBkCjJhej&k*j+h	2h3g4g5h6k
mean	0j3h8l9hAjBhChGhIhLkOjPhVjXguj!h-k	0k2j4g5h6e	3jCjKj!h-h	6h
arithmetic mean	8lAhIhJhLnuk!h-d	0k1k2e3g5j6e
the medians		0m1g4h5h6e
scores	2jAhzk!h-m	0n1e2h3h5g6f
average of	3g4m5g8kAjCkOhYjtjuh-m	0k3g4h5g6e	HjWkXh&k-k	0g1l2g3j5h
mean of	1h3h8k9hAkBhChGhIhLlOkPhXguj!h-l	0k1h4h5h6d
numbers in the	EfLgSfTjUnVlWgpkqhsg!l		IkWkpjvkwjyh
weighted	3g4k9kAn	1l2g3g5g6g
class	2h5k8hCjbhhkqjyh#m&j-k	0k1f2g3j4h5g
combined			3j4j8jBjChSkzj
boys	3kClLhygzg!m#h&k	1f5g6l
girls	8gCkbkpkslygzg!m#h	0j1f3g4h
added	1l3h9lAkBhChIhJhKhLlSjVgskthzh!k&h-h	0h3g4g6h	9kCjIh
new	0j2j3h6k9kAhBhCkEjKhThVlYhdjsjvhzh!h	0h1j3h4h6h	2g3kBjKkYhZjdk	0f1j2k6g
after		0h1j3h4h5l6f
next	2h3l5hAhBhEjJjKjShTjUkWhphrluhylzf!j	0f2j3h4h5j	0j4j7jEhLjTjVjtjwj
raise			0kJlNjshtj	0k1e4h6g
sixth	1jAlLlVhrk#n	1k2e3g4g6g	Jlvjwe	0g1f5k
\\to	ChEjOgUkVj		8kEhYkahdgzj-g	0f3k6g
`,
  grams: `
how		0j1j2h4h6j		0k1h5g
many		0j1j2h3h4h6j
vertical	CjIkPkSe	1l2f3h6k	3jEjGjIjRhShhhkk
doe	0j1h2h4j5h6jAjBjCjOkPjShchejfhgjnhphqlsjthykzh&h-h	1h4h6h		0g2g6j
doe the	0jAlBjOjShbhchqksjyh	0j1k2h3g6g
asymptot ~ the	IjPlSfhgkl
the graph	7jBjCjEhGkHjShkjzj
Y	9jBjGjOjRjTj	0h1j3j5h	3j9jAjOj	0h
of Y	CjGkOkPj
graph ~ Y	9jBjEhGkOjPjgjhj
=	9jBjOj	2j6h	3j	0j
Y =	3j9jAjBjGjIjfh	0h1j6h
of ~ =	AhBjGkHjOjVjhhkj	0h1g2k3h
= \\frac	3jSjVj	4j	1j3jhj
Y ~ \\frac	1jGhIhOhPjblwj-j
\\frac #	1k3jJjSj	0j1j5h	1j3j
= ~ #	oj	0h4j
X	9jBjCjOjPj	2j5h6h	9jBjPj	6h
# X	9jBkOjPj	1j2j	9jBj
\\frac ~ X	9jCjIhSk	0g1j2j4h6j		0h1h2j
^	BjIjJjKjOjPj	0h2j5h	BjJjKjOjPj
X ^	BjOjPk	0h1j2j3h5h	BjPj	0h1j2j
# ~ ^	BjJkOjPkTjsh	1j2j4h5h	BjJjOjPj	0h5h
^ #	BjIjJjPj	1j2j3h	Bj
X ~ #	9jBjOjPj	0j1j2j5h	9jBjPj
# +		2j3h5h
^ ~ +	BjIjOjPj	0h1j2j3h5h	BjOjPj	0h2j
+ X	9jCjOkTjbjxh	1h2j
# ~ X	9jCjIjKjOjSjTj	2k6h	9jPj
-	0jBjCjIjPj	1j2j3h5h6h	IjPj
X -	9jAjBjCjIjJhPjSjih	2j4h5h	BjCjPj
+ ~ -	0l1hAhIlJkOhPhQhSjWjhhnjzj	0k1g3h6h	0jCjHjkh
- #	9jBjIjPj	1j3h6h
$		6h
# $		0j6h		0j
- ~ $	0jAjCjIjLhPjQhSjVj	0j6h		1j6h
have		2h4h6j		4h
$ have		4h5g6j
# ~ have		0j1k2h3h4h
what		0j2h3j4h
is		0j		0j
what is		0j2h4h
is the		0j2h4h
what ~ the		0j1j2h4h
positiv	CjIjpjqjrj	0j1h3h	BjCjJjTjqjrj	1h6h
the positiv	KjOjWjpjvhzj-h
is ~ positiv	1jBhChKkLhOhQjSjWjrjsjuhzj
the ~ differenc	1k2jDjIjKkOjWjphthujvhwjzk
differenc between	1kAkBjDjIjKjqjvhzj	0k1j5e
positiv ~ between	1j2jAjIjKkWjjjphuhvhzk	0h1l5e
between #		0j2g3h5g6k
differenc ~ #	2kAlIgKmLfWl
# %	3l6h8jKl-k	0f1l2h3j6h	3l6j-k
% $	3l8jBjKldh-j	0f1l6h	3lbj-j
# ~ $		2j
$ of		0h2l6g		0h1k
% ~ of	2m8kbldh	1m2h3g5h6h
of #		0j1j3h4h5h6j
$ ~ #		1j2h6h
and				0j
# and		0h2h5h6j
of ~ and		0g1j2g3j4h6k
and #		0j5h6j		0j2h4h
# ~ #				0j
find		0h2j3h4j		1j
find X	9hAhIlJjLkMjvj-h	0g1m2h4h
X $	9jBjCjEjKjOj	0j3j6h	9j
find ~ $		1j3h5j6h
such		3h5j		1h3h5j
$ such		0j1j2g5j
X ~ such	CkDjEjKjThbjhhvjxhzj!j	2g3h4h5j6j
$ ~ that		0j2h3h
that ~ X	1hBjCjGjIhJjOjPjsjzj-j
\\rceil	0h1k9hCjEmJmMfQhVlWg!h	0f1m2h	1kCkEjJlVjWh
X ~ +	9hBhIjJhNjOjSjbjij
X =	0j3jAjBjEjJkKjPj	1k2h4h6h	9j
+ ~ =	9kAjBjHjOj	0j3h4j5h
X ~ \\frac	1j9hAjBjCjOhPhSkVjihwj!j-j			0h2j
\\frac ~ #	1l3jJjLjxh	0j6h	1j3j
$ ~ X	1j9jAjCjJjOjYh	0k2h4h5h6h		2j
as		0h2h6j
as a		0h1j2h5h
$ ~ a		1h5j
common	GhIhOkPhQjSjWjZjbhdjqlrh	0k1h2j3h5h	1kWjqj	0k5g
a common	0j1h9jBhJjLjMjNhOjQjZkajbgdjxj			0l1f
as ~ common	0j1h9kLjMjNhQkdjxk
a ~ fraction	0j3j9kJjNhQkdjxj	1l3h4g6g
I	BhChJhOkQlTjhh	0f1h2j3h4k5h6h	BhQlgj	0g4k
I ^		1l2f		1m2g
evaluat ~ ^	0gAlBgInJgOk	0e1m2e4g
I ~ #	BhJhLjOjQlVjhh	0h2f4m	Ql
+ I	JhOjQmTjWjhh	0f1j	Ql
# ~ I	BhJhLjOkQjTj	0g1j2h4l		0h1j2h4k
+ ~ ^	BjCjIjOjQjfh	3h4k
^ -	9hGjJkKjbjhhqjsh		JjKjbj
I ~ -	Qm	0f1n2g
^ ~ #	9hEhJlKjSjhhqjsh	1k2h6h	JkKj
- ~ +	0kIjJhOjPhSjTjshzj	1j2h3h	0j9jEj	2h4j6j
^ ~ $	IjJkKj		qj
the #		0j1h6h		0k1h2h5h
is ~ #		1j2h3h4h5h6j
th	0h1j3h8h9hAhBhChKjLkQjThVjWklhsmujxjyhzh*h	0h1g3g4h5k6h	1jJhKjLkVlsj
# th	1kKjLlQkVkWjsmxh!h
the ~ th	1jLjVlsmzh
# ~ term	JjLgVjWkpl
of the				0j
term ~ the	3jJhPjVjWkpj-j	1h2l3h5h6h
arithmetic	3h6j8lAjBkTjWjXhYhcjpjqhujzh!h	0g1k4g5h6g
the arithmetic	8lLlWjqguk-g
of ~ arithmetic	8jAkBkpkqh-l
the ~ sequenc	LkWmqh
sequenc #	BkUkWkqg-k
sequenc ~ #	AkLjUkVjWhpk
four		0j1j4h6h		1g2h3h4h6j
distinct integer	AkClIkPhpkvm
four ~ integer	0lAmukvlyh
A	Zj	4j5h	AjJj
integer A	AlQhijwjyj&h-h
A $	9jBj	0j1j5h
integer ~ $	AjKjWjpjqjrjsj&h	0j2h4h5j6h
B	CjQjZj	6h	AjCjbj
$ B	1jAjBhTjYhZkoj	1h2j
A ~ B	Ij	1j
B $	Zj	3j
C	JhPjTjYjZjdj		PjYjbjdj	1h
$ C	AjCjIjPjdjoj	1h2k
B ~ C	CjIhPjYj	0h2j
C $	PjYjZj	3j
C ~ and	9jOjYjajdjgjihpjwj&h	1h2j3j4h
D	EhHjIhKjZjajbjdjoj	4j6h	Hjdj	1h2j6h
and D	ChJhPhQjajbjoj
$ ~ D	HjPhQjYjbjoj
D $	Zjajdj	0j
and ~ $		1j4h6h		0h
have the		0g1h2k3j5f6f		0j2h3j6h
$ ~ the		4j
property	AkCjEhIhLhPjRjThVjehskujyhzj-h/k	0f1h2j4g	0j1hGjKkPkTjhh-h
the property	AkOkVjehpjzk
the ~ that		1h4h6j
when		0h1j3h4h5j
in		0j
in ~ the		0c1l5k
sum #	0j1hAlIjqjthuk	0f2k5h
the ~ #		3h4h6j		0j1h
sum ~ #	0k7lAjIjWk!k	2l4h5g6f
are		2h3h6j		0j5h
# are		0g4h5h6k
and ~ are		0f1j3h4h5j
obtain	3h4lAlBhGmLkgjshzh!l&g	0e1k2g4g5h6j	4j9jEhYhshzj	0j1j2g5h6h
are ~ what		0k1k2f5h6h
what are		0f2f3l4h
are the		1g5j
the four		3h4h5k6h
the ~ integer	7j9jAjBjJjWkZjshujwh	0h1j4h5h6j
integer in		0g1k2e3h4k5j6h
in ~ order	AkBjIhQkujyjzj-j	0h1j4j5g6f
comma	1hKhOkRjSjijmjzh	0g2k3h4j5h6h
a ~ and		2j4h5h6g
then		0h		1h2j3h4j
and ~ a		0d1k2f5m6g
spac	3hAkBhGhOhQhTkYhZkbmdhfhgkolyh!h	0h1h2j3h4k5g6g
the smallest	Ckpjqj!h#j	0j3h6h
is ~ smallest	AjBjCkIhLhTjbhdhpjqluj!h#j	0j1h2j3h6h
valu				0h1j
the ~ valu		0h1j4j5h
of X	9jBjqh	0k2h
valu ~ X	8j9kBjDjKjVjXj	0k1j2h4h6h
of ~ $		0j1j4h6h
|	9hCkDkEkNhQkfhqh	0g1h2k3h4j5h6h	0jDkEjJhNhTj	0h1h2k4k
that |	DlIkQk
such ~ |	DmIjQk	0h1l4f
| #	BhChDlEkQm		DjNhQk	1h2l4h
that ~ #		0h2g5j6j
| ~ X	9hBgDoElGk
# ~ -	IjPjSj	1j5h6h	Oj	2j6h
# |	9hCkDkEkOhqh	0g1h2k5h6h
- ~ |	BjClElTkqh
| =	DmOhQlVj	0g1h4k		0h1h4k
# ~ =	9jAjBjJhzj	0j1j3h5h	3j
= |	BhCgDlEpNfVkfg		DkEjNhQj
| ~ |	9hCjDkElNhQjfh	0g1h2k3h	DkEjNhQj
X +	9jBjIjOjPj	1j5h	9jPj	2j
# ~ +		2j4h5h		2j5h
+ #		1j2j3h
+ ~ |	9hDmEjTkVj	0f2j4g
| $	CjDhEmQlfh	0g1g2k3h4j6h
F	GjPjUjVjYh	0h1h2j	GjPjVj	2j
let F	EjGjUjVj	0h1h2k4h6j
(		3h		1j
F (	GjPjUjVj	0h2j4h		1h2k
( X	BjCjPj	0h1j2j	CjPjSj	0h2j
F ~ X	GjPjVj	2j	EhGkPj
)				1j6h
X )	Oj	1h2j		0j1h2k
( ~ )		0h2j		0h1j
) =	9jBjEj	0j1h2j
X ~ =	CjEjPj	2j
= #	9jBjOj			0j
) ~ #		0j3h4h
= ~ X	AjBjDjEkIjNhPkShbjfhhh	0h1j	IjPj
+ ~ $		1j2j4h
G	AhBjEjGjHhOhQjSjUjVhajcjojyjzj	0h5h	3hGjcj	0h1j
and G	0jCjEgIjaj	1l2g
$ ~ G	BhCjIjSjajdhyk	1l2f4h
G (	OhSjUj
and ~ (		0h1j
G ~ X	EhGjPjSjUjzj	1h2k
= X	BkEjHjOjzj	1h2k4h6h
) ~ X	AjBjCjJjPlSjzj	0h1j2j5h6h	IjPjSj
= ~ -	1jAhCjEjFjGjIhQjSjojtjvj	0k2g3h4j6h	0j
$ if		2j4h
# ~ if		0j2h3g4h5j
H	4j5j9hAhEjJhOhRjThajbjijojsjzj	2g3h5g6k	EjJhWjYhbjdjij!h-j
if H	EoJgPg
$ ~ H	EjPhRkhjok	2g3f4l
H (	EmJg	0h1m2f
H ~ X		0g1m2f
= F	9jChGkVkcjgj	0h1f2l	EhGjVk
) ~ F	EkGjPhUjVk
= ~ (	EhGjSjVkzj	0h2k		0h1j5h
( G	0jBkCjEg	1m2g
( ~ (		1h2k
) )		0g2j6j
X ~ )	JjPh!k	0g1g2j6l		1h2k
) $		0h1j4j		0h2j
) ~ $		0g4j6j		1g2k
$ then		0j4j		1h2j4j6h
then what		0j1j2h4h
$ ~ what		1j2h3j4h6h
then ~ is		0j1k2f4h
the invers	9lEdPkSj
of H	EmJhbk
X ~ $	AjGjVj	1g2k4j		0h1h2k
find the		0h1h2j4j
find ~ sum	1jBkFjNhOkPjpkuh
all		0h4j5j		0j5h6h
of all		4h5j6g		0k5h6g
sum ~ all	BjCjFjJhKjLhNhOjPjShWjpjqj!j
all integer	1h3kClShTjegpkukvkwkyh	0j2f3g4g
of ~ integer	JhOkPhSjpjqjrhujvjyj-j	0j1g3h4h5j6h
integer that	9lpjsjzk	0k2g5g
that satisfy	9lAjBkCjMhThhjpj
thes	0j3h5h8hAjGjHhIhLhTjYgZjbjdkfjhhpj!j#l&h	0h1g3j4g	qjsh	3j5h
| X	9hClDkElNgQhfhqh	0g1j4g	CjDjQhTlfg
X |	AjCkDlEmNffg	0g2k4g
| +	BhCkEn
| ~ #	9hCjDlNhQk	0g2k3h4j5h6h
>	9kBjCkDhJhKhOjShTkVjWhehfhhhph	0j2j4h6h	9jBjCkJjTjYh	0j3g5h
> #	BjCjTjVjWhehhhwj
AND	3lBhCjDhLkOhPhQkSgThhhik!j		1j7jAkPgdhij!k	2h5h6j
# AND	3lBhClQlik
# ~ |	CjDjEkMhQkTj	0g2j4g	DkNhZj
| ~ +	CkEkQjWkhh
\\le	BhCkDhJhTjhjojxh!h-j	1g5h	CkEjOhTjsjuhvj	0h1h2j3h4j
# ~ \\le	CoGkhkig
\\le #	BhCkTjojsh-j	1h2j5h6j
\\le ~ $	BhCkJhKjQhTjjjojrjsh-j	1f2k3h5h
is ~ number		0h2h3j4h5j6h
number of		0h1j4h
of unit	BlHmYkZgdfekfkohyl%j	0e1k4g
number ~ unit	BlHnQjYkZfdffl	0e1m3g4g
unit in	BjHlOkZgdgfkoj	0e6h
in the		0j2h3j
unit ~ the	BhHlOkfj	0g1g3k5j
the distanc	AhHkRjTjYjZkbj
from		4h		3j5h
the ~ from		0h2h3g4k6j
from the				0h
distanc ~ the	AhHkRjZk
the origin	AkCjHjTjZkgkmhnh
to		0h		4h
origin to	BgTlflggok
the ~ to		0g5j6j
to the		0g2j3j4h
the point	BhGjHkIhRjZjfjgjoj	0h1j4j5h6h
point (	GjHkIhRjZjfjgjoj	0g1j2h4k6h
the ~ (		0g1j4j6h
( -	EjHkJkdjoj	1j2h4j5h6h
point ~ -	BjEhGkHkRjZjbjfjgh
( ~ #		0k2h5h6h
,		0h1h2j4j		1h2j4j6h
# ,		2j		1h2j4j6h
- ~ ,	EhHlIhTjdjfjkhoj	0g1j2j4j5h6h
, #		0h1j
# )		1j
, ~ )		0h4j
$ in		0j1h5j
) ~ in		0k1f2k6h
in a		1k2h3h6h		0j1k3h5j
two		5h		1j4h
the two		0h1j4j5h
endpoint of	AkHnRgdg
two ~ of		1k2h3h5h
of a		2j5h
a ~ are		0m1e2f3g4l
at		4h		0h1j6j
at (		0g1k2g4j
( #		0h1j		1j
at ~ #		0k1h2g3h6h
( ~ ,		0h4j
) ~ and		0g1k2h6h
and (		0g1l2h3h5h
$ ~ (		0h1j2j3j5g
and ~ #		3j5g6j
$ what		1j3j4h6h
) ~ what		0g1m2h3h4h5h
$ ~ is		0j1j4h6h
is ~ sum	1hBjCjKjPhWjcjqjuj	1k2g5j6g
sum ~ the	0jHjJjLjOjWjYj-j	0h1j5j6h
the coordinat	3jAjHkRjfjghok
of ~ coordinat		0h1m2h3g6h
coordinat ~ the	3j9kAjGjHkOjbhoj
the midpoint	HkXhYkZjdj
the segment		0f1l2g3k6g
ABCD	AhCjGhOhThYjZkajbjdlehfhhkoh	0j1g2j3j4h6h	JjKhbjcgdk	0g1g2j5j
ABCD $	Zkdlhj	0j1h4h6h
$ a				1j3g4j
with		0h		1h6j
a ~ with		0g3j4h5j6h
pair of	2k3hAjBjDjQjSjThejpj#j
has				1h3j
has ~ A	CkHlfkvl
A (	BkEhGjHkIhNjTjcjdjfj	0g1j2g3l4h6h
A ~ #	BjCj
) ,		0g3j4j6h		0h2j
# ~ ,		2h3j4j6h		0h1h2j4j
, B	9jAhChGjKjQjSjfjij	0h3h6j
) ~ B	HjPkdjjj	0g3k
B (	GjHkcjdkgj	0g2h3l4g
B ~ #	CjIjNj	0h3j
, C	BhHjIjKkQjSjbjchijyj/j	3g4j		0g1g2k
) ~ C	EkHjIhPmThbjejih
C (	BjGjHjcjdkfj	0g1k3j4g5h6h
C ~ #	PjZj
, -	CjEhHldjfjgjkhoj	0h1j3h4k6g
, ~ #		4j5h6g
- ~ )	BjIjJjPjzj	5h6h	BjIjOj
, $		1g2k4k		1g2k4j6h
, ~ and		0h1g2j4j
D (	HkPkcffk	1l3g4g5h
D ~ #	3jCkHjQjajihmj	0f1j3k4h
the area	2hYhZjcjdl	0k1h3j5h6h
is ~ area	Hjdm	0l1g4h5h6h
area of	YhZjcjdl	0j5h6h	cjdk
of ~ ,		2l3f
$ given		0h1k2k3g6h
that the		0j1h2j5h
area ~ a	BkCkHlThZlcg
a ~ is		1j4h6h
is equal	AjHjIjPjegqjrhsh	1j3g5j6h
equal to	7jehqj!j	0j3g5k6h
is ~ to		1j3h6h
half		1k2g3j4h5g6g
half the		0e1m2h5g
the product	BhIjOjPjqjwj
its		0h1j2h5j6g		0k1g6h
of its		0h1j4g5h6g
\\begin	9jAjBhWhmj!j-j	2h4j6h	AjPjsh	0h4j6h
CASES	AkBhCgEjVkfk/j	1l2f3k
\\begin ~ #	9jAjmj
&	9jAjEjJhPjVjWhnk!j	1j6h	0jAjQjsh
# &	EjOjVjmhnj
+ ~ &	9kGjIhQhVj!k	1l4g
IF	AkBhCgEjJhQhTjVl/j
& IF	AjEkTjVk
# ~ IF	AjEmQh/j	1m2g
IF X	AkEl	1l2f
& ~ X	AkBhElfk		BjIhPkzj
<	3j9kCkDhEjJhKkOhQhTjWjZjcjqjrhvj&h	0h2j3j4g6g	7jCkEjJjKjMhOhTj	2j3h5h6j
X <	9hCjDgEkKjckij		9jCkEk
IF ~ <	En
X ~ -	1j9jCjGhIjPjTghjpjsj	1j2h3j4h		0h2j
< ~ #	9mEj		7jJjMh
\\\\	9jAjVjmj!j-j	4j6h	AjQj
, \\\\	9jAjBhEjVj!j
# ~ \\\\	AjEj!j-j
\\\\ #	AjEjmj	0h4j
# -	0jBjIjPjSj	2j3h
\\\\ ~ -	EjIkQkTjihthuk
- ~ X	BjCjOjPj	1j4h5h	Bj
X &	AkTjVj		9kSjhjih	0k1h2h
# ~ &	9kAjChPjQhfjnh!j
X ~ IF	AkEgTjVm
\\ge	9hCkIhJhLhPhThVkdjojqjsh	0g1g4j	ClEjIhJhqh	0h1h2k3h
X \\ge	CgElflgl		BhCkEkJgKk
\\ge ~ #			CmTh
\\end	9jAjVjmjnj!j-j	4j6h	AjQjsh	0h2j4j6h
# \\end	9jAjEjOjmj	0h2h4k
- ~ \\end	Ajmk
\\end ~ $	AjVjmj	0h1h4j
$ find		0h1j2j
find F	EkIjQhVk
$ ~ F	GjJhPjVkYh			1h2j
F ~ -	AjEhGkJjPjQh			1g2l
if A	3h9jNjPjQjYjZjbjshwj	1h3k4h
if ~ $		0h1k4h5j6h
B ~ and	1j8jBjTjXjYhZkbhdh-h	0h1k2h
and C	8jPjTjZjoj-h	1h2j4j
$ ~ C	PjTjZkjjoj	1h2j
C ~ are	1jJhPjZkqhsjthyj
are positiv	3j9hAjIjJhLjOjdjrhth-j	0h1k2h4j5h
$ ~ positiv	CjIjTjrh
are ~ integer	3jBhChEjJhOkfhhjqhrhvjwj	0h1j2g3h4j5j
integer such	3jBhCjIjOkSjUjijphsh!h	0f1j2k6g
positiv ~ such	JgKkSjUjikphqjsh!h
integer ~ that	3j9hBhOjSjikphqjshvj!h	0f2k6h
that \\frac	1j3kOhPgQhSlTjpkvjxh-j		1k8jLjVjij-g
such ~ \\frac	1j3jOhPhQhSkpkvjxg-k
\\frac A	3kCjEhIhJhOjSkYj	0h1j3h4j
that ~ A	3jJhOjSjbjdjhhpjqh
A \\sqrt	BgJgOkSlfl
\\sqrt B	BkChJhOkPhSkfj	1f2j5g6k
B C	YjZjdjhjmj	1h3j
\\sqrt ~ C	BlJgOkSlqg
C =	1jAhIhYjZjdjjjoj	0j5h
B ~ =	AhYjZkbhjj
C ~ \\frac	1k3lAhCkJhSjYjhjqh
# \\sqrt	JjOjZjgj	0g1h2j3h4l5h6j		0j1h3h
# ~ \\sqrt	BhCjEhJjWjijzj	1g2m3h4h5h6h		2j3h
\\sqrt #	CjJkMhZjgj	0j1h3h4j5h	Jjhj
\\sqrt ~ $	IhJjLjOjPhThZjgjhhijqjwjzj-h	0j1h2g4j5h6h
# ~ what		0k3h4h
the valu		0j4h		0g1j
is ~ valu		1j2h4h
of A	9jAhCjLhOjSjWjZj-h	0j1h6h
valu ~ A	8j9kAhBjCj-h	1h3j5h6h
A +	0jAjCjNj	0h2j
of ~ +		0h1h2g4j
+ B	AjCjIjQj	0h2j
B +	BjCj	0h2j		0h2j
+ ~ +		0h1h2j3h		2j3h
+ C	CjIhPk	2j3h
that A	1jCjPhSjYjcjmj
given ~ A	IjJhOhSmcktkvj
that ~ $		1l2f
A ~ and	BjIjJhQjSj	0h1j2j		0h1j2h5j6h
no		3h5h		1h3j
$ ~ no		0f1l
have ~ common	OkSkZkbgikpgqgrn
and B	BjIjJhQjSjjjwj	1h
$ has		0h3j
B ~ has	3lBkIkJgPgSlbgqg	0l1m2f3f
perfect	0hBhChIhJkKhLhSjWhejpgqmsjujvjwkyjzh!h&j	0j1f2f3g4g5j6j	BjJjOjphqjujwjyj	0h1h2h6k
other		0k1h3g5j
than		3g4h6j
factor ~ than	IgSkikplqfrm
than #		1j2h3h4h
a #		0j2g3h4j		0k1j2h3h
in ~ #		1j3h5k6h		0g1k5j6h
water	1h3l4k5h8gAhGkJhLheorksh#j	0e1l2g3k4g6f	3l4jbhemrksg	0f1k2g3k5g6g
ther	4j5h8hAjCjEjIhYhdhghhhyjzk!j	0h1j2h3h	8hpjyjzj!k#j&j	0j4h5h6j
ther are	0j3k4jAkKjOjQhjjsjyjzh!j	1k2g3h5j	zj!j#j	0j1h5h
are #		0j1g6g		0j
ther ~ #	0k3k4mAk#j			0j1h3h
# ~ how		0h1l2f3h5h
would		0g1l2g3k4g5h6g
many ~ would		0f1k2g4h5g6g
be		1h		0h
contain	0h2h3kAjBjCjGhIhJhKhLjRjThWhYhdjfjihojphqhsjujxhyk#l&h-h	0h2g3j5h6j	3k8hAjWhphqkrjsh#k	0j1h5g6j
suppos		0g5j6h
the root	BhFjOkPkQj
root ~ the	OkPkShqj
of ~ polynomial	BhEjOnPhQg
polynomial X	BgIhOn
the ~ X	BjOkTj	0h1j2j6h
polynomial ~ ^	BgOnqj
^ ~ -	BjIjOjPk	0h1j2j3h5h	BjIjOj
M	3h5jBjCjIjJhKhRjXjYjZjihpjrjsh!j	3j6h	Khvj-j	0h3j
- M	IkOgql!m
# ~ M	CkIlSjdjrjsh	0k1k2g3h4h6g
M X	9kOkPlqj
M ~ +	9kBhPkShVlqj	1l2h3g
N	BjJhVkWjqjxh	1h2j3h	KjWj!h&h
+ N	9jIjVjrhwj
X ~ N	IhOmPkVjWhXjqj
N $	BjWjqjxh
N ~ are	BjCjOjtjvj&h	0h1l2g
necessarily	3hAhBhIkLhOhQklhpjskwmyh!j&h-k	0k2j3g5f6h
not necessarily	IjOhQkqjskwl!h&h-k
not ~ distinct	BhOgQmlgwn&f
that ~ <	3lCkDgqmrf&h	0f2f5m6g
< #	3j9jCkDhKkqjrh&h	0j4h5j6h
M ~ #	0jBjCjIkqjrkshvj!j	0j1j3h4h6h		0g1j6j
< ~ ,	Cghfilqm
$ how		5h6g
$ ~ many		0k2g5h6g
many ~ valu		0h1f2j3h4k5j
possibl ~ of		1h6h
of N	8j9jBjIjOhRjphqkrjtjzj&h	0h1h2j4h5k
valu ~ N	8j9jBjJhOhRjSjZjphqjrkshzj!j
are ther	0j8hCjZhpjshvjykzk!k	0h1k2h3g5h6j
$ ~ ther	3h4j9kNhRjTjZjpkqj	0f1k3k4g5h6g
\\$ #	3k9jAjBjKj	0h1k3h
\\$ ~ $	3k9jAkKjdjuj!j	0g1k
for		1j5h
# ~ for		0h1j3h5h
for a		0g1k2h		0j2h5h6j
year	0h2h3j4k6h7h8g9hAmCjKoLhqhujvkyhzh!h	0f1m2h3g4h	4j6fAkCjKosk	0f1m
ago	2g3g4g6j8gAkCkKnLhsn	0e1k3h5k6g
he		0h2h3h5j6j		0g1l2h3h
was		0h1k3h5h
amount	2h3k4g6kAjCkGkKjLkThelqgsg&j	0g2f3j4g6g	0j1k3kgk
for the		1j2f3h5h6j
assum	1h3l4hJhKkRjSjZkbjekhhijpjqhrkyhzh!h-h	0h3k6e
every		1j2g3g5k6h		1h3h6h
year how		0d1o
many dollar	0l1l6hKkuk
how ~ dollar	0l1k6hAjKluk
many ~ will		1k2h3g4h6f
will ~ be		0d6l
in #		2h3h4h5h6k
more		1j3g4h5g		0h4h5h6k
X ~ in	BhCjEhIkJhKkVjXlchhjih
the equation	9jBkHjOjPjkj
in ~ equation	0h9jIoJhKk
equation (	0hIkJhOhQlTk
equation ~ #	BlDlIkJh
# ^	IjJjKjYjbjhjij!j	1h3j6j	JjKj	0j
( ~ ^	BjPkQjSjTjWhij	0j2h3h4j5h6h	KjOjPj	0h2j
- ~ ^	1h9hEjInKjNjSjjj	0f1l6h	IjZjhj
^ ~ )	0h7jCjJmOhPjhjijjjrj	0j1h2h4j6h	JjKjQj
) \\div	0mIk	1l2g4h5g6f
# ~ \\div	0m1jIkJk	0k1j2g3h5g6f
\\div #	0q1hIkNl	0k2g3h4g5h6h
# =	9jIjOj	0j1h2j3h4j		0j
= ~ ^	AhBjHjKjQhYj	0h2j
^ X	9gBhFhIjKotjzk	0e1m5h	JhKntjzj	0f1l
a ~ of		0j1j3h4h
of ~ is		0g1j3f5j6k		0h1k2h5j6h
some		0e1k5h		0g4j5j
with a		0k1j2h3g4h5j
all of		0e5n6f
it		1h3j4h5h6h		0j
of ~ to		0f1l3h5h6k
to a		0f1h3l4h5h
to ~ #		0g1h2j3h6k
at the		1h5j6h
same		3h4h6h
at ~ same		0k1h2h3g4h5k6g
will the		0f1l2h6g
the new	0k2j9lCjJj
evaluat the		0e1g2m4g5g6g
the expression	0jBjJkKjNkOhPhTjejphsk		1jJjNjTj
the ~ A	0jEjIhZj	0j3h5h
A ^	BjIjJkKjQjdh		CjJk
expression ~ ^	0hBmJmhhijskuh!k
# \\cdot	0kGjJlPjqj	0k3h4g	1j3j
^ ~ \\cdot	IgJqKhPkShqmsguj	0h1l2f4h5k6h	JkKjqk
# ~ A	OjPjmjtj	0j1h
\\cdot ~ ^	0h1hJmLkOhqksgujxhzj!j		Jjqk
$ ~ A	Ij	3j6h
A =	9hBhJjKjYjbjijjjnjojwj	2h3h4l6h
if ~ =	0kAhBhEhJlNkOhPkThWjihqjwj	0k1j2h3g4g5j6h		0h1h2j5j
= ~ $	9jAjBj	0j
comput the		0g1g2m3h4k6g
the rang	BlDkFfJhKkPhSkTjhhrjsh
rang ~ the	DkFgJhKkSmhg
the function	BjDjEhFhJhOjPjSjTjUjij	0h1g2l
of ~ function	9jBjCkDjEeFhKjMhOkPkSkhh
function F	9jDjEhOjPjUjVj
the ~ F	9jChDjEhHjPjUjhhjj
function ~ (	BjCjDjJhPjSjUjVj	1h2k
= \\sqrt	BhClDkEjJgPhZjhhilzj	0g1g2j4l
) ~ \\sqrt	9hBhCnDlEkFhJgik
\\sqrt X	0kBhCoDkEhIhJhvj
\\sqrt ~ ^	0lBfClDnEhJjMhPh
if (		0k1j2g4g6h
if ~ #		1l2h3g4g6h
( ~ X	AhEjIlOhPkejzj!j	1j2h3h4j6j	Pjzj
+ ~ )		1j3h
) (		0h1k3h4h		0h1j2j6h
# ~ (		2j3h4h
( ~ -	1h9jIjOhPjQjTjVj	0j2j3h4h	CjIj
# ~ find		0h1j2j4h
the possibl		0h1g2f3j4k
of ~ possibl		0f1j
all positiv	BjKkUkWkhj
positiv ~ valu	9kBkJjKkhkphrl
integer ~ of	3j9jBkCjEhIhJjOjqjrjsj	0g2f3h5m6j		0f1j5l6h
of C	1h8kBnZjfj-h	0g1k4h6h
valu ~ C	8lBnEj-g	0f1m2h4h
C ~ such	BlTjZjdj	1l2f4h
such ~ the		0h1k2j6g
equation X	BmOkQjTjfh	0h1l2h3h4h5j6h
equation ~ ^	3hBlKjOkTjfh	0h1l3h5h
X ~ C	GhNjOjPjRj/j
only		2g3h4h5k6h
that are		1l2f
real	9hBjCkIjJhOjPjQjSj	0h2j4j5h	FjOjPjQj	1h4j
are real	1jAkBjCjIhOkPg
are ~ and		0l1h2h3g
rational	AkBjChJgOkPjSgUkVhbkzj!h	0g1h2l3j4g5h6g	AjChOkPlSgth!g
them		1g2h		0h1h2h3j
separat	0j1j3h9hAhOlRjSjbhijmk	0h1h2k3h4j6h
by		1h2j6h
separat by		0h2k4j
by comma	Okijmj	0h1h2k4j
separat ~ comma		0h1h2k4j
the ~ solution	3h9jBgKlSkTk
solution ~ the	3hBlQjSkTjfjhh	0g1k2j4h6h
of ~ equation	BjDjHkOkPjQhRhTkzj
# ~ B	0jAhCjPjQjTj
B X	AjNjSjTj/j
+ ~ X	BjIjOjPkTj	0h2k3h5h	Pj
B ~ +	BhNjOjTjihmj/j
# ~ are		1g2h3g5h6m
are in		0k2h4h6h
$ ~ in		0h1h3k4h		0h1j6h
are ~ the		0k1h2g3h4h6j
the ratio	3lTjajcjej
ratio ~ #			3nbg
# to		0j2g3g4h6h
to #		0h3h5j6h
of B	0k8jCjKjLhPjTjWjfjthwj!h-h	0j1j2h3j4h6g
valu ~ B	0k8jBjCjKjPjTjthwj!h-g
B ~ what	0k8kNkShTjYjbkjj-h	0f1k3l4g5h6h
the largest	3jCjTjsjuj	0j1h2j6h
is ~ largest	3hCjJjOjTjqhskukvhwjzj#j	0j2g3h4h5k6g
the ~ possibl		0h1h3h4j5j
eight		2g3g4h5k
and two		0h1g2k5e6l
cost \\$	0k1g3l8hAjdk&k
cost ~ #	0l1g3m8hdk&k
thre ~ of	2j3jBhPjXjYhbjjjoksj#j	1e2g3h4k6j
the cost	3l7kAjdl&l*g
five		1j2h3h4h5h		2h5h6j
the radius	2h3kAjBjYjbk	0j1h2f4j
find ~ radius	BlZlbmef
radius of	2h3jBkYjajbkejfhoj	1h2g3k4k
radius ~ the	3jBkYlZjdkoj
the circl	1j2hAhBjHkIhYjZkbjfggj	1j3j4h5h
of ~ circl	1j3jBjHjYjZjbkfhvj
circl with	3jBkTjXjajbgfhjk&k
the ~ with		0f1k2j3j4h
with equation	GjHhNlRlfg	1m2g3g4h
with ~ X	BmHgRkfg
+ Y	9jBjCjJhLjOjTj	0h1j
X ~ Y	AjCjIjOj	0h1j4j
Y ^	BkIjOjPjRjTjfh	2j3h4j5h
Y ~ #	3j9jAjBjIj	0h1k5h
# Y	1j9jAjBkIjfhsh	1k3h5h6j		0g2j
- ~ Y	9jAkBlOhPjRjThbjfhsh!j	0h1k2j3g5g
john		0j1k2g3g4g5e6f
of each		0k1k3h6e		0f2k3k
of ~ of		0g5k6g
each ~ the		0f1j2j5j
of ~ #		2j
\\{	1h8j9hAhBhChIhKhPhQhTjVkWhfjtjvjwjyjzj!j#k	1g2f6k	ChEhOjehphrjtjwj!j#j&h-j	0h3h
\\{ #	8jfjtjvjwj!j#k&j	0g1h2h6l
\\{ ~ ,	8jfkqhtjwjyj!j#k&j	0g1g2g6m
, ~ ,		0j1g3h4k5h		0j1h4k
, ~ $		0h1j2g3h6j
of thes	0j3hOjTjYhbjvh#m	0j1g4h5j
point ~ X	Zlfkhk
X ,	IhVjfh-j	1g2j4j6h
, Y	1hCjNjZjhjnjpj-j
Y )	9jAhBhCjIjNjPhTh	0h1k3h5j	Ij
Y ~ $	1j9jIjhjpj	0h1j3j4h6h
$ represent	0k8jGjJkpjtk
this		0h1j2h5h
in this		0k1f2k6h		0j1h
on		0j1h2h		0h1h3j5j6h
on a		0j1h4h		0g1h2g4l5k
straight	3h4hBhChLkXndkgkqk	0k1j2h3h4g5g6g
a straight	GkXo
a ~ line	3j9hAhXm&j
point ~ #	BhGkHlNjQjRjbhdjfjgj	0g1l3h4j5h6h
Q	1h2h3j9hAhJhPjQjXjYkZjghhjihoj&h	0j6g	8jOhPjYj	4h
# ~ Q	8kBkEgGkSkqk&h	0f5l6g
Q ~ $	0jThYkZjhj!j	0j2g3j6h
$ lie	EhHjSjTjYjakhjjj
on the		1h3h6j
lie ~ the	EjGkTjYkbkfh&h+j	0g2k3j4g
the ~ line	1j3k5j7j9jBhCkGjZjmkvh
line what	Xp
line ~ is	Xofj
P	8jAjBjJhTjXjYjZjbjihmjsh	1h4j6h	Yjhjoj
of P	EjOkQh	1k2f3f
P +	0l9kEgQkSkVk
+ Q	0jBjQjVkhj	0g2j4j
P ~ Q	0kEjIhSjbkhk
Q $	3jBjTjXjqj&h	1j2j3h5j6g
your		0h5h
express your		0h1j2h3j4j
answer		0h3h		5h6j
express ~ answer		1j2h
answer as		0h1j2h3j6j
your ~ as		0g1j2h3j6j
answer ~ a		0g2h3j6j
a decimal	0j7h8j9jVjbjej&j	3j5g
as ~ decimal		0h3j5g6j
decimal to	0j1g9jXhYj&j-j
a ~ to		0g1j
decimal ~ the	0j1g8j9jBhHjVjXhcjej
the nearest	1j3h4jAhKkZjdj	0h1j2h3k4h5h
to ~ nearest	1j4j7jKkdj	0h1j2h3j5h
tenth	1l2h3h8j9jAhHjKlVjXhYjZhchdjrj!h*h-j	2h4h5h	1k7kdkxh-k
the ~ tenth	1k8j9jVjbj-j
ARRAY	8kChGjIhNhOhPkQgTjVjWhtj!k	0g3j4h	0kPkVksjthuk
C ~ C	AkChIjdjsh-j			0j1g4h
C X	AjChEkGjIhTjXjekihmj	0f1h2k3l
& ~ \\\\	IjPjmhnl
\\\\ \\hline	2g3h8gGkWl!k-m
\\\\ ~ #	Ajmk-j	1g4k6h
& -	AjIjOjmgnkthuj
& ~ #	9jOkmhnjuj!j
# \\\\	Ajmj	1g4k
- ~ \\\\	9jAjPhmk
# ~ P	9jGkIjRj	1g2l4g
\\\\ ~ &	Ejmhnk
P ~ -	EhGkOkPk
P ~ #	8jAhIhOjPjTjYjZjvj	0j1h3j5h6h
# ~ \\end	AkIj!k
if #		0l2f3g4g6j
if ~ ^	9hAkBhCjJjKlOkbkhhshuj			0k1g2g4k
# N	BjEhIjKkPjVjWjqhrjvj!j			0h2j
^ ~ N	KmOlPgQgWkpf
N =	9hBhCjEjJhKjMhNjPjVkWkhhij	0g2j6h
N ~ #	JhOjVkWjvj	0h2j5j
find N	GjJhKkPhQhWkbksjvj	3g4f6g
$ ~ N	EhKjQjVjWjYj!j
let ~ X	BkCgIkOkRjTh
$ be		1h2j		0h3j
an		0j1h2h		0h
$ ~ an		0j2j4h5h
of real	BjCjEkPlbjhh
satisfy the	9jKjPjhjpjvj	2g3h5j6h
that ~ the		0k2g4h5h
satisfy ~ equation	9jAjChKkMhOhPkQjRjThhjpk
# ~ Y	1jAjIjLjRjTjfh	0h1j3j6h
^ ~ =	ChIjJjKjOjQjRjShTj	0h1h2j3h4k6h	JjKj
+ ~ Y	9kBkHjIjOjsh	2j3h5h6h	9jBjIj
Y $	1j3jAjOjRjhh	0h1j2h5h
Y ~ what	AlDlNfRk	0f1k2e3k
the maximum	BjCkTmdheh	0h2k3g4h
is ~ maximum	BlTldgpjqhvkzj	1l2h3h4h5h6g
maximum ~ of	BjCkTmdhehvj	0h1k2k3h6h
valu ~ Y	9hIhLjOkPlTh	0k1j2e5h6h
expand (	BgPo!l	0g1o2e4g6g
all ~ of		0f1k2g3k
| ~ -	CkDhEkQjTkWj	0g1h2k5h6h
decid	5h7hAhBkChGlKkWlqksj#h	0f1l2h3h6g
is ~ what		0g1j2h3h5l
should		2g5f		2h5j6g
certain	1h4h6h8jAjBjCjEhGjIhJhLlVkelhjnhshyk	0g1k3h4j5h6f
a certain	BjGjLkVjejnh
stor	3k4k6k8gAmBjyh!j	0h1k2g3g6h
find that				0g1k6h
if the		0j2h4h5j6h
P $	OhTjbjdj	2h3j6h
is ~ $		1j4h6h		0j2h
$ dollar	6j8kAjTjVjuk
wher	9hBjIjbhzj	0j2h3h4j5h	3jIjQhcjyj	0h1j4j6h
wher P	8kQm
wher ~ \\le	BkChhgilplqk!g
# ~ then		1k2g5h		1h2j4j6h
month	2g3g4h6h8k9kAhBjCkKlLhslukyh	0b1m2g3h4h5k
is #		1j6g		0j
is ~ -	1jBkDjEhJkQhSjuk	0m1f2k3h4g		2h6j
# P	9kGkIhOhPmTl
W	3j9hBhDhIhOjThWjXjZhajbjckdhljzk	1f2g3j4k5h	3jAjckehgj	0h4j5h6h
W $	DhQhSjXjbjcjlkmhnjzk
for ~ $		1k2g3h4h6h
express as		0j2f5g
express ~ a		0l1k2f5f
fraction \\frac	1nJhLkPgSlpkqkxg
fraction ~ #	1lLkPgSmqk
# \\frac	1j4l9hJjLjQhSjWk-j	1k3h4h6h	1j3j4j9j
W =	3l9hSjWk
numerical	1g9fBfJhNnPhSkThVmhljg	0f1n2f3g6g
numerical valu	9gBgNlSkVmhmjg
numerical ~ of	9gBgNmSkVmhljh
of \\frac	1k3k9hAhCkOhSjTjrhujxh-j
valu ~ \\frac	0j1j3l9hAhClIhJjOhPhSjTkrh	2k3h4g5h
of ~ A	3jCjQjYjbj!h
\\frac ~ +	0k1hCjJhPjSjVkdjihkj
# B	3jAkNjRj	0h1k2j3h4h6h
+ ~ B	AjCjNkOjRjSjhj	0h1j2j3h4h
B A	1jAhBhCkQjXjYkZhbjdj	0g1j3k4g
A -	0j1h9jBjCjGjOjPjQjThdhhhijmjtjvj	0j2h5j
B ~ -	BjSlnj	0h1k2j4h		0h1k2h
- B	1hCjEjIjNhOjQjSjhhikwj&h			0h1j
B ~ if	9hBhIlJkYlhh!k
if \\frac	3nLjSkij	0g1o2e3h
$ ~ \\frac	1k3kChEhIhLhOjQjbhhh-j	0g1k3h5g
# A	9jAjBjNjOjPhQjRj	1j4j6h		0h1j6h
\\frac ~ A	BhClNhOjPhQkSkThYj	0k1h4h
- ~ B	AjBkIhNjOkPhSl	0g1l2h4h		0g1h2j3j
B =	NjThbjhjojwj			3h4j
follow		1h4h5j		0h3h5j
the follow		0j1h3h4h5j6h
follow expression	0hIkJkPlWlzl
the ~ expression	0gIlJkPjWlzk
expression #	0gImNkWkeksk!j	0d2l3h4g
follow ~ #		0f1k3h6j
( Y	CkEjHjIjRj		BjRjTh
Y ~ =	3j9kBhCjNjOhcjhhkj!j
= Y	1lAjBfIkRmok	0l1f2k
) ~ Y	CkImPhTj
Y -	BjCjHjIjOhPjQjThnjpjshzj	0h1j2j3h5h	BjCjSjTh
) +		2h3h5h6j
Y ~ +	1kChGjIlOjSkTh
+ G	EhIkOjzl
) ~ G	EgIlOj	1m2f
+ ~ (		1k2g4h6j
a polynomial	AjEhOjPkvjzj
with ~ of		0j1g2g3j4h5g6j
that F	EjKkUjVk
F $	ChGjHjPjYhajcj	0h1g2k4h
$ is		1h
F ~ is	Pkakdjhk
is an		0l1g4h6h
, \\infty	BlEhFfKlgj
\\infty )	BkEhFfKl
$ to		1h2g5j6j
to (		0e1e2l4g5g6l
if F	BhEhGjJjKj
( F	0jBkEgVk		EhVk
F ~ F	EgVkcjqj
) ~ =	BkIkPjUj
) -	0kIlKhPl	0k1k2g4g6h	EjPj
- F	CkGl			1h2l
F ^	EhGjPj		9jEgGj
# (		0l1h2h5h		0h1j2j5h
- ~ (	9jGjIkOhPjQjRj	0j2j4h
sequenc ~ ,	BlEgSgUmVg
, \\dots	BjLkUjsjwj
# ~ \\dots	LkPjVjWk	0h1h2j	LjVjWk
\\dots ,	CkLjPjQjWhwj	0j1g6h
\\dots ~ $	QkWguj	0h1h2h4j6k
the least	9kTjphqmvjzj	0k2g4h6h
is ~ least	9jTlWjphqmvk	0m1j2g4h5g6g
least positiv	9lCfhkpfqmrl	1f2g4j5m6f
the ~ positiv	9jCjIhJjPjqkrkvh!h	0h1f5k
least ~ integer	9mCfphqkrlzk
integer ~ the	0j7jBjPjUjZjdhpkujwj
the sequenc	UjVkpj*j-j	1g2m3h4g5g6j
in ~ sequenc	LnShUlVkuk-j
evaluat \\log	JjKmtj	0f1r2c4g5g
_	KjVjtj	0h1g2j3h4j5j	KjVjdjtj	0g1h2j5j
\\log _	KmOjihtj	0g1h2n3h5g6h
evaluat ~ _		0f1o2e4h6h
_ #	KjPj	0h1g2j4j5j		0h1g2j4j5j
\\log ~ #	CjKmOjThtj	0g1g2n3h5h6h
at a		0h1g3k6j
park	1h2g3g5h6f8k9mAkBlClyh#h
ther is	AlEjNhzk
is a		0j1h2h3h5j
ther ~ a	AkEjGjQjzj	0h1k6g
for ~ if		0g1g2m5k
you		0g1h3h4h6j		2g3g6h
if you		0g1g2l6k
up		1g3g4g5k6h		4h5h6h
up to		0f1g5n
# ~ in		0g1j3h
one		0j3h5h6h		1j2h3h4h6j
in one		0h1k2g3g6f
one ~ the		0h1j2j3j4h5h6h
the pric	2j3nBk
for each		0f1k2j5j6g
each ~ is		0k1l3f5g6h
however	3h4k8gAhBjCkEgHjJlTlXk!g#j	0k1f2j4h5g6g	BjPjyk!j	0g1g5j6j
$ ~ if		1j2g3j5j6g
a singl	ClKl!f%m
pric of	2k3lBlCk
reduc				0f5j
is ~ by		5h
$ ~ each		0j1k3h5g6e
T	1h7hAjEjIjQhRhShYjnhzj	2h3h4j5h	3h5jEjhj!h	0h1j2h3h4j
T $	5jAhBjCkFjGjNjOj	1h3h4j5h
T ~ is	CkDlQgkkrk
which		0h2k3h
$ which		0f1j2l
greater	1j3h7hAhCjIkJjMhpkqkujvjwhzh!j&j	3g4h5h6j	1j7jBjEjpjujwh	0k1h2j5h6h
_ ~ #	ChKlOhTjtj	0g2m4h5h
\\sqrt ~ )	0jAkJlQjgk!k	0j1f2g3g4k5g
random	8hGjNhTjdjtjujwjzh&j+j	1h2h6j
a random	dl&m
a ~ integer	IjOhQjqlrjsjuh	0h1h4h5l6g
integer N	VjWjpjvj
$ inclusiv	0jIkqgsgukyl
the probability	yj&k*j	0j1h2h6k
is ~ probability	yj&k*j	0j1g2h6j
probability that	yj&k*j
for ~ N	BkEgVk
the ~ $		2j3j5h
chos	2g8kBkCjGjQjyk!f#j&g-l	1m2e
exist	1jCjEkGkIhJhOhPkTjYhejmjphuhvhxhyh!j	0g1g2j3h5h6j
ther exist	1kEkGjIhMhPjmjxh	0h1g4k5h6h
real ~ to	DhElOhSkUjhg
to ~ equation	BmQjSkij
X (	9gBkIhKhOkPjTjhhihzn-k	0f1n4h6f	IhPkhjihrj
X ~ X	CkElIhOhPjSjihqhzj-j
( ~ +		2j3h		0h1j
= -	1jAjBkIjTjfhnj	0h1j5h6h
) ~ -	8kEhGjIjJlPh
- N	BkPjSlqfrk			0g1h5k
= ~ N	9gAgInVjYjvl	0f1m4g
that ~ (		0h1j2j4h
) ~ is		0h1h		1h2l
a function	FgKkUkVl
such ~ F	EkKkOjUk
F ~ #	EjGjVk	0h1j4h
$ F	EgGjVlYjok	1g2k3g4j
# ~ F	BkCkEgPk
and F	BjEgPjVkYhbjdj
and ~ ^	ChEhIkKlOkPjQjXjvj	1f2k6h		1h5h6j
of F	EhPkSjTjUj!j
is F	EkPkVh
what ~ F	GkJhNjPm
is ~ ^	AjBjIkJlKhNksh	0k1l2f3g4h5g
# ~ )		1j2h3h5h6j
simplify (	1hIkJmPmQm	1l2g3h4e5h6g
simplify ~ #	0h1kIjJnQkSjqjwj	0m1j2d3g4g5g6h
- I	BhEkIjJhQl	0f1l		1l2g
I )	BhEkOjQlTj	0e1n2e4h	Ql
I ~ (			Qm
# I	BhIjQmTjhh	0g1h2k3h4j5h6h	Ql
+ ~ I	OjQlTj	0g1j2j5h6h
I ~ $	DhEjQnZj	0f1k2j3h4h6h
what valu		2g3k4h
what ~ of		0h2g5k
$ will		0f1l2g4h
the minimum	BkCkIhTksj
for X	1j9lBjCjOkShTjfhqhuj	0k1g2k4h6h
the solution	9hBkDjKhOlSjih
solution ~ X	AhBkKhOmigzk
may		0h1j2h4g5g		0g3j5k6g
may be		0d1l4g5g6l
$ ~ be				0h5j
be express		0g1h3j4j5j6h
express in		0g1g2k4j5j
express ~ the		0g1f2j4j5l
form		1g6j		0j1h3h
the ~ \\frac	1lIhJjQhSjUjkj
form ~ A	BjQhSjdkfk
+ \\sqrt	7jOjPjWjijjjzj	0h1h2l5h
B ~ $	Yjaj	1h3j
and \\frac	1n3lBkChLhSgbhihwj-l	1j2h3g4h5g	1k3k	0g1k2h6j
and ~ A	AjOjXjYkZjbhijmj-j
\\frac ~ -	1h9lAhIlJgKjQjSjWhhhikkkvj
- \\sqrt	BkCkEhJmOjPhThvj	1f2m3h4h6h		1g2k3h
$ wher		2h4j		0h1j
C ~ wher	BlOkYj	0g1l2g4h
wher A	Ik
wher ~ $	BjIjbhjj	1j2h3h5j
$ ~ prim	BkEjJmqgrk	0k2g4h5f6g
find A	BkChJhtj
A B	IjZjaj	0j1h2h3j4j5h		1h2j6h
find ~ B	AkPkZkckhhmj
A ~ C	CjXjYjhjij	3j5h
is ~ product	AkBhDjIkZjpjqgtjuhxj	1m2g5h6g
product ~ the	DjIjOjPhWjpjqjtjuh&h	0k5g
the squar	IkJjPjYjZjvh	1k4h6g
of ~ squar	8jBhHjIjQjYjajbjdhyj
squar ~ the	AjBjZkfgujzk#k	0k3e4h6g
of ~ solution	9jBgDkEmOkfkhhih
solution ~ #	9mBhChJfOoPhhjih
of ~ X	3j9lBjFjGhPjfh	1h2j3h4g6j
let M	KgOkQkVlYfZkmkpk
M $	BjUjXjZjpjsh!j
let ~ $		1h4j5h		0g1j2j
M ~ and	PjSjUjXjYkfjrh	0h1k2h3j
and N	ChIhKhOjUjWjYj!j	0g1k4h5h
$ satisfy	AhBjJhKlPjQhSjVjijlj	0j1f2j6h
$ ~ M	BkQjXjYkZjvj	0j1j2h3h
M N	BgIhPkVlalmkvl	0g2f3k5j
and M	AjIjXjYldj	0k1j2g3h4g
M +	0kAjBjCjIkVjrh	2k3h5h6h
M ~ N	AjBjIjOjQhVkYjljrh	0h1j3h6h
N ~ $	ChQjVjWjpjxh	0k1h3h6h
is ~ point	ElHjQkTjZkdjff	0g1k2e4k
and Q	0jEjHjOhPkQjhkih	1j2h3h4j
$ ~ Q	0jEjHjOhPjhkih	0h1j4j
Q ~ is	HlTjXkojsj	0l2g3f4k
is ~ midpoint	BjHjXhYlZjajdjeh
of \\overline	HkYkhhmkpj
of ~ P	AkBhHjOjQhTjXjZjnh	0m1h3g4h
P Q	9hAhTjXjYlZkih	1g2j3j4h6h
P ~ $	BhHjQjTkXkYjnh	0k1h3g4j
consider	CjEjLhOhRhThVhWldhghqjykzk	0h1k2h3g4h	EjPhkjthuj
wher the	CkWkokzj
( N	3jUjVjrhvj	0h5j
N +	BjEhJhLhSjVkWkphqhvj	0h1g2j4j		0h
) ~ are		0g1l3g6h
are ~ in		0k2g4h5h
$ th	Wkqjxk!j	0g1f2l5k
triangular	IlYhZlegtj!j
through	8hBhEhGkHhNjWjYhbkdjehfhgjojujwhyhzj#j/j	2j3h4h5h6h		5g6j
# ~ through	TlWkul&g
through #	TjWjukyhzk#k&j
shown		0j1h3j4h5h6h
than the		0e1j2l3g5h
previous	3k4h5k8gBjChKkLoTjVkWkbhdhzh	0g1l3g4g5f6h
the previous	5j8gBjKjLpTjVjWk	0g1l3g4h5g
the ~ row	KmWlzg!l
the fraction	1nIhWkqkxj
fraction in	0kLkQjWkdktgxl	0l1f3g4g6g
we		2g3j6h
form A	AjBkEkIhPhQjbjhhzj
A ~ X	AkBmPg			1g2k
- H	BkRl
H )	BlRl
) ^	EhJmPjQj	0j3h4h	BjJj
K	BjGjHhJhPjZkhjmj!h	0h4j6h	3jPjRj!h	0h3j4j5h
+ K	AjBkRjbjfjmjnj
# ~ K	1hAjBkGlIjOhqj
K $	BjGjZk!h	0h2h4k		0h1j2h4j
H $		0h1j2f3h4k5g6k
if ~ X	3n9nAjEkOhPgShXjYj	0l1g2f3j
= (	CjGjJhKjNjPjbjok	0h1j3g4k	IjJjPj	0h1j
) ~ (		0j2h4j5h6h		1h2j6h
X Y	1j3jAjBhIjShTkYjhhojpj	0h1h2j
Y +	CjHjIjShTjbjfh	0g1j3h5h6j
J	0h9hAjBjChGkIhLjQgShWjYjZhfkhjsjyh!k	0h1j2h3k4h6h	BjLkfj	0g3k4h
J $	AkGjQhYjsj	0f1k3j
and K	3kAkBjrg&k	0f6l
$ ~ K	3jAlChGjrh
K ~ are	3lBgOlPgQkRjYjrf
and ~ =	1j9jAhChIjNkPhQjThZhbkfhjjokwj	0j2g3h4j6h
$ when		1k4h6h
# ~ when		1k2h3g6j
K =	AjBjLkQhSjVhZjfj	0g1k2h3k
when ~ =	AjBgCkJkMhNlPkSj	0h1l2h4g
K ~ #	1j3jAjBjPjSjVjijrh!h	1g2j6h
for ~ real	BjJhVjWhik	1g4k
real ~ of	9hBjDjJhPkQkSkvj	0g1h2j4j
of K	AhBkGjZjhj	0g1h2j4k6h
valu ~ K	AhBkGjZkbhnj
K ~ is	AhBlCkPjQh!g&j			0g1l
is \\frac	1m3k9kGhIhLjRjSh	0k1j2g3h4h5h
- ~ #	1j3hIkJjVjij	0j1h2h3h4j6h		1h2j4j
\\sqrt ~ #	1hKjOjPjQjVjWjhj
# ~ a		0g1j2h5h6l		0k1h5h
a root	BkPgQjSkijzj
$ ~ root	OpPgQg
root ~ #	BhOjPm-k
X ~ K	AhBkQjVjnk
a parabola	Nkjkkkzk
A X	ChIjOjPjSjej	0h2j3j
A ~ ^	JjPjtj	1g2j3h5j
$ contain	1hRmqgslxg#m
contain the	BjRkfkmjzk#k
$ (		0f1l2g4j6h		0h1k4h5j
) ~ find		0h1h2k3h4k
find ~ valu		1j2g
[	0jBjCjEhFhIjJhKjOjPjSjTjWjejhhih	1g2k6h	BjCjrh-j	1h2j3h
\\sqrt [	BhPl
[ #	0jCjEhFhJhKjOjPjWkhhihrj	1h2k3j
]	0jFhIjJhOjPkSjTjWjejhhih!h	1g2j6h	CjYh	1h2j3h
# ]	0jCjJhOjPjSj	1h2k
[ ~ ]	BhJhKjPk	0g2j
] #	JhKjOjPk
# \\times	0l7jIhJkOjpjthuj!j#j	0j1f5k
\\frac X	1j3j9kBhFjGh-j	0k5h
and ~ X	9kAkEjHjJhPhThZjcjihqj	0h2j6h
# ~ be		2k3h4h6j
$ ~ equal	9kAjOjij!j
a ~ #		1g6k		0k1j3h
# feet	4l5jBkLjdj	2j3g4h5h6g
# ~ from		0k1h4h5g6g
feet ~ the	3k4j5j8hBkLkckdj
the center	BkZjbkejhj
center of	BlZjbkdjejfhhjoj	0g2h3k4j
go	3n8gJlNgdluhyfzk!m	2h3h4h5g6k	4k7jzj!h%j
make		1j2g4g5h6h		6g
in order	3kclskzl	0h2g5k6f
order to	3lpfskumzg&g
the ~ distanc	3m5mBjHjLhTj
the ~ have		1l2g3d4h5k6e
have to		1l2g6e		0g1k2g6j
all ~ the		0h2h5l6g
multipl ~ #	Wjpjqkrhskuk	0j1h2h3h4h5h6j
between ~ and		2h3g4h5h6l
solv ~ X	1k9jBjCgIjKk-k		3jBjEk
X ~ (	AjBhCkEhJlKhPhSkhj!j		8jhjih!j
( \\sqrt	9hAkJmWjcj	0k4g5g6g
$ ~ \\sqrt	BlCgHkThYhglhjihvl
\\sqrt ~ X	9kBgCkElOhqk
of ~ two		0f1j2h3j5j
$ digit		1k2k3g5d6f
# ~ digit	0l1ksltjujxezl&h		Jjpjujxg!k
$ ~ number		2l5f6e
number A	0j8jAjBlPhSjbj	0f1k3j4g5h
C #	0lSlYlhfikpkrg
C ~ $	YjZjmjoj	1h2j4j6h
and A	0jChIjOjQhTjZkajbj	1j2h3k6h
and ~ M	0lBgGkPkemmk
# ~ is		1h5j
is A	0j3jAjEhKjShZjcjfjqh	0h1k3j6h
what ~ A	0j3kAjBjEhShZj
is ~ +		0h1k4h
+ M	0m9hAhCjIk!l	0f1n
call	3nEgpgql!l	0g3g4g5l	1kLjZjpgrh
for ~ #		0g1k2j4h5f
\\frac ~ $	3m9lChJkLg-k	1m2f3g5g6h	GjJjKjOhPjYjhh
$ ~ of		1j3h
each ~ of		0g1k2g3j5h6j
of water	3k4l5hGkeo	0e1k2h3l5g6g
many ~ of		1h2g3k4h
of ~ will		0d1m5g
used	3j4j6h8j9jAhBhIhLkTkYhbjdjehpgqgulyjzk!k	0h2f3h4g6k	3k8kOkWjtg	0f1l2g
be used	3k8gLldkugyk	0f1k3g5f6l
= ~ A	3kGjIhNlPgSjYj
B -	BhEjNkQjTkijmkvj	0g1l
- A	IkJjOjQhTkij
B ~ A	CjKjOjSjThtj	0j2j4h6h
A ~ $	ajbj	1g2j3j
valu ~ #		0h3h4h5h6k		0g1j2j
_ ~ $		1h4j5k
a solution	9mCfDkOhnk
to X	BlOkVkWhigzl
to ~ ^	0j7hBjKkOlifsh			1h2k3g
- ~ =	9jAjBjChIjOjPjRhSkVh
E	1j9hGhIhJhPjQjShZjajcjjjojyj!h	0h1h2h3j4j6h	IhQjajcj-j	1h4k
E $	Pjajcjdjejjjyj	1g2j3j
that #		0g2j4h5j
# D	AlTk
that ~ D	AkZkjkwk&g	1k2g3f4k5h
D ~ is	AjXjYjZhejmj
less	0h7j8k9hAjCjEjJhMhOhpjqjsjvjwk!h-h	0j1h3h4h	7jpjvj#j	1h2h6j
$ less	3lAkBkCgEmMg
# ~ less		0k1l2g5e6e
less ~ #	7jAjChpjqjskvjwj	0j1j3h4h5h
E ~ and	AkPjYfbkckdjmj-k
and ~ E	1kAkYgZmdgjkmj
E ~ is	AkYhZhakmj	0e1k2h3k
than ~ $		0l1h2h6g
if X	0k1j3h9hAjCjEhKjNjOjShVhqjvj!j-k	0k1h3h4h6h
X ~ is	1j3h9jBjCjEjJhKjMjNhPhThXhYjpjsjvkxh	0j1j2g4h5j6h
an integer	9jChIhKjpjqjskvl	1h2h3h4h5k
is ~ integer	BjChIhKjPjijsjvmwj
integer what	BjIkJhKjWhphqjukvjwj
integer ~ is	9jBjChIkJhKjphqjujvj
valu ~ the		0h1h2j5j6h
of ~ expression	1jBkIgJjNlSlWj!j
two consecutiv	7lImVhqhvjwk&g	0h1m2f5e
two ~ positiv		0l5c6g
positiv ~ number	CkEjIjTjqj-j	0h1h2j5k
are ~ squar	IkJfdmphqmwfym#k
squar the	3jHgIlJluk
the differenc	AlBkIkOhqk!j
differenc ~ the	1jAkDjIkKhWjphthujvhzj
squar is	CkImZhvhwk	0f1m5g
the ~ is		0j1g2j4h5j6h
squar ~ #	IoJmqhujvh	0l1l2g3f5d
# what		0h1j2h4h5j6h
original	3hBjIkKhYhbhchdjelsk	1h3j6g	1j3jfj	1h2j3j6h
the original	BkIkbheksj
number ~ $		0g1j2j5h6j
P ~ and		1h2k3g
their		0h1j4h6h		0j4h5h
that ~ sum	Ojplqh*j
their ~ is		0f1l2j5h
what ~ \\frac	1o3jIhLjShxh	0m1h2e4g5g
P ^	IgPlTkVkYk
+ \\frac	1j9hCjEjIhLjOjSj			0h2j
# ~ \\frac	1j3j9jJjLjPhSjWjhh	0j2j3h5h6h	1j3j
+ ~ #		3h4j
Q ~ #	AjPjQjhkih	0f1j5k6g
$ ~ answer		0f1n2g
be ~ the		0j1h2f3h4j5l6g
+ ~ \\sqrt	9hBkCjEhMhPhQkTjdjgj!j	0e1g2k4j6j
\\sqrt C	BlJgQfTkdmik
C D	1j3jAhZkajdkmj	0j1g2h
$ ~ B	Ij
don			BkCkdhzg#k
shar	2g3lIhYkdjpgqgrmyjzj!h%k	0h1h2g3h4g5k6g
both ~ the	CgEhKkSkZkbkpj
the ~ common	pkqmrfzj	0l1f5g		0n5f
C ~ has	Bjakmj/k	0g3k
squar ~ a	BjCjIhJjPjQjThckijwh!j
a factor	plql
a ~ find		0g1f2e3f4o
C +	CkIjOjPjShThej	0h1h2k
+ D	CjHjMjOjPhQjThejmj
C ~ D	CjHjIhKkQhThYjdjej	0g4k5j
the averag	Aj-o	0m2k3h5h6e	-n
is ~ averag	5fAjtj-q
of integer	0kBhChOjTkqjrksh	0e2g
C ~ if	AjCjYlakbh-h
averag ~ the	AkCl-m	0n1g2h3g5g6e
the ~ number		0h1j2h5k6g		0k1h5h
and ~ B	AjCjQjbjgjihmj
B ~ is	8jBjEjIhLhOhWjYhZhajfjijthwj
is ~ and		1k2h3g4k5j6g
# ~ the		3h
# C	AkBjIjJhPkQhjjsh
and ~ C	3jYjZkhjmj
C ~ is	8kCjHjZhbjdjhhijwj&h-h
simplify \\frac	0h1nJmSlhkiezj	0m2e5h
S	3h5jBhGjJjLhOkShThVjWjZjbkfhhjihoj	0h1h3j	OjVjWj	1h6h
# S	AhBhEjFkGkIhJlNkShkh
S ^	BgFkHkJkNlOjPkRhkh	0g1k3h4g
S ~ #	BhFjGjJkNkOjShYhhj	0g1j3j4g
S $	5jAhFjGjJjLhOjWjYhZjbjfhhjoj
geometric	8jAkLkWkth-f	0f2l4g6h	1hLjWlih
has ~ #		0g1k2g4j
a new	3h6kVmYhdlej
# time		0g1j
time the		2h3l5e6h		0h1h3l
common ~ of	Zjbhpkqmrf	0k1g2h5h6j
ratio ~ the	3jXjYjajbjdhej
/	0h3j5kBlCjIjJkLjPhXjcjhhihuh!h	0f1k2h3j5g6g	1h3j6hWjbj	0h1j
/ ~ $	3j5kJkLjbj	0g1j6g		0h1k2h
twelv	8gLnWjXgbhemzh!g#k&g	0d1l2g5h6g	3l4lggykzg
ten		0j2h3g4h5j6h		3h5j6h
day		0j1j2h3g4g5j6e		0g1k2h3g4h5k
that ~ of		0e4h6l
get		0h3h5g		2j
they		0j2h3g4h5k6h		2h5j6h
join	Tmck	4h5g6f
but		1g3f4g5k6j		0j1h3j5j6h
day ~ the		0h1j5l6f
last	0h1j4hAjBhCjLmVjpkqhrlsjxhyhzj&h-h	0g1h2j3g4g5k6h	Wkshzk!k	0h2j4h5h
person	2jHjVkbjehykzh!k#k	0h1k2g3h4h5g
is not		1g2j3h5g6j
many integer	9kBhChKlOjPkpkqjrhujyk!h	0j1f3h4h6k
how ~ integer	9kBhDhKkOjPkpkrhujyk!h
# \\dots	JmKhLjVlWjtguj	0h2l4h5f		0j1f2k6g
\\dots $	1hAjBjJhLmShUjVkWjhjihthxh
$ #		0k1f2k4j5h6h
\\dots ~ #	ChIhJjLkPjVkWoqhshujwjyh!h	2k4h6g	EjLjVjWkvjyh
of ~ four		0h1h3f5l6k
the ~ point	1jGjHjOjRjcjdjikqjukxg
is ~ on		2g3f4j5k6j
on ~ line	AmGkRjTkog
) ~ \\frac	ChJjOjPjSj	0g2k
# F	CkEgPl
of G	ChEmPfQjdjgj
G ~ #	0jBjEmZhcjdj	0f1l2e3j
what ~ #		0l1k2f3g4h5f6h
is ~ %	2m3kbjdgjk	0f1k2h5h6h
# ~ of		0j2h3h5j6h
factor #				0k2g5f
factor ~ X	BgIgPmro
be the		1h2h3j4j		0h1h2j5j
polynomial ~ (	BkIjOh
appl	1j3l4h5k7k8gAkyg
has thre	8hAmOkTjXjYhyk!h	0f1l2j5g
thre ~ the	8jAlXhujzk#j	0g1j2h3k5f6j
doe ~ have	0k8jAjEhekpgqo	1f3j4h5k6f
below	2hCjGkOhRjShThYjZjbjhjihjjuhyjzj!j	1h5h6j	fjjjkj
below is	BgCjRhbjhkzk
below ~ a	CkIjReajzm
of ~ graph	BfEfGmHlOjgjhhkk
integer X	1j9jCkJgKlOjslxh	0h2h4h5k6g
all ~ X	CkJfOkil
the interval	BlClFlOkhfifkg
the ~ shown		0f1j2h3l4g
# \\le	BhCjTjojpj-j	0h1g2j4j
\\le X	BhChEjJhKkTkhjjk	1g3j4j
X \\le	AjBhChJhTjVjhjjj
\\le ~ \\le	BhChOjTkjjpjrjsh	0h1g4j6j
# ~ such		0g1j2g5l
> ~ $	9hBkClEhOjTjVjfh	0g2k4h
a ball	BkLlel!k	0d2g3k5j
ball is	5kLl!k*j
is ~ straight	LlXp
down	3kHhLjegfkojpgrlslthyh!l*j	0j1f2f3j6h	1k7jLjVjyj!h
from a		0j1g2k
a height	5jIkdj-j	0g1k2k3g
height ~ #	3k4j5kIk	0g1k2k3g
of ~ feet	3h4j5lBl-j
back	3h5hBjLkXjbjrksk!j&k	0k1h2g3k4h5g
the height		0g3k4j
far			3k4hAkLgbl
the ball	5kBkLlelzk	0f2k3k
when it		0e1n2f
hit	3h4g7gBkIjLm&m+g-h	0f2h6k
the ~ time		0h2h3g5l6g
in feet	3k5kAkBkLkZkahbgrk
$ ~ Y	3jAjCjIjLjOj	1j2j3j4h5h6h
Y ~ is	1l3k8j9hBgIgRlYk-k
# ~ to		1h2g3h5j6j
X ~ if	9hJkMjSkhk
if Y	3k9kAhIhMhOkPmckhh-k	0k1h2g4g5h		0k1e2l
positiv ~ X	1k9gBkIkOkphsmuhxg
X ~ and	AkBhCjIjLjOjTj	2j4h6h
and Y	1jAjCjIjLjNjOj	0j1h2j3j4h5h6h
Y ~ such	9gBfIjOnnk
such ~ #		0h1j2h4h5j6j
^ ~ Y	9gAjBhIgJjKkOkPkQlhjig!h
= ~ +	0kAjNhOjPhUjzj	2h4h6k	0j9j
rationaliz the		0e1o2g
denominator ~ #				0l2f5h
$ ~ =	NkQjYhbjjkmjom	0h2f4l6h
expression (	0h1hIlJkKkNlPgskzl
( B	AhBhNjPkQjTjtj/k	0g1j2j3h5j6h
- C	ChNkOjPkShTm
C )	BhChIkNjTk/j	0h1k2j4h6h
C ~ ^	ChEjNkOhQjYjdjekmj
+ A	0jIjOjPkTh
evaluat ~ #		0j1g3g4g5g
# \\rfloor	BjCkJlMhsk
\\lfloor ~ \\rfloor	9hBhCkEkpjsk
+ \\lfloor	BgCkJlTg
\\lfloor ~ #	JoMf
\\rfloor $	BjDjEjJlMhThsj	0g1h2l
today	2g3l4h6j8gAlKlLhqlrhsl!h	0j2h3g6f
age is	3k8fApug
is ~ time		1k2h3j5f6h
his		2g3j4h6h
exactly thre	8gAlqlvkylzk
year ~ the	3g4l6k8gAmskug	0d1m6g
of their		1n2h3h5g6g
sum ~ their	AlImOkul
was #		0e1m6h
age ~ #	6j8hAoWjug
# how		0l1h3h5e
old	3l8fAnWjsm	0f2h3g4h5k
non	3h9hBkIkJkNhOhSjTlYhZgbjdgejnjqhvj#j	0f1j3e6k	DkIjOjPhwk#j	0g1j2g3h6j
non zero	BjChIkJkSk	0f1l2h4g
digit in	1kIlpkslthxfzk!h
ALIGN	9kEjJhPjQjThhhihnjrj!j	0j2h3h4h6g	Ajsh
ALIGN &			0jhjihsh
\\begin ~ &		1g3j4g5j6f
& (				0g1j5h6j
ALIGN ~ (	EkIjJhOjQgrjskuk
+ (		0j1f2k3h		0j
\\\\ &	8kAjJhOhfjsjujzj	1g5k6h
- (	0mBhIlJkKhNkPkQj!h	0n1g3h4g5h6h
ALIGN ~ A	9mOhPksg
$ ~ it		0f1l2g6j
it is		0j3j6e
and ~ is				0k2h
by B	0kIksgthvl
by ~ $		1h2j5j6g
the order	AjBhGhbjij!k-j/j
find ~ order	1hAkBgIlOhPkvk-k
the ~ pair	2j9jBhDjGhIjijvj/j
pair (	9kOjijpjvj/j
order ~ (	9jGhOjTjijnjvj-j
( A	AhGjIjQk	1h
pair ~ A	9kBkIkPjik
A ,	Oj	1h2j4j6j
B )	9jAhIkQj
and X	AjHjIjOjZjdjkjvj	0h2j3j4h
and ~ -	BkHlZjdhfjkkqh	0f1j6h
- Y	9hAlIkJhNjOhTjZjkjnj!h	0h1k2g5h6h
find ~ product	1kAjEjJhPhWkpjqh	1g2k5e
the parabola	Bjfhjjkk/j
the ~ Y	1h9kAhBkGjbjojpj	0g3j4j		1g2k
parabola ~ =	BlGhOjZj/l
= A	AjEhKjNhOjPjRj	4j5j		0j1h2j
Y ~ A	BhChGkNhOhRkhjijmjnj
( P	9kBhOkbjqk
P ,	AjBgQjTjZjbkmj	0h1g3k
- P	BkEgSkbk
, ~ P	8mEk
) ~ wher	Io
$ ~ P	8jBhEhPjQjYjZjhjih	0h1f3k4j
\\neq	1hBjEkJhOhPjSlWj	1k2f		0h1g2j4j
\\neq ~ $	1hBkJhOgPjSl
the other		0l2h3g4h
and ~ other		0h1f2g3h4h5m
are ~ tangent	Hkbceljm
as shown		1g3j5h
shown ~ the		0h2g3l6h
equation of	HkRjShbjfhhgijkk
equation ~ the	9jBgGhHlPjRkShhgijkl
smaller	0l2h3j4j8gAkBhCkHjKkXhZlajbgdhekphqhyhzh		BhDjEjTjzk	0j2h3l5h6f
the smaller	3k4kAlHjYjZkajbg
of ~ smaller	4kAkHkXhYkakdg
the ~ circl	LjRjXkYhbjdk
can be		0h3j6j		1h6j
written	7jAhChHkIjPjRjShejfhsjujxj	2h3h4h5k6g	IjJjsjxj	0f1h5l
be written		0j1k2h4h5h
can ~ written		1k2h4h6h
# ~ D	AhCkHjKjQjbhcjej	0g1h2m3j4h
D X	BgHkIgOkPfSkem
+ E	1kHkIgOjel
+ F	1jBhCjEjHjJjQhVk	0h1k2h4g5k
Y ~ F	9jEgGnHjgj	1f2m4h
D +	1jBkCgHjIhLjem	0h3g4g5k
D ~ E	1jHjIhPkYgbkekjk
E ~ F	Ygbkdgjjmkok	0g2g3f4l5k
line ~ $	3j8j9kAhGkRjXlZj
perpendicular to	9lXgYkZkajbhjj
to \\frac	4k7lBgGjJhSlijqkshuh	1h2l5h6g
\\frac Y	1j3k9jAjIhRjShikkk
Y #	9kAmEkSg	0f1m2g
X #	1j9kBkKjMhShhkihsk!j	0j1h2h6j
dur	3g4j8fBkClGkLjrjshymzh!h	3g4g5f
dur the	4gBmClGl
in each		0d1l3g4g5f6l
it ~ #				0l5g6g
many ~ doe	1h3h4j6jAjBjLjchekfhgjqjsjtjyj
doe it	3h4m8kBkVkekgk	2g3k4g5g6f
it take		0j4g5h6g
doe ~ take	4mBlVl
the plan	Rjmjom
reach	3g4g8gBlbhclslyj-k	0d2g4g5m
an ~ of		2g3k5h6h
abov	2j3k4h7h8hBlEkRgclsh!k			0h3j
evaluat #		0g1m2h4h6h
the vertex	BhHlbkhkkj
vertex of	BhHlbkhkkj
vertex ~ the	HkTkbjehhkkj	0g2g3k4k6h
of ~ parabola	Bkjkkk/k
describ	4h9jAlBlGhIjRhkknh
by the		0j5h6h		0j1h
equation Y	BkGkHjNkRk	0h1m2f
equation ~ =		0h1n2e
( M	BkCjEhIhPjUkrjsgvj	1l2h3h
M ,	Cjrkshvj			0g3k
, N	GjIhZkvl	1k2f3h4g
N )	JhQjShUjVkZjpjqhvkwj	1j2h3h5j
squar ~ and	AmCkYkZlckee
a ~ squar	BjCjJldhqlwd&j
are both	ClEjLjPjZkfgpjqjsh	0f1j5j
are ~ #		0j1e3k5g		1h3j6j
$ by		0e1k2h3k6g
# ~ by		2g3l4h5h6g
$ squar	3hAmCjJjKjZlbheeqk	0e1o
# ~ squar	3hAmBhCjJneeqk	0g1n2g3d4h5g6g
$ ~ squar	BjCkYhalfk
length and	2jCkTjZgefqkrlvl
whil	3g4h5j6hAmBjCkIhJkThdhhjplqhym!f&h	0j2g3g4j5f6h	4hAkRhShWjbkpjqh	0k1j2h5g
has its		0f5l6g
has ~ length	Zgajdlejjj
the ~ amount		0d1l3j6g
X ~ what	8lAkBhCkNgThXhYjZk
is ~ minimum	3hBmCjEjIhQjTfcjekrjsk	0h1j2f4j6h
minimum ~ of	BjClIhTjejsj
between the		0h1j2h3j5g
area ~ the	RjTjYhcjdk	0k1h2j3h5h6h		0k1h3h
is at		1k2g3g5g6g
as ~ as		0g1l6g
as the		0h1h2h3g4j5g6l
a ~ $		1j2h3g5j6g
let A	BhCkPkQj!h
B ~ be	ClQjThpj!h	0j1g2j5h
equation #	9kBkJhKkOjPktjvj
equation ~ X	9lAhBkij
of (		0g1h2j3h4h6k
( ~ A	GjJjTjnj
( ~ B	ChIjJjOkPhij
Y ~ -	BkEjGjJkbjdjfh	2h3k4h
- X	IjRhSjzj
be a		0j1h2k3h6h		0h1h4j6j
a real	AhBjGlMkQkThVkWhhkihkj
be ~ real	3jBhCkOhSjTjhj
a ~ number				0l1j2g5g6g
exist a	EkGlTkmk
uniqu	1lAhPgQkcgzn	1h2h3f6j
B ~ such	BjCkKlth
the ~ equation	9jAkOhQkvk
+ ~ A	1jIjMjNhOkQjThhjmj
# ~ has		0g1h3j
$ ~ one		0f2k
real ~ find	BhClIhOk
a line	3j9jGjfjmj	0g1j2h4j
to ~ X	3kOjajgjhgok
pass	4jAjBhEhHhNkOhRjbldkehgjmjnhyj!h/j	1h2k3g6g	0jEhGjPjsj
$ pass	EgGmNl
through the	AjEhGjNjbjgkjj
pass ~ the	4jEhGjNkRjbjgjyj
through ~ point	4k9jGkNkbjok
, K	3lGmblflrf	0g2f4g6h
K )	3jGkRkbkfkrg	1g2k4h
K ~ $	3jAhGjOkPjZldhfkrg
# ~ can		0g1k2j3h6g
written in	7jEjIjPjsj	0h1j2h4h5k6h
written ~ the		0k1j2g3j5h6h
\\sqrt N	BkCkHjJfMhWkzl
+ ~ N	AjJfSkVhWlzm	0f2j4g5h
N ~ and	3lBlLhVkpkrf	0f2f3k4k
- ~ N	BmCjEgKkMhPlSkVjqgvk	0h1j2k4g5e6f
wher M	BlIhJghk
are integer	IkZkfhpjsh	1l3g4h
$ ~ integer	IlOjqjrhshvj
is ~ below	BjEgGmgjjjkj
small	0l8hBhIhThajdjhhikqgrkym!h	0h1g2f3j5h	EjKjQhZhbjejgjshwj!j#j	1f2h3k
valu ~ F	CkEhUk!j
) ~ +		0g1j2h6l
+ \\dots	1hEjIjJhLjQjVhWkhh	0g1j5h	EjLjWk	0g2j4j6h
) ~ \\dots	ElIkJhVl
\\dots +	EjIjJhLjQjWkhhijuj	0g2j4j	EjLjWlsh	0g1j2j6h
of ~ real	BkCkDjEhIlJgOkQjSh
all ~ valu		0g1h2k3h
X ~ for	4j9jAjBjDkGhTjhjqh
which ~ #		0g5m6f
- |	CnDgQg	1m2e3h
a sequenc	ChVmWjuj	1h2g4m5f6g
start ~ the	4k9kGgLkVkrksk
the term				0j1h2k6h
found			2gEjKkpj-k	0g2g3k
ad #				0l1f2j6g
the ~ term	3jAjBjIjpj-k	0g2l5h6g
the ~ and		1h2j6h
for how		0f1h2j5g6k
for ~ many		0g4j5g
many positiv	7jBlCkIhTjphqkrlwj!j#j
how ~ positiv	7jBlCkIhJjqkrkuhwk!j#j
many ~ integer	7kBmClTjqhwj#j	0j1j4g5e6k
positiv ~ N	AjCjEjIjLhPjVhqjsjxh	0g1h2k
N ~ is	ChIhQkSjWjYjpjqjrjsh	0h2h6j
is N	Bl	0f1k2g4h6k
N ^	BkCjJhNjPjWhijshxh	0g4j
a prim	BkJhQjijpkqg!j&j
for A				1l6h
$ \\frac	1l3l9gAhJjKkSgbhwk	0h1l2f3g6k
A ~ \\frac	3jBhCkJjThik	0h1h2k3h4k
\\frac ~ ^	1h7j9hChFjJjKjSlTjbhihpj	0g1j2l3h5h6h	BhIhJjSjhjih
- ~ -	0l9hBhIlPhQjSkWjihzk	2k5h
A ~ -	AjChHjIjOjPgSjTjbhdjmjnjwj&h	0f
Y ~ ^	9kAgBgIkJlQjSjih		AhCkIjLjThYj
and ~ Y	3l9hAhBhCkGkIkOhRjTgYhZjak-j	0f1j3l4g
consider the	EjLhOhPjWkdhqjykzj
function G	BhChPkSkUl
the ~ G	BkOhPkSl
much		0h1k3h4h5g
seven		0d2g4g5g6k
in ~ of		2h3j6h
of one		0j1h3k4h5f6h
find \\frac	1m3jBhChEhJkPjShijmj	0n1f3h6h
find ~ #		0m1f2g3g5j6h
\\frac ~ B	3lAjBhClNhPhQjSjTgYjhhij
, ~ wher		0h1h2k3h5h
B ~ are	AjIkOjph
the greatest	9jLhpjqlrg	0k1f3j6h
is ~ greatest	7j9jBhLhSjWjcjpjqnrg#j	0k1g3k4h5h
the ~ prim	JlLhWk	0l1k2f5d6j
greatest ~ factor	LhWkplqlrg
factor of	IhWjpmqnuh	0l1g3h4h	pjqk
prim ~ of	JkLhWkpjqdrj	0m2h5e6g		0k5f
factor ~ the	BhIjJlLgWlplqg
of ~ sum	1j7k9kBhIjLhPhWjsjvh
let X	1k9hCkJjhjih	0j1h2j
X ~ be	9gBkFgIlJkKlShhlihtk	0g1l2g4j		0e1l2g3h6k
be ~ number		0h2k4h
a ~ that		0f1k4h5j6h
that ~ both	AmBjJnwd
\\frac ~ Y	1l3k9hAkOhPhRjwj	0k3h4g
Z	1j3jAhLhOjQjTjcjihmjoj!h	0h1h2h3j4k5h	3jAhOj	0h2h4j5h
\\frac Z	3o9hAgOjShkl
and ~ Z	3nQkok
Z X	1k3o9gAhIlQgTg
Z ~ =	3kEjQjTjYjmjnj
of ~ Z	3nQjTk
Z ~ $	3kAhQgShTkYhZjcjhhjjljoj-j
a geometric	8jAkLl-f
sequenc of	Vluj*k	0h1h3g4j5h6k
fifth	1l5k6h8gLkWkskuhyhzk-k	0g1k2g4h5h	pgukzl#k-l
, ~ then		1g2l4j		1f2k
two real	AkBlIlNgOgwj
$ the		1h3h4j
N ~ the	BgIkVkpgslwk#j
# ~ N	ChIhJhKhSjVjWjZjijpjqhrjvj!h	0j1g6j
N X	KgOkPlVj
N ~ +	OgPkVmwj
has exactly	3kpfqmzk
exactly one	4kAhBlGjul
has ~ one		0l1k2g5f6g
solution in	AgBmGlhfnk
in X	Igikzm	0k1f2f
positiv ~ of	Djbjhjihqmrk	0k1g3h5j6g
$ ~ for		0g1j5j6h
$ doe	CjOnTjtgvj	0f1h2j3k4j
= G	EdGlSk
G ~ F	0jBlEf
of squar	AjBkLjOkZjajdg
number ~ squar	AjBlLjOkThajdh	0f1k2g5g6j
of ~ inch	3j4j8kBjLjckdhel
inch in	Bkem	0f3l6g
squar ~ in	AjBlOkakdg
inch ~ the	AhBkYkZjek
in ~ area	AjBlOkThdg
a rectangl	8kAmBjTlbjde
of ~ rectangl	AjBjTldhyk
rectangl with	8kAmBmTkde
rectangl ~ a	3k8mBlddql
a perimeter	8kAkBjOlTmYgdg
perimeter of	8jAjOjTkZldh	0k1j2h3g5h6h
perimeter ~ #	8kAmBkOlTmYgchde
# inch	2h3k4jBjbkcjej	0h1k2h3j4h5h6h
N ~ such	Cjhhijpkqjrjxh	0k1f2j4h5j6h
that (		0g6l
such ~ (		0g1h2g6l
N ~ ^	BhPkVgWkwj
# <	3j9mEhKlTjZjhhqjrh&h	0l1f2k4h5j6g	7jCkJjKjMh	2k5h
- ~ I	QoZj	0f2k3h4h5h6h
evaluat ~ \\sqrt	JnMeQk
of ~ ^	9hBjCjOjQj!l	0g1g2j4j6l
on ~ graph	9lBhCm
( \\frac	1k9hBhFhJmKjNhPhQkShWj!j	0j1j2h3h4g5h6j	3jij
$ ther				0h1h5j6k
is one		1k2g3h5h
must		0h1g3h4h5j6h		4h
that ~ be		0d3k6j
of ~ point	3j9hAjEjGjHhRjThbjfhok#j
, \\frac	3jKhOjPkShTjUkWkphvkzk
of ~ sequenc	AjBkWkpj	1g2k3g6k
\\sqrt \\frac	EnJkhgil
= ~ \\frac	1o9hEkFhJhKkhjik	0l1h2f3h4j
valu ~ H	9hEnJgbl
H ~ #	EkZgamdghk
are two		1g2h3h4j5j6k
ther ~ two	3k4kYgZkdhjlrksk	1g2g3h4k5l6g
two distinct	IjTjqjtkvj+k
integer and	Ejpjqjrgsjvkwkzj	0k1k2f6h
thes two	BkGkYgZmjjqj	0f1g2g3k5k
integer are	7kpjqgrjugvnyhzk!k
two ~ are		1h5g6l
multipli	0kBjIkPhpjthukvhwk!h	0h1j2f5h6j	7jIjWkzj
result	3j6h9kAjBkChJjKhOhPhQhTjYhcjejgjphthujzh!h	1j2f6h		0j2g3h5j6g
the result	2jJjPhcjgjphuj&j
^ B	EhIhJmKp	0e1m4g5g	JkKlqk	0f5k
^ (	0hEgJsKg	0l2f5g
^ ~ B	3kAjChJjRkTj
the shortest	3h4kBjHkTkZl-j
circl X	GlQkRkfg
circl ~ ^	GmQkRkbkfg
the ~ \\sqrt	7kBjDjJjOhqkvhzj	0n1f4g5g6g
M ~ is	XlYkZkehrk
X ~ B	9jBjGjIkOhPkej	0h2l
B ~ ^		0h4k
# ~ C	CjPkTjYjihmj	0h1h2j5h
also		0j2h4h6h		0h5j
denot	0jBjEkJhMhQhVkWhqhujwjzh	0h1g2l4h5j6h
$ comput		0h1f2k4k5h
# ~ comput		0h1g2l3h5h
comput ~ (		1e3j6h
# ~ G	QlYhzl	1m2e3g
now	3g4m8gAkCjKkLeWmpk&k	0d1k2h3h5j	BjOj
a ~ in		0g1j3g6j
find ~ distanc	BfHlRkZm
graph ~ the	1k7j8hBjGlHkRhvhzj	0l1k2g3h4h5h
Y ~ X	9hBjCgGhHkNjOjQjTjbjdjghhh/j	0g1j2h3k
and ~ point		0j1g2f3l6g
L	8jAjBhEjGjQhTjVjXjYlZjbhgjohsh!j	0j1h2g4h5h	4jIjVlegxj
line L	8kAhGkXmZk	0k1e2k3h
L $	8jAjXlYjgjsh!j			0f1l
with ~ Y	BfGkNmRl
A ~ +	BjCjEhIjNhOjQj	0h2j
$ at		0f1g2j6j		0f6k
the Y	AhGjOkPhRjThdkoj/j	0g1g2j3j4j
is ~ Y	BhGlPksh/l
$ coordinat	9kBjGjHkOjTh
point on	9jEhHhTlZhbjcj/k	1g4j6h
$ that		0k2h4j5h
has ~ $		1f4h6k
X ~ coordinat	9lBlHjOjPjSj
X ~ &	AkIkPgQg
X >	9lBjEjTj
IF ~ >	AkElVh
> ~ ,	CgEjRjTkVjehhgikkj
\\\\ X	Olnk
, ~ X	AjOkTjdjfhnj-j
\\\\ ~ ^	EgVlhkng
IF ~ \\le		1m2f
$ ~ its		0h1k2h6g
B ~ \\frac	3kAhBhCjLjOkPhQkYhhkij	0g1h2k
\\frac (	1h9hCjIgJjQjRjSjTk			1h2j
- \\frac	0j1j9jIjJhPhQjRjSjVjnh	0j1h4j6h
A )	9jBhIkJjQjShnjtj
A ~ (	1hBgIkNhQkTjbkol	0h4k
) ~ A	ChEgIhKkNhOjPnQlShhj
) ~ express		0g1k2f4l
# ~ as		0f1j3g5l6h
\\frac \\sqrt	9jBhCkJkOjSh
\\sqrt ~ -	9jBkCkPhTjjjvj	1g2k3h4j5h6h
of thre	8kIjLjOkjjrjzj	0h1k2h5h6h
# ~ pound	3k4mAm
the ~ the		0h1h2j3j4h5h
larger	1k3j8h9kAlBhIhJkYjZjajbhdhekqh&j-h	2g3j4g5h	9hbhzk
the larger	3jAkYjZjajdhekwj
$ ~ how		0j1g5h
in which		0k2g5l6f
expression ~ #	0h1kBkIkPgSksktjuhzk
# T	1hAhCkFjGjJlShkjrj	0k1k2g3h5h		0g1j4k
- ~ T	4hAhGlIlkk
T ^	JkPjZjkk	0g4k
T ~ #	1hCjFjGjIkJkNjTj
+ ~ T	BlIm
T +	BkImkk	0k2f		0g1k4j
# ~ wher	ChGjLjPhYjhhijjkqjsh
$ ~ T	FjGkOj	0k1j3f4h
what ~ is		0f1n3g5f6h
is ~ height	4lZmbgdgefok
the ~ at		3k4g6g
of ~ root	PlQlShTjWhhj
$ ~ |	IjQkWj	1f2l
is ~ B	BhZkakbkck	0f2g3n4g
- ~ C	BlIkJhQjijmkwl&g	0g1l2e4k
if C	AkLgPkXl!k	0f1l2g3k
find C	OgPn
C ~ in	XkYjZlchjj	0n1g3f4h
in term	EhGjHjZjbkdjej	0j1g2j
$ ~ term	BjEgGkLfWjZkzl-j	0k1f2k
the ~ defin	BlNlOhkkmk
by A	JlKhNlVgWktj
defin ~ A	JmKhNmWk
a rectangular	3hAkBkIkTjYjZjqj
area ~ #	3lAmalcjdfeeqj
and a		1h3j4g5j6h
$ feet	3l4kAlXjdf			0l1g3g
feet ~ is	3jAlrk
the length	AjBjHjRhYjZkajcj	2j4h6h
is ~ length	AjTjVjYhZlakbjdj	0l1h4g5h6g
length of	JhRhYjZlbjcjoj	0j1h5h6g
length ~ the	BjHjRhZlcjdhoj
the domain	BkCkJgKjOjPk
domain of	BlCjFjJgPk
of \\sqrt	BlCgJlLlgjjkqk-f	0d2k4j5k6g
a circl	3kHjZkbkdhsjvj
circl of	XkYgbl
of radius	TkZkkj
radius #	3kTjZjbj
# with		0f1m3f		0g1f6l
is drawn	GjXkYjZkajbj	0j3j6g
point with	Hlelhhkf&j
with integer	BjIlPgegikqjvk
with ~ coordinat	Hmelhgkf
\\ell	RlYjmhnjok%j	0k2h3e
point B	CkGlHjZkfm&g
the ~ B	YgZkakgk
point ~ (	Gkdjflgk
C ~ -	Aldkml
of this		0h1h5h6k
of ~ line	9lbjkk-j
= M	BhCkSkWgnk
comput ~ +		0h1l3g4e5g6g
M ~ B	9lYl
of two		0h1l5g
product ~ two	Ikqmvk
of ~ positiv	CjIjJjqmwj	0j1g2g3h5m6g
positiv ~ is	8hAlIlVkpkqhrguk
number ~ #		0l2g3h4h6h
and ~ sum	GgIkKlOlWk	2k5f6k
is ~ squar	IkWkZjckfh	0h2k5f6h
evaluat (		0d1p2e4g6h
# /	3kBlIjJkLhuh	0f1l4g5g6h
^ ~ /				0g1h2j3k
/ #	3kBkJkLk!h	0f1k6g		0h1j4h
many distinct	8hLhNkTjYhpjvkwjzm!l	0h1g3h5g6m
how ~ distinct	8hLgNkTjpkvjwkzm!l	1h3h4h5f6m
triangl with	OjTmYhbkekgj	0h1g2h3k6g
triangl ~ a	TkXkZdbjdn
# unit	OjTkYjZkakbhcj	0k1f2h4j5h6g
of ~ unit	BjOkTkZjakbhdhoj	0g2g3k
integer ~ length	2kCjIlToYfdheeqk	0e1m3e4h
length A	BmTlYhdgjk
side ~ A	OlTkZgdeflgljkmj
length ~ $	TjZgbhekikvk
such ~ A	1jAhClPhQjYjZjmjsj	0g1j3j4h
an arithmetic	8jAkLjTjcj-j	0f1k4h
an ~ sequenc	6j8jAkTjYhcjpj-l	0f1k2j
to ~ a		0k1j2h3h4h5h
tell			9jLjPhQkTjXjtjuh-h	0g1j2g3j5j6h
her		0h1k2h3g4h5j6h		0g1k3g
friend	6k8gAhIlWm!j&l
of ~ thre	JkLjWjXhdjpj-j	0f2h3k5k
how ~ peopl	Wlym!f#l
includ	4kBhChIjKhPgTjWmbhpkthyjzh#j&k*h-h	0h2g4h6k		1g3j6j
will have				0f1n
complet	4j5eAkBhLjWl-k	0h1k2g3h4h5g	BkHjLhRjqj
the interior	XfYlckej-k
the ~ angl	3kTjXgZjclmj-j
angl of	3lXjcjgj-j	0l1g4h6h
interior ~ of		0l1k3d
angl ~ a	3kckkl-k
form an		0g1f3k4h6k
measur	2h3k4j8jPhXkYlZjbjcj	0j1h3j4h5h6g	1j3jLhXjbhckdkfh	0k1g2g4g
the measur	4jXkYkcj	0l1h3j4h6h
measur ~ the	4kLjYkbhck-k
of ~ largest	1k3kLkXgok
angl is	hgilkm	1l3d6g
angl ~ #	LlXlcg
^ \\circ	YjZhbkhkik	1h2g3j4j5h6h	XjYjbj
# ~ \\circ	VjYjbkhkij	0h1h2h3k5h6h
\\circ $	YjZhbkhjij	1g2g3k4j5h6h		1g3j4j
\\circ ~ what	LkYkchdk
is ~ measur	4jLjXlYk
of ~ product	AkIhJhOjQkljqjshuk	0f1g2g4k5l
a point	TkYjZkbjcjfhhjkgoj	0g1h2j3j
whos	3k9jBjCjEjGhHjIjLhQhThVhdjmjohphqjthujvk	3h6f	3kOjbhrhwj
a ~ whos	EkHkYkbjdkfhvk	0h1l2g4g5h6g
coordinat are	AlBgClEkZlfgojvj
whos ~ are	BlCkEkLgQhZjbkfhmk
integer how	ElJkLgZnffplugwl	0e1h2f3k4g5k
integer ~ many	ElJkLgZnffplrjuhwlzj
are on		2f3k6h
point ~ on	Elffil-l
insid the	ElHkbgdkfg&g+k	0k2f4l
the region	BjElHkcjdjfhhhkjmhpk	0k1g3f
bound	AhBjChElRhShdmfehhklvj	2e4g
region ~ by	ElShhhkmmg
Y ~ |	DlEnNfff
defin the	EfLfPlWl
defin ~ function	EgPmVn
= ~ F	EdGkPlSkUljj			1h2k3h
invers ~ the	9mEdPkqj
B ~ find	BjCjJkPkSjhk	1l2g5h
find ~ A	3kChEhPkQkZhhjphsk
B #	EgPlSlhhikpk
rewritten			1mAlIlJgdg
as ~ #		0d2k3g4g6k
A Y	Hlakmk	0h1k2d
B ~ (	PjQjTjbkejol	0h1g3h4k
A C	AhBhIjXjYkZjbjdh	1g3k4j5h6h		0j1h6h
( ~ C	ChIlOkPgQlik
A ~ )	ClEgImik
\\overline A	Zjajbjdhgjijmj
of point	Ckbjclfk
of ~ B	8jCjQjYjZjdhhjpj	0l1g3h5h
point ~ $	XjYjZjajbjcjfj	1g3k4h
number #		0k1h2h3h5h
# ~ each		0g1k2j5f
once	2g3h6j8gHjLhTjVjkhphqgukykzn!h%k*j-k	0g1f2j3g4h5j6k	GkJjqhtjyl!h+j-j	0h1h6k
the letter	EhGkRgTjmkxjykzh-j	0h1g2j3h5j
letter ~ the	EhGkTjgjmkxkykzh
^ ~ X	IhJkOjhjig-j
vertic ~ a	HlQjejok	0g2g4k6h
a squar	HkQjWjZjcjdj	0j1j2h3h5h6g
a ~ what		2h3h4h5h6k
the perimeter	AkBjHjYjZldhhj	0l1k2h3f5h6h
is ~ perimeter	AkHjZobjcjdh
= C	9mEkXhZhdj	1g2f
X ~ that	9lCgDjIhOl	1l2e
$ ~ satisfy	9kAjsh
satisfy \\frac		0f1g2n4g
B ~ B	BjJjKjNhZhdk-j
B ^	CjIkKjQkmj	0h2k3h
\\\\ ~ X	9kAhBhChEjfjmjnj!k
- ~ &	BhEjnl	1h4k
a non	BkIlOgdfnl
its area		1l2g3d5g
area is	3kAlBkOkZgckdgef	0l3f
its ~ is		0k1g2k3g6h
its ~ what		0g2g3k6e
term in	3kJfPkWkzk	0f1k2l6f
, X	8kBhLkgkhkqj-k	0k1g2g5k6g
Y ,	IhTjijnjoj-j	0h1h2l		1f4k
by a		0h1k2g6f
a constant	3l4kBhLjbjglmj!k	0f1l2h
*			AhBgJjKlNl	0g1m
^ A	IhKo		JkKkqk!g
A ~ for	ChJhKlOkPgQkek
for ~ positiv	AjDjIjJhKjLhPjUjVhijsj
B ~ then	EjKlNm
divid ~ #	0j1jIjPjqj!j	1h2h5j
evaluat \\lceil	0h1mEnJmMf
\\lceil ~ #	1gEmJnMf
# \\rceil	0h1lEnJkMg	0f1n	1lEkJlMf
- ~ \\sqrt	IjJkMgQjgkjk	0f1f3g4m		0g1g2k4j
valu ~ \\sqrt	BgCgJnjlqk	0d4k5l6h
first ~ of		0g1h5l6g
of an		0j1h2j3h4j6h
term ~ an	8jAkLjpk-k
another		0g3g4k5h		1g2h3h6k
and all		0f1k2g4g6k
sequenc are	pl*m-l	0e1l2f4k6k
the ~ are		0h2h6k
\\lfloor X	9hCjEjVjWhpksk	0g1e2n
X \\rfloor	9hCjElpksk	0g1g2m4h
integer less	7kshwl#k	0h1g2k6j
integer ~ than	7kBjJjqkrhsh#k	1g2k5g6j
than or		1f2k4h
less ~ or	7lVhpfrk#k	0e2k4h6j
or equal	7kVhpfrk#k
than ~ equal	7lpgrk#k	0g1g2l4h5h6j
exampl	3hAhEhGkIjJjVhphrjvjzj!k	0k1g2f4h5g6k	Gjpkrhzj+j
for exampl	GkJjvj!k#j	0k1h2h3h5h6j
\\rfloor =	9hBhCnMhplsl
\\rfloor ~ #	9hBhCmEkJhMfplsk
if N	3kChJjLjWjbjqlrgskth	1j2h3h5k
N ~ \\frac	9gChIhSgVovk
line Y	9kGlTjbjdk	0g1j2f3l
line ~ =	9kGlTjdjfkgh
Y ~ (	BhCmGkImPhSk
) X	BgGlQj
that ~ _	CkKkOhij
_ ~ (	AkIhKkPkWj			1d2n
number and		0l1g5f6j
and P	0j8lBhTjYjdhrjvj	0e3k4h5j
\\frac P	0k8jOjQjfkhlig
use		0h2h3g6j		3g5h
total number		0e1m5f6k
total ~ of		0f1k2g3g
student in	2h3lqk#m&j-k
in her		0d1m5g6l
school	4m6j8gChKkqjskyhzj!j-g
she		0h1k2h4h6g		0h1k5g
count	0m8gAkGjKlLhbhphqgsjykzg!e#j&h	0g1k2g4g5f6k	Lhpjqjvjyk!h#k+j	0j1h5h
she ~ #		0e1n5g
of ~ student	2h3lqk#k&k-j
using	0h2g3j4h8gBjCjDhIjJhKjMhPhRhSjTjZjphqhthvhyjzm!j-k	0f2k3k4h5h	1jHjehujxh	0j2h5h
this ~ how		0d1o6f
many of		0j1g3h5k6h
how ~ of		0j1g3h4h
are ~ red	3lyl!g*l
the X	9jEhHjOjRjokpj	0h1j3h
connect	3mBhHgXhchdkjloh&f+l	3d	Hkdhfjyjzk&h+j
are ~ to		0f1l2h3h4h6k
to form		2g3h6l
sum ~ two	Anrjtk
two ~ is		0d1k5g6j
$ ~ defin	BhCkDkElJhLgNfOjTlVjWjihpj	0h1g2h5l
defin as	BfEnNfVk
is ~ as		0k1e3k5h
real ~ A	AkBkIhJhMjPhSjoj
\\frac B	1j3kAhBhEkMjPhSlThvj
whos ~ is	3j9kBjGhHkIkbfekvk
axis	9hBjCjGjHkajdkfk	0g5h6h	EhGjQhRjfkgjijoj	0h1f2j
$ axis	BhHjRkZjajdjfk
X ~ axis	HkRkZjajdjfk
is ~ radius	AkHjYlbhdjeh
green	6l8hAjCjslym!g%h&j	0f3h5k6j
ball ~ #	ejzl!l
$ ~ and		1g3k5j6g
red and	Akym!f&h*k
many unit	3lHmakcj
how ~ unit	3kHmYjalfj
long	3lBhChHjIhLjOjVhXhYjZhajbkcjdjejfjqhrjsjuhvjyh!h	0j2h3k4g5h6f	1j3jKjPjZjsg	0k1h5g6h
unit long	HkTlalbgfl
many ~ long	3j8kAjHkakfkrk
long is	3l8kakbkfkrk
unit ~ is	HkOjYkZgalsj
are (		0f3m4g6g
endpoint ~ (	Hlfm
are ~ -				0g6l
= B	AhTjYkZjdkjj
$ ~ have		0j2g3k4h5h
# ~ with		0j1g2k3k5g6g
line segment	3jHjKjZjfjyk-j
a ~ segment	3lYkfl
start at	0l3l9kBjCl
at #		1j3h4h5h
start ~ #	0k3k4gClPjdkym!f&g
along	1h3j9jAhCjRjZhbkchojvkyl!h%j	0f2k3g5h6j
is ~ (		0g1k
is ~ at		0m1g3g4j6d
away			3k8gDjHjKjWk	1l2h3h5f6h
) ~ ^	BgEgQjSlVk!j
# ~ \\cdot	0j1kJjLkWhxh	0g1k2f3h4g5j
\\cdot (	IjJlzj	0h1k2f4h5j
\\cdot ~ #	1kJmQjSl	0g1l4g5g6g	1j3j	0h2j5h
sum ~ thre	8mIkqgvlwk	0l1k2g5e
# if		0j1j2h3g6f
is ~ if		3f5k6h
# ~ we				0j3j
we ~ A	8mXlYgZlakchdh
we get				2j
N ~ if	8lAkEhLgblqk
$ ~ we		0m1g2f3g5g6f
N ~ what	8m9mBgIhqgrk
C ~ be	AhBhIhOjPkTk
be real	AjBgCmIhPjQkTh	1g2k
$ ~ real	1jAjClOj
number such		1g2l5h
real ~ such	1jAhClTj-j
number ~ that		1g2k5h
that ~ -	9lBlEfImhgig
+ ~ C	1jAjIjJhOjPjTjmj
find ~ ^	AhBhHjIkKkLkOmPhTjYhih
C ^	3jBjCjIkJhhjmj			1g2j
mr	3hAlzh!l#l*k	0e6n
out		0h5h		4h6j
hous	2j3l4j5k6j8gAjKhLhdjzl	1k3f4g5h6h
hour	0j1h3k4m6h9jAjChGjLkXhbjgjphsjyhzh!h-l	1j2g3h4g5h6h	3j4mCjXgbkdhgj&j-k
that he		0f3j5h6l
work	0j1j8kAkBhIk	0d1m6g	BjCjIjKjOjVjdhphthuk	0h1j6g
a two		0j5k6e
of \\$	0l3g6l9lBkKj	0g1n2h5g6f
did		1j2g3g4g6h
teacher	3lzh!n#j&l	0e1k5h6m
particular	3j8hGkXjejujyhzj!j-k	0h1h3k4h5j6h	BhGkOhPl
many ~ are		0h1j2h3g4h6k
when (		1l2e5h
when ~ #		0k1m2e5f
\\cdot #	0k1hGjIjJkqjujzj	0l1f3h4h	1j3jqj
that X	9hAjClDhIjMhPjQhZjojwj
Y ~ are	AfCgInOlTn
ALIGN #	9lsh!l			0j6h
^ ~ &	CjEkPkVhnk
& =	9jIhOjPjQjmjnj!j	2k4h		2j
= ~ \\\\			9jAlBj
= ~ \\end	9jAgBhCjIhOlPkThmjnk
# ~ ALIGN	9jAgCjEjIhOkPjmjnj
\\\\ -	3jAjmk
, ~ -	Vldjgksk	0g1g4k5l6h
six		0g1j2h3k4h5h6j		2g3j6h
the ~ rate	2j3q5j
need		1j2h4h5g		0h
in thre	3nHhTmog
want		0j1g2h3g5h6j
want to		0k3h
a rate	3g5m9kKl
at ~ rate	3k4j5k9kGkKl
rate ~ #	3g4lGkKl
so		0h1h3h6j		5h
so that		1f3h4k5j6j		0l1h3g6h
to ~ that				0g1l
give ~ answer		0f2m
answer to		0g1l6h
your ~ to		0f1m
answer ~ the		0g1l2h3h4j
the system	9lAffkhhiknk
Y &	9l!l
B ,	BhPj	1g2j3g4j		0h1h2k
= ~ ,	AjBhCjEhIhOjPjThVjYjjjmj	0h1h2k3h4j		1h2k
what integer	0jCkJgKn
what ~ X	9kAkJjKkYkzk
X ~ satisfy	CjJhKn
\\rceil $	1jEmMkVkWh
suppos ~ A	3lAlEgrjvk	0g1m2f4g
A ~ =	3jAhYjZkaj	0h2h3k5h
\\frac ~ C	1k3lAhEkOkPgQk
\\frac C	1j3lAhIhYkhhik
D =	CjKjThZjajdjihjjoj	0g4k5h		3h
C ~ =	3kAhShYjZjajbjoj	0g4j
A D	AhQjXjYjZjajchjjwj	0j1h3h
least ~ of	3h9jAjShdhqlvkzj	0g2g5k6k
that is		0j2h3j4h
that ~ a		0j1g2f4j5l6f
of |	EjTkVk
| -	9hDnEmMgQj
of ~ -	9gAlBlChDjJjTh!m	0f1j2k4g
find ~ X	1jAhBmJkXkjk
$ ~ two		0f2g3h4k5j6k
with A	BkIhOjZkjkuh	0j1g2l5f
\\ge ~ $	BjIhVkqj	0h1g2j4k
factor ~ #	IjJjPhplqorhuhwh	0k1h2g3h5j6h	Ehpkqk
into		0g2h3j4h		0h1j2h
into two		0f1k2f3l4g
with ~ coefficient	AjBhPhQkqjvkzj
let D		2f3f4m
and E		0g2k
$ ~ E	ajcjdjmj-j
$ denot		1g2l
of ~ D	Xjcmdk	2g3k
D -	Qkwl&g
E ~ #	1jLkQjYjajdjhhmj
B ~ satisfy	BkCkIkThthuk
positiv ~ M	BgClPkUkVgWjpjrg
differ	BkPlpkqgyk!g	2l3h4h5d
is ~ N	Pkpl!f	0f2g6l
M ~ $	BhCkIkPjUjXjZkehqj			0l1g2h
of ~ consecutiv	0j8jIjOkckqhuj	0g1l2g5g6h
integer is	AjCjIjOjVjWhpkqhrhujwgzj
the five		0g2h3k5f
\\sqrt ~ +	7j9jEhIhOjShTjWjikzj	0h1h2k4j5h
simplify the	0l1lIgShqlzm	0p1e2f3h4g5h6g
+ ~ [	BgJfPnWk
\\frac ~ =			1kOgPk	0k1l2g3g5g
A #	3mShilpk	0g1g2j5k
if P	AjBhCkEhPjXkejhk	0h1h2j3l4g6g
P (	8jAkBjEjOjQhSh	1h2k
( T	BgDgEmIkOjkk
T )	AkFkIkRgikrj
T ~ $	4jAkWjhjzj	0j1h2h5h6j
Q (	BhCjEkOhPmShajbhfj
$ ~ both	ChKjPkZkqjshtj#j&g	0l6d
degre ~ in	4hPjXlbm
the degre	3kEkYjck	0h1k2f3j
is ~ degre		0k1l2f
) \\cdot		2d
without		0f1j2h3j4h		0j1g2h6j
calculator	0h3g4m7hBhGkInJgKhhk!k-h	0g2e3h5f
a calculator	0h4mIoJh
comput #		0l2g3g4f6f
comput ~ ^	0k1hInJjKhQkik!k	1k2f3g6f
product ~ #	7mAkIkPluhxk
nonzero	1j3kBkCjIjJhOjPlQhVhWhnhxhzk!g	0g2k4h	1jOkPjmkxh
C -	BlIjJhil
expression \\frac	1jBgClIeJkSk
# ~ [		1f2l
equal #	2g8lAlOmtfxk
and ~ the		0j1h3h4g6h		1j2h6h
the ~ can		0f1l2e6l
\\sqrt A	BkCgJhOkYjijqk	1e2j4h6k
sum ~ +	1h9lLkWj
begin	0k1j8gChLkOjVjojsluhyhzk!h*j	1g3g4j	BjKjqjzj!h	0j1h2h3h4h
becom			9jIhOk	0j2j6h
end	0k1hAhBjCjbhojpkqhskujygzj!h-k		0j2h3jKkpjuj	0j1h6h
end of	0kCkLjpk-j
of ~ day		0m2g6e
process	KjLlTjpksgzh!l
# day		1e4g5m6f		0f1e5m
are ~ at		0g2g6l
the ~ ^		0k1g2g3h4g5g6l
^ T	4jIjWjsjzk	0k1h2g4g5f6k
# ~ T	4jDjFjIhJjLkOjrjsjzk	1g4h6k
T H	4jChIjJgWjsjzk!j	0k1h2f4g5g6l
^ ~ H	4jIjJgWjzk	0k2g3h4g5g6l
# mile	4k5jAjZkfj-k	3k5h6g
had		0l1f2g3g4h		0l2g5g6h
of time		1f3g4k5f6j
time as		0e1n5g
rate how	3m5o
rate ~ many	3n5p
many mile	3k4k5kAkZlfk-g
how ~ mile	3k4lZmfk-g
( C	AhIgPmQhek
\\frac ~ N	ChLjShVhWmpk
K ~ ^	AkBkOhRk	1g2l
when ~ ^	EjIjJjPhrjsfuj!k
) \\times		2f5g6l
\\times ~ \\times	0l1j9gEjJhekqjyl	0e1f6l
wher ~ ,	BhEkSjTjdjhjphskvj
, ~ N	EhVkvl
of degre	4kIhOjPjXhYkzl
find B	EjKlil	0h2f4k
A ~ such		0l1m2e5f
number X	JjLjOjThVjqh!j-h	1h5h6k
real ~ X	BjEjLjOjTh!j-h	1f2k6k
are not		0e1k2g3h5g6n		0k5e6j
that ~ not		0n3g5g6g
domain ~ the	BmClEfFjJgOkPlSg
a triangl	3jCjHjOjTmXhYkZkbk&h	1h3l4g5h6h	8jTkXfYj
triangl has	HlZfakdlgk
a ~ has		0f1g3h5k6j
coordinat (	Hnekfjhkke
coordinat ~ #	Hnekhkke
in ~ length	HlZgcmdhfk
longest	3f8gJhTmVlYjckdgfk-k
the ~ side	2j3hHkTkVkYkcldhfj&h	0f1h2g3l5k
side of	BhHjTkYkZjckyj&h	0h3j4h5h		0k2h
side ~ the	6jHkZjbhckgjyk	0k2h3g6k
the triangl	3hHkOjTjXjYjbhdkhj	0k1h2g3j4h6h
of ~ triangl	HjOjTkbjdjfhyj&h-j
# ~ at		0f2l3g6k
# year	3l8gAnKl
of ~ %	2n6gKl	0e1n3h6g
thos	1k2j6h8hHhKkYhZhbkdlfjukzg!k	0g2h3k5k6h	BjPjShyk#j&j	2h3g5j6h
of thos	1k8hKkbjdlfjzh
the rectangl	AkTkcjyl%j
in squar	Zjbjdk	0l1g2h3h4h6h
in ~ unit	HjOjTkYhajdk	0l1g2j3f4g6g
equal ~ #	HjIlegrhuj!j#k
in unit	5lHkTkYhakbjck
to be		0j1g2h3j
be distinct	IkPlTgplqh
expand the	ImPn!h	0g1n2f
product (	7mIhPmug!g
\\cdot ~ $	0j1h7jJlPjZjskujxk	0l1f2h3g4g5j6h		0k2h3h5h
find ~ smallest	CkIhJhOjPjSjWjbjgjhgpjrjwj	0g1l2h3h6h
smallest ~ valu	3jAhBjCjIhLhPhSkTjUjWjbjihpjqjsj
X ~ ^	9jBgCgDjJjKjNhOhQjSlTj!j	0g2j
^ ~ (	CjOjSjijjj	2g4k6h	JjKjSj
- Z	BhQkSjmknk
Y ~ Z	3h9jAhIhTjcjihkjmjnjojwj-j	0g1g2h3j4k6j
Z )	1hAhEjIhQjTknjoj-k
( Z	BgEkOhPlSjTj
Z -	AhBlPkkl	2e4l		2g4l
\\frac ~ Z	1j3l9hChOkQgSkwk
# ~ Z	1jAhOldjlj
X ~ Z	1l3hAhIhOjSjTkYjZjjj	0j2j3j4f
Z ~ ^	CkIhOkPkSkTh!g
wher X	1k9hChGjIhJlSkij	2e
and Z	1jSjcjojzj-j
$ ~ Z	1j9hBhOkQhcjljok-j			1h4k
Z $	1j3j9jAhBhCjcjoj
Z ~ are	OkTgYghjwk-l
$ ~ distinct	BjOjPjSjThpkqgslthyl
are ~ real	1hAkEgIkPjSjTh-l
for #		0g1k2j4h		0f6l
# minut	0lCm&k
if she		0d1l6l
consist	3k8gAhYhqhsjvkzl!l#j&j+h	2g4h6j
a ~ consist	3l8gskvl
many #		0h2g5e6k
how ~ #		1e2l5e6l
eat	1m2g3l4k8gdkyhzh!k-l	0h1k2g3g4h5g
same ~ of		1g3j6f
the inequality	9mCgKl
ground	3g4kCjIkLkyj&h
measur in	3k5kXmij
hundredth	0k1k3h4l6k7f8gHhKhckdjek	1g3l4h5h
the ~ hundredth	0k1k4k7gck
is ~ unit	TjYjZkcjsfunzh	1h3h5l6g
from ~ point	BhGmIgZpbhfggkog
product ~ all	DkIjOhPjZkpjuk	0g5l6h
for N	ChJjVmZkqh	0l2g5g
F ~ N	CjEgUjVl
N ~ =	IjPgVjhjvlzj
= \\{	EjQhVkojvk
) ~ \\{	QgTjVlvk
C L		1m2f
N -	9hBjIjPhVjWhqhvj!j
N >	CgKgOkVmWhpgqkwl
N \\le	EjOlPhWjpjxh!h
solv \\frac	9nBhIhSk-m	0e2l4g
X X	9kBfIkOhSn-j
two ~ root	BnOf
squar in		0m1g2f3e
X ~ A	EhIjPjVkmk	0h1h2k
comput \\frac	0h1gJhKkOkQkSmYkhgil	0f1l2g3g4l5g6h
comput ~ #		0g1h2g3l4h5g6k
has the		0g1h3j5j
B ~ for	NkOlPhTj
natural	9kIkqlym	0e2g5l
the volum	3jGjIjZjekqj	0g3l
is ~ volum	IkOkZjqk
volum in	OlTleeql
in cubic	OlTjegql
volum ~ cubic	OlTkedqm
in ~ centimeter	Zkbkckdfehql
cubic ~ of	Olekqk	0e1m3h
right	3j8hBhYjZhajcjdjgjjhqjxhyh!j	0j1h2h4h5h6j	GjIhcjdjyj	0k2h
a right	3jYjajbjkj	0k1h3h5h6h
of ~ right	2h3jAkbkcjeggkqj
with ~ integer	OkTlWkefql
hav	3hAjTkcjefphqlrk!h#j&k	0l1k2g3g4h5g6d
$ ~ centimeter	HlYlZkagefql
equivalent to	1l3n4pxg	1k2g3g4g5e6e
note	1h4lEhKkTkVkWhYhbhjkzj	0f2k3h	9hQjujzj	1h2j4j
center ~ the	AjBkZkbjdjfhoj
circl is	2h3jBjLjZkbkfh#k	0j1k2g3g4g6j		0k3g4h
H ,	Zlbl	1k3e4f
H ~ K	Rlbk
H +	Rlbl
when X	9hAjBhCjIjJkPkSj	0g1l	BkCkPj
( K	BgSkWgik
K +	1kAjLkQhRj	0k1e3h4j		1h2k
K -	1kCkSkVlWg!g	1f2l4g5g6g
for ~ integer	ChVkWkpk
integer K	Cgpkrm	0f2h4g5m
K ~ and	AkCkPj!g
$ ~ L	AkXgYkZjglohsh
by X	1kAkBjDkIjNgOkpgsh	2k5g
defin ~ X	BlDlImNeTl
( ~ T	BfIlilklrk
$ ~ shown		0l1h2j3g5h6h
here	BhHlIhSkdheh!m	1g2j5f6k	6j7hNjVkbhdhej
set of	0jCkNjbj#j	0g1g5j
ax	AgBkRkTkbldhok		Rldlpk
the grid	dgflym!k
$ unit	TjYjalgj	0j1f2h3k4g
# ~ unit	TjYjZhalbhdhfggjsjyk	0j1f2h4h6k
$ ~ by		0g1g2m3h4h5j
answer using	CfSk-n
answer ~ interval	CfEjPkSk-k
notation	CfDhEkFhMhPkSlgjsk-k	0f1h2k4h
using ~ notation	CfMhSl-n
the real	BlCjJhOgQkSk
\\sqrt -	CgJnPg
$ give				0k4h
# ~ give				0k1h5h
in your		2f3g4g5f6l
length ~ a	AkIlTkZldg
has ~ height	3h4lIlZhdkef-k
the ~ area	3jIkTkZhakbkeh	1l2h4g6h
volum of	3kIjTjZj	0g1h2j3l
constant ~ $	3jCjEhIjOjPjihmk
and ~ ,		0g3j4j5j6h
\\le ~ ,	EkIkOkVjxh
\\\\ A	AlEhIjPkng
, ~ A	AkHjThjk
has ~ property	OkVkegpkzk
all X	BkJhPkTkVkih
for ~ X	ChDjIkOjVlph
which ~ X	AgBkCjDlIkOkShqg	0g1n2f
is X	8l9jAkBlCjOjzj	0k2k3g4g6h	9kChFjShzj
of ~ region	BjChEjHkMhcjdjfjhhmhpl
( ~ Y	CkIkJlOjPh!j
measur #	2g3kXldj
# by		1j3d5g6k
by ~ inch	2f3kBkVlbhdmek
is increas	0l2f3mbhekvh	0c1k2k3k
increas ~ #	0k2f3l9jBkbhdjsjvh	0d1j3l5k6h
by ~ %	2e3nBlKkbf	0c1k3l5l
percent ~ the	2c3o8kbhdl
the ~ increas	2f3nBldgegsk
try			Qjpjsjvk
rewrit			1kAkBjKjOjihuhzj	1j2g3h
this ~ in		0f1k2g3l6g
C ,	jjmjoj	1h2j3g4k
+ ~ ,		1f2k4j5j		1g2k
, ~ B	BhPjTjYhZjjjmjoj	1g2k3h4j
$ ~ ,		1g2k
thre consecutiv	8jJlOlsj
integer ~ #	AjChIkOjWjrhulvh
smallest ~ the		0k1k2f3g5d6f
the thre	JjTkXhZjdjzj&h-j	0h1g4h5j
many different	3hJhKjOjuhwjzk!m	0k1h4h5g
how ~ different	3hKjOjTjuhwjyjzk!m
valu are		0e1g4k
are represent	2g3lJfKmzl
are ~ by		1h2l3g4g5k6e
quantity			4j7jIjJgKkVkvh
, ~ ^	Kldlrl
^ ~ \\frac	JhKjLkQhSkVjWkij
standard	4j7lAjJhNhOhXhfhmjphqkuj!l&g*j	1h3g4h5k6h
with #		0g1j2j4g6k
black	2kAkNgyl#m	2g4h5f
card is	AkNg#j&h*k	0m6e
is ~ into		0f1j3n6e
pile	1g3l8gAnWjpgskwmygzg!g&g	0e1k2g3g5k6g
least one	AjBjLkQjyk#l&g	0e1j2k4h5h6j
at ~ one		0g2k5g
in ~ A	8jYjhjijjkmj
in ~ B	AkBjYgZlteuj
, ~ the		0h1f2j4l
of red	2kAkdksl
a multipl	pjqkslujvj	1h2h5k6g
is ~ multipl	Ajslvkwj
card are	AkNg!m&h	0d6m
a ~ ^	3h7gKndk	0k2f3e4m
\\times #	0m1h7kIhJjOjqjthuj!j#j	0j1f5j6h		0j2h3h
\\times ~ ^	0h7nJlKlNgug!j
part	3hIlKkOfPgQkhjllwj	0g2g4l5h	0j1h3kBhChJjMjVjgj	0j1g4k5j6h
the ~ part	3hKllm
in ~ case				0k1f
entir	1g3kKlYhejol	0e5h6k	0jTjWkbhdkvh&j	0g3j5g6j
R	BhEhOjQjTjUjYjdjjjkjqh	0j1h4j5h		1h2j5h
R ^	BgIkLjSkTkYjbg	0g1k2j3h4h
R ~ #	9jBhHjIjOhQjSjTkbh			1g2k
# R	BgIlJjOhQkSk			0h1g2j
+ ~ R	ImOgPgQkTl
R +	BjImOl
we have		0h1h2g3k
of positiv	EkSjTjVkqjrhvhwjyj	1g2l6h
positiv real	BhCkOhPhQjShTkij-j	1h2j4k
, A	IhLkPkQkVjYjjj	0g1k2g
then ~ X				0g1h5k
defin ~ the	BkFgKkRjkl	1k2e4l
$ intersect	AjBlGjYjbj	0g1j3k4g
, D	CjKlPhSj
D )	KkOgQjnj	1k2j4h
D ~ $	QhYjbjhjoj	0k1g2j3h
C ~ A	PkSjTjbjij	1f2k
A ~ what	9mfk	0k1h2f3l4e6h
is C	1kAhNlPjZj!k
what ~ C	1lAhIhNlPkZkbh!k
# Z	1j3j9jOjQjojwj-j	1h2j3h6j
Z ^	OjTjlj	0h1h3h4k
Z ~ #	AhOjQjTjoj	0h4k
+ ~ Z	9jIjOkTjmjoj-j
# ~ <	ClEhGjKl
< ~ $	3j9jBhClDhKkcjrhvj	0j1g2k4g6g	7jCkTj	0h1h2k
P =	GjTjYkZjbjihok	2g3g4l		0h2h3k
Q =	BjQjXhYjhlihoj	1j3g4g
largest valu	9gBmphzm
largest ~ of	9hBkCjJhpkskujzk
) ]	0gBhEhImSm
] ^	0mBgEgIgSmpjrk
is ~ distanc	BjHkYlZhbk
of M	BmEg
valu ~ M	BlEhSkpk
V	BhLhcjhjjjnkzj	0h2j5h6h
V =	hkmhnk	0j1k2g3f
that ~ =				0h1k2h
R $	9jEhYjbhdjjj	1h4j
simpl	HhZlhkig	0h1m2g3f
V $	hjjjmjzj
is ~ total		0d1n2g3k
I $	OjQj	0h4l
amount of	3k6jBkGjLkeksh
and R	Qkjlojsh	0g1k2g4k6g
R ~ is	BhLkOhSlYjbfhkjkok	0d4k
the ~ if		2g3k4h6g
I =	OkQlTj			0h1j2g4k
$ ~ when		0f1n2g		0h1l2g
R =	HkZjkloj
given ~ X	1k9hBkCnDfIgMhThZlwk
find ~ solution	9gBeQmhgikzm
s	2k5hJkOjpkrgzh-l	2e3h4h5j6g	1hJkLkzk&g	0g5j6j
S ~ is		0f3m4f
an ~ and		0l3k5g6f
+ S	BhGkOlPhVjbk	1g2l
# ~ S		2h5h6l
of S	LgOlWkbjeghjok
track	0j3m4h5lClLhrjshtgzh-h	1k2h3g4g5f6f
spe of	3g5mbkgk	0e1l
# M	1h3h5kAkBlEhIkekrkvk	2f3j4g5k	1jvj-k
of ~ M	5kWhXkZknkrksg
let P	8jAjBhEjGjIhOkQhTjdj
P ~ X	8jAkBjJhOjQh	1g2l
and let		0h1g2j
let Q	BhEkPmTkdk
and ~ Q		0l3f4f
Q ~ X	BhCjEkIjOgPmSh
= P	OjPlQhYk
) ~ P	BhOkPlQgfj
of Q	OgPn
build	1h2g3g8kAlTldgygzm#h-k	0k2f3h4g5g6e	Ygbkzk-l
is ~ a		1j2h6g		0h5k6g
from #		0j2h4h6h		0k2h3h5h
of ~ the		1g2j3g5j		1f3j5j
A ~ is	8l9kBjOhYhZjqjwj-h	0g1h6j
to ~ B	YgZjflggik%k
goe	9jBhGnLjVkphyhzk*j	0h3g4g5g	1k4kzk!g
and ~ through		0j1f2m3f4g
$ line	9jPkRlaj
$ whos	BlLfpgqlul
D ~ are	OhXjYjcldkpj
of D		0k1f2m3e4f
\\frac \\frac			1h3kLkQkSjUjhgik
when ~ is		0e1m2f5l
is ~ in		0g1j2j
m	0k2k4m5h8gClHhXgYkajbkdhrh-k	0h1j2h4g6g
# ~ m	0k3h4m5gCmXgbk-l
leav	2g4l8gygzm&m		9jKjPjqjvj!k#j	0g4h6j
# p	0k4kCmbk
# hour	0k3l4l5g8k9hrk-l	0m3f5g6h
line is	3k7kAk
intersect the	Pjakbhfhhhjlok
line ~ the	7lmkokvh
Y ~ axis	GkRldl
( Q	BgEmZk
the ~ below	2hIjRhWjYjZjbkcjdhfjzk!k	1f5h6j
shown below	EgGmRkYkdjgjjk	1g2k4h6h
us				2j
give us				0h1h2j6j
of cubic	en
M =	Ilmhqjsh!l	1l2h3h
\\sqrt ~ =	BlCgIhJkTgilzm			0k3g
$ E		3j4g
E =	1jAhQjYjcjjkmj
\\cdot ~ \\cdot	1h7jIkJmKjSjqhsj	0m1h2h3h4g5h6f		0j5g6k
let ~ =	1k9hAhIhKhLjNjQjVjbjphqjsj	0k1g		0h1g2k4j
distanc in	3h4jGgHlTlXgbl
[ -	BkCkFfIhSlTk
[ ~ #	0hCkFgIkSlTj
, ~ ]	3kCjSjTjVjpjrh
] $	BkCjKhOkSjWjhgigrj	1g2k		1f4k
is ~ rang	BlCfDhSlTl
A ~ A	IjSjfjtjuh	0k1j2g3f
completely	IgPldk*k
in an		1k3g4k6f
C ~ with		0k4e
A >	Tksjtl
occur			BjCkOh&j
occur ~ X				1l2g
= ~ B	9kAhCgEjIkTkYjjj
if ~ A	9jAmBhLjbkmj	1l2f
two ~ integer	7kIjqhujvk!j
= K		1k2g3g4g6j
real ~ $	AhBmIlJeil
requir			8jJkNhdjwj
cup of	3l4kdkej
many cup	3mdl
how ~ cup	3ndl
are ~ for		0f1h6k
point A	GjZjdjgjjjok
a diameter	3kHkTkbhdhek
diameter of	2hBjdgel
circl ~ in	BgHmYmbg
a ~ plan	Aldgnfok
unit ~ in	3lbhdl
your ~ in		0j1g4j6h
of \\pi	Bjblej
term ~ \\pi	bldjej	1g3l4h
\\pi $	7jbkdhgjhj	0j1g3j4h6h
is ~ prim	Dk!k&k
is ~ graph	7lEgGlPjgkhkvg
= ~ Y	3n9hAkBjChOhSgTkkk	0f2h4k
BY	AkBjIhNhPjYgbmhgiloh
BY +	AlBjNhhgil
same as		0f1l2g
as #				1k5h6h
bob		0f1l3f5g6l
greater ~ #	1jChIkJjMhpjqkujvkwg!j&j	1g2h3h4h6k
than ~ ^	InJgpm&h
my		2h3h4h6h
# meter	5k8hYkZjrkvkzk
only #				0k1g6g
# ~ long	3k8gLlYjahbmvk	0f1k3k5g6g
get the				0g1h2k
Y Z	1j3jIjOjQhTkcj	0h3k4g
Z =	1l3j9jAgBhIhOjQjTkcjkjoj	0j2h
Z W	3mQk
W X	3lAhalcmhg
W ~ $	3lakllnk
by ~ X	AkBgFkIkOhPhZkdksg
term are	BmIlLf
A _	OkPjVhWjdj	1g3h
of ~ _		0g4j5j
_ ~ +	CjQjRjth	1h2h4k5j
+ ~ _	KjPjth	1f2j4j5j
\\dots ~ A	BjCjPkThVfWj
if ~ _	AjCjLhVktl	1f2m
_ ~ ,	CjOjPjTjWh
and ~ _	BhLhOjPjVjdj	0j1g3h4k
_ ~ =	CjJhLjQhVkWjij	1f4k
to buy	4k6j8kCl!k
orang	3l5m8gylzg!f&k	0g2h3h5g6k
could		0f2g3j4g5k		0g3k4g
equation below	BgIlRezm
| ^	DlNeQgTkWk
] ~ #	0lBhEhJhKkSlpjrl
\\frac ~ _	OgPhQkTlhgik
_ ~ A	IjKkLkOkQgVh
is ~ A	AkIkLjZgajblvj	0f2f3m4e5g6l
have a		0e1h2g5h6m
a product	AlOkpfqn
the reciprocal	1n9gAkxk
reciprocal of	1o9gAkBkShxk
\\le B	BgClEkOhTgvk
find ~ -	0mBgEkPhQlWjsg
car	1h2g3g4kAlLmgjyh#h	0g1m2h3h4h5g6h
travel #	3nLkbk
mile per	3l4n5hAj-j
mile ~ hour	4l5h-l
this rate		0d1o
many minut	3g4k5n
how ~ minut	3g5o
him		0k3g4h5g6f
find ~ number		1e2k6h
in interval	CfEkPl
# ~ than		0k3h6e
O	3jAhEhQkVjXjYgbkgkhhjhojzj!k	0j1e2h3j5h	0jAjbjdkej	0h1g2j3k4h6h
D ,	EhMjOjQhVjZjdjihok	1h2h4k
D ~ ,	EfVlZl
the ~ P	BlEhIjOhPhShYjkjqhrj
and ~ F	AjEhVkcm
F ~ A	Kmmk
form ~ the		0k3f4h5g6k
) /			9jJhVjWlcj	0h1j3k4g
are play	BkJkpmskzh!g
B ~ D	MkTgZhcjdk
an equilateral	3kQjYgekgl	0k2g3f4l
an ~ triangl	3kGkQjekgk	2g3g4l
triangl is	3hHjTkYmZjbhdf
opposit	2kAhHkYkZldhegfgjkkjoj*j	0f1j3h5k	KjOjYlcjgj
opposit side	2kYmZlbgdg
Y ~ K	AhPkRknk
clock ~ #	0l3h4kLmXdbm
o	3h8gJkLmXhzl!l	1j2g3g4g5g
at two		0e2k6g
and so				5k6f
evaluat ~ \\frac	0h1kJgMnQn
N ~ for	AkLgSlWkqerj
the integer	9kVjWjqhrhsjujvj-j
integer from	Wkphqhul
to N	Wlqe
$ ~ -	BkCgEhHjJhKlPjWkhhihjk	0l1f2h3h4j5h6h
least #	BlCnTkWkqjvj!g
the ~ C	AlBlLgPj
+ P	OjPlRkhj
whol	0h1h4h6j7k8g9hAhBhCjJjKhLjTkYjdhqlthukvjwhyhzh#k&h-j	0h1h2g3j4h6h	5hCjJjKjdk-k
polynomial such	8lAlOlPg
polynomial ~ that	8lAlOlPg
degre ~ the	3k4j8kPhXjhk	0k1h2f
the mean	8kAkOkXg-p	0l2h3j5g6e		0m1g6e
mean ~ the	8kOkPhXg-n
were		0g1g3h4g5k6g		0h1h2h3j5g6j
\\dots ~ \\frac	1jJhLlOhQkShWl	0e2m5h
we ~ a				1g2j
a ~ F	CgVmgk
if B	BhYlajtk	0g1g2g3k5k
is odd			wm
$ ~ odd	BkElsl	1e2m
is even	wn&f*j		bjwm
$ ~ even		0g1f2m5g6k
smallest ~ number		0l1g5b6k
K X	IjOgnk	1g2k4j
parabola with	BfGhNmRkjk
way ~ i	yhzk!m	0m6f
hour ~ the	3m4g5lBjrk
that it		0l5h6g
take ~ #		0l2f3h4k5g6e
$ ~ to		0g1g2k6h
that ~ >	BlCgTkpgqksjtl
) <	CnGk
such ~ X	CkIjNhPj	0h2l4h
that ~ ^	CkJjKjOjPjqjsh
parabola ~ equation	BdNmRm
is \\sqrt	0mCgHkJevm
+ ~ \\cdot	0k1gSkWkmkuk!l
\\cdot \\frac	1mIgJkSm		1j3khj	0h1j2j5h
, \\end	AjPgQkrj!m
, ~ ALIGN	AlOhPfQkrk!k
comput A	GlOkQgRjYkej
thre ~ number	IkQjpltk	0e5l
of ~ cube	AhIjOkjjol%j	0f1g3k4l
third	0h1j4h8gAmIjKjYjqhrhsjyhzl!h#k	5h6g	3hAkLjxhzl#j
do		1h2g3f5k6k
many feet	3l4l8hLkbjrk-j
how ~ feet	3m4l8hbjrk-j	0m3f5g6h
region ~ the	MgQjZlflpm
Y \\le	CfTmflhlig
are \\frac	1lBgLfQkbghk-l
\\frac -	1lBgEhPgQmSl
\\pm	BfOlPgQkSjWhhk	1l2f	OkPjQjRjhjihvj
I \\sqrt	BgJfPgQokk
is K	BfQlZlbf&j
the third	AkKjYjzk
_ ~ ^	KjOkQkTjWg	1k2e4l
fourth	1k3h8hAjChIhLjOjPhWhXjrjsjwkzh!h#k-j	0h1g3f5j6h	9jLkphujyhzk!h
the fourth		0g2k3f
that ~ +		0j2k4g5h
$ ~ \\begin	AlPjgjng
C &		2f5k
C Y	BgChHlOgkkmlnj
X ~ ,	AmBjEfOhPgSj-j	0j1f2k		1g2m
, ~ which				1h2k4j
# ~ let		0h1j2g4k6h
smallest ~ integer	BhCkIhKhPkQjhhijqjrksjvhxg!h	0g1f2k4h5l6h
respectively	1jAhChGhLhRjThXkYjZjajbhcjfhokrj-k	1g2h4j5h
and H		1j2g3e
for ~ A	NnYk
pair ~ X	AkBhCkIgOlnkpl
full	1j3k4jAkBhelykzg&g	0f2g5g6h		0e1h2g3k6k
is ~ for		0f2l4g6j
pm	3h4mAkKkXfphrj&k	0l5f
# pm	4lAlKkXg&k
$ each		0k1g2k3g5g6g
show	1j4m5h6h8gAjBjGlqhzk&h-k	2h3h4h6h		0g1h3g5j6j
for real	BjCgMkTjil
real X	AhBkIlJfil
\\sqrt ~ ,	JgTkYjZggkok			1f2k4k
$ ~ S	AhFjGkHjNkOjVjbj
and S	AhGlNlOkPg
any		1g2h3g4h5k		0k1g3h4h6j
of any		0h2f5m6g
a positiv	BhIkJhKjLhOhQjSjWjqjsj	0g1f2j5m6h
doe #	IhJlOmPmpgqnshtfwh	1g2k3g6f
similarly			JhKjqh	0g2j3g4j6j
see	1h3hAmyk#j&l	0e2h3g4h5h6l	AjIjZhqj!h	3j6h
$ Y	1jojwjzj-j	1g3j
Y ~ and	1j3k9hAhChOjQjTjZjbjcldhhhzj	0h1f2k3k6h
Z +	OlShdj-j	0h1h4j
X Z	3l9hAgBgOmTlfjol		3kYk
+ Z	9jAhOjQhkjwj	0h1f4l6j
$ S		0l3f4g
R ~ S	AkBhJjOlPhYhhk
S ~ and	JkLfWlYgZkbghl
and T	GkJjOk	0j2k3f4g
R -	0j9lBk
- ~ \\cdot	0nIkShVjqjsh!l	0k1g2e3h4g5g6k
T -	BfIkTkkl	0k1f2g4k
S ~ T	AmJkPgRg
a base	1j6ltk&h	0f1k5k6g
with ~ #		0f1h3j4j5j6h
larg	0l1h3k8hJkXjajbgchdjejohqhrhzm!f		2h3jTjphuj
inch how	3obk
many inch	1k3l4nck
how ~ inch	1k3l4mck	0m1g3h6g
inch ~ is	3k4k8kej	0k1j3g4h6h
volum ~ a	JjOlTkdjef
a cone	TlZkeh/j
# \\pi	7jEjLjZhbjgjhjij	0j1h2g3h4m		1h2h3j4j
# ~ R	9lBhSkbgjk	1f3g4k
$ ~ R	OjPgQkbkhjnjojsh
, ~ Y	9jCjOh-j	1h2k4h
Z ~ \\frac	1k3jIhOkQhSg-l			1g2l4h
integer ~ A	KjLgOhPkSkvkyk
satisfy ~ X		0f1g2m3k4g
as \\frac	1gIlRl
and \\sqrt	BkJlglhkig	0f1k2f3h4k
not divisibl	IhQkijpeskul
integer greater	BkJlpgqmrfwe
lead	BnEfLhzm		0jPjQhTjhhijzj	0g5k
\\$ $	8lKl
# in				1h2j5h6k
of ~ other		0m1h3f4h5h
# then		0e1l2h
a ~ polynomial	8kBhEhOmPj
G $	dkhkokyl!h	0g2f3g4l
a cubic	8lBhEhOlPk
to ~ area	3jYjakbkdf
\\times ~ $	Ojqjthuj#k
going	8mVl!k
size	0l1l8gAhbhdjqkyjzf!h#m	0k1g2g4h5f
know		2h3j6f		1j2h
if ~ is		0e1l6k		0f1g2j6l
prim ~ #			qlrjsg
# ~ both	1lJlbkwf#l
are less	7krkvkwj	0m1h2f6f
are ~ than		0l2g3h4h5f6h
# find		0h2j5k6g
the prim		0m1h5f6g
number in		0e2j3h4h6j
C ~ (	BhOjQjTjbkfhihol		BhRjfjgh
$ ~ degre	QjXjbkchhjjl	1h2g4k
two of		0g1h3k5j
is ~ an		0k2g5d6k
is greater	Ckqguk!k&k	0g2g5g6n		1g2l5h
is ~ than		0j5g6k
$ ~ less	1kCmpksk!g
positiv and	Mkhgimpn	0m2g3g4k5f6g
X \\cdot	1k9hAhMkSlhk
find ~ minimum	ClIhQhTljj	0h1g2m4h
minimum ~ valu	BjCgVljl
ther for	bkymzf	0g1g3k4k
equal ~ the	0jOjPjYjbjdjqk!j	0l1g2g3g5k6h
$ ~ J	AlYjsg!l
is doubl	9oVk	0n1d2k3e5g6g
are ~ $				0j1h3j6h
at ~ constant	4l5gbkgn
of ~ Y	9kAgBjHjOjPhTkaj!k
respectively what	3gLhXlYhZkcldk-l
respectively ~ is	3gXkZlcldj-l
# ~ integer	Tkqgrkvk!m			1g3h5g6l
prim and	EgVkikqmvl
and each		0f1l2l3k5g6f
is less	Ckdkpkqhsmvk!g&g	0l5f6g
\\times \\frac			2h3l4jJkzk
of R	CkMjdhhfjkkn
R ~ are	0jLkMjQkTkjlsh
+ R	BgQkSk	0g1f2n4h5h
= ~ \\sqrt	BgCmJgOjQjZk
if \\begin	IgOk!m
calculat		0n1g2f3g4g5f6g		0k1e2h4h6j
of money	6lGkLkqhshuk!k&j
of ~ a		0j1g2g3g6k
company	1h2g6g9mAhBgGlemrm
befor	2j3j4hAhBhGkLkVhckpjqkrlyk!j&h*j	1g2g4h5h6j	0j1h3hKkNjSkzh	2g3h5j
left and	AkGlVl
let T	JhNmZl
T =	AkGlNm
= ~ S	GlNlVmok
S =	AhGkNkZgbkhl	0g1h2k3k4f
= N	BhNlPgUlqgrkvlzk
S ~ N	EkJhNmVkWh
^ N	JhNjQkWlhhijphqjsh	0h1g2j4j5g6k
of T	9kDkJhNm
when N	ClJgMgNl
# positiv	Wjpdqnrl
first ~ positiv	Wmpgrmuj
$ so		0j1h2j3h4j6h		5h
so ~ the		0k2l5f
K ^	BjLfOkQgSkVhil	2f4l
$ term	LgVjWm			0g1l2g6j
come	4kLkVjvkyh!l*j	0h1g5h6j		0j1f
stop	3h4m5gAlLj&g*k	0g2g5l6g
the car	2g8lAkLm
B ~ ,	EjPhYjZjhjjkmj	1g3f4l
number ~ is		1e2h3j5j6j
country	3hEm!k
the next	3l5hEjJjKjTjUkVjrkwh-j	0g2k4h5k		0f2j5j6j
$ ~ every				0m2f5e
pay \\$	2l3k6g8l9jEl&h*j
pay ~ #	2k3k6f8l9kEk
doe he	3g4l6lEmZlffsm
the zero	8jGhOnPg
K ~ such	AhBgGlrm
took		2g3g4h6f
the last	1kCkpkujxhzj			0h1h2k5h6j
long ~ the	3k4h8kXhbkdkrksk
find ~ largest	BjClTkpj	0g2k5f6j
C ~ +	1k3jAhBhCjHjIgMjPkigmj!h
\\in	CmIgOhPlTkUhph	0h1f2n4h5g	ChPkVj-k	0g1g2k5k6h
X \\in	CnEhIgTk	1f2m
# ~ \\infty	CkFhJhKjLjSjVj
the ~ thre	EkTjsjuhzj!l
chocolat	1k2j3k4j6m7h8gAjChKhylzh!h#m	0l1g2g3g4h5g6g
candy	2g6k8hAlClpkvl-l	0k2g3h6f
notic	2g3g6kAlChKmVjhksj		ChJjPjSjVjth!j	0h1j4h
is twic	AkBkckdk&j
$ positiv	BkIlWgrhslug
in ~ hour	3n4ggm-m
$ -	BgIhOfPmVk-l
the cube	Okom-k
D ~ =	1jAhCjKkYhajcjjk
+ ~ \\times	JgKlNlpjrg!l
D ~ what	3kKmOjXh
integer #	TkWkpjtkuk&h-k
# through	ujzj!k#k&k
plac in	IkNlWkbjdjuk!j*j
plac ~ the	IkNlZgbmdgukzh!j
in ~ figur		1h2h3k4h5h6g
triangl the	KmWlYjZgakdgijyj!f	0d1k3g4k5g6j
allow	8l9hTmbedhylzf#k	0e2k3g6l
well	3l6g8l9gAhpgsjuj&l			0g1h3j5l6f
both ~ and	3h9lsk#o
let G	EkOgPgSm
won	3mygzk!g%l&h*l		3lvk!g%k
team ~ #	3n!l&k
by ~ ^	BkOkojpgsh
at ~ $		0h1h2k3j4g
finally	3g4h5fChZmgkok-m	0g1j2g4k5g6g	0jEjOhojshzj	2h3j4g5j
final	3h5gHhIhJkchfmsmujyhzk!g-m		1kIhKjyj
the final	Jhflsn-m
a valu		0e2f6l
of his		0k1e3g5g6j
problem	3g4mIjThZkshtk!k	0h1g3k4g6f	1hAkBjKjujyjzh	1k2h
ask	1k4l8gIl-m	0m1g3h5h6h
the ~ factor	pnrl
ALIGN ~ #			0jAjKjshzj
\\div (	0lIgJlSjzm	1f2f5g6l
central	1l4kTmXjYhbedh	2l3g4g6g
make a		0g1l5f
\\bullet	4l8jAhBkKkLhOhVkph	0m1f2k3h4h6g
\\bullet $	4k8jBkKjVj
over		0g1h2j3j4h5k6g
[ ~ ,	3jBjCkEgFhKkOkhgigpjrj	0h1f2k5k
find ~ rang	CmEjFfKkMghg
rotat #	3hflgm	0e1m
# degre	XjZjbkgj-j
degre in	3l4kYlgk
many degre	1k3k4hXkglhk
how ~ degre	1k3k4hXkglhk
if M	BmEgZlegrl
the set	0j8jCjbjfjhjpjqhwjzj	1f3j
set ~ all		0f1g3j5k6g
are ~ coordinat	AkHkfmgg
put	3h6g8hCkKkLkOjVhbhdjghhkphshukyn	4h5f6j	BjEgQjVkzh#j	0g2j3h6j
put #	Lksgylzl!g
day of		0g1f5n6g
the week	4fLkrlsn	0e1g5n
of ~ week	4fLjrkso	0c1g5o
has #		1g2h3j4h6j
fewer	3g4l5hAlBmqjzg!j&h	0h1l3h5f6h
is ~ from		0f2k3h4g6k
$ D	CkPjQhcjdjmj-j
D ~ D	jl-l
enter	GjKhOjThijkjmk-j	0h1f2m3h4k5h6h
$ enter		1f2k4j
enter the	BhGjSjijjjmk/j	1f2j4l6h
enter ~ letter	EgGmRggjikkjml
correct	4jGjLjRfhjikkkml*j	0j1h2e3h4l5h
option	2h8kLkRfikkkml	2f4l	Pjmlzk!j
will ~ a		0e2g5k
c	2h3h5h7kCjGjKjOjRgijkjqj-l	0k1g3h6h		0h1k6g
d	5h7kGkKkLjOjRgijkkzk!g	0j1g2g3h
d ~ e	7mGkRgkk
of ~ length	3hBjOlYkdjrj	1g3m4h5h6g
a fraction	LlSktfxn
find #		0m1f2g6h
the ~ squar	ajdkujzk	0k1g2j4h5e6g
of ~ shortest	TkYfZmol
of candy	2fClvm-l
into a		0f1g2j3m5f6j
none	1j3hRgphvl!j#n		3jOksguk#l&h	1g5k6g
the ~ plan	CjHkQhdkhj
unit and	Zlamchdgfk
the right	1jBhYjgjqjxg!l	1g3g4k5h6k
to ~ right	1kBhCjZjqkxf!m
'			3j4kChfkkjrg	0h1l2h
= ~ T				1g4k
I +		1h2k
in ~ X	4kMhTkYkfjpl
the ~ pass	4lEfbl/k
be ~ to		0l1f3g5h
made		0g2g3j4h5g6l
remember			0k1kJlNjtj+k
can ~ that				0g1j2h
$ ~ point	GjHkajfkghij	0g3k4h
of segment	XgYmZhdk
- ~ Z	9kAhBjIhPkQjTgnk
# \\overline	0h1pxl		1lujxk
\\overline #	0h1rxl	0l1h2g3g4g5g6g	1m6jujxj
\\overline ~ $	1pYhbjmjxk
the circumferenc	3k4lBkbfcl
circumferenc of		0m2g3d4h
has ~ least	Qkegom#l
) ~ I				1l2f
I (			IjQm	0h1l2f
circl are	3gZm#l
both of	1lCgEhKlSkZkfg	0m2f3g4h6g
to ~ of		2k3f4k5g6h
Z &	Akmknl
express the		0m1g2e3f5g6h
find ~ \\frac	1fJlbjho
the ~ whos	9lBmGgblmloh
is ~ X	0l1j8l9kBkGgJhYk	0l1e2j3k4f
form ~ #		0g1g2g5g6n
$ it		0f2g4l
M ^				0g3k
N ~ N	EjIkVkWg			0g1k5h
+ T	3jAjDjOk	1f2l
$ note	VmWg
or ~ #				0k1h5h6h
squar has	Yhcldn
much doe	8lImKkdk
how ~ doe	3h8lClImKj
semi	2h3g6gKkbkdm
have in		0g1k3f5l6g
in dollar	3j4k5lBk&k
= ~ Z	3nAgOhQlkm
Z ~ is	QgTkbkll
) ~ N	OhPhQlSjUkqgrjvk			0l1h5h
A |		1g2l4g
arithmetic ~ of	Lmuk-f
mean ~ #		0n2f5g6e
dollar how	1g5mKksk
then ~ A	3lAkbk
for any		1e5k
$ we		0g3l
told	3h9gNmPkXhZlbhhl
Y ~ in	8jBkLkPgYmag!k
/ ~ =				0h1k4h6h
the ~ digit	pjtjumyhzj!j	0h1g2j5k6j	1jsgtjulxhzj!j
digit and	Blsg!m
digit of	BjCjtjukzj!j&h	0h1g2j5j
digit ~ the	1kqjsltjulxg!j
planet	1j3n8g9hBhChKhrkslyhzh!h	2g3g4g6e
equivalent ~ #	1l3o4otlxf
is ~ ratio	ajbkcjej	0g3l4h
is ~ same		0c1l2g4j5j
\\cdot ~ +	0kInJful		IkPjsj	0g1k3h
of ~ result	2k3kIkPfbjsj
includ the	IkPgpkqgrk#k&k
for ~ \\frac	9mSlqg
circl what	LkZkbldg#k
circl ~ is	3j8hLjZkbmdg#k
read	4k5h8gLlWjekpkufyhzk!k	1h2h5e6k	0j4k8hLkejsh
a ~ each		0l5g6e
the ~ mean		2k6e
or ~ of		0l5f6f
is ~ less	8ppgsk-e
less ~ the	8mClVk!g&k-f
is thre	3j8nekuk-f
$ ~ thre	8lBhQkTlcj-g	0f1g2j3k4j
at ~ point	AkBjCkGkOjRkfgmh&h
point ~ the	AjBhEhGkHhQjTkZjbjojukxh/j	1f2k4j6g
T ~ and	AgGn
of her		0l1g3g
$ simplify				0l2f
integer ~ and	BkOkPhZgqlvm
$ respectively	LhXjYjajbj-k
# ~ respectively	3kLfZmbgclrk-l
basketball	2g3g8jLnVkyfzg!n#k
twic ~ many	8fAkLlvl
+ |	ChEmQgTk
is T	DgEmhlzl	0g1l2f5g
T (			Ekqk
\\frac N	3kChSlWjpkqlrgvkxf	0g1g2j4h5l
\\frac ~ (	BhChEjIjJhThjj-l	0k1f2l
so the				1h2j
determin		0k1e2h3h5j
determin the		0k1g4g
B >	ChIjTkYkskth
\\begin ~ -	9jAjEjOhmj
\\le ~ <		0g3j4h5k
\\ge #	Vkojqj	1f3j4j5j
\\pi ~ $	1hBlhjiklj	0g1h2g3h4n
and six		0e3g5g6m
intersection of	AgBhHkOjbkfgklmj
many real	BkFlJgOjQkvl
how ~ real	FlJgMhOkQkvl
cm	3jAjBhTkYkZjblcjej&h	1g2j3k4h5h6g	3g8jCjHjajbkek	1g2k3l
# cm	3jAjTjYjbkek
is ~ cm	3k4jAkHgYkak
cm what	AkYkZlbhck
cm ~ is	AjYjZkcjdj
a ~ on		0j1f3j5g
have ~ #		0l1g2h6g
inch and	3kAkLkYkZhdgeh&j
so on				1k6f
of ~ area	1kLjajbkdhjj
D ~ (	QjTjbkok
$ through	Tkmhnkulzk&g	2f3k5k6d
through ~ $	3kTkXkYhbk&g	2g3l4g5l6f
are all		1g2g3g5g6l
greatest ~ valu	BgCkOjQkSkpjqh
simplify #	0nIlJf
!	1hWhpjqjukzo!h	0g1h2g3h4h6l	Whpjqhylzl	0g1h3h6l
# !	0jpjqjujzn!h	0h1h2g6l	ylzk	0g6l
! ~ #	qgukzo	0g2g6j	ylzj
\\div ~ $	0nIhJfNmZlzg
line X	9kGhbkdmfk	0h1f2k3m4e
all the		1g2j3h4j5j
the odd	Wnpfqkukzg	0d1k5l6g
that can		0d2l
A \\cdot	KkQkzj
\\le A	ImOhvj
that N	BkCgElMgphqmsh
such ~ N	BkCgElMgqmsh
many whol	6k8gqhum#m
# dollar	1h6lKl&l
$ ~ ^	JkKjOjPkQgXkdgjklk
B \\cdot	KmQkZj
C \\cdot	BhJkKlQlTjmg
many ~ in		0e2g5l6k
% ~ and	2f3n6gKlbh-m
$ \\dots	CjQkWh
P ~ (	GjTkfhghom
be ~ point		0h2l4e
point of	AjBhOldkfgklmhok#j	1e2l3g4j
of intersection	AkOjbkfgklmh#k
and ~ line	BkGjRldl
a radius	Bkakbkek
of length	TkZlbhchdkikqj	0j1g6g
length #	TkZkbhdkejgj	0j3j5h6g
( ~ \\cdot			JkNjqhuj
= ~ \\cdot	JfKhqgrkzp
\\dots ~ (	CjIlJhVlWfqk	0f1e2k5h6k
) \\dots	CjIgJkPlWk!h	1f2l5g
\\\\ B	9kAgBhOhml
row ~ the	Bmzf!n	0e1h6n
from ~ $		1f2g5h6k
I ~ =	DkOkQl
a set	0mCkOkVhvgyk!g
a sum	0lpgskvg!m
of ~ set	0l1h8kTktkvgzl#j&k
of ~ new	0l2kJkvg
the ~ set	0mBkTkqgvg#k
$ Q	8kAjPhQjbkok
( R	9lAkBkQg
) ~ R	AmBkPf
= R			hhkj
X ~ has	8mAmIgpfsl
if ~ graph	RfShzm
location	3h5kHkrmyf#j
that B	ClJkjk			0h1k2g
- ~ \\le	BgCjDhJgKlThVjjl-k	1e2k4k
nonnegativ	AhBjCkJhPjhkojthul	0g1g5g6k		0k1g6h
inch what	3k4k8kYjbgek
an #		1g3f5m6g
# foot	3m4k8gdm
rectangular ~ of	BkYkcjdlelkg
# squar	Zjajckdkfhyk	0l1h2g3f
using the	3gBkRhTkdkul!h	0d3l6k
he ~ the		0f1g5k6k
length what	BlTlYkegrl&g
length ~ is	BmTkYkcgdheghkrl
number Z	QeTklk
complex ~ Z	QeTklk
segment of	CkYgdgimym%k
# ~ on		0k1e4g5h6j
digit ~ is	Ljpkum
$ or		0k5f6g		1j2j3h
the ~ one		0d3k5m
digit positiv	qgrjujvkygzk!n	2g5d6k
digit ~ integer	qgrjujvkygzk!n	2g5d6k
\\div ~ #	1lIgJkzl	0k1f2g5g6l	1l5gzl-k
- ~ <	CnKl		CmDhKk
the digit	phtjukzm!j
in his		0n1g5g6f
of ~ digit	tjukyhzl!j	0k1g2j6h
re			0j1h2g3j5j7kQjdjvh!j
and ~ N	BjVlYlZgpgqk	0f2j3k5j6g
exclud			0gNkSkdjsjzg!l	0e1g2g5l6k
x	1m3hBgChEgHgIgShTkYlajcgrl/j	1g3j4g5g
X ~ D	AlNgOlPgif
D ~ ^	OkPgQlifmk
A ~ D	BjQkYl	0f3l
think	1k7h8gAhCkEgGkJkOjPhXlchpjqk!h	0l1g2k3g5g6g
- ~ A	BjPhSjhjihmk	1g2g4m
triangl are	3kElZfbkclvk
whos side	3lbkdhvl
of ~ side	2jHjZhckdjgkvk			0g2j3l4h
and one		0k1f3e6k
the hypotenus	Zeakblhgilvk			0m3f
label	BhClZldkfeohvj!m&k	0k1h6e	CjXgYkZlajbhfhhj
point in	Zlblfgunxe	0d2g5l
that both	OkZlff
many time		0l1g3g5f
that P	8kCjEgJhOkYkvj
such ~ P	8kBjCkEgOlYj
point ~ =	BkCkTkfgom	2l3d4k
circl has	3kBkZgakdhgk
that a		0f1f6l
plant	2h3g6j8gAlKkrmsgykzg&j	0e3h5k
observ			0j3kIkshuj
$ point	GjXjYkdjfkjjmhok
and point	CkGkHkXlYgahjk&h
point C	CkGkHjYkfkgk&h	0g2h3m4f
the vertic	QlRjej
triangl in	HkLlTkYkZgdk
triangl ~ the	HjLlQkXjYgakbkfh
the side	CjGjHjTkgjokyk&h	0g2g3k4k6g
triangl find	CmGlHkQl
# ~ not				1g5e6j
the student	1j2gKjhkqj!j#j-k	0h1e3j6l
six ~ of		0e1g3f6n
how ~ prim		1f5e6m
a unit	Tmakbgdh	0f1g2l4g5f6l
unit ~ of	shtjun	0f1h5m	sgum
digit ~ #	phshulyhzn	0h1g2j6k	ulxh!j	1g5j
many ~ way		0e1h6o
way can	yk!l
sit ~ a	Vkylzg
a circular	TlZldgrjylzf
a ~ tabl	ynzd
tabl if	ylzf
circular ~ if	8jAmedylzf
next ~ each	phrkymze&h
the tabl	ymze-l
is rotat	Hkflghkhokykzg
math	3h8hLhPkslxlylzh!h#k	0d1e2h3h5m6l
# peopl		0m1f6g
the team	3m8g!k&k
many way	ykzk!l
how ~ way	ykzk!l	0j1h6j
can i		0l1h6h
way are	ylzl	0f6m
way ~ ther	ymzk	0f1h6m
ther to	ykzo	0f6m
S ,	AkBhFkOkRhXhYkzj	1g2k
S ~ $	BgOlYjbjzk	1e2l3h6l
matter	yk!n#k&g	0k1f2g4h5g	2h3kTjVjshukykzh!k	0k1h4h6g
exampl #		0l5e6k
digit #	phqhulzp&j	1f5h6k
positiv ~ digit	Jjqkuk!m
digit integer	umvkyhzk!l	0k1f2g3h6h
probability ~ the		1g3j6j
divisibl ~ #	pkrlsj#j
doesn	Jkphymzh!l&k		3jNkVjykzf!k
doesn t	Jkymzg!k&k
\\{ A		0g1f2h6k
integer ~ ,	CjJhOjPhVjphsjyk-k	0h1f2k6h
roll ~ fair		0e6m
sid	chpkzk!k-k	0l1g2j3h5h6h
six ~ dice	ql&f
the expect	&n
number ~ the		0l1e2j3h4j5h
none of	Rh#m
a rotation	Alggiknhygzl
\\frac ~ !	1gqhzq	0e1f6n	ykzm	0g1h5h6m
! +	qfrjukzn	0e1f2g6m
+ ~ !	qgumzm
! #	qgzq	0e1f5h6o	ykzl	0g1h6m
! ~ !	qhzr	0e1e2h5g6n	zm	0g1h6m
! $	0hpjqkrhzn!h	0g1f2g6m	yl	1g6l
number with				1e2m4h5g
plac ~ a	Jkdlehok*j
replacement	ujwjykzj!j*k	1g2h5h6l
that i		0e6n
of ~ same		0l1e
type	3m5j8hBjRgyl&k	0k1f5g
can the		0h1g6k
in ~ row	ymzk!h	0g1g2l3h6k
that all		0h1g3l
list of	pksjulyg!k#l
# ~ many		0n1f3h5d
comput \\binom	0hPmzm!n	0f1g2g3h4h5h6q
\\binom #	0hCjPlzl!m	0f1g2h3h4h5h6o	Pjyjzj	0g1h2j5h6m
\\binom ~ #	0hPlpjzl!m	0f1g2h3h4h5h6p		0g1h2j6l
a fair	qh!j*m	0g6m
or a		0l1g5h6g
if two		0e3l6l
set \\{	8kTkfkqhtkwkzk&j	0k1f2g4h5g
the ~ \\{	1h8kTjfjtkwjzk&j
set ~ #	8kfktkwl&j
are randomly	vlwlymzg&f
are chosen		0g1g2g3j6l
random from		0l1g6g
at ~ from		0l1g6g
# inclusiv	qkukwk
D ~ B	QkYjZknkwl&g
the list	Lkulwlygzk#k
in ~ list	Lkskumwlyg
list #	LkVlwnyf
on each		0k1f3f4j5g6k
each side		0k1d
on ~ side	3k6kZkbgdm
side ~ a	6kClTnZhbkcj&g	1e3m4g5h6g
etc			Yjsgthulzj
number on		0m1f2h5g6h
if he		1d5l6k
on ~ of		0f1g3g4k6m
thre ~ and	vlyj!m&h
is exactly	3ksl#l
plat	ugyezk!m*k	1f5f6j
that ther	OkPlZjzl
check			CjIhJhPjVjihvkwj	0j1g
the diagram	GjXkYjZkbjdkhj	0k1f2h3j4h5h
in ~ diagram	2h3jAjXkYjZkbkdjhj	0l1f2g5h
diagram what	AkZmbk
diagram ~ is	AkZnbk
mark	2g3j6k8gAhBhEhGjOkTkYhdjpkrkvl&h-l	0k1e3h4h6g	3j6kCkbjdkvk
an even		0f1d2n5f6m
piec	7h8jAhBhCkJjTjVkYjZhdkrmzj	0k1f2g3j5h	8jCjVk	0k1g5g6g
piec of	8jCjVkbjrk
contain #	1h2g3lsmxgyl!j&g	0f1f3g5l6k
one such		0e6n
positiv ~ are	7lpkqgrlugvlyg!l	0m1f5e
bottom	1h3l4hAhBhLhPjcldjpksjuhyl	0g1f2g6l	pjykzk!g
the bottom		0f1g6n
them ~ the		0f1g6l
the top	Kkckdjqj
standard ~ sid	qm&c-j
the dice		0e6m
but the		1f2j3g5l6g
dice are	qk&e
# ~ \\binom	Plzn
path are	yl!n
path ~ ther	ym!n
ther from	ym!n
are ~ from		0e1f5g6n
step must	3lyg!o
of ~ are		0j1f2h
that ~ thre	CjTnYhtjugzk&g
were ~ in		0o1g6f
u	8gyg!n-k	0l1f2g3g5g6h
satisfy #	9lCgvjzj
satisfy ~ (	BkEgJhPjVkikvj
) !	0gqhzq	0e1f2g5g6o	zn
# ~ !				0f1g6l
N !		0k1g2g5j
! =	qfzm	0l5f6k	ykzk	0h6k
wher N	BhJkOgQnhj
N ~ (	UkWnqgzj
diagonal of	TkZlakdghk	0h1f3h4g6l
wish	Tkyk!j	0l1g2g5h
form the		0g1f3g5h6l
digit ~ be	pfygzm!l
which ~ to				0l1h2j6f
whit	1h3h8kAkakdhsl!k&j*j	0f1f5j6l	8hAk!j*k
from A	Yhbldhil!l
A ~ to	3jbldhgk!k	0k1f3h
to B	CkXkgk!l	0f1f3l6k
valid	9jBkOjtjygzk!m	1g2g5l
blue	3krmyjzh!k#j&g*j	0k1g5g
in ~ triangl	KkYnZhdjhjjh
digit ~ of	pfqlskul&k
\\times ~ #	1lSkqk!k			0j1h2h3g6l
find ~ real	BhCkJhPhQjSl!k	0h1e2l4h6l
are used	Lmblegqgul
used to	Lkbkdkegqgum!k	0l1f2h
thes ~ are	dlzn
so ~ A	CkTgjlmkzj	0g2g3f4m6k
take #		0n1e2f3g4k5f
yellow	3gcjdkpjrmyk!g#j
# ~ ball	yh!o
# of		0h1g3h6l		0k1g5f
match			AjPj!j
order in	yg!n
equally	2f3nbkphyh#h&l-l	1f4h5g6k
be form		0g1g2j3h6k
! )	qkrgzo	0f1g2g5d6n
! ~ (				0g1g5f6n
N ,	3kChOkQlRjrgvj
N #	Wjikpkqmvkxf!h	0k1f5g
thre distinct		0e1e5m
inch ~ #	bldkek&k
is ~ that		0h1f2k3g6k
the six		0k1g4h5f6l
many rectangl	dfkmyl!l%k
how ~ rectangl	dgknyl!l%k
area #	Zgdfgmmkym%k
area ~ squar	8jBjYjZkdjyk	0j1f2h4h5j
form using	dgykzn!j%j	1g2h3f5f6l
be ~ using	dgylzn!j%j	0e1g2h3g6m
flip a	yk&g*l
bead	ggyn!h&j	0f1h5k6l
the row	8kPkym
a party	dmym!f
a ~ at		0h1f2j3j
mary	3j5epkykzf#k-m	0l1e3g5h
an odd	Ekpgwn	0l1d2l5f6j
nine		0j1f2g5h6h
produc	3l8hBhImLhdkfggholxmzg!j&h	0k1e2g3e4j	3kIkVhfgggok*k
simplest	0l1gChOhQgYjZhbjdjfkhkxkzk	1f2k3k4h5g6j
in simplest	0k1hQhYjbjdjfjhkxjzj	1e3k
$ ~ simplest	WkYkZghmzl
line ~ A	1lCnHkLg&g-l
# ~ point	XkYjZgakfkjk
C ~ what	BjCkEhPjXkYgZgajfkgjhj	1f2l3j
or ~ $		0l4g5e
many order	plyn!h	0g1e2f5k6k
how ~ order	pmym!h
play a	Jlplqgskzh!h&j*k
for ~ of		0m1f6f
any two		1e5m6g
two triangl	YfZlakckdfjkyk
jack	5eNgzk!k-n
higher	3m5j7h&g*k-n	0m1f6h
which is		0l1e2l5f6j
get a		1e6l
many ~ digit	qgvmzl!n	1g2g5f6m
that ~ two		0l1g2h3g5g6h
exactly ~ of	2h8kqk!k&l
least common	pjqkrfvjzj			0m1g5e
least ~ multipl	phqlrfvjzj
of ~ !	phqkujzl	1g5g6l
to put	Ckdjhkym!g	0j1f6k
a cube	Oljkom&j	1f2g4m
a ~ if		0f1g2k4g5j6k
E ~ to	Ymyn!g
digit ~ are	plufvmygzk
into #				0l1e3h
positiv ~ less	wm#l
# on		0m1f5g6g
ratio #			3l5kLfWl
:		1f2h3k5h		0k1g
: #		1f2h3k
: ~ $		0h1g3k
remainder ~ #		0f1g2h5l6j
is divid	Aksh!j	1g2j3k5h6j
$ ~ divid	0jAjPjsf!j	1h2k5h
# different	qhwjyfzm!k
# ~ it				0k2h
$ Z	BkChThwl	1g2k4g6k
Z ~ and	Qfclllwl
are possibl		1f2g4j5g6j
rest	1j3lokqgylzg!g&k	1f3k4g5g6j	IgPkTkyhzj+k
the rest	3lqgylzg!g&k
appear	CjEjJhPjqgrksjukyh			0j2k5g6g
the ~ face	pkql!k&f
# that		0f1g5m
front	3k!l&l
a group	ygzk!k
group ~ #	ygzj!l#j-k
a regular	QkXkYhZkbgcj+k
a convex	ckdkml&g+l
vertic are	Qgbldjehmk&g+l	1g2g3f4n
P ~ be	GkQhTkbjdlmj
triangl ~ #	GlYnZj
# ~ an		1g3j5e6k
the word	xlym&h
of ~ word	4kqkyl&h
fair #		0m5g6f
sid die	plqg!k
most				0g1h3h5h6l
the box	IkZkejylzk!e#k
of ~ box	Zlejyk#k
that ~ is		0k1f4j6g
exactly #	2h4kpgqmsl-k	0g1e5n
# is		0j1f4h
becaus			1jJjYjpj!j	0j1j2g6h
forward	plzl&h
distinct positiv	8hAlphqpugwk
apply			0jBhIjJhLjOjbjhkih
the expansion	1hIhJgPluk!l
in ~ expansion	1hIgJgPmuk!k
expansion of	3kIhJgPmulxg!k	0e1d2k5k6k
expansion ~ (	3mIhJgPl	0f1d6l
one ~ thes	8jGlXjYgZldh&j
of ~ N	Chqmxg
for ~ F	BhCgDjGlJgPgTlqk
N \\ge		1f2h4k
land on		1f4g6k
its edge	BkIjOoXhYled
number have		0c1f6n
both ~ of			9l
is divisibl	OjPkplrkuh	0n1g2j5e6g
twenty	pmrkskygzh!k#k	0m1g2h6e
or more		0k1e5g
# ball	ykzm!g
a perfect	JmWhqmshwe	1f2g5n6g
a ~ cube	3jJpekwc
to divid	0lyg!n
question				0g2f5l6g
is ~ so				1g2j
being		1f3g5k6k		0h1f6l
the ~ so		0m1g2k4f5f		0g1h6j
our				0j1j2h3j6h
divid into	Alpjskwlyh!k&k
a ~ the		0m1e2g5k6f
direction	Ggfhghmlnjol&k	0f1g2g3h4m
is form		0f1g2k3l
divisor ~ #	pgqnrj#j	0k1g2g6h
# \\div	0p1kCkIhNk	0m1c3h4h5h	0k1j5j
be plac	IkNlulzl!h%j
mak	3g4l5kcjekzk!f	0h1e2h3k	3kJhKj!k	0j1g5h
not ~ in		0l1e2l3g4h5j6f
we ~ the		0l1g6f
among	3lBhflplqhugymze#j&g	0g1g2h3j4h6k	0kqhvj!h#k
, ~ \\dots	AkCkLhQjVh
that ~ B	ChOjZjckhjmjsh
kind	3g8g9jKgimkgslzh!k-l	0f1g2g4k5l
kind of	Khilsl-k
fruit	8lek!j&k
# when		0e1h5k6k
their ~ are		0f1e2l3f5l
right ~ the	1lCjXjYjakdghjqkujxf
one ~ and		0n1e3h6g
& ~ &	Pjhjmhnj!k	0g1g4k6j
& &		0g1e5l6k
\\hline \\end	2g3h8gWl!k-n
\\\\ ~ \\end	2hAjWjgjmknh-j
thre ~ with	EmRlWjwm!g&k
a ~ a		1e2h3j6k
otherwis				2f4l
product ~ B	PgSkwm&l
high	3l6k8hcjdl#j-k	0k1e4h5g
vice	ykzg!k#j
section	3hBjPkRgdkslugyhzh!l&k	0k1f3g5h
# digit	1hpkqkrjskthxhzj!n	0m1g2g5g6g	shulvjxg!l
meet at		0g1g3m
the ~ team		0n1f5g6f
suit	Ngzl#l&j	1e
a solid	egon
cube is	3jBhIkJjOlol	0e1f4j6k
construct	LhOkTkVkZfbmdkegokpjuhzh!h-k
is construct	VjZfbldkol
outer	3h4hHjbkckegom	1f2g3h4g6k
fraction of	1l8hSjdkejoj
the unit	ojpjshumzj	0g1h3h5m
the ~ cube	CgJkThZjon	0e1f2g6m
once with	ymzl!e%m
around the	3hHkckfkkhrk
divid the	1lWgqlum
cube are	jlolwk%l	0j1g3f4l5g
\\le N	ChOkpkqjxh!h
is \\binom			Pkym!h
a second		0f1f2h3m
edge of	Jjbkekjk%k
divid #			4jpkqgskwk
hand ~ a	4mXdbo
with ~ digit	pmqgzn
been		0l1e3e5g
thre ~ positiv	qlugvmyhzk
thre ~ integer	8jOlTlvgzk&g
am			1h4jClTj-j	0h1g2k5j
the hour	0m3g4fXgbm&k
a thre	dlejokpjyh!l	0k1g3h4k5j6f
all ~ are		0g1f2f4k5k
find K	AkGkPl	1f2k4k5h
edge ~ a	Blekjltj%k
thre vertic	Hkblom!l
of distinct	ggpfqnulykzh	0e1g2g5n6f
shap	3g8hTkZhbmcgqkzk!h%j	1f4h5k6j
cover	3h6j8hAhBhbldoyhzl!h%j	0j1e4g	1k3hCkbgdk-k	0k1f3f
fix				0g1k3h4k5g
recall			0k1jChJk	0l1g2h6h
immediately	3h8gLhVoslyh-k	0l1d2f5g
O $	3jQjXjYhbkgj
digit ~ $		0e1g2l5k
into the				1k2h
^ ~ Z	CnPkQkTfig
h	BkPjRf*k
ABCDEF	1kXgYgZhekjkojyn	1f2f3g5k6k
ABCDEF $	Zhchekjkym
F ~ be	EfGnUlmk!j	0g1d2m5g6k
first ~ and		0f1d2k3l5g6l
of rectangl		0n1f2g3e4g5h
horizontal		0g1f3j6j
are congruent	Xjakcjdhsm
involv			1kikqk!g%l
when A		0l1e2f6k
\\triangle A	XjZkdj	3l4g
\\triangle ~ B		0j1h3j4f
$ ~ \\cos	QkZhhkijkg
\\cos B	hlik
\\cos ~ =	QkYjil
\\cos ~ $	BjHjQjhljhkgmk
as ~ what		0h1g3n6e
of \\triangle	HjZlhk
B E	Zgakdl
triangl ~ A	Zldkjjok
= ~ C	TjZjajdkjkmj	0k1f3h4j5h
and ~ D	HjTjZjakcjdhok
D E	1jCjYhajcjdjhjjj	0k1g2j		0l3h
if ~ C		0f1g3l
a ~ octagon		0f3m
with side	BhOjTkZlbkdhgjhj	0f1f2h3n4j6h
with ~ length	TkYgdgekgkhk
side ~ #	YgZkdjekhj	0f1h3l6h
find ~ area	BjZlkjoj
the shad	Zlakdh	0e1h3o
of ~ shad		0f3n
the ~ region		0f1h3n
hypotenus of	YjZeamdl
the ~ triangl	3hancjdggk
in right	HkYkhkjh	0k4e
triangl A	8jYjajbjijjjmj	0j1h2g3h4k
right ~ A	HkYgZhdhgliljh
triangl ~ B	ajbjdjijjjmj	0j1h2h4j
\\angle B	XkYjZgcjdjijjk
\\angle ~ A	XkZgbkdjil
\\circ ~ and	XlYjZghl	0m1g2g3h
is ~ \\overline	0h1oYgZhajdjhlmj
on ~ A	3hZgalbkdhhkjjmj	0f3k4j
\\overline ~ C	YkZhajikmj
\\overline B	YkZhakgjijmj	0k1g3h4k
B D	3hQjXjYkmj	0j1g3j5h6h
\\overline ~ D	XjYhZmehmkpj	0l1g2g3f4j5j
$ bisect	XnYdhl
$ ~ \\angle	XkYhbjcjhmikjh
\\angle A	YkZjbjcjdhehhkjj	0g1h3j
\\angle ~ B	Ykhl
if ~ B	Ykajbh	0g3m4g
\\angle ~ D	Zfblhl
D C	HhMjYjZjhloj	0l1g3g4h		0k1h
$ \\overline	YkZlbkhhojpj
$ ~ \\overline	dhgjijmkpj	0g1g2h3j4l
and ~ G		0g1f2l3f4l
G ~ $	amhk
of \\angle	Ykjm
N ~ A	AkLf		JlVh	0l1g
corner	Tgbldk	0g1g3l4h5h	agckdkegokpk	1f3g6k
of paper	JkVlYjZkrk	0m1g3h
piec ~ paper	JkVlYkpgrk
is fold		0m1g3f
side ~ B	CkYjaljk
$ inch	3kYlbkdfej
# ~ inch	3jYlbkdheh		4kAjbkeh
length in	3hTkYlZfajclrk	0g1e2g3n5g
in inch	3h4hAjVkXhYlZkbm	0g1f3m
inch of	8kAkBjYlZkeg
area in	3j8jBjYjdk	0k1f4h5j6h
unit of		1c2g4j5j6h
squar ~ of	8jYjZjbjdk	0j1e2h4h5k6h
of ~ interior	3kXfclej-k
Q R	YmZl	1f3l4f6g
P ~ R	YlZkdk
let R	CjPkQkdj	0g1f2l3j4g
and ~ R	AkCjPgTkYhbgdjhkojsh	1f2k3g4j
of ~ angl	XkYkZjbkdkhk
\\triangle P	YlZmdj
\\triangle ~ Q	YmZldk
squar ~ $	Zjalbj	0h1g3m4g6h
H =	YgZgamdghk
point E	ajdkjkol
segment A		0f1g3m
segment ~ D	3janbkdf
of triangl	QjYhZhajbjgjhhijoj
area ~ triangl	Zhakbhgkhhijjjoj
point X	ClXjYgaldhhk
U	3kAkGhXjmkwj	0j1g3h4k	1h9jAlCjLhOhPhThhjxk	1g2j3j6h
V ~ $	Yjjknk	0g1g2l
$ ~ W	Qfhkllnk
at P		0g1g3l
Y ~ Y	CmIlTe
W ~ #	OlQhWkhhll
and ~ P	AmPfhksh
two side	YnZkdjvh
$ measur	XmYlbg
length are	2k3lYlZkdh
is inscrib	TlZkeh
inscrib ~ a	TmZkbh
$ ~ long	3k8mPjTlYgdfsk
six inch	Ykdoek	0g1e3n6f
cm and	Ylcjdk	1g2j3k
$ cm	8lYlZkahbj	0j1f2k3h
# ~ cm	8kAhYlZkah
BE	HjYkZgbjdjml	0k1g2g3h4k	PjXjYgdk	0g1g3k
BE $	HkYedkmk
C E	XkYedkjkmk
= ~ /				0j1j2g
of ~ edge	3hBkOlXgYkcgejjl
and ~ unit	GjZmbkdh
circular cylinder	2g3k8jAlef
right ~ cylinder	2g3k8jAkef
the base	3jLjZjtluh&h	0j1g3h5m6h
triangl ~ side	3kBhOkTlYjZlbkdgekgk	0g1f2h3m6g
in ~ ABCD	Zlalckdghk	0g1g3n4g
have A	XkYfZjak
on ~ B	3gakbkdjmj
E ~ $	Ihakdjejjjoj	1f2k
\\perp	AhHhYlZlakcldghg
volum ~ #	Ambkef
meter in	3gYlZkrl
the ~ height		0h1c2l3k6g
of angl	8jXkYlZjbk	0n1h3g4h
measur ~ angl	8kYlZjbkch
angl B	8lchdk
is tangent	BgOjZjgl
tangent ~ the	BhGkOjZlakbgekfhok
angl A	1k3k8kXlch	0m1g3f
angl ~ C	3lYlZgbk
radius ~ inch	AlZlbkee
cut into	8hZkdmrk
\\sin #	EjYkhhil	0h1h2h3j4j	Yjbjhhik
\\sin ~ ^	VjWjYkhhil	0g1h2g3l
a ~ angl		0m1g3g6h
P A	QkYkek
P ~ =	Ylhlihmj
$ P	8lPkhkoj	1f4k
P C		0k1g2f4k
\\overline C	YjZldjehmjpk
to ~ A	YlZkakikmhpjrh	0f3l
with ~ B	3hZlbjjk
+ ~ D		0h1g2k3j4h
$ A	1jCjOjThajjjwj	1g2j3j
$ cubic	8jAlbjef			0f3m
ABCD ~ is	XjYgZlchdmehhjpk
of ~ C	8kXhYjZkbkdkehjj	0n1g2g3f
\\tan ~ A	OmZleg
wide	3mdlem	1d2g3k4g5g6g
\\cos #	EkWjbjhjkj	0h1h2g3k4j
\\cos ~ ^	QjWjbkhkij	0g1h2g3k	Zhbkhk
\\angle ~ $		0e1g3o
and \\angle		0m1g3f
$ \\angle	blckhkikjh
\\angle C	XjYjckim
F ~ are	BkHkYfakck	0f1f2k3m4g
a clock	3hXfbnhk
the ~ measur	3m5kYkcj
degre ~ of	3lLgYkcl
the angl	XjYjZjbjgjhjijmh
the intersection	8jBfRkbgdmfhmkok
region in	MgZlpm
# ~ divid	Alphqjsn	0e2g3k5n6g		0k1g6h
isoscel ~ triangl	YgZeakcjgl
unit what	OkYkZgakdj	0k1f2h4g
of ~ ABCD	Zkdlhjpj
quadrilateral ~ $	XjYkcgdm
outsid	Xkbgdnzk	0n3f6f
the ~ R	OgPkRgYgdjhlihkl
$ ~ side	CjTjYjZhbkchdjehhk
is \\sin	GjQfYlZghkihll
\\sin (	Ojhkik
B ~ )	ChIkQlik			1g2l3h
spher of	Tlbfegkkok
of side	2jBkYjajbheljj
C P	YmZg
Q ~ P	8kXkYm
a ~ base	XgYlakdleh
is ~ inch	3k4gXhblel	0g1f3m
in ~ inch	8jBkYjZjbhcjdjeh
a ~ inch	dken
inch by	dnel	0m1e3h6g
result ~ #	7k8j9nJlelth
pentagon ~ $	ClXfYldk
= ~ P	8k9kZkbk	0m1e4h
B P	XkZkbm
C ~ B	BhIjOjQlThYjhhijjj	0g1f2k4k
= ~ D				0m3f
is ~ angl	Ylgl
angl ~ the	XhZkclhl	0g1g2g3m
a spher	BjTkblegol	1f2h4l
of ~ spher		0f1f2f3k4l
inch are	1k3g4lYhbkcldh
E F	HjYgakckdjhjmj	1g2f4j
D ~ F	HkYgajcgdlhk
squar ~ what	HkJlYhakcjdkfg	0l1e3k
base ~ #	OlZlcgtful
is ~ \\pi	Zkbgek
$ ~ area	bjckdkfgjkmk	0g1h2f4m
the spher	Bkbkol	1g2e3h4n
spher ~ the		0g1f2f3k4l
cube ~ #		0f1f2l4g5l6f
at A	BmYfZgcgdl	0m1g2l3e4h
degre what	8lXkZj-j
degre ~ is	8lXkZj	0m3f
of ~ arc		0d3n
hand of	4mXebn
if ~ area	Zlcldkok
length ~ #	TkYlZkajcjrk	0f1f3n4g
$ ~ angl	TkXnYghgik
A ~ N	LhVgWj	1g2g4k		0l1h2g
axis ~ the		1e2k3l4g
B ~ K		1g2g3k4k
$ plan	Tknkompk	1f3g4n
Y ~ plan	Tknkon
circl ~ the	GkTkXkYgakbk	0h1e2k3k
of ~ R	BhSlbl
an angl	QjXkYkhg
base of	3kZmcfek
squar with	Zmbgfkqh#l	1f3k4g5f6h
side ~ length	TlZkdk
of ~ measur	3fXhYkcm-l
Z ,	BjOhQfTkYhZkdhjllkoj	1f2k3h4k
below what	2g3lEgGlYljkzk
below ~ is	EfGnYlgkjk	0f1e2l4j
\\sin X	OjQkTjYlhkig
below ~ the	2g8kbkfkhk
assum that	bjemhhikrk	0j1f2j3j5h6f
assum ~ the	bkelhgilrl
the acut	4kXfbkckml
measur ~ degre	3kXmij
leg of	Zlakcg
$ W	QgYkckllzl	0g1f2h3l4k
$ X	OhTkXgYkZkbjckpkzk	1d3k5j6g
Z ~ be	1jBhIjOjTjck
< ~ <	Zjckqj&h	0f1g2k5l6g
< X	TkZkckhgij	0g1f2k3k
W ~ =	DgQlXkhj	1e4k
face of		0e1g2k3m6e
& #	fjmhnl	1f4k6h
angl ~ is	XjYkblcl
find ~ equation	BgSgblfghfkmmk
= D	BkRkihjl
^ ~ ,	OgPkQlYjrk	0h1g2k		0j1g2j4k5h
\\circ ~ $	Ylin
C B	1j3kChXjYjbl	0j1g		1g3k4h6h
side A	CkXhYjZlal
side ~ C	Ygakbldg
Q S	XfZlhk
of ~ Q	BhRkXkYgfjhl
and ~ W		1f2e4m
# ~ \\tan			Skhgil
\\tan ~ =	ckhl
and \\tan	Omclhmiejh
$ ~ \\tan	BkOkckhj
\\tan X	BkSkbkckig
ice	0l1l2j8fyk	0l1g6g
common ~ in	0k1ldlxf	0o1e3g5e
fact			IkMjrjsh
\\angle ~ =	Ylhkjh
$ \\cos			hkihjkkg
\\tan ~ $	OkSkhkih
the ~ length	BhTlYjZjbkdhjjolrj	1f3j4l5h6g
, ~ C	AjCjIjJhLhOjPjmjoj	1g2k
the altitud	Yfin	3e4m5h
is ~ feet	3l4kahcldk
a ~ circl	RfTkakblzm
$ ~ unit	3kYgZlbhdjpjuh	0m1g3h5g
O B		0f3l
C A	1j3jIjikojsh	0g1g2k		1g2j3j4h6h
a plan	3kAkbjehok	0l1e4k
vertic A		0f1e3n4f
shown ~ A	HkXkYgZmbg
UNIT			HjOkZfbk
point ~ ,	HkYgdkegon
E ,	AkHkehjjok
A ~ ,	RjZkdhol
C ~ the	8lXfZlfjth
$ ~ segment	XhYlZfakil
angl ~ $	1j8kTjXkYkZjbg	0m1h2j3e4j
D B	MkTgXkYkchhl	3e4m
W ,	QfYkhklmnk
, Z	1hAhIhShTlhjnjok-k	0h1e3j4l
A E	1kYkZkbgmk
for ~ >	BhIhTkVmdkfg	1f2m
$ ~ inch	AlYjdkeg
R ,	AjBhOkQkdjqh
R ~ and	OkYloksj	0k1g3g
, ~ in		0g2g3h4m
with ~ A	CkZmak	0f1h2k3k4e
\\cos A	Zgimjg
on ~ the		0k1f3l6e
desir			Wjajzj	1k2g5h6h
the desir				0h1l2h5h
O ~ $	3lQlYgok
center ~ $	3kQkXjYgZhbgdjgl
$ degre	3j8lXkYgbkhk-k	0l1g2g3h4j
degre ~ angl	3lXkYlhhik
cream	0l1m2k3h8fyk	0k1g5g6g
side ~ of	ckdjol
\\tan #	blim
\\tan ~ ^	bkhjim
= E	JhLljm	0g1f2g4m
F ~ $	hgjlmj
, ~ we				0h1h2j
that have		1f2f4l6g
# K	1kCkLkQhSkVhWhdj!g	0h1e3k5k		1g2k
$ R	OhPgQkTkYk
, ~ R	AkOfPhQkTlYl
E ~ =	ClHlYgZgcldhjk
% ~ what	2g3k8kBlbhdgeg-l
has ~ perimeter	OmTlbfdk	0m1f2k3e4g
angl X	XgYn
$ minut	3l5gKgblrlsl
milk	3m4l5kCkek-g	1d2j4g6g
P -	9kIjTm	0k1e2f3k
right ~ with	Zhbldjekgl
many ~ is		0n1e6g
\\frac \\pi	1hBkIhKhOjShbkhkil	0h1h2h4m
\\pi #	1hBjOjbjhlil	0g4m		1h3h4l
is ~ side	Ygdljkok	0n1g3e
that ~ P	AkPhhjigmkvk
# ~ \\overline	1nZmxg
$ ~ \\sin	GjQhZjhliglk
D ^	BhCmIjQkThmkoj	1f2k
area ~ rectangl		0o1g3d
creat	1l2g3n8gXkZhekpkwjyhzh	0l1d2h3j6f	KkLjujyh!j
# \\sin	5kKhOkTjhj
# \\cos	5kBkFjJhOjhfilkj		ikkh
= ~ \\cos	Blim		Ojbjhhik
, ~ D	CkQhdjmj
at ~ origin	AkCkehgkkkmgngok
P X	AgBhEhOkSkbkhk	1f2l4g
\\cos (	OjQkhlij
\\circ )	Qkdkin
valu ~ |	DhElTlVj
C ~ so		0k1g2j3f4k
a piec	8mJlbkpgrl
$ ~ complex		1g2m4f
that \\begin	8kAjCjOkmhnk
such ~ \\begin	CkOkThmgnksh
ALIGNED	BgJgOmQgVlWh	1e2n4h		0h1g2l
\\begin ALIGNED				1g2l
\\end ALIGNED		1c2o
ALIGNED $	BhOmQhVl	1e2m
Z |		1f2j
+ ~ \\frac	0l1fJhMkOjQjTgWkhkij	1d2k4j6g		1g2k4k5h
the hyperbola		1f2m
$ ~ _	AjLhQjVj	1f2k
enter all		1g2k4j
$ separat	0l1jBhOkRkbhhj	0l1g2l3g4g6h
) ~ satisfy		0g1f2n
( ~ N		1e2m
_ ~ X	CkKjOkPk	1d2o
X ~ \\log		1e2m
- ~ _	0jCjKhLkQjVjth
be positiv	BhCkOhPhTkij
find ~ maximum	CkTleh	1g2m3g
# ~ enter	ChOjSkhj-k	1f2k4j
) ~ enter	ChGkgjjkoj/k	1f2k4k
- K	AhPjQkRknk	1d4m
enter your	CfSh-m
enter ~ answer	Cfehkk-n
D ~ be	CkIhPhQkTj	3g4k
point and		0k1g2l4e6g
trac	9gBkblcgdgfk	2m3f4g
I |	QlTkZk	0g1c2m		1e2m
even or		1e2m
odd ~ or		1e2m
find ~ remainder	IjPksf
( ~ _	ChOjPjVktkuj	1f2l4g5j
B _	AjLhOkVhWhtk	1e5l
_ ~ )	ChVjtkuk	1g2k4g5j
_ N	JhOjVjWkij	1f2j4k
N ~ B	9jAlLgPgQkVf
B ~ N	AlBkLgPgVgWkhh
) ~ of		1e2m4h5k
find ~ _		1f4k
ALIGN ~ ^			JjOkQkihsh
A &		1h2f4l
a ~ real	BfElInMgOgQk	0g1d4m
B ~ \\sqrt	JgPhSjTlhfim
sum to				0l2g6g
Y ~ be	AlBfClSh	1f2m
satisfy X	AhCkIhOkUkVm	0l1d2l
satisfy ~ ^	AhBkCkQfUkhgijll
integer M	ClUkVgWjsg
$ ~ \\le	IlOkTjehhhijkjpg	1f2m
$ ~ divisibl	IhOkPlphrm	0m1f2k5f6g
general			LhWkmj!k	1f6k
X _	IhJkOkTkVn	1f2m
_ ~ -	0jLjQjVjth	0h1h2j4h5k
, ~ Q	AlPfQk
= ~ _	AjPjtk	0h1e2j4j5l
+ ~ K	1lBgCl!g	0k1d2k6g
$ defin	AkEgNgVm
R _	OfPgQlTl
\\frac R	BgOePgQlSlTobf
, ~ S	AkBgFkOjVkkh
in common	Olpeqhrn	0h1f2l3g5l
that Z	OkPjQgWj
find P	8kAjBhEgPkQjSjVk	1g2m
let Z	IjOlQgWj
a complex	OkQeTk
such ~ Z	DjOlQfWk
| Z		0h1g4k
find |	Qm	1d2l4j
the ellips	BjRlTj	1f2m
ellips #	BfRlTkdj
ellips ~ X	BfRlTk
number ~ positiv	CkEkOlPhSjpfqkwl
) P	BgIlOjPh	1f2l
N ~ -	ElKgOlqlsf
+ \\log	IjKmtk	1d2o
\\sum _	EjLkQhVjWjhhik	1f2k4j
\\sum ~ N	EjJhLjShVkWjhgik
, ~ find		1e2m3h
of Z	dklk	0g1f2g4n
comput \\sum	EkJgLmQhVhWk
comput ~ _	AkEjJhLjQgWk	0h1f2l
_ K	LkOjQhSkij	2f4l
\\sum ~ K	LlQhSkVhWgik
^ \\infty	JhKhLkSjVjWk
\\pi ~ )	OjQhhkil
divid ~ X	AlPgsg	1g2m5g
be ~ root	AkOjPkQj	1g2m
root ~ X		1e2n
, ~ F	AjBjEgVlYk			1g2l
Q ,	BgQjRjYjZkbkfh
$ \\$	9jAmQlmgnf	1e2m
Y X	ClEl	1f2m
comput (		0m1d2j3g4h5g6g
comput ~ -	0g1nQk	0m1d3g5g6f
that ~ \\le	CeIlLjWkhkih
by (		1e2l4k5h
a remainder		0f1f5n
remainder of		0f1f5m6h
column			Wjdgtjujyj%k
$ ~ remainder	AlPfphsl
remainder is	AkPgsn
and -	CfKlOk
is ~ _	0j1jJkWjtg
of ~ ellips	BkRlTh
( \\log		1e2m
+ ~ \\log	CgIkKnTg	1c2o
which F	BhEgGlJgPgTkqk
the distinct	PlQgmkqluh
& \\frac			AkIkOjigng
& +	Pltl
& ~ \\frac	AlPkne
E ^	IhJhLlQmlk	1f2g4n
F _	Rl
$ ~ \\sum	EkLlQgShVjWhnk
major			AjBkRhkk
^ ~ A	3kChIjOkQjRkSgij	1f2l
dimensional	AgCjHgQhTndhfh
get #				0j1h3h
be ~ positiv	BgIlOlShpnqh
evaluat |	DhQnZl	0g1d2o4f
\\omega ~ #	LlOfQlWh
N ~ be	Lhmjpjqjrksh
number ~ real	BeElOePoUkhg
C _	9jAkLgPlQhWhZlth
A ~ K		2f4l
$ b		1f5k6h
$ c		1f5k
$ d	KkOk
giv			0hCjIhNjPjRjvj&j	0h1h2j5j
whos vertic	BkOhQgbldkml	1f2f3f4m
thes four		0l1e3g6g
\\cdot ~ )				0k1h3h5h6j
+ ~ <	9lDhKm			1f2l
let \\alpha	AlOfQkhhik
\\beta ~ $	AlOePgQlUk
\\beta =	AlOfQjik
of order	AgBjClOkTknj
number ~ order	AgBkCkOjTknj
tripl (	1hAhChIlShTkik-l
tripl ~ X	1gAfIgSgTnYgmk-k
comput ~ area	BfEkRmbhdmfhhhjjol	1e2l3g
# ~ >	9lCgGlTk	0l1d2l5g
# \\ge	CoTf
and pass		0k1e2m3f
and |	CjQlTh	1e2k
$ ~ pass	3kAlng	0l1f2k3g
as ~ root	BgPfQkilzl
\\approx			4k7k8gCkPjZjbhvk!h
of ~ \\frac	CkJkMkPgTfil!l
the ~ N		1f2h5j6g
) \\ge			BjCmTh
# ~ \\ge			Cl
# ~ that		0m1e4j5g6h
other ~ is		0l1e2k3f6g
root ~ F	BgEhPo
the ~ property	CkGgOgPjRkpgsl/l
X ~ \\\\			CkThhkih
hundr	7kphsgug!n	0h1f2l3h6f	uhzm&j-j
B |		1e4k
| A	Qm
D ~ find	BkChQlRkYgmloj
_ A	Wjtn
conjugat of		0e1d2n3g5g6g
@	8lBgCjIhNgOlSh	1e5k	0j1jtguk
_ B	8kBltf
right of	1lZkqlukxd
\\theta $	HjQkbhhhijklmj
in radian	EmFjTkXkhl	0f1f3f4o
answer ~ radian	EkFjTkXkbhho	0f1g3g4n
\\theta ,	IjTkbgekhligkf
# \\theta	IjTkbgkk
^ ~ \\theta	IlTkbghlif
parabola ~ ellips	Rdilkkzm
N ~ find	UlVgWkpk
find ~ greatest	pkqern
itself			KjWjgjpkrkzj!g	0k1f3j
namely			5hKjOhnjpjvjwj-j	0g4h5j
as ~ by				0n2g3f5g
gm			CkJhTk	1h2k3h6h
, ~ so				1g2k3h4k
\\sin ^	BkFjOjTkif
\\sin ~ #	BjFjTjhk
# ~ \\sin	TjZhhkik	0h1g3f4m
^ ~ ]			0kCkJhTg
& A	AjPlnksh
thus			3jAj	5h
find ~ point	9lEfGgkmmgol
let N	qjrksjuj
plug			8jBjEjJjNjQjShYj	0g1k4h6h
< \\frac	3l9mVgWkhkigre
imply			3j8jAkGjTkZh	1j3g5j
\\frac ~ K	1k3mVgWkhkqjrf
\\sqrt ~ \\cdot	0gIlJp	0o1c2h4g6h
# _	0j1juj	0h1h5m		0h1h2h5l
in ~ ten		0f1f5o6g
\\gcd	3lChJhohpmqjrlsf	0g1g2g4h5n6h	Ajpkqjrh	0k1h2h
\\gcd (	3lplrlsg
\\lcm [	3lpk
B ~ in	BkYhZltk
\\cdot ~ =	1l9hAhqgtl	0m1f6g	1j3jdjqj	0j6h
greatest ~ divisor	pkqlre
common ~ is	1lpkrevjxg
the modulo		0f1f2g5n
modulo #	sl	0g1g5m
residu ~ #		0g1h5m
digit are	Jmpg
\\pmod #		0h1h5m6h
\\pmod ~ $		0h1h5m
# \\pmod	Ajqksg	0h1h5l
base #	0j1jLjOj	0h5l6h
express ~ base	0jLlteuj
that ~ N	JhVjpgqlrlxh
B \\equiv	0kAjIkrksd
b #	7m	0l1f2g6g
c #	7lKk	0l1g6g
d #	7mKk
e #	7mKl
# can		1f5k6f
in ~ prim	Jmqcrk	0n1f5e6g
the ~ factorization	Jmqcrk			0l5e6j
find ~ unit		0f5n6g
digit prim		0p1g5c
# ~ doe	Olqntfxg
- ~ \\pmod	0jqmrksg	1g5m
to base	Ijtm
yield			1jAjIjKjghphvj	2h5j
are divisibl	pkrlufyh#l
digit ~ to	unygzm!g	0o1f2f5f6e
the decimal	1lqlslukxc		1k7lskukxe
many digit	1hJnqk
how ~ digit	Jnql
digit ~ a	qfskug!m
subtract #			9lChKjOjvj
collection	3h9kCgKgdjsnyg!l#m	0l1f3h5k6e
reminder	pgqgwkzl
digit ~ in	JmTkpk
division			0l1mPjpjsgxh	0n1f5g6h
representation	1jqksotmufxe&g*h	0e1g2g5o6f	ulxf
representation of	qlsntlugxf&g
decimal ~ of	1kqksmulxd
b ~ c	7mRfik
\\cline	8lNguk		0jPkulxh
favorit			1k8hBgIkOleg
sinc			3j	0j2h
ther in	1l3h4nJkbg	1f3f5k6e
prim ~ is		0o1d5e6h
# \\begin	9lAlnf
# ~ prim				1f5f6k
had #		0m1f6g
pictur	cldnrl	0m1e3d5k6g
already				1g2j5j6g
, ~ \\pi	BkKhOlcjehhgig
angl form	4lXfblml	0m3e
angl ~ by	4mXfbkml	0n3e
of day		0n1f5f6g
the ~ multipl		0o1f5e6g
\\\\ ~ \\\\	mk
and ~ how		0o1g5e6d
achiev			1jBkChEjRjTkrg&h
# c	7mqk-m
two ~ #		0p1f3g5e6e
ad the				0h1m2g
nearest ten	7q
an ~ that		0p1f5e6g
than ~ and		0o1f5e6e
\\circ ~ #	Xkbkil	1g3f4m
highest				0l1g5f
acut ~ form	4lXgbkhgmm
under			3kCkphrg#k
a ~ b	3g7lRfXlkk
c ~ d	7mRfilkk
have \\frac			1k3k9hJjSjhj
side to				1l2g
\\sqrt (			Hl
information			3l9kAk
depend			Vlojpgsl
clos			1h5j7jCkJhKl!j
then ~ \\cos	hfilmk
\\\\ C		2f4l
eliminat			8jAlEjzl
PMATRIX	9jAjhjmj	0h1h2h4m	gjmjoj	0h4l
PMATRIX #	mknj
PMATRIX ~ \\\\	Ajmk
# ~ PMATRIX	Ajmjnj
X ~ \\sin	IjQmhkif
by \\begin	3k9kGgmlnj
PMATRIX +	mn
\\end ~ +	3k9kmnnh
PMATRIX $	Ajmjnj
+ U	3kAkGh
( \\rho	elhkke
\\rho ,	cjelhmkc
, \\phi	cjekhlke
\\phi )	ckhlke
\\frac ~ \\pi	1hQgehhmilkjll	0g1g2f4n
\\pi ~ ,	blil
PMATRIX ~ &	Ojmhnm
PMATRIX -	9jAkgjmjnh
\\frac \\sin	Sghmigjj		SjYjhkig
\\tan (			blhhik
\\tan ^	QkSkTjbmhgif
\\cot ^	KhOmSlng
\\cot ~ #	IhKhOlSmng
are -				0k1h2k5h6h
A \\cos		1f2f4m
\\cos \\frac	1h5lYlin	0f3f4n
\\circ =	Vkblhgil		XjYjbk
= \\cos	BjEkWjhfkl
T ,	AkFlik
is \\begin				0h1g2k
- ~ \\theta	Ikhfin
\\theta ~ #	Qjekhgikkh
# \\tan	QlSlblhfig
+ \\tan		3g4l
X ~ \\tan	Qkbm
that \\sin	Vlhfin
X ~ \\cos	BkEmOhQkhf
\\cos ~ X	Emhgij	2g4l
X \\\\	3k9kAgGhhkng
\\sin ~ -			hgik
# ~ \\cos	BjHkIjhhilkhnh
\\cos X	BkEkOjQkhg		hkig
\\cos ~ )	BkEgFkGjKgOlheigjk
+ ~ \\sin	OlQjWkhgigkk
# ~ \\theta	Qjehihkl
that \\tan	OlQkbmhgif
) \\cos			OjYjejhlif
\\cos ~ #	Qkhl	3h4l
X \\cos			Skhkif
\\theta +	Qjhgilkk
+ ~ \\theta	Hlhfimkh
\\circ +	Wkbkhgim	1h3g4n
\\circ ~ \\sin	Vkin
\\cos ~ +	EkQlhgijkj
= \\sin	IkQkVlie
PMATRIX ~ \\begin	3k8jAgGjmmnh
\\sin \\frac	1h5lQfYhhmiklm
past			4m7lXhZjrhskuh	0e3g5l6g
sinc the				0j2h5h
therefor			dj
we ~ writ				1g2j4k
have ~ ^			0jCjJlOjThqh	1j2g3j4h5g6h
we also				0f1g2k6j
have (				1k2g
\\Rightarrow			0h8j9kAkBjYj	0j2h4g5j
= ~ \\Rightarrow			1j8j9m
from both			9lIj
from ~ side			9mIjOj
we see				0h1j2h3j6h
see that				0h1j2h3j
we use				1m3g5h
plug in			IjJkNk
\\Rightarrow #				0l1h2h3g
\\implies			1h3j9jAkIhJhShdhskxj	0h2h3h5l6h
clearly			BjCjTlpjrgsjyj
have \\begin			IjJkzj
first equation			9kAm
substitut			1j8j9kAlEhNjfh	1j2h6g
term we			BkIkPhzk
( ~ /				1k2g
# ~ tak			qlrh
tell us				0g1j2h
give #				0k2h6h
give ~ =				0j1h5k
clear			BjCkThvj	0f1h2j5h6j
our answer				0k1j2h5g
if and				0f1j5j
henc			Cjoj	0h1h4k6h
henc the				1g3j4k5h
sinc ~ =			hjkhqkrjsj
we start				0j1k2g5g
easily			Ojug!l
by vieta				1f2l
look			1j6jIjhhqkshujvj
we ~ for				0f1j5l
see ~ #				0g1l2h
give ~ -				1m2e6g
give (				0g1l2h3g
$ ~ sinc				0j3g6j
so our				0j1k2g5h
S ~ =				0f1k
sinc F				1g2k
trick			1jBgIkOkPjSjeg
sinc we				0g5k6g
so X				1h2j
OR				0f2h3k6g
\\frac ~ /			Wlhgik
OF			0l3j8hAlLhYhth
thus ~ X				1l2g
inde			9jCkJhOkPkWhqjsgtkvgwj
we ~ look				0k2g5h
give X			9mvj	0k2g3g
everyth			ChIndhhkigjhqgzj
quickly			0k7l9gdgul
perform			0n1gSk
set X				0h1g2k
seek			9jAkCjQhXkmg
and sinc				0f1k3g6k
latter			AlBlIlJgee
equat			9lOjPjQf
equality			3jBgCm-j
recogniz			IhKjLkYkZhajejxh
so ther				1h6j
are ~ \\cdot			1jyhzm!j
theorem			JhOkPjXjZkhjphsh	0j1g4h5h6j
multiplication			0j1j9kIhJkNk
therefor ~ #			1kqkyl!g&h
sure			5fClIkLkyl!f-l
so N			IjOkrjsh	0f1k
simply			1hSkvjzh!j-j
to ~ \\cdot			1j3k6fKm
then \\begin				1h2k
or \\frac				0k1f
N ~ so				0n1e
isolat			9mCfOgPgigmkzl
= ~ \\overline				0l1f2f4k
! ~ way			ynzg
are \\binom				0g6l
get ~ -				0k1d2k
= \\binom			Plykzj
= ~ !			zn
P O				3m4f
INCH			4mdk
\\cancel			1m4kxk	0m1e
so Z				1g2l4h
algorithm			pmrf
then \\sin			Zghfin
`,
};
