import { LanguageModelChatMessage, lm, workspace, type ExtensionContext } from 'vscode';
import path from 'node:path';
import { ServerClient } from './client';
import { registerCommands } from './commands';
import { LanguageModels } from './languageModels';
import { PanelHost } from './panelHost';
import { ComparisonDocuments, comparisonScheme } from './comparisonDocuments';
import { registerReviewPanelSerializer } from './panels/reviewPanel';
import { SampleDocuments, sampleScheme } from './sampleDocuments';
import { Session } from './session';
import { serverSettings } from './settings';
import { StatusItem } from './statusItem';
import { SkillsView } from './views/skillsView';

let client: ServerClient | undefined;

/** Builds, registers, and starts the language server. */
export async function activate(context: ExtensionContext): Promise<void> {
  const models = new LanguageModels({
    selectChatModels: (selector) => lm.selectChatModels(selector),
    userMessage: (text) => LanguageModelChatMessage.User(text),
    assistantMessage: (text) => LanguageModelChatMessage.Assistant(text),
  });
  client = new ServerClient(context.asAbsolutePath(path.join('dist', 'server.js')), serverSettings(), models);
  const session = new Session(context, client, models);
  const panels = new PanelHost(session);
  const status = new StatusItem(client);
  context.subscriptions.push(
    client,
    panels,
    status,
    new SkillsView(session),
    registerReviewPanelSerializer(session),
    ...registerCommands(session, panels),
    workspace.registerTextDocumentContentProvider(sampleScheme, new SampleDocuments(client)),
    workspace.registerTextDocumentContentProvider(comparisonScheme, new ComparisonDocuments(client)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('skillGap')) void client?.notify('skillGap/settings', serverSettings());
    }),
  );
  await client.start();
  status.refresh();
}

/** The server closes its index before it ends. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
