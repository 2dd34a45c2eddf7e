import { CancellationTokenSource, type CancellationToken, type Connection } from 'vscode-languageserver';

/** Indexing that the server begins by itself: one run per folder, cancellable. */
export class BackgroundIndexing {
  private readonly running = new Map<string, CancellationTokenSource>();

  constructor(
    private readonly connection: Connection,
    private readonly index: (folder: string, token: CancellationToken) => Promise<unknown>,
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
      await this.index(folder, source.token);
    } catch (error) {
      this.connection.console.error(`indexing ${folder}: ${String(error)}`);
    } finally {
      this.running.delete(folder);
      source.dispose();
    }
  }
}
