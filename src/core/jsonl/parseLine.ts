import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../protocol/values';
import { excerptAround } from './excerpt';
import { findFault } from './findFault';
import { parseJson } from './parseJson';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A fault within a line. */
export type LineFault = Omit<Problem, 'file' | 'line'>;

export type ParsedLine = { ok: true; value: JsonObject } | { ok: false; fault: LineFault };

const replacementCharacter = '\ufffd';

/**
 * Reads one line's bytes as a JSON object, or says where and why it is none. Accepts exactly what RFC 8259 allows: the
 * engine's parser decides, and only what it refuses (or valid JSON in invalid UTF-8) is looked at byte by byte. Numbers
 * come as {@link parseJson} gives them: those that a double would round as text.
 */
export function parseLine(bytes: Buffer, start = 0, end = bytes.length): ParsedLine {
  const text = bytes.toString('utf8', start, end);
  // The decoder puts this character in the place of invalid bytes; texts that really hold it are rare.
  if (text.includes(replacementCharacter) && !isUtf8(bytes.subarray(start, end))) return badLine(bytes, start, end, '');
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return badLine(bytes, start, end, (error as Error).message);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { ok: true, value: value as JsonObject };
  return { ok: false, fault: notAnObject(value, bytes.subarray(start, end)) };
}

function badLine(bytes: Buffer, start: number, end: number, otherwise: string): ParsedLine {
  const line = bytes.subarray(start, end);
  const { at, code, message } = findFault(line) ?? { at: 0, code: 'bad-json', message: otherwise };
  return { ok: false, fault: faultAt(line, at, code, 'error', message) };
}

function notAnObject(value: unknown, line: Buffer): LineFault {
  const kinds: Record<string, string> = { number: 'a number', string: 'a string', boolean: 'true or false' };
  const kind = value === null ? 'null' : (kinds[typeof value] ?? 'an array');
  const at = line.length - line.toString('latin1').trimStart().length;
  return faultAt(line, at, 'not-an-object', 'error', `The line holds ${kind}, not an object.`);
}

/** A fault at byte `at` of a line, placed as editors count. */
export function faultAt(
  line: Buffer,
  at: number,
  code: string,
  severity: Problem['severity'],
  message: string,
): LineFault {
  return { column: line.toString('utf8', 0, at).length + 1, code, severity, message, excerpt: excerptAround(line, at) };
}
