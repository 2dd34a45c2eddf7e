// @ts-check
// Runs the tests of test/host in desktop VS Code, which is downloaded when missing; needs a display.
import { runTests } from '@vscode/test-electron';
import path from 'node:path';
import process from 'node:process';
import { root, testFolder } from './workbench/install.mjs';
import { copySamples } from './workspace.mjs';

const samples = copySamples();
try {
  process.exitCode = await runTests({
    cachePath: path.join(testFolder, 'desktop'),
    extensionDevelopmentPath: [root, path.join(root, 'test', 'host', 'testModel')],
    extensionTestsPath: path.join(root, 'dist', 'test', 'host', 'index.js'),
    launchArgs: [samples.folder, '--disable-workspace-trust', '--disable-extensions', '--skip-welcome'],
  });
} catch (error) {
  console.error(
    `Desktop VS Code could not run the tests: ${error instanceof Error ? error.message : error}\n` +
      'It needs a display and access to update.code.visualstudio.com; npm run test:host runs the same tests in a browser.',
  );
  process.exitCode = 1;
} finally {
  samples.remove();
}
