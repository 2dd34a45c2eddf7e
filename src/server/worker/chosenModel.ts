import type { ChatModel } from '../../core/llm/chatModel';
import { CachedModel } from '../../core/llm/cachedModel';
import { EndpointPool } from '../../core/llm/endpointPool';
import type { IndexStore } from '../../core/store/open';
import type { ModelChoice } from '../../protocol/models';
import type { AskEditor } from '../engine';
import { EditorModel } from './editorModel';

/**
 * The model that a person chose; its replies are kept in the index, so that none is paid for twice.
 * @param store of a writing connection
 * @throws Refusal `bad-endpoint`
 */
export function chosenModel(choice: ModelChoice, store: IndexStore, ask: AskEditor): ChatModel {
  return new CachedModel(plainModel(choice, ask), store);
}

/**
 * The same for callers that keep replies themselves.
 * @param timeout seconds after which a request to an endpoint is given up
 * @throws Refusal `bad-endpoint`
 */
export function plainModel(choice: ModelChoice, ask: AskEditor, timeout?: number): ChatModel {
  if (choice.kind === 'editor') return new EditorModel(choice.id, choice.name, ask);
  const { endpoints, model } = choice;
  return new EndpointPool({ endpoints, model, ...(timeout !== undefined && { timeout }) });
}
