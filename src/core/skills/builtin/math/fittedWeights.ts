import type { FittedTable } from '../fittedTable';

// Written by bench/fitSkills.ts; fittedTable.ts explains the form. Fit again after cues or topics changed.

export const fittedWeights: FittedTable = {
  topics: {
    classes: 70,
    scale: 0.513,
    bias: '0.1 0.3 -0.1 0.2 -0.0 -0.1 -0.1 -0.1 -0.1 0.2 0.1 0.2 0.1 -0.1 0.0 -0.1 -0.0 -0.0 0.2 0.3 0.1 0.0 -0.2 -0.1 0.0 0.1 0.0 -0.1 -0.0 0.0 -0.1 -0.0 0.0 -0.0 0.0 0.0 -0.1 0.0 -0.0 0.0 -0.0 -0.1 -0.1 0.0 0.0 -0.1 -0.1 -0.1 -0.0 -0.1 -0.0 0.0 0.2 -0.0 0.0 -0.1 0.0 -0.0 -0.0 -0.1 0.0 0.1 0.2 -0.0 -0.1 -0.1 -0.1 -0.1 0.0 -0.1',
  },
  subjects: {
    classes: 7,
    scale: 0.238,
    bias: '0.5 0.2 -0.1 -0.2 -0.2 -0.2 -0.1',
  },
  cues: `
@bare	0j1kHjJj!j
@short-bare	0j1l3h7j9hAhBhChIkJjMhOhQjbjchhjijmjqjuj!j	0j1j2g4h6h
what is the value of	0j3j8j9kEjIjKjNjOhPjQhThVhWjXjphqhzj!j	1j2h4g5h6j
compute	3h9hBhIjMhRjVjWjYjbjfhhjikzj!j	0h1g2k4j5h		0j1g6h
evaluate	0j1j9hBhChEjIlJmKjLjMhNjOjQknhsj!h	0g1l2j3g4h6h	0jEkNmSk
\\div	0p1j3h9hBhCjJkKhNlPhZjqhuhzl!h	0j1h2h4g5g6j	1k4j5jKj-k	0k2g3h5g
\\times	0k7kBhIhJkKjPhQhWhpjrhthujyj!j#j	1g2h3h5j	3j4jzj!j	0j2g3h4h
sum of the first	BkLjVkWkpgqhslugwg
simplify	0k1l3hBhChJmPkQkSjWhZhhkigqkwjzk!h	0m1j2g3g4h5g6g	0j1h8j9jBjIjJjSj	0j1h6h
\\cdot	0j9hIjJlOhPjQjzj	0j1j3h4h6h	1j3jdjqjrh	1j
subtract	0lWmpkzl!h	0l1e5g6g	0j9kAlKjOjPhVhWjphvjzh#j	1j2h4h
sum	AjOjWkqjuj	1j4h6h	3hPjsh-j
added to	1m3h6j8k9lAhBhKhOjVgsl	3g4g6g
plus	2j3g6h8k9lAmdkqjul&g-f	0f1l2g3h5k6g
minus			ckdg&l*g
more than	8k9lAkBkCkIkLhWhphsjuhwh-g	0j3h4h6h
left	0h1l3j8hAkBhGjKjVkXkqhsluhzh!h#j	1f2k3g4h5k6h	0jBjOj
how many more	3h5lAkKkdkthuk
negative	BkCkHjRjThpl&j	1j2g3g4g	BjJjOjTjWjpj
reciprocal	1n3h9kAjBmIhOjPhSgxl!h	0j1j2h3g4g5g6g		0k2g3g4h6h
(-	0j1h3hBhEjGjHkJkKhQjShVhdjfjoj!h	1j2h4j5h6g	ihkh	1h4j5h
number line	1m7mAhBhCoDjHlYhZgvf+g	0l1g2g3f4g5g6k
product	0h1jAjBhDjIjOjPjqkujwj	0h3h5j6h		2h3h5h6j
multiply	8m9gAhBlskzj!g		1j3k4jBhSj	1k6h
multiplied by	0lAkIlsltgvg	0f1m2g6g
divided by	0j1jAjIkPj!j	1h2j3h4h5j	9jKjOjRjihuj-k	0j3h4h6k
quotient	0h1h3jBlIjMjPkTksjug		0kAjIkPg
twice	1h5j6h8hAkBjCjGkHhKjLkThZhbhckdjvjyj#h	0h2h3f5g6k
each	0j1h2h4hAjBjCjEhJhLjTjVjWjqh	0h1j2j3h4h	8hdjpjqh	2j4h6h
double	9nAhBhKjPjVlbjsjzh	0l2k3f5h6f
\\cdots	0h1h9hEjKhLkPjShVjWlthwj	0h1h2j3h4j	EjJhLjWkvj!h	2j3h4j6g
grouping	3j8hqhskygzk!k#k-j	1g2h3h4h6j	6jKjejthujvjykzk!g-j	5g6k
fraction	1m3j9jKhLjNhOhPhQkSjWjdjojthxkzh!h	0j1j2h3h4g6h	1l3k9hPhSk-j	0j1g2j4h6h
decimal	0j1j3h7h8jAhLjVjWhXhYjZhcjpjqlsjxezh!h&j	0h2h3j4h5j6h	0h1l7lCjWktguk
numerator			3jCjFjOhSkWjxj
denominator	1j8jJlLkWktg	0g1n2g4h6h	1kFjOhPjSk
@fraction-bare	0j1n4jGhIjJkLjPhQjdhnhxhzj!h	0j1j3g5g6h
@fraction-sum	1jAhCjLjQjRjSkWjhhik	0h2k3h6h
@fraction-product	1nIhJlPhSo	1h2k3g4f5g6f
half of	3mKkqkxg		1g3kLkMkXjbgcgwkxg
@nested-fraction	1f9fBkCjIgJhNgPgQlSkVm-m	0d1l4h
1+\\frac	1h3kChJhLmOjPgQkSkVhWk!g	0h1j2j4g5h6g		0e2j4j
2 + \\frac	3h9hEkIhJjLmPhRjSkTjWkfhxh!k	0h1j2k3h4g5g6h		0h1h2k
fraction of the	3kSjbgdkol
what fraction	0h1l2k3j8gBhIlPhSjbgejol
remaining	2h3kTjckegoksjzl&j	1f6g	Tjphzl!h*j-j	1f3j6j
shaded	2h3hZjakbkck&j	1f3k4h5h
one half	1l3kLleguk	1k2f3h4h5e6g
greatest	9jBhIhJjLhTjpkqlrgujzk#j	0j1g2h
smallest	9hCkOjTjdhpjqkujzh!h#j	0j2j3h6g
which of the following	7lEhGkHkKjLjOjWhmlzh
order	9jCjGhLhPhQjWhijyjzj!j-j/j	3h	0kBhwjyj!j	0j2h4h5h
largest	AjBjCkOjShTkVhojsjujwj	2j3h4h6h	7jCjKjrjwj	0h1j2f5j
closest to	1h7kBgCkGgIhKnPhVkWgoh/l	0l1e3h4g5h
as a decimal	0k7g8j9jAhHjVjXhYjcjej&j-k	1j3j4h5f
@decimal	1m3j4j7l9jAkBhCjEjIhNhOhPhQhThWjZhcjegmhnhphqhthukxjyhzh	0k1h3h4h6h
percent	2e3oKlbhdk&j-m	0f2h3k4h5j
\\%	1h3m8jAhBjEjKlYhdhjj-k	0f1l2h3j5h6g	1j2f3l8g&k-k
percent of	2e3nHhYhbhdl-m	0j1f2h3j6g
\\% of	2m3j8lAhbldgjkxj-h	1k2g5g6g
what percent	2e3obgdkej-m
increase	0j2g3k4h8j9jAjBjCjKkThdjejrhzh!k-j	0g1h4h5j6h	BhCkGjJhKkPjThsguk
decrease	2h3j6h8k9hAhBkEhIjOhPgdjhkzm	0g1m2f4h5k6h
increased by	0k2f3m6j9kAhBjCjKjThYhbgdksk	0f3l4h5k6g
off	1l4k7gBhCjTjYhcldhefok!j	1f2l4k5h
sale	2f3f6lAkBlKheksk!k	0f2g5j6j
solution	3h9jAhBlDjGjOkQjSjhh	0h1j2j5h6h	DjOk-j
ounce	2g3pAjsm!h	1h2g3g4g5l6e
ratio	3mBhJhLhTjWjYjajcjejrh	2j3j4h5h6h	3l5jWjYjZhcj	1j5h6g
proportional		0d1o2g3h		0d1n
recipe	1h3n4lel	0f1l2g3k4h5f6e
per	0h1j2h3j4k6k9jBkLhejgjhhqhshyh!h#h-k	0h1j2g5g6h	3l4k5h6g-l
ratio of	3mBhTjYjajbjdhejrh	2g3j6g	3kZgck
in the ratio	3hBfPjTnXl!k	0g1l2f3g6k
: 1		2j3h4j		1j
for every	3lSkVl&k-h	0k2g4h5h
@ratio	3l8jXgYgajdjmkrhzk!j	1f2h3j
\\frac{a}{b}	3l9hAmCkEgOhPhTjWj		1jThYgZhikwj
a:b	8jQjZjajhjmjqhwj	0j1h3j5h6h	QjYjcj	1h2j4j5h
cup	3l4kCjdlek	0g1j2g4h5k6f
cost of	6l7k8hAkKhdk&l*g	0e1m5g
same rate	2k3p5l-h
pound	1g3k4l5j6k7h8h9kAnslykzh!g-h	2g3g4g6h
proportional to		0d1n
inversely		0d1n
directly	3g4g5lBhChbhclgl	0f1k3l4g6h	0j3gekslxg%j	0g1k2f
represent	0j2h3j6j8kBjGkJjKjNhPhajghshtkzj!h	1k2h3h4g5h
convert	1mIjcjhjkgsktm	0j1g2h3h5m6h	1k3j4lQjhkth	0j1g4j6h
unit	1h8hAhHkTjZjakbhdjojshuj	1h2h4h	3jEhGjtj	1h3l4g5g6j
inch	2h3k4lBjKhVjYjbkcjdkejyhzh!h+h	2g3k4g5h6g
feet	1h3k4k5j8hAjBlKhLjZjcjrjzh!h	1k3g4g5g6g
foot	3l4k8gKjahdnejzh!h	0j2g3h4j5g6f
mile	3k4m5k7hCjLhZlfj-j	1k2h3j4h5g6f
centimeter	3j8jKjTjYlZjalbjdhqj!h&h	2h3j4h5h6g
meter	3j4k5k8hBhGhLjThYjZjbhekrjvjyh-k	0k1l2h3h4h5g6f
how many inches	1k3l4nckdj
in centimeters	AhHkJjThYmZkagej	1f2h3l4g6f
square inch	3h8jAjBkLjYjbjckdkef	0j2h4h5h6h
cubic inch	8kAlZk
clock	0k3g4k8hLlXfbmhkph&j
a.m	0n4mClYfZjbhehug	0h1k2f4g6f
p.m	0l3g4k8hClXgbl	2g3k4g5f6f
day of the week	3g4gLkrlsn	0e1h5n
what day	3h4gLkrksm	0e5m
noon	0l1gXfblrk
minute	0j3h4k5j8hBhCkGjKhXhbldjrlsjyh!h&j	2h3h4h5j
second	4k5j7h8h9hBjGhLjTjVjWjYhxhyhzk!h-j	0g1j6h	1h9jAkJhdhzj	1j3h5h6h
miles per hour	4l5hBj-l
per second	3g4l5j7gIkgk-l
per hour	4m8kAj-l
speed	3k5gBhbkgkhh-q	0g2h3j5g6g
rate	3m4j5m6h9jAhGjKlgk-h	1l2g3g5g6g	3h4k5k6eKnSg
per minute	3g4m5gGlbk
travel	1h3k4l5l8h9jAhChLkXhblgjoj%j-h	4j5g6f
drive	1k3h5f8hzk&k-n	0k1f6k
run	3k5k8jBkCkLh-l	0g1n2g3g4h5g6f
walk	1j3l4mGhZjbjfjsl!h&j*j	0l1f2h3f4g5k
distance	3j5k8h9hAhGhHkIhPhRjTkXhYjZkbkdhojzh	0h2j3h4h5h	HkRjfj-k	0g1k6h
trip	4n5g6kAkbg-g
returns	0k3l7kthukzg!k
averaged	3j4j5f8jAkCjOhtj&j-p	0k1k3g4h5g6f	WkXhck-k	0g1l2g3j
meet	3g4j5k8hAhLgXkYjZhbjcldjpkykzh!h	0g1j2g3k4h5h6h
together	2h3g8h9jAnXkphrkslyjzg-j	0f1k2h3g4h5l6h		0k2h4j
paint	1h3j5l6kKkolyhzh!j*j	0h2g3h4g5f6k
finish	4g5lJkKl!h
fills	3h5hGkenskylzf!j#j	0e1e2h3l5k6k
each day	0h3f4g8gCnKkLoWlsfvj	0c1n2h5e
rate of	2h3k4k5k6h9jGjKn	2h3g4j5h6g
@money	1j3j4h8k9kAkGjIhKjOhdjljmhnhujyhzh	0f1k2j3h
dollar	0k1j4j5j6h9hAjBjEjKmTjdhqhujzh!h&k	0h1k3h4h
cost	0k1k3l4h5k6l8k9jBhKhdkshzh!h&j*h	0j1k2g3g4h5g6h
price	2j3m5l8g9hAgBmCk!j	1l2g3g4h5f6h
\\$	0j2j3k4h8k9jAkGjIhKkljmhnhujyhzh-h	0g1k2j3h
cent	1g3n8k9hAhKkLjsjyj	0g1k2h3h4h5h
interest	2h3h6fKo!k	0c1o
pay	1g2m3j8l9mAgEkKg&h*j
change	3m6h9lAhIjdlehskyk	0g2g3h4k		0g1h2k3h
buy	3k4j6l8jAkClskyh&j*h	0g1h2g3g4h5k
bought	0m3f6f7k8g9gAlBjCkKg!h	0l1g5k6f
sell	1h2g3lAjBkekskul	1h2g5k6g
sold	3gAlBjTkul&l*g	0e1k2g4h
charge	6h8l9lBjTkrk
bill	2k3g5l9lAhskyh!k	2g3h4g5k6f
nickel	3h4l6g8k!k*l
quarter	3k6h8kAk!k#k-j	0k1h2h3f5j6f
coin	8kAjyk!k&h*k
earn	2f3g6k8hKlLhskzk!h*j-l	0e2h3g6j
week	3j4h8gAjBjChLlVkrjsnyh	0h1j2g3h4h5l6f
compounded	2g3h6dKq	0c1p
invest	2g6fKo	0c1o
round	1n4h6j7kBlKjujyjzg	2g3h4h5g6h
nearest	1j3h4j6h7jAhJhKkThXhYjZjdjejqhzh	0h1k2g3j4h5h
nearest tenth	1k3h7h8k9jAhHjVjXhYjZgbjchdj*h-j
nearest hundredth	0l1l3g4l6h7f8hHhKhYjckdjej	1g2h3l4h5h
to the nearest	0j1j3h4j6h7jAhKkXhYjZjdjzh!h&j	0h1j2g3j4h5g6h
integers between	Wmqgskukwgyl*k	0f2g3g4h5k6h
\\sqrt	1hCjJkMhPhQjgjqj	1h4j5h6h	CjHjOjZjhjoj	1h2j
perfect square	0hBhJjSkpgqmukvjykzh&j	0j1g2g3h4h5j
consecutive integers	0l7mOmZmdfphve	2f4g5g6f
closest	1h7mBgCkGgIhJgKmVlWgoh/m	0l1d2k4g5h
\\times 10				0g1g6l
\\cdot 10			1j2jIjJjdjujyj
@no-math	3j8hqjyjzj!j	1j2h4h6j
@story	3j4j8hAjLjyj!j#j&j	1j2h4h
twice as many	8fAkLlVkvm!g
as many	0k1h8hAkLmWjslthvkzh!h#h	0e1l2g3g4h
total	0j1h2h3l5j6j8j9jAjCjJhLkThWjbkdhqhrjyjzh!h#j&h-h	0h1j4h5h6h	3j8hdjpj#j-j	1j2g4h5h
how many	3k4j8hpjqjyjzj!k#j	0j1j2h3h4h6j
in total				0k2g3h5g6h
give	1h2j9hBlCjEhIhKjLkSjTjUjbgqjrktgxh	0h2l3h4h	9kAjvj	0j3h
how much	1h2h5k8jAhBhChEjIoJhKlLhdj&h	0h1k2h3h4h5g
less than	3h7k8k9hEjLhOhdjpjqjsjvjwk!h-h	3h4g
three times	2h3j8kAmXhujyl!k&h	1k2g3j4h5h6f		0d1k2g6l
number is	2jAjIlJjPhWhpjqkrhsjuhyh&j*j	0l2f3h4h5h	0j1j9jJjpjqkrhshwh
let x	1k9hBhCkIjJjOhShVjhkih	0j1h3h6h	AjEjhhikkjxj	0e5k
what is the number	1h3j4j8j9jAjBhHjIhOkPhThYkajdhejsjwk
a number	0j1j7h9lAhHjJlPhqhskwhyh!l	0k1h2f3h4h5j6h	JlMhpjujwgzj
tripled	1hAgBjCgIjJjShTkYhbkdhikul-k	0g2k3g4g5g6j
age	3k6j8gAoKhLkWkthug	0g1l2h3g4h5h6g
starting	0j1h4j5j8hAhClGhLjPjWjcjdjrkslykzh!g&h-h	0f1j3h4j5k6g		0j1h5h
table	3h8hGkegojpjylzf!j&h-l	0h1h2h3g4j6k
graph show	1l2k4k5g8fGn
\\begin tabular	2gyh-n
\\hline	2g3h8fWm!k-n	0g2k3g4g5h	0kthvk-k
survey	1l2n3g6h8fBk#l
shows the	1k3j4k5h8fGm-l	0m1h2h3h6g
@linear-equation	9jBjDjKhQjShVjWhnjoj	0l1g3h4k6h
solve for	1j9jAjBjIkJlKkLjMhOhPhQjTh	0k1k2f3h4g5h6h	3j8jAkBjUj	0h1j2h
what is x	3h5h8j9kAkOkPhYkzl
value of x	0h3h8j9kBjCjDjIjKjPhQhVjWhXjZhbjvj	0k2g3j4h6h
solve for x	1lBjIkKlMhShtj		3jAjBlJhKj	0k1g2g
find x	1h9hAhBhIlJkLlMjOkPhVjtjvk-h	0f1l4g5h6h
what is the value of x	0h8l9kAjBjChEhGhIjKlLjPhShThVhXlYjZhfhzh!j	0k2f4h5g6g
solve	3h9mAjChIjJkKjOhQjSjsh-k	0k3h4g5h6h	1h8jAkCj!h
all values of	1hAgCgDkOjSjbjnk/j	0f1k2h
constant	3kLjPjSjgjihmk!j	1j5h6h	3j8jGkIjOj	0g1k2j3h
@linear-equation-fraction	3hAhChEjIjKjLjPhQhSjVjWjhjijvj
@fraction-equation	3k9jChFjJhLjSkThVjWjhhij	0g1j2j3h4j5h
\\frac x	0h1k3k9kAjBhChEjFjGhIjMhOhSj-k	0j2h3h5h	3kJjLjij	0g4j5j6h
the number	AjCjWhYjhhpjqjzj-j	2k4h6h	1j3jpjvjyjzh#j	3h4h6k
two numbers	AnGkIkqluhvhyj&j-h	0g2g3g4h5j	0jIjOkqkrfthwk&g
twice the	3g5lAjBkCjHhZhckdjyk	0h1j3g4g
@equations2	9jAjChIjJhQjShVjfh	0h4j6h
@equations3	1j9hShWhajcjhjihjjmjoj
system	4j9kAgChEjHjOhTjfjhhijnjojsjtj	0h2h3h4k5j6h	8j9kAn!j
ordered pair	9kDjGhJhOjRjThWhijnjpjvkwj/j
align	9kAjCjEjJhOjQjThhhmjnj!j	0j1j3h6g	Ajsh	6h
@linear-system	1j3j9jAjBhGjShThVjWhZjajdjihmj	2h3j6h
a+b+c	1jAkBjEjHjIhJhMjPkQhTjejqh!h	0g2j3h5j	8jAkOjQkcj	0g1k2j4h6g
x+y+z	1j3h8j9lAhBhCjIhPjQhhkwk	0g1g4f6l
ordered triple	1gAgBgJhRjSgTlbkhgil-l
sum of three	8nAgIlphqguhvmwl	0l1j2g3h5f6g
(x,y,z)	1hAfBhChIgShTmYgZjmknkol-k	1e2k3h4k
@letters4	Yjajbj	1h3j
@nonlinear-system	1hBjChIkJhOkQjShVhfghhijljtj	0h1g2k3g4j5j
real numbers	9hBjCkLjQjTjhj	0h2j4j5h
x^2	BkOjPkRjfh	0h1j2j3h5h	9hBkCjOjPjZj	0g1j6h
real solutions	9kBkDhElOgQjSkhg
positive real numbers	1h9hBhCkEjIjLjPhShTjijnj-j
x+y	9kBjCjJhOjQhZjbjwjzh	0g1k2g3j5h	AjCjIjLjrh	0h2g3j
sum of the squares	BeDkIgOkPkYjul
product is	Ilpgqhshukwl!h&h			0j2g4j5h
sum is	ChJlLjTjWlqhsh!k	0d1j3h6k	KjLjWkphshujzj	0h1j2h5j6h
a+b	3j9jAjBjCjJhZhqh!h	0h1j2j4h6h	8jAkPj	0g5h
@quadratic	BlCjIjJhOjRjSjfh	0h1k2j3h6h
@quadratic-equation	9hAhBlEkIjMhNhOmPhQjSjThtj!h	0h1j3h4g6h
quadratic	AkIkOhQk	0h1j4h	9hBkOjQjTjVj
parabola	AhBlGhHhIhNjRhfhjjkkzj/j	0h2k3g6j
completing the square			BlHjRjfh
factor	3h8hBhChJjLhPlghijplqmrkshuh!h	0j1h3h4h5j6h	BjIjOkSjwj	1j2j3h5h
root	9hBjEhFjJhOkPkQk	0h1h2k3h4j6h	CkOkPjph	1h2j6h
roots of the equation	1hBjDkIhJgOjPlQhSgTk
product of two	AhIkOhPjqlrguhvl!j
consecutive	0j7k8jAhBhIkJkOjVhWhZkckqhujwjyh&h	0h1k2g3h4h6h
rectangular	3hAkBjIjTjYjZjckdjehhkkfqm	1k3g4h6f
positive difference	1k2j8hAjChDkIkJhKkejfhphuhvgwkzl	0h1l2h3h4h5e
dropped	3f4j5mLmWk	0e2l3g5h
height	1h2h3j4j5j8hAhBjIkKjZjcjdjejoj	0g1j3k5h6h	2h3j4jcjdkeh	1h3k
one solution	AgBmIkShwj	0j1m2f6h
real roots	9hBlIjOhPkQkSjTj	0h1h2l4g		1f2m
form \\frac	0l9hBjJhPjQhdkhkqhtj
form a	1h8jAjBjEkGjIhPhQjThXjYhbjdjhjuj	0j1j2g3h4j	HjOhQjVjXjZhfjqh#j	0j1h2j5g6h
in the form	AhBkEjJhQjShThbjdjkj	0h2h4j5h6h
can be written	EjHkIkRjejqhuj	1k2h4h6h
square	3hAjBjHjIjJjZjajbjcjdjehfhphqj	1j2h4h	9jBjCjIj	0j5h
vertex	3h8hBhCjGjHkXkYhbkchdhehgjhjjj%j	0h1h3g4l5h	BhRkZjbhcjej
passes through	3j4jAjEgGjNkZjbkdjehgknh/j	0h1h2k3g4j6h
graph of	7jAhBjCjEhGkHjPjfhkjzj	1h2j3h4j5h6h
y=ax^2+bx+c	BfEjPjRmZkbhfhkk
ax^2+bx+c	BhIhOjPjRkZjfhkj
intercept	9lPjRjXj/k	0g2j3k4h
maximum value	BjClEhJhMjOhRjTlmh	0h2k4h
minimum value	9hAhBkClIgMjOhPhShTjih
maximum	9hAhBlClEhJhQhTmdhehfhmhpjqh	0h1k2k3f4h6h
minimum	3h9hAhBkCkIhOhShTkVjejjjsj		ClSjTjqh	1j2h5g
greatest possible	8hBgOkQkSkTjVhpjrmzh#k	1f2f5k
height of the	3g4kCkaj-k
ball	4h5l8hBkLkekykzk!j*j	0h1h2j4h6h
minimize			3jCjrf
maximize				0f1j5k
largest value of	9fBlJhOjPjSgpgzn
roots of	1h9hEhFjIhJhOkPlQkVhWh	0h1g2k3h4j6h		0h1h5j6h
solutions of	1h3h9kBmChDkIhJhOkQhShTkfkhjqhzh	1k2e3k4g5g6h
vieta			BhOjPl	1g2k4j
solutions to	1hBjCjEjOkPhQkSlhhvhzj	0g2k3h5h6h
be the roots of	AlBfIhPlQk	1g2l4h
@inequality	9jCkDhJhKjQhTjVjqj	1h2j3j6h
inequality	9lChDgKmdkvk	2g3j4g5g6g	9jCkTl	1h2j3j5h6h
interval notation	CeEkFhPkSkgj-l
interval	9hBkDhJhKhOjPkSlhgigkh-k		ElPhhg
satisfy	1h9jAjBkEhIhJhKjMhPjQhThVjWhljpjvj!h	1h2j5j6h		0g3h4j
@linear-inequality	9lAhBhDhEjIjJhKjQhTjjjqjvj&h	0k1g2h
greater than	1j3hAhCkIkJjMhpkqkshujvjwg&k	1h2h3g4h5h6k
at least	2h3h8hBkClLjVjWjehojphvjyj#k-j	0g1j2k3g4h5g
at most			Gk#l	0f1j3h4g
how many integers	3h9kAhBhCgDhKmOjPkThWhplqjrhukvjxhyk!h	1g3g4g5h6j
smallest integer	BkClJjKjPhShWkphqlsgthukwfxj	0k1j2f3h4g6g
integer values	1h9jBlCjDjIhJjKjOjPhZkhjpgrlthvjxhzh!h	0f1l2e3h4h5m6h
integers satisfy	9hAhIgKgPlpmvl
largest of	AlBgCgIgJmOmTkvg	1c3g4g5k6g
smallest of	1mAlWhvk	0k1j2f3g4h5e6f
must be	3hBjEjIlLjskuj!l	0h1h2h4g5k	Bjvjzh	0h2j
exceed	3gCgImKmLkVjsg&k	0k1g3h4h5f
least	3h8h9jAjCjLjTjphqkrhvkzj#j	2h3h4h6j	1kKjph#k
@quadratic-inequality		0g1o2f5g6g
sign			1hBkDj-k
@fraction-inequality	3lAjCkDhEhQhTjrf-m	0h1e2n4h
\\cup			ChPkSlhj-k
union	ClEgFgJgPgSkbk
\\infty	BkFgJgKkLkPhSjVkWjgj	1g2l6h	DkPkSkhgkj-j
region	1jAhDhEkHjJhMhbjckdjhhmhpj&k	1f3j4h5h		0g1g6l
conditions	8hAkDgHhLgYhbmcjfjojpmrkvj	0g2e3j5j6f
0 \\le	Tkhjojsj	0h1h2j3h5j	1jOhphqk	0g1g3j5j6g
@absolute	9hCkDkEkNhQlTjfhqh	0f1h2k3h4j5h
@equation	9jBj	2j4j5h6h
sum of all	1hBkCjFjJhKjLhNhOjPjShThWkdhehfjhhpjqkthvjzh!j	0j2h3h4h5j6h
@absolute-inequality	9hCnDgKkvl
integers	KjVjpjqjsjujvj	3h4h5j	Jjpjqksjvj&h	0h1h5j6j
|-	9gBgDnEmMgQk/j	0f2j4e6h
graph	4j7j9jAhBjCjEhGlHjPjfhkjzj	2j3g5h6h	BkEkNjhgkk	1g6k
enclosed	HhQgTkYhZfbgckdlgn	0f2f3k
area	3jTjZjajbjcjdleh	0j2h5h6h	Yjdk&k
@function	AjGjPjUjVj	0h2k
function	9jBjCjDjEhGkJhTjUkVk	0h1g2l4j5h6h	1jCjJhNjPkSh
f(x)	DjGjPjUjVj	0h2j	BgGlKjPl	2m5h
f(	GjKjPjUjVj	0h2j3h4h
inverse	9lAkEePjSjnhpj/j	0h1g4g5l	0kJhNkqkrksg
graph of y	9jAhBjCjEgGkOkPkfhgjhj	0h2k3h6h
g(x)	0jEgGjOhPjSkUkzj	0h2k4h
@function-definition	BjEjPjQhUjVj
@function-value	0j8jChEkGjIhKjOjQhThVk	0h1j2j4g5h
f(x)=	BjEjKjPjVj	0h2j
what is f	0jGkJgNkOjPm
find f	EkIkOjQhVm	0h1k2h4g
value of f	0jCjDjEhUl!k
f(-	AkCgEhGkJlQgSj			1f2m
rule			JlKhYktj
formula			HjJhPjbjdjhj	0g4k
@composition	0jCjEhOjPhVkqj
f(g(	0k9kEgIkNjPh
g(f(	0kBlEdIkPh
f(f(	0jBhEfOjShVlqjzj	1g2k5j
\\circ	0hAhBhChIhJhOhPhVjYkbldjfjhkil	0h1h2g3l4j5h6h	XjYkgjhkijjj	0k1g2g
f^{-1}	EhGjIjNjPkgj
@inverse	9hGjIjNjPkgj
invertible	BlChDjTkngsk#k
inverse of	0j9mAkEcPlSjnhqjsh
cases			1jBhwj!j-j	1g2j
\\text if	3k9jAj	4h
if x	0j1j3h9hAkCjEjNjPjShVhihqjvjwh!j-j	0j2h3g4g6h	DjEk	1j3h6h
intersect	3j9hAjBlChGjHhXjYjZjakfhjj	0f1h2k
reflected	Hhfoghoj
f(x+	ElPfUgVm
y=f(x)	9kChEfGmIhOkSjgk	1g2m3h4h
even function		1e2m
odd function		1e2m
neither	Jhphqn#m	0l1d2k
odd	AhBjChEkIjKhLjThWkphqjsjwnyh!j&h	0j1g2l3h4h5g6h	0jJjphrjvjwl	1g5j6j
even	3h4jAhChEhGjIjVlpfqjshvjwn&h	0g1k2l3g4h5f	wk
f(-x)				1f2m
domain	9hBmCkIhJfKkMhSj	0h2k4h6h		1l2e
range of	9hBkCjDlFfIhJhKlMhOhPhSkTjgjhg	1g2k4k
defined	9hCjDjEjKjLhNhQhTkVkWjihmjpjqjrjsh	0h2j5j6h	EjJjNjYkZhxj
real valued	1h9hCkDjEhJgNhOjQkSkhjvkwj	0f3h4j5h6h
is defined	9hAhBhClDkElIhJgKkNeOjPhQhRjShTlVjWhigpk	0g1h2j5j
g(x)=f	CgDjEmGlIhPegl
range of the function	9hBjCjDlFfJgKlPgSmhg
range	BlCjDkFhJhKkMhOhPhSlTkgjihkhnhrjsg	0h1g2k4k5j		0k2h5g6h
all possible values	BjClEjJjNhOkRjShThehfjijmjth	0h1g2l4j5h6h
image	Hgfngkok	0g1f2g3m
slope	9lRlkjml	0f3g4j	9jGlRk
y intercept	OkPjkj/l	1l2h4g
line	3j9jBhGkIhLhOhRhXjdjfjkjmj	2h6h	EhGjbjgjyj/j	0h2j3j4h
perpendicular	9lAhHhRjXgYlZkakbgjkmj
linear	4mChEfGlHjIl		9jAkIl
through the points	4k9jAhEgGkHhNlbkfhok
line passes	BhPkRkdkfjgjmlog
the line	1h3h9lAkChIhOhbjfjkjmjnhyjzh&h+j-j	0f2h3k4j5h	EhGkHjRjbjgk
parallel	3hGkRkXkZhakckdhfj	2j3g4g5h6h
intersection	3hBhHjIhOjPhRjdlfgkloj#k	0h1g2j3g4j6j
point of intersection	AlOkXjbkffklmg
y axis	AhBhGkHhRlbjdlfkgjoh	0f1f3l5h6g
x axis	9hCkGhHjRlZjajbhdkfk	0g5h6g
crosses	3m5mBgmlngok		9nPj	0g1k
cross the	3k5mBgZkrk
distance between	3j4jAhHkRkTjZjbjfj	0j1h2k4g
midpoint	HlXhYlZjajdjfjjjmj	0h2f3j5h6g
distance from	AhChTmYlZlbkdhfgoj
endpoint	3hBjHlKkLhRhfmrj	1l2g4g5h6h
distance formula			HmZgfk
from the origin	BfHmRhTlbhfkoj
how many units	1h3kHnYlZgakfj	2g3k4g5g
midpoint of	3hHlXhYkZkajehfjjjmj	0g1j2g3k5h6h
bisect	XpYdZjbkhlmg	0k1g2g5g
center	3j9hBkHjIhOhRkThZkbkfhgjmhnhoj#j	0h1j2h4j5h
perimeter	8jAkBjJhOjTlZlahcjdghjphqh	0k1j2h3h4h5g6h
divides	1k8hAkBhChIjijqkujwj!j	0h1g4h5j6j	3j4j9jIhOjPhVhqhujwj-j	0j1h2h4h
expand	0h1h9hBgChJgOhPsQhuhzh!l	0g1n2e4g5g	BkCjzj
@bare-expression	Pj	0h
expression	3h6j8j9hBkIkJlKjNkQhTjWjejhhihphsjtjuhzj	0j1j3g4g6g	0j1jIhNjSjihlh	3h4h5h6j
simplified	1kBhIkJkOjPjQjSjihxg	1k3h4g5g
expansion	1k3lIgJgPlunxe	1d2j4g5j6k
coefficient	AjCjGhIjJhPhQjTjVhijqjvj!h	0g3h5h6j	IhTjrj
factorization	Jmqcrkyj	0m1f5g6g
common factor	BkIgPhikplqlrh	0k1g2f3g5h6g
(x+y)^2			AgIfLlZk-f
a^3	1h3kAhBgChIjJlNhOlPhQjSgTllj	0g1f2l4j5h6h	IhJlOjeknh!j	0h1g2k4h6k
simon				1m2g3h5g
when x	0j9hBgCkEjIjJkNjOhPkSl	0g1l5h	BlCjIhKjPj	0h1j
if a	3j4j8hChEhNjPjQjThYjbjdhqhvhwj!h	1h3k4h5j6g		0j1g3h5h
value of the expression	0h1k9hBkChIfJjKhNnSlWj!j
for x	1j9lCkDjKjMhOkShTjfhqhuj	0j1g2j3h4g6h	9jBjFjvj	0j2g
find the value of	1j9lAhBjChEjJjPhQjSjThZhcjshzj!j
@fraction-letters	3jCjIhLjSkWj	0h2j3h4j
cancel			3j9jIkJhKkPjWkzk	0e1h2l5g
terms of	AjBjEhGjLhWjbkdjzh-j	0j1h2j4h5h	8j9jIgOjPldhih
in terms of	3h6jBjGjZjbldjejfh	0k1g3j4h5h6h
x+\\frac	3h9hCkElIhOhPgSjThVhbjhjig!l-l
\\frac{1}{x}	1j3h9jAhBjCkEhFkIgOjPhSkThijvhwjxh!l-j	0f1k2h3h4h6k
value of a	3h9kAhBjCjGjOjPjSjfjmj-h	1h3j5h6h
@radical	1h9jCjJkMhPhQjgj	1h2j4j5h6h
@power-number	1h3h7j9hAhBhIkJkKmLjVjWjrjshwh!k	0h3h4h6j
@exponent-letter	9hBhChEhJjKnLjNjOjQkVjWkhhijphshzj	0g1j3h4j5g6j
exponent			1hJnKjshtjvjwj	0l2h5f6h
square root				0k1h2g4h6h
radical	JkZkfkql	1d2m3j4f5g6g
rationalize		0e1o2g4h
power	4kJhWggjqksgwl#l	0g2f3g4h5l6j	0j9jBhJkKjPhphqksh	0j4h6h
single	3h7j9hCjKluj!k%k&j	0j1h2g5g
2^	1h7j9hAhBhKmLjNjOjPjVjqksgzj!h	1h2k3h4h5j6g	JjKjLhQjqj#j	1h3h
@negative-exponent	9hBhCjGjIhJlKkNjPjQhWjbjhhqkrjsg
2^x	9gBhJdKpOkPhShqjzm	0g1l4h5h
4^x	9hJgKlOlVjzl	0g2k4g
\\sqrt{2}	3h9kBhEjJgPjSkZkcjdhgjhjqhzj	1g2h3k5h6g	CjHjOjbhcjdjejhjkhqj	1h3h4j
simplest form	0l1fJjNjOgQgShWkdkhlxkzl	0h1d5f6j
a\\sqrt{b}	1jBgJgOkSlTjflqf	0k1f2k3k4h5g
a\\sqrt	1jBgIjJfOlSlflqg	1h2j3j4g5f
@nested-radical	9hBhCkEhIhJfTjYjhhimjlphvlzh	0h1g2h4l5g
\\sqrt{5+	BgCgEgIhJkNkQkTlZk	0f1g2m4f6g
@radical-denominator	BhOjSkTjWjijqh
conjugate	8jJoQeVk	0d1c2m3f5f6f
@radical-equation	9lAhBjClDjEjOhPhVjWjhhijqhzj
\\sqrt{x	0k9jBgCoDlEhIhJhKhShThVjphvk	0j1h2j3h4g5h6h	BgCkLlYkZj-g
\\sqrt[3]	BgIjKjOjPlej	0g1j3j4h5h6h
\\sqrt[4]	CjJfKkTkWl
@fraction-exponent	0h1gIhJnKmLlShWhljqhrh	0d1k3h4k6g
\\sqrt[	BgJhKjPmWj	0f2k3j4h5h6h	CjJjTk
@index-root	BgKjPlShWjej	0f2j4h5h6h
\\log	CjEjKmOkThihtk	0f2l3h5g6h
\\log_2	9hBhKltm	0g1c2o5h
\\log_{	9hBhCjKmOkThihtk	0f2l3h4h5g6h
between	8hAjBjHjTjWjbjihmhqjujvhwj	1j4h5g6j	3jEjMh-j
\\log_x	CkIjJkTftk
express	0j7hAhBjLjOhbjdjth	0h1j2h	1k8jIjJhKjshtjxg
= a	ChEhGjHhKjNhPjRjVhWhYhZjchdjhjijmjtj	1h2h3h5j6h	Jjij	0j1h
e^{	IgJgLmPkQmShWhlm	0h1f2g4m	Yjdkgkhj	0j1g2f3h4k
arithmetic sequence	3h6j8kAkBjLhTjVhWkYhcjijpjqhzh-k	0f1j4h5g
term	BjEhJhOhVjWjbjpjzj-j	0h1h2k4h6h	IjKjPkrj	1j3h4h5h
sequence	AjChLjQhShUjVkWkXhYhqhzj*j-j	0h3h5h6j	Lgvlwk&h
geometric series	9kIkLjWntf
th term		0g2l5f6h
first term	8kAhJkLhWlpk
rows	3hAjBjChKjPjVhWjsjykzj!j	0g1h2h3h5k6j
1 + 2 + 3	CgLfWmqfwm	0f1k2d3g4g
@dots-sum	0hEjIjJhPjQjVhWkhhijnjshujwjzj	0f2h3h4j
form an arithmetic sequence	6k8kXfYhclikukzg-l
infinite	1g9lAgIkLhPjWnxg	0g1k4h5f6h
pattern	3g8gKlLfWkchdkxpyg!g%k	1h2f3e4g5m
continues	4h5g8h9jAhBhGkKlLkWkbhdhuhxmyhzj	0h1j2g3f4h5l6g
in the list	JhLmumwlye!h
figure	4h8hAhBhEkHhKjLjThWjXgYkZgakdkfjgjkkqj!h	1g2g3j4g6h
@dots	9hKhLkPjShVjWknjthujwj	0g1h2j3h6j
\\lfloor	9hClDjEkIhJjMhOhPhThVjWhpksj	0g1g2m3h5h6h
\\rfloor	9hClDjEkIhJjKjThpjsk	0f1h2m3h4h5h6h
\\lceil	0h1k9hCjEnJmMf	0f1m2h
greatest integer	7l9mJgKjMhhjqhshwj	2l3g5f6g
floor	3f6jKlLldk*k
\\lfloor x	9gBjCjEkJhMhOhShVkWhpksk	0g1f2n3h4h5h6h
\\sum	EjJgKhLlQgSjWjhhiknj	1f4k
\\sqrt 1	9jAhBgClJhMkOkSgThVhWkikjlzh	0k1h2d4l5h6h
\\lfloor \\sqrt	BgClEkJmMe
find all	AhCjJjOkQjRjSjThmjzj!j	0g1g2k5h6j
@operator	0j1h3h8j9hBkDkElIhJkNeOjQjShsh#j&h	0k1f2k4h6h
operation			0oNj
\\clubsuit	BmDmNb*l
what is the value	0j3j8k9kEjIjJjKjNjOhQhThVhXjphqhshzj!j	1j4g5h
defined by	9hAhBkDkEjFjJkKhOhPhQhThVhZjmk	0h1k2g3g4k
@operator-equation	0h1g3h9fDlEnIgNeOkQlSg
positive value	BkCgDlIhNjQhShbmhkiftkwk
for which	9jAhChDjGjIjMhOkSjhkihnjphsh	2j3h4j5h6h
such that	CjOjrj	5j6h	BjJhqjvjykzg
is given by			9lBjEh
law			1gIjJkZgjl	0k1g3g4k
@polynomial3	BhEjJkOkPlTjphrjsh	0h1j2j3h4j5h
polynomial	8jAjChOlPjVhzj	0h1j2j4h5h6h	BgIhOkPl
be the roots	AkBgIhOjPlQj	1g2l4h
roots r	BgEgPhTm
\\alpha	8jAkBgPgQkUkbjik	1k2e4l
\\beta	8jAlBgIhOhPhQlShUkbjik
integer coefficients	BjIjOhPhikqkvl
x^4	9hAjIkOkPjTjzj	0g1j2j3h4h5h6h
x^6	AhIjJkOjShTjvl	0g1j5h
let y			9jEgSk	0h2m
all solutions	BfChDkIhJkPhQlflzl
all real	CjDjFjJhOkPhSjijnh!j	0h1g2k5h
distinct	0h1h3hAjLhNjPjTjghqktjvjwkyjzj!j&h+j	1h2g3h4h5j6j		0g2g5j
how many real	9gBkChEhFlJgMgNhQkvl	0e1g2k3g5h6g
monic	8jBkIjOfQkvj	1f2l
as a root	BfOkPfQlilzk
polynomial with	BgEkIkOhvkzl
zeros	1h7k9hBjChEhJjOkPhQhSkWgpkqjyh!k	0h2g3h5j	BkEhJkKknhuj
roots are				0j1f2j
degree of	3k8hPjWhXlYjck	1l2e3j4g5h6h
p(x)	8kAlBjEjIjJhOkQgShvjzj	0h1h2k4j
remainder	0jAjPjqjrjsj!j	0h1g2j3h4h5k6j	1jskul
divided by x	8jAmEjIjMjsf	1g2m5g
is divided by	0jAjPjphqjrjsh!j	1g2j3h4h5h6k
coefficient of	BhEkIlPgij!j	0g2f3h5h6j
product of	BhDjHjIkKhOjpjqluj!j&h*h	1j3g4h6g
leading coefficient	BnEfPgzk
expression is			CjFkIgMjTjWk!j	0f1h2l4h5h6j
degree	3jAhBhXjYjbjdhgjjkzj	0k2g4j5h6h	AjBhEjShYjbjhkyj	1g2j4j
degree #	BhOkPkzk
what is the degree		1m2e3g4h6h
p(1)=	8kNkPl
quadratic polynomial	3kAkIlOkPf
polynomial p(x)	AjBkIlNjOhPhQfWh
cubic polynomial	8lAhBgEgIhOkPkik
p(2)	AhElOmPgSg	1g2l
p(3)	8lAgElIhPk	1g2l
x^4+	AlBfCjIkTjUj	0h2j3h4h6h	Plzk	0h1k2g6g
\\frac{a}{x	1kBhElPeSo
\\frac{a}{x-	1kBhElPeSm
constants a	9jCkEhIhOhSkfjhk
\\frac b x	1kBgElNjOhPfSo
@imaginary	BhChIjOkQmhh	0f1j2j3h4k5h6h
complex	OkPjQgShTjdjgjlj	0h2h3h4k5h6h
imaginary	IkQdllwk
|z|		0h1e2j4k
z	1j3jAhLhOjQjTjcjihok	0h1h4k5h	Jjejkfnjoj	2h3g4l
i^	ChIkJjTkVk	1k2e4k
complex number	AhEjOkQgShTjgjlj	0h3h4k5h
|z	DhIjTj	0h1f2j
|a	DkLkQm	0h1f4k
complex plane	Qfckdkfj	1g2g3h4l6h
plane	9hCjHkIhMhOhQgRjdjhjmjolpj	0h1h3h4k5h6h
rotated	3h5jHjbjekfkgjkhojrjykzg	0h1h2g4j5h	Yhbkgjhlih
rotation	AlQhijmhnhyk!h	0f2g4k6k
origin	AkBhCjGhHjIhJhQhTkZlbhdhgkijkjmgng	0g1j2h3g4j5h6h	AjQjRhbjdkhj	0g1g3j4j
equilateral	3jLkbjdhekgloj	0h2g3h4k6j
parallelogram	AhHgQgXlYlZgcjdkfkhknk	0j1f5h6h
triangle	1h9hAhIhTkYjajbjdjhjijjjmj&h	1h2g4j5h	XhYkcjhjij	1h2h3j4j
vertices	9hBjChHkIhJhOhQjThbjcjdjejfjmjoj&h+j	0g1h2h4j5h6j	GjXgYkbjyjzj	0f1h3k6k
plotted	BkQgcjdjfjim	0j1k2g3f6g
z^2	ChEjIjJjOjQhShTjWjZjdjoj	0h2j3h4j	3jOjQhYkZh
z^	9hAhIjOkQjShWjdjljoj	0h1j2h3h4j5h	3jOgSjYkhj
\\frac 1 z	1k3g9hAhCgIgOkQhSkTjcjwm
ellipse	Bkikkkzk	1f2k
hyperbola	AjIhTjikkkzk	1e2j4k
foci	AjRl	1g2l
\\frac x^2	CfFlIkRkSm
tangent to	OjRjYhZjajbhekfhgkjl	0f1h2k3h4k6h
asymptote	BhIkPmRjSfhgkk
xy =	3n9fAgBgChIkOkPhSgXjZlhjplvh	0f1k2h4f5k6g	1jAkCgIjLkbjhh-g	0f1j2g
parabola y	AhBlGhOjSjZkfg/l	1h2l3g4g
two lines	3lAjBgGgRedjmlzm
the graph of the equation	BjCjHmRedhzm
x^2+y^2	9jAgBjCkGkJhLjPhQjRkfgoj-h	0h2j3f6h
vertical asymptote	CkImPlSc
\\frac	1k3jJjSjijxh	3h4j5h	3jdj
hole		1f2l
value of	9jBjCjTj
largest possible	3hCkLjOhShTlphrjsjvkwk#j	0h3g4h5j6g
smallest possible	3k8hAhClIhJhKhLhPhQhSkTjUjWjZhdhgjpjqkrhuhvjwh!h#k-h	1g2j3f4j5j6h
am gm			CkTk	1h2k3h
maximum possible	BkIkPkbjqgrjzk
minimum possible	BjCgIhVmjl
least possible	Toqjrfskvkwg!j
minimum value of	BkClIgMjOhPhShTk
positive numbers	1h3hBkInLfTkWkpkqhrk	1g2j3j4g5f6g
x > 0	5h9gBkEkIhTlUjYjdkff
a^2 + b^2 + c^2	AhBkCnImPhTdmk
real numbers x	BjEjIhLkOjShThUjVjWhij!j-h	1f2k6j
y^2	BkCjIjOjPjQjRjTjdjfhhhsh-h	1j2j3h5h6h	9hIjSjkk	0h1h
@letters2	AjBjCjQj!j	0h1j4j5h
given that	1h3hAjBjCjDhHjMhPjSjThVjYjZjajcjpjqjrhsjtjvjwjxh*h	0g2j4h
= 1	1j3hCjHjIhJhPjRjVjij	0j1h4j	AjEj	0g
largest possible value	3hLjOhTkhjmhojrjskvhwl
rectangle	2jAkBkHhTkdhhjkjyj!j%j	3h4h5j6h
path	3g5h8jAkBkThokylzj!l%k-h	0f2f3h5h6m
shortest	3g4lAhBjHkTmYhZldhoj-j
box	0l3h8hClIjZjejykzk!g#j&h	0j1g3h4g5g
volume	2h3jBhIjOkTkYhZjchhj	0f1j3k4h5h6h		0e1g3n
for all	9hAhChIhKjLhNjShThUkVkijmj
holds for				0h1f2k6h
always	0k6jVmfjmkqkzk!g	0l1f2k4j5h6h		1h2h4k6j
for all x	ChIhOgPkVl
function f	9jDjEhGhJhKhOjPkTjUkVkhh
f(x+y)	UgVl
satisfies f	BjEhNjPlVl
f(x)+	BgDjGkIgPkUk
x and y	9hAlBhCjIkJhLkNhOkQhShTjYhajfjhhij!h-h	0h2j3j4h5h6g	1jAkBjEjJjTj	0f1j2g3k
sum of all possible values	AjBlChNhOlQkdhegfkjkth
f(0)	0j9hChEkIhJjOkPjVgql
f(1)	0jCjEkGjIhPjQgUhVjWh
f(2)	EhGlIhPkUgVjWh
a_n	AkBjChLfQkVfWj	1g2h4l
a_{n+1}		2f4m
a_1	BjCjOjPkShThdj	0j3h4h
@sequence	AjLgOjVk	1f2h4m5j
a_{n-1}	3jIkOkSjVeWkzj
a_1=	IkPjzj	1f2k
find a	9jBkChHjIjJhPhejtj	0g2j3j6h		1h2j6h
each term				0g1g2l
a_n =	3jVgWlzk
period	0k2g3g4g8hChEnGlLkXhhdigrkyl-k	0j2g3g4h5f6g
repeats	LhOjVkpkxgzn		1kEkhgijsgul
a_{2	AjCjOjPjShThWjdj	0j1h3h
2004	0h1h9hAhBjChIgJgKhLlPlQhSjVlZlqhwj!h	0j1f2l3g4g5f6g
2010	IhPhWkplqmsguk	0f1f2j4h5m6g
100}	0h7j9hAjCjHhIjKhLhTjWjbhdhpjsj!h#j&j	0h1h3h6k	1j8hOhPhdjrhuj!j-j	0h1j3h4h5h6j
letters	8hBhChEhGkIhRgTjgjmjphqjxlyjzj!l&h-j	1h2h3g
f^{	EgGjIjNjPkVjgj
again	3hBhGhPjThYhqlrjsm!h*k	0j1d4g
series	1g9jIkLotfxf	0f2k4h5g6h	LjWm	0f2m
@fraction-dots	1eBjJgLqOhQlShVhWligxg	0f1j2l4h5f
(n+1)	9gBgIkWkqfrkzk	0e4g5h6k
@dots-product	0h1kBhCjIgJkPkqhslzj!g	1d2m4g5h6h
1 - \\frac	IgPhQkSlVgWlie		Wjbhwjyjzh*j	0h5h6k
\\frac{1}{2^	1gCfJhLnQhShTk
1^2	AhBhClJhLhOjPlQkVhWf	1g2j4k5h	IjJjKhQjdjrjsg#j	3j5g
2^2	0h1hBhClKhLjOkPlQjThVhsh	0h1h2j	IhNjQjdjqkshwj	0j1h2j5h6h
cubes	0h1hAhBhChIjJnOkWhjjomsjuhwgyjzh!h#j%j&j-j	0h1g2g4k6j	IhPkekthvh	0f1g2k5j6j
\\sum_{k=1}^	LlPjQgVgWghgimkk
n^2	AhBmCkEhJgKhMhNlOjPhSjVjmkpjqhxhzh!h	0g4j6g	BjLhPkVjZjsjuh	0g1j2k5g6g
odd integers	BkIlLkThWlpgvgwm	1j2h3g4g5h6e
even integers	8jBlWkpeqgvm
alternating	6jLhVmckzk
pairs	2j9jAjGhJhThejpj#j&h	0g1j2h3g5k6j	pkqhvjzj	1h2j4g6j
1 - 2			0k5jBjIjPj
angle	3jAhBhIhPhXjYkckdjhjijkj	0l1g2h3h4j5h6h	Xkhjij	0h1g2f3k4k
\\angle	3h9hAhIhOhQjXjYkbkehhlijjl	0h1g3k4j5h6h	YkZkjj
@degrees	0hAhJhOhPhVjXjYkZhblfjhkik	1h2g3k4j5h6h
degree measure	2g3mLgXkYkcl
measure of	3j4j8jHhXkYlcjdh-j	0j1h2h3j4g5h6h
measure of angle	8kYmZjbl	0l1g2h3h4g6h
corresponding	BlLjdkgknhyhzk	0h2k3e5g		0h1g6j
straight line	GkXodkqk	0m3f4g5g6g
bisector	XkYjZkblhf
right angle	Zhcndmkl	0l1f2f4g5h6g
acute	4jYhbldjml
hands	4l8gXebneghkylzh!h	0k1e2g4h5g	0jCjGjJhOkSjdh
isosceles	3h8hTkZjajcjgj	1g2h5h6j		0h1h3k4h
\\triangle	9hAhIhXjZmchdjhk	1g2h3k4f	Ykcjdk
\\angle a	8jXjYkbkehhlijjkmh	0h1g2h3k5h6h		0k1g2j4h
isosceles triangle	CjTnXgYgZlij
polygon	GlOgQfXkYjcfdnzm	1j2e3e4k5h6l
pentagon	CkHhLhXmYkZjdm	0k1f4f5h6g
hexagon	3gBkXgYhbfcmdkekjjylzh!k	0e1g3j5h6k
octagon	Yhco	0g1g2g3m4h6g
quadrilateral	AhHjLjXkYjbhcgdmfkmj
interior	3kLjXjYkZhcj-k	0j2g4g5h6f
regular	3hAkQkXkZkbhcjoj&h+k	0h5h6j
sides	1h9hAhCjHjJhQhTkYkZkbjcjjjojyjzh!h&h	1h3j5h	9kBjSjsh	0j
altitude	8hAhBkZjbjdjhjimjh	0h1h3g4l
median	YjZhml-m	0l1f3h4k5h6d
equal	2h4h7j9jAjHjIjOjehqjshyh!j#j-h	2h3g5j6h	9hBhIj	1j5h
congruent	3g8hAkLjTkXjYgZfckdjejskvk	2g3h6j
equilateral triangle	3jLkQjTjYhdgejgkyj	2g3g4k6j
base	0j1jZkchphtj	0h1h2h3j4h5l6h	2hckdktk
possible	0h1h9hAhBjCjOjQjTkdhjjuhyhzj!j#j	0h1h4j	OjTjrjzj!j&j	3j6h
integer side	2lCkImToYedgef	0d1k2g3g4g5k6j
side lengths	2j3jIjTlZkbhgjjjok	0e2h4k5j6h
tangent	BhGjHjIhOjRkYhZlajbfdhekfggkjkok	0f1g2k4j6h	blig/l
area of triangle	YgZgalbhgkhhikjjok	0j1h2h3g6h
area of the triangle	BhOlTkYgbgdlfghljhml	0l1e2g5h6h
square units	2j3hBjOjYhZkajcjdjfhqjykzh%j	1h2g4g5j6h
intersect at	9hBmGhYhZjbjfhhj	0h1h3l4h
point d	HjXjYkZjclhhjj	1f4j
lies on	AhEhGkSjTjXjZjajfhik
on \\overline	YkZgakdjhjjjmj	0f1h2g3j4k
right triangle	3jYkZgajbjdjgkijjhvj	0l1h2h3g4g5h6h
hypotenuse	YgZbambjglhgimvl	0l3e4k
pythagorean			HjYjZkfjhk
leg	3hAkWjYkajbkchekvj-j	1j2h3h4h6g	YlZfckdkfj
90^\\circ	XhYkblfkghhkjh	1g2h4k		0k1g3g4k
diagonal	3hAjBhHjIhTjWhYjZkajchdhhjylzm	0g1h2j3g4f5g6l
north	3k6l8hHkLgZmflyg	1d2g4g5f6l
east	5kHkZnfm	0l1e2g3j4h5g6f
45	0k1h3j8hAjBhChJjKhLhPjWmYknhphqhyh!h&j-k	0h2k3h4h5h6h	1j5hijujwj-j	0j1h3g4j
30^\\circ	Ymhl
60^\\circ	cgdmglhmifmhnjoj	1f3k	bkhkim
45^\\circ		0l1g2g3f6h		0k1h3f4l
isosceles right	YhZdakcjekgl/j
isosceles right triangle	YgZeakbhgl/j
\\sin	AhFjQjShYkZhhjikkjlj	0g1g2h3k4k5h6h	QkSjbjikjj	0h1h2g4k
\\cos	AhBjChEjJhQkRhShZhbjhkik	0g1g2h3k4l5h6h	JhQkSjYjZgbjhjikjkkh	0h2h3h4l
\\tan	1hBjQjSjblcjhjiljh	0g1g2g3k4j5h6h
cosine			Ekbhijjlmk
\\sin a	Ykdghlijjg
\\cos a	EjYhZfimjg
\\sim			3jYlZgaldg	0f3l
parallel to	GjRkTjXjZhckfj
\\overline	0h1m9hAhHjIhJhOhYjajgjijjjmjxj!h	0k1g5h6g	6jQjRjhjujxg	2j3g4k5g
identical	8kBhYhZkchdhekyozg!h	0g1f2h4h5h6l
tall	2g3k4l6kKlagblek	1k4g5g6g
height of	1h3j4k5j7hBjIkcjdjehoj-j	0h2j3h4j5h6g
circle	2h3j9hAhBjHjIhRhXjZkbkfh	0j3h5h		0j1g2h3j
radius	2h3kBjJhTjYjZjajbjfhjjojzh	0j2h5h6h	HjOhbkejfggj
chord	GhHgRlXkYlZmbfdg	0e1f2k3k4g6g
diameter	2h3j8hBjHjTjXjem	1h2h3k4h5h6g
arc	2h3jBkTlXj	1h2l3h4f	GkXm
circumference	3k4lBjbhcldh	0l2g3g4g5g
semicircle	0jZfgl
sector	3l8hTmZlbfdg	0f1f2k
radii	Zmbddkjm&k	0j1f2g3h4k		0f1k2g
inscribed	TmYjZjakbhdjoh	1g2k3j6h
around	4kBhHkblcjfkkhrjsjyjzg!h	0h1f2g3j4j
terms of \\pi	3hBjbldjej	0j1g2h3j4h5h6h
pizza	2j8hBlygzk!m#l	1e2g5g6m
circular	AjTkZkdkegykzf	0k1f2k4h5h6h
central angle	1m3kTlXkbedf
touch	BgCkGmYfZlbkdhfhykzh#j	0f1f2l4f
inscribed in	TlYjZkajbgdjeh	0h1g2k3j4h5h6h
power of			IhKjphqkrjsguj
rhombus	Zlahbhcgdleghl	0o1g3e6h
trapezoid	XjZoajcldjmh	0h1f2h3m4g5h
abcd	AhCjThYkZkajbjdlfhhkoh	1g2j3j4h6h		0g1g2l
square abcd	HgTgYlZkbkdkhj	0f1g2h3m6h
rectangle abcd	3jHhYkakbkchdjhl	0k1e2j3h4f
regular hexagon	Blbfemhj
convex	8hBhCkOhQgZhcmdlmkzl&g+k	0g1e5g6k
length	1hBjTkYjZkajcjojzh!h	5h6g	ckdkfj	3j4h6h
width	9jAkClYkdhehzj	0h1l2h3f4h5h6g
square centimeters	8hAlZjanbjckdgefqk
perimeter of the	3hAhHkZjbkcldkfjvh
shaded region	0jHjZkbkcjdg&k	0h1g3k
adjacent	BhGjHlYhZhakclehojylzg&j	0f2g3g5h6l
diagram	1h2h3j9hBhGjHjPhThXkYkZkbkcjdkhk	0k1f2h3j4h5h6h		0k1g3k6g
cut	1h3h8jAhYhZkbjckdkegokrl	1f4j5g6g
paper	2h3h7h8hJjVkYjZkphrk-k	0k1g2g4h
folded	VlYkZhsl
arranged	NhWjqlsjvjym	0k2g3h4h6g
grid	3hGjdhfkghqjvkym!k#k%j	0h1j2f4g5g6k
pick	3k5jIkLkujyh!l	0l2g3h5j6e
what fraction of the	3kBhIhPhSkbgcjejol#j
what is the ratio	Xjalbkcjej
\\pi	1h7jBjChEjIhJhKhOjShbkejfhhjiklj	1g2g4l5h6h	2hEjRjdk	0g1h2h3j4l
surface area	3hAjImJjOkbjdjeg
sphere	3hTkblkjom	0g1f4l5h6h
cylinder	2g3k8kAlbjefhk	0g1g3l
cone	0k1j8hTlYhZjajbheh/j	2j4g5h6h
pyramid	XhZmdjeltj	0f1g3n4h6h
prism	2k3gImeeqltkzj	0d1k2g3h4g5g6k
tetrahedron	HhZmblegok	0g2g3f4n6h
cubic	8jAjBhIhOkPjZjbjejijqj	0f2j3k5h6h	IgPm	0g1h2j3k
face	8hbheghkokpkqlyh&g*l+k	0j1h5g
solid	1hTjZjajejom	0d1g2j
edge	8hAhHhOlXhYjcjejjjqjtj%j	0f1h3l5h6h
cylindrical	2g3gCjcldken	0f1g3n
can	AhBhejyjzk!k	2h3j4h	Cj	2h6j
right circular cylinder	2f3l8kAlbkee
lateral	8kAledyl#k
spherical	ckemhkkeoj
slice	Tkdkefol!j#l	1f3f5g6k
surface	3hAkBjIlOkdjefol	0g5h6k
stacked	3k4m8gAlzm!g
removed	8gdkpgsm#l&g*k-j	1f5l
coordinate	1hCjEjHmIhRjYhcjfjhjihkhok	0g1k3h5h6h
@points2	AhBhGkHnIhNjRjYhZhbjdkfkoh	0f1l3k4g5h6h
coordinate plane	BhCkHlZkfghkihogvj	0f2k3g4f6h
@circle-equation	BlHjRkfg/j	0h1j2k3g
cartesian	Hnfl	0g1m2g3f4g6h
coordinates of	1h3j9jAjHkOjRkThbhcjdjfjghhhoj
vertices of	HkIhQkRjYhahbjcjejgjok	0g1h2g4k5h
located	7lCmHkahdkfjvg&g
bounded by	AhElSgdmfehgkmvk
formed by	4kAhBkLgXgZjbjdkfkmkpjzj	1f2k3h4h6h
with vertices	Yjdmfhmgnm
center of the circle	Blbmfg
circle with center		0e1f3l4g
x^2 + y^2 +	BhCjHkIkOkTgZjbhdhfgok	1j2h3f4j
all points	CgTgZkdgfkhkigol
moves	3l5l9lGj&k	0e2h3g4l5h		0h1e2l5k
points p	9hBhTjXjZhbjehhhjjkjmjok	1f3h
reflection	XhYkmholsjymzh!h%j
over the	6hIgKkPlfkgjpj!j&j
clockwise	ClJhQhflgjij	0f1g2h4k
turned	6fKlrlukzh!h*j	0f2g3h5k		0e1k
rolling	3hCjejhjpjyj!j*j	0j2j3h5h
about	1h2g4j8jYhekgkijokzh!j	1j2h4k5h6g
centered at	AkBjRkZkakehfggjhhkjmhngoj
moved			GkYjhkjhuk	0j3h4g6k
@trig	1hAhChEjQjYjZhbkhkilkjnh	0g1g2h3l4k5h6h
\\arctan	1gAhElJhXkYkbkhfim	0g1f2f4n
\\arccos	EmFmJgXjhjil	0f1g2f3g4n5h6h
\\sec	BlIhSlTjikkkng	1h2g4m
\\csc	Elhhin	0h1g2h3h4l
\\cot	IhKhOkSlbnignf	0g1g3g4m
radian	1hEmFkJhTkVjXlbghm	0g1f2j3g4n
@trig-value	EkJhOhPhYjZhblilkj	0g1g2g3l4j5h6h
compute \\tan	0h1hbkiq	0f1g2g3k4h5h6g
compute \\cos	0hYhbnhkio	0f1g2g3l4h5h6g
compute \\sin	1hYmZgbkchdhhkil	0f1g2h4j5h6g
@trig-equation	AhBjChEjQjRhShbjilkj	0h1h2f3j4l
smallest positive	1hBhCjIhMhPkQjTjWhbjpjqkrlvhxh!h	1f2j6g
0 \\le x	CgIjTmhkok	0g1h2k3h
2 \\pi	BkChJhLlOhShZhbhdhehglillj	0h1h2f4m	AjQjdjeh
x \\le	AjBgCgEjIjJhPhTlhjjkuj	0g1j2g4k	ClDjKkig
in degrees	BhLjOhPhQjXkYjZhbjgjijjl	1h2g3j4k5h6h
between 0	7hGlpjqhrkshuj&k
period of	3g8gEoGnhcigym!k	0n1f2h5g6g
express your answer in radians	0h1hEmFlJgXmbkho	0f1g2h3h4o5h6h
integer n	AjJhKjThVjWjpjqjsjvjxh	0j1h2h3h
if \\sin	IkZjhfim	3f4l
given	1jAjBjCjDhLjThYjhhqjvj*h	1j3h6h		0g3h
then find	3j9hAkBjEhJjOhPjhjmknj	0g2j3h4j5h6h
find \\cos	1hEkQmYgZhcjhljhkfml	0g1h2h4k
let	CjEjOjQjTjVj	1h2j4j	AjOjTjoj	0h2j3j6h
acute angle	blml
\\sin \\theta =			Ajekgghfilkk
@trig-square	1hFjKhOkQkSjTkbkigkh	1h3h4k
\\sin^2	FkOlTlfhhgigkh
\\cos^2	BkOlQkhgihng		Skhjihjj
@trig-letters	AhChEjQjRhYjdhhkikkjlj	0g1g2g3k4l
\\sin 2	IjZgilkk	2h3g4l
\\sin x	ChOjQlTjYlZhih	0g1g2j3l	BjSkYkZgif
\\cos x	BlEjGjKhOkQlYjhfih	2h3h4k	SkZghlig
\\tan^2	QlSkTkhjig
\\cot^2	IgKgOmSlng
(a+b)	0jCjIgOjQlhkigsh	1g2h4l	BjIkJhPj!g
addition			0lNjSjbkhkig#j	0k1g2g4j
x - y	0j1h3hAlCjEhIlJhNkOgPhSjTjZjdhhhihkkmjnj!h	0g1j2h5h6h	1jAkBjIjOj
\\cos 2	BkEkIjhhigkl
\\cos 3	Eohgrj
2 \\theta	IlTlbfkl
+ \\sin	QmRhhkijkk	3g4l
+ \\cos	1hBjHjIjOhQlhhikkh	1h2g3h4l
@trig-dots	BhIhOjQkSjhlih	0h1h2h3h4m
20^\\circ	PgShblhhil	1h2g3g4m
40^\\circ	WlYkbgdkihjl	0f1g2g4l
10^\\circ		0h3f4n
@trig-triangle	QkYkZghmiljh	0g1h2h4j
\\cos b	BhPkYjhmik
ab =	1j3j9hAgBhCjOhThXjZkakjjmhwj	0j2h3j4h5h6h	BhIkYjcjdjij	3h6h
120^\\circ	QhYggkhlim
ac =	AhXjYjZmajjj	0h1g2h3l5h	Bjajdjhj
bc =	1j3jAgXjYjZlbhdkhjihjj	2h3j5h		0k1h3g
sides of length	MjOjTlZldl	0j1f3j4g5h6g
\\angle a =	8jYmZjhhjg
in triangle	3h8kAhOhQhShYjajhjikjkmk	0g1h2g4k
rectangular coordinates	9jAlclelhlkd
spherical coordinates	clelhlke
\\rho	ckhlkf
\\phi	ckekhmkeoj
(\\rho,\\theta,\\phi)	ckelhlke
r =	BhHkLjRgShYgZjfjghknok	0g1h2h3j4j5h		1h2j
r = #	HkOkYgZkhlkgxj	0f3k4g		0j1g2j3h
curve	BgFkHkRgTkbkdhhgkk	1g2h3h4l
\\theta =	IkQkik	1h2h4l
x = \\cos			hfikkl
t	1hAjGjIjJjRhyj!j	0j2h3h6j	yjzg
(x,y) = (	BeFlIhNmOhPhRghgilkk
\\cis				2f3g4m
\\omega	LlOfPjQmlhnk
(\\cos	GkQlhh
+ i \\sin	QkWlhfigkj
i\\sin	QkWlhfigkk
\\omega^	LlOgPkQlWhnl
\\mathbf	mjnjoj	1h4l
vector	Akgjhjnhoj	0h1h2g4l
\\begin pmatrix	3j9jAkmj	0h1h2h4l
\\mathbf{a}	Ahmjnkoj	1g2h4l
point	CjGjHjIhJhYjZjbjcjfjgjoj!h	0h2j5h	Gjbksjyj	0g2h3j
angle between	Djhnmg
\\|	Xjhlmj
\\cos \\theta	HkIjLjOhQjRhShWjfjhhkkmknh	1h2g4l
onto	9jAkngsj
reflection of	BhGhRkXhYkgloksjyk%g	0f1g2h4k
matrix	8jAkBjOjWhijng	2g4k
\\det	mlnn
@matrix	3j9jAjmj	0h1h2h4l
^{-1}	9hBhCjEhGjKjNjPjbjhhqkrjsg	0f1j5j6h	9kEgsguk
^{100}	7nIjJeimug	0f1e2h4l6g
smallest positive integer	BhCkIhMhOhPlQjWhhhijqkrlskvhxh!h	0g1f2k3h4h5j6g
corresponds to	8gLmgkvjzk	0f1l2g3h4j5g		0h1g2h3h4j6k
takes	3j4m5k6j9hBjJjVjbhgkmhnhrjsjyh!h#j%j*h-h	0j1j2f4j5j6g	3jCkDjJhPhSkThfjghqj	0h1h2j6h
\\text{gcd}	3lChJgTjohpnrlsf	0g1h2g5m	Ajpkqjrfvj
\\theta	BhIjOhQkTjbgejhhijkjmj	1h2h4l
x, y, and z	AhCkIhQhSjYhmj-l
divisible	IhOjPkQjijpjqhrlsjujyh#j	0k1f3h4h5h6h
divisor	Chphqowj#j	0j1g2g3h4h5k6h	IhPjpkrgvjzj	1f2j6h
multiple of	AjBhWkpkqkrhskujvj#j&j	0j1h2g3h4h6j	1jPjQjxj	0j1g6h
multiples	BhIhWjpjqkrgskukvj&j	0j2h3h4h		0k1g2j4j5h
positive divisors	Chpeqprmwk	0j1f2f4h5k6f
divisible by	ChIhOjPjQjijpjqhrmsjyh#j	0k1g3h5h6h
digit	3hpjsjtjulxhyhzk!k	0j1g2h3h4h5k	1k7kOjshtjwj
divisible by 3		0o1g2h5d6g
is a multiple of	Ajphqkrjslujvjwj%j	1h2h3h4h5l6h
positive factors	ChIgJlpgqnrl	0h1d2g3h4h5n6f
how many distinct	0h3h8hLgNkTjVhYhpkqhvlwkzn!l#j	3g4g5e6l
divisors of	Vhqprf#j	0k1f2g3h4h6h		1g2j5k6h
number of positive	BhCkElIhMgOlPgSjVhpfrhwl
positive multiples		0l2g5h6e
between # and #	1h7h9hBjGjKhWlqkulwkxhyj!h	0j2g3g4h5g6j
less than #	3h7j8hAjBjChEjJhLhMhOhdjpkqkrhskuhvkwk!h	0j2h3h4h5h	7jKkqgrj!j
is divisible by	IhOkPkpkqhrk	0l1g3h4h5g6h
is an integer	1h3h9hCgIhKkPjShThVhehijpjskuhvnwkxh	0j1g2g3h4h5j
n!	IhJkqjskujyjzk	1g2g5k
positive integers n	AjCjEjIkJhLhOjPjThVhWhhhijqjsjvhxh	0e1h2j4j5j
odd number	Wkqhshwnzk!f+k	0l1g2g3h5d6j
prime	BjChJkPhSjpj	0l1j2h3h4h5g	qlsgvjwjzj	0j1h
prime factorization	Jmqdrkyj
prime factor	1jJhLgSkWlpkqdyjzj	0m2g3h5e
composite	pkqf#m&m*g	0k1f5c6k
prime number	BkChDjIhOjSjWhpjshvhyh!j#j&k	0k1h2g3h4h5h6h
is prime	ElJjpkql&g	0g1f5l6f	JhSjljpkvjwk	0j1g2g5j6g
how many prime		1f2g5d6m
distinct prime		1d3h6e
!	1hBhPhWhpkqkujzp!h	0g1h2f3h4h6l	Pjylzj#j	0h1g2j6j
@factorial	BhPhWhpjqjukzp!h	0g1h2g3h4h6l
p and q	0lHjIhPhVkXknj
where p	8kAgEgOhQnVk
is a prime	DmIgJgNjqf!l&m
p	8jGjJhTjXjYjZjbjhjihmj	3j6h	5hIhmhoj&h-j	0h1k6h
q	3j9hEjJhOhPjQjXjYkZjghhj	0j6g
\\lcm	3mBgCgpm	0h1g2g5m
greatest common	IhVhplqnrdvj	0k1g2g6h
least common multiple	Tjqkrfvkzj
common multiple	AjTjqkrfvkzj			0l1g5e
common divisor	Vhpkqkrevj	0l1h2h5h
greatest common divisor	plqkrdvj	0l1h2h5g
greatest common factor	Ihpmqnrf
smallest number	AkBfChOnul!k	0d2f3g4g5k6k
at the same time	3k4hagpjrmsk#h
least positive integer	9mBhCepgqlrm
n + 	BjEhJhLhNjSjVlWkhjphqhrjvj!j	0h1h2j3h4j5h	8jBjOjPhijsjuh	0h5j
possible value	1h9hAhCjIhOjQjSjTjUjYhjjpj	0h1h3h4k6h
product of the	AhIkLjOjPhTjWjpjqktjuhzj!j*h	0k1j3h4h5f
m and n	ChIhPlUlVgWkXkZhihmjpjqgrg
lcm[	3mBhCgpm	0g1f2g5m	pkrevkzk
\\pmod	0jAjpjqkrjshvj	0h1g5m6h	Jjqjrksg	0g1h5l
\\equiv	0jAjJjsgvj	0h1h2h5l	Jjqkrksfuj	0g1h2h5m
modulo	Whqjsl#j	0g1g2h5n	qkrjsdvj
congruent to	0kCkXksnvk	1g2h3g5m6f
units digit	Vjpjqjshtjun	0h1g5k6h
is divided by #	0jJjPkqjrjsg!k	1g2j3h4h6j
left over	1m3f4l6g8hAgsmzg	0f2g3g4g5m6e
remainder when	0jAjJjPjphqjrjsfvj!j
the sum	AjBjOjWkqjuj	1j2j6h	LjWjshwjzh-j	0j3h5h
the remainder	0jAjJjqjrj!j	0h1g2j3h4h5k
what is the remainder	0jAjJjqjrjsgvj!j
divided by #	0k3hIjJjPkqj!j	0h2j3h4h5j	9jKjLjRjihuj
find the remainder	9jAjEjIkOhPlsd!k
will be	1h4k8jBjIhdjfjqjwjzk&g*j	0h2g4h5j
@big-power	0h1h7kChIhJlKmLjQhrkshuk!j	0h2j3h4g5j6f
^{2	9hBjIjJjOjPjSjfh!j	0h1j2j3h	BjCjHjOjqjsh	2j5h
3^{	0j1h7k9hBhChJjSjWkijpgqmrjsguj!h-j	1g3h	ChJjKjPhQjWjqjrh	1h6k
7^{	1hAhChIhKkLjOkWlrksful&h*j	0e1h2k3h4g	JkPjZhqkrhthuj	0j1g3j
9^{	JeKphkifshtl	0d1k2f3g5g	BgChEkOjrksftjukvgyk!g	0h2g5k
^{1	1g7gIhJnKlLkOhPhseul	0g2h4h5l6h	1jIhJjKkWjphqkrjsftjuk	0g1j2g5j6k
5^{	1hAhBhIhJoKnPhhhijsjugzh!h	0k1f2j3g4h5j6f	ChIjJkKjdhqjtjuh!k	0j2g3h
remainder when #^#	Jmsbuj!m
residue	qjrksk#j	0g1g2h5n
n \\equiv	pksgvk
0 \\le n		0h5l
groups of	3hqhygzj!k#l&j-k		2helggthujzj!f-k
rows of	3hPkngslymzj!g	0e1f2h5k6m
each of	0j6j8gAhBhJhWjbjchdjehgjphqhrjshujvhyjzk!j*j	0g2h3h	Ajbhejzj!j%j*j	1h4g5j6j
\\pmod # and	0nAkqlrksd
ones digit	7jAhBjOhTkpkqkukvhygzh!m&h	0k1g3g4h5g	6kseulzk
tens digit	7jBkJhWhsjzg!j
units digit of	VjWhphtjumzj	0f1g5l
@base-subscript	0k1kBjLjthuj	0h1h2h5m
in base	0k1kLjOjphsjte	0h1h5l
base 2	1hJjLluk	0g1g5m
base 10	0j1jBjLjOkphsjth	0h5m6h
base #	0j1kLjOjphsj&h	0h1h5l6h
base b	BlCjOjYgZkthuj	0k3f4h5l
write	6kBhIjJkPhQjhjrktjujzj*j	1j2f5g
expressed in base	0kCkJkLkteuj
how many digits	0h1hJnqlsgtj	1e2g4h5k6e
equivalent	1l3n4oAhhhtlxgzh!h	1k2g3g4h6g	Ckrhuj	1g2k
add	1j7k9kVjWlektgum	0h1h4h5j6g	9jWjXjsj	0j1j2g3h4h
+ #_	0k9kLlqktd
find the sum	1j9hBkEjFjIhJhNhOlPkWjpkthuh!h	0j1j3h4h5g6h
express your answer in base	0k1kAjsjtf
difference	1j8hAlBjCjIlJhKkLhWjdhphshthvhzj	1k2g4h5f	IjPjzh-j
find the product	1lAjBjEkJhPgQhSjWkgjpkqhth	2l3h5f6h
for what	0j9nAfBjChDkEjZksh	1j4f5h6h
value of b	0k1h3j8kAhCkEjKkPjShTjfjtgwk!h-g	1k2h4h5g6g
find b	EkKlOhSjWjhkilth	0g1j2f3g4k5h6g
b >	AhBjCfIkRkTkjksktg	0g2h3h
_b	8k9jBnIjtevj	1g5l
what is b	BlGktf
palindrome	plugzk&h
base 7	1oJltg
both	1jAjJjThZjbjfhohqjwg#k	3h4g5j6h	3j9jCjSj	4h
a and b	3hAjBjCjEhIjNjQjThjj	0h1j3h4h6h		3g4j6g
represented by	AhBlHjJfKmNhsgtkzl&j	0f1k3g4g5h
_{	KjOjVjijtj	0h1g2j4j5j	dj	0g3k5j6h
sum of the digits	1kAlpltlue&g
two digit	Jhphqkskukwkzh!k&j	1g2f3h4h5j6g
three digit	Tjplrhsjtkvkygzl!j	0h1g2g3h4h5j6k
four digit	pjqgthvlwjygzn!j	0j1g2g3h5h
digit number	0kBhTjplrhsjtjzj	0h2j3h
digits is	BkTjphqhsjthyhzh!q	0h2g3g4g	1jshtkukxg	1h2k5h6h
digits of the	BkWhpjsktkuk!j&h	0e3h5k
10a	3h4lBkCkIjYfamdg!f	0e2k4g5g6g
place	0h8jIjJjNjThWjXjZhbjchehhjrjshyhzj	0j1h3g6h	1k7jphukxhyk!h
backward	plzl	0h1f2h3h5f6m
consisting of	3k8hAhsjvjzk!l&k	0h2g3h4h6j
\\underline		1g2g5l6g
subtraction			0khhijul	0l1f2g3g4k6h
10^	1h7kAhBjCkEkIhJkKkNhOhPhWjdjhkqhrjsh!g	1f2k3g4k5k6f	0hCjJkKjPjYj&j
written as	BhHlJkPhRkekfhojpjqhsh	0k3g5g6h
integer solution	CnSlqgvh
positive integers	CjQjSjZhpjqjrjsjxh	3h4h
middle	3f4lygzk!j&k-k	0f2l5g6g		0h1g2g6l
exactly	1h2h4j9hChTjdjphqksjukvjyjzj#j&j-j	0h1h3h4h5k6j	AjLjPjyjzj
ways	ykzk!k#j	1g2h3h5h6j	OhXhyj!j&j
cannot be	ugylzl!k%h&g	1h2h5f6k
(x,y)	9jCkDjEhFkGjHjNkPhQhThZkkjnjohpjvhzh	0h1j2g3g5j6h
sum of two	AnDhrktl
three different	8hCkTnYgrlshzj&f	1e3l5f
two positive integers	Bkplqftkvk
whole numbers	0h7k8hAhBhJjTkYhqmulvjwhyhzh#j&h-j
two integers	BjDkIkpkqfrfsjvk	1l2h5e6g
perfect cube	Jqelqfskuhwg	1e2g3g4g5h6j
square of a	AgBkJgPlQkTgikpg!k
\\sqrt n	ClHkIgJfMgWlzm
times	5j9jAkOjThfhqhrj!j*j	1j2h3j4h5h	3jKj-j	0h1j2g3j
such that #n	BhClpfqkrm
sums of	AjBjGhOjWjqjyh!j	1j6h	3hPjWjcj!h-j	0j2j4h6h
a^2 + b^2	AhCkIlJhOgPhQmTgjkljmj	0h1g2j3h4j6h
terminating	1kBhChLlWgqorkxd
decimal point	1kqlumxd!h
terminating decimal	1kCgLmWfphqmrkxd
@repeating-decimal	1qxf	1k2f3g4g5d6g
common fraction	0j1j2h3j9kBjEhJjKhLjMjNhQkSjdj	0j1k2f3g4g5h6g
as a common fraction	0k1h3j9kAhBhJhLjMkNgQldkxj	0k1h2f3h4g6g
0.\\overline	0h1pJhxk	0k1d2f3g4g5j6g
\\frac n	3k9gBhCgIjJhSlVkWkpkqkrfvkxe	0f1g4g5k
integer values of n	9hBjIhJhSkhkpfrnwjyj
how many ways	3h8hghykzk!k#j	1g2h3h4h6j
how many different	3h8hJhKjOjTjYjuhwkzl!m%j	1g4g5f
choices	7kokukyf!m*j		phyhzk!l#j
how many possible	BhMjOhQhpmqjshyg!n
number of ways				0g6l
in how many	3h8hwjykzk!l#j	0j2h3h4h5h6j
combination	9jOkQhzk!l
types of	PjRfygzm&l
one of	4jOkThWjYhihjjpjqhrhvk!j	0j1h2j3h5g6h	AjBj!j
flip	Ajyk!j*k
color	8hggrkyl!l*l/j	0j1g5h
toppings	4h8hKkNhbjcjdjqkshzj!j#k&h	1f2h3j4h5g	Jkgjzk!h%j
squares of	9hBkChImJkOjPkThWhZjbjdhfghhijuj	0h1k3h4h5h6g
in the figure	WkXgYkambjcjdl	0h2g3k4h5h6g
how many positive	0h1h3h7k8hAhBlClIhJjOhPhTjWhqkrkugvhwkzh!j#j	1h2g4g
how many squares	CjDhbmckdkehfh
how many rectangles	3hHhbjckdekmym!k%m
inclusive	0jIjqjshulwkxhyj!h&j*j	2g3h4h5g6j
from # to #	0j2h3hAjTkslukwkzj-j	1f2g4h5j
list	3hAhBgChIhJjLjWhdjsjukwkygzl!k#l	1g3h4g5h6l	CjTjpjugvjwk!j	1g2h3j5g6j
how many times	0k4gChZmfeumvjyk&j	0k2g3f5f
pages	1h3g4k5f8gAhLkPkWksjuk	0g2g3g4h5l6f
numbered	Cj		Jjrh	0j4h5h
at least one	AjBjLkQjyj#m&g	0e1j2k3h4h5g6j
not	8hAhChGjTjWjYjZhbhlhpksjthwjyk!h#j	2h3h5h6j	1hpjyjzj	1h3j
do not	3k9hTjpkrktg#l	0l1f2j3g4h6g
at least two	Pkegol!l
cannot	yjzk!m%h&g			0g1h
no two	Rlylzf
positive integers less than	shuhwmyj#l
how many numbers	Lkplrltlugwnyfzh	1f2g4g5e6k
integers between # and #	Wnqhskukwhyl
first digit	plqgsgulygzk!m-g	0h1e2f3g4g6k
increasing order	AlBjYkpkqgrgzh-j
five digit	7j8hJlwhygzm!k&h	0f1f2g4h6l
arrangement	ghyjzl!k%k
rearrange			BkJhKjPhRhShzn	0j1j2h3j4h6g
seated	AjBkykzh!j	0e1k3h5h6l
sit	3h8hCkVkbjvjyj
words	4k5hAhLhOhPkQgghqkxlykzj!k&h	0j1g2g5j
shelf	ykzk!e
books	3h4l5gBkTjzj
students	2h3kKjbhhjqkyhzh#l&k-j	0j1g2g4h5h
stand	3k8hGkHkJkfhphwjyl!j&k	0j2g3g4g5j6h
first	3h4h5h8hCjLjVkWjZhpjsjwhyhzj!j*j-j	0h1j6h	Ajth
president	Ckvjyjzg
officers		0m6f
secretary		0m6e
positions	ClLgbfcgelxo!l	0f1f2k3g4g5l
hold	3j8hCmJhdhelijsjzg!j	0j1g3k6g		0h1g4k6h
members	1h8jCkTjylzk&j	1g2h3h4h5k
letters of	EgGmRfgkikmlyk	0h1h2j4j5h6h
letters in	LhTlxmzh
# identical	yoze#k	0f3h6n
around a	3kXjbkylzf!h	0f3k
sit around	ynzd
apart	5n7g8fAhHgZnflzh	0g1g3m5h6g
own	pmsg	0k1j2g6f
beside			JgWkplwl
same color	yk!l%h&h*k/j
next to	Ijphrluhwjymze&h
at the end	0k1h6hCjplsjzg-l
the ends	0l1h6h7jCkKjLjpmzg-k
\\binom	0hKhPnpkzm!m	0e1f2j3g4h5g6n	Pjshyjzj#j&j	0f1h2j5h6k
choose	3hJjgjuh!j#k*j	0h1h2j	qhyk#j&k	0g1h2j6m
committee	Ckqk!h#j	0h1f2l5g6h
binomial	1g3nBkClJhPk!g	0f1j4g5g6e	IkJhPk!k&j	0f1h5f6k
pascal	ChKmPmyn!g	0g1g2f5h6n
select	1j7h8hTjphtjvkwj!j#j*k	0g1g3j
\\choose			cgyn&j	0f1h3h6m
chosen	Tjbjihpjqhwjyj!h#k&j+j	1g2h
team	3lBkCkyk!k#j&j-h	0k1h2g3h4h5g
choose #	Jlzg!l*j
people	1j3j8hAhBjVjWkyj!h#j&j	1k2h3g4h6g
cards	AkNgzj!k#j&h*k
players	4lJkzh!j#h%l&j*k	0j1e2k5h6j
how many ways can	3h8hyjzj!l#j	0j1g2h3h5h6j
\\frac #!	1gqgzq!h	0f1f2g4g5g6n	Pjylzl	0g1h5h6k
(x+	9jCjIjJjPkihzj!j-j	0h1j3h4h5h	CjIjJhOj
)^	AhEhJnPjQkWjphqjshtjzh	0j3h4h	BjCjHjOjZj	0h1j4j5h
pascals triangle	ChKmPmym!f	0f1f2g3h5h6m
entries	3h9lAhIkWjnk	0f1l2g4j5h
n	JhVjWjpjqj		0hJjKjOjWjphxj!h	2h3h4h5j
distribute				0l1g2g4g6g
splits	3h8jLlPkTlYgpjuhygzh!g#h&f	1k2g3k6d
cookies	3p4k8hyh	1k2g3f4g5f
each other	AkIjXjuhwjylzf		EgGkyl!f
segments	3j8hAhBhHjKjYkakchfkijyj+h	0f2j3j4g5h6j
games	3j8hBjJjpkqhsk!g%k&k*l-h
party	3j6k8gAhdlfkynzf!f	2g3g5g
exactly once	Tlqfukykzm*j	0g1h2j3g4h5k6h
elements	CkIkKlVgtlvjykzh!g	0e1k2h3h4g5f6k
set	1h8j9hAhCkHhIhJhKhNjVhWhfjihtjwjyjzj!h#j	1e2j3h6j	9jJhOj!h	0h2j6g
but not	3hVlejpkwgzk!j	0f1h5g6l
either	1lAjBhRjehojqjzh!l#h&j*j	0h2h3h5g6j	DjGjyj!j	0h6k
taking	8kMgUmXjrk#k-g	0k1e3h6f	BhPjphqlrh
how many students	3g8gql#o
and # have	pgqgroshujyg	0k1e6f
play	3k7hAjBjJjpjyhzj!h%j*j	1h3h4h6h
like	Ikhkplrjufyhzg!l#k	0l1j2f5g	8jKjLjPjQjshujzk
all three	3hBhYjbkdkplqk!h&k	0j1g2f3k4h5h		1k2g5g6g
three	1h3j8jAjBhTjYhbjojpjuhvjzj!j	2h4h5j6j	IhKjcjzj!j	1j2h3h
or #	1k2h3h8kAlpkufwhylzh#k&k	0k1f2g3h4g6h
exactly two	OjTlWjyh!k&l	0e1g3k
nor	#o	0l1e5g6h
or 5			JgKkdjfjmh
\\{1	wm!g#l	0h1k3h5f6j	6kqkrlsg
element of	ChIkVgtmwh#k
steps	3kGjLhVjsmyk!l%j&j	0g1e3f4g5j6k
along the	1h3l9kCkZgbkdgok%k&h	0f1j3h4k
considered the same		0k1e3g5k6g
minimum number	3g8gAhBgckemsm	0f2g3k4g5k6e
true	0j2h3k9lBhChGjIjpkyk!j*j	0j1e2j3g4g5k6j	Kksgwk
statement	2h8jEhGlpk!l#j*j	0g1f5k6j
lie	AhGjIhJjSjXjYkajfhikjj&h+j	0h3h4j5h6h		0j1h4k6h
alice	2h3l5l7hKkdkpjskygzj&g	0h3g4h5k
says	8jHkgkvm			1f2k5k6h
who	0j1l2h4k8jWlthyh!k		8gyj#l&k-k
only if			GjOjPjQjrkvj	0h2h4j6h
winning	0jVkpjqh!h%k&m	0g1f2j5h6m
loses	qh&l*k
probability	8hTjwjyj!j&j*k	1g2h4h6k
at random	Tjpjqjtjuhwjyj*j+k	1g2h5k6h
randomly	CkTjphvjwjykzh#j*j	0g1g3k6j
dice	3hwjyj!k#j&g*j
die	3gLkpkqgsjwj!k*l	0h2h5j6j
likely	3jukyh!k&n	0d5g6n
fair	pjqhwjyj!j#j&h*l+j	1g2h3h5h6j
drawn	GjHhRhXjYkZjajbjchzk!j	0j1h2g4g6j
marbles	3jslyjzg
randomly selected	Tlpgvlwl#j&g*k	0e1h3l6j
spinner	!k&n+k	1e3h5e6l
heads	0h3j4hAjIhJhKkbjgjyj!m&h*k	1h2g3h4g5g6j
tails	yj*l	0k1g6h
tossed	4hIjpk!h&j*n
six sided	pkqlzj&f-j
fair coin	!m&e*m
sided dice	Cjqkyjzj!k&e*j
without replacement	ylzk&f*l
bag	3j6jvkyk!k&j
deck	AjNgzj!k#j*k
draw	3l4hXjfkyg!k		OjYjZjwj&g*j+j
replaced	8hKmLfTlVj!h*m-l	1k3h5g6g	9lEgJlUk	0g1f2l3h4g
red	8jAlJhNhrksjyk!h*k-h	0h1j2g3h4h5j
standard deck	8jAkNfzk!j*l
ace	Nfzl!l
chips	3nzl#m&g	0l1e2g3g4g5g
each time	LmVl*l
will	1h3j4j5jAhBkCjJhKjLkejqjrj!h*j-h	0h1j2h3h4h5k	KjVjeh	0h1j
does not	3hChOkqjtgujylzg#k
different	3h8hAhBjJhQkTjdhrjshuhwkzl!l	0j1h3j4h5g
chosen from	3jTkwgyh#k&n
two different	8hBkIjYgZldgpgqkwkzk*g	0f2k4g5g
expected	qg&o	0f1h6n
test	2g3hqj!k-p	0k1e2g3h4h5k6g
probability that he		0f1h6m
given that the	1g3gElHlYkcgpksluhxg&h*g	1k2g3e4h5l6e
state		2g4g5g6k
until	3gKlLlWkzk&g
dart	3kCmbhdg&k*k+f	1g2j3f6k
inside	0l3hBhEkHkQjTkZhdkfg&h+k	1h5h6h
between 0 and	7hGlpjqhrjuk&k*j
arrive	3g4l5j8hdmfk
lands	1j3k4jBkCjej&k*k	2h3g4g5g6k
mean	0j3h8l9hAjBhGhIhLkOjPhXguj!h-k	0k2j4g5g6d	3jCjKj!h-h	2j6h
arithmetic mean	8mAhLnuk-d	0k1j2e3g6e
the medians		0m1g6e
scores	zk-n	0o1e2h3h5g6f
average of	3g4l5g8lAjCkOhYjtjuh-m	0l2h3g4h5g6e	LjXg&k-l	0h1k2h3j5h
mean of	1h8k9hAkBhGhIhLlOkPgXgYjuj!h-l	0k1h2j4h5h6d
numbers in the	EgLgSgTkUmVmWgsg!l
weighted	3g4k9kAn	1k2h3g5g6f
class	2h5kCjbhhkqjyh#m&j-j	0k1f2h3j4h5g
combined			3j4j8j9hBjSkzj
boys	CkPjyhzh!m#h&k	0j1f5g6l
girls	Ckbkpjskygzh!l#h	0j1f3f4h
added	1l3h9lBhChIhKhLlSjVgskthzh!k&h	0g3g4g5j6h	9kCjIh
new	0j2j6j9kAhBhCkJjThVldjsjvhzh!h	0h1j3h4h6h	2g3kBjKjYhdk	0g1j2j6g
after	0j3h8hBjCjIhLlTjVkWjehskujyh!h#h%h	0h3h4h5k6f	0j6hJhKjVjfjrjxhzj*j
next	3k5hAhBhEjJjKjShTjUkVjWhphrluhylzf!j	0g1h2j3h4h5j	0j4j7jEhTjVjwj
raise			0kJmNktj	0l1e6g
sixth	1jAlLjVhrk#n	2f3g4g5k6g	BhJmujvkwe
\\to			8kYlahdg-g	0e3k6g
`,
  grams: `
how	3k4j8hpjqjyjzj!j#j	0j1j2h4h6j	0k1h3jTjrj!j	0k5g
many	3k4j8hpjqjyjzj!j	0j1j2h3h4h6j	0j3l8h9jTjWj!j	2j5g6h
vertical	CjIkPkSe	0h1l2f6k	EjGjIjRhSgXhYjhhkj!j
doe	0j1h2h4j5h6j8jAjBjCjOkPjShchejfhgjnhphqksjykzh-h	0j1h4h6h		0h2g6j
the				0j
doe the	0jAkOjShqk	0k1k2h3f6h
asymptot ~ the	IkPlSfhfkl
the graph	7jBjCjEhGjHjShkjzj
Y	9jBjGjOjRjoj	0h1j3j5h	3j9j	0h
of Y	CjGkOkPj
graph ~ Y	BjEhGkOjPjgjhj
=	9jBjOj	2j6h		0j
Y =	3j9jAjBjGjIj	1j6h
of ~ =	GkOkVjhhkj	0h1g2k
= \\frac	3jSjVjkj	0h4j	1j3jhj
Y ~ \\frac	1kOhPjblwj
\\frac #	1kSj	1j3h5h	1j3j
= ~ #		0h4j
X	9jBjCjEjOjPj	2j6h	9jPj
# X	9jBjOjPj	1j	9jBjPj	2j
\\frac ~ X	9jCjIhSk	0g1j2j4h6j
^	BjIjJjKjOjPj	0h2j	BjJjPj
X ^	BjOjPj	0h1j2j3h5h	BjPj	1j2j
# ~ ^	9hJkOjPk	1j2j3h4h5h	BjJjPj	0h1j2j5h
^ #	BjIjJjPj	0h1j2j3h
X ~ #	9jBjOjPj	0j1j2j3h5h	9jBjPj
# +	0jBjIjOjPj	1j2j3h5h		1j
^ ~ +	BjIjOjPj	0g1j2j3h5h	BjPj	0h2j
+ X	CjOkTjbj	0j1h2j6h
# ~ X	9jCjKjOjSjTj	2j6h
-	0jBjIjQjSj	1j2j6h		3h
X -	9jAjBjCjIjJhPjSj	2j4h5h
+ ~ -	0l1hAhIlJkOhSjWjnjzj	0k1g3h6h
- #	BjIjPj	1j6h
# $		0j6h		0j
- ~ $	0jCjIjLhPjQhVj	6h
have	1hIhLjOjPhTjZjqjyj!j	2h4h6j	1jJj	4h6h
$ have	AjLjOkuhyj	2h4h5h6j
# ~ have	3jJjOlShTjqkuhzj
what	qj	0j1j2h3j4h	5hElIjKjphrj-k
is	Bj	0j		0j
what is		0j1j2h4h
is the		0j2h4h		0j1h6j
what ~ the		0j1j2h4h
positiv	CjWjqjrj	3h	BjCjJjTjdhqj	1h
is ~ positiv	1jBhChJhKkLhOhQjSjWjqjsj
differenc between		1k5f
between #	KjWkdjqjukwj	2g3h5h6l
differenc ~ #	2kAlIgKmLfWk
# %	3l8jBjKkdh-j	0e1m2h3j6h	3l6j-j
% $	3l8jKkdh	0g1l6h	3l-j
# ~ $	1j	2j
$ of	1j2j3jOj	0h2l5j6g	3k#j	0h1j5h
% ~ of	2m8kbkdh	0g1m2h3g5h6h
of #	pjqjsj!j	0j1j3h4h6j
$ ~ #	8jdjqj	1j2h6h
and	Aj	5h		0j
# and	AjTjphqjsjzj	0h1j2h5h6j
of ~ and	AkBjLkXhZjdhqlrg#j	0g1j2g3k4h
and #	3jAjZjqj-j	0j2h5h6j		0j2h4h
# ~ #		3h		0j
find	CjTj	0h2j3h4j	3jqj	1j2h
find X	9hAhIlJjLkMjvj	0g1m2h4h6h
X $	9jCjKjOj	0j3j6h	9j
find ~ $	9kEhGjKjOhPjhjtjvj
such	CjOj	3h	3hPjphujvjzh!k	1h3h5j
$ such	BjCjrj	0j1j2g5j
X ~ such	9jCkDjEkKjThbjhhvjxhzj!j	0h2g4h5j6j
that	Cj
$ ~ that	AjOjpjrj	0j2h3h5j		0j2j3h6h
that ~ X	1hBjCjGjJjOjPjsjzj-j
\\rceil	0h1l9hCjEmJmMfVlWh	0g1m2h	1lCkEkJk
X ~ +	BhIjJhNjOjSjbj
X =	0j3j9hBjEjJjKj	0j1j2h4h6h	9j
+ ~ =	3h9jAjBjOj	3h4j5h
X ~ \\frac	1j9hAjBjCjIhOhPhSkVjihwj!j-j			0h2j
# #	1k		1j
\\frac ~ #	1l3jJjLjxh	0j1j6h	1j3j
$ express	BhIhJhSjYjhjzj	0j1h2h3h4j5j
# ~ express		1g2j3j4j6h
$ ~ X	1jAjCjJjYh	0k4h5h6h		2j
as	3jIjLjPhThbjcjejyj!h&j	0h2h6j	1j3juj
$ as	1j9jBhLjPhQjgjzj
as a	0j1h9jLjQjthxjzj&j	0h1j2h5h
$ ~ a	EhQj	1h5j
common	GhIhOkPhQjSjWjZjbhpjqkrh	0k1h2j3h5g	1kWj	0k5g
a common	0j1h9jBhJjLjMjNhOjQjZkajbhxj			0l1f
as ~ common	0k1h3j9kNhQkdkxj
a ~ fraction	0j3j9kJjNhQkdjxk	1l3g4g6h
I	BhChJhOkQlTjYhhh	0f3h4k5h6h	Qlgj	0g4k
I ^		1l2f		1m2f
evaluat ~ ^	0gAlBgInOk	0f1n2d4h
I ~ #	BhJhLjOjQlVjhh	0h2g4m
+ I	JhOjQmTjhh	0f1k	Ql
# ~ I	BhJhLjOkQjTj	0g2h4k		0g1k2g4j
+ ~ ^	CjIjKjOjQjfhhj	3h4k
^ -	9hGjJkKjbjhhqjsh
I ~ -	Qn	0f1n4g
^ ~ #	9hJlKjsh	1k6h	JjKj
- ~ +	0jIjJhOjPhSjTjshzj	1j2h3h4j	0j9jEj	2h4j6j
^ ~ $	IjJkKj	5h6j
the #	3jLjsjuj!h#j	0k1h6h		0l1h5h
is ~ #	1kAjPhpjsjujxh	1k2h4h5h6j
th	1j3h8hAhBhChKjLkQjWklhsmujxjyhzh	0g1g2h3g5k6h	1jKjLkVlsj
# th	1jKjLlQkVksl!h	0j1h3h5j6g
the ~ th	1kKjVksm!h
term ~ the		1h2l3h5h6h
arithmetic	3h6j8lAjBjLjTjWjYhcjpjqhuj	0g1j4h6h
the arithmetic	8lLlWjqguj-h	0j1l2g6f
of ~ arithmetic	8jAkBkLhpkqh-l
sequenc #	BkUkWkqg-k
four	0j1h2h3j5jAkJjcjdhehqhvjzj!j*j	0j1j4h5h6h		1g2h3h4h
A		3j4j	Yj
integer A	Alyk
A $	Bj	0j1j5h
integer ~ $	AjKjWjpjrjsjwj&h	0j1h2h4h5j6h
B		6h	Cjbj
$ B	AjYhZjoj	1h2j
A ~ B		1j2j
B $	Zj	0h3j4h
$ ~ $	8jAjQhwj			3j5h
C	JhPjYjZjdj	6h	bjdj	1h
$ C	AjCjIjPjcjdjoj	1h2k
B ~ C	CjKjPjYjbj	0h2j
C $	PjYj	3j
C ~ and		0j1h2j4h
D	EhGhHjIhXjYjZjajbjdjoj	6h		1h2j6h
and D	JhPhQkbjoj			0g2j3k4h
$ ~ D	PhQjYjbjoj	3h4j
D $	QjXjZjaj	0j3h6h
and ~ $	Aj	1j4h6h
have the		0h2k4g5f6f
$ ~ the	Bj	3h4j
property	AkCjEhLhPjThVjehskujyhzj-h/k	0h2j4g5h	0jGjKkPlhh
the ~ that	CjGj&j*j	1h4h5h6j
when	AjIjJjLjPj	0h1j4h5j	BjCjKjqh	0h6h
that when	AnPfsl
in	3jYj	0j
when ~ in	0j7lAkQh
in ~ the	AkBjCjGjLkTjij	0c1l5k		0g2g3h5k6j
sum #		0f2k6k
the ~ #	9jChRjsjtjzj-j	2j3h4h6j		0j1h
sum ~ #	0k7lAjWl!k	2l3h4h5g6f
# ~ and	Aj			1j
are	3j	2h6j	3jyjzj	0j5h
# are	TjWkbjphqjyjzj#k&j	0g1j2h4h6k
and ~ are	4jAjLjTjpkthzk#j&h	0f1k2j3g4h5j
obtain	3h4kAlBhGlLkgk!k&g	0e1k2f3j4h6j	9jEhGjYhgjshzj	0j2g5h6h
are ~ what	AjGjJjXjpjqgwk	0k1k2g5h6h
what are	6kAlflsl&k	0f2g3k5j
are the	AjHjYjdjfjihsj
the four	AlJjOjujyj-k	0j3h4h5k6h
the ~ integer	7j9jAjBjWkZjshujvjwh	0h1j4h5h6j
integer in		0g1k2e3h
in ~ order		0g1j5g6f
comma	1hKhOkSjijmjqj	0g2k3h4j5h6g
a ~ and	1kAkCkzj	2k4g5h6g
then	AjPjVjbjmjsj		Oj	1h2j4j
and then	0j8jfjsl&j
and ~ a	AlBkZhaksk	0e2f5m6g
spac	AkBhGhMjOhQhTkYhZkbldhfhgkolyh!h	0h3h4k5g6g
the smallest	Cjpjqj!h	0j3h6h
is ~ smallest	AjBjCjIhLhTjbhdhpjqkuj#j	0j1g2j3h6h
valu	9jBjCjTj		CjKj	0h
the ~ valu	BjCkShTjhj	0h1j4j5h
of X	8j9jBj	0k2h
valu ~ X	8j9kBjCjDjKjPhVjXj	0j1j2h4h6h
of ~ $	9jBj	0j1j6h		0j2h
|	1h9hCkDlEkNhQkfhhhqh	0g1h2k3h4j5h6h	DkEjJhTjZjsj	0h1h2j4k
that |	DmIkQk
such ~ |	DmIkQk
| #	DmEjQm			1h2l4h
that ~ #	1j9kBhSjpjvjykzj!h	2g5j6j
| ~ X	BgDnEl
# ~ -	IjPjSj	1j5h6h		2j6h
# |	9hCkDkEkOh	0g2k
- ~ |	CkDjElTkqh
| =	DnOhQl	0g4k6h		0h1h4k
# ~ =	9jAjBjJhzj	0j2j3h5h
= |	BhCgDlEpNgfg		DjEjNhQj
| ~ |	9hDkElNhQjfh	0g1h2l3h	DkEjNhQk
X +	9jBjIjOjPj	1j5h	9j	2j
# ~ +	9kBjIjPj	0j2j4h5h	9jPj	2j
+ #	0j9jBjIjPj	1j2j4h
+ ~ |	DmEjTk	0f2j4g
| $	CjDhEmQlfh	0g1g2k3h4j
F	GjPjUjVjYh	0h2j	GjOhPjVj	2j
let F	BhGjUjVj	0h1h2k4h6j
(	HjIjJjPj	3h		1j
F (	GjPjUjVj	0h2j4h
let ~ (	8jAjEkOjSjVj
( X	BjCjPj	0h1j2j		0h2j
F ~ X	GjPjVj	0h2j
)	HjJjPjQj		Ij	1j
X )	Aj	1h2j		1h2j
( ~ )	EjGjPjVj	0h2j		0h1j2j
) =	BjEj	0j
X ~ =	CjEjPj	1h2j
= #	Oj			0j
) ~ #	JjPj	0j3h4h
= ~ X	9jAjBjDjEkIjNhPkShbjfhhh	0h1j2h
+ ~ $	0j9jBj	1j
G	AhBjEjOhQjSjUjVhajcjojyjzj	0h5h	Gjckzj	0h1j
and G	0jCjEgIjaj	1k2g
$ ~ G	0jBhCjIjSjajyj	1l2f4h
G (	OhSkUj
and ~ (	HjJhPjVjfjij	0h1j3j
G ~ X	EhGjOhPjSjUjzj
= X	BjEjHjOjzj/j	2j4h6h
) ~ X	AjBjCjEhJjPkzj	0h1j2j5h6h	IjPjSj
= ~ -	1jCjEjFjGjIhQjSjojtj	0j2g3h4j	0j
$ if	IjJjNjYj	2j4h
# ~ if	2h3jJkLjNjPjehqhsj!h	0j1j2h3g5j
H	4jAhEkHhJhOhRjThajbjhjijojzj	2g3h4j5g6k	EjJhYhbjdjij!h-j	2h4j5h
if H	EnJgPh
$ ~ H		2g3f4k
H (	CkEmJg	0g1n2f
if ~ (	9jBhEjKj
H ~ X		1m2f
= F	9jChGkVkcjgj	0h1g2l
) ~ F	EkGjPhVk
= ~ (	EhGkSjVkzk	0h2k6j		0h1j5h
( G	0kBkCkEg	1k2g
( ~ (	0jBjEhVl	1h2k
) )	0jBjEhIjUjVj	0g1j
X ~ )	JjPh!j	0g1h6l
) $	Hj	0h1j4j		0h2j
) ~ $	BjEhPhdjojzj	0g3j4j6j		1g2k
$ then	Ijbjehmj	0j4j6h		1h2j4j
then what	0jAjIjNjPjeh!j	0j1j2g4h
$ ~ what	0j3kEjIjNjShYjZjth-j	1j2h3j4h6h
then ~ is	0j3jAjIjeh!j	0j1k2g4h
the invers	9lEdPkSk
of H	EmJhbl
of ~ (	EkTjUj
X ~ $	AjVj	1g2k4j		0h1h2k
find the	BjCj	0h1h2j3h4j		1k2h
find ~ sum	BjFjJhNhOkPjpjuh	0j4h5h
all	1h9hOjijpjyj	0h5j	KjWjsh	0j5h6h
of all	BjCjDjJhpjqjuj	5j6h		0k5h6g
sum ~ all	BjCjFjJhKjOjPjShWjpjqj!j
all integer	3jCkegpjqjukvkwk	1j2f3f4g5j
of ~ integer	CjOjPhSjrhujyj-j	0j1h3h4h5j6h
integer that	9lpjsjzj	0l2g5g
that satisfy	9lAjBkCjEhPhpjvj
thes	0j3h5hAjGjHhIhLhTjYhZjbjdjfjpj#l	1g3j4g	Bhsh	3j5h
| X	CmDkElNgqh	0g1j2k4g
X |	ClDkEmNffg	0f2j4g
| +	CkEn
| ~ #	CjDlNhQk	0g2k3h4j5h6h
>	9kBjCkJhOjShTkVjWhYjehfhhhijph	0j1h4h6h	9jBjCjJjTjYh	0j3h
> #	BjCjTjVjehhhwj
AND	3lBhCkDhLkOhPhQkSgThhhik!j		AkPhXjYhij!k
# AND	3lBhCkQkSh
# ~ |	CjEkQkTjZj	0g2k4g	DkNhZj
\\le	BhCkDhJhTjhjoj!h-j	1g	CkEjOhTjsjvj	0h1h2k3h5j
# ~ \\le	CoGkhkih	0l5f6g
\\le #	BhCkTjsh	1h2j5h
\\le ~ $	BhCkJhTjjjojrjsh-j	0j1g2k3h4j5h
is ~ number	9jHjOjYkajejwj	0h2h3j4h5j6h
number of	3jCjejhhqjyh!h#j	0h1j4h
of unit	BkHlYkZgdfejflyl%j	0e1l3h4g
number ~ unit	BlHmYkZfdgfl	0e1m3g4g
unit in	BkHlOkZgdffkoj
of ~ in	3jBjGjHjYkdhejfjhh	1j2h5g
in the	Yjbj	2h3j
unit ~ the	BhHlOk	0g1g3k5j
the distanc	HkRjTjYjZkbj
from	1h5j8hBjHjIhTjYjZjchhhqhzj!j#j	5h	9jAjwj	0h3j
the ~ from	TjWjZkikphqh	2h3g4j
from the	4h5j8hAhGjTjYjZkbhuhzj!j			0h
the origin	AkHjTjZlgkmhnh
to	3juj!j	0h
origin to	BgTlflgg
the ~ to		0g4h6j
to the	ej!j	0h2j3j4h
the point	BhGjHjIhRjZjfjgjoj	0h1j2j5h6h
point (	GjHkIhRjZjfjgjoj	0g1k2h3h4k6h
the ~ (	BhGjHkIjNjPjQjRjfjgj	0h1j4j6h
( -	EjHkJjfj	0j4j5h6h
point ~ -	BjEhGjHkRkZjbjfjgh
( ~ #	1jBhChEjHjJlQjSh	0k1j2h3h5h6h
,	HjTj	0h2j4j	Cj	1h2j4j6h
# ,	Hj	2j		1h2j4j
- ~ ,	EhHkIhTjdjfjkhoj	0g1j2j4j5h6h
, #	AhHkIhdjfjoj	0h1j4j
# )	EjHjJjPj			1j
, ~ )	Hkfjoj	0g1j4j
$ in	XjZjhjjjqhsh
) ~ in	BkEhGjKkcjhjkh	0k1g2k6h		0g1g2l
in a	3j6hTjyj	1k3h6h		0j1j3h6h
two	AjIjLjqjyj		Tjyjzj	1j4h5h
the two	0jAjbjyjzh	0h1j4j5g		0j2h
two ~ of	1kBhHkTjYjyjzh!j	1k2h3h5h
of a	3jHjXhbjcjdh
a ~ are	5jTkXjbkjk	0m1e2f3g4l
at	1h3j4j5j8hBjCjbj	4h	5j8hKjOh#j	0h1j6j
are at	3kBjbgekpl
at (	5jGjHjajbjfjoj	0g1k2g
( #	HjIjoj	0h1j		1j
at ~ #	3j4j8hCjHjXhbjdj	0k1h2g3h6h
( ~ ,	Hkdjfjoj	0h4j
) ~ and	ChEhGjHkIhPjdjkhoj	0g1k6h
and (	GjHlQjdjojqj	0g1l2h5h
$ ~ (	ChEhGjHjJjThVjdj	0h1j2j3j5g
and ~ #	1kChHjdjfjgj-j	3j5g6j
$ what	3j8j9jNj	1j3j4h6h
) ~ what	BjEjGkHkNkPhTjaj	0g1m2h4h6j
$ ~ is	3j9jNj	0j1j2h3j4h6h
is ~ sum	1hBjCjKjPhWjcjqjuj	1k2f5j6g
sum ~ the	0jJjLjOjWjYj-j	0h1j6h
the coordinat	AjCjHkRjfjoj
of ~ coordinat		0h1m2h3g
coordinat ~ the	3j9kAjGjHkOjbhoj
the midpoint	HkXhYkZjdj	0h1j2g3k5h6h
the segment		0f1l2g3k6g
ABCD	AhCjThYjZlajbjdlehfhhkoh	0j1g2j3j4h6h		0g1g2j6h
ABCD $	Zkdlhk
$ a	BjHjJjbjfj
with	BjTjZjzj	0h		1h6j
a ~ with	3jNjTkZkchdhsj	0g3k4h5j6h
has	Zh!j		3jdjejuj	0j1h
A (	BkGjHjIhNjTjdjfj	0g1j2h3k4h6h
A ~ #	Cj
) ,	AjEhPhdkokvj	0g3k4j6h		0h2j
# ~ ,	JhKjdjijojzj	1h2h3j4j6h		0h1h2j4j
, B	9jAhChKjQjij	0h1h2j3h6j
) ~ B	HjPkdj	0h3k		1k2h3h
B (	GjHkdjgj	0g1j3k4g
, ~ (	HjOjPjdkoj
B ~ #	CjIj	0h3j
, C	BhIjKkQjSjbjyj/j	3h4j5h
) ~ C	EkHjIhPmejih			1k2h
C (	BkGjcjdjfj	0g1j2h3k4g
C ~ #	PjZjaj
, -	CjEhHkdjfjgjoj	0h1j3h4k6h
, ~ #	HjIhOjTjdjojthzj-j	5h6h
- ~ )	BjIjPjzj	5h6h
, $	oj	1g2k4j		1h2j4j6h
, ~ and	Pjoj	0h1g2j4j		1h4k
D (	HkPkcgfk	1l3h4g
D ~ #	3jCjHjQjajmj	0f1j2j3j4h
the area	Zjcjdl	0k1h3j5h6h
is ~ area	Hjajcjdm	0l1h4h5h6h
area of	Yhajcjdk	0j5h6h
of ~ ,	BhHjOkehqk	2k3f
$ given	AjHjSkVjpjvk	1k2k3g4h6h
that the		0j1h2j5h
given ~ the	1hEkHkRkYkpksmxg&h*h
area ~ a	BkHlZkcg
a ~ is	3jAjBjZhbkdhsjzj	1j4h6h
is equal	AjHjIjPjehpjqjrh
equal to	7jIjehqj!j	0j3f5k6h
half	0h1l3l9hBhChHjIhLlVjXhchdkejshxhzh!h#j-h	0j1k2g4h5g6g	3kHjJhLjMjdhejijzh
half the		0f1l
to ~ the	3kHjTjuj	0h1j
the product	BhOjPjqjwj
its	2h8h9jAjBjOjckpjujzh-h	0h1j2h5j6g	Jjdjejoj	0k1h2j6h
of its	OjRjYjfjrjuk	1j4g5h6g
\\begin	8j9jAjBhEjJhVjWhmj!j-j	2h4k6h	Aj	4j
CASES	AkBgCfEjVjfk/j	1k2f3l
\\begin ~ #	9jAjmk
&	9jAjChJhOjVjWhnk!j	6h	0jAjQjsh	2j6h
# &	EjOjVjmhnj			0j1h2j
+ ~ &	9kQhVj!k/j	1l4g
IF	AkBhEjQhTjVl/j
# ~ IF	Em/j	1m2f
IF X	AkEl
& ~ X	AlElfk		BjIhPjzj
<	3j9jCkDhEjJhKkOhQhTjWjZjcjqjrhsjvj&h	2j3j4g6g	7jCjKjOhTj	2j3h5h6j
X <	CjDhEkKkckhhik	3k4g	CkEk
X ~ -	9jCjIjPjTghjpjsj
\\\\	9jAjBhVjmj!j-j	4j6h	AjQjsh
, \\\\	9jAjBhEjVj!j	1j4h6h
\\\\ #	AjEjmk
# -	0jBjIjPjSj	2j3h		0h
\\\\ ~ -	EkIkQkTjuk
- ~ X	BjCjOjPj	1j4h5h
X &	AlTjVj	2k4g	8j9kSjhjig	0k1h2h
# ~ &	9kAjEjfjnh!j
X ~ IF	AkEgTjVl
\\ge	9hCkIhJhLhPhThVkfjojqjsh	0g1g3j4j	ClEjIhJhKjqh	0h1h2k4j
X \\ge	CgEmflgk
\\end	9jAjJhVjmjnj!j	4j6h	AjQjsh	0h2j4j6h
# \\end	9jAjEjOjmj	2h4k
- ~ \\end	Ajmknj
\\end ~ $		0h4j
$ find		0h2j
find F	EkIjQhVk
$ ~ F	GjPjVkYh			1h2k
find ~ (	8jAjBhElPjVjijnjzj
F ~ -	EhGkJjPjQh			1g2l
if A	3h9jNjQjYjshwj	3k4h
if ~ $	AjOjSjZjsj	0h1k4h6h
B ~ and	1j8jBjTjXjZkbhdh	0h1j2h
and C	3h8jPjTjZjoj	1h2j
$ ~ C	PjZkjj	1h2j
$ are	HjOj
C ~ are	1jJhPjZjsjthyj
$ ~ positiv	AjCjTjrh-j
are ~ integer	3jBhChEjOkhjrhvj	0h2g5j
integer such	3jCjIjKjOjSjUjijphsh!h	0f2k6h
integer ~ that	3jBhOjUjikphqjshvj!h	0f2k6h
that \\frac	1k3kOhPgQhSlpkvjxh-j	0j4g	1k8jLkVj-g
such ~ \\frac	3jOgPhQhSkpkvkxg-k
\\frac A	3kCjIhJhOjSkYj	0h1j3h4j
A \\sqrt	BgJgOkSlfl
\\sqrt B	BkOkSkfj	1f5g6k
B C	Yjdjhjmj	1h3j
\\sqrt ~ C	BlJgOlSlqg
C =	AhChIhYjZjdjjjoj	0j5h6h
B ~ =	AhYjZkbhjj
C ~ \\frac	1k3lAhCjJhSkYjhjqh
# \\sqrt	JjOjZjgj	0g3h4l5h
# ~ \\sqrt	BhCjEhJjWjijzj	1h2l4h5h6h
\\sqrt #	JkMhQj	0j1h2j3h4j5h6h
\\sqrt ~ $	IhJjLjOjPhZjgjhhijqjwjzj-h	1h2h4j5h
# ~ what	9jAj	0k4h
the valu	3j8j9jIjJjqh!j	0j1j4h		0g1j
is ~ valu	0j3j8j9jIjXj!j	1j2h4h5h
of A	9jAhCjLhOjSjZj	0j1h3j6h
valu ~ A	9jAhBjQjRj-h	1h2j3j6h
A +	0jAjCjNjRjmj	0h1j2j
of ~ +	0jAhCjIhJhKjOjPjSjbjqhwj!j	0h1h2g4j5j6j
+ B	AjCjIjQj	0h2j
B +	CjKjPj	0h6h
+ ~ +	Wj	0h1h2j		2j3h
+ C	IhPk
given ~ A	IjSlcknjtk
that ~ $		1l2g6h
A ~ and	BjIjSj	0h2j
no	4jBkIhJhLjOjPhRjSjZjdhejijrjyj#k%j	4h5h	Ojpjth!j
$ ~ no	6jBlJhOkSlqg	0f1l5k
have ~ common	OkSkZkbgijphqgrm
and B	IjSj
$ has	AjBjOj
B ~ has	3lBlIkJgPgSlbg	0l1l2f3f
has no	BkGkIgJhSkVkejqg
perfect	0hBhIhJkSjWhejpgqmsjujvjwkyjzh!h	0j1g2f3g4g	BjJjOjphujwjyj
other	EhHjWhXjehfjnjqhujylzg%j	0k1h2h3g		0j3h
than	7j9jAjBjCjIjqjsjvjwj	3g4h6j	1jKj
factor ~ than	IgSlilpmqfrm
than #	7jpjqjsj	0j2h3h4h5h
other ~ #				0m1g5g
a #	3jKjdjpj&h	0j2g3h4j		0j3h
in ~ #	0j1j3jtgxj	0h1j3h5k6h		0g1k5j6h
water	1h3l4k5h8hGkeorksh#j	0f1l2g3k4g6f	3k4kemrksg	0e1k2g3k5g6f
ther	4jAjEjYhdhqhyjzj!j	0h2h3h	8hyjzj!j#j	0j3h4h5h6j
ther are	0j3k4jAjOjQhjjsjyjzh!j	0j1k2g3h5j6h
are #	0j4jBhYjcjqj	0j1g6h		0j
ther ~ #	0k3k4lAk#j			0j1h3h
# ~ how	1h3n4j9jAkCjujyh#j	1l2g3h5h6h
would	0k3n4g5j6h8h9jAhKjZjbjdjehhjqjyh!h#j-j	0h1l2g3k4g5g6g		2h5h
many ~ would	3o4g5kZjhk	0g1k2h4h5g6g
be	Cjzj!j	1h2j	Aj	0h
contain	0h3jAjGhIhJhKhLjRjThWhYhdjfjihojphqhsjujxhyj#l&h-h	0h2g4j5h6j	3jphqkrjsh#k	1h5g6j
be ~ in	AhIjNjdjphsjujzj
suppos	1j9hOkQhRjShcjpjtjvj!h&j	0g5j6h	0j2h3kCjrjvj
the root	AjBhDjFjOjPk
of ~ polynomial	BhOnPhQg
polynomial X	BgIhOn
the ~ X	BjOkTj	0g2j6h
polynomial ~ ^	BgOnqj
^ ~ -	9hBjIjOjPj	0h1j2j3h5h		1j
M	1h3h5jBjCjJhKhXjYjZjdjihrjsh	0j2h6h	Kh-j	0h3j
- M	IlOgql!m
# ~ M	CjIkSjYjsh	0k1k2g3h6h
M X	9kOkPlqk
M ~ +	9kShVlqj
N	JhVkWkqjxh	2j3h	VjWj!h&h
+ N	9jIjSjVjWjrhwj
X ~ N	IhOmPkWgqj
N $	Wjqj
N ~ are		1l2g6h
necessarily	3hAhBhLhOgQllgpjskwmyg!j&h-k	0j2j3f5f
that ~ <	3lCkDgqnrf	0f2f5l6g
< #	9jCkDhKkqj	0j1h4h5j6h
M ~ #	0jCjIkqjrjshvj!j	0j1j3h4h		0g1j5h6j
< ~ ,	hfilqm
$ how	0j3h4j9jCjHjPjpjuj#j	0j2h5h6g
, ~ how	0lTlpkqlxg
$ ~ many	0k3h4k9jCjHjXjajpjqjujyh#j	0j2g3j5g6g
many possibl	pkqkyg!m
how ~ possibl	plqjshyg!m
many ~ valu	1jJgKkNjOlpkqkvjwk
possibl ~ of	CjOjQjTjjjqj	1h6h
of N	9jBjOhRjpgqlrjtjzj	0g1h2j3h4h5k
valu ~ N	8j9jBjJhOhZjqjrkshzj!j
are ther	0j1j3hCjLjZhvjyjzk!k	0h1k2h3g5h6j
$ ~ ther	9jRjTjZjpkqj	0f1k3k4g5h6g
\\$ #	3j9jAjKj	0h1k3h4h
\\$ ~ $	1j3j9jAjKj	0g1j3h
for	9jBjTjVj	1j5h	zj
$ for	9jOjTjVjhjqh
# ~ for	5h9lCjEjPhVjvj-j
for a	3j6kCjLjQhTjWhej!j-j	0h1k
year	4l8h9hAlCjKnLhqhujvkyh!h	0f1m2h3g4h	4j6fAkCjKosj	0e1m3h
ago	2g3g4h6j8gAkCkKmsm	0d1l3g5k6g
he	1h3j4j6j8h9jAjKjLhThZjdhfhpjsjyj&k*j-h	0h2h3g4h5k6j	0j3j*j-k	0g1k2h5h
was	0j1h3g5h6h9kAlBjCjKlLjVjWjbhehsjyh&j-k	1j3h5h	0jKjVjphsk-k
just			3hLjMjVkXjqhrjsjxj!j
amount	2h3k4h6kAjCkGkKjLkThekqgsg&k	0g1j2g3j4g6g
for the	3kAjBj-j	0h1j2f3h6j
assum	1h3kJhKjSjZkbjelhhijpjrkyhzh!h#h	0h3k5h6e
every	3h6h8hAhCkEjKkLjOhPjQhThVjZjfhqjrlsjuh!j#j%j-h	1j2g3g4h5k6h		1h3h6h
year how		0d1o
many dollar	0l1l6hAjKkuk
how ~ dollar	0l1lKkuk
many ~ will	3k4l5lCjGhKk	1k2h3g4h6f
in #	1j3k4m5hbjzj!f-l	2g4h5h6k
more	3j8j9kAkBjCjGjIjKjLjVhphtjuhwhzj!j-h	1j3g4h5g	7j9jGj	0h5h6k
# more	4k9lAlCk
X ~ in	BhIlJhKjVjXlhjih	0k1h2h3k4g6h
the equation	9jBkHjOjPjkj
in ~ equation	0h9jInKk
equation (	IlOgQmTk
equation ~ #	BkDkIl
# ^	IjKjLjYjbjhjij!j	1h6j	JjKj
( ~ ^	JjPkQjSjij	0j2h3h4j5h	KjOj	0h2j
- ~ ^	1h9hImKjNjPhSjThjj	0g1l6h	Ijhj
^ ~ )	0h7jCjJlOhijjjrj	0j1h2h6h	JjKjQj
) \\div	0mIkJk	1l2g5f6f
# ~ \\div	0lIkJk	1k2g3h4g5g6e
\\div #	0qIkNl	0l2g3h4h6h
# =	9jIjOjRj	0j1h2j3h4j		0j
= ~ ^	AhBjHjKjWjYj	0h2j
^ X	9gBhFhIjJjKotjzj	0e1l5h	Kntjzj	0f1l
a ~ of	Zh	1j2h3h
of ~ is	4l8jJkvj*k	0h3f6k		1k2g5j6g
i have	zh!l
some	2j3hAkCjEhFjJhRjTjhjkhmjzj!g#j*j	0e1k2h5h		0g4j5j
with a	3j6h8jBjEjKjTkZhajdheksk	0j1j2h3g4h5j
all of	8jAjLhWjZhejpkqjujvj	0f5m6f
it	1h3j4j5kLjOhbhcjgjvjyj&j	1h3j5h6h	4jSjsh	0j
of ~ to		0e1l3h5h6k
to a	1j5jAjLkWjbgdjel	0e2j3l5h
it ~ a		5k6f
to ~ #	3j4j7jSjejtjyjzj/j	0g1h2j3h4j6j
at the	1h3j6jAjGjLjZjbhrj
same	1h3k8hBjbjpjrjuhyj-h	4h6h	1jAhYhbjujwjxh
the same	3krjzj
at ~ same	3n5jrksk
will the	3j4kLlelsj	0f1l2g6g
the new	0k9lCjJj
evaluat the	1gImJnLkWg
the expression	0jBkJkKjNkPhTjejphsj
the ~ A		0k2h3h5h
A ^	BjIjJkKjQjmj
expression ~ ^	0hBmJlsk!k
# \\cdot	0jJlPjqj	0k3h4g	1j
^ ~ \\cdot	IgJqKhPkqmsguj	0h1l2f4h5k6h	JkKjihqk
# ~ A	OjPj	0j1h
\\cdot ~ ^	0h1hJmKjLkqksgujxhzj!j		Jjqk
$ ~ A	IjWhYj	3j6h
A =	9hJjKjbjjjnjojwj	2h3h4l6h
if ~ =	0kAhBhEhJkNkOhPkQjWjihqjtjwj	0k1j2g3h4g5j6h		0h1g2j5k
= ~ $	9jBj	0j5h
comput the	DjOjRkWjZjcjdjfhojsj	0g1f2m3h4k6h
the rang	BlDkFgJhKkSkTjhhrjsh	1f2k4k
rang ~ the	DkFgJhKkSl
the function	BjDjEhFhPjSjUjij	1g2l
of ~ function	9jCjDkEeKjOkPkSkhh
function F	9jDjEhOjPjUjVj
the ~ F	9jChDjEhHjPjUjhhjj
function ~ (	BjCjDjEhJhPjSjUjVj
= \\sqrt	BhClDkEjJgilzj	0g1g2j4l
) ~ \\sqrt	9hBhCmDlEjFhJgik
\\sqrt X	0kBhCoDkEhIhJhvj	2k4g
\\sqrt ~ ^	0lBfCmDmEhMh
if (	9lAhEhHkImNlOhPgshzk	0j1k2h4g6h
if ~ #	3l9hBjEhHkIkJfKjSmzm	1l2h3g4g5h6h
( ~ X	BjIkNjOhPkejzj!j	0h1k2h3h4j6j	Pjzj	1h2j
+ ~ )	IjPkzj	1j3h4h	Ij	0h
) (	9hBjIjPlQjSjTjzj	0h1k3h4h	CjIjOjSj	0h1j2j
# ~ (	0j9hIjJjNjPk	2j3h4h	Ij	1j
( ~ -	1h9jIjOhPjQjTjVj	0j2j3h4h	Ij
# ~ find	CjQjsj	0h1j2j4h
the possibl	9hCgKkOlQjjjmjzj
of ~ possibl	9hBmCjNhQlZjfjzj	0f1j5h6j
positiv ~ valu	9kBkJjKjhkphrl
integer ~ of	BkCjJjOjqjrjsj	0g1j2f3h5m6j		0f1j5l6h
of C	8kBmfj-h	0g1l2g4g6h
valu ~ C	8kBm-g	0f1m2h4h
C ~ such	BkTj	1l2f
such ~ the	BjCkPjhjqh	0h1k2j6h
equation X	BlOkPjQjfh	0h1l2h3h4h5j6h
equation ~ ^	BlKjOkfh	0g1l2h3h
X ~ C	NjOjPjRj
only	0j1h3j4j8hAhBjCkOjPjSjajdgihphqhsjuj!j#k%k	2g3h4h5k	8hCjzj#j
$ ~ has		0h1k3k4h5g6h
that are	OkVkbjrkukzh	0j1l2f5g6h
real	9hBjCkIjJhLjQjSjTj	0g2j4j5h		1h4j
are real	1kAkBjIhOkPhTj	1l2g
are ~ and		0l1g2h3g
rational	AkBkChJgOkPjSgUkVhbkvjzj	0g1h2l3j4g5h6g	AjOkPlSfth!g
them	1j8jAjBjChJjLhOhYhbhejjjrjvjykzf!j#j&g+j	1g2h3j	5jHhqhykzh#j	0h1h2h3j6j
separat	0j1j3h9hAhGjOkSjbhijmj	0h1h2k3h4j6h
by	BjOjdjzj	1h2j6h	Cj
separat by		0h1h2k4j
by comma		0h1h2k4j
separat ~ comma		0h1h2k4j
the ~ solution	9jBgKlSkTkdj
solution ~ the	BlQjSjfj	0g1k2k4h6h
of ~ equation	BjDjHkOkPjQhRhTkzj
# ~ B	AhCjKjPjQjTjZj
B X	AjNjSjTj
+ ~ X	BjIjOjPkTj	0h2k3h5h	8jBjPj	2j5h
B ~ +	BhNjOjTjih/j
# ~ are	BjPjTjbhdjejphuj	1g2h3g4h6m
are in	3j4j7jAjEjbjhhkjyh	0k2h4h6h
$ ~ in	6j8jOjTjbjfj	0g3k4h		0h1j5j6h
are ~ the	3j7jBhTj#j	0j1h2g3h6k
the ratio	3lajej
# to	3jLjTkXjbhqhsjujwjzj!h	0k2g3h4h6h	3jLj	0j1g
to #	3kBhIjTjehrhsjuj#j	0h3h5j6h
# for	Tkqmrf!l
of B	0k8jBjKjLhPjTjYjfjthwj!h-h	3j4h6g
valu ~ B	0k8jBjCjKjPjthwj!h-h
B ~ what	0k8k9hNkTjbldhjj-h	0f1k3l4g5h6h
the largest	CjTjsjuj	0j2j6g
is ~ largest	3hCjJjOjTjskukwjzj#j	0j2g3h4h5k6g
the ~ possibl	CjSjTkvj#j	1h3h4j5j6h
eight	0j1h3lAmBhIhKhThVjXhYjdkehqhsjyhzh!k#j*j	2g3g4h5j	3k6g7kKk!k*k
cost \\$	0k3lAjdk&k
cost ~ #	0l1g3mdk&l
thre ~ of	3jPjbjjkoksj#j	1f2h3g4k6k
five	4h8j9jAkChVjdhehqhygzk!k#j&h-k	1j2h3h4h5h	9jAjGjKkejzj!k	2h3h5h6j
of five	Aksjvj!k-l
the radius	2h3kAjBjYjbk	0k1h2g3h4j
radius of	2h3jBkYjajbkejfh	1h2g3j4k
radius ~ the	BkHjYlZjdjoj
the circl	1jAhBjHjYjZkbjfg	1j3j4h5h6h
of ~ circl	1j3jBjHjYjZjbkfh
circl with	3jBkajbgfhjk&k
the ~ with	BjCjHjbjejkh	0f1k2j3j4h
with equation	BjGjNlRlfg	1m2f3g4h
+ Y	9jCjLjOj	0h1j2h		0h2j3j
X ~ Y	AjCjOjkj	0h1j4j
Y ^	BkIjOjRjTjfh	2j3h4j5h
Y ~ #	9jAjBjIj	0h1j
# Y	1j9jAjBkIjfh	1j3h4h5h6j		0g2j
- ~ Y	9jAkBkOhPjRjThbjdjfhsh!j	0g1k2j3g5g
john	0m1g3l8g9kAkWhsjuf#l	0k2g3g4g5e6f
of ~ element		0e1m3h5g
of each	8jAkLjdgrjsj	0j1l3h6e
of ~ of		0g5l6g
each ~ the	3jIjYhgjphqhujyjzk	0e1j2j5j
of ~ #	0j1j3jzj	1j2j3h4h
the ~ two	sjuk!j
\\{	1h8j9hAhBhChIhKhLhPhQhTjVjWhfjtjvjwjyjzj#k	1g2g5h6k	Chehrjtj#j&h-j	0h1h2j3h
\\{ #	8jtjvjwj!j#l&j	0g1h2h4h6l
\\{ ~ ,	8jfjtjwj!j#l&j	0g1g2g4h6l
, ~ ,	Ljbjok	0k1g3h4k5h		0j1h4k
, ~ $	8j9hIhLjOjPhehvjwj	0h1j2g6j
of thes	0jOjYhbjvh#l	0j1f2h4h5j
point ~ X	Zlfkhk
X ,		1h2j6h		0h1j4j
, Y	1hIhNjZjhjkjpj-j	0g1h4j
Y )	9jBhCjIjNjPhTh	0h1k2h3h		0h1j
Y ~ $	1j9jIjOhpj	0g1j3j6h
this	3j4jGjKjejkjshyhzj	0h1j2h5h6h	9jAj
in this	EkJjLjUkkk	0l1f6h
on	8hGjIhsj-j	1h2h	3hyj!h	0h1h3j5j6h
on a	1jHjfjzj-j	0k1h4h5h		0g2g4k5k
straight	3g4hLkXndkehgkqk	0k4g5g6g
a straight	GkXo
a ~ line	3j9hAhXm	0l1g3g4h
point ~ #	BhEjGjHkQjRjdjfjgj	0g1k5h6h
Q	9hJhPjQjXjYkZjghhjihoj&h	0j6g	2h8jPj	3h4h
# ~ Q		0f5l6g
Q ~ $	0jYkZjdj	0j2g3j4h6h
$ ~ on	5j6j9jXjYhakhj
on the	Cjbjyj!j	1h3h6j
on ~ same	Gmqkrksg
the ~ line	1j3k5j7jCkGjmk
line what	8jXp
line ~ is	Xo
P	8jJhTjXjYkZjbjghmjnh	1h2j3j6h	8jYjoj
of P		1k2e3f
P +	0l9kEgSkVk	0l4j5g6g
+ Q		0g2k
P ~ Q	0kEjIhblhj	0f1k3k6h
Q $		1j2j3h4h5j6h
your	3hBjChKjSjbjhjihqhth-j	0h
express your		0h1j2h
$ ~ your	8jChKjSjhjth!j-j
answer	0j1h3h4jBjChLjSjhjth-j	0h	0j1jAhPjujyj	0j5h6j
express ~ answer		0h1j2h
answer as		0g1j2h3j6j
your ~ as		0h1j2h3j6j
answer ~ a	1hHjIjLjVjdjth&k	0f2h3j6j
a decimal		0h3k5g
the nearest	1j3h4j7jKjdj	0h1j2h3k4h5h
to ~ nearest	1j3h4j7jKjdj	0h1k2h3j4h5h
tenth	1k3h8j9jAhHjKlVjXhYjZhchdjrj!h*h-j
ARRAY	8kGkIhNhOhPkQhVjWhnjuj!j	0g4h6j	0kEhPkVksjthuk	0j1g5g6j
C |				1g2l
C X	AjEkIhTjXjekihmj	0g2k3k
& ~ \\\\	IjPjmhnl
\\\\ \\hline	2g8gWk-m
\\\\ ~ #	AjWjmk-j	0j1h4k6h
& -	AjIjmgnkuj
& ~ #	9jOjmhnjuj!j
# \\\\	Ajmj	1h4k
- ~ \\\\	9jAjPhmk	0g1h4l
# ~ P	9jGkIjRj	1g2l4g
\\\\ ~ &	Ejmhnk
P ~ -	8lGkOkPj
P ~ #	8jOjPjYjZj	0j1h3j6h
# ~ \\end	AkIj!k
if #	0j3k4j8h9mAlBjEhJjNhOhPhih	0m1j2f3g4g5h
if ~ ^	9hAkJkKlOlbkhh
# N	BjEhKkPjVjWjqhrjvj	0h2j4g5h		0h2j
^ ~ N	KlOlWlpg
N =	9hCjEjJgMhNjPjVkWjhhij	0g2j6h
N ~ #	JhOjVkWj	0h4j5j
find N	GjIjJhKkPgQhWkbkskvj	3g4g6h
$ ~ N	KjNjVjWj!j
let ~ X	BkCgIkOkRkTg
$ be	CjOjQj	1h2j		0g3j
) ~ be	8jAjChIhOk
an	Kjejpjvjzh	1h2h		0h
be an	8lAk
$ ~ an	ChJjKjYhajbjijvj	0j2j4h5h
of real	CjEjPk
of ~ number		1j3h6h		1h2j5j6h
that ~ the		0k2g4h5h
# ~ Y	1jAjIjLjQjRjfh	1j3j4h
^ ~ =	ChIjKjOjRjTj	0h1h2j3h4k6h	JjKj
+ ~ Y	9kBkHjOjsh	2j3h5h
Y $	1jAjOjRjhh	0h1j3j5h
Y ~ what	AlDlNfRk
the maximum	BjCkEhTldheh	0h2k3g4h
is ~ maximum	BlTldg	0h1m3g5h6g
maximum ~ of	BjCkTmdheh	1j2k3g6h
valu ~ Y	9gLjOkPlSj	0k1j2e5h6h
expand (	BhIgPo!l	0f1o2e4g6g
all ~ of	AhChDjPjYjbjfknj#j	0f1j2h3k
| ~ -	ClDgElQjTk	0g1h2j4j5h6h		0g1g2k4k
decid	5hBkChGkKkTjWkqk#h	0f1l2h3h6g
is ~ what	AjIjdjpjskuhvhxj	0g1j2h3h5l
should	0h1h4k8h9hAhBjJmKhNhOjPhTkejgkhhqhvkyjzg&h	1h2f5f	0k3j9jph/j	5j6g
certain	4h6h8jBkEhGjIhLlVkeknhyj	0h1j3h4j5h6f
stor	3k4k6k8hAlTjyh	1j2g3g4h6h
find that				0g1k
if the	3jIjfjxj!j	0j1j2h4h6h		1j2g5h
P $	OhTjYjbjdj	2h3j4j6h
is ~ $	8jAkIjJhdjpj	1j4h		0j6h
wher	9hBjIjQjbhjj	2h3h4j	3jQhyj	0h1j2h4j6h
wher ~ \\le	Bkhgilplwj!g
# ~ then	0j3jAjIjcjehrhsj!j	1j2g5h		1h2j3h4j6h
month	2h3g4h6h8k9kBjCkKlLhskukvjyh!j	0b1n2g3h4h5k
is #	8jAjIj	0j1j5h6g		0j
is ~ -	1jBkEhJjSjuk	0m1f2k3h4g
# P	9kGkIhPmTk	0g1k2g3j4g
W	3j9hBhDhIhThWjajbjckljzk	1f2g3j4j5h	3jAjckehgj	0g2j5h6h
W $	Sjbjcklkmhnjzk
for ~ $	9lBjKjdhuj	1k2g3h4h6h
$ ~ express	0k1j9jSkbjdgthxh	0l3f5h
express as	1h3jIjLjSjqjtjxl
express ~ a		0l1l2f5f
fraction \\frac	1nLjPgSlpkxg
# \\frac	1j4l9hLjSjWk-j
\\frac ~ W		0f1m2f
W =	3lWk
numerical	1g9fBfJhNnPhSkThVlhmjg	0g1m2f3g6g
numerical valu	9gBgNlSkVmhljg
numerical ~ of	9gBgNmVmhl
of \\frac	1k3k9hAhCkOhSjTjrhujxh-j
valu ~ \\frac	0j1j3l9hAhClOhPhSjTkrh	2k3h4g5h
of ~ A	3jCjQjYjbj	0j1h3h6h
\\frac ~ +	0k1hJhPjSjVkihkj
# B	3jAkNjQjRj	0h1k2k3h4h
+ ~ B	AjCjNkOjPhRjSj	0h1k3h4h
B A	CkXjYkZhbjdj	0g1j3k4g
A -	0j1h9jBjGjJhOjQjThdhhhijmjtjvj	0j1j2h3h
B ~ -	BjSk
- B	1hEjIjQjSjhhikwj			0h1j
B ~ if	IlJkSjYlhh!k
if \\frac	3nSk	0g1o2e3h
$ ~ \\frac	1k3kChEhOjQjSjbhhh-j	0g1l3h4j5g
# A	9jAjBjNjOjPhQjRj	0h1j4j6h		0h1j3h
\\frac ~ A	3jBhCkOjPhQkSl	0k4h
- ~ B	BkIhNjOjPhSl	0g1l2h4h5h
B =	AhNjThbjdjhjoj
follow	1h4j7jBhCjEhHjIjPjThtj&h	1h4h5j		0h3h5j6j
the follow	7jBhCjHjPjThtj	0j1h4h5j6h
follow expression	0gIjJkPlWlzk
the ~ expression	0hIlJkPjWlzl
expression #	0gImNkWkeksk!k	0d2l3h4h
( Y	CkHjIjRk	0h2k4h
Y ~ =	3j9kAjBhCjNjOhkj!j
= Y	1lBfIkRmok	0l1e2k
) ~ Y	CkImPgTj			1g2l
Y -	BjCjIjOhPjQjnjpjshzj	0h1j2k3h5h
) +	0j1h9jBhIjPjVj!j	1j2h3h5h6j	Pj
Y ~ +	1kIlOkSkTh
) ~ G	0jEgImOjPj	1m2f
+ ~ (	Nj!k	1j2g4h6j	EjPk	0h1j
with ~ of	IjTkZncgyk!h	0j1g2g3k4h5g6j
suppos that	1jIjJjOkpj!h
that F	EjKjUjVk	1k2h
F $	ChGjHjPjYhajcj	0h1g2k
$ is	Bj	1h
is an	EhGjKjPjvk	0l1g2j4h
an ~ function		1e2n
$ to	1k7jYjtjyj!j	1h2g4j5j6j
) ~ to	9lAfGlZlgk
to (	BgClJggl!l/m	0d1d2l6l
) ~ if	EgJjNlPgSjfk
if F	EhGjJjKj
( F	0jBkEgVk
F ~ F	0jEgVkcjqj
) ~ =	BjIkPjUj	1g2l
) -	0kIlPk	0k1k2g4g6h
- F	CkGm
F ^	EgGjNjPj
# (	9jIjJjPjTjzj!j	0k1h2h5h		0h5h
- ~ (	GjIkPjQj	0k2j4h5h
, \\dots	LkPjUjsjwj
# ~ \\dots	LkPjVjWk	0h1h2j	LjVjWk
\\dots ,	CjLjPjQjWgwj	0j1g2j6h
the least	9jTjqlvkzj	0k2g3h4h5h6h
is ~ least	9kTkWjphqlvk	0l1j2g3h4h5h6g
least positiv	9lCfpfqmrl	1f2g5l6f
the ~ positiv	CjIhJjPjpjqkrk!h	0h1g5k6h
least ~ integer	9lCfphqkrmzl
the sequenc	LjUjVkWj*j-j	1g2m4g5g
in ~ sequenc	LmShUlVkuk-k
evaluat \\log		0f1q2d4g5g
_	KjVjWj	0h1f2j4j5j6h	KjVjtj	0g1h2k5j
\\log _	KmOjihtj	0g1h2m3h5g6h
evaluat ~ _		0g1o2e3h6h
_ #	KjPj	0h1g2j4j5j		0h1g2j5j
\\log ~ #	CjJjKlOjtk	0g1g2n3h5h6h
at a	5jVjdjgjhj	0g1h3j	6gKl
park	1h2g3g5h6g8l9mAjBlCkyh#h
ther is	AkNhzk
is a	AjQjXj	0k1h2h3h5j6h		0j1h
ther ~ a		0g1k2j3j6g
for ~ if		0g1g2l5k
you	0h1j3j4l8hClEhGjKjLhtgyh!j%j	0g2j3h4h5h6j	5gLkpgskukyk!g-k	0j2g3g6h
if you	4kCkEhGjKkOj!j	0f1g2l6k
up	1j4j8hAhphrjslukyh!j&j*j	1f3g4g5l6g	3k9j	0j5h6h
up to	Wjskum	0g1g5m6h
# ~ in	3k6hKjTjphqhrjshthuj	0h1j3h
one	3j4jBjej!j	3h5h6h	zj!j#j	1j2h4h6j
in one	3j4lClgk	0h1k2g3g4h6g
one ~ the		0h1j2j3j4h5h6h
the pric	3mBl
the ~ for	AlDjLlOjdjmhsh
for each	6h8l9jAkLhqhskyh!j	0g1k6h
each ~ is	2g3jAjLjTkZkkkqhuh!k	0k1l3g5f6g
however	3h4kBjCkEgHjJkTmXkzh!g#j	0j1g2j4h5h6g	BjPjyk!j	0g1h5j6j
$ ~ if	0j3kAjXjYjej!j-j	0j2g4h5j6g
a singl	CkKm!f%l
is ~ by	3jAjLjPjsh	1j5h
by ~ #	1lCkLlpgrl#k
$ ~ each		1k5g6e
T	1h9jEjIjNjQhRhkjzj	1h2h3h4j5h6j	3h5jEjPjkjyj!h	0h1j4j
T $	CjFjGkNjOj	0h1h3h4k5h6j
which	8hDjEhGkOjTjrjsjzj	2j3h	Cj
$ which	AkCjDjngzj	0f1j2k
will ~ the	9kBkCkKkyk
greater	1j3hAhCjIkJjMhpkqjujvjwh!j&j	3g4h5h6j	1jBjJjpjuj	0k1h4h5h6h
than ~ #	Cmskul
_ ~ #	ChJjKltk	0g1h2m4h5h
\\sqrt ~ )	0jAkJkgk!k	0k1f2g3f4k5g
choos a		0f5l6g
random	8hGjTjdjtjujwjyj&j*j+j	0j1h2h5j6j
a random	dl&m
a ~ integer	IjOhQjqkrjsjuh	0g1h4h5m6h
$ between	BnIjpjqkxh
between ~ $	CkIjTkWkjkoh
the probability	yj&j*j	0j1h2h6j
is ~ probability	yj&j*j	1g2h6j
probability that	yj&j*j	1g2h6j
the N		0f1j2h6k
the ~ $	9jHjJjOjTh	1h2j5h6h
chos	2gGjyk!g#k&g-l	1l2e6g
exist	1jCjEkGkIhPjTjejmjphuhxhyh!j	0g1h3h4j5h6j		0f2h6k
ther exist	1kEkPjmj	0h1h4l6h
to ~ equation	BlQkSkij
X (	9gBkIhOkPjTjzm-k	0f1m2k4h6f	IhPkhkihrj
X ~ X	CkElIhPjSjhhihpjzj-j	0g2j3j
( ~ +	0jIjPjQj	0h2j3h6j	Ij	0h1j
= -	1j8jAjBkIjTjfhnj	0h1j5h6h
) ~ -	8jEgGjIjJkPhQj
- N	BlSlqgrk			0g1h5k
= ~ N	9gAgIovl	0f1m2g4g
that ~ (	8jCjKjOjUjVjrjshvj
) ~ is	EhGjZjfj/j	0h1h
a function	FgKkUkVl
a ~ such	AkPfVkZkckfh!j
such ~ F	EkKkUk
F ~ #	GjVk	0h1k4h
$ F	EgGjVlYkok	1g3g4j
# ~ F	BkCkEgPk
and F	BjEgPjVkYhbj			1g2k
and ~ ^	BhChEhIlKlOkPjQjvj	1g2k6h
of F	EhPkSjTjUk!j
is F	EjGjPkVh
is ~ ^	AjBjIkJkNksh	0k1l2g3g4h5g
# ~ )	IjJkQjShij	1j2h3h5h6j
simplify (	1hIkJlPmQn	0k1k2g3h4e5h6g
simplify ~ #	0h1kIjJnQkSjqjwk	0m1j2e3g4h5g6h		0k1h6h
- I	BhEkIkJhQl	0f1l2h		1k2g
I )	BhEkIjQl	0f1n2f4h
# I	BhIjQmTjZjhh	0g1h2k3h4j5h6h	Ql
+ ~ I	IjOjQlTj	0g1j2j6h
I ~ $	EjQnZj	0f1l2j3h4g6h
what valu	9lBjEjZj	1j2f3k4h
what ~ of	3j9jBjZjdjsj-j	0h1h2g5k
$ will	9kBn	0f1l2g4h5h
give the	BmEgTkUlbg
the minimum	BjCkIhTksj
valu for	BkCkDjIhMhZkpjqh
for X	1j9lCjOjShTj	0k1h2j4h
the solution	BkDjOlSjih
solution ~ X	AhBkOmihzk
may	0g3g4m9hBlNlOjgjqhugyhzl!k	0h1j4g5g		0g3j5k6g
may be	3h4k9hBmNlugzk	0d1l2h5g6l
$ ~ be				0h5j
be express		0g1h2j4j5j6h
express in		0h1f2k3j4j5j
express ~ the		0g1f4j5l
form	3hBjYhbjdjzj!j	1g6j	AjLhYhqj	0j3h
the ~ \\frac	1lIhJjPjRjUjkj
+ \\sqrt		0h1g2l3h5h		0h1g2k
B ~ $	aj	1h2j3j4j
and \\frac	1n3lBkChLhSgbhihwj-l	1j3g4h5g		0g1k2h
and ~ A	AjOjXjYkZjbhdhmj-j
\\frac ~ -	9lAhIlJgKjQjSjWhhhikkkvj
- \\sqrt	BjCkEhJmOjPhThvj	0h1f2n3h4h6h		1g2k3g4j
$ wher		2h4j		0h1j
C ~ wher		0g1l2g4h
wher A	Ik
wher ~ $		1j3h5j
$ ~ prim	BkEjJlqhrj	0k1j2h4h5f6g
are ~ number	1kAkOlPh
number find	CkOk
find A	BjChJhtj
A B	Zjaj	0j1h2h3j5h
find ~ B	AkPkZkckhhmj
A ~ C	XjYjhjij
is ~ product	AkBhDjIkZjpjqgtjuhxj	1m2g5g6g
product ~ the		0l5g
the squar	IkJjPjYjZj	1k4h6g
of ~ squar	8jBhHjIjQjYjbjyj
squar ~ the		0k3f4h6g
of ~ solution	9jBgDkEmOlfk
solution ~ #	9mBgCgJfOo
of ~ X	3j9kBjFjGhPjRj	0j1h2j4g6j		1g4k5h
let M	KgOkQlVlYfZkmkpk
M $	BjXjZjpjsh!j			0g3j
let ~ $	CjEhGjQjmjpj	1h2j4j		0g
and N	ChIhOjUjWjYj!j	0g1k
$ satisfy	AhBjJhKkPjQhSjVjlj	1g2j6h
$ ~ M	BkQjYkZj	0k1j2h3g4h
M N	BgIhPjVlXjalmkqjvl	0g1k2f3j6h
and M	IjXjYlsh	0k1j2g3h4g
M +	0kCjIkVjrh	1k2j3h5h6h
and ~ +	9lHkTk!k
M ~ N		0h1k2h4j6h
N ~ $	ChQjVjWjpj	0j1h3h
suppos ~ $		0g1l5j
is ~ point		0f1k2f
and Q	0jHjOhPkQjhk	1j3h4j
$ ~ Q	0jOhPkhkih	0h1j4j
Q ~ is		0l1h2g3f4k
of \\overline	HkYkmk
of ~ P	AkOjXjZkng	0l1h3g
P Q	TjXjYlZkih	0j1f2k3j4h6h
P ~ $	QjTkXkhjnh	0k1h3h4j
consider	3hCjEjLhOhPjRhWldhghqjykzj%j	0h1k2g3g4h6j
( N	3jUjVjrhvk
N +	BjEhJhLhNjSjVkWkqhvj	0h1g2j4j
) ~ are	9jAhHlQj	0g1k3g4j6h
are ~ in		0l2g4h5h
$ th		0f1f2l5k
triangular	IlZlehtj!k
through	BhEhGkIhNjWjbjdjehfhgjojujyh#j/j	2j3h4h5h6h
through #	TjWjukzj#k
shown	3h8h9hEhGjHjOhRjThZjajcjdkgjjj&j-j	0j1h3j4h5h6h	GjPhckdj
each row		0e2k3g5f6k
more ~ than	3l5k6lLlWj
than the	BkCkIjLk!h	0e1k2l3f
previous	3j4h5k8gBjChKjLoTjVkWkbhzh	0g1l3g4g5f6h
the previous	3j5j8hBjKjLoVjWk	0g1m3g4h5g6h
the fraction	1nIhWkxk
fraction in	0kWkdktgxk	0l1e3g4g6g
the ~ in	3j4jTjYjcjdjehyh	5h		0k2h3h
we	8jAhChHhIhNjQjXjZjajdhhjjhyh!j	2g3k6h
if we	3j8kChYjzk!j
form A	AjBjEkIhPhQjbj
A ~ X	AjBmPg			1g2k
- H		1g2l
) ^	EhJlPjQj	0j3h4h
K	BjChGjHhJhRjZk!h	0h1h4j5j	Pj!h	0h3j4j5h
+ K	AjBkRjbjfjmjnj
# ~ K	BkGlIjOhqj
K $	BjZj!h	2h4k6h
H $		0h1j2g3h4k5h6k		0g6j
if ~ X	3n9mAjEkOhPgShXjYj	0l1g2f3j6h
= (	CjGjJhKjNjbjok	0h1k2h3g4k	Ij	1j5h
) ~ (	0j1hCjIjJjNjPjdjij	0j2h4j5h6h		6h
X Y	1j3jAjIjShTjYjdhhhpj	1h2j
Y +	CjHjIjTjbjfh	0h1j3h4j5h6j
J	9hAjBjGkLjQgShYkfjhjsj!k	0h1j2g3l4h6h		0g3l4h
J $		0f3k4h
and K	3kAkrg&k	0f1k4h6l
$ ~ K	3jAkChGjrh
K ~ are	3lBgOlPhQkYkrf
and ~ =	1j9jAhChIjNkPhQjZhbkfhihjjokwj	0j2g4j6h
$ when	0jCjIjJjNjPjth	0h1k4h6h
# ~ when	AkJkVjpjthuj	1k3g6j
K =	AjLkQgSjVhfj	0g1j2g3k
when ~ =	AkBgCkJlMhNlPj	0h1m2h4g
K ~ #	1j3jLjVjZjijrh!h	1g2j6h
for ~ real	BjJhVjik
real ~ of	9hDjJhPkQkSkvj	0g1g2k4k
of K	AhBkGjZkbhhj!h	0g4j6h
is \\frac	1l3j9j	0k2g4h5h		1h
- ~ #	1jIkJjVjij	0j1h3h6h		2j4j
# ~ a	1h4j6jBjLjpjuj!k&j	0g1j2h6k		0k1h5g
a root	BkPgSkik
$ ~ root	OpPg
root ~ #	Pm-k
a parabola	NkRhjkklzl
A X	OjSj	0h2j3j
A ~ ^	JjPjtj	1g2j3h5j
$ contain	1gRlqgsmxg#l	0e1h6l
$ (	BjGjHjJjOjPhQkRkdjoj	0f1l2g4j6h		0h1k4h5j
) ~ find	9jEgFhGhJjKjQhejgjoj
find ~ valu	1j9kAhBjRjSjzj!j	2g5h6j
[	0jBjCjEhFhJhKjOjPjSjTjWjejhhih	1h2k6h	BjCjpjrh	1h2j3h
\\sqrt [	BhKjPk
[ #	0jCjFhJhKjOjPjWkhhihrj
]	0jEhFhIjJhOjPjSjWjejhhih	1h2j6h	Cj	1h2k3h
# ]	0jJhOjPjSjTj	1h2k
[ ~ ]	BhJhKjPk
] #	JhKjOjPk			0h1k2h
# \\times	0l7jIhJkpjthujzj!j#j	0j1f4h5k		0j2h3h
\\frac X	1j3j9jBhEjFjSj-j
and ~ X	9kAkEjJhZjihqj	0h2j6h
# ~ be	9jBhCjOjPjqjuj
a ~ #	3kTjdhojtj!j	1g2h6k		0k1j3h
# feet	3j4k5jBkLjbj	1j3g4h5h6g
# ~ from	0lTkzk
the center	BkZjbkejhjoj
center of	Bkbkdjejfhhjoj	0g2h3k4j
go	0h3m7j8gJmNgdluhyf!m	2h3h5h6k	4k7jzj
make	3m4j8gAhBjEjLkTjVkuk#h	0h1k2g3h4g6h	3jTjcjdh-j	0h6g
in order	clskzl
order to	3kpgslumzg&g
in ~ to	0k3kCksk
the ~ distanc	3l5mHkTjbj
the ~ have		0k1l3d5k6f
have to	3l4kJkqmufzk	1l2g5k6e
to make	3nLkVkpgul	0k2h3g5h
all ~ the	8jLgWkqjrjujyjzh	0h2h5l6g
multipl ~ #	Wjpjqkskuj	0k1h2h3h4h5h6k
between ~ and	BjGjWjqkukwkyj	0j1h2h3g4h5h6k
solv ~ X	1k9jBjCgIjKk-k
X ~ (	CkJkPhSkThhk		8jhjih!j
( \\sqrt	9hAkJlWjcj	0k4g5h6g
$ ~ \\sqrt	BmChHjJkglihvl
\\sqrt ~ X	9kBfCkElqk
of ~ two		0f1j2h3j5j
$ digit		1l2k3h5e6g
# ~ digit	0l1jsltjujxezk&h
$ ~ number	0m8jPjTk	2k5f6e
number A	0jAjBlPhbj	0f1k3j4g5h
C #	0lSlYkhfikpkrg
C ~ $	Zjjjmjoj	1h2j3h4j6h
and A	0jChIjQhZjaj	0h1j3k4h6h		0h1h3k
and ~ M	0mBgGkelml
# ~ is	0jAjBjIjPj!h	1h5j
is A	0j3jEhKjZj	0h1k3j6h
what ~ A	0j3kAjEhJjShZjcj
is ~ +	0j3kAjBkEhOkShzj
+ M	0lCkIk!l	0f1n2g
call	3mEgpgqm!l	0f3g4g5l6j
for ~ #	3jBjCjLjOjdjqh-j	0g1j2j4h5f
\\frac ~ $	3m9lJkLg-k	1m2f3g5h
$ ~ of	0j4j9jAhEhHjOjWjYhfh
of ~ for	3kCkGkyh
each ~ of	3kBjbkejzj#j	0f1k2g3j
of water	3j4lGkeo	0e1k2h3l5h6h
of ~ how	3pskyhzk!j
many ~ of	3l4k8hChJhpjqjykzh	0j1h2g3j4h
of ~ will		0d1n2g5g
used	3j4j6h8j9jAhLkTjbjdjehphqgulyjzk!j	0h2f3h4g5h6k		0g1k2g
be used		0f1j3g5f6l
= ~ A	3kGjIhNlPgSkYj	0g1h
B -	NkQjTkijmkvj	0g1l
- A	IkQhTk
B ~ A	CjKkOjSjThtj	0j2j4h6h
A ~ $	ajbj	1g2j3j5h
valu ~ #	0j3h9lAjDjIjJhNjPhwj!l	0h1j3h4h5h6l		0g2k
_ ~ $		1h4j5k
to X	BkIhOlVlWhifzl
to ~ ^	0j7hBjKkOkifsh
- ~ =	9jBjChIkJjPjSk	0j4h6j
E	1j9hGhIhJhLjQjShThakbjckjjojyj!h	0h1h2h3j4j6h	GjIhQjajcj-j	1g4j6h
E $	ajbjcjdjejyj	1g2j3j
that #	AjBjKjOjqjth	0g2j3h4h5j
# D	AlChTk
that ~ D		1k2g3f4k
less	7j8k9hAjEjJhOhpjqjsjwk!h#j-h	0j1h3g4h	7jrjvj#j	1h2h5j
$ less	3lAlBkElMg
# ~ less		0k1k2g5e6f
$ ~ than	1h3jAlBkChEkMgojql
less ~ #	7jAjChEjpjqjskvjwj	0k2h3h4h5h
E ~ and	AkPjYgZkbjcjmk-k
and ~ E	1kAkYgZmdgjkoj
E ~ is		0e1k2g3k
than ~ $	1j8k9kAkEjrk	0l1h2h6g
if X	0j9hAjCkEhKjNjOjPjShvj!j-k	0k2h3h4h6h
X ~ is	1j9jBjCjEjKjMjNhPhpjsjvjxh	1j2g3h4h5j6h
an integer	9jChIhKjpjqjskvl	0j1h2h3h4h5j
is ~ integer	ChIhKjPjijskvmwj
integer what	BjIkJhKjphqjukvk	0h2h4h5j6k
an ~ what	5fBlIhKl#k-m
integer ~ is	9jBjChIkJhphqjujvjwj
valu ~ the	AjJjWjqh!j&j	0h1h2j4j5j6h
of ~ expression	1kIgNlSkTjWk!j
two consecutiv	7lImqhwk&g	1m2f5e
two ~ positiv		0l5d6g
positiv ~ number	BhCkEjIjTj-j	0h1h2j5k
number are	FjIjLjpjvkwlyhzj!j#j&h
are each	IkTkWkdkzk
are ~ squar	IkJfdmqkwfym
differenc ~ the	1jAkDjIkujzk
squar is	CkImZhwk	0f1m2h5g6h
the ~ is	Ajpj	0j1g2j6h
squar ~ #	IoJmqhwk	0k1l2g3f5e
# what	9jAjIjJjdjqjsj!h	0g1j2h4h5k6h
original	1j3h9jBjIlKhYhbhchdjeksj		1j3jAjfj	1g2j3k6h
two ~ number	AkGkIkqkwjyj&g
number ~ $	BjEjOjQh	0g1j2j5h6j
their	1j2hAkGhIjJjOjWhZjbghjqjsj&j-j	0h4h6h	1jIhOjdjqjrh-j
that ~ sum		0e6k
their ~ is	AlIlOkuh-k	0f1l2j5g
what ~ \\frac	1p3kIhLjShxg	0m1h2e4g5h
P ^	IfPlTkmj
+ \\frac	1jCjEjIhLjOjSj			0h
# ~ \\frac	1j3j9jJjLjPhRjSjWj	0j2j3h5h6h	1j3j
+ ~ #	0jCjEjIjOjSjhhijqh	0h2j3h4j
Q ~ #		0g5j6h
$ ~ answer		0f1m2g
be ~ the	2jBjEjqj!l	0j1h2f3h4j5k6g
+ ~ \\sqrt	BjEhMhQkTj!k	0e1g2k3h4k6k
C D	1j3jZkajdkpj	0j1g2h3j
don			BkCjzg#k
shar	2h3lIhYjdjphqgrmzj!g%k	1h2g4h5k6h		0f3k5k6g
the ~ common	pkqmrf	0l1g5g6j		0m2h5f6h
with ~ $	6kIhQkTjVjYjsjzk
squar ~ a	BjCjJkZhckijwg!j
a ~ find	1hCjQlRkblijoj	0g1f2e3f4p
C +	CkIjOjQjShThej	0h1h2k
+ D	CjHjOjejmj
C ~ D	CjHjIhKkQhThYjdjej	0g4j5j
the averag	Aj-o	0l2k3h5h6e	-n
is ~ averag	5gAj-p
of integer		0e2g
C ~ if	CjYlakbh	0f3k
averag ~ the		0m1g3g5g6e
the ~ number	3jAjBjLjcjdhpjqkujvjyjzh!h	0h1j2h3j5j6g
and ~ B	AjQjbjihmj
B ~ is	8jBjEjLhWjYhZhajijthwj	0j2h5h
is ~ and	9jAkCjIjZhdjijpjsj	0h1k2h3g4k5j6g
and the	8jAjBjdjij
# ~ the	AjCjIjLjejpj
# C	AkBjIjJhPkQhjj	1j2h6h
and ~ C	XjYjZjhjmj
C ~ is	8kCjHjbjdjijwj&h-h
simplify \\frac	0h1nJmSlhkifzj	0m1h2e3h5h
S	1h3h5j9hBhFjGjJjLhOkShThVjWjXhZjbkfhhjkhoj	0h1h3j5h	OjVjWjZjbj	1h2j6h
# S	AhEjFjGkJmNjSh
S ^	BgFkHkJkNlPkRhkh	0g1l3g4g
S ~ #	BhFjGjJkNkOjhk	0g1k3k4g
S $	GjJjLhOjWjYhZjbjhkoj
geometric	8jAkLkWkthuj-g	0f2l3h4g5h6g
has ~ #	AjZhijpgqlvj	0g1j2g4k5j
# a	4l7jCm
a new	6kVldkej-j	1k5g6f
time the	8k9kAkOjdhek!j	1j2h3l5e6h		0h1h3l
common ~ of	pkqmrf	0k1g2h5g6j
ratio ~ the		0h1j2h3j4h
/	3j5kBlCjIjJjLjXjYhcjhhihljuh!h	0f1k2h3j5g6g	1h5j6hWjbj	0h1j
/ ~ $		0g1j2h3j4j6g		0h1k2g
twelv	8gLnWkXgelrg!g#k&g	0e1l2h5h6g
ten	2h7l9kAjJjTjWjdhpjsjtjzh!k#k	3f4h5j6h	7jJjTjsguk!j
day	0j1h2h3l4h8hCkGjKkLkehgjphqjrjskyh#h-j	1j2h3g4g5j6e	2h3k5j8hCkGjKkgjsj	0h1j2h3g4h5l6g
with the	6hGjLjRjZkhjqjzl!h
that each	3gBkKjLkVjplqj!k
that ~ of	Ojsjvk!k&j	0e4g6l
get	4j5h8k9jAhVkqhyj!j&k-h	3h5g	1j	2j
they	1j3h4j5j8hJjLhYjrjskujwjyjzj#h	0j2h3g4h5k6h	3j5jpj
they are		0j3g5g
join	Tlck	1j5g6f
but	0j1h3h8hAjBhKhTjVjWjbgdjpjqhvjyk!h#j&j	1h3f4h5k6j		0j1g5j6h
day ~ the	0k3k8hLlrjslujyh	0h1j4h5l6f
last	0h1j4hAjBhCjLlVjpkqhrkxhyh&h-h	0g1h2j3h4h5k6h	Wkzk!j	0g2j5h6j
person	2jHjVkbjehykzh!j#l	0h1k2g3h4h5g
is not	BjGjijpkqgskzj	0j1g3h5g6j
many integer	9kBhChKlOjPkpkujyk!h	0j1e2j3h4h
how ~ integer	9jKkOjPkpkujyk!h
# \\dots	JlLjVlWjtg			0j1f2k6g
\\dots $	1hAjBjLlVjWjihthxh	0g2h4j5j
$ #	8j9jBhOjTjgjthzk-k	0k1f2k5h6h		0h3j5h6j
\\dots ~ #	IhJjLkPjVkWoshujwj!h	2l3h4h6h
of ~ four	AjGjJjqgul	0h1h3f4h5l6k
the ~ point	GjHjcjdjqjukxg
which ~ is	Gozl&k
is ~ on	FhGjKjdjehsk#j	0j2g3f4j5k6j
not ~ the	BhFlGjOkWlhk
) ~ \\frac	ChJjOjPjSj	0g2k4h
# F	CkEhPl
of G	ChEmPfdkgj
G ~ #	0kBjEmZhcjdjhj	0g1l2e4j
$ evaluat	0lAlBgIfOl
evaluat ~ (	0k1nJfhhil
what ~ #	1m2k7jAkJlWjthuj	0l1k2f3h4h5f6h
is ~ %	2m3kbjdgjk
# ~ of	1l3m5jsjyj	0j2h3h5j	1j3k#j
factor ~ X	BgPmro
be the	QjZjmjpj	1h2h3j4j		0h5j
and ~ have	3hAkXjpfrnukyjzg
have #	Akylzh&k
appl	3l4h5k7k8hAkyg&k
has thre	8hAmOjXkyk	0f1l2k3h5h
thre ~ the		0h1j3k5f6j
of ~ that	6jAkpjqjuk#m
doe ~ have	0k8kAjekpgqo	0h1f3k4h5k6f
below	2hCjGjOhRjShThYjZjbjhjjjuhyjzj!j	0h1g5h6j	fjjjkj	0j6h
below ~ a	ClRfakzl
of ~ graph	BgEfGmHlOjgjhhkk
integer X	1j9jCjJhKlOjpjsl	0h1j2h5k6g
all ~ X	CkJeOkil
the interval	BlClFlOkhfigkg
the ~ shown	BhRkYjajckdkxk!j	0f1j2h3l4h
# \\le	BhCjTjojpj-j	0h1g2k4j6j
\\le X	BhChEjJhKjTkhkjk	1g3j4j
X \\le	AjChTjhjjj
\\le ~ \\le	ChOjTkVjjjpjqjrjsh	0g1h4j6j
# ~ such	AkBkPkihqkrjsgwj	0g1j2h5k	uk!l
> ~ $	9hBkCkEhTjVjfh	0g2k4h6h
a ball		0e2h3k
ball is		0g1g2k
down	0j3kLjegfkgjojphrkskyh!k%h*j	0k1f2g3k4h5h6h	1k7jLjVjyj!h
from a		0j1g2k
a height		0g1l2k
height ~ #	3j4j5kIl	0f1l2k3g
back	3h5hBkLkrksk!j&j	0j1h2g3k4g5g6h
the height		0g3k4j
the ball	5kBkLlekzk	0f3k
when it		0e1n2f
hit	3h4g7gBkIkJjLm&m+g-h	0e1j2h3j6k
the sixth		0f1n2f
the ~ time	3jGjLkrm	3g5l6f
in feet	3j5kAkBkZkbgrj
$ ~ Y	3jAjCjLjOjTj	2j3j4h6h
to ~ $	3j4jRjehshyj!j
Y ~ is	1k3k8j9hBgIgRlYk-k
# ~ to	1l3j4j7jBhphzj#j	2g3h5j6j
X ~ if	3jJkMjSkhk
if Y	3jAhOjPmcl-k			0k1e2l
positiv ~ X	1l9gBkIjOksluhxg
X ~ and	AkBhIjLjOjTj
and Y	1jAjCjLjNjOj	0j1h3j4h5h6h
Y ~ such	9gBgIjOnnk
such ~ #	BjCjIjOjWjihqk
^ ~ Y	9hAjBhIgJjKkOkPjQlig
= ~ +	0kAjHjNhOjPhUj	4h6j
$ ~ =	Nkbjjkmkomqjsh	0h2f4l6h
expression (	1hIkJkKlNlPgskzl
( B	IjNjPkQjTjtj/j	0g2j3h5j6h
- C	NkPkShTm	0g2k4h6h
C )	BhChIkNjTk/j	0h1j2j4h
C ~ ^	EjNjOhQjdjekmj
+ A	0jIjPk
evaluat ~ #	0k1hEkIlJkQj	0j1g2j3g4g5g
# \\rfloor	BjCkJlMgsk
\\rfloor +		0g1m2g
\\lfloor ~ #	JoMg
\\rfloor $	BjCjDjEjJlMhThsk	0g1g2m
today	2h3k6k8gAkKlqlsl!h	0j1h2h3g6f
age is	3j8gAo
five time	8k9mAkOlXjef
is ~ time	AlXjejzj!j	1k2h3k5f6g
his	0j1j3j5j6j8hAjBhGjJhKhLjThVjZjdjrjskthuhyh!h-j	2g3j4h6h	5g6jLj-l	1j2h3j5g6g
year ~ the	3g4l6kAmskug	0e1n6g
of their	AjIlOjRk-k	1n2h3h4h5g6f
sum ~ their	AlImOkuk
was #	3gAoLksk	0e1m5j6h
age ~ #	6k8hAn
# how	3kAjpkuh!k	0m1h3h5e
old	3l8gAmWksm	0f2h3g5k
how ~ is	3l8gAlKlWj
non	9hBjIkJkNhOhSjTlYhZgbjdgejnjqhvk#k	0g1j2j3e6k	DkIjOjPhwk#j	0h1j2g3h5j6j
non zero		0f1l2h4h6h
digit in	1k9jAjIlpkslxg
ALIGN	9kAjEjJhQjThhhihnjrj!j	0j1j3h4h6g	Ajsh
\\begin ALIGN		0j1j2h4h6h
+ (	0jBhIkOkPhQjzj	0j1e2l3h6j		0j
\\\\ &	8kAjfjsjuj
- (	0mIlJjKhNkPkQjWj	0m1h3h4g5h6h		0h1j
ALIGN ~ A	9lPksg
$ ~ it		0f1k2g
it is		0j3j6e
and ~ is	AjIkNhbjrgvj&h*k			0k2h
by B	0kIksgtgvl
by ~ $	Bjrjsjvj	1h2j5j6g
the order	AjBhijvj!k-j
find ~ order	1hAkBgIlPkvk-k
order ~ (	9jOjTjijnjpj-j/j
( A	AhGjIjQkij	0h4j
pair ~ A	9kBkIkik
A ,		1h2j4j6j
B )	9jIjQjTj
if ~ +	9lAlBgShfl!m
and X	AjBjHjIjOjZjdjvj	0h2j3j4h
and ~ -	BkHlZjdhfjkk	0f1j6h
- Y	9hAkIkJhKjNjOhTjZjkjnj	0g1k2h3j6h
find ~ product		1g2l5f
parabola Y		1h2l3g4g
the ~ Y	9kAhBkGjoj	0g3j4j		1g2k
= A	AjEhKjNhOjPjZj			0j1h
Y ~ A	BhChGkNhOhRkhjijmjnj
P ,	AkBgTkbkmjnh	1g3k
, ~ P	8mEk
) ~ wher	In
$ ~ P	8jBhPjQjZjhjih	1f3k4j
\\neq	1hEjJhOgPjSlWj	0j1j2f		0h1g2j
the other	Hjfjyl	0l2h3g4h
and ~ other		1f2g4h5m
as shown	Yhbjdk&j	1g3j5h
shown ~ the	AjHkYhbjdlgk	2g3k6h
equation of	GhHkPjRkShbjfhhgijkk
equation ~ the	9jBgGhHlPjRkShbjhgkl
smaller	0k3j4j8hAkBhCjHjKkLhXhYjZlajbgdhejyhzh		BhDjEjTjbjhjzk	2h3k5h6g
the smaller	3k4jAkHjYjZkajbgdh
of ~ smaller	4kAlHkaldg
can be	AhBhIjyjzj!j	0h6j		1h6j
written	7jAhBjHjIjRjShejsjujxj	2h4h5k6g	1jIkRjphskthxj	0g5l
can ~ written		1k2h4h6h
be ~ as	HkIjPjejtjyjzg		CjIl
# ~ D	AhCkKjQjRjcjej	0f1h2l4h5h
D X	BgHkIgOkPfem
+ E	1kHkIgOjel
+ F	BhHjJjQhVk	0h1k2g3h4g5k
Y ~ F	9jEhGmOjgj	1f2m4h
D +	BkCgel	1g2k3g4g5k
D ~ E	HjIhPkYgbkekjj
E ~ F		0g1g2h3g4k5k
line ~ $	3j8j9kAhGkRjXk
to \\frac	4k7lBgGjSlijqjuh
\\frac Y	1j3k9jRjShijkk
X #	1j9jBkKjMhShhjihsk!j	0k2h6j
dur	3g4j8gBkClGkLjrjshylzh	3f4g5f
dur the	BlClGl
the first	CjVjWjpjsjyh-j	0h1j2j6h
in each	AjBkLkWluhwlzk	0d1l5f6l
it ~ #				0l5g6h
many ~ doe	1h3g4j6jAjBjchekfhgjqjsjtjyj
doe it	3g4l8kBkVkekgl	0j2h3l4g5g6f
it take	4l5l6jBjVj	0j4h5h6f
doe ~ take	4mBlVl
the plan	BjRjmjol
reach	3g4h8gBmckslyk-k	0e2g4g5l
to ~ an				0f6k
an ~ of	0j4jBkTjajbjik
abov	2j3k4hBlEkRgbjcl!k
evaluat #	0jBhImJgNlPl	0g1l4h6h
vertex of	BhHlbkhkkj
describ	9jAkBlGhIjRhkk
by the	4jBkJhXhbjdjkj	0j2h5h		0j1h5h
equation Y		0h1m2e
equation ~ =		0h1o2d
is (	BkIjJmNjWj
( M	9jBkUkrjsgvj	1l2g
M ,	Cjqjrkshvj			0g3k
, N	Zkvl	1k2f4g
N )	JhUjVkZjijpjqhvkwj
squar ~ and	AmCkYkZlckee
a ~ squar	BjCjJlqlwd
are both	CkEkLjPjZkfgqjsh
are ~ #	1k4j5jAjLhbhcjdjwj-j	0j1f3l5g		1h3j6j
$ by	1j2g3k8kBhVkbhgjhjqjvk	0f1k6g
# ~ by	1l3hIkdlejhjvj	0h2g3l4h6g
by #	0j2hIjdjpjrj	1h
$ squar	3hAmCjJjKjZleeqk	0e1o
# ~ squar	3hAmCkJneeqk	0h1n2g3d4h5g6g		0k1h3h5j
length and	2kTjZgefqkrlvl
whil	3g5jAlCkIhJkThdhfjplqhyl!g&h	0j2g3f4j5f6g	AjRhWjbkpjqh	0k1j3h5g
has its	ClZgalbgdkgl
X ~ what	8lAlBhNgXhYkZk
is ~ minimum	3hBlEjIhQjTgcjekrjsk	0h1k2e4k5j6h
minimum ~ of	BjClIhTjejsj
between the		0h1k2h5g
area ~ the	RjTjajcjdk	0k1h2j3h5h6h		0j1h3h
is at	5lBhCnTkWlbl
as ~ as	3n8hAkzk	0f1m3j6g
as the	8hAjKjLjyk	0h1h2h3h4j6l		0h6j
a ~ $	plqk*j	0j1j3g5j6f
let A	BhCkPkQj!h
equation #	9kBkJhKkOjPktj
equation ~ X	9kAhBkPjij
of (	0k1hBjJjOhQjqjzk	0g1g2j3h4h6k
valu ~ (	0k1h9jIjJkPhQlzl
( ~ A	GjJjTjijnj
Y ~ -	BkCjGjJjbjdjfh	1j2h3k4h
- X	IjRhSjTjzj
be a	8jEhPjhjpj	0j1h2k3h6h
a real	GkQkThVkWhhlihkj
be ~ real	3jBhCkOhTjhj
a ~ number	BjDjIjLhQhVjWjhjpjqh!j			0k1k2g6h
exist a	EkGlTkmk
uniqu	1lPgQkcgzn	2h3f6j
B ~ such	BjCkKltg
+ ~ A	IkOkQjThhjmj
# ~ has	4jBjOkQjphqj!j	0h1h3k
$ ~ one	BkNkOkphsj	0f2k
a line	3j9jGjfj
to ~ X	3jOkgjhgok
pass	4jAjBhEhNkOhRjbkdkehgjmjnhyj!h/j	1h2k3g6g	0j9jEhGjPj
$ pass	EgGmNl
through the	EhGjNjbjgjjj
pass ~ the	4jAjEhGjNkbjgjnhyj
, K	3kGmblflrf	0g2f3k4g
K )	3jGkRkbjfkrg	0h1h2k4h
K ~ $	3jGjOjPjZldhfjrh	0g1h3k
# ~ can	IkVkWjekpjuj	0g1k2j3h6g
written in		0g1j2h3j5j
written ~ the		0k1k2g3j6h
+ ~ N	AjJfSkVhWmzm
N ~ and	3lBlVkpjrg	0f2g3k4k
- ~ N	BmEfKkPlSkVkqgvk	0h1j2k4g5e6g
are integer	IkZkdhpjsh	0j1k2h3g
$ ~ integer	IkOjqjshvj
is ~ below	BjEgGlgkjk
small	0lBhEhIhThajhhikqgrkyl	0h1g2f3j	EjKjZhbjsgwj#j	1f2g3k5h6h
valu ~ F		1h5h6k
) ~ +	BgEhGlOkzk			1g2j
+ \\dots	1hEjIjJhLkPjWk	0g1j3h5h	EjLjWl	0g1h2k4j6h
) ~ \\dots	EkIlJhVl	0g1g2m4h
\\dots +	EjJhLjQjWkhhijujzj	0g	EjLjWl	0g1j2j6h
of ~ real	BjCkDjEhIkJgOkQjSh
all ~ valu	CkDjOjfjvj	0g2k5j
X ~ for	4j9jAjDjGhTjhj
$ ~ which	9jAhBjDjOkSjhjphqh
which ~ #	DkOlskzg	0g1h5m6f		0h1j2h
- |		0g1m2f
a sequenc	VmWjuj	2h4l5f6g
the term				0j1h2k6h
# each	8gLlbkdlugzk	0e2g6m
found				0g2f3k5h
ad #				0k1f2k6g
the ~ term	3jAjBjIj-k	0g2l5h6g
for how	BkJhOkTjpjvkyj!h	0f1g4j5g6j
for ~ many	9jBkCjJhOkTjpjvkyj	0f4j5h
many positiv	7jBkCkqkrkwjzh!j	0j1j2h4h5h6h
how ~ positiv	7jBlCkqkrkuhwj!j#j
many ~ integer	7kBlClTjqhwj#j	0j4g5e6k
positiv ~ N		0f1h2k4j
N ~ is	ChIhQkSjWjYjpjqjrj
is N		0f1l2g4g6k
N ^	BkCjNjPjVjijsh	0g3h4j
a prim	BjDjJhijpkqg&j			0l5g
for A		1k2e4h		0h1l
$ \\frac	1l3l4j9gJjKkSgbhwk	0h1k2f3g6j
A ~ \\frac	3jBhCjJjThik
\\frac ~ ^	1hFjJjKjSlTjbhihpj	0g1j2k3h4h5h6h
- ~ -	0l9hIlQjSkWjzj
A ~ -	ChHjIjOjPgSkTjbhmjnjwj	0f
Y ~ ^	9kAgBgIkJkQk
and ~ Y	3l9hAhBhCjGkIkRkTgYhZkak	0f1k3l4g
the ~ G	BkOhPlSm
much	1h2h3k5l8jAhBhChEjIoJhKlLhdj!h&h	0h1k2h3h4g5g	7lKk
seven	3j8h9hAkLkYhbkghskuhynzh!f&h*j	0d2g4g5f6k
in ~ of	XjYjbjcjeh	2h3j6h
of one	3l8hAjBhZjckej!j	1h3l4h5f6h
find \\frac	1m3jBhChEhJkShhhijmj	0n1f3h6h
find ~ #	0j1lJlbjhgikpjsk!j	0m1f2g3g6h
\\frac ~ B	3lAjBhClEhNhQkThYjhhij
, ~ wher		0h1h2k3h5h
B ~ are	AjIkOjphvj
the greatest	9jLhTjpjqlrh	0k1f2h3j
is ~ greatest	7j9jLhWjcjpjqnrg#j	0j1g2h3k4h5h
the ~ prim		0m2f5d
factor of	IhWjpmqnuh	0l1g2h3h4h	pjqk
prim ~ of	JkLhWkpjqerj	0m5f6g		0k5f6j
factor ~ the	BgIjJlLgWlplqg
of ~ sum	1k7k9jBhLhWjsk
let X	1k9hBhCkIjJjhj	0j1h2j
X ~ be	9gBlFgIlJkKkhlihtk	0f1m2g4k		0e1l2g6k
be ~ number	CkPjQjrjsh	0h1h2k4h
a ~ that	3kAjFhKkPhTjdjskvj	0f1l4h5j6h		0g1g3j5l
that ~ both	AmJnwe	0e1m2f5k
\\frac ~ Y	1k3k9hAkOhPhRkwj	0l3h4g
Z	3jAhBhLhOjQjTjcjihmjok!h	0h1h2h3j4k5h	3jAh	0h4j
\\frac Z	3o9hAgOjShkl
and ~ Z	3n
Z X	1k3o9gIlQg
Z ~ =	3lQkTjYjmjnj
Z ~ $	3lAhBjQfTjYhZjcjhhjjljoj-j
a geometric	8jAkLl-f
sequenc of	Vm*k	0h2j3g5g6l
fifth	1k5k6h8hLkWksjuhyhzk#k-l	0g1k2f3h4h	ukzk-l
, ~ then		0h1g2k		1f2k
two real	AkBlIlNgOgwj
$ the	8j9jBjbjij	3h4j
N ~ the	BgPkVkpgslwk#j	0f2g5l
# ~ N	ChIhJhKhSjVjWjZjijpjqhrjvj!h	1g6j
N X	OkPmVj
N ~ +	OgPlVlwk
exactly one	4jAhBlGjul
has ~ one		0m1k2g5f6g
solution in	AgBlGlhgnlwj
in X	Ihikzl	0k1g2g
in ~ $	5jCkGkIhKjojzk
positiv ~ of	bjhjihqmrk	0k1f3h5j6g
$ doe	CjOnTktgvj	0f2j3k4j
= G	EeGlSk
G ~ F	0kBlEeIjPh
of squar	AjBlLjOkZjajdg#j
number ~ squar		0f1l2g5g6j
of ~ inch	3k4j8kBjLjckel
inch in		0f3l6g
squar ~ in	AjBlOkakdg
inch ~ the	AhBkYkZjek
in ~ area	AkBlHjOkdh
a rectangl	8jAmBjTkbjde
of ~ rectangl	AkBjTldhyk
rectangl with	8lAlBmTkde
rectangl ~ a	8mBldeqk
a perimeter	8kAkBjOlTmYgdg
perimeter of	AjOjTkZldh	0l1j2g3g4h5h
perimeter ~ #	8kAlBkOlTmYgdf
# inch	2h3k4jBjbjcjej	1j2h3j5h6h
N ~ such	CjPjhhpkrkxh	0j1g2j4h5j
that (	BgEhJhPjTlwkzl!k	0g2h6k		0k2g
such ~ (	9hBgJgTkwkzl!l
N ~ ^	BhPkVgWlwj
# <	3j9mKlTjhhqjrhvj&h	0k1f2j4g5j6g	7jCkJjMh	1h2k5h
- ~ I	QnZj	0f2k4h6h
evaluat ~ \\sqrt	JnMeQkZk
of ~ ^	9hBjCjQj!k	0g1f2j3h4j6l
is on	9jHjYgakdjhl
is ~ the	9kBjJkOjsh-h
( \\frac	1k9hBhFhJmKjMjNhPhQkShWjtj!j	0j1j2h4g5h
is one	1kEjIjphsk
must	1h3h8h9hAhCjIjJjejrjsjujyjzj!k	0g1h3h4h5j6h		4h
that ~ be	BjEjdjulzj!h	0d2j3k
of ~ point	3j9hAjGjHhRjbjok#j
, \\frac	3jKhOjPjShUkWkvjzk
of ~ sequenc		1g2k3g6k
= ~ \\frac	1n9hEjFgJhKkil	0l1h2f3h4j
valu ~ H	9hEnJgbl
H ~ #	EkZgamdghk
are two	3k4kIkYhZjjkqgrj#j	1f2g3g4j5j6k
ther ~ two	3k4kYgZkdhjlrjsj	0j1g2g3h4k5j6h
if each	0k2gCkTlykzk
integer and	EjZjpjqjrgsjvkwk
thes two	BkGkZmqj
integer are	7kpjqgrjuhvnygzj!k
two ~ are		1g5g6l
multipli	0k3hIkpkthukvhwk!h	0h1j2f5h		1j3h5k6g
result	9kAjBjChJjPhQhTjYhcjekgjphthujzh!h&j	2g4j6h		0j2g3h4h5j6h
^ B	IhJlKp	0e1m4g5h	JkKl	0f5k
^ (	0hEgJrKgNk	0l2e4h5g6h
^ ~ B	3kAjJjRkTj
the shortest	4kBjHkTkZl
the ~ \\sqrt	7kBjDjOhqkvh	0n1f4g5g6g
X ~ B	BjGjIkPkej	0h2l4h
# ~ C	CjPkYjmj	0h1h2j
also	2j8hAjBhChGhJjPhbjdjhjkjplrjthyj!h&j	0j2h6h		0h5j
denot	0jBjEkQhThVkWhqhrjujwjzh	0h1g2l4h5j6h
$ comput	GjJhOjVkYjijoj	1f2k4k5h
# ~ comput	AhChIjOjVkZjcjojwj	0h1g2k4j5h
comput ~ (	FjOhVnhkikrjzj
# ~ G	QlYgzl	1m2e3g
now	3g4m8hAkCjLeWlpk&k	0d1k2g3h5j
a ~ in	1h4kHjLjQjpjthxkyj!j	0g1j3g
in how	3hyjzk!k
in ~ many	wjyjzj!k#j
the ~ be	4kelsjzl
be #	3k4mBl&k
the ~ between		0k1h3j5g
graph ~ the	1j4j7j8hBjGkHlRhvh	0l1k2g3h4h5h
Y ~ X	BjCgGhHkNjOkQjTjbjdjhh/j	0g1k2h3j
and ~ point		0k1g2f3m6g
L	0j8jAjBhGjQhTjXkYkZjbhgkohsh!j	0j2g3j4g5g	4jVlehxj
line L	8kGkXmZk	0l1e2k3h
L $	8jAjXlYjgjsh			0f1l2h
$ with	BjZjajbjhjzj	0j1h2j3j
with ~ Y	BfNmRl
A ~ +	BjEhIjNhOjQj	0h2j
$ at	AkXjbjyj	0f1h2j5j
the Y	AhGjOkRjdjoj/j	0h1g2k3j
is ~ Y	BhGkPk/l
$ coordinat	9kBkGjHkOj
point on	9jEhTlbjcj/j
the ~ on	AkGjpkqkyj!j/j	0j1h2h4h
$ that	9jAjIhQjZjgjpjsh	0j2h5h
that has	BgGkIkPhQkikqk
has ~ $	8kCjGkymzf#k
) &	8kAkElPh
X >	9mTjfh
IF ~ >		1m2f
> ~ ,	CgEjTkhgiljjkj
, ~ X	OkTjdjfhnk
\\\\ ~ ^				0h1h2k
is its	cldkpk
$ ~ its	2g3ldkpk&k	0h1k2g6g
B ~ \\frac	3jAhBhCjOkQkYhhkij	0h1h2k
\\frac (	1hCjIgJkQjRkSjTk
- \\frac	0j1j9jIjJhPhQjSjVjnh	0j1h4j5h6h
A )	BhIjJjQjShnj
A ~ (	BgIkQkTjbkok	0h4k
) ~ A	ChEgIhKkNhOjPnQlSh			1g2j
) ~ express	1hIhNhPgQlSkhlzl	0g1k2f4k
express #	1mNgQmShxm	0f2g4g5l
# ~ as	0j1j3jOjQjgjsjxjzj	0f2h3g5l6h
\\frac \\sqrt	9jBhClJkPj
\\sqrt ~ -	9jBkCkPhjjvj	1g2k3h4j5h6h
of thre	8kIjLjOkjjrj	0g1l2h6g
# ~ pound		0h1m3g5g6e
the ~ the		1h2j3j4h5h
larger	1k3j8h9jAkBhIhJkYjZjajbhdhel&j	1j2g3j4g5g
the larger	3jAkYjZjajbhekwj
$ ~ how	1k5jAjYjdjhjvj	0j1f3k5h
in which	BkCjKkTj!j	0j2g5l6f
which the	9jBkCgLjOjQjWj
expression ~ #	1kIkPgSlskuhzk
# T	1hCkGjJkkjrj	0j1k2f3h
- ~ T	AhGlImkk
T ^	Jkkk	0g1j4k
T ~ #	CjFjGjIkJjNjTj
T +	Imkk	0l2f4k
# ~ wher	ChGjLjYjhhikjksh
$ ~ T	FjGkOk	0k3f4g
what ~ is	1g2g3l4kBmIluh	0f1n3g5f6g
time ~ the	0k9jukyj*l	1g2h5f6k
the ~ at	3h4jBjTjZkhjsj	3k4g6g
of ~ root	PmQlShhj
$ ~ |	IjQkWj	1e2l
is ~ B		0f2g3n4g
- ~ C	BlIkQkmkwk&g	0g1l2e4k
if C	AlLgPkXl!k	0f1k2g3l4g
C ~ in	XkYjZl	0n3e6h
in term	Bjbkdjej	0k1g2j4h
$ ~ term	BjEgGkLfWjZkzl-k	0k1f2k
as (	Ilem
the ~ defin	BlNkkkmk
by A	JlKhNlVgtk
defin ~ A	JlNmWk
area ~ #	3lAmalcjdfeeqk	1l3g
and a	1j5jAjJjLjwh!j-h	0j1g3j4h6h
$ feet	3l4kAldf			0m1g3f
the length	BjYkZkajcj	2j4h6h
is ~ length	AjVjYhZlakbjdj	0k1h2j4g5h6g
length of	RhTjYjZlcjoj	0j1h2j6g
length ~ the	BjRhZlcjoj
the domain	BkCkJgKkPkSj
domain of	BlCjFjJgPk
of \\sqrt	BkCgJlLljkqk-g	0c2k5k6g
a circl	3kHjZkbkvj
circl of	XkYgbm
# with	3l6l&l	0e1m3g		0g1f6l
is drawn		0j3k6g
point with		0g1m3f
with integer	IlPhegijqjvk	1k2k3e5g6h
point B	CkGlHjZkfm
point ~ (	Gkflgk
of this	3jbjejfhmj	0h1h5h6k
of ~ line	9lbjkj-j
comput ~ +	0nBhGmIhRjVj	0h1m2g3g4f5g6g
of two	AkHjIkLhqk	0h1l5g
of ~ positiv	Cjpjqmwj	0k1g2h5m6g
positiv ~ is	8hAlIkVlpkrguk
number ~ #	BhGjIjOhWhpkqkzj	0l2g3h4h6h
and ~ sum	KlOlWk	0g1k2j5f6l
is ~ squar	IkWkckfh
evaluat (	ImJmQk	0d1p2e4g
# /	3kBlIjJlLhuh	0f1m4g5f6h		0h1j4h
/ #	BkJkLl	0f1j6g		0h1j4h
many distinct	8hLhNkTjpkqhvkwjzm!k	1h3h5f6m
how ~ distinct	LhNkpjvkwkzm!k	0h1h3g4h5f6m
triangl with	OkTnYhblekgj
triangl ~ a	TkXkZdbjdn	0n3e
# unit	OjTkYjZkakbhcj	0k1g4j5h6g
of ~ unit	BjOjTjYjakbhojzj	0f1h2h3k6j
integer ~ length	2kCkImToYfdgedqk	0e1m3e4h6j
side ~ A	OlTkZgdeflgljk
length ~ $	TjZgbhejikvl
such ~ A	1jCkYjmj	0g1j3j
an arithmetic	8jAkLk-j	0f1k4h
an ~ sequenc	6j8jAkTjYhcj-k	0f1k2j4h
to ~ a	0j9jWjdjphujyh!k	0k1j2h3h4h5h
tell			9jIhLjQkqhrjtj-h	0g1j2h3j6h
her	0h1k4j8hBhCjGhKjLjPhThVjWkdhqjrhsjvk#h-l	0h1k2h3g4h5j6h	3h4j5g6gKkLkyh!k-j
friend	AhIlWlrj!k&l
of ~ thre	JkLjWjXhdk-j	0f2h3k5l
was the	3g4k9lAkBkWkbhdh	2g4g5g6f
includ	4jIjPhTjWmbhpkthyjzh#j&k	0h2g4h6j		1g3j5h6j
will have			6gKlVk	0g1m
the ~ when	0jAjsf!j
complet	4j5eAkBhLkWk-k	0h1l2g3h4h5g	BkHjRjqj
the ~ angl	3kTkXgZjclmj-j
angl of	3lcjgj-j
interior ~ of		0m1k3d6g
angl ~ a	3kckkk-k
measur	2h3k4j8jAhPhXkYlbjcj	0k1g2h3j4h5h6g	1j3jXjbhckdk	0k1g2h4h
the measur	XkYkcj-j	0l1h4h5h6h
measur ~ the	4kXhYjbhcl-k
angl is	Lkhgilkm	1l3d6g
^ \\circ	YjZhbkhkik	1h2h3j4j5h6h
# ~ \\circ	Yjbkhkik	1h2h3k4j5h6h
\\circ $	YjZhbkhkij	1h2g3k4j5h6h
is ~ measur	LjXmYk
of ~ product	AlIhJhQlljshuk&j
a point	9jQjTjZkcjfhkg	0g1h2j3j
whos	3j9jBjCjEjGhHjLhQhThdjmjohphqjujvk	3h6f	3kBjOjbhrhwj
a ~ whos	EkHjYkbjdkfhvk	0g1l2g4g5g6g
whos ~ are	BkCkEkLhQhZjbkfhmk
integer how	ElJkLgZnffpluhwl	0e1h2f3k5l
integer ~ many	ElJkLgZnffplrjuhwl
are on	3kEkZjfgok
insid the	EkHkbhdkfg&g+k	0k1h2f4l
or ~ the	Ekfgygzm!o
the region	BjEmHkMhcjdjkjmhpl
bound	BkEmRhdmfdhhklvk	2e4g
Y ~ |	DkEmNffg
defin the	EeLgPnWk
= ~ F	EdPlSlUkjj			1g2k
invers ~ the	9mEe/j
B ~ find	BjEhJkPkSkhk	0h1l2g5h
find ~ A	3kChEhPkQkZhhjsk
B #	PlSkikpk	2f5l
as ~ #	1hImKkPkqj!g#k	0e2k3g4g6k
A Y	Hlakmk	0g1k2d3k
B ~ (	PjQjTjbkejol	0h1h3h4k
find (	0k1hJnKhPj
A C	AhIjOjPhXjYkZjajbjdh	1g3k4j5h
A ~ )	ClEgIlik
of ~ B	8jCjQjYjZjdhhjpj	0l1g3h5h
point ~ $	GhYjZjajbjcjfjjj	1g3k4h
if ~ number	Tkfkplql
number #	JjTjZjfhpjsj*j-j	0k1h2h3h
# ~ each	0l3g5jCjTjWjvh!j&j	0g1k2j5e
once	2h3h6j8hHjLhTjVjkhphqgukylzm!h%k*j-k	0h1f2j3g4h5j6j	GkJjqhyl+j-j	0h1h6k
the letter	GkTjmjxjykzh-j
letter ~ the	EhGkTjgjmkxkyjzh
^ ~ X	JkOjhjig-j
vertic ~ a	HlQjejok	0g2g3k4k6h
a squar	HkQjWjZjcj	0k1j2g3h5h6g
a ~ what	2j8hHkLjXkZjvjzh&k	2h3h4h5h6k
the perimeter	AkBjHjYjZldhhj	0k1k2g3g5h6g		0m1h3g
is ~ perimeter	AkHjZnbjck
= C	9lEkZgdjjj	1g2f
X ~ that	9lCgDjIhOl
satisfy \\frac		0f1g2m4g
B ^	CjIjKjQkmj	0h2k3h
all possibl	BjCkNhOjfjijmj
\\\\ ~ X	9kAhBhChEjfjmjnj!k
- ~ &	Ejnl	1h4k5j
form (	BhImPgeh
a non	BkIlOgdgnl
its area		0k1l2g3d5g
area is	3kAlBkIjOkZgckdgef	0l3f
its ~ is	2gAlBkckef	0k1g2k3h
its ~ what	9lBkOldgrk
possibl ~ for	BlClMhdhojpjrjvk
term in	3kJgPkWkzk	0f1k2k4g6f
, X	8kLkgkhk-k	0k1g2f3k4h5k6f
Y ,		0h1h2l		1f4k
by ~ the		0k1g2h6f
by a	3kAkKkLjehokqjzk	1k2g6g
a constant	3k4kLkbjglmj!k
*			BgJjKlNl	0g1m2h5h
^ A	Ko	0g1k4g5g
$ ~ all	NjOjUjij	1h2j4j6j
divid ~ #	0j1jIjPjqj
evaluat \\lceil	0h1mEnJmMf
\\lceil ~ #	1gEmJnMf
# \\rceil	1kEnJlMg	0f1m
- ~ \\sqrt	IkJjMgQjgkjl	0f1e2k3g4l		0g1g2j3h4j
valu ~ \\sqrt	BgCfJnjlqk
first ~ of	8jCjJjpksm
of an	3jAjLhXjvj-j	0j1h2j3h4j5h
another	3h6h8hAjKkLjTkbfjkpkrjwjykzg!h#l&h-k	0g1j3f4k5h		1g3h6k
and all	3h9kAjLgYlZkpl#k	0g1k2g4g6j
# ~ all	Lgpk#m
sequenc are		0e1l2f4l6k
the ~ are		0h1h6k
\\lfloor X	9hCjEkMhVjpksk	0g1e2n
X \\rfloor	9hCjEmpksk	0g1f2m
integer less	7kshwl#k	0g1f2k6k
integer ~ than	7jBjJjqjrhsh#k
than or	7lVhpgrk#k	0h1e2k4g		0k1g2h
less ~ or	7lpgrk#k
or equal	7kVhpgrk#l
than ~ equal	7lpfrk#k
or ~ to	7kpfrk#k	0g1f2k
exampl	3hGkIjJjVhphrjvj!k	0k1g2g4h5f6j
for exampl		0k1g2h5h6k
\\rfloor =	9hBgCmMhplsk
\\rfloor ~ #	9hClEkJhMfplsl
if N	3kJjLjWkbjqlrgskth	1j2h3g5k		0f5k
N ~ \\frac	9gIgSgVovk
line Y	9kGlTjdkgh	0f1j2f3l
line ~ =	9kGmTjdjfkgh
Y ~ (	0jBhCmGkIlSk
) X	BgGlQk
that ~ _		1h2k4h
_ ~ (		1f2k4k		1d2n
number and	0lGkJkqgrk	0k1g2j3h5f6j
and P	0j8lAjBhTj	0e2j3l5j
use	1h3j4k9kBhQjbjdfqkvkyk!h	0g2g3g4h5k6j	OjPjfj	3g5h
to use	vlym
the total	3l5k8j9jLkbldh	0f2k5h6j
total ~ of	3lCjLlbmdg#j-h	0f1k2g3h
student in	2h3kqk#l&k-k
in her		0d1m5h
school	4m8hChKkqjskyhzj!j-h	1j2h3h4h6h
she	0j1h2h3j4h6hBhCkGjKjLjbhejqhrjuhvk&j	0h1k2h4h6g	0k6gGjLl*j	0h1k5h
count	0m8hAkGjKkNjqgskyjzh!f#k&h	0g1k2g4g5f	Lhpjqjvjyj#k	0j1g5h
she ~ #	AjLmsgvk!k	0e1m5g
using	0h2h3j8hBjCjDhIjKjRhSjTjZjqhthvhyjzm!j%j-k	0f3j4h5h	1jBjHjehrhuj	0j2h5h
this ~ how		0c1o6f
many of	8jAjdjqjrjsjyj#j	0j1g3h5k6h
how ~ of	Ajdjqjrjyk#j
many ~ the	Akqjrksj
the X	9jEhHjOjRkokpj	0h1j3h
connect	3mBhGjHgXhdkjl&g+l	0h1j3d	Hktjykzk	0f3k6k
are ~ to	3kLjsjzk	0f1l2h4h5j6k
to form	LjXjYghjuk	2g3g4h5j6k
sum ~ two	Amrjtl
two ~ is	AmOkrhuj&j	0e1k2k5h6j
and their	AkIkZkbgrg!l
$ ~ defin	BhCkDkElJhLgNfOjTlVjWjihpj
defin as	BfEmNf
is ~ as	1kBhElJjNhVkbjdkxh	0j1e3l5h
\\frac B	1j3kAhBhEkPhSlTh	0h1j4g
whos ~ is	9lGhHkIkbgekvk
axis	BjCjHjajdjfk	0g5h6h	Gjfkgjoj	1e2j
$ axis	BhHjRkdjfk
green	6l8hAkCjslym!g%h&j	0f2h3h5l6j
$ ~ and	8jTjYkejqj	0j1g3k5j6g
if all	AkLksk#l
same ~ and	3hAjJkdkpkufykzh	3k5e6k
many unit	3kHmalfj
how ~ unit	3kHlalfk
long	3kBhChIhLjOjTjVhXhajbkcjdkejfjqhrjsjuhvjyh!h	2h3k4g5h6f		0k1h5h
unit long	HkTlalfl
long is	3l8kHjakfkrj
unit ~ is	HkOjYkZgakdjsj
are (	dmfm			0h2h3k4g
endpoint ~ (	Hkfn
are ~ -				0g3h4j6l
X \\neq		0g1l2g
= B				0h2j5j
$ ~ have	CjOhQkZjhk	0k2g3k4h5g
# ~ with	3kejzm
at #	4l8hCjKjbj-l
start ~ #	0k3k4gClPkdlym!g&g
along	3j9jBjCjRjbkojvjyk!h%j	0f1h2k3g5h
the ~ what	3j9jUjZjbjsj
is ~ (	BhElGkIkJhOjPj	0g1k
is ~ at	3j4kBjCjHjbjtj	0m1g3g4j6e
at ~ (	Hmalbg
and ~ at	BmGkHkehkk
away			3kKkWk	0k1l2g3g5f
) ~ ^	BgEgQjSlVk
# ~ \\cdot	0j1kIjJjLkWhxh	0f1k2g4g6j
\\cdot (	Jl	1k2f
\\cdot ~ #	1kJmQjSl	0g1m4g5h6g	1j3j	0h2j5h
sum ~ thre	8mIlqgvlwk	0l1l2g5e
number ~ ,	8kBkQgVk	0j2j5f
# if	0k8kAjqkvg&j	1j2h3g6g
is ~ if	AkBjPhqluj
# ~ we				0j
we ~ A	8lXkYgZkak
# we				1h5j
we get				1h2j
N ~ if	8lAkLgbkqk
$ ~ we	8l9mCgQlTkgj	0l1g2f3g4l5g6f
N ~ what	8m9lqgrk
let ~ ,	BhCjIhOjPkQjTj	1h2k
C ~ be	BhOjPkQjTk
be real	AjBhClPjQkTh	1g2k
$ ~ real	1jAjCkOj
number such	CkTjhj-j	1g2k5h
real ~ such	1jClTj-j	1h2k4h
number ~ that	CkOjTj	1g2l5h
that ~ -	9kBkEgImig
+ ~ C	AjIjJhOjPjmj
find ~ ^	AhBhIlKkLkOmPhYhih	0h1k3h4g
C ^	3jBjIkJhhjmk
mr	Al!l#l*k	0d6n
out	1hAjBhChHjLjVjejpkqjshuk!j&j	0g5h	IjWhphqjrjthuhwj!j
hous	2j3k4k5k6j8hAjKhLhdjzk!j	1k2h3g4g5h6g
$ ~ per		0f1l3j4h
hour	0j1h3j4l6h8j9jChGjLjXhbjgj!h-l	1j2g3h4g5h6g	0j3j4m9jCjXgbkgj&j-k
that he		0g5h6k
work	0j1j8kAkIk	0d1m5j6g	BjCjIjOjVjphthuj	0h1j5j6g
a two	3jAlug&l	5l6e
of \\$	0k3g6l9lBkKj	0g1m2h5g6f
a total	0k3k9kAlsjyk-h
total of	0j3k9kAlLjyk-h
did	0j2j3m4j5k6h8h9kAjBhChEhGjJhLlWjphrhsjuhyhzh!h%j&h-h	1k2g3g4h5j6h
many ~ did	0j1k3l4k6h9jAkLj!h%j
teacher	3kzh!m#k&l	0e1j3h5h6l
particular	3j8hGkXkZjbhdjejujyhzj!j-j
# the	8jBjJlTk&h-h			1h6j
if ther		1l4g6f
many ~ are	1j3k4j7j8hCjLj!j	0h1k2g3g4h6k
when (		1m2e6h
when ~ #		0l1m2e5e
\\cdot #	0k1hIjJjqjujzj	0k1g3h4h5j
that X	9hAjClDhIjPjQhZjwj
Y ~ are	AfCgImOkTn
& =	9jIhOjPjQjnj!j	0h2k4h
= ~ \\end	AgBhIhOmPjThmjnk
# ~ ALIGN	9jAhIhOjPjnj
\\\\ -	Ajmk	0h2h4l
, ~ -	Vldjgksk	0g1g5l6g
six	1h2h3kAjBhOjQhbhdjejyjzj!j%j	0g1j2h3j4h5h6j	3h6hKjcjdkyjzj%j	2g6h
the ~ rate	2k3p5k
same ~ as	3lbldgqjzj
need	3k4j5j6j8hCkdmejrkyhzh!k	1k2h4h5g	JhKjejpjsj#j
are need	3ldmek
need to	3j5jCjdjejrk!j
in thre	3mTloh
want	3j4j8hAhCkJjThekvj!j	0j1h2h3h5h6k	CjIjQhWjkh
want to		0k3h5h
a rate	3g5l9kKl
at ~ rate	3j5k9kGjKk
rate ~ #	3g4kGkKl
so	3h4hLkPhThWjXjbhejihsj	0h1g3h4j
# ~ so				1j2h
so that	AjPhWjbhejsj	1g3h4j6j		0l1h3g6h
to ~ that				0g1l2h
give your	KmLlSjtf
give ~ answer		0e1j2l3h
answer to	4m6gKl
your ~ to	4k6gKlLjdj	0e1m
answer ~ the	4l6hKkLjQjdj	0g1l2h
the system	9kAgfkiknk
Y &	9k!l
B ,		1h2j3g4j		1h2k
= ~ ,	AjBhCjIhOjPjThmj	0h1h2k4j		1h2j
what ~ X	9kAkJjKjYkzk
\\rceil $	1kEmMkVkWh
A ~ =	3jAhYjZkaj	0h2h3k
\\frac ~ C	1j3lAhEkOkPhQkTh
\\frac C	1j3kAhBjYkhhik
D =	CjQjZjihjjoj	0g1j4k5h
C ~ =	3jAhShZjajbjoj	0h2h3j4j
A D	3jQjXjYjZjajjjwj	0k1h3h
least ~ of	3h9jAjShqlvk
that is	3j9jJjdjpj			0j
that ~ a		0j1g2f4k5l6g
| -	DnElMh
of ~ -	9gAmBkChDj!m
find ~ X	1kAhBmJkXkjk
$ ~ two	IkPhQjtkvj#j	0g2h3h4k6k
with A	BkIhOjZkjk	0j1g2l5f
\\ge ~ $		0h1g4k
factor ~ #	IjJjPhplqouhwh	0k1h2g3h
into	1j4h8h9hAjBhIjPhShUjVjYhejijrjskvjwjyhzh!k#h	0h2h3j4h	1j9jAkJhcj	0h1j2h
# ~ into	1lIlLlPfsg
into two	3kIlPgbl!k	0f1k2f3l4g
let D		2f3g4m
and E		0g2k3j4h
of ~ D	Xjcmdk	2g3k4h
E ~ #	1jLkYjZjajcjhh
positiv ~ M	BgClPkUkVgrg
differ	BjPlpkqfyk!g	0j1h2l3g4h5e
is ~ N	Pkpk!f	0f1j2g6l
M ~ $	BhCkIkPjUjXjZleh			0k1f
of ~ consecutiv		0g1m2g5g6h
integer is	AjCjIjOjpkqhrhukwgzj
the five	Alckhktj-m
all ~ to	JmQlzk
\\sqrt ~ +	7j9jCjEhIhOjTjcjilzj	0h1h2l4j5h
simplify the	0l1mIgShqlzm	0p1d2g3h4g5g6g
+ ~ [	JfPnWk
\\frac ~ =				0k1k2g3g5g
A #	3milpk
if P	AkCkPjXkbjejhk	0h2j3k4g6g
P (	8jAkBjOj	1g2k3j
( T	BgDhEmIkkk	0g1k2f4l
T )	AkFkIkRfrj
T ~ $		0j1g2g5h6k
Q (	BgCjEkIjOhPmajfj
$ ~ both	CgKkPkZjqjsh#j&g	0l3j6e
the degre		0g1k2f3j
is ~ degre		0j1l2f
without	3h8hCkDgEhGjIlOjelpj!k&g*j	0f1j2h3j4h6j		0j1g2h6j
calculator	0h3g4lBhGkInJhgjhk	0g1j2e5f
a calculator	4lIo
comput #	0n1lAgIlJjKhWj!m	0k2g3g4f5h6f
comput ~ ^	0kInJkKhQkRhik!k	1k2f3g6f
product ~ #	7lAjIkPkuhxk
nonzero	1j3kBkCjIjJhOjPkQhVhWhnhxhzj!g	0g2j4h
C -	BlIjJhil
# ~ [		1f2m
equal #	8lAkOmtexl
to what	1g3kKlem
and ~ the				0j1j2h6h
the ~ can		0f1l2e5g6l
can ~ express		0g1g3j4j5k
\\sqrt A	BkCgJhOkqk	1f4h6l
sum ~ +	1h9lLkWj	0e1g2k4g5k6g
begin	0k1jChLjVjojsluhzk!h*j	1g3g4j6h		2h4h5j
becom			9jBjOj	2j6g
end	0k3hBjCjplskujyhzj!h-k	0h1g3h5k	2hJjKkuj*j
total ~ #	3m5j6jAlsk	0g1j2g3g4h6j
# day	2grlsm-k	1f3h4h5m6f		0f1e5l6k
the ~ ^		0k2g3h4g5g6k
^ T		0k2g4g5f6k
# ~ T	DjJjLkOjrjzj	1g2j4h6j
T H	4jChWjsjzk!j	0k1g2g4g5g6l
^ ~ H		0j2h3h4g5g6l
# mile	4k5kZkfj-k	3k4h5g6g
had	0m1l3l4h5k6hBhChKjLhThqhthyhzh!h#l%j-j	0k1g2g3g4h	0l3k5k8g#l	0l5g6h
for ~ the	5j9jCgOjQjWjhjnjqj
of time	0k4g5nGk
time as		0d1o3j6g
four ~ of	5lAhOkbkcl
rate how	3l5o
rate ~ many	3m5o
how ~ mile		0f1l3k4g5g6f
( C	IgPlQhek	1k4f
\\frac ~ N	LkVgWmpk
K ~ ^	AkOgRl	1g2l
when ~ ^	EjIjJjPhrjsfuj!k
\\times ~ \\times	0l1j9gekqkym
wher ~ ,	BgEjdjhjphskvk
of degre	4kIhOjYkzk
find B	Klil
A ~ such		0l1m2e5e
number X	EjJjLjOjThqh!j-h	1h2j5h6j
real ~ X	EjLjOjThVj!j-h	1f2j6k
$ ~ are	AjOjdjfkgh&j
are not	Fktjwkylzh!g	0e1l2g3g5g6n
that ~ not		0n3f5f6h
domain ~ the	BlCmEfJfOjPkSh
have an	JkLmpgwmykzg-e
a triangl	3jCjHjOjTlXhYkZkbk&h-j	1h3l4g6h
triangl has	HlZfakdlgl	0k1l2g3d
a ~ has	ckdjelhjkgmjuj!j&j	0f1g3h5k6j
coordinat (	Hmekfkhjkf
coordinat ~ #	Hnekhkke
in ~ length	HlZgcmfk
longest	3g5g8hHjTlVlYjckdgfk-k
the longest	HjTmVl
the ~ side	2j3hHjTkVjYkckfj	0f1h2g3l5k
side of	CjHjTkYkZjclyj	0h3j4h5h		0k2h
side ~ the	HkZjckgjyk
the triangl	HkOjTjYjdkhj	0k2g3k4h6h
of ~ triangl	HjOjTkbjdjyj&h-j
# ~ at	3k5j6h9jKkLk	0g2l3g6k
# year	3l8hAnKl
of ~ %	2nKlxj	0e1o3h6g
thos	1k2j6h8gHhKkZhbjdlfkujzg!k	0g1h2h3k5k6h	BjPjShyk#j&k	2h3g5j
distinct ~ are		0e3h5h6m
in squar		0l1g2h3h4h5j6g
in ~ unit		0m1g3g4g6g
equal ~ #	HjIkegrhuj!j#k
in unit	5lHlakbjck
to be	2jpjqkzj!j	1g2h3j5j
expand the		0f1o2f
product (	7lPmljug!h
\\cdot ~ $	0j1h7jJlKjPjZjskujxk	0l1f2h3g4g		0k2h3h5h
find ~ smallest	CkJhOjSjWjbjgjhhpjwj	0g1l2h3h6h
smallest ~ valu	BjCjIhLhPhSkTkUjWjbjpjqj
X ~ ^	BgCgDjJjNhOhQjSlTk!j	0g1j2j
^ ~ (		2h4k6h
- Z	QkSkmknk
Y ~ Z	9jAhIhkjmjojwj	0g1g2h3j4k6j
Z )	1hAgEjIhQjTknjoj-k
( Z	BgEkOhPkQj
Z -	8jBlSkkk	2f4k		1h2g4l
\\frac ~ Z	1j3mChOkQgSkwk
# ~ Z	1jAhOlQjThdj
X ~ Z	1lCjIhOjSjTkZjjj	0j1h2j3k4f6h
wher X	1j9hGjJlSkijrh	2e5j
$ ~ Z	9hBhOjQhcjljok			1g3h4k
Z $	1j3jAhBhoj	0h1j3j
Z ~ are	OjThYghjwk-k
$ ~ distinct	BjOkPjThpkskyk
for #	5jTjyjzh&j-j	0g1l2j3h		0e5j6l
if she		0e1l6k
has a	3jAhIjajvj!j			0h5j
consist	3j8hAhqhsjvjzk!l#j&j	0h2g4h6j
a ~ consist	3k8hslvl
many #	3kynzk
how ~ #	3kIhPlym!k	1f2k5d6k
he ~ to	3m4k5kqk
eat	1l2g4k8gdkygzh!k-l	1j2g3g4h5f
to ~ to	3l4lek
same ~ of	3mBkekzk
# ~ per	1j3h4k6j9jBjgj-h		4m5gek-k
ground	3g4kCjIlLkyk
measur in	3j5kXmij
second ~ the		0g1l5g6f
hundredth	0k1l3g4l6k7f8gHhKhckdjek	1g2h3l4h6h
is ~ unit	TjYjZksfun	0j1h3h4h5l6g
from ~ point	GlZpfggk
for N	ChJkVlZk	0k2h5g
F ~ N	EgUkVl
N ~ =	EhVkhjrjvlzj
) ~ \\{	QgTjVlvk
N -	9hBjIjPhVjqh!j	0h1h6j
N >	CgVmpgqkwl
N \\le	EjOkPhWjpk!h	0g1h2l3h
solv \\frac	9nIgSk-l	0e1g2m4g
X X	9jBfIkOhSn-j
squar in		0m1g2f3f
X ~ A	EhIjPjVjmk
comput \\frac	1gKkOkQkSmYkhgil	0e1m2f3g4k5g6h
comput ~ #	0h1hKjPjSjYjbjilzj!j	0g1h2g3l4h5g6k
has the	3h9jAkVjbjzk/j
B ~ for	NkOlTj
natural	9kIkqlym	0e2g5l
the volum		0g3k
is ~ volum	IkOkZkehqk
volum in	OlTkefql
in cubic	OlTjegql
in ~ centimeter	Zlbkcldfehql
right	2h3jBhYjZhajcjdjgjqjxhyh!j	0j1h4h5h6j		0k1h2h
a right		0k1h6h
of ~ right	Ajbkdheggkqk	0k3g
hav	3hAkTkcjefphqlrk!h&k	0l1k2g3h4h5g6d
equivalent to	1l3n4pxg	1l2g3g4g5f6e
a ~ how	0j1h4n6k
are ~ a	4kBjJkZkpksk!h#j
note	3h4lEhKkTkVkWhbhjkzk!h	0f2k3h	9hKjQjujzj	1h2j4j
center ~ the	AjBkRjZkbjdjfhkj
circl is	2h3jLjZkbkfh#k			0k1h2j3g4h
H ,		1l3e4f
H ~ K	Rmbl
when X	AjBhCjEjJkPjSj	0g1l
K +	1jAjLkRk	0j1f		1h2k
K -	1kCkSkVlWg!g	1f2l4g5g6g
for ~ integer		0g1f2k4g5k
$ ~ L	AkXgYkglsh
by X	1kAkBjDjIjNgOkphsh	2l5g
defin ~ X	BkDmImNeTl
what ~ (	IkJnNl
( ~ T	BfIlilklrk
$ ~ shown	EhGkXjYgZkajgkhj#j	0l1g2j3g5h6h
here	HlSkeh!m	0j4h5f6j	6j7hVkZjbhej
set of		0g1g2j4j5j
one ~ of	8hBkNjcjekyh!j-j	0k3h4h5h
ax	AgRkTkbkdhfgok		Rldlpk
the grid	dgflym
$ unit	TjYjamgjqj	0k1e2h3j4g
# ~ unit	Yjalbhfhgjsjyk%j	0j1f2h4h6k
$ ~ by		0h1g2l3g4h5j
answer ~ interval	CfEjPkSk-k
notation	CfDhEkFhMhPjSlgjsk-k	0f1h2k4h6h
the real	BlCkJhOgQkSj
$ give	BjEhLlUltf	1f2l		0k1h4h
in your	6lBkJgKlqg!n#k	0g1k2f4g5f6l
has ~ height	4lImdkef-k
the ~ area	IkTkZhajbkdjeh			0f1k3j
volum of		0g1h2j3l
constant ~ $	3jCjEhIjOjPjhjihmk
and ~ ,		0f1h3j4j5j6h
$ let	EhSjVjbjmj
\\le ~ ,	EkIkOlVj
, ~ A	AkOjThjk
B &				0g1j2h4j
all X	BkJhPjTkVkih
for ~ X	DkIlVlph
all ~ $	BkJhNlPkTkih&k
which #	3lBkCkOkrj!h
which ~ X	AgBkCkDkIkOkShqg	0g1o2e
is X	8l9jAkBkCjOjzj	0j2k4g5h6h	9kChFjShzj
measur #	2g3kXldj
# by	2f3lVkeghkolzk	1k3d5g6l
by ~ inch	2f3kBkVkbhdmek
is increas	0l2f3nekvh	0d1k3k
increas ~ #	0k2g3l9kBjbgdjsjvh	0d3k5k
by ~ %	2f3nBlKkbf	0c1j3l5l
percent ~ the	2c3o8kbhdl
try				2j5h6g
rewrit			0j1kAjBjKjOjihzj	1j2h
C ,	jjmj	1h2j3g4k
+ ~ ,		1f2k4j		1g2k4j
, ~ B	BhPjYhZjjjmjoj	1g2k3h4j
$ ~ ,	CjTj-j	1g2k4j
integer ~ #	AjChIkOjWjpjrhulvh
smallest ~ the		0l1k2f3g5d6f
the thre	JjTkXhZjdjzj&h-j	0g1g4h5j
many different	JhKjOjuhwjzk!l	0k1h3j4h5g
how ~ different	KjOjuhwjzk!l
are ~ by	1kBkKjLgpkrksjzk#k	1g2k3g4g5k6e
quantity			4j7jIjJhKkVk
, ~ ^	Kkdkrm
^ ~ \\frac	JhKjLkQhSkWk
standard	4j7kAjJhNhfhmjqkuj!k&g*j	0j1h3h4h5j6h
with #	6kBkChIjskzj!j&g+j	0f1j2j4g6k
black	2jAkNgyl#m	0k2g4h5g6h
is ~ into	AmTkZjbjeksj	0f3o4h6e
pile	1g3kAmWkpgslwmygzg!g&g	0f1k2g3h5k6g
least one	AjLkQj#l&h	0f2l4h5g
at ~ one	LjQjyj#l&h	0g2j5g6j
in ~ A	8jYjhjijjkmj
six time	0lAkOl&g*l
in ~ B	AkBkYgZktduk
, ~ the		0h1g4k
a multipl	qjrjskujvj	0j1h2h5k6g
card are		0d6m
a ~ ^	7gKm	0l2f3e4l
\\times #	0l1h7kIhOjqjthuj!j#j	0j1e5j		0j2h3h
\\times ~ ^	0g7nJmKkNgug
part	IlKkOfPgQkhjlmwj	0g2g4m5h6g	0j1h3jBhCgPhgj-j	1g3h5j6h
the ~ day	CkKkLkqjrksl
in ~ case				0k1f
take ~ to	3k4m5kKk
entir	1h3kKlYhol	0f5g6l		0f3k5h6j
R	BhEhOjQjYjdjjjkj	0j1h4j5h	Pjbjkj	2j5h
R ^	BgIkSkTkbg	0g1l3h4h
R ~ #	9jHjOhQjTkbh	0h2k4g
# R	BgIlQkSk			0g1g2j3j
+ ~ R	ImOgPgQkTl
R +	BjIlOl
we have		2g3k6h
of positiv	EkSjTjVkqjrhvhwjyj	1g2k5j6h
positiv real	BhCkOhPhQjShTk-j	1h4k
, A	AjIhLkPkQkVjYjjj	0g1k2g
then ~ X				0f1h5k
defin ~ the		1k2e4l
, D	CjKlPhSjnj
D )	KkOhQj
D ~ $	QhYjbjhjoj	0k1g2j
C ~ A	PkTjbjij	1f2k
A ~ what		0k1g2f3l4e6h
is C	1kNlOjZjbh!k
# Z	1j3j9jOjQjojwj-j
Z ^		0h3h4k
Z ~ #	AhOjTjkjoj	0h4k
+ ~ Z	9jIjOjoj-j
# ~ <	CmEgGkKlVk
< ~ $	ClDhKkcjrhvj	0j1h2j4g6g	7jCkTj
P =	GjYlZjok	2h3h4l
Q =	BjQjYjhloj	2j3f4g
largest ~ of	9hBkCjpkskzl
) ]	IlSlUg
] ^	0mBfEgIgNkSmpkrl
of M	BnEh
V	BhLhYjcjhkjjnkojzj	0h2j5h6h
V =	hjmgnk	0j1k2g3f
that ~ =				0h1k2h
R $	Yjbhdjjj	1h3h4j
simpl		0h1m2g3f
is ~ total	3gAlLmbmdf	0d1n2g3k
I $		0h3h4l
and R	Qkhkjkoksh	1k2g4k6h
R ~ is	BhOhSlbghkjkok	0d4k
the ~ if		0j1j2g3k4h5h6g
I =				2g4k
$ ~ when		0f1n2g4g
R =	HkZjfjhhkm
the ~ has	3jGjZhbhejgjkjvjyj	0h1j2g4j5g
given ~ X	1k9hBkCmDfIgMhThZlwk
from ~ to	Jjsjwjzk	0j1h2g5j
s	2k5hOjpjrhujzh-l	1k2f4h6g	JkLjzk&g	0g6j
S ~ is		0f3n4f
an ~ and	5kbkvlwl!k	0k2h3k5g6f
+ S	BhGkOlPgVkbk	1g2l
of S	IkLgOkWkbjehhjok
track	0k3m5lClrjtg-h	1k2h3g4g5g6f
spe of		0d1k3l
# M	1h5kAjBkEhIkekrkvk	1j2f4g5k
of ~ M	5kXkZknkrksg
let P	8jAjEjGjIhOkQhTjdj
P ~ X	8jAkBjEjOjPhQh	1h2k
let Q	EkPmTkdk
and ~ Q		0l3f4f
Q ~ X	BgCjEkIjOhPlSh
= P	PkYk
) ~ P	OkPlQhfj
of Q	OgPn
build	1h2g3g8kAlTldgygzl#h-k	0k2g3h4g5g6f	CgYgbkshzk-l
is ~ a	5jJkZjpkqgsjwgyk	0j2h6g
from #	Tjqhsjukwj#j	0k2h4h5h6h		0k1j2h3h5h
of ~ the	3jBhCjFkJhLjOhPkWjqjshuj!j	1g2k3g5j		1f5k
A ~ is	8l9jBjYhZjqjwj-h
to ~ B	flggik%k
goe	3h9jGnLjVkphyhzk*k	1j3g4h5g6h
and ~ through		1f2m3f4g
$ whos	BlLfpgqlul
D ~ are	OhXjYkcldj
of D		0k1g2l3f4f
when ~ is		0e1m2f
is ~ in	BkTk	0g1j2j
m	0k2j4l5h8hClHhXhYkajbk&h*j-l	0h2h3k4g6g
# ~ m	4m5hClXgbj-l	0f1l3h6g
leav	4k8gygzm&l	2g3g4g5k	9jPjqjsh!k#j	0g6j
# p	0l3gClXgbl
time and	4jGk!k&h*l
# hour	0k3k4k5h8k-l	0l1h3g5g6g
is it	Gkpjrjykzk
line is	3k7kAkvh
Y ~ axis	GkRldl
( Q	BgEmZk
the ~ below	IjRgWjYjZjbkcjdhfjzk!k	1f6j
shown below	EhGlRkYjdjgjjk
us			BjIhqh	2j
give us				1h2j6j
of ~ if	0kempl!k
M =	Ilsh!k	0h1l3h
\\sqrt ~ =	9jBlCgJkilzm			0l3g
$ E		3j4f
E =	1kQjcjjkmj
= ~ I				1k2f
\\cdot ~ \\cdot	1h7jIkJlKkSjqhsj	0m1h3h4g5g6f		0j5g6j
let ~ =	1kAhLjNjQjVjbjphsj	0k1g3h		1g2k4j
distanc in	GfHlTlXgbl
[ -	BkClFfIhSl
[ ~ #	ClFgIkSlTk
] $	BkKhOkSjWjgjhgihrj	1g2k		1f4k
is ~ rang	BlCfDhSlTk
as an	1k3gbldfukyjzg
A ~ A	IjSjfjtjuh	0j2g3g
in an		3f4k6g
A >	Tksktl
occur			BjCkOh
occur ~ X				1l2g
= ~ B	9jAhCgIkTjYjjj
if ~ A	9jAmbkejmj	1k2f6h
two ~ integer	7kIjqgvk!k
= K		1k2g3h6j
real ~ $	AhBmIlJeil
are ~ for	3jNlQgYjbjykzf	0f1h2h3j6l
point A	CjGjXjZjdjjjok
circl ~ in	BgHlYm
answer in	ChEjPjXjbjhjth	1h4j
your ~ in	ChEjPjbjhjth	0j1h4j
of \\pi	bkej
term ~ \\pi	Bjbkej	1g3l4h
\\pi $	3h7jbkejgjhj	0k1g3k4h
is ~ graph	7lEgGlPjgkhkvh
= ~ Y	3mAkBkSgTkkk	0g4k		0g2j3k
BY	AkBjIhNhPjYhblhgilog
same as	1g3lIlhkskzk!f	0e1m2g3h
the ~ as	0k1h2j3kIlyk!h
as #	2k3n9jJlqf			0j1k2h5h6h
many ~ can	3j8hVjzj!k
bob	3k5l8hXldlqgyh!h#j&j*j	0f1l3f5g6k
greater ~ #	1jChIjJjpjqkujvjwg!j&j
than ~ ^	Inpm
my	0k3m4h8kAjIjWjsjzj!j#h
# meter		0l3g6g
i ~ to	Bkzg!m
# ~ long	3j8hLkYjbmvl
to get	4k9lVk
get the				0g1g2k5j
Y Z	1jAhOjQhTjcj	0h2k3j4g
Z =	1l9jAgBhIhOjQjTkcjkjok
W X	3lAgalcl
W ~ $	3lakllnk	0g1g2g4m
when #	0j9jPjrjshuj!j
by ~ X	AkBgFkOhZkdksg
term are	BmIlLe
A _		0j1g3h		1h2j
of ~ _	CjPjtk	0g2h4k5k
_ ~ +		1g2h4k5j
+ ~ _		1f2j4k5j
if ~ _	LhVktl	0g1f2m4h
and ~ _		1g3h4k
_ ~ =	JhVkWjij	1g4k
to buy	6j8lCk!k
orang	3k5n8ggjylzg!f	0g2g3h5g6j
could	4k8hBkLhTmYhdhehpjqkskvkyhzh!k#j&f	0e1h2g3j4g5l	HhPjQjTjbjpj!k	0g3k4g5h6j
equation below	IlRezm
ALIGN ~ X		1l2f
| ^	DlNfOkQgTkWl
] ~ #	0mBhIhJhKkSkpjrk
\\frac ~ _	OgPhQkTkhhik
# ~ _		1h2j5h
is ~ A	Akakbl	0g2f3l4e6l
have a	QjTjZkqjvjwj!j	0f1g2h5h6m
a product	Alpfqn
the reciprocal	1o9gAkBkxk	0m2e4h5g
\\le B		1f2k4g5g6l
find ~ -	0mEkQlsg
car	1h2h3g4k8jAlLnWjgjyg#h	0f1m3h5g
mile per	3k4m5g-j
this rate		0e1n
him	4l5n6jIjKh-k	0k2h3g4h5g6f
find ~ number	CjEkIjPjQkdjhhphql	1e2k3j6h
# ~ than	8j9mAk	0k2h6e
O	3jAhEhQkVkXjYgbkgkhhojzj!j	0j1f2h3j5h6j	0jAjbjdj	1h3l4h6h
O D				3l4g
D ,	EhMjQgVkihok
the ~ P	BkIjPhYjkjrj	0k1f2j3h
and ~ F		0h3m4g
F ~ A	Kmmk
the ~ form	6kdlflmh	0e1g4g5k6k
form ~ the	4kXhbjdjfj!k	0l3e4g5g6k
) /			9jWl	0h1k3j4h
if ~ ,	1kIhOkSg&k-l
$ form	JjLgQgYgckdkoj-k
B ~ D	MkTgZhckdk
an equilateral		0k2g3f4l
an ~ triangl		2g3f4m
triangl is	HjTkYlbhdg
parabola ~ the		1f2m3f
opposit	2kAhHjYjZkdhegfgjkkkoj*j	0g3g5k6h
clock ~ #	0l4kLlXebm
o	8gJkLmWkXhzk!l	1k2f3g4g5g6h
at two	BkLmOjTkfg&g
and so	8hLoWjbgskuk	0e1k		5j6f
evaluat ~ \\frac	0hJgMnQm
N ~ for	AkLgSlWlqfrj
the integer	9jVjWjqhsjukvj	0g1k2h3h5k6h
from ~ #	TlWmvj
to N	Wlqe	1l5f6f
$ ~ -	BkCgHjJhKlPjWjihjk	0l1g2h3h4j5h6h
least #	BkCmTkWkvk!g&j
the ~ C	AlBlLg
+ P	OjPlRk
whol	0h1h4h6j7k8hAhBhCkJjKhLjTkphqlthukvjwhyhzh#j&h-j	0h1h2g3j4g6h	5hCjJjKjdk-k
$ ~ not	BjOkYkpjqfsjtg-j
is also	Phokplqkyk!g	1f2g
$ ~ also				1h2j3j4h
polynomial such	8lAlOlPg
polynomial ~ that	8lAlOlPh
degre ~ the	3k4j8kcjhk	0k1h2f
the mean	8kAlOkXg-p	0l1g2h3j5g6f
mean ~ the	8kOkXf-n
were	3j8h9jAkKhhjskzk&j-l	0h1h4g5k6g	Gkyh#k%j	0h1g2g3j4h5h6j
\\dots ~ \\frac	LlOhQlShWl
we ~ a	ChEjZkgj!k			1h2j
if B	Ylaktl	0g1g2g3k5k
$ ~ odd		1f2m
is even	wo&f*j
$ ~ even		0h1e2m5h6j
possibl number	Ck!g#p
smallest ~ number		0l1g2j5b
K X	BjOgnk
\\\\ Y		1f2j3k
parabola with	BfNlRljl
one day	3lAkCkglqk	1l5g6f
way ~ i		0l6g
that it	5jCjGjYjpkqh	0k2h6f
take ~ #	3g4mrk#k	0l2f3h5g6f
$ ~ to	1kGhWkZjcjijphrjuj	0g1g2l6h
that ~ >	BlCgTkpgqktk
) <	CmGk
such ~ X	CkIjPj	0h1h2k
that ~ ^	CkJjKjPjqj	0g1j2j5h6j
of ~ at		0m1e
the ~ root		1g2l
is \\sqrt	0mCgHkJevm	0l1f2f3k4g6k
+ ~ \\cdot	0j1gSkWkmkuk!k
\\cdot \\frac	1lIhJkSn		1j3j
, \\end	Pg!m
, ~ ALIGN	AkPfQlrk!l
comput ~ $	AkOkVkbfekjm
thre ~ number		0e1j2h5l
of ~ cube	Okjjol	0f1g3k4l5h
and ~ each	0l6h8mAjugzk&j
third	1k4hAlIjKjYjrhsjzk!h#k	5h6g	3hLjxhyhzl#j
do	1h3k5j6k8h9jEhGkJhKhLhOhQjpgqhrnthvkyhzh!k#j-j	1g2g3g5j6k		3h6j
many feet	3l4kbjrk-j
how ~ feet	3k4kLkbkrk-k	0m3f5g6g
find ~ possibl	BgCkJjRjShikmj
region ~ the	MgZlflpl
Y \\le	CfTlhlig
are \\frac	1lLfQkbg-l
\\frac -	1lBgEhPgQlSl
\\pm	BeOlPgQkhk	1k2g	OjPjQjRjhjihvj	0h1h2j4j
I \\sqrt	BgJeQokk
is K	BfQlZlbg
_ ~ ^		1j2e4l
of ~ first	Wkrjsj!j
fourth	1k3hAjIhPhWhXjrjsjwkzh!h#k-j	1g3g	9jLkphujyhzk!h
the fourth		0g2k3f6h
that ~ +	1kCkOjZj	2k4g5h
C &		1h2f5k
C Y	BgHlOgkkmlnj
X ~ ,	AmBjEgOhPgij-j			1g2m
, ~ which	AlOghgikzl			1h2k4j
which ~ of	RgWkskyl
is shown	EhGlYhZkbjdhgjhkjjzj-j	0h1g2k6j
shown in	AlBhHkYhdk
# ~ let	TkYhZjbjmk	0h2g3j4k6h
smallest ~ integer	CjPkQjhhijpjqjrkujxg!h	0g1f2k4h5l6h
respectively	1jAhChGhLhRjXkYjZkajbhcjfhok-k	1f4j5h		0g1j3k5h6h
and H		1j2g3f4k
pair ~ X	AkCjIgOlnkpl
full	1l3j4jAkelykzg&g	0g2g4h5g6g		0e1h2h3k6j
is ~ for	AjTkZkdk&g
pm	3g4mAlJjKkVjXgpg&k	0l5f6k
$ each	0k3hBn	0k3g5g6g
show	1k4l5h8gAjBjGkqhzk&h*j-k	0j2g3h4h6h		0g3g5j6j
real X	AhBjEkIlJfOjik
\\sqrt ~ ,				1f2k3h4k
$ ~ S	FkGkNkbj
and S	AhGlNl
any	AjBhEjIhPhUkYhnjpjsjyj!h&j	1g2h3g4h5k6h	IhJkKhSjTjyj!j#j	0k1g3h4h6j
of any		0h2f5l6g
a positiv	BhIkKjLhOhQjSjWjqksj	0g1f2k4h5m
doe #	BhIhJmOmPmqntfwh	1g2k3h4h5k6f
similarly				0g2j3g6k
second ~ is		0h1f3k4j6k
see	3hAlyjzh!k#k&l	0e1j2h3g4h5h6l	BjIjZhqj!h	1j2h3j4h
$ Y		0h1g3j
Y ~ and	3k9hChTjZjbjclzj
Z +	Ol	0h1h3h4k6h
X Z	3l9gAfOnTkfjol
+ Z	9jAhOkQhkjojwj	0h1f2h4l6j
$ S		0l2j3f
R ~ S	AkBhOlPgYghk
S ~ and	LfWlYfhl
and T		0k3f4g
R -	0j9mBl	0l1f
- ~ \\cdot	0nIl!l	0l1g2f4g5g
T -	BfIkTkkl	0k1g2g4j
have ~ same		1g2l3k4g5f6g
a base	1j6ltk&h
with ~ #	3jAjJjOjZhdhjjsj	0f1g3k4j5j6h
larg	0l1h3kJkXjajbgchdjejohzm!g
many inch	1l3k4lck
how ~ inch	1k3l4mck
inch ~ is	3k4k8kYjej	0k1j3f6h
# \\pi	7jEjZhbjgjhjij	0j1h2g3h4l		1h2h3j4k
# ~ R	9kSkbgjk	1g2j3g4k
$ ~ R	OjPgQkbjhjnjojsh
, ~ Y		1h2k
Z ~ \\frac				1g2l4h
satisfy ~ X		0f1f2n4g
not ~ by	ikpeslthuk
lead	BmEgzm	0g1g2k6j		0g1h5k
\\$ $	8lKl
$ ~ with		0d1l5g
# in	6k8kJkXgYkbjpjth!l			1h2j5h6k
of ~ other	8jAjJjOjXjyk!h	0m3f4h5h
# then	Vkelsk#k	0f1l2h
G $	ajhkokyl!h	0g2f3h4l
a cubic	8kBhEhOlPk
the ~ it	HlLkgkkgzk!g
\\times ~ $	Ojqjthuk#k
it ~ to	5k6k8kCkLkgkzk
going	8mVl!k
size	0l1k8gAhdjqkyjzf!g#m	0k1h2g4h5f
know	3k4j6k8hdlgjzk!g	3k4h6e	EjPhih#j	1j2h
if ~ is		0d1k6l		0g1f2k5h6l
# ~ both	1lJlblwg#l			0l1h2h
are less	7lrkvl	0m2g6f
are ~ than	7lpjrjvkzh	0l2g3h4h5g6g
# find	1lBkCkOhWksjtj-j	0h2j3h5k6f
the prim		0n1h5f6g
number in	IjTjUkVkWhpkqjzj!j	0d2k6k
she can	2g3hAkClpkrk-l
C ~ (	OjTjbkihol	1g3h4k
$ ~ degre	QjXjbkchhjjl	2g4k
two of	TjXhphqjyj-j	0g1h3k4h
of them	1j8jAjdjjjvkykzf#j&h	1g3g4j5j
is ~ an	Clplylzf&k	0k2f5e6k
on ~ #	6gCkKjhlsm%h	0d1k3j5l6g
that ~ will	CjGjql&l*j
is greater	Ckqg!k&k	0g2g5g6m
is ~ than	Ckpjqhskuj!j&j	1j4h5g6k
$ ~ less	1kCmsk!g
positiv and	hgimpn	0l2g3g4k5f6g
the answer				0h1h2j6j
of ~ \\sqrt		1e2l6g
find ~ minimum	ClIhQhTkjj	1g2m4h
ther for	bkymzf	0g1f3k4k
equal ~ the		0l1g2g3g5k6g
$ ~ J	AkJjsg!l
is doubl	9oVk	0m1e3f5g6g
are ~ $	0k3h4jAkPkZkdh#j	1g5j6f		0j1h3j6h
of ~ Y	9kAhBkHjPhTj!j
respectively what	XkZkcldl-l
respectively ~ is	3gXkZlcldk-l
# ~ integer	Tkqgrlvk!l	3f5f6l
and each	8kBkCkZlbjvk!h	0f1l2l3k5g6e
is less	Cjdkpksmvk!g	0k5g6g
of R	Ckdhhfjkkn
R ~ are	QkTkXjbgjlsh
+ R	AjBgQkSk	0h1g2m
= ~ \\sqrt	BfCmJhOkZk
after the	0k8hLlVkWjsl
calculat	0h1l7kAkBhChJmKhNjPhShVkxjzk!h	0n1g2e3g4g5g6g	0m1jJjdh&k	0k1f2h4h
of ~ a	2h3kGkXjik!k#j*j-j	1g2g3h6l
company	2g6h9lAhBgGlelrl	3l5g6g
be ~ with	AmBfbmyg!l
befor	2j4hAhBhGjLjVhckqjrlyj!j&h*j	1g2g4h6j	0jKkNkSk	2g3h5j
T =	9kGkNlmg
= ~ S	GmNmVm
S =	AgGkNkZhbjhl	0g2k3j4g
= N	BgNmPgUlqfrkvlzk
^ N	IhJhNjQkWlhhikqjsh	0g1g2j4j5g6k
of T	9kDkNm
first #	3jVjWkqjsjuh	2k4h6g
# positiv	Wjpdqorl
first ~ positiv	Wmpgrmuj
$ so	AkPhSjWjZjhjih	0j1g2j3g4k6h
so ~ the	AkWlcjmh!j	0k2m5f
K ^	BjLgOjPkQgSkVgil
$ term				0g1l2g
when a		0k2g5k6g
come	4kLjVkWjvkyh!l*k	0h1g3h5h6j
stop	3h4mAk&g*k
the car	2g8kAkLmWj
to ~ time	9nAkLk
B ~ ,	EjPhYjhjjkmk	3f4l
number ~ is		1e2g3j5j6k
the next	3l5hEjKjTjUkVjrj-j	0h2k4h5k		0g2j6j
# ~ he	CkElTgplrl
$ on	EjYjdhfjgjhhjjzk&j	1j2j4g
and he	6lElrl
$ ~ he	0l3gEksl
$ ~ every				0m2f5e
pay \\$	2l3k6g8l9jEk&h*j
pay ~ #	2k6g8l9kEl
then how	ElYjpgqk#l
doe he	3g4l6kEmZkffsl
took	4gAkLkWjul	0g1k2h3g4h5j6f
the last	1kCjpkxhzk			1h2j5h6j
find ~ largest		0g2k5f6j
C ~ +	1k3jAhBhCjHjIgMjPkTjigmk!h
\\in	CmIgOgPlTkUhph/j	1e2n4h5h		0g1g2k4j5k6h
X \\in	CoIgTk
# ~ \\infty	CkFgJhKkLkSjVjWj
the ~ thre	EkTjsj!l
chocolat	1k2j3k4j6m7h8gKhyl!h#m	0l1f2g3g4h5f
candy	2g6k8hAkCkpkvl-l	0k1h2g3h4h6f
notic	2g3g6lAlKlhk		JjKjPjSjVjth!j	0h1j4h
is twic	AkBkckdk&k
$ positiv	BkIlWgpjrgslug
in ~ hour	3l4ggm-l
$ -	BgOfPlVl-l
the cube	Okom-k	0g1h2g4l
D ~ =	1jAgCjKkajjk
integer #	BjTkWjpjtkuk&h-k
# through	uj!j#k&k
plac in	IkNldjuk!j*j
each ~ in	0k3g4g9jBkClWkYkvl
plac ~ the	IkNlWkZgbmdguk
the figur	WjXgYkakbkdj
in ~ figur	EkWjXgYlakkk
triangl the	KlWlZgaldgik!g
allow	8l9hTlbfylzf#l	0f2k3g6l
well	3l8l9gpg&k			5l6f
$ per	6n9ldk
both ~ and	3g9ksk#n
let G	OgPhSn
won	3lygzk!g%l*l
team ~ #	3n!k&k
we ~ this				1g6k
by ~ ^	BkOkokpgsg	2k3g4j
at ~ $	BjXjZjbl-j	1h2k4f
$ ~ then	8jOhPjflggmknh-l	0h1k3e4l
finally	3g4h5gHjZmok-l	0f1j2g5g6g	0jEjOhsh
final	3h5hHhJkchflsmyhzk!h-l	1g2h4g
the final	Jhflsn-l
what was	9mBlVlbgdg-m
of his	3nIk#k	0l1f3g5g
problem	3g4lThZkshtk!j	0g3k4g6f	1hAkBjbhujyjzh
ask	1k4k8gGjIk-m	0m1g2h3g5g6g
must ~ the				0g1g2j3h6l
\\div (	IgJlSkzm	1g2f5g6l
central	1k4kTlXkYhbe	2k3g4g6g
make a	4kVlul	0g1l5f
\\bullet	2h3j4l8kAhBkKjLgOhVkph#j	0k1g3h4h6g
\\bullet $		0k1f2k6g
over	1k6h8hAhChFjHjIhJhOhTjYldhfjhjihkhnhpjqhskzh	0h1g2j3j4h5j6g	0kEjFjfjsjth
[ ~ ,	3jBjCkEgFhKjOjTjhgihpjrj	1f2l5k
find ~ rang	CmFfKlhg
degre in	3lYlgl
one ~ how	3g4k5m8kgk
many degre	1k3k4hXlglhk
how ~ degre	1k4hXkglhk
if M	BmEgZkrk
# have	Kkpgqlrmujwk
the set		1g3j
put	3h6h8hCkKkLjVhdjghhjphshukymzj	0h4h5g6k	BjEhQjVkzh
put #	Lksgylzl!g
she ~ to	3hCmLkVksgvk!k
day of	4hLjrksmukzk	0g1e5n6g
the week	Ljrlsm	0d1g5o
of ~ week	4gLjrksn	0d1g5o
four ~ the	Alug!n
has #	1j8hOjejyj!j#j	1g4h5j6j
fewer	3g4kAlBlqjzg!k&g	0h1l5f6g
more ~ the	8kAkZkzl-f
which of	7kGkHjKjmk
which ~ the	7jEhGkHjgjzj	1h2k5h		0j1g2j6h
of ~ follow	1j7jGjHjWjmjpkuj	0j1g2j3h6h
is ~ from	5kBjHkYkoksk&k	0f3h4g6k
$ D	CkPjQhdkmj	2k4h
# ~ which	Ojmkpkqkrgyh
enter	GjKhThikmk	0h1f2l3h4k5h6h
$ enter		1f2k4j
enter the	BhGjSjikjjmk/j	1g2k4l6h
enter ~ letter	EhGlgkml
correct	4jGjRfhjkkml	0j1h2e3h4l5h
option	2h8kLkRfikklml	2f4l	mkzl!k
so ~ answer				0h1k5g6k
c	2h3h7kGjKjLjOjRfkjqj-k	0k1g2h3h6h		0h1j5j6g
d	7kGkKkOjRfikkkzj!g	0j1g2g3h4j
d ~ e	7mGk
of ~ length	BkOlYkbhdjrj	1g3l4h5h6g
a fraction	Lktfxn
find #	0l1lGkjjskthuk	0m1f2f4g6h
the ~ squar		0k1g4h5e6h
of candy	2gClvm-l
the ~ into	1k3g6hUlbgrkslvk
into a	VjZkekvk!j	0g1f2j3m5f6k
none	1jRgphvl!j#m	0k2h3h4h	sguk#k	1g5k6g
the ~ plan	CjHkQgdjhj
unit and	Zkamdhfk
the right	1jBhYjgjqjxg!l	0j1g2h3g4k5h6k
to ~ right	1kBhqkxf!m
'			4kChflrh
be ~ $				0j3j5h6g
= ~ T				0h1g4k
I +		1g2l
in ~ X	4kMhTkYkpl
the ~ pass	4lEgbm/l
the ~ how	3mGhbkpjrl!k
be ~ to	8hBhLkOkSjVkXjdj!k	0l1f3g5h
a ~ can	8lTlVm!g
made	3g8gLmVmdksjugyhzl!j#k	0g2g3k4h5f6l	8hLkVkyj!k	0f1j3h
be made	Vmufzn!g
be ~ from	Vkuhzj!m#k
remember			0kJkNjtj+k
can ~ that				0g1j2h
be ~ into	Vlrkulwlyg!g
$ ~ point	GjHkajfk	0g3k4h
- ~ Z	9jAhBjIhPkTgnk
# \\overline	0h1qxl			0l1h2g4j5g
\\overline #	1rxl	0l1h2g3g4g5h6g
\\overline ~ $	1pbjxk
circumferenc of		0m2g3d4g
has at	Qkegom#l
both of	1lCgKlSjZkfg	0l2g3g6g
to ~ of	CkJkdkehphqjrkylzg!g	2k3f4j5g6h
Z &	Akmknl			1k2g4h
express the	0l9lIjLlWhYkthxg	0l2e5g
find ~ \\frac	1fJlSkbkho
the ~ whos	9lBmGgbkml
is ~ X	0l1j8k9kBkGhJhYk	0l1e2k3k4f
form ~ #		1g2g3g5g6n
$ it	9kHjTkpfsm	0f2g4l
M ^				0g1h3k
+ T	AkDjOk	1g2l
$ note	VmWg
than one		0l5f6g
# or	1kpkyk#k&h
or ~ #				0k1h2j
and its	2gAlckdjehhk
by how	Imdjhk-k
how ~ doe	8kCkIm
with an	JlKkekwl!g
semi	3g6hKkZjbjdl	0g3k
have in	Kjpern	0g3f5m6f
in dollar	3j4k5lBk&k
= ~ Z	3nAgOhQlkm
Z ~ is	QgTkbkll
) ~ N	OhPgQlSjUkqhrjvk			0k5h
A |		1g2l4g
$ ~ as	3kJkhkqfxkzl
mean ~ #		0n2f6e
for any	Aknjpkzk	0k1e4h5k6g
$ we	NkXjYhZjhl
told	3g9gEjNmPkXgZkbghm
Y ~ in		0e2e3k6l
/ ~ =				0h1j6h
the ~ digit	pjtjumyhzj!j	0h1g3h5k6j	1jsgtjulzj!j
digit and	Blsh!m
digit of	Bjtjulzj!j	0h1g2j5k
digit ~ the	1jsltjulxg!j	0h1h5k
then ~ #	5fCkWl-m
planet	1k3m8gAjrjskyh	2g3g4g5j6e
equivalent ~ #	1l3n4otkxg
is ~ ratio		0g3l4h
of ~ total	2g3p
is ~ same		0c1k2g3h
\\cdot ~ +	0kInJful
of ~ result	2k3lIkPgbksj
every #	Clqlrm
circl what	LjZkbmdg#k
circl ~ is	LjZkbldh#k
read	3h4k5h8hLkWjejpkugzj!k	2h5f6l
a ~ each		0l5g6d
first day	3gCkLlWksn
the day	0lLlWksgul
the ~ mean		0j2k6d
or ~ of	1h6l8lpkykzl-e	0k5f6e
is ~ less	8pVjsk-e
less ~ the	8lClVk!f-f
is thre	2g8mekuk-f
$ ~ thre	8lBhQkTl-g	0f1g2k3k
is ~ more	8m9mBlsk-e
at ~ point	AkBkCjGlfg
point ~ the	9jAjBhEgGkTkZjbjuj/j	0h1g2j3j4j6g
of her	1m2j6hbjqj-j
integer ~ and	BlOkPhZgqkvm
$ respectively	Ykajbj-k
# ~ respectively	LfZmbfclrk-l
at each	8hGjLlTlVj&k	0e1j3l
basketball	2g3hLmVkyfzh!l#k
is four	Amug!m
four time	0k3k4h9lAkckuh!k
+ |	EnQhTj
is T	Elhmzk
\\frac N	3kChSlVjWkpkqkrfvkxf
N (				0g1h2l
\\frac ~ (	BhIjJhSjWk-l	0j1e2m
so the				1h2j
determin	AjBhOjRhShThVjWhYhZkdjijphskzk-j	0k1e2h5j
determin the	YhZldjsj-j	0j1g4g
\\ge #		1e4j5j
\\pi ~ $	Blhjillk	0g1h2g4n
and six	0k3l!n#k	0e2g3g5g6m
many real	BkFlOkQkvl
cm	3jAjBhTjYkZkbkdh&h	1g3k4h5h6g	3g8jajbkek	1f2k3k
# cm		0h3l6g
is ~ cm	3k4jAkHgYlakdh
cm what	AkYkZlbhck
a ~ on	3h4j9jQjTkbjdj	1f3j5h
have ~ #	8k9kQjZjbhdjzk	0l1g2h3j4h6g
inch and	3l8jAkLjYkdheg&j
so on	8hLmskuk
D ~ (		2f4k
$ through	Tlnkulzk&g	2f3l6d
through ~ $		0h2f3l4g5l6f
are all	Pjhjrkwkyjzh#k	0j1g2g3h5g6l
simplify #	0oIkJf	0l1g5g6e
!	1hPhWhpkqjukzo!h	0g1h2g3h4h5j6l	Whpjqhylzl	0g1g3h6l
# !	qjujzm!h	0h1h2h4h6l	ylzk	0h6l
! ~ #	qfrjukzn	0g2g6k	ylzj	0g6k
\\div ~ $	0nIhJfNnZkzg
line X	9kbkdmfj	0h1f3m4e
all the	JhOjyjzh	0j1g2j3h4j
the odd	Wnpfqkukzg	0e1k5l6f
that can	bhdkulzk	0e2l
A \\cdot	JjKkQkzj
wher #	Zkilpk!g
\\le A	ImOh
in other				0k1g2j5h
that N	BjCgElMgqmsg
such ~ N	BkCgElql
is in	Olhgik
$ ~ ^	JkKjPjQgXkdgjklk
is ~ \\cdot				0k5h6h
many ~ in	3h6gAhGnKkskukwk
% ~ and	2f3m6gKkbg-m
on his	3f5lGldk
P ~ (	Tkfhom
be ~ point		0h2l4e
point of	AjBhOldkfgkkmh#j	0j1f2k3g
of length	TkZlbhdkik
length #	TkZkbhdkejgjvj	0j3j4h5h6g
= ~ \\cdot	JfKhqgrkzp	0l2g5f6k
\\dots ~ (	IlJhVkWfnk	0f1e2l6k
) \\dots	CjIgJkLjPkWj!h
the ~ ten	7nWkrjtkuj
row ~ the		0d5g6m
is ~ with		0e3m4h
from ~ $	bjilujyl!k	1f2g3j4j5g6k
a set	0mClvg
of four	0kAjbkcjskuj&k
a sum	0lpgskvg!m
of ~ set	0l8kTktkvgzl#k&j
$ Q	8kPgQkbkok	0g4l6h
R ~ be				1f2l
( R	9lAkBkQg
) ~ R	AmBkPf
X ~ has	8lAmIgpgsl
be ~ by	1kFkujzl
location	3grnyf#k
read the		0k5f6k
to ~ and	1jAkskugyjzm!h
- ~ \\le	BgJgKkVkjl-l
nonnegativ	BkCkJhhkojthuk	0g1g2j5g6k
inch what	3k4k8kek
an #	3l4kJkVlWl
# foot	3m4kdl
# squar	Zjajckdkfhyk	0l1h2g3f
using the	3gBlTldkuk!g	0c3l5j6k
he ~ the	6kAjBkejskyk	0e1h5k6l
length what	BmTlYkegrl&g
length ~ is	BmTkYkcgeghkrk
to each	ymzf
number Z	QeTklk
complex ~ Z	QdTklk
segment of	Ygdgimym%l
# ~ on	CjVjdjzj&j	0k1f2j4g5h6j
of which	3kOjqkzj#l
of ~ what	3j9kCjekpfqjsm&j	0j1e2g3j
digit ~ is	Ljpkun
$ or	6hCkKjRkyj!k	0k3g5f6g		2j3h
the ~ one		0d3k5l
digit positiv	qgujvkygzk!n	2g4h5d6k
digit ~ integer	qhrjujvkygzj!n	0j2g5d6l
\\div ~ #	1lIgJkzl	0k1f2g5g6k
) ~ with	BkEgPfbkqlzm
- ~ <	CmKl	0m1f3g5f6g
# ~ \\log		1f2m
the digit	tjukzl!j	1g6j
in his		0m1g5g6g
of ~ digit	AjTjtjukzl!j	0k1g5j6g
re			0j5j7kQjSjvh!j	1h2g
and ~ N	VlYlZgpgqk	0f3k5k6h
exclud			0hNkSjskzh!k	0e1g5k6k
receiv	3j6j8gAgLmekul	1g2g3k4g6g
x	1nBfEhHhIgSgTkYlakchrl/k	1g3j4g5g
X ~ D	AkNhOlPgif
D ~ ^	OlPgQlifmk
A ~ D	QjYlnj	0f3l
think	1k8hAhCjEgGjJkOjXkpkqj!h	0l1g2l3g4h5h6g
- ~ A		1g2g4l
triangl are	ElZfbkclvk
of ~ side				0g2j3k
and one	0j3hZhvj!l#k	0k1g2j3e6k
the hypotenus	Zeakblhgilvl			0l3f
label	ClZldkffvj!l&k	0k1h6e	CjXgYkZlakhj
point in	Zlbldjfgunxf	0e2g3j5k6g
the ~ a	BgGhOkTkZmfg
he ~ a	3lZlffqh&k*k
that P	8kCjEhJhOkYkvj
such ~ P	8kCkEgOk
circl has	3kBkZgakgl
that a	AjKjVkqjvl&k	0f1g4h6l
plant	2h3g6k8hAlKkrlsgykzg	0e5k
$ point	GjXjYkfkjjok
and point	CkGkHkXlYgjk
point C	CkGkHjfkgj&h	0g2g3m4f
triangl in	HkLlYkZgdk
the side	GjTkgjokyk&h	0g3k4k6h
many number	Lkrktlwmyf
how ~ number	Lkplrktlwmyf
number between	Gkpkqkshulwk
of ~ or	pmtm
or #	1k8kAkpkugyk#k&j	0l1g2h6h
# ~ not				1g5e6j
six ~ of	bfdgelyl#k%k	0f3f6n
a unit	Tmakbg	0e1g2m5f6l
a ~ digit		0h1g5k		0e6l
unit ~ of	shum	0f1h5l6j
digit ~ #	shulyhzm	0h1g2j6k		1g5j
many ~ way		0e6n
way can	yj!k#j
sit ~ a	Vkylzf
a circular	TkZldgylze
circular ~ if	8kAleeymze
the tabl	ymze!k-l
is rotat	Hkfkghkhokykzg
math	3h8hLhPkskxlykzg#k	0d1f2h5l6m
# peopl		0m1f5h6g
many way	ykzj!k
how ~ way	ykzk!k
can i	zl!m	0l1h6g
way are	ylzl	0f1h6l
way ~ ther		0f1h6m
ther to	ykzo	0f1h6m
S ,	AkBhFkOkRhXhYk	0h1g2k
S ~ $	BgOlYkzj	1e2l6k
matter	yk!m#k	0j1f2g3h4h	2g3kTjVjuk!k
exampl #		1h5e6l
digit #	phulzo	1f5h6k
positiv ~ digit	Jjqkuk!l
digit integer	umvkyhzk!l
divisibl ~ #	pkrlsk#j
doesn	Jkphymzg!l&k	0j1g5g	3jNkVkyjzf!k
doesn t	Jkylzg!k&j
integer ~ ,		1f2k3h5j6h
roll ~ fair		0e6m
sid	chpkzk!k&h-k	0k1g2j3h5g
six ~ dice	ql&e
number ~ the	BhCkIhpj!j-j	0l1f2j3h4j5h		0j1g2k
\\frac ~ !	zq	0f1f5g6n		0g1h5h6m
! +	qgujzn	0f1f2f6m
+ ~ !	qgulzn	0f1g2g6k
! #	zp	0e1f5g6n	ykzl	0g6m
! ~ !	qhzq	0e1f2h5g6n	zm	0g1g6l
! $	0hpjqkrhzo!h	0h1f2g6m	qhylzj	0h1g6l
number with				0k1f2m5f
replacement	ujwjykzj*l	1g2h5g6k
that i		0e6n
of ~ same	ekplzf!l	0l1e6g
type	3lBjRgyk&k	0l1e5g
can the	ylzk	0g1g6l
in ~ row		0g1g2k3h6k
that all		0h1f3l
probability ~ he		0e6n
# ~ many	3kpkzj!k	0m1f3g5e
comput \\binom	0hPnzm!n	0f1g2g3h4h5h6q
\\binom #	CjPmzm!m	0f1g2h3h4h5g6o	Pjyjzj	0g1h2j5h6l
\\binom ~ #	Pmpjzm!l	0f1g2g3h4h5h6p		0g1h2j6l
a fair	qh!j&h*m	0g6l
or a	#m	0l1g
if two	Xgym!f+l-k	0d3l6k
set \\{	8kTkfjtkwkzk&j	0k1f2g3j4h
the ~ \\{	8kTjfjtkwkzk&k	1f2h6k
set ~ #	8kfltkwl&j
are randomly	vkwkymzg&g
at ~ from		0m1g5h6g
the list	Lkumwlyg#k
in ~ list	EkLkskulwlyg	0k1e4h5h
list #	LkVlwnyf
on each	0k4h6kglzk*k	0k1e3f
each side		0k1e3h5h
on ~ side	3k6kZkbfdl	0k1d
side ~ a	CkTnbkck&g	1f3m4g6g
etc			Yjsgulzj
side ~ are		0f1f5l
number on	Jkplqk&h	0l1g6h
number ~ a	6kJkpkqkuk&k
if he	6kAlyk	1d5l
on ~ of	6lEgSlgl#l	0f1g3g4k6m
thre ~ and	8hvlyk!m&g
plat	ugyf!m*l	1f5g6k
check			CjIhJhpjvkwj	0j1g
the diagram	GjXkYjZkbjdjhj	0k1f2h5h
in ~ diagram	XkYkZkbkdjhj	0l1f2g5h
mark	2g3j6k8hAhBhEhGjOjTkYhdjpkrjvk&h-l	0j1d2j4h5j6g
that ~ number	Pkdkpkqh&l
an even		0f1d2m5g6l
piec	7h8jAhCjJjTjVkZhbjdkrm	0l1f2g3j5g		0j1f5g6h
piec of	8jCjVkbjrk	0j1f2h
contain #	1h2h3lslxgym!k&g	0f1f3g5l6k
# ~ or	1j8kugyk!k#k&k
one such		0e1g6n
one #	umym
positiv ~ are	7lpjqgrlugvlyg!l	0m1f5e
bottom	3l4hBhLhPjcldkpjuhyk&h	0g1f2h6k	pjykzk!f
the bottom		0f1f6m
of number	Vlqh#k*l
the dice		0d6n
but the	4kTlbfskulyk!g	1g3g5l
are ~ from	Tkshylzk!k#k	0f1g5g6n
or to	!o
them are	8kAmylzf
of ~ are	3kAjejphqlzh#j	0j1f
were ~ in		0n1f6f
u	zk!m-k	0k1f2h5g
satisfy ~ (	BjEhJhPjVjikvj	0g1e4k6j
) !	0gzr	0e1f2f5g6o	zn
N !		0k1f2g6h
! =	qfzm	0l5e	ykzk	0h1h6k
wher N	JkOgQmakhk
N ~ (	UlWnqg	0j1e2l
diagonal of	TjZmakdghk
wish		0k1g2g
can ~ form	dhzm!l
form the	1lGlQgok	1f3f5h6l
digit the		0f5n6g
which ~ to				0k1h2j6g
whit	3h8kAjakdhsl!k&j*j	0h1f2h6l	8hAk*k
from A	bkdhgkil!k	0f1f4k
A ~ to	3kbkdggj!j	0j1g3g4k
to B		0f1g3k6l
valid	9kBkOjyhzk!l	1g2g5l6h
blue	rmzh!k#j&g*k	0k1g5g
in ~ triangl	KkYmdjhjjh	0j1g3k4g
has four	KlPgTl!g
\\times ~ #				0j1h2h3g6l
can ~ #				0j1g2j
find ~ real	CkJhPhQkSl!k	0h1e2l4h6l
used to	Lkbkdkqgul!k	0l1e2h3h5h
take #	3mrl	0n1e2f3g4k5f
yellow	3gcjdjpkrmyj!g
# ~ ball	!o
# of	8jAjLkpjyhzj!j&j	0h1g3h5j6l		0j1g5g
equally	2f3mXjbkujyh#h&l-l	1f2h4h5g6k
be form	phujzl!l
! )	qkrgzo	0f1f2g5d6o
! ~ (				0f1f5g6n
N ,	3jChOkQkRjphrgvj
N #	ikpjqmvkxg!g
inch ~ #	Zgbkdkek&k
is ~ that		1f2l3g6j
the six	bfekyl%k	0k1g3g5f6l
the ~ by	0k2hdgejulyk%j			0j3h4j5h
many rectangl	dfkmyl!l%k
area #	Zgdfgmmkym%l
area ~ squar	8jYjZkdkyj	1f2h3j4h5j
be ~ using	dgylzm%k	0f3g6m
bead	ggyn!g%j	0e1g5k6l
the row	8kPkym!g
a ~ at	4jTkXhbl&l
in ~ that	Glblgl#j-k
mary	3k5fpkzg#k-m	0l1f3g5h
an odd	Ekphwn+j	0m1c2l5f
an ~ number	1h3lCkphskwn
nine	8hAlTlYgpkyj#j&g	0j1f2g6h	Tlakyh!l
produc	3k8hBhIlJjLhdkfgokxmyjzg!j&h	0k1f2g3f4k6j	3kIkVhfgghoj*k	0f3g
simplest	0l1gOhQgYkZgbjdjfkhlxkzj	0h1e2k3k5h6j
on ~ number	1l7lCmHkskvg
line ~ A	1lCnHk&f-k
C ~ what	EhPkXkYgZgakfkgj	1f2l3j
not ~ to	Yjegokqkymzf
many order	pmym	0f1d2f4g5l6l
play a	Jlplqgsk!g*k
for ~ of	BkRgqhyg!l&k*j	0m1f2j6f
any two		1d5l
different ~ can		0f1h2h3g6m
which are	1jpkqkrksktk	0h1f3g5k6j
jack	5eNgzk!k-n
higher	3l5k7h&g*k-m	0m1f
which is	EhGlOjgjsluj	0l1d2l5f6j
get a		1e6l
many ~ digit	qhvmzl!n	1g2h5f6m
that ~ two	Gkrkymzf!k
least common	pjqkrfvj
least ~ multipl	qlrfvj
of ~ !	qkujzl
to put	Ckdkhkym	0l1e6j
a cube	Oljjom&j	1f2g4l
a ~ if		0f1g2j4h5j6k
E ~ to	Ylym!h
digit ~ are	plufvlzk
into #				0l1e
positiv ~ less	wm#k
# on	3hpl-l	0m1f5f6g
:	3kEjUjXhdjojzj!j	1f3j4j5h	3l5jYkZh	0k1h5j
# :		1g3k6h
: #		1g3k
: ~ $		0h1g3k6j
are ~ of	Okojpmqkugzj
remainder ~ #		0f1g5l6j
is divid	Ajsh!j	1g2j3j5h
$ ~ divid	0jAjPjsf	1h2j5h6j
# different	qhwjyfzl!k	0l1g5e
$ Z		1g2k4g6k
Z ~ and	Qfcllkwm	1f4l6k
are possibl	NjYjmkwkyg!o*k	0j1f2g4j5g
rest	3lqgylzh!g&k	1f3k4f5g6j	IhPkTkzk+k
appear	CjEjJhPjqgrkskuk			1h2k5g6g
# that	Jlphqlshum	0g1g5m
this ~ of		0m1e3f
front	3k!k&l	0l1f3g5h
a regular	BjQkXkYhZkbg
vertic are	BkQgbkdkml&g+l
then #	PmZlfktg			1h2j6g
P ~ be	GjQhTkbjdkmj
triangl ~ #	GlYn
# ~ an	Tkbkdgwk!j	1g3k5e6l
the word	xlym&g
fair #		0m5g6f
most	ql!k&f		0jGkPhsh#k	0g1h3h6k
the box	IkZkejylzk!e#k
that ~ is		0k1f6g		0h1h2h3h5j6k
exactly #	4jpgqmskuj-k	0g1f5m
# is	8hAjJlPhTkXhYjhjqkrhsjuk*j	1e2h3j5j		2h3h5j
becaus			1jJjYjpj	0j1j2g
forward	pkugzl
distinct positiv	Alpgqpugwkyj
apply			0jBhJhLjYhbjhkig	0h2j3j5j
the expansion	1gIgJgPluk!k
in ~ expansion	1gIgJgPluk!l
expansion of	3kIhJgPlulxg!j	0e1d2k5k6j
be ~ sum		0g1g2g5k6l
of ~ N	Cgpjqlxg
for ~ F	BgCgGkJgPgTkql
N \\ge		1g2h4k
land on		1e4h6k
its edge	BkIjOoYlee
number have		0d1f6m
both ~ of				0k2h
is divisibl	Pkplrk	0m1f2j5e6g
twenty	pmrksjygzh!k#k	0m1g6e
or more	BhGkZktkzl	0k1e5g
a perfect	JmWhqmwf&k	1f2h5m6g
is ~ perfect		0g1g2f5o6g
a ~ cube	3jJpwd	0e1g3k5l
question				0g2g5l6g
is ~ so				1g2k
being	3hVlpkskugzk	0h1f3g6l	1jIjsk&k	0h1f2g6l
the ~ so		0m1g4f5f
her to	3l4kylzf
our	ylzg!k#k		0j1jJjKjPjzj	0j1j2h4h
divid into	Alskwl!k&l
a ~ the	3kXkiksl!j	0l1e2g5l6f
direction	Ggfhmlol&k*j	0f1g2f3h4m
is form		0e1g2k3l
divisor ~ #	phqmrk#j	0l1g2g
# \\div	0p1jCkIhNk	0m1d3h4h5h
mak	4k5kcjelzk!g	1e2g3k4h	3kJhKk!j
not ~ in		0l1e2l3g5j6f
we ~ the		0m1g6f
$ but	0lEkplsg			1h2j5j
among	3l7jBhflplqgugymzf&g	0f1f2h6l
that ~ B	OjYhZjckhjmksh	0h1g2g3l
kind	3g8h9kKgimkhsl!k-l	0f1f2g5l
their ~ are		0f1f2k3f5l
in ~ circl		0f1g3l4j6h
circl ~ a		0l1f
right ~ the	1kCkYkdhhjqkxf
one ~ and	4j8kehojyfzk!m	0n1e3g5h6f
& ~ &		0g1g4k6j
& &		0g1f5l
\\hline \\end	2g8gWm!k-n
\\\\ ~ \\end	Wjmknh-j
then ~ many	bkpfqksk#l
a ~ a	1k3gdksjyk!j&j	1e2h6k
otherwis				2f4l
high	3k6k8hcjdl-k	0k1e4h5g
section	3hBjPlRgdkskuhyh!l&k	0k1f3g
# digit	1hpkqkrjskthxh!n	0m1g2g5h6g
suit	Ngzm#k
cube is	3jBhIjJjOlol	0e1f4j
construct	TkVjZfbldleholpjuh!h-k	1f4g
outer	3h4h5kHjbkckegol	0j1f2h3g4g6j
the unit	ojshum	0g1h2h3h5m
the ~ cube		0e1f2g4j6m
and they	XgYlwm&e
with no	3gZkplrl!h%l
# ~ exactly		0g1f2m6c
divid the		1e2e6k		0k1g5g
cube are		1f3f4l5g
\\le N	ChOlpkxh!h	0g1g5k
a second	3lTkZgal
edge of		0g1f3k4k
divid #			4jpkqhskwk
hand ~ a	4lXdbn
been	0l3m5k9jTk!h	0m1f3e5g6h
thre ~ integer	8jOlTmvgzk&g
am			CkTj-j	0h1g2l5j
a thre	dkejok!k	0k1g3h4k5k6f
all ~ are	0lEkZkhguj
find K	AlGkPk	1f2k4k
as ~ of	3l4kcksl!k
shap	3gTkZhblchqkzk!h%j	0h1f2k4h5k
cover	3g6j8hAhbkdpyhzl!h%j	0j1e4g5g		0l1f3f
fix				0f1k3h5g
recall			0kChJk	0k1g6h
recall that				0l1f
immediately	3h8hVnslyh	0m1e2f3h5g
O $	3jQjXjYhbkgj	3j4g
digit ~ $		0f1g2l5k
into the				0h1l2h
^ ~ Z	CnPlQkTf
h	BkPjRf*l
ABCDEF	1kXhYgZgdjejjkym	1f2f3f5k6k
ABCDEF $	chekjkyn	1g2g3f5g6l
F ~ be	EgGmUkmk!k	0g1e2l5g6k
first ~ and		0f1d3k5f6l
of rectangl		0o1f2g3e5h
horizontal		0g1f3j4h6k
when A		0l1f2f
\\triangle A		1h3l4f
\\triangle ~ B		0j1h3k4g
$ ~ \\cos	QkZhhlikkg
\\cos ~ =	QkYjil	0g1g2g3l
\\cos ~ $	BjHkQjhlkhmk
as ~ what		1g3m6f
= ~ C	Tjajdkjlmj	0j1f4j
and ~ D	HjZjakcjdhok
D E	1jCjakdjjk	0k1g2j3h
with side	BhOkTkZlbjdhgjhj	0f1f2h3n5h6g
side ~ #	YgZkdjekhj	0f1h3m6h
find ~ area	BjZlkj	0h1g4l
the shad		0e1h3o
of ~ shad		0f3n
the ~ region		0g1g3m
hypotenus of	YjZdandl
the ~ triangl	andggk
in right		0k4e
triangl A	8jYjajbjijjj	0j1h2h3h4k
right ~ A	HkYhdhglhhiljh
triangl ~ B	Zhajbjdjijjjmj	0j1h2h4j
\\angle B	XkYkZgdjijjk
\\angle ~ A	XkZfbkdjik
\\circ ~ and	XmYjZghk	0m1g2g3h
is ~ \\overline	0h1nYgZhhl	0l1f5f
on ~ A	3hZgalbkdhhkjjmj	0f3k4k
\\overline ~ C	YkZhijmj
\\overline B		0j1g4k
B D	3hQkYlmj	0j1g5h6h
\\overline ~ D	XjZmehmkpj	0k1g2h3g4k
$ bisect	XnYdbkhl
$ ~ \\angle	Xkcjhmikjh
\\angle A	YkZjbjcjhk	0g1g3j
if ~ B		0h3m4g
D C	MkYkZjhlok	0l1g3g4g
$ \\overline		0f3l
$ ~ \\overline		0g1g2h3j4k
and ~ G		0f1f2l3g4l
N ~ A	AkLf	0g3l5k
corner	TgYkblckdk	0g1g3l5h
$ inch	3kYmbkdf
length in	TkYlZgajclrk	0g1e2h3n5g
in inch	4hAkVkXhYlZjbm	0g1g3m
inch of	8kAkBjYkZkeg	1f3k6h
area in		0j1f4h5j6h
unit of		1d2g3h4k5j6h
squar ~ of	BjYjZjbjdk	0j1f4h5k6h
are given		0l1d2k4g6g
Q R	YlZlbj	1g3k4f6h
P ~ R	YmZj
let R		0g1f2l4g		1f2l
and ~ R	0jAkPgTkYgbfdjhksh
$ determin	AlJgQjYhZlik
of ~ angl	XlYkZjbkhk
\\triangle P	YmZmdj
squar ~ $		0g1g3m4g6h
H =	YgZgandghk
on segment		0f3m4g
segment A		0f1g3m
of triangl	QjYhZhajbjgjhhoj
area ~ triangl	YhZgajgkijok
point X	ClXkYgalhk
U	3lAkGhXjmjwj	0j1g3h4j	1hAkhjxk	1g2j
V ~ $		0g1g2m4g
$ ~ W	Qfhjllnk
Y ~ Y	ClIlTf
two side	Yndk
is inscrib	TlZkbj
$ ~ long	8mPkTldfsl
six inch	doel	0f1f3n6f
cm and	Yldk	1g2j3k
$ cm	8kYlZkbj
# ~ cm	8lYlZkah
BE	HjZgdkml	0k1g2g3h4j	PjXkYf
C E	XkYemk
= ~ /				0j2g
right circular		0g1g3m
the base	Ljtl	1g5l6h
triangl ~ side	3kBhOjTkYjZlbkdgekgk	0g1f2g3m6g
E ~ $	akejjjoj	1f2k4j6h
\\perp	AgHhYlZmakcldghg
the ~ height		1b2l3k6h
of angl	8jXkYlbk	0m1h4h
tangent ~ the	BhGkZlakbgekok
angl A	1j3j8kXlch	0m1g2h3g
is cut		0g1f3k
\\sin #	EjYkhhil	0h2h3k4j	bjhhij
\\sin ~ ^	VjWjYkhhil	0g1h2g3k6h
point P		1f3h4k
P ~ =	Ylhmih
$ P	8lhkoj	1f4j
P B		1g2f4l
P C		0k1g2g4k
to ~ A	Ykakikpjrh			0g1h2j3j
$ A	1jCjOjYhajjjwj	1f2j3j
$ cubic	8jAlbjef			0f3m
ABCD ~ is	XjYgZldmehpj
of ~ C	8kYjZjbkdlehmh	0m1g2g3f
wide	3ldlem	1d2g3k4g5g6g
\\cos #	EkWjbjhjijkj	0h1h2g3k
\\cos ~ ^	bkhkik	0g1h2g3k
$ all	EkRkckhgnk
\\angle ~ $		0e1g3n
and \\angle		0m1g3f
\\angle C	XkYkckim
F ~ are		0f1g3m4g
a clock	Xfbnhk
the ~ measur	3n5kYkcj
the angl	XjYjbjgjhjijmh	1f3j
region in	MgZlpm
# ~ divid	Alphsn	0e1g2g3k5n6g
unit what	OkYjZgaldj	0k1f4h
outsid	dm	0n3f6g
outsid the		0n3f6f
squar ABCD		0g1h3n4g
is \\sin	GkQgYlhlll
\\sin (	Okhkil
B ~ )				1g2k3h
shown ~ which	EfGngm
then comput	bmhdik
$ ~ comput	TkYkbkdkhfik
is ~ inch	3j4gXhbnek
inch by	dnel	0m1e6g
inch ~ a		0f1g3m
result ~ #	7k8j9nJltg	1c3k5k6g
= ~ P		0l1f
B P	XkZkbm
C ~ B	BhIjOjQlThYjhhijjj	0g1f2k3j4k
= ~ D				0l3f
angl ~ the	clhl	0h1g3l
a spher	BjTkblefol	1f2h3h4l
of ~ spher		0f1f2f4l
E F		1g2f
D ~ F	HkYfakdlhk
squar ~ what	HkJlakckdkfg	0l1e2h3j6h
base ~ #	OlZlcgtfuk
$ ~ area		0h1g2f4m
the spher		1g2e4n
spher ~ the		0g1f2f3k4l
cube ~ #		0g1e2l5l6f
at A		0l1g2l3e
of ~ arc		0d3n
hand of	4mXdbo
if ~ area	Zlcmdkol	0l1f2g6h
length ~ #	TkYkZkrj	0g1f3n4g5h
A ~ N	AjLgVgWj	1g2h4k		0k1g2g
axis ~ the		1e2k3l4g
B ~ K		1g2g3k4k
$ plan	Tjonpk	1f3g4m
Y ~ plan		1f2g3g4m
circl ~ the	GkTkXkYgakbk	0h1e2k3k
base of	3kZmcgek
squar with	Zlbgfkqh#k	0j1f2j3k4g5f6h
Z ,	BjQfTkZkdhjklkoj	0h1f2j4k
below ~ is	EfGnYlgljk
\\sin X	OjQkYlhkig
assum that	elhhikrk	0j1f2j3j5h6f
$ W	Qgcjllzm	0f1f2g3l4l
$ X	TkXgYkZkbjckpjzk	1d2k3k6g
< ~ <		0f1f2k3j4h5l6g
W ~ =	DgQlhk	1e4k
face of		0f1g3l6f
& #	fjmhnl	0j1g4k6h
find ~ equation	BgPjSgblfghfkmmk
= D	BjRkigjl	0j1g3g4k
^ ~ ,	OgPlQlYjrj			1g2j4k
\\circ ~ $	Ykhkin
C B	1j3kChXjYkbl	0k1f3h		1g3k4h6h
side A	ClZkal
and ~ W		1f2d4m
\\tan ~ =	ckhl
and \\tan	Olckhmie
$ ~ \\tan	BkOkbjckhk
\\tan X	BkSkbkckih	0h1h2h4k
ice	0l1m2k8fyk	0l1g6g
common ~ in		0o1d3h5e
fact			IkMjrj
\\tan ~ $	OkSkhkih
the ~ length	TlZjbkdhjjolrj	1f3j4l5h6h
, ~ C	AjIjLhOjmjoj	1g2k
the altitud	Yfin
is ~ feet	3l4lcldk
a ~ circl	RfTkakblzl
$ ~ unit	3kYhZlbgojpjug	0m1h5f
O B		0e3l
C A	1jIjik	0g1g2k		1g2j3j4h6h
a plan	3jAkbkehok	0k1e4k
vertic A		0f1f3n4g
C ~ the	8lXfZk
angl ~ $	1j8kTjXkYkbg	0m1h3f4j
D B	MkXkYkcghl	3f4l		0k3g
W ,	Qghllmnk
, Z	1hAhIhShTlhjnj-k	1f3j4l
A E	1kYkZkbgmk
for ~ >	BhIhTkVmdkfg	1f2n
, ~ in	Xghkjn	0g2g3h4m
on ~ the		1e3l6f
desir				0h1l2g6g
has side		0g1g2l3h
O ~ $	3kQlYfol
$ degre	8lXlYghk-k	0l1g2h3h4k
degre ~ angl	3lXlYlhhik
cream	0l1m2k8gyk!h	0k1f5g6g
side ~ of	Zjckdkom	0g1g2g3k4l6g
\\tan #	blil	0g1h2h3k6h
\\tan ~ ^	blhjim
= E	Lljnlj	0g1f2g4m
that have	ClOgQldkhj#k
# K	1kCkLjQhSkdj!g	1e5k6g
$ R	PgQkTkYk
, ~ R	AkOfPgQkTkYl
E ~ =	ClHlZgcl
has ~ perimeter		0m1f2l3e4g
milk	3l4k5kCkek-g	1e5k6g
P -		0k1f2f3l
many ~ is		0o1e3k6g
\\frac \\pi	BkOjbjhkil	0h1g2g4m
\\pi #	1hBjbkhlil	0g4n		1h2h3h4l
is ~ side		0m3e4k
# ~ \\overline	1oZmxg
D ^	CmQkmk	1g2k
are A		2f4m5k
area ~ rectangl		0p1f3d
creat	1l2g3m8hZgekwjyhzg	0l1e2h3k6f	KkLjujyh!j	0k3f5g
# \\sin	5jOkTkhkih
\\sin A		3e4m
# \\cos	5kBkFkOjhgilkj
, ~ D	CkQgThmj
\\cos (	OkQkhl
\\circ )	Qkin
C ~ so		0k1g2k3f4k
have ~ of	2gXfbk-n
a piec	8mJlbkpgrk
$ ~ complex		1g2m4f
that \\begin	8kAjCjOkmhnk
such ~ \\begin	CjOkmgnksh
ALIGNED	BhJgOmVk	1e2n		0h1g2l
\\end ALIGNED		1d2n
ALIGNED $		1e2n
Z |		1f2k
+ ~ \\frac	0l1fJgMkQjThWlhkik	1d4j6h		1g2k4k5h
$ ~ _	AjLhTjVj	1f2k3h
enter all		1g2k4j
$ separat	0l1jBhOkRkbh	0l1g2l3h4g6h
_ ~ X	KjOkPk	1d2o
X ~ \\log		1e2m
- ~ _	0jCjKhLjQjth
be positiv	CkPhTkij
find ~ maximum	CkTleh	1g2n3g
# ~ enter		1f2k4j
) ~ enter		1f2k4j
- K	AhPkQkRlnk	1d4l
D ~ be		3g4k
trac	9gBkbkcgdgfk
I |	QlTkZk	0g1c2n		1e2m
odd even		1e2m
even or		1e2m
find ~ remainder	IkPlsf
( ~ _		1e2l4h5j
B _	AjOkPhtk	1e4h5m
_ ~ )		1g2k4g5j
_ N	JhWkij	1f2j4l
N ~ B	AlBlLgPgVf
) ~ of	IkOkTjpj	1d2n4h5k6h
find ~ _		1g4k
A &		2f4k
a ~ real	BfElInMgQl
all ~ possibl	BgKkOlUkmj	0k1f2f4l
B ~ \\sqrt	JgTlhgim
sum to				0m2g6g
Y ~ be	AlBgClTh	1e2m
satisfy X		0l1e2l
satisfy ~ ^	AhBkCjOkQfUkhgikll
integer M		0h1g2m6g
$ ~ \\le	IlOkTjhhph	1g2l
$ ~ divisibl	OkPlrl
general			Wjmk!k
X _	IhJkOkTkVn	1f2m4h
_ ~ -	0jLjVjth	1h2j4h5k
= ~ _	Ajtk	1e4j5l
+ ~ K	1lBgCl!g	0k1d2l6g
$ defin		1e2n
R _	OfQlTl
\\frac R	BgOdPgQlSmTnbg
is of				0k5g
in common	Olpfrn	1g2l3f5m
that Z	OkQgWk
find P	8kAjBhEgPkQjSj	1g2m
let Z	OmQg
a complex	QeTk
such ~ Z	DjOlQfWk
_ ~ |		2f4l
find |	Qm	1d2l
the ellips		1f2m
ellips ~ X	BfRlTkdj
number ~ positiv	CjEkOkPhSjpfqkwl
) P		1f2m
, ~ comput	AjEhLhOkVjhgil
N ~ -	EkKgOlqlsg
+ \\log	9hIjKmtk	1c2o
\\sum _	EjJhLkQhVjWjhhik	1g2j
\\sum ~ N	EkJhLjVkWkhgik
, ~ find	1jMjQgTjik	1e2m3h
of Z		0g1f2g4n
comput \\sum	EkJgLmQg
comput ~ _		1f2m
_ K	LkSkij	2g4l
\\sum ~ K	LlSlWgik
\\pi ~ )	OjQhhkil
divid ~ X	AlPgsg	1g2m5g
, ~ for	OmPgkkpg
be ~ root		1g2l
root ~ X		1f2n
Q ,	BgQkZkbk
$ \\$	8k9jAlQlmgng	1f2m
Y X		1f2m
comput (	0hJmKlQjVl	0m1c3g5g6f
comput ~ -		0m1d3g5g6f
that ~ \\le	CeIlLkWlhkih
by (	9jAlBgFlOhZlsg	1f2l4k
remainder of		0f1g2h5n6h
remainder is	AlPgsn
is ~ _	0jJktg
( \\log		1e2l
which F	DkEgGmJgPgTlql
which ~ (		0h1e2m
the distinct	PmQgqlug
E ^	IhJhLlQmlk	1f2f4n
by F		1e2m
^ ~ A	3kOkQjRkSgij	1f2k4k
dimensional	AgCjHgQhTn
get #				0j1h
be ~ positiv	BgIkOkpn
evaluat |		0f1d2o4f
number ~ real	BeEmOfPohf
C _	AkLgPlQgWgZlgj
$ b		1f5k
$ c		1f5k6h
$ e		0j1f6h
giv				0h1h2j5j
whos vertic		1g2f3f4n
thes four		0l1e3f6g
+ ~ <	9lKl	0l1e2l5g		1f2m
\\beta ~ $	AlOeQm
of order	AgBjClTk
tripl (	1hChIkTkik-k
tripl ~ X	1gAfIgSgTn-l
comput ~ area	BfEkRnbhdmol
# ~ >		0k1e2l5g
# \\ge	CnTf
and pass		1e2m3f4g
and |		1e2k
\\approx			4j7k8hCkZjvk!h
of ~ \\frac	JkMlNjPgTeYgil!l
first ~ $		1e2l6g
the ~ N		0k1f2h5j6h
) \\ge			BjCmTg
# ~ that	BhOgQlYjplsk	0m1e4j5h6h
the ~ property		0g1e2m5k
X ~ \\\\			CkTghlih
hundr	7ksgug!o	0h1f2l3h5h6f	Tjugzm&j
suppos ~ the	1lBkEgIgOmpkrg
= ~ =				0h1h2j
B |		1e4k
D ~ find	BkChQlRlYgmlok
_ A	tn
conjugat of		0e1e2m3g5g6g
@	8kBgCjIhNfOlSh	1f5l	0ktgulxj
- ~ R				0j1h3g4j
_ B	Bmtf
averag ~ of		0k1e2l5g6e
right of	1kBgZkqlukxe
\\theta $	HjQkbhhgijklmj	2h3h4l
in radian	EmFkXkhl	0g1f3f4n
answer ~ radian	EkFkTkXlhn	0f1g3f4m
\\theta ,	IjTkbgekhlihkf
# \\theta	IkTkbgkk
find ~ greatest	plqern
itself			Kkgjpkrkzj!g
gm			CkTk	1h2l3g6h
, ~ so				1g2k4k
minimum ~ is			ClTg
\\sin ^	BjFkGjOjTjig
\\sin ~ #	BjFjTjhk
# ~ \\sin	TjZhhkil	0h1h3f4m
$ tak			qlrh
thus			Aj
plug			8jBjEjJjNjQj	0h1k4h
< \\frac	3l9mTkWkhjihrf
imply				3g5j
\\sqrt ~ \\cdot	0gIlJo	0o1b2h4g
# _	0j1juj	0h1h2h5m		0g1h2h5l
in ~ ten		0f1f5n6f
\\gcd	3lChJhTjohpnqkrlsf	0g1g2g4h5n6h	plrh
\\gcd (	3lplrlsg	0h2h5m
\\cdot ~ =	1lqgtl	0m1f6g		0k3h6h
greatest ~ divisor	pkqlre
the modulo		0f1f2g5n
modulo #		0g1g2h5m
residu ~ #		0g5m
\\pmod #		0h1h5m6h
\\pmod ~ $		0h1h5m6h
\\equiv #	0jAjsg
# \\pmod	0jAjqkrjshvj	0h1h5l
base #	0j1jLjOj	0h1h5l6h
express ~ base	0jJjLlteuj
that ~ N	Vjpgqmrlxh
B \\equiv	0kAkIkrksd
b #	7lKk	0l1g6g
c #	7mKk	0l2h6g
d #	7lKk
e #	7mKk
# can	pjqnth	1f5l6g
in ~ prim	Jmqc
find ~ unit		0g5n6g
digit prim		0o1g2h5d
# ~ doe	Olqntfxg
- ~ \\pmod	0jqmrksg
yield			1j7hAjKjghvj
digit ~ to	unygzn!g	0o1f2f5f6e
the decimal	1mqlslukxd		7lslulxe
many digit	Jnql
how ~ digit	Joql
digit ~ a	qgskug!m	0m1g5f6f
subtract #			9lChKjOjvj
collection	3g9kChKgdksmyg!l#m	0k1e2h3g6f
reminder	pgqgwkyjzl	0k6e
division			0l1msg	0n1e5g6h
a ~ so				0l1g5h
representation	qksptmufxf&f*h	0f1g2g5o6f	umxf
decimal ~ of	1kqlsmulxd
\\cline			1jPksjulxh
favorit			1k8hBgIlOleg
sinc				0j2h
ther in	1m4nJkbg	0k1f3g5k6f
prim ~ is		0p1e5d		0n1g5f6g
as well				1g5k6g
^ ~ \\equiv			Jlrksd
# ~ prim				0l1f5f
had #	0m3o8g	0n1e6g
pictur	Cjcmdmrl	0n1e3d5k6g
already				0j1g2j5k6g
, ~ \\pi	BlOlcjehhfig
angl form	4lXgblmm	0m3e
angl ~ by	4mXfblml	0n3e
of day	2g3k8hGlqlrl!h-k	0n1f5g6g
the ~ multipl		0o1g5e6g
\\\\ ~ \\\\	ml
and ~ how	2h8kAkVlufzl	0o1g5e6d
achiev			3jBkRjTlrg&h
# c	7nqk-m
of ~ per	2g3l5n-l	0l1e6h
two ~ #		0p1f3h5e6e
ad the				0h1m2g
nearest ten		0n1e3g6g
an ~ that		0q1e5e6g
than ~ and		0o1f5f6f
\\circ ~ #		1g3e4m
highest				0l1g2h5f
a ~ b	3g7mXk
side to				0h1l2g
clos			1h5j7jCkKk
\\proj	hkohpk
\\\\ C		2f4l
PMATRIX	3j9jAjhjmk	0h1h2h4m	gjmjoj
PMATRIX #	mk
X ~ \\sin	IjQmif
PMATRIX +	mn
\\end ~ +	mn
( \\rho	elhlkd
, \\theta	ckekhmkd
\\phi )	ckhlkf
\\frac ~ \\pi	1hQghmilll	0g1g2g4n
PMATRIX ~ &	mhnm
\\frac \\sin	Shhmigjk
\\tan ^	SkTkbmif
are -				0j1g2k5h6h
\\cos \\frac	5lYlin
\\circ =	EjVkblhgik		Xjbk	0j1g4j
= \\cos	BjEkWkhfkl
T ,	AkFkil
is \\begin				0g1g2k
# \\tan	QkSlblhf
+ \\tan	bmhgik
that \\sin	Vlhgin
X ~ \\cos	BjElQkhfij
\\cos ~ X	Emhgij
\\sin ~ -			hgik
# ~ \\cos	BjHjIjhgil
\\cos X	BlEjOjQkhh
\\cos ~ )	BkEhFlGkKhOlhfifjkkg
that \\tan	OlQkblhfif
) \\cos			ejhlie
\\cos ~ #	Qkhl	3h4m
X \\cos			Skhkie
+ ~ \\theta	Hlhfim
\\circ +	Wkbkhhil	3g4n
\\cos ~ +	EkQlhgkj
= \\sin	IlQkVlie
\\sin \\frac	1h5lQfhmlm
past			4m7kCjXgrguh	0e5m6g
sinc the				0j2h5h
therefor				4h
first we				0k1h6h
can writ				1h2j4j
we ~ writ				1g2j
have ~ ^			CjJkOjThqh	1j2h3j4h5g
# ~ subtract				0k1k2g6h
have (			8jIjJl	0j1k2g
\\Rightarrow			8j9kAjBjYj	0j2h4g5j
so ~ =				2j
from both			9lIjOj
or -				0l1f
see that				0h1j2h5j
we use				1l3g5h
now we				0g1j
get ~ ^				1g2k
\\implies			3j9jAkIhShsjxj	0h1j2h5k6h
clearly			BjCjTlrgsjyj
substitut			1j8j9kAkEhNjfh	1j2h
( ~ /				1k2g
tell us				0g1k2g
give #			8j9kJjSj	0k2g
clear				0f1h2j5h6j
our answer				0k1j2h5g6h
henc				0h1h4k
henc the				1g4j5h
we start				0j1k2g5g
look			Ijqkujvj
we ~ for				0f1j2h5l
see ~ #				0g1l2h
give ~ -				1l2e
of ~ so				0f2j5j
we simplify				0m1f
so our				0j1j2g5h
S ~ =				0f1k
sinc F				1g2l
trick			1jBgIkOlPkeh
sinc we				0g1j5k6g
OR				0f3k6g
so ~ X				0h2h4j5j
OF			0l3jAk
we rewrit				0f1n2f
inde			CjJhKjOkWhsgvg
us ~ #				2g4k6h
give X			9mvj	0k2g3g
us A				0g1g2l
everyth			Inhkjhqgzj
quickly			0k7l9gBkdgul
perform			0n1gSk
set X				1g2k
set ~ =				1h2k
seek			9jAkQhXjmf
latter			AmBkIlJgee
equality			BgCl
recogniz			1jIhKkLkYkZhek
so ther				1g6j
theorem			JhOkPjXjZkhjphsh	0j1g2j4h5h6j
multiplication			0j1j9kJkNk
sure			5gClLkthyl!f-k
so N			IkOjrjsh
simply			1h3jBjLhSjzh!j-k
or \\frac				0l1g3h
N ~ so				0m1e
isolat			9mCgOgPghjigmkzl
are \\binom				0g6l
get ~ -				0l1e
= \\binom			Pmykzk	0g1g5g6m
R #				1f2k
suffic			PkYlsguk
\\cancel			1m4jxl	0m1f
algorithm			pmqhrf
`,
};
