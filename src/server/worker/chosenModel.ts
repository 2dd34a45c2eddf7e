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
  const model =
    choice.kind === 'editor'
      ? new EditorModel(choice.id, choice.name, ask)
      : new EndpointPool({ endpoints: choice.endpoints, model: choice.model });
  return new CachedModel(model, store);
}
