// @ts-check
// The profile of one run of VS Code: settings, extensions, logs; thrown away with the run.
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runToEnd } from './processes.mjs';

/** Quiet and the same on every machine, so that tests and pictures do not depend on it. */
const baseSettings = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.colorTheme': 'Default Light Modern',
  // A picture taken now shows what is, not a palette that fades away.
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {string} profile
 * @param {Record<string, unknown>} [settings] beside the quiet ones that all runs share
 */
export function writeSettings(profile, settings) {
  const text = JSON.stringify({ ...baseSettings, ...settings }, null, 2);
  // The user's settings and the server's: which of the two a build reads has changed before.
  for (const name of ['User', 'Machine']) {
    const folder = path.join(profile, 'data', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), text);
  }
}

/**
 * @param {string} vscode
 * @param {string} profile
 * @param {string} vsix
 */
export async function installExtension(vscode, profile, vsix) {
  const args = ['out/server-main.js', '--install-extension', vsix, ...profileArguments(profile)];
  const code = await runToEnd(process.execPath, args, { cwd: vscode, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error(`VS Code refused to install ${vsix} (exit code ${code}).`);
}

/**
 * @param {string} folder
 * @returns {string} all log files below the folder, each under its name
 */
export function logFiles(folder) {
  let text = '';
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const content = readFileSync(file, 'utf8').trim();
      if (content) text += `--- ${path.relative(folder, file)}\n${content}\n`;
    }
  } catch {
    // A server that never came up has no logs.
  }
  return text;
}

/** @param {string} profile */
export function profileArguments(profile) {
  const extensions = path.join(profile, 'extensions');
  return ['--server-data-dir', profile, '--extensions-dir', extensions, '--accept-server-license-terms'];
}

/**
 * @param {string} profile
 * @param {string} extension
 */
export function linkExtension(profile, extension) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const extensions = path.join(profile, 'extensions');
  mkdirSync(extensions, { recursive: true });
  symlinkSync(extension, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}
