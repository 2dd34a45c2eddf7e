/**
 * Units that may follow a number, by the name that stands for all their spellings. Units of one letter are taken only
 * where the text sets them apart (`5\text{ m}`), because `5m` is also five times m.
 */
const spellings: Readonly<Record<string, string>> = {
  mm: 'mm millimeter millimeters millimetre millimetres',
  cm: 'cm centimeter centimeters centimetre centimetres',
  m: 'm meter meters metre metres',
  km: 'km kilometer kilometers kilometre kilometres',
  in: 'in inch inches',
  ft: 'ft foot feet',
  yd: 'yd yds yard yards',
  mi: 'mi mile miles',
  mg: 'mg milligram milligrams',
  g: 'g gm gram grams',
  kg: 'kg kilogram kilograms',
  lb: 'lb lbs pound pounds',
  oz: 'oz ounce ounces',
  ml: 'ml milliliter milliliters',
  l: 'l liter liters litre litres',
  s: 's sec secs second seconds',
  min: 'min mins minute minutes',
  h: 'h hr hrs hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
  '°': '° degree degrees',
  rad: 'rad radian radians',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
  $: '\\$ $ usd dollar dollars',
  '¢': '¢ cent cents',
  '€': '€ eur euro euros',
  '£': '£ gbp',
  J: 'joule joules',
  kJ: 'kilojoule kilojoules',
  N: 'newton newtons',
  W: 'watt watts',
  kW: 'kilowatt kilowatts',
  V: 'volt volts',
  kPa: 'kilopascal kilopascals',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  mol: 'mol mole moles',
  unit: 'unit units',
};

/** Signs that only their capitals tell from letters multiplied; one of one letter only where the text sets it apart. */
const signs = new Set(['J', 'kJ', 'N', 'W', 'kW', 'V', 'kPa', 'Hz', 'kHz', 'MHz']);

const known = new Map(
  Object.entries(spellings).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words that look like things counted but change the number or say something about it. */
const changing = new Set(
  (
    'and or plus minus times over less more squared cubed factorial percent pi mod base by to half halves thirds ' +
    'quarters hundreds thousands millions billions dozens scores squares cubes roots powers digits ones tens zeros not ' +
    'about nearly almost least most below above negative positive remainder radicals logs is are was has'
  ).split(' '),
);

/** Whether the unit measures what other units measure too. */
export function isConvertible(unit: string): boolean {
  const base = unit.split(/[\^/]/u)[0] ?? '';
  return Object.hasOwn(spellings, base) && !['°', 'rad', 'unit'].includes(base);
}

/** Whether the unit is one of length, mass, angle and the like, not a word for things counted, nor just a unit. */
export function isMeasure(unit: string): boolean {
  return unit !== 'unit' && Object.hasOwn(spellings, unit.split(/[\^/]/u)[0] ?? '');
}

/** Ratios between units that people mix up: 60 minutes an hour, 12 inches a foot, 100 cents a dollar, ... */
export const conversions: readonly bigint[] = [
  2n,
  3n,
  4n,
  7n,
  8n,
  9n,
  10n,
  12n,
  16n,
  24n,
  27n,
  30n,
  36n,
  60n,
  100n,
  144n,
  365n,
  1000n,
  1440n,
  1760n,
  3600n,
  5280n,
  10_000n,
  1_000_000n,
];

/** The unit that a money sign before a number stands for. */
export function moneyUnit(sign: string): string | undefined {
  return known.get(sign);
}

/**
 * The unit that the text after a number names, in one spelling (`cm^2`, `mi/h`, `apples`); undefined when the text is
 * not surely a unit. Words for things counted are taken in the plural: "12 apples", "3 red balls".
 */
export function unitOf(suffix: string): string | undefined {
  const apart = suffix.includes('"');
  const sign = suffix.replaceAll('"', ' ').trim();
  if (signs.has(sign) && (sign.length > 1 || apart)) return sign;
  const text = suffix
    .replaceAll('"', ' ')
    .replaceAll(/(?<=[A-Za-z])\.(?= |$|\^|\/)/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim()
    .toLowerCase();
  if (text === 'mph') return 'mi/h';
  const [over, under, ...rest] = text.split(/ ?\/ ?| per /u);
  if (over === undefined || rest.length > 0) return undefined;
  const unit = simpleUnit(over, apart) ?? (under === undefined ? countedThings(over) : undefined);
  if (unit === undefined || under === undefined) return unit;
  const divisor = simpleUnit(under, true);
  return divisor === undefined ? undefined : `${unit}/${divisor}`;
}

function simpleUnit(text: string, apart: boolean): string | undefined {
  const parts = /^(?:(square|sq\.?|cubic) )?([a-z]+|[°$¢€£]|\\\$)(?: ?\^? ?\{?([23²³])\}?)?$/u.exec(text);
  const word = parts?.[2] ?? '';
  const unit = known.get(word);
  if (unit === undefined || (/^[a-z]$/u.test(word) && !apart)) return undefined;
  const power = parts?.[1]?.startsWith('sq') ? '2' : parts?.[1] === 'cubic' ? '3' : powerOf(parts?.[3]);
  return power === undefined ? unit : `${unit}^${power}`;
}

function powerOf(sign: string | undefined): string | undefined {
  return sign === '²' ? '2' : sign === '³' ? '3' : sign;
}

const irregular = new Set('people children men women mice sheep fish geese feet teeth dice oxen'.split(' '));

function countedThings(text: string): string | undefined {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const plural = irregular.has(last) || (last.length >= 4 && last.endsWith('s') && !last.endsWith('ths'));
  if (words.length > 3 || !plural) return undefined;
  return words.every((word) => /^[a-z]{3,}$/u.test(word) && !changing.has(word)) ? text : undefined;
}
