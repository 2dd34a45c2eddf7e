/** Writes the sample workspace: `npm run samples`, or with `-- --seed TEXT --out FOLDER` another one of the same kind. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { corpusRow, sampleProblems, samplesSeed, templatesByLeaf } from './corpus';
import { attemptRow, sampleAttempts } from './student';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: samplesSeed }, out: { type: 'string', default: 'samples' } },
});
const problems = sampleProblems(values.seed);
const files = {
  'corpus.jsonl': problems.map((problem) => corpusRow(problem)),
  'weak-student.jsonl': sampleAttempts(problems, values.seed).map((row) => attemptRow(row.uniqueId, row.attempt)),
};
console.log(`Seed "${values.seed}": ${problems.length} problems over ${templatesByLeaf().size} leaf skills.`);
for (const [name, lines] of Object.entries(files)) {
  const file = path.join(values.out, name);
  const text = lines.map((line) => `${line}\n`).join('');
  writeFileSync(file, text);
  console.log(`${file}: ${lines.length} lines, ${Buffer.byteLength(text)} bytes.`);
}
