import type { Random } from '../generator/random';

const names = [
  'Amara',
  'Bela',
  'Chidi',
  'Dilnoza',
  'Emre',
  'Freya',
  'Goran',
  'Hana',
  'Ines',
  'Jomo',
  'Kaito',
  'Leila',
  'Mateo',
  'Nadia',
  'Oskar',
  'Priya',
  'Quirin',
  'Rosa',
  'Sanna',
  'Tomas',
  'Uma',
  'Viktor',
  'Wanjiru',
  'Yusuf',
  'Zofia',
] as const;

/** Goods with a price, all taking the article "a". */
export const things = [
  'jacket',
  'lamp',
  'backpack',
  'radio',
  'bicycle',
  'tent',
  'desk',
  'guitar',
  'camera',
  'chair',
] as const;

/** A first name. */
export function who(random: Random): string {
  return random.pick(names);
}

/** Two different first names. */
export function two(random: Random): [string, string] {
  const [first = '', second = ''] = random.sample(names, 2);
  return [first, second];
}
