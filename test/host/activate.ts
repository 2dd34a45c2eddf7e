import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** @returns the extension under test, active */
export async function activate(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension<unknown>('skill-gap.skill-gap');
  assert.ok(extension, 'VS Code did not load the extension');
  await extension.activate();
  return extension;
}
