const quote = 0x22;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;

/** The least digits of a number that a double may not hold: 2^53 has as many. */
const longRun = 16;

/** Characters up to which looking at every 16th costs less than visiting every value. */
const shortText = 1_024;

/** Significant digits that a double prints at most; a fraction with more was not written by one. */
const doubleDigits = 17;

/**
 * JSON.parse, but numbers that a double would round come as the text that the file has for them: whole numbers from
 * 2^53 on, and fractions of more than 17 significant digits. They are ids and answers, whose digits count, and nothing
 * here calculates with them. Rows of texts and small whole numbers cost as much as with JSON.parse, those with fractions
 * a look at every 16th character more; only where a number is that long the text is parsed twice.
 * @throws SyntaxError as JSON.parse does
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Whichever look is cheaper comes first.
  const plain =
    text.length < shortText ? !hasLongRun(text) || !holdsInexact(value) : !holdsInexact(value) || !hasLongRun(text);
  if (plain) return value;
  const exact = withRoundedQuoted(text);
  return exact === text ? value : (JSON.parse(exact) as unknown);
}

/** Whether any number in a value may have been rounded. Without recursion: lines may be nested to any depth. */
function holdsInexact(value: unknown): boolean {
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one === 'number' && !Number.isSafeInteger(one)) return true;
    if (typeof one !== 'object' || one === null) continue;
    for (const child of Object.values(one) as unknown[])
      if (typeof child === 'number' || typeof child === 'object') rest.push(child);
  }
  return false;
}

/** Whether 16 digits, one of which may be a point, stand in a row: such a row covers every 16th character once. */
function hasLongRun(text: string): boolean {
  for (let at = longRun - 1; at < text.length; at += longRun) {
    if (!isDigitOrPoint(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isDigitOrPoint(text.charCodeAt(start - 1))) start--;
    const end = afterDigits(text, at);
    if (end - start >= longRun && !isShortFraction(text, start, end) && isRounded(text.slice(start, end))) return true;
    at = end;
  }
  return false;
}

/** Whether a row of digits is surely a fraction that a double may have printed: lists of them are long. */
function isShortFraction(text: string, start: number, end: number): boolean {
  const digits = end - start - (text.charCodeAt(start) === zero ? 2 : 1);
  return digits <= doubleDigits && (text.charCodeAt(start + 1) === point || text.slice(start, end).includes('.'));
}

/** The same JSON with quotes around the numbers that a double would round. */
function withRoundedQuoted(json: string): string {
  let quoted = '';
  let copied = 0;
  for (let at = 0; at < json.length;) {
    const code = json.charCodeAt(at);
    if (code === quote) at = afterString(json, at + 1);
    else if (code !== minus && !isDigitOrPoint(code)) at++;
    else {
      const end = afterNumber(json, at);
      const number = json.slice(at, end);
      if (isRounded(number)) {
        quoted += `${json.slice(copied, at)}"${number}"`;
        copied = end;
      }
      at = end;
    }
  }
  return quoted + json.slice(copied);
}

/**
 * Numbers with exponents are measurements, not ids or answers to the digit. What a double takes for a small whole number
 * is left, as {@link holdsInexact} does.
 */
function isRounded(number: string): boolean {
  if (Number.isSafeInteger(Number(number))) return false;
  const [, whole = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/u.exec(number) ?? [];
  if (fraction === '') return whole !== '';
  return `${whole}${fraction}`.replace(/^0+/u, '').replace(/0+$/u, '').length > doubleDigits;
}

function afterString(json: string, from: number): number {
  for (let at = from; ;) {
    const end = json.indexOf('"', at);
    if (end < 0) return json.length;
    let before = end - 1;
    while (before >= at && json[before] === '\\') before--;
    if ((end - before) % 2 === 1) return end + 1;
    at = end + 1;
  }
}

function afterNumber(json: string, from: number): number {
  let at = from;
  while (at < json.length && /[\d.eE+-]/u.test(json.charAt(at))) at++;
  return at;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigitOrPoint(text.charCodeAt(at))) at++;
  return at;
}

function isDigitOrPoint(code: number): boolean {
  return (code >= zero && code <= nine) || code === point;
}
