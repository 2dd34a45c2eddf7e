import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { root, testFolder } from '../../scripts/workbench/install.mjs';
import { openPage } from '../../scripts/workbench/page.mjs';
import { startWorkbench } from '../../scripts/workbench/server.mjs';
import { copySamples } from '../../scripts/workspace.mjs';

/** VS Code in a browser on a copy of samples/, and what a person does in it. */
export interface Session {
  readonly page: Page;
  /** The copy of samples/. */
  readonly folder: string;
  /** Folder of the installed extensions. */
  readonly extensions: string;
  /** Saves what failed, when the test that runs now fails; call it first in each test. */
  readonly explainFailure: () => void;
  readonly close: () => Promise<void>;
}

/**
 * @param options `vsix`: test this package, installed into an empty profile, in place of the working tree; `settings`: of
 *   the user, beside the quiet ones of all sessions
 * @returns a session whose explorer shows the files of samples/
 */
export async function openSession(
  options: { readonly vsix?: string; readonly settings?: Record<string, unknown> } = {},
): Promise<Session> {
  const samples = copySamples();
  const workbench = await startWorkbench(options.vsix === undefined ? { ...options, link: root } : options);
  const browser = await openPage();
  await browser.page.goto(workbench.address(samples.folder));
  await browser.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  return {
    page: browser.page,
    folder: samples.folder,
    extensions: workbench.extensions,
    explainFailure: () => {
      onTestFailed(async ({ task }) => {
        const name = path.join(testFolder, 'failures', task.name.replaceAll(/[^A-Za-z0-9]+/g, '-'));
        mkdirSync(path.dirname(name), { recursive: true });
        await browser.page.screenshot({ path: `${name}.png` });
        writeFileSync(`${name}.log`, `${workbench.logs()}\n--- page\n${browser.console()}\n`);
        console.error(`What the screen showed: ${name}.png\nWhat VS Code wrote: ${name}.log`);
      });
    },
    close: async () => {
      await browser.close();
      await workbench.stop();
      samples.remove();
    },
  };
}

/** Opens a file of the folder by its name, through the explorer, in an editor that stays. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view').getByText(name, { exact: true }).dblclick();
  await page.locator('.tab.active').getByText(name, { exact: true }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command by its full title, as the palette lists it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().getByText(title).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').getByText(title).first().waitFor({ state: 'hidden' });
}

/** Opens the page "Select by Skill Gap" and does what it asks for, until it shows skills. */
export async function fillPage(page: Page): Promise<void> {
  await runCommand(page, 'Skill Gap: Select by Skill Gap');
  const view = webview(page);
  await view.getByRole('button', { name: 'Annotate Skills' }).click({ timeout: 30_000 });
  await view.getByText(/\d+ of \d+ have chains/).waitFor({ timeout: 60_000 });
  await view.getByRole('button', { name: 'Import Results' }).click();
  await page.locator('.quick-input-list .monaco-list-row').getByText('weak-student.jsonl').first().click();
  await acceptBox(page, 'Name of the student');
  await view.locator('tbody tr').first().waitFor({ timeout: 60_000 });
}

/** The same once the folder is indexed, with a selection of 100 samples. */
export async function preparePage({ page }: Session): Promise<void> {
  await page
    .locator('.statusbar')
    .getByText(/\d+ samples/)
    .waitFor({ timeout: 60_000 });
  await fillPage(page);
  const view = webview(page);
  await view.getByRole('spinbutton', { name: /Budget/ }).fill('100');
  await view.getByText(/^100 samples selected/).waitFor();
}

/** The page inside the webview that is in front. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/**
 * Rests the mouse near the start of a line of the editor until the hover card comes; moves it now and then, as people
 * do when nothing comes, because a card that the server was not ready to fill is not asked for again.
 * @returns the card
 */
export async function hoverLine(page: Page, line: Locator): Promise<Locator> {
  const card = page.locator('.monaco-resizable-hover .monaco-hover:visible').first();
  for (let tries = 0; tries < 10 && !(await card.isVisible()); tries++) {
    // Past the hint, on the text itself; lines are longer than the window, so their middle may be out of sight.
    await line.hover({ position: { x: 500 + 10 * tries, y: 9 } });
    await card.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await card.waitFor({ timeout: 1_000 });
  return card;
}

/** Leaves a picture in `.vscode-test/screenshots`, from where the README's are taken. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join(testFolder, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** The package that `npm run package` makes. */
export function packageFile(): string {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return path.join(root, `${manifest.name}-${manifest.version}.vsix`);
}

/** Presses Enter in the box with a title until it is gone: a box is seen before it takes keys. */
export async function acceptBox(page: Page, title: string): Promise<void> {
  const box = page.locator('.quick-input-widget').getByText(title);
  await box.waitFor();
  const accepted = async (): Promise<boolean> => {
    if (await box.isVisible()) await page.locator('.quick-input-widget input[type=text]').first().press('Enter');
    return !(await box.isVisible());
  };
  for (let press = 1; !(await accepted()); press++) {
    if (press === 30) throw new Error(`"${title}" takes no Enter`);
    await page.waitForTimeout(200);
  }
}
