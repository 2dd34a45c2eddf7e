import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureCorpus, type CorpusScale } from './corpora';
import type { Corpus, CorpusName, Run, Setting, Trial } from './trial';

export interface RoundsRequest {
  trials: readonly Trial[];
  rounds: number;
  scale: CorpusScale;
  /** Where corpora stay, and where each run gets a folder that is removed after it. */
  folder: string;
  /** The built child.ts. */
  child: string;
  say: (text: string) => void;
}

export interface Rounds {
  runsOf: ReadonlyMap<string, readonly Run[]>;
  /** Names of trials that could not be measured; why stands on stderr. */
  failed: readonly string[];
}

/**
 * Runs every trial once per round, one after the other, each in a process of its own: what the machine does to a round
 * it does to all trials of it. Corpora and indexes are made before the first round. A trial of which a run fails counts
 * as failed and is not run again; the others go on.
 */
export async function runRounds(request: RoundsRequest): Promise<Rounds> {
  const { trials, rounds, scale, folder, say } = request;
  mkdirSync(folder, { recursive: true });
  const corpora = new Map<CorpusName, Corpus>();
  for (const { corpus } of trials)
    if (corpus && !corpora.has(corpus)) corpora.set(corpus, ensureCorpus(folder, corpus, scale, say));
  const indexed = await prepareIndexes(request, corpora);
  const runsOf = new Map<string, Run[]>();
  const failed: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const trial of trials) {
      if (round > (trial.rounds ?? rounds) || failed.includes(trial.name)) continue;
      say(`round ${round} of ${rounds}: ${trial.name}`);
      const run = await runAlone(request, trial.measure, settingOf(trial, corpora, indexed));
      if (run) runsOf.set(trial.name, [...(runsOf.get(trial.name) ?? []), run]);
      else failed.push(trial.name);
    }
  }
  for (const name of failed) runsOf.delete(name);
  return { runsOf, failed };
}

type Input = Omit<Setting, 'folder'>;

function settingOf(
  { corpus, needsIndex }: Trial,
  corpora: ReadonlyMap<CorpusName, Corpus>,
  indexed: ReadonlyMap<CorpusName, string>,
): Input {
  const found = corpus && corpora.get(corpus);
  const workspace = corpus && needsIndex ? indexed.get(corpus) : undefined;
  return { ...(found && { corpus: found }), ...(workspace !== undefined && { indexed: workspace }) };
}

/** Indexes, by a measurement that nobody counts, the corpora whose trials ask for it. */
async function prepareIndexes(
  request: RoundsRequest,
  corpora: ReadonlyMap<CorpusName, Corpus>,
): Promise<Map<CorpusName, string>> {
  const indexed = new Map<CorpusName, string>();
  for (const { corpus: name, needsIndex } of request.trials) {
    if (!needsIndex || name === undefined || indexed.has(name)) continue;
    const corpus = corpora.get(name);
    request.say(`indexing ${name}`);
    const workspace = path.join(request.folder, `indexed-${name}`);
    rmSync(workspace, { recursive: true, force: true });
    mkdirSync(workspace);
    const run = await send(request.child, 'indexAll', { folder: workspace, ...(corpus && { corpus }) });
    // Without it the trials that need it fail and say so.
    if (run) indexed.set(name, workspace);
  }
  return indexed;
}

async function runAlone({ child, folder }: RoundsRequest, measure: string, input: Input): Promise<Run | undefined> {
  const own = mkdtempSync(path.join(folder, 'run-'));
  try {
    return await send(child, measure, { ...input, folder: own });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** One measurement in a process of its own; undefined when it fails, which its stderr explains. */
function send(child: string, measure: string, setting: Setting): Promise<Run | undefined> {
  return new Promise((resolve, reject) => {
    const running = fork(child, [measure, JSON.stringify(setting)], { execArgv: [] });
    let run: Run | undefined;
    running.once('message', (message) => (run = message as Run));
    running.once('error', reject);
    running.once('close', (code, signal) => {
      if (!run) console.error(`${measure} ended with ${signal ?? `code ${code}`}`);
      resolve(run);
    });
  });
}
