import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotateDatasets } from '../../src/core/annotate/annotateDatasets';
import { indexFiles } from '../../src/core/ingest/indexFiles';
import { unattended } from '../../src/core/job/job';
import { CachedModel } from '../../src/core/llm/cachedModel';
import { EndpointPool } from '../../src/core/llm/endpointPool';
import { mathTree } from '../../src/core/skills/builtin/math/mathTree';
import { WalkAnnotator } from '../../src/core/skills/walk/walkAnnotator';
import { openIndex } from '../../src/core/store/open';
import { badDay, withFaults } from '../../test/loopback/faults';
import { LoopbackChat } from '../../test/loopback/loopbackChat';
import { skillful } from '../../test/loopback/skillfulModel';
import { seededRandom } from '../../test/unit/seededRandom';
import type { Measure } from '../trial';
import { secondsOf } from './timing';

const samples = 2_000;
const concurrency = 128;
/** Of a reply, in milliseconds, on average: half of it to half as much again. */
const latency = 200;

/** What the server says at its end. */
interface Served {
  requests: number;
  succeeded: number;
  repeated: number;
  mostInFlight: number;
}

/** The endpoint, in a process of its own as endpoints are: sends where it listens, and its counts when it is told to end. */
export const serveWalk: Measure = async () => {
  const answer = withFaults(skillful, badDay, seededRandom(7), latency);
  await using server = await LoopbackChat.start(answer, { remember: false });
  process.send?.({ baseUrl: server.baseUrl });
  await new Promise<void>((resolve) => process.once('message', () => resolve()));
  const { requests, succeeded, repeated, mostInFlight } = server;
  return { value: requests, beside: { requests, succeeded, repeated, mostInFlight } };
};

/** The time of a walk over an endpoint on a bad day, as a multiple of answers x latency / concurrency. */
export const walk: Measure = async ({ folder }) => {
  const corpus = path.join(folder, 'corpus.jsonl');
  writeFileSync(corpus, corpusText());
  const server = fork(process.argv[1] ?? '', ['serveWalk', JSON.stringify({ folder })], { execArgv: [] });
  const { baseUrl } = await next<{ baseUrl: string }>(server);
  const store = openIndex(folder, 'write');
  await indexFiles(store, [corpus], {}, unattended);
  const pool = new EndpointPool({ endpoints: [{ baseUrl }], model: 'm', concurrency });
  const annotator = new WalkAnnotator(new CachedModel(pool, store), mathTree());
  let annotated = 0;
  const seconds = await secondsOf(async () => {
    ({ annotated } = await annotateDatasets(store, { annotator }, unattended));
  });
  store.close();
  const counted = next<{ beside: Served }>(server);
  server.send('end');
  const { beside } = await counted;
  if (annotated < samples) throw new Error(`${samples - annotated} of ${samples} samples were not annotated`);
  const secondsFor = (calls: number): number => (calls * latency) / 1000 / concurrency;
  const ideal = secondsFor(beside.succeeded);
  // Beside the answers also by all requests: what is refused takes its time at the endpoint too.
  const timesRequests = seconds / secondsFor(beside.requests);
  return { value: seconds / ideal, beside: { ...beside, seconds, ideal, timesRequests } };
};

function next<T>(child: ReturnType<typeof fork>): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('error', reject);
  });
}

function corpusText(): string {
  const solution = `<think>${'Let me see. '.repeat(200)}</think>${'We compute it step by step. '.repeat(40)}`;
  const rows = Array.from({ length: samples }, (_, n) => ({ id: `s${n}`, problem: `What is ${n} + ${n}?`, solution }));
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
