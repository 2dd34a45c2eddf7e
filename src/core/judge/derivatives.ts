const order = String.raw`(?: ?\^ ?(?:\{ ?\d ?\}|\d))?`;
const asFraction = new RegExp(String.raw`\\frac ?\{ ?d(${order}) ?([A-Za-z]) ?\} ?\{ ?d ?([A-Za-z])${order} ?\}`, 'gu');
const inLine = /(?<![A-Za-z\\])d([A-Za-z]) ?\/ ?d([A-Za-z])(?![A-Za-z])/gu;

/**
 * An answer in the spelling of `spell` with each derivative, `\frac{dy}{dx}`, as a name of its own: the d is no factor that
 * could be cancelled.
 */
export function withDerivativesNamed(spelled: string): string {
  return spelled
    .replaceAll(asFraction, (_, power: string, of: string, by: string) => {
      const degree = /\d/u.exec(power)?.[0] ?? '1';
      return `"derivative ${degree === '1' ? '' : `${degree} `}of ${of} by ${by}"`;
    })
    .replaceAll(inLine, (_, of: string, by: string) => `"derivative of ${of} by ${by}"`);
}

/** Whether something is to be differentiated, `\frac{d}{dx} x^2`, which is not done here. */
export function holdsDifferentiation(spelled: string): boolean {
  return /\\frac ?\{ ?d ?(?:\^[^{}]*(?:\{[^{}]*\})? ?)?\} ?\{ ?d ?[A-Za-z]|(?<![A-Za-z\\])d ?\/ ?d[A-Za-z]/u.test(
    spelled,
  );
}
