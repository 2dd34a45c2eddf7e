import { Refusal } from '../job/refusal';
import type { Job } from '../job/job';
import { readLines } from '../jsonl/lineReader';
import { openFile } from '../jsonl/openFile';
import { parseLine } from '../jsonl/parseLine';

/** Fields that hold a sample's id, in the order in which they are looked for. */
const idFields = ['unique_id', 'id', 'uid'];

/**
 * The ids in a file of excluded samples: JSONL of objects with `unique_id` or `id` (a corpus, an earlier selection, the
 * side file of a written set), or one id per line. A line that names no id is refused, because leaving it out would
 * quietly let its sample in.
 * @throws Refusal `bad-exclusion`, `missing-file`, ...
 */
export async function readExcludedIds(file: string, job: Job): Promise<string[]> {
  using source = await openFile(file, { job });
  const ids = new Set<string>();
  for await (const batch of readLines(source, { offset: 0, lines: 0 }, { size: source.size }, job))
    for (const span of batch.spans) ids.add(idIn(file, span.line, batch.bytes.subarray(span.start, span.end)));
  return [...ids];
}

function idIn(file: string, line: number, bytes: Buffer): string {
  const text = bytes.toString('utf8').trim();
  if (!text.startsWith('{')) return text.replace(/^"(.*)"$/, '$1');
  const parsed = parseLine(bytes);
  if (!parsed.ok) throw badExclusion(file, line, parsed.fault.message);
  const { value } = parsed;
  const id = idFields.map((field) => value[field]).find((one) => typeof one === 'string' || typeof one === 'number');
  if (id === undefined) throw badExclusion(file, line, `It has none of the fields ${idFields.join(', ')}.`);
  return String(id);
}

function badExclusion(file: string, line: number, reason: string): Refusal {
  return new Refusal({
    code: 'bad-exclusion',
    message: `${file}:${line} names no sample: ${reason}`,
    file,
    line,
    next: 'Give one id per line, or JSONL with a field unique_id or id.',
  });
}
