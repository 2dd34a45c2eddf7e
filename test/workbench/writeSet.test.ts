import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/workbench/install.mjs';
import { acceptBox, openSession, picture, runCommand, webview, type Session } from './session';

describe('writing a set, as a person does it', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
    const { folder } = session;
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'skillGap.chatTemplate': 'qwen3' }));
    // The index is shared: what the command line made is there in the editor.
    for (const line of ['index corpus.jsonl', 'annotate corpus.jsonl', 'student import weak-student.jsonl --name weak'])
      execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...line.split(' ')], { cwd: folder });
  });
  afterAll(() => session.close());

  const rows = () => session.page.locator('.quick-input-list .monaco-list-row');

  it('shows what becomes of the rows at each place before it writes, and writes the card with the set', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    await page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });
    await runCommand(page, 'Skill Gap: Write Skill-Aware SFT Set');
    await rows().getByText('TRL', { exact: true }).click({ timeout: 60_000 });
    await rows().getByText('Inside the trace').waitFor({ timeout: 60_000 });
    expect(await rows().first().textContent()).toMatch(/Inside the trace.*recommended.*keeps skills, trace, answer/s);
    await picture(page, 'write-places');
    await rows().getByText('Before the trace').click();
    await page.locator('.monaco-dialog-box').getByText('Write them all the same?').waitFor();
    await picture(page, 'write-lost');
    await page.keyboard.press('Escape');
    expect(existsSync(path.join(folder, 'sft'))).toBe(false);

    await runCommand(page, 'Skill Gap: Write Skill-Aware SFT Set');
    await rows().getByText('TRL', { exact: true }).click({ timeout: 60_000 });
    await rows().getByText('Inside the trace').click({ timeout: 60_000 });
    await page.locator('.quick-input-widget').getByText('Anything else?').waitFor();
    await rows().getByText('Keep rows for validation').click();
    await picture(page, 'write-extras');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').getByText('Share of the rows').waitFor();
    await page.locator('.quick-input-widget input').first().fill('20%');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').getByText('Folder to write to').waitFor();
    await page.keyboard.press('Enter');
    const written = () =>
      existsSync(path.join(folder, 'sft')) ? readdirSync(path.join(folder, 'sft'), { recursive: true }) : [];
    await expect
      .poll(
        () =>
          written()
            .map(String)
            .some((file) => file.endsWith('README.md')),
        { timeout: 60_000 },
      )
      .toBe(true);
    expect(
      written()
        .map(String)
        .filter((file) => file.endsWith('.skills.svg')),
    ).toHaveLength(1);
    expect(
      written()
        .map(String)
        .filter((file) => file.endsWith('.validation.jsonl')),
    ).toHaveLength(1);
  });

  it('opens the file and the card and copies the command, each at a button of the same message', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    const message = page.locator('.notifications-center .monaco-list-row').filter({ hasText: 'Wrote ' });
    const button = (name: string) => message.getByText(name, { exact: true });
    const press = async (name: string) => {
      // VS Code shows no toasts to a test driver.
      await runCommand(page, 'Notifications: Show Notifications');
      await button(name).waitFor({ timeout: 60_000 });
      if (name === 'Copy Training Command') await picture(page, 'write-done');
      await button(name).click();
    };
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('Copy Training Command');
    const copied = async () => String(await page.evaluate('navigator.clipboard.readText()'));
    await expect.poll(copied, { timeout: 60_000 }).toMatch(/^cd \S+ && python \S+\.trl\.py$/);
    expect(await copied()).toContain(path.join(folder, 'sft'));
    await press('Open Card');
    await page.locator('.tab.active').getByText('Preview README.md').waitFor({ timeout: 60_000 });
    await webview(page).getByText('How it was selected').waitFor({ timeout: 60_000 });
    await picture(page, 'write-card');
    await press('Open File');
    await page.locator('.tab.active').getByText('-inside-think.jsonl').waitFor({ timeout: 60_000 });
    await runCommand(page, 'Notifications: Show Notifications');
    expect(await message.count()).toBe(0);
  });

  it('leaves out the rows of which the template loses something, where others remain', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    const corpus = path.join(folder, 'corpus.jsonl');
    const lines = readFileSync(corpus, 'utf8').trimEnd().split('\n');
    // Of two think blocks the template keeps one.
    const twice = lines.map((line, at) => {
      const row = JSON.parse(line) as { attempt: string };
      return JSON.stringify(
        at % 4 === 0 ? { ...row, attempt: `${row.attempt}\n<think>Once more.</think>\nYes.` } : row,
      );
    });
    writeFileSync(corpus, `${twice.join('\n')}\n`);
    execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), 'index', 'corpus.jsonl'], { cwd: folder });
    await runCommand(page, 'Skill Gap: Write Skill-Aware SFT Set');
    await rows().getByText('TRL', { exact: true }).click({ timeout: 60_000 });
    await rows().getByText('Inside the trace').click({ timeout: 60_000 });
    const question = page.locator('.monaco-dialog-box');
    await question.getByText(/\d+ of \d+ rows would not reach the student whole/).waitFor({ timeout: 60_000 });
    await picture(page, 'write-leave-out');
    const lost = Number(/(\d+) of \d+ rows would/.exec((await question.textContent()) ?? '')?.[1]);
    expect(lost).toBeGreaterThan(0);
    await question.getByText('Leave These Rows Out').click();
    await page.locator('.quick-input-widget').getByText('Anything else?').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').getByText('Folder to write to').waitFor();
    await page.locator('.quick-input-widget input[type=text]').first().fill('sft/kept');
    await acceptBox(page, 'Folder to write to');
    const rowsIn = () => {
      const manifest = path.join(folder, 'sft', 'kept', 'skill-gap-manifest.json');
      if (!existsSync(manifest)) return undefined;
      const { sets } = JSON.parse(readFileSync(manifest, 'utf8')) as { sets: Record<string, WrittenSet> };
      return Object.values(sets)[0];
    };
    await expect.poll(rowsIn, { timeout: 60_000 }).toMatchObject({ notWritten: { 'lost-in-template': lost } });
    const set = rowsIn();
    expect(set?.files[0]?.rows).toBe((set?.selection.selected ?? 0) - lost);
  });
});

/** What of a manifest is looked at. */
interface WrittenSet {
  selection: { selected: number };
  files: { rows: number }[];
}
