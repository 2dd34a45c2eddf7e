import { ratio } from '../generator/fraction';
import { bracket, matrix, signed, surd } from '../generator/latex';
import { templates } from '../generator/template';

const domain = 'Vectors & matrices';

function column(...entries: (number | string)[]): string {
  return `\\begin{pmatrix} ${entries.join(' \\\\ ')} \\end{pmatrix}`;
}

export const vectorsAndMatrices = [
  ...templates([domain, 'Vectors and projections', 'Dot product, length and angle'], {
    perpendicular(random) {
      const [a, b, c] = [random.intBut(-6, 6, 0), random.intBut(-6, 6, 0), random.intBut(-5, 5, 0)];
      const k = random.intBut(-6, 6, 0);
      const second = random.intBut(-6, 6, 0);
      const known = a * k + b * second;
      return {
        question: random.pick([
          `Find $z$ so that the vectors $${column(a, b, c)}$ and $${column(k, second, 'z')}$ are perpendicular.`,
          `For which value of $z$ are $${column(a, b, c)}$ and $${column(k, second, 'z')}$ orthogonal vectors?`,
        ]),
        given: { a, b, c, k, second },
        answer: ratio(-known, c),
        idea: 'Perpendicular means that the dot product is zero, which is a linear equation for $z$.',
        steps: [
          `The dot product is $${a} \\cdot ${bracket(k)} + ${bracket(b)} \\cdot ${bracket(second)} + ${bracket(c)}z = ${known} + ${bracket(c)}z$.`,
          `It vanishes for $${c}z = ${-known}$.`,
          `So $z = ${ratio(-known, c)}$.`,
        ],
        checks: [`With this $z$ the last product is $${-known}$, and $${known} + ${bracket(-known)} = 0$.`],
        detours: [`Proportional entries would make the vectors parallel, which is the opposite of what is asked.`],
        slips: [ratio(known, c), ratio(b * second - a * k, c), ratio(k * c, a)],
      };
    },
    lengthOfCombination(random) {
      const [a, b] = [random.int(-6, 6), random.int(-6, 6)];
      const [c, d] = [random.intBut(-6, 6, 0), random.intBut(-6, 6, 0)];
      const k = random.int(2, 4);
      const [x, y] = [a + k * c, b + k * d];
      const square = x * x + y * y;
      return {
        question: random.pick([
          `Let $\\mathbf{u} = ${column(a, b)}$ and $\\mathbf{v} = ${column(c, d)}$. Find $\\|\\mathbf{u} + ${k}\\mathbf{v}\\|$.`,
          `The vectors $\\mathbf{u} = ${column(a, b)}$ and $\\mathbf{v} = ${column(c, d)}$ are given. What is the length of $\\mathbf{u} + ${k}\\mathbf{v}$?`,
        ]),
        given: { a, b, c, d, k },
        answer: square === 0 ? '0' : surd(square),
        idea: 'First the vector itself, entry by entry; then its length by Pythagoras.',
        steps: [
          `$\\mathbf{u} + ${k}\\mathbf{v} = ${column(x, y)}$.`,
          `Its length is $\\sqrt{${bracket(x)}^2 + ${bracket(y)}^2} = \\sqrt{${square}}$.`,
          `So the answer is $${square === 0 ? '0' : surd(square)}$.`,
        ],
        checks: [
          `By the dot product: $\\|\\mathbf{u}\\|^2 + ${2 * k} \\mathbf{u} \\cdot \\mathbf{v} + ${k * k}\\|\\mathbf{v}\\|^2 = ${a * a + b * b} ${signed(2 * k * (a * c + b * d))} + ${k * k * (c * c + d * d)} = ${square}$.`,
        ],
        detours: [
          `Lengths do not add like vectors: $\\|\\mathbf{u}\\| + ${k}\\|\\mathbf{v}\\| \\approx ${(Math.hypot(a, b) + k * Math.hypot(c, d)).toFixed(2)}$ is only an upper bound.`,
        ],
        slips: [String(square), String(Math.abs(x) + Math.abs(y) + 1), surd((a + c) ** 2 + (b + d) ** 2 + 1)],
      };
    },
  }),

  ...templates([domain, 'Vectors and projections', 'Cross product and triple product'], {
    crossProduct(random) {
      const entry = (): number => random.intBut(-5, 6, 0);
      const [a, b, c, d, e, f] = [entry(), entry(), entry(), entry(), entry(), entry()];
      const [x, y, z] = [b * f - c * e, c * d - a * f, a * e - b * d];
      return {
        question: random.pick([
          `Compute the cross product $${column(a, b, c)} \\times ${column(d, e, f)}$.`,
          `Find the cross product of the vectors $${column(a, b, c)}$ and $${column(d, e, f)}$, in this order.`,
        ]),
        given: { a, b, c, d, e, f },
        answer: column(x, y, z),
        idea: 'Each entry of the cross product is a small determinant of the other two rows; the middle one has the order turned round.',
        steps: [
          `First entry: $${b} \\cdot ${bracket(f)} - ${bracket(c)} \\cdot ${bracket(e)} = ${x}$.`,
          `Second entry: $${c} \\cdot ${bracket(d)} - ${bracket(a)} \\cdot ${bracket(f)} = ${y}$.`,
          `Third entry: $${a} \\cdot ${bracket(e)} - ${bracket(b)} \\cdot ${bracket(d)} = ${z}$.`,
        ],
        checks: [
          `It must be perpendicular to both: $${a * x} ${signed(b * y)} ${signed(c * z)} = 0$ and $${d * x} ${signed(e * y)} ${signed(f * z)} = 0$.`,
        ],
        detours: [`With the wrong sign in the middle, $${-y}$, the perpendicularity test would fail.`],
        slips: [column(x, -y, z), column(-x, -y, -z), column(a * d, b * e, c * f)],
      };
    },
    parallelogramArea(random) {
      const entry = (): number => random.intBut(-4, 5, 0);
      const [a, b, c, d, e, f] = [entry(), entry(), entry(), entry(), entry(), entry()];
      const [x, y, z] = [b * f - c * e, c * d - a * f, a * e - b * d];
      const square = x * x + y * y + z * z;
      const answer = square === 0 ? '0' : surd(square);
      return {
        question: random.pick([
          `What is the area of the parallelogram spanned by the vectors $${column(a, b, c)}$ and $${column(d, e, f)}$?`,
          `A parallelogram in space has the vectors $${column(a, b, c)}$ and $${column(d, e, f)}$ as two adjacent sides. Use the cross product to find its area.`,
        ]),
        given: { a, b, c, d, e, f },
        answer,
        idea: 'The area is the length of the cross product of the two sides.',
        steps: [
          `The cross product is $${column(x, y, z)}$.`,
          `The sum of the squares of its entries is $${x * x} + ${y * y} + ${z * z} = ${square}$.`,
          `The area is $\\sqrt{${square}}$, that is $${answer}$.`,
        ],
        checks: [
          `By another formula, $|u|^2 |v|^2 - (u \\cdot v)^2 = ${a * a + b * b + c * c} \\cdot ${d * d + e * e + f * f} - ${bracket(a * d + b * e + c * f)}^2 = ${(a * a + b * b + c * c) * (d * d + e * e + f * f) - (a * d + b * e + c * f) ** 2}$.`,
        ],
        detours: [`Half of it would be the area of the triangle; here the whole parallelogram is wanted.`],
        slips: [surd(square || 2, 1, 2), String(square || 1), String(Math.abs(a * d + b * e + c * f))],
      };
    },
  }),

  ...templates([domain, 'Matrices and determinants', 'Determinants'], {
    threeByThree(random) {
      const entry = (): number => random.int(-4, 5);
      const [a, b, c] = [random.intBut(-4, 5, 0), entry(), entry()];
      const [d, e, f] = [entry(), entry(), entry()];
      const [g, h, i] = [entry(), entry(), entry()];
      const [first, second, third] = [e * i - f * h, d * i - f * g, d * h - e * g];
      const value = a * first - b * second + c * third;
      return {
        question: random.pick([
          `Compute the determinant of the matrix $${matrix([
            [a, b, c],
            [d, e, f],
            [g, h, i],
          ])}$.`,
          `Evaluate $\\begin{vmatrix} ${a} & ${b} & ${c} \\\\ ${d} & ${e} & ${f} \\\\ ${g} & ${h} & ${i} \\end{vmatrix}$.`,
        ]),
        given: { a, b, c, d, e, f, g, h, i },
        answer: String(value),
        idea: 'I expand along the first row; the signs alternate plus, minus, plus.',
        steps: [
          `The minors are $${e} \\cdot ${bracket(i)} - ${bracket(f)} \\cdot ${bracket(h)} = ${first}$, $${d} \\cdot ${bracket(i)} - ${bracket(f)} \\cdot ${bracket(g)} = ${second}$ and $${d} \\cdot ${bracket(h)} - ${bracket(e)} \\cdot ${bracket(g)} = ${third}$.`,
          `The determinant is $${a} \\cdot ${bracket(first)} - ${bracket(b)} \\cdot ${bracket(second)} + ${bracket(c)} \\cdot ${bracket(third)}$.`,
          `That is $${a * first} - ${bracket(b * second)} + ${bracket(c * third)} = ${value}$.`,
        ],
        checks: [
          `By the rule of the diagonals: down $${a * e * i} + ${bracket(b * f * g)} + ${bracket(c * d * h)} = ${a * e * i + b * f * g + c * d * h}$, up $${c * e * g} + ${bracket(b * d * i)} + ${bracket(a * f * h)} = ${c * e * g + b * d * i + a * f * h}$; the difference is $${value}$.`,
        ],
        detours: [`With a plus at the middle term I would get $${a * first + b * second + c * third}$.`],
        slips: [
          String(a * first + b * second + c * third),
          String(-value),
          String(value - 2 * c * third),
          String(value + a),
        ],
      };
    },
    entryForSingular(random) {
      const [a, b] = [random.int(2, 8), random.intBut(-9, 9, 0)];
      const k = random.intBut(-5, 5, 0, 1);
      const c = a * k;
      const answer = b * k;
      return {
        question: random.pick([
          `For which value of $t$ is the determinant of $\\begin{pmatrix} ${a} & ${b} \\\\ ${c} & t \\end{pmatrix}$ equal to $0$?`,
          `The matrix $\\begin{pmatrix} ${a} & ${b} \\\\ ${c} & t \\end{pmatrix}$ has no inverse because its determinant is $0$. Find $t$.`,
        ]),
        given: { a, b, c },
        answer: String(answer),
        idea: 'A two by two determinant is the product of the main diagonal minus the product of the other one.',
        steps: [
          `The determinant is $${a}t - ${bracket(b)} \\cdot ${bracket(c)} = ${a}t - ${bracket(b * c)}$.`,
          `It is zero for $${a}t = ${b * c}$, so $t = ${answer}$.`,
        ],
        checks: [`With $t = ${answer}$ the second row is $${k}$ times the first, so the rows are dependent.`],
        detours: [`Plus in place of minus would give $t = ${-answer}$.`],
        slips: [String(-answer), String(b * c), ratio(a * c, b)],
      };
    },
  }),

  ...templates([domain, 'Matrices and determinants', 'Matrix arithmetic'], {
    productOfMatrices(random) {
      const entry = (): number => random.int(-4, 6);
      const [a, b, c, d] = [entry(), entry(), entry(), entry()];
      const [e, f, g, h] = [entry(), entry(), entry(), entry()];
      const product = [
        [a * e + b * g, a * f + b * h],
        [c * e + d * g, c * f + d * h],
      ];
      const [first, second] = [
        matrix([
          [a, b],
          [c, d],
        ]),
        matrix([
          [e, f],
          [g, h],
        ]),
      ];
      return {
        question: random.pick([
          `Compute the matrix product $${first} ${second}$.`,
          `Let $\\mathbf{A} = ${first}$ and $\\mathbf{B} = ${second}$. Find the matrix $\\mathbf{A} \\mathbf{B}$.`,
        ]),
        given: { a, b, c, d, e, f, g, h },
        answer: matrix(product),
        idea: 'Rows of the first matrix times columns of the second.',
        steps: [
          `First row: $${a} \\cdot ${bracket(e)} + ${bracket(b)} \\cdot ${bracket(g)} = ${a * e + b * g}$ and $${a} \\cdot ${bracket(f)} + ${bracket(b)} \\cdot ${bracket(h)} = ${a * f + b * h}$.`,
          `Second row: $${c} \\cdot ${bracket(e)} + ${bracket(d)} \\cdot ${bracket(g)} = ${c * e + d * g}$ and $${c} \\cdot ${bracket(f)} + ${bracket(d)} \\cdot ${bracket(h)} = ${c * f + d * h}$.`,
          `So the product is $${matrix(product)}$.`,
        ],
        checks: [
          `The determinants multiply: $${a * d - b * c} \\cdot ${bracket(e * h - f * g)} = ${(a * d - b * c) * (e * h - f * g)}$, and the product matrix has determinant $${(a * e + b * g) * (c * f + d * h) - (a * f + b * h) * (c * e + d * g)}$.`,
        ],
        detours: [
          `Multiplying entry by entry is not the matrix product; and the other order would give another matrix in general.`,
        ],
        slips: [
          matrix([
            [a * e, b * f],
            [c * g, d * h],
          ]),
          matrix([
            [e * a + f * c, e * b + f * d],
            [g * a + h * c, g * b + h * d],
          ]),
          matrix([
            [a + e, b + f],
            [c + g, d + h],
          ]),
        ],
      };
    },
    combinationOfMatrices(random) {
      const entry = (): number => random.int(-6, 8);
      const [a, b, c, d] = [entry(), entry(), entry(), entry()];
      const [e, f, g, h] = [entry(), entry(), entry(), entry()];
      const [p, q] = [random.int(2, 5), random.int(2, 5)];
      const result = [
        [p * a - q * e, p * b - q * f],
        [p * c - q * g, p * d - q * h],
      ];
      const [first, second] = [
        matrix([
          [a, b],
          [c, d],
        ]),
        matrix([
          [e, f],
          [g, h],
        ]),
      ];
      return {
        question: random.pick([
          `Compute the matrix $${p} ${first} - ${q} ${second}$.`,
          `Let $\\mathbf{A} = ${first}$ and $\\mathbf{B} = ${second}$. Find the matrix $${p}\\mathbf{A} - ${q}\\mathbf{B}$.`,
        ]),
        given: { a, b, c, d, e, f, g, h, p, q },
        answer: matrix(result),
        idea: 'Multiples and differences of matrices are taken entry by entry.',
        steps: [
          `$${p}$ times the first matrix is $${matrix([
            [p * a, p * b],
            [p * c, p * d],
          ])}$.`,
          `$${q}$ times the second matrix is $${matrix([
            [q * e, q * f],
            [q * g, q * h],
          ])}$.`,
          `The difference is $${matrix(result)}$.`,
        ],
        checks: [
          `The sums of all entries: $${p} \\cdot ${bracket(a + b + c + d)} - ${q} \\cdot ${bracket(e + f + g + h)} = ${p * (a + b + c + d) - q * (e + f + g + h)}$, which is the sum of the entries of the result.`,
        ],
        detours: [`The minus sign belongs to all four entries of the second matrix, also to the negative ones.`],
        slips: [
          matrix([
            [p * a + q * e, p * b + q * f],
            [p * c + q * g, p * d + q * h],
          ]),
          matrix([
            [a - e, b - f],
            [c - g, d - h],
          ]),
          matrix([
            [p * a - q * e, p * b - q * f],
            [p * c + q * g, p * d + q * h],
          ]),
        ],
      };
    },
  }),

  ...templates([domain, 'Lines and planes in space', 'Distances, angles and figures in space'], {
    pointToPlane(random) {
      const [a, b, c, norm] = random.pick([
        [1, 2, 2, 3],
        [2, 3, 6, 7],
        [2, -1, 2, 3],
        [4, 4, 7, 9],
        [1, 4, 8, 9],
        [6, -2, 3, 7],
      ] as const);
      const [x, y, z] = [random.intBut(-6, 6, 0), random.intBut(-6, 6, 0), random.intBut(-6, 6, 0)];
      const d = random.intBut(-20, 20, 0);
      const value = a * x + b * y + c * z + d;
      const term = (k: number, letter: string): string =>
        `${k < 0 ? '-' : '+'} ${Math.abs(k) === 1 ? '' : Math.abs(k)}${letter}`;
      const plane = `${a === 1 ? '' : a}x ${term(b, 'y')} ${term(c, 'z')} ${signed(d)} = 0`;
      return {
        question: random.pick([
          `What is the distance from the point $(${x}, ${y}, ${z})$ to the plane $${plane}$?`,
          `Find the distance between the plane $${plane}$ and the point $(${x}, ${y}, ${z})$.`,
        ]),
        given: { a, b, c, d, x, y, z },
        answer: ratio(Math.abs(value), norm),
        idea: 'Put the point into the left side of the equation, take the absolute value and divide by the length of the normal vector.',
        steps: [
          `The left side at the point is $${a * x} ${signed(b * y)} ${signed(c * z)} ${signed(d)} = ${value}$.`,
          `The normal vector has the length $\\sqrt{${a * a} + ${b * b} + ${c * c}} = ${norm}$.`,
          `The distance is $\\frac{${Math.abs(value)}}{${norm}} = ${ratio(Math.abs(value), norm)}$.`,
        ],
        checks: [
          `Walking from the point $${ratio(-value, norm * norm)}$ times the normal vector changes the left side by $${-value}$, which brings it to $0$.`,
        ],
        detours: [
          `Without dividing by $${norm}$ the number $${Math.abs(value)}$ depends on how the equation is scaled, so it cannot be a distance.`,
        ],
        slips: [String(Math.abs(value)), ratio(Math.abs(value), norm * norm), ratio(Math.abs(value - 2 * d), norm)],
      };
    },
    angleBetween(random) {
      const [a, b, c] = [random.int(1, 4), random.int(1, 4), random.intBut(-4, 4, 0)];
      const [d, e, f] = [random.int(1, 4), random.intBut(-4, 4, 0), random.int(1, 4)];
      const dot = a * d + b * e + c * f;
      const [p, q] = [a * a + b * b + c * c, d * d + e * e + f * f];
      const answer = dot === 0 ? '0' : surd(p * q, dot, p * q);
      return {
        question: random.pick([
          `Find the cosine of the angle between the direction vectors $${column(a, b, c)}$ and $${column(d, e, f)}$ of two lines in space.`,
          `Two lines in space run in the directions $${column(a, b, c)}$ and $${column(d, e, f)}$. If $\\theta$ is the angle between these direction vectors, what is $\\cos \\theta$?`,
        ]),
        given: { a, b, c, d, e, f },
        answer,
        idea: 'The cosine of the angle is the dot product over the product of the lengths.',
        steps: [
          `The dot product is $${a * d} ${signed(b * e)} ${signed(c * f)} = ${dot}$.`,
          `The lengths are $\\sqrt{${p}}$ and $\\sqrt{${q}}$.`,
          `So $\\cos \\theta = \\frac{${dot}}{\\sqrt{${p}} \\sqrt{${q}}} = ${answer}$.`,
        ],
        checks: [`In decimals ${(dot / Math.sqrt(p * q)).toFixed(4)}, between $-1$ and $1$.`],
        detours: [`Dividing by the squares of the lengths, $\\frac{${dot}}{${p * q}}$, would be much too small.`],
        slips: [
          dot === 0 ? '1' : ratio(dot, p * q),
          dot === 0 ? '\\frac{1}{2}' : surd(p * q, -dot, p * q),
          String(dot + (dot === 0 ? 2 : 0)),
        ],
      };
    },
  }),
];
