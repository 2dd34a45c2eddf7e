import {
  commands,
  env,
  EventEmitter,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
  type WorkspaceFolder,
} from 'vscode';
import { skillOrders, type SkillOrder, type SkillPage } from '../../protocol/skills';
import type { Failure, SkillPath } from '../../protocol/values';
import type { Session } from '../session';
import { annotateItem, moreItem, skillItem, type SkillElement } from './skillItem';
import { SkillSampleList } from './skillSampleList';

/** Children that are listed at once; more come on demand. */
const pageSize = 200;
/** Changes of the index within this time are shown together, in milliseconds. */
const pause = 300;
const orderKey = 'skills:order';

/** What the view says in its place when it has no rows; `when` clauses of the manifest read it. */
type ViewState = 'ready' | 'no-index' | 'no-chains' | 'failed';

const orderWords: Readonly<Record<SkillOrder, string>> = {
  gap: 'Largest gap first',
  name: 'By name',
  count: 'Most samples first',
};

/** The view "Skills": the active tree, loaded level by level from the language server. */
export class SkillsView implements TreeDataProvider<SkillElement>, Disposable {
  private readonly changed = new EventEmitter<SkillElement | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<SkillElement>;
  private readonly subscriptions: Disposable[];
  /** How many children of a node were asked for, by folder and path; a page when absent. */
  private readonly listed = new Map<string, number>();
  private filter = '';
  private timer: NodeJS.Timeout | undefined;
  /** The index changed while nobody could see the view. */
  private stale = false;

  constructor(private readonly session: Session) {
    this.view = window.createTreeView('skillGap.skills', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.changed,
      this.view,
      session.client.onChanged(() => this.refreshSoon()),
      workspace.onDidChangeWorkspaceFolders(() => this.refreshSoon()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('skillGap.student')) this.refreshSoon();
      }),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.stale) this.refresh();
      }),
      commands.registerCommand('skillGap.sortSkills', (given?: SkillOrder) => this.sort(given)),
      commands.registerCommand('skillGap.filterSkills', (given?: string) => this.askFilter(given)),
      commands.registerCommand('skillGap.clearSkillFilter', () => this.setFilter('')),
      commands.registerCommand('skillGap.showMoreSkills', (element?: SkillElement) => this.showMore(element)),
      commands.registerCommand('skillGap.showSkillSamples', (element?: SkillElement) => this.showSamples(element)),
      commands.registerCommand('skillGap.copySkillPath', (element?: SkillElement) => this.copyPath(element)),
    ];
  }

  getTreeItem(element: SkillElement): TreeItem {
    if (element.kind === 'skill') return skillItem(element, this.filter);
    if (element.kind === 'more') return moreItem(element);
    if (element.kind === 'annotate') return annotateItem(element);
    const item = new TreeItem(element.folder.name, TreeItemCollapsibleState.Expanded);
    item.id = element.folder.uri.toString();
    return item;
  }

  async getChildren(element?: SkillElement): Promise<SkillElement[]> {
    if (element?.kind === 'more' || element?.kind === 'annotate') return [];
    const folders = workspace.workspaceFolders ?? [];
    const [only] = folders;
    if (!element && folders.length > 1) return folders.map((folder) => ({ kind: 'folder', folder }));
    const folder = element?.folder ?? only;
    if (!folder) return [];
    return await this.load(folder, element?.kind === 'skill' ? element.row.path : []);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async load(folder: WorkspaceFolder, parent: SkillPath): Promise<SkillElement[]> {
    const limit = this.listed.get(keyOf(folder, parent)) ?? pageSize;
    const settled = await this.session.client.request('skillGap/skills', {
      folder: folder.uri.toString(),
      student: workspace.getConfiguration('skillGap', folder).get('student', ''),
      order: this.order,
      filter: this.filter,
      ...{ parent, from: 0, limit },
    });
    if (parent.length === 0) await this.describe(settled.kind === 'done' ? settled.value : undefined);
    if (settled.kind === 'refused') await this.refused(settled.failure);
    if (settled.kind !== 'done') return [];
    const { rows, total, tree, overall } = settled.value;
    const bare = parent.length === 0 && overall.samples === 0;
    return [
      ...(bare ? [{ kind: 'annotate', folder, tree } as const] : []),
      ...rows.map((row) => ({ kind: 'skill', folder, row }) as const),
      ...(total > rows.length ? [{ kind: 'more', folder, parent, left: total - rows.length } as const] : []),
    ];
  }

  /** Says above the rows which tree and whose accuracy they are: the title has no room for it beside the container's. */
  private async describe(page: SkillPage | undefined): Promise<void> {
    // Several folders have several trees.
    const shown = (workspace.workspaceFolders ?? []).length > 1 ? undefined : page;
    const words = [
      ...[shown?.tree, shown?.student].filter((word) => typeof word === 'string'),
      ...(this.filter === '' ? [] : [`filter: ${this.filter}${page?.total === 0 ? ' (no skill)' : ''}`]),
      ...(page?.overall.samples === 0 ? ['no sample has chains of it yet'] : []),
    ];
    this.view.message = words.join(' · ');
    if (page) await setContext('state', 'ready' satisfies ViewState);
  }

  private async refused({ code, message }: Failure): Promise<void> {
    const state: ViewState = code === 'no-index' || code === 'no-chains' ? code : 'failed';
    if (state === 'failed') this.view.message = message;
    await setContext('state', state);
  }

  private get order(): SkillOrder {
    const kept = this.session.context.workspaceState.get<string>(orderKey);
    return skillOrders.find((order) => order === kept) ?? 'gap';
  }

  private async sort(given?: SkillOrder): Promise<void> {
    const items = skillOrders.map((order) => ({
      label: orderWords[order],
      ...(order === this.order && { description: 'now' }),
      order,
    }));
    const order = given ?? (await window.showQuickPick(items, { placeHolder: 'The order of skills' }))?.order;
    if (order === undefined) return;
    await this.session.context.workspaceState.update(orderKey, order);
    this.refresh();
  }

  private async askFilter(given?: string): Promise<void> {
    const filter =
      given ??
      (await window.showInputBox({
        title: 'Filter Skills',
        prompt: 'Words of the skill or of what it belongs to; nothing shows all.',
        value: this.filter,
      }));
    if (filter !== undefined) await this.setFilter(filter.trim());
  }

  private async setFilter(filter: string): Promise<void> {
    this.filter = filter;
    this.listed.clear();
    await setContext('filtered', filter !== '');
    this.refresh();
  }

  private showMore(element: SkillElement | undefined): void {
    if (element?.kind !== 'more') return;
    const key = keyOf(element.folder, element.parent);
    this.listed.set(key, (this.listed.get(key) ?? pageSize) + pageSize);
    this.refresh();
  }

  private async showSamples(element: SkillElement | undefined): Promise<void> {
    const chosen = element ?? this.view.selection[0];
    if (chosen?.kind !== 'skill') return;
    const list = new SkillSampleList(this.session, chosen.folder, chosen.row);
    await list.pick().finally(() => list.dispose());
  }

  private async copyPath(element: SkillElement | undefined): Promise<void> {
    const chosen = element ?? this.view.selection[0];
    if (chosen?.kind === 'skill') await env.clipboard.writeText(chosen.row.path.join(' > '));
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.view.visible) this.refresh();
      else this.stale = true;
    }, pause);
  }

  private refresh(): void {
    this.stale = false;
    this.changed.fire(undefined);
  }
}

function keyOf(folder: WorkspaceFolder, path: SkillPath): string {
  return JSON.stringify([folder.uri.toString(), path]);
}

async function setContext(name: 'state' | 'filtered', value: string | boolean): Promise<void> {
  await commands.executeCommand('setContext', `skillGap.skills.${name}`, value);
}
