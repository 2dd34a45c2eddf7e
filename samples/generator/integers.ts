/** Exact arithmetic on whole numbers that the templates need; all arguments and results below 2^53. */

export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

export function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}

/** The remainder in 0..modulus-1, for negative values too. */
export function modulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}

/** `base^exponent mod modulus` by repeated squaring; modulus below 2^26 so that squares stay exact. */
export function powerModulo(base: number, exponent: number, modulus: number): number {
  let result = 1 % modulus;
  let square = modulo(base, modulus);
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** Prime factors in rising order with their exponents. */
export function factorise(value: number): [prime: number, exponent: number][] {
  const factors: [number, number][] = [];
  let rest = value;
  for (let prime = 2; prime * prime <= rest; prime++) {
    let exponent = 0;
    while (rest % prime === 0) {
      rest /= prime;
      exponent++;
    }
    if (exponent > 0) factors.push([prime, exponent]);
  }
  if (rest > 1) factors.push([rest, 1]);
  return factors;
}

export function isPrime(value: number): boolean {
  return value > 1 && factorise(value)[0]?.[0] === value;
}

export function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** The binomial coefficient; 0 outside 0..n. */
export function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

/** The largest `a` with `n = a^2 b`, and that `b`: sqrt(n) = a sqrt(b). */
export function squarePart(n: number): { outside: number; inside: number } {
  let outside = 1;
  let inside = 1;
  for (const [prime, exponent] of factorise(n)) {
    outside *= prime ** Math.floor(exponent / 2);
    inside *= prime ** (exponent % 2);
  }
  return { outside, inside };
}
