import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile, openSession, picture, runCommand, type Session } from './session';

describe('correcting skill chains by hand, as a person does it', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  const firstLine = () => session.page.locator('.editor-instance .view-line').filter({ hasText: 'sample-0001' });
  const rows = () => session.page.locator('.quick-input-list .monaco-list-row');
  const picked = () =>
    session.page.locator('.quick-input-list .monaco-list-row:has(.monaco-checkbox[aria-checked="true"])');

  it('annotates from the palette, offline', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });
    await runCommand(page, 'Skill Gap: Annotate Skills');
    await rows().getByText('Built-In Annotator').first().click();
    await openFile(page, 'corpus.jsonl');
    await firstLine()
      .getByText(/Geometry\s›.*\+2/)
      .waitFor({ timeout: 60_000 });
  });

  it('keeps what is picked while the person types, and saves it', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await firstLine().click();
    await runCommand(page, 'Skill Gap: Correct Skill Chains');
    await expect.poll(() => picked().count(), { timeout: 20_000 }).toBeGreaterThan(0);
    const present = await picked().count();
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await input.fill('asymptote');
    await rows().getByText('asymptotes', { exact: true }).click();
    await expect.poll(() => picked().count()).toBe(present + 1);
    await input.fill('alg geom series');
    await rows().getByText('geometric series', { exact: true }).click();
    await expect.poll(() => picked().count()).toBe(present + 2);
    await input.fill('');
    await expect.poll(() => picked().count()).toBe(present + 2);
    await picture(page, 'correct');
    await page.keyboard.press('Enter');
    await firstLine()
      .getByText(/\s›.*\+4/)
      .waitFor({ timeout: 20_000 });
    await runCommand(page, 'Skill Gap: Undo Correction');
    await firstLine()
      .getByText(/Geometry\s›.*\+2/)
      .waitFor({ timeout: 20_000 });
  });
});
