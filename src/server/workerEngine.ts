import { Worker } from 'node:worker_threads';
import type { ServerMethod, Settled } from '../protocol/requests';
import { roleOf, type CallOptions, type Engine, type Params, type Result, type Role } from './engine';
import type { FromWorker, ToWorker } from './worker/messages';

/** A worker that breaks is started again this often; then its calls are refused. */
const restarts = 3;

/** Rows live for a moment: more room for the young would be filled, and nothing gained but a larger process. */
const youngMegabytes = 6;

interface Call {
  options: CallOptions;
  resolve(settled: Settled<unknown>): void;
  reject(error: Error): void;
}

/** The engine of the language server: a worker thread for each role, started on its first call. */
export class WorkerEngine implements Engine {
  private readonly workers: Record<Role, WorkerHandle>;

  /** @param file the worker's bundle. @param log gets the stack of every bug. */
  constructor(file: string, log: (text: string) => void) {
    this.workers = {
      read: new WorkerHandle(file, 'read', log),
      write: new WorkerHandle(file, 'write', log),
      check: new WorkerHandle(file, 'check', log),
      person: new WorkerHandle(file, 'person', log),
      model: new WorkerHandle(file, 'model', log),
    };
  }

  async call<M extends ServerMethod>(method: M, params: Params<M>, options: CallOptions): Promise<Settled<Result<M>>> {
    return (await this.workers[roleOf(method)].call(method, params, options)) as Settled<Result<M>>;
  }

  async dispose(): Promise<void> {
    await Promise.all(Object.values(this.workers).map((worker) => worker.end()));
  }
}

class WorkerHandle {
  private worker: Worker | undefined;
  private readonly calls = new Map<number, Call>();
  private nextId = 1;
  private failures = 0;
  private ended = false;

  constructor(
    private readonly file: string,
    private readonly role: Role,
    private readonly log: (text: string) => void,
  ) {}

  call<M extends ServerMethod>(method: M, params: Params<M>, options: CallOptions): Promise<Settled<unknown>> {
    if (this.ended || options.signal.aborted) return Promise.resolve({ kind: 'cancelled' });
    if (this.failures > restarts) return Promise.resolve(this.brokenTooOften());
    const worker = (this.worker ??= this.start());
    const id = this.nextId++;
    const cancel = () => worker.postMessage({ kind: 'cancel', id } satisfies ToWorker);
    options.signal.addEventListener('abort', cancel, { once: true });
    return new Promise<Settled<unknown>>((resolve, reject) => {
      this.calls.set(id, { options, resolve, reject });
      worker.postMessage({ kind: 'call', id, method, params });
    }).finally(() => options.signal.removeEventListener('abort', cancel));
  }

  /** Cancels what runs and waits for the worker to close its index. */
  async end(): Promise<void> {
    this.ended = true;
    const worker = this.worker;
    if (!worker) return;
    const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage({ kind: 'end' } satisfies ToWorker);
    const timer = setTimeout(() => void worker.terminate(), 2_000);
    await exited;
    clearTimeout(timer);
  }

  private start(): Worker {
    const worker = new Worker(this.file, {
      workerData: { role: this.role },
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.on('message', (message: FromWorker) => this.receive(message));
    worker.on('error', (error: Error) => this.log(`worker (${this.role}): ${error.stack ?? error.message}`));
    worker.on('exit', (code) => {
      this.worker = undefined;
      if (code !== 0) this.failures++;
      const lost = [...this.calls.values()];
      this.calls.clear();
      for (const call of lost)
        if (this.ended) call.resolve({ kind: 'cancelled' });
        else call.reject(new Error(`the ${this.role} worker ended with code ${code}`));
    });
    return worker;
  }

  private receive(message: FromWorker): void {
    const call = this.calls.get(message.id);
    if (!call) return;
    if (message.kind === 'ask') {
      void this.ask(message, call.options);
      return;
    }
    if (message.kind === 'progress') {
      call.options.report(message.progress);
      return;
    }
    this.calls.delete(message.id);
    if (message.kind === 'settled') {
      call.resolve(message.settled);
    } else {
      this.log(`worker (${this.role}): ${message.error}`);
      // Its end counts as the failure.
      call.reject(new Error(message.error.split('\n')[0]));
      void this.worker?.terminate();
    }
  }

  private async ask({ question, params }: Extract<FromWorker, { kind: 'ask' }>, options: CallOptions): Promise<void> {
    const answer = await options.ask(params, options.signal);
    this.worker?.postMessage({ kind: 'answer', question, answer } satisfies ToWorker);
  }

  private brokenTooOften(): Settled<never> {
    return {
      kind: 'refused',
      failure: {
        code: 'broken-worker',
        message: `The language server's ${this.role} worker broke ${this.failures} times and is not started again.`,
        next: 'Look into "Skill Gap: Show Index Log", then run "Developer: Reload Window".',
      },
    };
  }
}
