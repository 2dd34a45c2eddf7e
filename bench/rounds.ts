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

/**
 * Runs every trial once per round, one after the other, each in a process of its own: what the machine does to a round
 * it does to all trials of it. Corpora and indexes are made before the first round.
 * @throws Error when a run fails, with what it said
 */
export async function runRounds(request: RoundsRequest): Promise<Map<string, Run[]>> {
  const { trials, rounds, scale, folder, say } = request;
  mkdirSync(folder, { recursive: true });
  const corpora = new Map<CorpusName, Corpus>();
  for (const { corpus } of trials)
    if (corpus && !corpora.has(corpus)) corpora.set(corpus, ensureCorpus(folder, corpus, scale, say));
  const indexed = await prepareIndexes(request, corpora);
  const runsOf = new Map<string, Run[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const trial of trials) {
      if (round > (trial.rounds ?? rounds)) continue;
      say(`round ${round} of ${rounds}: ${trial.name}`);
      const run = await runAlone(request, trial.measure, settingOf(trial, corpora, indexed));
      runsOf.set(trial.name, [...(runsOf.get(trial.name) ?? []), run]);
    }
  }
  return runsOf;
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
    await send(request.child, 'indexAll', { folder: workspace, ...(corpus && { corpus }) });
    indexed.set(name, workspace);
  }
  return indexed;
}

async function runAlone({ child, folder }: RoundsRequest, measure: string, input: Input): Promise<Run> {
  const own = mkdtempSync(path.join(folder, 'run-'));
  try {
    return await send(child, measure, { ...input, folder: own });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function send(child: string, measure: string, setting: Setting): Promise<Run> {
  return new Promise((resolve, reject) => {
    const running = fork(child, [measure, JSON.stringify(setting)], { execArgv: [] });
    let run: Run | undefined;
    running.once('message', (message) => (run = message as Run));
    running.once('error', reject);
    running.once('close', (code) => {
      if (run) resolve(run);
      else reject(new Error(`the measurement "${measure}" ended with code ${code ?? 'none'} and no result; see above`));
    });
  });
}
