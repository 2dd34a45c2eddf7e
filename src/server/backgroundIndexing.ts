import { CancellationTokenSource, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { IndexOutcome, Settled } from '../protocol/requests';

/** Indexing that the server begins by itself: one run per folder, cancellable, its findings in the log. */
export class BackgroundIndexing {
  private readonly running = new Map<string, CancellationTokenSource>();

  constructor(
    private readonly connection: Connection,
    private readonly index: (folder: string, token: CancellationToken) => Promise<Settled<IndexOutcome>>,
  ) {}

  /** Starts indexing a folder unless that is under way. */
  start(folder: string): void {
    if (this.running.has(folder)) return;
    const source = new CancellationTokenSource();
    this.running.set(folder, source);
    void this.run(folder, source);
  }

  cancel(folder: string): void {
    this.running.get(folder)?.cancel();
  }

  dispose(): void {
    for (const source of this.running.values()) source.cancel();
  }

  private async run(folder: string, source: CancellationTokenSource): Promise<void> {
    try {
      const settled = await this.index(folder, source.token);
      if (settled.kind === 'done') this.log(settled.value);
    } catch (error) {
      this.connection.console.error(`indexing ${folder}: ${String(error)}`);
    } finally {
      this.running.delete(folder);
      source.dispose();
    }
  }

  private log(outcome: IndexOutcome): void {
    const { console } = this.connection;
    for (const dataset of outcome.datasets)
      console.info(
        `${dataset.path}: ${dataset.samples} samples, ${dataset.added} added, ${dataset.removed} removed, ` +
          `${dataset.errors} errors, ${dataset.warnings} warnings, ${dataset.seconds.toFixed(1)} s`,
      );
    for (const problem of outcome.problems)
      console.warn(`${problem.file}:${problem.line}:${problem.column}: ${problem.message} (${problem.code})`);
    for (const failure of outcome.refused) console.warn(`${failure.message} ${failure.next}`);
  }
}
