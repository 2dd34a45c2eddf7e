/**
 * Fits the annotator's table of weights, `src/core/skills/builtin/math/fittedWeights.ts`, on labelled problems, and
 * writes it. Only the development files are read. How good such a fit is on rows that it has not seen is printed by
 * bench/evalSkills.ts.
 *
 * node scripts/runTs.mjs bench/fitSkills.ts [--data FOLDER]
 */
import { writeFileSync } from 'node:fs';
import type { FittedModel, FittedTable } from '../src/core/skills/builtin/fittedTable';
import { dataFolder, readLabelled } from './skillData';
import { fitTable } from './skillFit';

const target = 'src/core/skills/builtin/math/fittedWeights.ts';

function literal(text: string): string {
  return `\`\n${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\``;
}

function modelSource({ classes, scale, bias }: FittedModel): string {
  return `{\n    classes: ${classes},\n    scale: ${scale},\n    bias: '${bias}',\n  }`;
}

function sourceOf({ topics, subjects, cues, grams }: FittedTable): string {
  return [
    "import type { FittedTable } from '../fittedTable';\n",
    '// Written by bench/fitSkills.ts; fittedTable.ts explains the form. Fit again after cues or topics changed.\n',
    'export const fittedWeights: FittedTable = {',
    `  topics: ${modelSource(topics)},`,
    `  subjects: ${modelSource(subjects)},`,
    `  cues: ${literal(cues)},`,
    `  grams: ${literal(grams)},`,
    '};\n',
  ].join('\n');
}

function main(): void {
  const folder = dataFolder(process.argv.slice(2));
  if (folder === undefined) {
    console.log('No labelled problems found: nothing to fit. Give their folder with --data FOLDER.');
    return;
  }
  const table = fitTable(readLabelled(folder));
  const source = sourceOf(table);
  writeFileSync(target, source);
  const lines = (text: string): number => text.split('\n').length;
  console.log(`${target}: ${lines(table.cues)} cues, ${lines(table.grams)} grams, ${source.length} characters`);
}

main();
