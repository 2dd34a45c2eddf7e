/**
 * Measures inside a real VS Code: `npm run bench:editor`. How long the extension host's event loop stalls, and a hover
 * takes, while the corpus of `npm run bench` is indexed, and then annotated. VS Code's own stalls stand beside.
 */
import { build } from 'esbuild';
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInHost } from '../../scripts/workbench/inHost.mjs';
import { corpusRows, jsonl } from '../../test/server/corpus';
import { ensureCorpus } from '../corpora';
import { busyWarning, machineLine, thisMachine } from '../machine';

interface Stalled {
  longest: number;
  p99: number;
  longestWork: number;
  felt: number;
}

/** What was seen while something was done. */
interface Watched extends Stalled {
  hovers: { count: number; p99: number; longest: number };
  seconds: number;
}

/** What the module inside VS Code says. */
interface Report {
  alone: Stalled;
  indexing: Watched;
  annotating: Watched & { annotated: number };
}

const prefix = '[bench] ';
const openRows = 40;
const limit = 10 * 60_000;

function report({ alone, indexing, annotating }: Report): string {
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const row = (what: string, of: (stalled: Stalled) => string | number): string =>
    `| ${what} | ${of(indexing)} | ${of(annotating)} | ${of(alone)} |`;
  const hovers = ({ hovers: { p99, count } }: Watched): string => `${ms(p99)} (${count} of them)`;
  return [
    '| in the extension host | while 1.3 GB are indexed | while they are annotated | without |',
    '| --- | ---: | ---: | ---: |',
    row('the longest time that the loop worked without a break', ({ longestWork }) => ms(longestWork)),
    row('breaks that came more than 20 ms of work late', ({ felt }) => felt),
    row('a timer is late, 99 of 100 are less', ({ p99 }) => ms(p99)),
    row('a timer is late at the most, the processor given to others included', ({ longest }) => ms(longest)),
    `| a hover, 99 of 100 are faster | ${hovers(indexing)} | ${hovers(annotating)} | |`,
    `| rows usable, or annotated, after | ${indexing.seconds.toFixed(1)} s | ${annotating.seconds.toFixed(1)} s (${annotating.annotated.toLocaleString('en')} problems) | |`,
  ].join('\n');
}

async function measure(folder: string): Promise<Report> {
  const module = path.join(folder, 'stalls.js');
  await build({
    entryPoints: [path.resolve('bench', 'editor', 'stalls.ts')],
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const { file } = ensureCorpus(
    path.resolve('.vscode-test', 'bench'),
    'long',
    { rows: 100_000, meanBytes: 13_000 },
    (text) => console.error(text),
  );
  const workspace = path.join(folder, 'workspace');
  mkdirSync(path.join(workspace, '.corpus'), { recursive: true });
  linkSync(file, path.join(workspace, '.corpus', 'corpus.jsonl'));
  writeFileSync(path.join(workspace, 'open.jsonl'), jsonl(corpusRows(openRows)));
  let measured: Report | undefined;
  const { code, log } = await runInHost({
    folder: workspace,
    extension: path.resolve('.'),
    module,
    limit,
    line: (text) => {
      if (!text.startsWith(prefix)) return false;
      measured = JSON.parse(text.slice(prefix.length)) as Report;
      return true;
    },
  });
  if (code !== 0 || !measured)
    throw new Error(`VS Code ended with code ${code}:\n${log.split('\n').slice(-40).join('\n')}`);
  return measured;
}

const machine = thisMachine();
const bench = path.resolve('.vscode-test', 'bench');
mkdirSync(bench, { recursive: true });
const folder = mkdtempSync(path.join(bench, 'editor-'));
try {
  const measured = await measure(folder);
  console.log(`${machineLine(machine)}\n\n${report(measured)}`);
  const warning = busyWarning(machine);
  if (warning !== undefined) console.log(`\n${warning}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
