import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptBox,
  fillPage,
  hoverLine,
  openFile,
  openSession,
  picture,
  runCommand,
  webview,
  type Session,
} from './session';

/** One after the other, as a person goes through them; each needs what the one before left. */
describe('the main job, as a person does it', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  it('says in the status bar what the index holds, without being asked', async () => {
    session.explainFailure();
    await session.page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });
  });

  it('opens the page from the palette, which asks for what is missing', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await fillPage(page);
  });

  it('moves the emphasis to the weak skills as the temperature rises', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    await view.getByRole('spinbutton', { name: /Budget/ }).fill('100');
    await view.getByText(/^100 samples selected/).waitFor();
    const shares: number[] = [];
    for (const temperature of ['0', '1', '2']) {
      const before = await view.locator('tbody').textContent();
      await view.getByRole('slider', { name: 'Temperature' }).fill(temperature);
      await expect.poll(() => view.locator('tbody').textContent(), { timeout: 10_000 }).not.toBe(before);
      shares.push(await weakestShare(session));
    }
    const [uniform = NaN, paper = NaN, steep = NaN] = shares;
    expect(paper).toBeGreaterThan(uniform);
    expect(steep).toBeGreaterThan(paper);
    await view.getByRole('slider', { name: 'Temperature' }).fill('1');
    await expect.poll(() => weakestShare(session)).toBe(paper);
    await clearNotifications(session);
    await picture(page, 'select');
  });

  it('explains a sample of the list in place, and any other one by its id', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    await view
      .getByRole('button', { name: /^Why is .* selected/ })
      .first()
      .click();
    const first = view.locator('.samples .explanation').first();
    await expect.poll(() => first.textContent()).toMatch(/is selected: number 1 of 100\..*Rank 1 of/s);
    await view.getByRole('textbox', { name: 'Why is a sample in, or not?' }).fill('corpus.jsonl:7');
    await page.keyboard.press('Enter');
    await expect.poll(() => view.locator('.ask-why + .explanation').textContent()).toContain('sample-0007 is');
    await picture(page, 'why');
    await view
      .getByRole('button', { name: /^Why is .* selected/ })
      .first()
      .click();
    await first.waitFor({ state: 'hidden' });
    await view.getByRole('textbox', { name: 'Why is a sample in, or not?' }).fill('');
  });

  it('saves selections under names, compares, extends and deletes them', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    const notices = view.locator('.notice-place');
    await view.getByText(/^Saved selections/).click();
    await view.getByRole('textbox', { name: 'Name to save under' }).fill('first');
    await view.getByRole('button', { name: 'Save', exact: true }).click();
    await notices.getByText('Saved as "first": 100 samples.').waitFor();
    await view.getByText('Saved selections (1)').waitFor();
    await view.getByRole('spinbutton', { name: 'Next samples' }).fill('20');
    await view.getByRole('textbox', { name: 'Name to save under' }).fill('second');
    await view.getByRole('button', { name: 'Extend' }).click();
    await notices.getByText('The next 20 samples are saved as "second".').waitFor();
    await view.getByRole('button', { name: 'Compare' }).click();
    await notices.getByText('0 samples in both').waitFor();
    await picture(page, 'saved');
    for (const left of ['(1)', '']) {
      await view.getByRole('button', { name: 'Delete' }).click();
      await view.getByText(`Saved selections${left === '' ? '' : ` ${left}`}`, { exact: true }).waitFor();
    }
    await view.getByText('Saved selections', { exact: true }).click();
  });

  it('writes the set where it was told to', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    await webview(page)
      .getByRole('button', { name: /^Write/ })
      .click();
    await page.locator('.quick-input-list .monaco-list-row').getByText('LLaMA-Factory').first().click();
    await page.locator('.quick-input-list .monaco-list-row').getByText('Before the trace').click({ timeout: 60_000 });
    await acceptBox(page, 'Anything else?');
    const input = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-widget').getByText('Folder to write to').waitFor();
    await input.fill('sft');
    await page.keyboard.press('Enter');

    const info = path.join(folder, 'sft', 'dataset_info.json');
    await expect.poll(() => existsSync(info), { timeout: 30_000 }).toBe(true);
    const [entry] = Object.values(JSON.parse(readFileSync(info, 'utf8')) as Record<string, { file_name: string }>);
    const rows = readFileSync(path.join(folder, 'sft', entry?.file_name ?? ''), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { messages: { role: string; content: string }[] });
    expect(rows).toHaveLength(100);
    for (const { messages } of rows) {
      expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
      expect(messages[0]?.content).toMatch(/^Please reason step by step, .*\n\nQuestion: /);
      expect(messages[1]?.content).toMatch(/^Skills:\n.+->.+\n[\s\S]*<think>/);
    }
    await webview(page).getByText('Wrote 100 samples to').waitFor();
  });

  it('shows skills and verdicts on the lines of the corpus, and a card on hover', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await clearNotifications(session);
    await openFile(page, 'corpus.jsonl');
    const lines = page.locator('.editor-instance .view-lines');
    await expect.poll(() => lines.textContent(), { timeout: 20_000 }).toMatch(/[✓✗].{1,60}›/);
    const card = await hoverLine(page, lines.locator('.view-line', { hasText: /✗.+›/ }).first());
    await expect.poll(() => card.textContent(), { timeout: 20_000 }).toMatch(/weak-student/);
    expect(await card.textContent()).toMatch(/Skill chains.*›.*of \d+ right/s);
    // The card fades in.
    await page.waitForTimeout(500);
    await picture(page, 'hover');
    await page.keyboard.press('Escape');
  });

  it('shows the set in the editor: the skills stand before the trace', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await clearNotifications(session);
    await page.locator('.explorer-folders-view').getByText('sft', { exact: true }).click();
    await openFile(page, 'weighted-weak-student-100-t1-s42.jsonl');
    await runCommand(page, 'View: Toggle Word Wrap');
    const lines = page.locator('.editor-instance .view-lines');
    await expect.poll(() => lines.textContent()).toMatch(/Skills:\\n.+->.+<think>/);
    await picture(page, 'set');
  });
});

/** Share of the selection that goes to the skills that the student solves least, in percent, as the page shows it. */
async function weakestShare({ page }: Session): Promise<number> {
  const table = webview(page).locator('tbody');
  const accuracies = await table.locator('.c-accuracy').allTextContents();
  const selected = await table.locator('.c-selected').allTextContents();
  const skills = accuracies.map((accuracy, row) => ({
    accuracy: parseFloat(accuracy),
    selected: parseFloat(selected[row] ?? ''),
  }));
  const weak = skills.filter(({ accuracy }) => accuracy < 40);
  expect(weak.length).toBeGreaterThan(0);
  return weak.reduce((sum, skill) => sum + skill.selected, 0);
}

/** Messages that lie over what a picture should show. */
async function clearNotifications({ page }: Session): Promise<void> {
  await runCommand(page, 'Notifications: Clear All Notifications');
}
