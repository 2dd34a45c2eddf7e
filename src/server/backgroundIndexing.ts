import { CancellationTokenSource, type CancellationToken, type Connection } from 'vscode-languageserver';

/** How long a folder must be quiet before changed files are looked at, in milliseconds: a save is several events. */
const quietTime = 300;

interface Run {
  source: CancellationTokenSource;
  /** Something changed while the run was under way. */
  again: boolean;
}

/** Indexing that the server begins by itself: one run per folder and at most one after it, cancellable. */
export class BackgroundIndexing {
  private readonly running = new Map<string, Run>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly connection: Connection,
    private readonly index: (folder: string, token: CancellationToken) => Promise<void>,
  ) {}

  /** Indexes a folder now, or once more after the run that is under way. */
  start(folder: string): void {
    const run = this.running.get(folder);
    if (run) run.again = true;
    else void this.run(folder);
  }

  /** Indexes a folder when its files have stopped changing. */
  startWhenQuiet(folder: string): void {
    clearTimeout(this.waiting.get(folder));
    this.waiting.set(
      folder,
      setTimeout(() => {
        this.waiting.delete(folder);
        this.start(folder);
      }, quietTime),
    );
  }

  /** Stops the run of a folder; what it has read is kept. */
  cancel(folder: string): void {
    const run = this.running.get(folder);
    if (!run) return;
    run.again = false;
    run.source.cancel();
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const folder of this.running.keys()) this.cancel(folder);
  }

  private async run(folder: string): Promise<void> {
    const run: Run = { source: new CancellationTokenSource(), again: false };
    this.running.set(folder, run);
    try {
      await this.index(folder, run.source.token);
    } catch (error) {
      this.connection.console.error(`indexing ${folder}: ${String(error)}`);
    } finally {
      this.running.delete(folder);
      run.source.dispose();
      if (run.again) this.start(folder);
    }
  }
}
