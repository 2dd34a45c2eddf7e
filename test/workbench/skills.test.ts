import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { acceptBox, openSession, picture, runCommand, type Session } from './session';

/** One after the other, as a person goes through them; each needs what the one before left. */
describe('the view of the skills', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  const view = (): Locator =>
    session.page.locator('.pane-body').filter({ has: session.page.locator('.tree-explorer-viewlet-tree-view') });
  const rows = (): Locator => view().locator('.monaco-list-row');

  it('says what to do while no sample has chains', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });
    await page.locator('.activitybar').getByRole('tab', { name: 'Skill Gap' }).click();
    await page.getByRole('button', { name: 'Open Skill Tree' }).last().waitFor();
    await page.getByRole('button', { name: 'Annotate Skills' }).last().waitFor();
  });

  it('lists skills with accuracy, interval and samples, the largest gap first', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await page.getByRole('button', { name: 'Annotate Skills' }).last().click();
    await chooseFirst(session);
    await rows().filter({ hasText: 'Number Theory' }).waitFor({ timeout: 60_000 });
    await runCommand(page, 'Skill Gap: Import Student Results');
    await page.locator('.quick-input-list .monaco-list-row').getByText('weak-student.jsonl').first().click();
    await acceptBox(page, 'Name of the student');
    await rows()
      .getByText(/\d+ % \(\d+–\d+\)/)
      .first()
      .waitFor({ timeout: 60_000 });
    const shown = await rows().allTextContents();
    const accuracies = shown
      .map((text) => Number(/(\d+) % \(/u.exec(text)?.[1]))
      .filter((value) => !Number.isNaN(value));
    expect(accuracies.length).toBeGreaterThan(4);
    expect(accuracies).toEqual([...accuracies].sort((a, b) => a - b));
    expect(await rows().first().getAttribute('aria-label')).toMatch(
      /percent right, interval \d+ to \d+, .*samples, \d+ skills below/u,
    );
    const icon = rows().first().locator('.custom-view-tree-node-item-icon');
    expect(await icon.getAttribute('style')).toContain('data:image/svg+xml');
  });

  it('opens level by level, and a click on a leaf skill lists its samples by verdict', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await runCommand(page, 'Notifications: Clear All Notifications');
    for (const level of [0, 1]) {
      await rows().nth(level).locator('.monaco-tl-twistie').click();
      await expect
        .poll(() =>
          rows()
            .nth(level + 1)
            .getAttribute('aria-level'),
        )
        .toBe(String(level + 2));
    }
    await widen(session, 150);
    await rows().nth(2).click();
    const list = page.locator('.quick-input-widget');
    await list.getByText(/: \d+ samples$/).waitFor();
    const all = await list.locator('.monaco-list-row').count();
    expect(all).toBeGreaterThan(0);
    await list.getByRole('button', { name: 'Only those the student got wrong' }).click();
    await list.getByText(/samples, wrong only/).waitFor();
    for (const text of await list.locator('.monaco-list-row').allTextContents()) expect(text).toMatch(/^\s*✗/u);
    await picture(page, 'skills');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active').getByText('corpus.jsonl').waitFor();
  });

  it('is filtered by words and sorted by name', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await runCommand(page, 'Skill Gap: Filter Skills');
    await page.locator('.quick-input-widget input').first().fill('vieta');
    await page.keyboard.press('Enter');
    await rows().getByText(/Vieta/).first().waitFor();
    await view()
      .getByText(/filter: vieta/)
      .waitFor();
    expect(await rows().filter({ hasText: 'Number Theory' }).count()).toBe(0);
    await runCommand(page, 'Skill Gap: Clear Skill Filter');
    await rows().filter({ hasText: 'Number Theory' }).waitFor();
    await runCommand(page, 'Skill Gap: Sort Skills');
    await page.locator('.quick-input-list .monaco-list-row').getByText('By name').click();
    await expect.poll(() => rows().first().textContent()).toMatch(/^Algebra/u);
  });

  it('shows another tree, and annotates with it', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await runCommand(page, 'Skill Gap: Open Skill Tree');
    await page.locator('.quick-input-list .monaco-list-row').getByText('algebra.skilltree.json').click();
    await rows().getByText('Annotate Skills with this tree').click({ timeout: 20_000 });
    await expect
      .poll(async () => (await rows().allTextContents()).join('\n'), { timeout: 60_000 })
      .toMatch(/Equations.*\d+ %/u);
    expect(await rows().getByText('Annotate Skills with this tree').count()).toBe(0);
  });

  /** Draws the edge of the side bar to the right, so that whole lines can be read. */
  async function widen({ page }: Session, pixels: number): Promise<void> {
    const box = await page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('the side bar is not to be seen');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + pixels, y, { steps: 4 });
    await page.mouse.up();
  }

  /** Accepts what a quick pick proposes, where one comes up. */
  async function chooseFirst({ page }: Session): Promise<void> {
    const list = page.locator('.quick-input-list .monaco-list-row').first();
    await list.waitFor({ timeout: 3_000 }).then(
      () => page.keyboard.press('Enter'),
      () => undefined,
    );
  }
});
