/** A complex number as [real, imaginary]. */
export type Complex = readonly [re: number, im: number];

export function plus(a: Complex, b: Complex): Complex {
  return [a[0] + b[0], a[1] + b[1]];
}

export function times(a: Complex, b: Complex): Complex {
  return [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];
}

export function over(a: Complex, b: Complex): Complex {
  const norm = b[0] ** 2 + b[1] ** 2;
  return times(a, [b[0] / norm, -b[1] / norm]);
}

/** All complex roots of a polynomial, highest coefficient first, by the Durand-Kerner iteration. */
export function roots(coefficients: readonly number[]): Complex[] {
  const [lead = 1, ...rest] = coefficients;
  const at = (x: Complex): Complex =>
    rest.reduce<Complex>((value, entry) => plus(times(value, x), [entry / lead, 0]), [1, 0]);
  let found = rest.map<Complex>((_, index) => [Math.cos(2.1 * index + 0.4) * 3, Math.sin(2.1 * index + 0.4) * 3]);
  for (let round = 0; round < 3000; round++) {
    found = found.map((root, index) => {
      const others = found.reduce<Complex>(
        (product, other, at2) => (at2 === index ? product : times(product, [root[0] - other[0], root[1] - other[1]])),
        [1, 0],
      );
      const step = over(at(root), others);
      return Number.isFinite(step[0] + step[1]) ? plus(root, [-step[0], -step[1]]) : root;
    });
  }
  return found;
}
