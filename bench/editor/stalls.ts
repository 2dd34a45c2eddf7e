import { linkSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { AnnotateOutcome, Settled } from '../../src/protocol/requests';

/** Milliseconds between two looks at the clock. */
const tick = 1;
/** Milliseconds for which VS Code is left alone after its start, and then watched without indexing. */
const settling = 8_000;
const watching = 5_000;
/** Milliseconds for which it is watched after the rows are in, while every line is checked behind them. */
const checking = 5_000;
/** Milliseconds between two hovers: a hand that never rests. */
const pause = 5;
/** A stall that people could feel, in milliseconds. */
const felt = 20;

/**
 * How late timers of the extension host fire: the event loop was busy so long. Where the machine gave the processor to
 * others the loop did nothing, so the time that it really worked is kept beside.
 */
class Stalls {
  private readonly late: number[] = [];
  private readonly worked: number[] = [];
  private last = performance.now();
  private lastWork = workedSoFar();
  private readonly timer = setInterval(() => {
    const [now, work] = [performance.now(), workedSoFar()];
    this.late.push(now - this.last - tick);
    this.worked.push(work - this.lastWork);
    [this.last, this.lastWork] = [now, work];
  }, tick);

  end() {
    clearInterval(this.timer);
    return {
      longest: Math.max(...this.late),
      p99: percentile(this.late, 0.99),
      longestWork: Math.max(...this.worked),
      felt: this.worked.filter((milliseconds) => milliseconds > felt).length,
    };
  }
}

/** Milliseconds that this thread has had a processor. */
function workedSoFar(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Runs inside VS Code, in a folder with `open.jsonl` and, in `.corpus`, a large corpus that is not looked at there:
 * links it into the folder and hovers while it is indexed and checked, and then while it is annotated.
 */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (folder === undefined) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(path.join(folder, 'open.jsonl'));
  await vscode.window.showTextDocument(document);
  await vscode.extensions.getExtension('skill-gap.skill-gap')?.activate();
  await wait(settling);
  const before = new Stalls();
  await hoverWhile(document, wait(watching));
  const alone = before.end();
  const hidden = path.join(folder, '.corpus');
  const [corpus] = readdirSync(hidden);
  if (corpus === undefined) throw new Error('no corpus is there');
  linkSync(path.join(hidden, corpus), path.join(folder, 'corpus.jsonl'));
  const during = new Stalls();
  const started = performance.now();
  let seconds = 0;
  const work = Promise.resolve(vscode.commands.executeCommand('skillGap.indexWorkspace')).then(() => {
    seconds = (performance.now() - started) / 1000;
    return wait(checking);
  });
  const hovers = await hoverWhile(document, work);
  const indexing = { ...during.end(), hovers, seconds };
  const annotating = await whileAnnotating(document);
  console.log(`[bench] ${JSON.stringify({ alone, indexing, annotating })}`);
}

/** The built-in annotator over all that was indexed, as the command runs it. */
async function whileAnnotating(document: vscode.TextDocument) {
  const stalls = new Stalls();
  const started = performance.now();
  let seconds = 0;
  const work = Promise.resolve(
    vscode.commands.executeCommand<Settled<AnnotateOutcome>>('skillGap.annotateSkills', {
      annotator: { kind: 'builtin' },
    }),
  ).then((settled) => {
    if (settled.kind !== 'done') throw new Error(`not annotated: ${JSON.stringify(settled)}`);
    seconds = (performance.now() - started) / 1000;
    return settled.value.annotated;
  });
  const hovers = await hoverWhile(document, work);
  return { ...stalls.end(), hovers, seconds, annotated: await work };
}

async function hoverWhile(document: vscode.TextDocument, work: Promise<unknown>) {
  const state = { done: false };
  const finished = work.finally(() => (state.done = true));
  const times: number[] = [];
  while (!state.done) {
    const started = performance.now();
    const at = new vscode.Position(times.length % document.lineCount, 5);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    times.push(performance.now() - started);
    await wait(pause);
  }
  await finished;
  return { count: times.length, p99: percentile(times, 0.99), longest: Math.max(...times) };
}
