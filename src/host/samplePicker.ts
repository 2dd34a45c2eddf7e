import { CancellationTokenSource, window, type Disposable, type QuickPick, type QuickPickItem } from 'vscode';
import type { SearchHit, SearchOutcome } from '../protocol/search';
import type { Settled } from '../protocol/requests';

/** How long typing must pause before the search is asked, in milliseconds. */
const pause = 120;

/** Asks for hits; a newer question cancels an older one. */
export type Search = (text: string, source: CancellationTokenSource) => Promise<Settled<SearchOutcome>>;

interface HitItem extends QuickPickItem {
  /** Undefined for a line that only says something. */
  hit?: SearchHit;
}

const signs = { correct: '✓', wrong: '✗', unknown: '?' } as const;

/** A quick pick of samples that searches while a person types. */
export class SamplePicker implements Disposable {
  private readonly picker: QuickPick<HitItem> = window.createQuickPick<HitItem>();
  private source: CancellationTokenSource | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly search: Search) {
    this.picker.title = 'Find Sample';
    this.picker.placeholder = 'Words of the problem; "in quotes" one after the other, begin* for any ending';
  }

  /** The sample that the person chose; undefined when the pick was left. */
  async pick(): Promise<SearchHit | undefined> {
    return await new Promise((resolve) => {
      this.picker.onDidChangeValue((text) => this.typed(text));
      this.picker.onDidAccept(() => {
        const hit = this.picker.activeItems[0]?.hit;
        if (!hit) return;
        resolve(hit);
        this.picker.hide();
      });
      this.picker.onDidHide(() => resolve(undefined));
      this.picker.show();
    });
  }

  dispose(): void {
    this.stop();
    this.picker.dispose();
  }

  private typed(text: string): void {
    this.stop();
    this.picker.busy = text.trim() !== '';
    if (text.trim() === '') this.picker.items = [];
    else this.timer = setTimeout(() => void this.ask(text), pause);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.source?.cancel();
    this.source?.dispose();
    this.source = undefined;
  }

  private async ask(text: string): Promise<void> {
    const source = new CancellationTokenSource();
    this.source = source;
    const settled = await this.search(text, source);
    if (this.source !== source || settled.kind === 'cancelled') return;
    this.picker.busy = false;
    this.picker.items =
      settled.kind === 'done'
        ? itemsOf(settled.value)
        : [{ label: `$(warning) ${settled.failure.message}`, detail: settled.failure.next, alwaysShow: true }];
  }
}

/** The hits as they stand, and a line on those that are not shown. The pick must not filter them again. */
function itemsOf({ hits, total, more, complete }: SearchOutcome): HitItem[] {
  const items: HitItem[] = hits.map((hit) => ({ label: labelOf(hit), detail: marked(hit), alwaysShow: true, hit }));
  const count = `${more ? 'More than ' : ''}${total.toLocaleString('en')} samples found`;
  const notes = [
    ...(hits.length === 0 ? ['No sample found'] : total > hits.length ? [`${count}, ${hits.length} shown`] : []),
    ...(complete ? [] : ['the corpus is still being indexed']),
  ];
  if (notes.length > 0) items.push({ label: `$(info) ${notes.join('; ')}`, alwaysShow: true });
  return items;
}

function labelOf({ verdict, chains, dataset, line }: SearchHit): string {
  const leaf = chains[0]?.at(-1);
  return [verdict === null ? '' : signs[verdict], leaf ?? '', `${dataset}:${line}`]
    .filter((part) => part !== '')
    .join('  ');
}

/** A quick pick draws no styles, so matches stand between signs. */
function marked({ excerpt, matches }: SearchHit): string {
  let text = '';
  let at = 0;
  for (const [start, end] of matches) {
    text += `${excerpt.slice(at, start)}«${excerpt.slice(start, end)}»`;
    at = end;
  }
  return text + excerpt.slice(at);
}
