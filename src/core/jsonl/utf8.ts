/**
 * Length in bytes of the character that begins at `at` (RFC 3629: no overlong forms, no surrogates, nothing above
 * U+10FFFF), or 0 when none does.
 */
export function utf8Length(bytes: Buffer, at: number): 0 | 1 | 2 | 3 | 4 {
  const first = bytes[at];
  if (first === undefined) return 0;
  if (first < 0x80) return 1;
  const next = (index: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[at + index];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (first >= 0xc2 && first <= 0xdf) return next(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return next(1, low, high) && next(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return next(1, low, high) && next(2) && next(3) ? 4 : 0;
  }
  return 0;
}
