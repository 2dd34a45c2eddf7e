import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallTokenizer } from '../unit/tokens/smallTokenizer';
import { openSession, picture, preparePage, runCommand, webview, type Session } from './session';

/** Long enough for a machine that is busy. */
const soon = { timeout: 20_000 };

/** One after the other: each goes on from what the one before chose. */
describe('what is kept out of a selection, as a person chooses it', () => {
  let session: Session;
  const summary = () => webview(session.page).locator('section.summary');
  /** Picks a file of the folder in the editor's own list. */
  const pick = async (list: string, button: string, file: string): Promise<void> => {
    await webview(session.page).locator(list).getByRole('button', { name: button }).click();
    await session.page.locator('.quick-input-list .monaco-list-row').getByText(file).first().click();
  };

  beforeAll(async () => {
    session = await openSession();
    await preparePage(session);
    const { folder } = session;
    const rows = readFileSync(path.join(folder, 'corpus.jsonl'), 'utf8').trimEnd().split('\n').slice(10, 15);
    const problems = rows.map((line, at) => {
      const { question, expected_answer: answer } = JSON.parse(line) as { question: string; expected_answer: string };
      return { id: `aime-${at + 1}`, problem: question, answer };
    });
    writeFileSync(path.join(folder, 'aime.json'), JSON.stringify(problems));
    writeFileSync(path.join(folder, 'seen.txt'), 'sample-0003\nsample-0005\nnobody\n');
    writeFileSync(path.join(folder, 'tokenizer.json'), JSON.stringify(smallTokenizer()));
  });
  afterAll(() => session.close());

  it('problems of a benchmark, with the words that they share', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    await view.locator('#kept-out > summary').click();
    await pick('#benchmarks', 'Add…', 'aime.json');
    await expect.poll(() => summary().textContent(), soon).toMatch(/Left out: \d+ samples are of a benchmark/);
    await view.locator('#findings > summary').click();
    const rows = view.locator('.found-table tbody tr');
    await rows.first().waitFor();
    await expect
      .poll(() => rows.allTextContents(), soon)
      .toContainEqual(expect.stringMatching(/sample-0011aime\.json:1 aime-1.+angle/));
    // By its id it opens in the editor; the page is still there behind it.
    await rows.getByRole('button', { name: 'sample-0011' }).click();
    await page.locator('.tab.active').getByText('corpus.jsonl').waitFor();
    await page.locator('.tab').getByText('Select by Skill Gap').click();
    await view.getByRole('textbox', { name: 'Why is a sample in, or not?' }).fill('sample-0011');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => view.locator('.ask-why + .explanation').textContent(), soon)
      .toContain('Its problem is nearly that of aime.json:1 (aime-1). Words in both:');
  });

  it('near-duplicates, wrong traces and ids of a file', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    await view.getByLabel('No near-duplicates').check();
    await expect
      .poll(() => view.locator('#findings > summary').textContent(), soon)
      .toMatch(/\d+ clusters of near-duplicates/);
    await view.getByText('selected', { exact: true }).first().waitFor();
    await view.locator('#verified').click();
    await view.locator('#verified').getByRole('option', { name: 'Only correct ones' }).click();
    await expect
      .poll(() => view.locator('#findings').textContent(), soon)
      .toMatch(/Teacher traces: \d+ come to the expected/);
    await pick('#exclude', 'Choose…', 'seen.txt');
    await expect.poll(() => summary().textContent(), soon).toContain('Left out: 2 samples have an id on the list');
    expect(await summary().textContent()).toContain('1 excluded id belongs to no sample.');
    await picture(page, 'kept-out');
  });

  it('what is too long, estimated, or by the tokenizer of the page or of the settings', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    const name = (): Promise<string[]> => view.locator('#tokenizer .file-name').allTextContents();
    await view.getByRole('spinbutton', { name: 'Tokens of a sample' }).fill('20000');
    await expect
      .poll(() => summary().textContent(), soon)
      .toMatch(/with [\d,]+ tokens \(estimated\), at most [\d,]+ in one/);
    await pick('#tokenizer', 'Choose…', 'tokenizer.json');
    await expect.poll(() => summary().textContent(), soon).toMatch(/with [\d,]+ tokens, at most [\d,]+ in one/);
    await view.getByRole('button', { name: 'Remove tokenizer.json' }).click();
    await expect.poll(() => summary().textContent(), soon).toContain('(estimated)');
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), '{ "skillGap.tokenizer": "tokenizer.json" }');
    await expect.poll(name, { timeout: 30_000 }).toEqual(['tokenizer.json']);
    await expect.poll(() => summary().textContent(), soon).toMatch(/with [\d,]+ tokens, at most/);
  });

  it('is saved, opened, compared and deleted by the keyboard alone', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    const notice = view.locator('.notice-place');
    const pressed = async (times: number, key: string): Promise<void> => {
      for (let at = 0; at < times; at++) await page.keyboard.press(key);
    };
    await view.locator('#saved-selections > summary').focus();
    await page.keyboard.press('Enter');
    for (const name of ['kept', 'other']) {
      await view.getByRole('textbox', { name: 'Name to save under' }).fill(name);
      // A button is enabled a frame after it can be; Tab passes over one that is not.
      await view.locator('#save:not([disabled])').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await notice.getByText(`Saved as "${name}": 100 samples.`).waitFor();
    }
    await view.getByText('Saved selections (2)').waitFor();
    // From the button Save: the list of saved ones, then Open.
    await pressed(2, 'Tab');
    await page.keyboard.press('Enter');
    await notice.getByText(/The controls show the recipe of "kept"/).waitFor();
    await notice.getByText('Without problems of aime.json').waitFor();
    await view.locator('#compare-saved:not([disabled])').waitFor();
    // Past Delete and the list of others: Compare.
    await pressed(3, 'Tab');
    await page.keyboard.press('Enter');
    await notice.getByText('100 samples in both, 0 only in "kept", 0 only in "other"').waitFor();
    await view.locator('#saved').focus();
    await page.keyboard.press('ArrowUp');
    await pressed(2, 'Tab');
    await page.keyboard.press('Enter');
    await notice.getByText('Deleted "other"').waitFor();
    await view.getByText('Saved selections (1)').waitFor();
  });

  it('is there again after the window was loaded anew', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const chosen = await webview(page).locator('#kept-out > summary').textContent();
    await runCommand(page, 'Developer: Reload Window');
    const view = webview(page);
    // The benchmark lies in the folder, so that it is now indexed as well.
    const left = (): Promise<string | null> => summary().locator('.notes').textContent({ timeout: 60_000 });
    await expect.poll(left, { timeout: 60_000 }).toMatch(/Left out: \d+ samples are of a benchmark/);
    expect(await view.locator('#kept-out > summary').textContent()).toBe(chosen);
    expect(await view.locator('#kept-out').getAttribute('open')).toBe('');
    expect(await view.locator('#saved-selections').getAttribute('open')).toBe('');
    await view.locator('.found-table tbody tr').first().waitFor();
    expect(await view.locator('#benchmarks .file-name').allTextContents()).toEqual(['aime.json']);
  });

  it('is taken back by the buttons of the files', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    const view = webview(page);
    await view.getByRole('button', { name: 'Remove aime.json' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => summary().textContent(), soon).not.toContain('of a benchmark');
    // Whoever came by keyboard is not lost.
    await view.locator('#benchmarks-add:focus').waitFor();
    // A recipe keeps the ids themselves.
    await view.getByRole('button', { name: 'Remove those of "kept"' }).click();
    await expect.poll(() => summary().textContent(), soon).not.toContain('excluded id');
  });
});
