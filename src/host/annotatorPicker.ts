import { commands, window, type LanguageModelChat, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { OfflineAnnotator } from '../protocol/annotators';
import type { TokenPrices } from '../protocol/models';
import type { TreeReference } from '../protocol/skills';
import type { Session } from './session';
import { endpoints, type EndpointSetting } from './settings';

/** A model as a person picks it; keys are fetched when it is asked. */
export type PickedModel =
  | { kind: 'endpoints'; model: string; endpoints: readonly EndpointSetting[]; prices?: TokenPrices }
  | { kind: 'editor'; id: string; name: string };

/** Who is to annotate. */
export type PickedAnnotator = { offline: OfflineAnnotator } | { model: PickedModel };

interface Way extends QuickPickItem {
  /** What the way comes to, perhaps after more questions; undefined when one of them was left. */
  choose?: () => Promise<PickedAnnotator | undefined>;
}

/** Lets a person choose who annotates; undefined when the pick was left. */
export async function pickAnnotator(session: Session, folder: WorkspaceFolder): Promise<PickedAnnotator | undefined> {
  const ways = [...offlineWays(session, folder), ...endpointWays(), ...(await editorWays(session))];
  const picked = await window.showQuickPick(ways, {
    title: 'Annotate Skills',
    placeHolder: 'Who gives the samples their skill chains?',
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return await picked?.choose?.();
}

/** Lets a person choose a tree; undefined when the pick was left. */
export async function pickTree(session: Session, folder: WorkspaceFolder): Promise<TreeReference | undefined> {
  const settled = await session.client.request('skillGap/openableTrees', { folder: folder.uri.toString() });
  const known = settled.kind === 'done' ? settled.value : [];
  const items: (QuickPickItem & { reference: TreeReference })[] = known
    .toSorted((one, other) => Number(other.active) - Number(one.active))
    .map(({ name, detail, active, reference }) => ({
      label: name,
      description: active ? `${detail}, the active tree` : detail,
      reference,
    }));
  const other = { label: '$(folder-opened) Browse…', description: 'another tree file' };
  const picked = await window.showQuickPick([...items, other], {
    placeHolder: 'Of which skill tree?',
    ignoreFocusOut: true,
  });
  if (!picked) return undefined;
  if ('reference' in picked) return picked.reference;
  const file = await openFile(folder, 'Skill Tree', { 'Skill trees': ['json', 'txt', 'md', 'csv', 'tsv'] });
  return file === undefined ? undefined : { file };
}

function offlineWays(session: Session, folder: WorkspaceFolder): Way[] {
  return [
    {
      label: '$(symbol-keyword) Built-In Annotator',
      description: 'offline',
      detail: 'By cues in the text, of the built-in tree of mathematics: thousands of problems a second.',
      choose: () => Promise.resolve({ offline: { kind: 'builtin' } }),
    },
    {
      label: '$(list-tree) By the Words of a Tree…',
      description: 'offline',
      detail: 'Any tree, also your own, by the names, labels and descriptions of its skills.',
      choose: async () => {
        const tree = await pickTree(session, folder);
        return tree && { offline: { kind: 'builtin', tree } };
      },
    },
    {
      label: '$(file) Chains from a File…',
      description: 'offline',
      detail: 'JSONL of {unique_id or question, mapped_chains}: chains that you have already.',
      choose: async () => {
        const chains = await openFile(folder, 'Skill Chains', { 'JSON Lines': ['jsonl', 'ndjson'] });
        return chains === undefined ? undefined : { offline: { kind: 'imported', chains } };
      },
    },
  ];
}

/** The models of the settings: endpoints with the same model share the work. */
export function endpointModels(): Extract<PickedModel, { kind: 'endpoints' }>[] {
  return Array.from(
    Map.groupBy(endpoints(), ({ model }) => model),
    ([model, places]) => endpointModel(model, places),
  );
}

function endpointWays(): Way[] {
  const ways: Way[] = endpointModels().map((model) => ({
    label: `$(cloud) ${model.model}`,
    description: model.endpoints.map(({ baseUrl }) => baseUrl).join(', '),
    detail: 'Walks a tree from its root, as the paper does; what it takes is shown before it starts.',
    choose: () => Promise.resolve({ model }),
  }));
  if (ways.length > 0) return ways;
  return [
    {
      label: '$(cloud) A Language Model at an Endpoint…',
      description: 'OpenAI-compatible',
      detail: 'Opens the setting skillGap.endpoints; "Skill Gap: Set API Key" keeps its key.',
      choose: async () => {
        await commands.executeCommand('workbench.action.openSettings', 'skillGap.endpoints');
        return undefined;
      },
    },
  ];
}

function endpointModel(model: string, places: readonly EndpointSetting[]): Extract<PickedModel, { kind: 'endpoints' }> {
  const priced = places.find(({ priceIn, priceOut }) => priceIn !== undefined || priceOut !== undefined);
  const prices = priced && { input: priced.priceIn ?? 0, output: priced.priceOut ?? 0 };
  return { kind: 'endpoints', model, endpoints: places, ...(prices && { prices }) };
}

async function editorWays({ models }: Session): Promise<Way[]> {
  const known = await models.list();
  return known.map((model) => ({
    label: `$(sparkle) ${model.name}`,
    description: `VS Code's language models, ${model.vendor}`,
    detail: 'Walks a tree from its root with a model that you have in the editor; your quota there is spent.',
    choose: () => Promise.resolve({ model: editorModel(model) }),
  }));
}

function editorModel({ id, name, vendor }: LanguageModelChat): PickedModel {
  return { kind: 'editor', id, name: `${vendor}/${name}` };
}

async function openFile(
  folder: WorkspaceFolder,
  title: string,
  filters: Record<string, string[]>,
): Promise<string | undefined> {
  const opened = await window.showOpenDialog({ defaultUri: folder.uri, filters, title, openLabel: 'Use' });
  return opened?.[0]?.fsPath;
}
