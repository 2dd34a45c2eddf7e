// A language model for the tests that run inside VS Code: of the names that a question lists it takes the first.
const vscode = require('vscode');

const model = {
  id: 'skill-gap-test-first',
  name: 'First Name',
  family: 'test',
  version: '1',
  maxInputTokens: 100_000,
  maxOutputTokens: 1_000,
  capabilities: {},
};

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.lm.registerLanguageModelChatProvider('skill-gap-test', {
      provideLanguageModelChatInformation: () => [model],
      provideLanguageModelChatResponse: async (_model, messages, _options, progress) => {
        const text = messages.flatMap(({ content }) => content.map((part) => part.value ?? '')).join('\n');
        const first = /^- (.+)$/mu.exec(text)?.[1];
        progress.report(new vscode.LanguageModelTextPart(JSON.stringify({ skills: first ? [first] : [] })));
      },
      provideTokenCount: async () => 1,
    }),
  );
};
