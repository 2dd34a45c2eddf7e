import {
  StatusBarAlignment,
  window,
  workspace,
  type Disposable,
  type StatusBarItem,
  type WorkspaceFolder,
} from 'vscode';
import type { IndexStatus } from '../protocol/indexStatus';
import type { Progress } from '../protocol/values';
import type { ServerClient } from './client';

/** The status-bar item: what the index of the workspace holds, and how far a running job is. */
export class StatusItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscriptions: { dispose(): void }[];
  private readonly statuses = new Map<string, IndexStatus>();
  private readonly running = new Map<string, Progress>();
  private refreshing: Promise<void> | undefined;
  private stale = false;

  constructor(private readonly client: ServerClient) {
    this.item = window.createStatusBarItem('skillGap.status', StatusBarAlignment.Left, 10);
    this.item.name = 'Skill Gap';
    this.item.command = 'skillGap.selectBySkillGap';
    this.subscriptions = [
      this.item,
      client.onChanged(() => this.refresh()),
      client.onProgress(({ folder, job, progress }) => this.progressed(`${job} ${folder}`, progress)),
    ];
  }

  /** Asks the server anew; calls during a run lead to exactly one more. */
  refresh(): void {
    if (this.refreshing) {
      this.stale = true;
      return;
    }
    this.refreshing = this.load().finally(() => {
      this.refreshing = undefined;
      if (this.stale) {
        this.stale = false;
        this.refresh();
      }
    });
  }

  private async load(): Promise<void> {
    for (const folder of workspace.workspaceFolders ?? []) {
      const settled = await this.client.request('skillGap/status', { folder: folder.uri.toString() });
      if (settled.kind === 'done') this.statuses.set(folder.uri.toString(), settled.value);
      else this.statuses.delete(folder.uri.toString());
    }
    this.render();
  }

  private progressed(job: string, progress: Progress | null): void {
    if (progress) this.running.set(job, progress);
    else this.running.delete(job);
    this.render();
  }

  private render(): void {
    const [progress] = this.running.values();
    if (progress) {
      const percent = progress.total > 0 ? ` ${Math.floor((100 * progress.done) / progress.total)} %` : '';
      this.item.text = `$(sync~spin) ${progress.step}${percent}`;
      this.item.command = 'skillGap.cancelIndexing';
      this.item.tooltip = 'Skill Gap is working; click to cancel indexing. Hovers and hints go on meanwhile.';
    } else {
      const samples = sum(this.statuses.values(), (status) => status.samples);
      this.item.text = samples === 0 ? '$(target) Skill Gap' : `$(target) ${samples.toLocaleString('en')} samples`;
      this.item.command = 'skillGap.selectBySkillGap';
      this.item.tooltip = this.tooltip();
    }
    this.item.show();
  }

  private tooltip(): string {
    const lines = (workspace.workspaceFolders ?? []).map((folder) => this.folderLine(folder));
    return [...lines, 'Click to select by skill gap.'].join('\n');
  }

  private folderLine(folder: WorkspaceFolder): string {
    const status = this.statuses.get(folder.uri.toString());
    if (!status || status.samples === 0) return `${folder.name}: nothing indexed yet`;
    const faults = sum(status.datasets, (dataset) => dataset.errors);
    const students = status.students.map((student) => `${student.name} (${student.attempts} attempts)`);
    return [
      `${folder.name}: ${status.samples} samples in ${status.datasets.length} dataset(s)`,
      `${status.annotated} with skill chains`,
      students.length === 0 ? 'no student results' : `students: ${students.join(', ')}`,
      ...(faults > 0 ? [`${faults} bad lines, listed in the log`] : []),
    ].join(' · ');
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function sum<T>(items: Iterable<T>, of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
