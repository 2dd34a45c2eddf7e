import { workspace, type WorkspaceFolder } from 'vscode';
import type { SelectionChoice } from '../protocol/selection';
import type { ServerSettings } from '../protocol/requests';
import type { ChosenFields } from '../protocol/values';

/** The part of the settings that the language server works with. */
export function serverSettings(): ServerSettings {
  const section = workspace.getConfiguration('skillGap');
  return {
    indexOnOpen: section.get('indexOnOpen', true),
    student: section.get('student', ''),
    hints: section.get('hints.enabled', true),
    commandLinks: true,
    fields: section.get<ChosenFields>('fields', {}),
  };
}

/** What "Select by Skill Gap" starts from when nothing was chosen in this workspace yet. */
export function defaultChoice(): SelectionChoice {
  const section = workspace.getConfiguration('skillGap');
  return {
    method: 'weighted',
    student: section.get<string>('student') || null,
    budget: section.get('selection.budget', 1_000),
    temperature: section.get('selection.temperature', 2),
    seed: section.get('selection.seed', '42'),
    // Of "Robust", which the simulation of `npm run eval:selection` speaks for.
    smoothing: 'hierarchical',
  };
}

/** The name that corrections by hand bear; empty where git or the system is to say it. */
export function personSetting(): string {
  const section = workspace.getConfiguration('skillGap');
  return section.get('person', '');
}

/** The student's chat template: a file, a model's folder or a family's name; empty where none is set. */
export function chatTemplateSetting(folder: WorkspaceFolder): string {
  const section = workspace.getConfiguration('skillGap', folder);
  return section.get('chatTemplate', '').trim();
}

/** The student's `tokenizer.json`, relative to the folder or absolute; empty where tokens are estimated. */
export function tokenizerSetting(folder: WorkspaceFolder): string {
  const section = workspace.getConfiguration('skillGap', folder);
  return section.get('tokenizer', '').trim();
}

/** The choice with the tokenizer of the settings where it names none itself. */
export function withTokenizer(choice: SelectionChoice, folder: WorkspaceFolder): SelectionChoice {
  return { ...choice, tokenizer: choice.tokenizer ?? tokenizerSetting(folder) };
}

/** An endpoint that speaks OpenAI's protocol, and the model asked there. Its key is in the secret storage. */
export interface EndpointSetting {
  baseUrl: string;
  model: string;
  /** Requests in flight. */
  concurrency?: number;
  /** Per million tokens, in whatever money the person thinks in. */
  priceIn?: number;
  priceOut?: number;
}

type EndpointSettings = readonly EndpointSetting[];

/** The endpoints of the settings; entries without a base URL or a model are passed over. */
export function endpoints(): EndpointSetting[] {
  const section = workspace.getConfiguration('skillGap');
  const given = section.get<EndpointSettings>('endpoints', []);
  return given.filter(({ baseUrl, model }: Partial<EndpointSetting>) => isText(baseUrl) && isText(model));
}

/** Settings are written by hand, so they may hold anything. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
