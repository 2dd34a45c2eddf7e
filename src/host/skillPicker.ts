import { QuickPickItemKind, window, type Disposable, type QuickPick, type QuickPickItem } from 'vscode';
import type { SkillChoices } from '../protocol/corrections';
import type { SkillPath } from '../protocol/values';
import { SkillSearch } from './skillSearch';

/** Skills that are listed at once; a tree may have thousands. */
const listed = 500;

interface SkillItem extends QuickPickItem {
  /** In the choices; undefined for a line between parts. */
  skill?: number;
}

/**
 * A quick pick over a skill tree: the sample's present chains first, picked, then what is likely, then the whole tree.
 * What is picked stays in the list whatever is typed.
 */
export class SkillPicker implements Disposable {
  private readonly picker: QuickPick<SkillItem> = window.createQuickPick<SkillItem>();
  private readonly search: SkillSearch;
  private readonly present: number[];
  private readonly chosen: Set<number>;

  constructor(private readonly choices: SkillChoices) {
    const { skills, chains = [] } = choices;
    this.search = new SkillSearch(skills);
    const places = new Map(skills.map(({ path }, index) => [keyOf(path), index]));
    this.present = chains.flatMap((path) => places.get(keyOf(path)) ?? []);
    this.chosen = new Set(this.present);
    this.picker.title = `Skill Chains of ${choices.id}: ${choices.excerpt}`;
    this.picker.placeholder = `Words of the skill or of what it belongs to in ${choices.tree}; nothing picked says: no skill`;
    this.picker.canSelectMany = true;
    this.picker.ignoreFocusOut = true;
  }

  /** The chains that the person chose, perhaps none; undefined when the pick was left. */
  async pick(): Promise<SkillPath[] | undefined> {
    return await new Promise((resolve) => {
      this.picker.onDidChangeValue(() => this.list());
      this.picker.onDidChangeSelection((items) => this.select(items));
      this.picker.onDidAccept(() => {
        this.select(this.picker.selectedItems);
        resolve(Array.from(this.chosen, (skill) => this.choices.skills[skill]?.path ?? []));
        this.picker.hide();
      });
      this.picker.onDidHide(() => resolve(undefined));
      this.list();
      this.picker.show();
    });
  }

  dispose(): void {
    this.picker.dispose();
  }

  /** Only what is listed can have been picked or unpicked. */
  private select(items: readonly SkillItem[]): void {
    for (const { skill } of this.picker.items) if (skill !== undefined) this.chosen.delete(skill);
    for (const { skill } of items) if (skill !== undefined) this.chosen.add(skill);
  }

  private list(): void {
    const typed = this.picker.value.trim();
    const first = typed === '' ? [...new Set([...this.present, ...this.chosen])] : [...this.chosen];
    const likely = typed === '' ? this.choices.likely.filter((skill) => !first.includes(skill)) : [];
    const shown = new Set([...first, ...likely]);
    const rest = this.search.find(typed, listed + shown.size).filter((skill) => !shown.has(skill));
    const items = [
      ...this.part(typed === '' ? 'Of this sample' : 'Picked', first),
      ...this.part('Likely by the text', likely),
      ...this.part(typed === '' ? `Tree ${this.choices.tree}` : 'Found', rest.slice(0, listed)),
    ];
    this.picker.items = items;
    this.picker.selectedItems = items.filter(({ skill }) => skill !== undefined && this.chosen.has(skill));
  }

  private part(title: string, skills: readonly number[]): SkillItem[] {
    if (skills.length === 0) return [];
    return [{ label: title, kind: QuickPickItemKind.Separator }, ...skills.map((skill) => this.item(skill))];
  }

  private item(skill: number): SkillItem {
    const { path = [], label = '', description = '', leaf = true } = this.choices.skills[skill] ?? {};
    const name = path.at(-1) ?? '';
    const above = path.slice(0, -1).join(' › ');
    const long = label === name ? above : [above, name].filter((part) => part !== '').join(' › ');
    return {
      skill,
      label: leaf ? label : `${label} …`,
      description: long,
      ...(description !== '' && { detail: description }),
      picked: this.chosen.has(skill),
      // What fits is found here: the pick must not filter it again.
      alwaysShow: true,
    };
  }
}

const keyOf = (path: SkillPath): string => JSON.stringify(path);
