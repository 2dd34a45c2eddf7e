import {
  ThemeIcon,
  window,
  workspace,
  type Disposable,
  type QuickInputButton,
  type QuickPick,
  type QuickPickItem,
  type WorkspaceFolder,
} from 'vscode';
import type { SearchHit } from '../../protocol/search';
import type { SkillRow, SkillSamplesQuery } from '../../protocol/skills';
import { openSample } from '../openSample';
import type { Session } from '../session';

const pageSize = 50;

interface SampleItem extends QuickPickItem {
  /** Undefined for a line that only says something. */
  hit?: SearchHit;
  /** The line that gets the next page. */
  more?: true;
}

type VerdictFilter = SkillSamplesQuery['verdict'];

interface VerdictButton extends QuickInputButton {
  verdict: VerdictFilter;
}

const verdictButtons: readonly VerdictButton[] = [
  { verdict: null, tooltip: 'All samples', iconPath: new ThemeIcon('list-unordered') },
  { verdict: 'wrong', tooltip: 'Only those the student got wrong', iconPath: new ThemeIcon('error') },
  { verdict: 'correct', tooltip: 'Only those the student got right', iconPath: new ThemeIcon('pass') },
  { verdict: 'unknown', tooltip: 'Only undecided ones', iconPath: new ThemeIcon('question') },
  { verdict: 'none', tooltip: 'Only those the student did not attempt', iconPath: new ThemeIcon('circle-slash') },
];

const verdictWords = { wrong: 'wrong', correct: 'right', unknown: 'undecided', none: 'not attempted' } as const;
const signs = { correct: '✓', wrong: '✗', unknown: '?' } as const;

/** A quick pick of the samples of one skill, page by page, with buttons for the verdicts; the chosen one is opened. */
export class SkillSampleList implements Disposable {
  private readonly picker: QuickPick<SampleItem> = window.createQuickPick<SampleItem>();
  private hits: SearchHit[] = [];
  private total = 0;
  private verdict: VerdictFilter = null;
  /** Of the newest question; older answers are dropped. */
  private asked = 0;

  constructor(
    private readonly session: Session,
    private readonly folder: WorkspaceFolder,
    private readonly row: SkillRow,
  ) {
    this.picker.placeholder = 'Opens a sample; words narrow down what is listed';
    this.picker.matchOnDetail = true;
    this.picker.buttons = verdictButtons;
  }

  /** Shows the list until a sample is chosen or the list is left. */
  async pick(): Promise<void> {
    const hit = await new Promise<SearchHit | undefined>((resolve) => {
      this.picker.onDidAccept(() => {
        const [item] = this.picker.selectedItems;
        if (item?.more) void this.load();
        if (!item?.hit) return;
        resolve(item.hit);
        this.picker.hide();
      });
      this.picker.onDidTriggerButton((button) => {
        const chosen = verdictButtons.find((one) => one === button);
        if (chosen) void this.restart(chosen.verdict);
      });
      this.picker.onDidHide(() => resolve(undefined));
      this.picker.show();
      void this.restart(null);
    });
    if (hit) await openSample(this.folder, hit.dataset, hit.line);
  }

  dispose(): void {
    this.asked++;
    this.picker.dispose();
  }

  private async restart(verdict: VerdictFilter): Promise<void> {
    this.verdict = verdict;
    this.hits = [];
    await this.load();
  }

  private async load(): Promise<void> {
    const asked = ++this.asked;
    this.picker.busy = true;
    const settled = await this.session.client.request('skillGap/skillSamples', {
      folder: this.folder.uri.toString(),
      skill: this.row.path,
      student: workspace.getConfiguration('skillGap', this.folder).get('student', ''),
      verdict: this.verdict,
      from: this.hits.length,
      limit: pageSize,
    });
    if (asked !== this.asked) return;
    this.picker.busy = false;
    if (settled.kind === 'refused') {
      const { message, next } = settled.failure;
      this.picker.items = [{ label: `$(warning) ${message}`, detail: next, alwaysShow: true }];
    }
    if (settled.kind !== 'done') return;
    const first = this.hits.length;
    this.hits = [...this.hits, ...settled.value.hits];
    this.total = settled.value.total;
    this.show(first);
  }

  /** @param first of the new ones, which becomes the active line */
  private show(first: number): void {
    const of = this.verdict === null ? '' : `, ${verdictWords[this.verdict]} only`;
    this.picker.title = `${this.row.label}: ${this.total.toLocaleString('en')} samples${of}`;
    const items: SampleItem[] = this.hits.map((hit) => ({
      label: `${hit.verdict === null ? ' ' : signs[hit.verdict]} ${hit.dataset}:${hit.line}`,
      description: hit.chains.map((chain) => chain.at(-1) ?? '').join(', '),
      detail: hit.excerpt,
      hit,
    }));
    const left = this.total - this.hits.length;
    if (left > 0) items.push({ label: `$(ellipsis) ${left.toLocaleString('en')} more`, alwaysShow: true, more: true });
    if (this.total === 0) items.push({ label: '$(info) No sample', alwaysShow: true });
    this.picker.items = items;
    const active = items[first];
    if (first > 0 && active) this.picker.activeItems = [active];
  }
}
