import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoopbackChat, type Answer } from '../loopback/loopbackChat';
import { skillful } from '../loopback/skillfulModel';
import { openSession, runCommand, type Session } from './session';

const model = 'loopback-model';
const key = 'sk-kept-in-secret-storage';

/** Answers those who have the key, each after a moment, so that there is something to cancel. */
const guarded: Answer = (asked) => {
  if (asked.headers.authorization !== `Bearer ${key}`) return { status: 401 };
  const act = skillful(asked);
  return typeof act === 'string' ? act : { ...act, latency: 150 };
};

/** One after the other, as a person goes through them; each needs what the one before left. */
describe('annotating with a model at an endpoint', () => {
  let server: LoopbackChat;
  let session: Session;

  beforeAll(async () => {
    server = await LoopbackChat.start(guarded);
    const endpoint = { baseUrl: server.baseUrl, model, concurrency: 8, priceIn: 1 };
    session = await openSession({ settings: { 'skillGap.endpoints': [endpoint] } });
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  const said = (text: string | RegExp): Locator => session.page.locator('.notification-list-item').getByText(text);

  /** Opens the list of notifications: those that nobody has seen hide after a while. */
  const showNotifications = (): Promise<void> => runCommand(session.page, 'Notifications: Show Notifications');

  /** Up to the question whether to start; what it says. */
  async function askToAnnotate(): Promise<{ start: Locator; question: string }> {
    const { page } = session;
    await runCommand(page, 'Skill Gap: Annotate Skills');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.getByText(model).first().click();
    await page.locator('.quick-input-widget input[placeholder*="skill tree"]').waitFor();
    await rows.first().waitFor();
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.waitFor({ timeout: 60_000 });
    return { start: dialog.getByRole('button', { name: 'Start' }), question: await dialog.innerText() };
  }

  it('shows what it takes before anything is sent', async () => {
    session.explainFailure();
    await session.page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });
    const { start, question } = await askToAnnotate();
    expect(question).toMatch(/Ask loopback-model for the skills of \d+ samples\?/u);
    expect(question).toMatch(
      /About [\d,]+ requests to http:\/\/127\.0\.0\.1:\d+\/v1: .*tokens of prompts.*at the prices/u,
    );
    expect(server.requests).toBe(0);
    await start.click();
  });

  it('offers to set the key that the endpoint wants, and keeps it out of the folder', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    await expect.poll(() => server.requests, { timeout: 60_000 }).toBeGreaterThan(0);
    await showNotifications();
    await said('The endpoint wants another key.').waitFor({ timeout: 60_000 });
    await page.locator('.notification-list-item').getByRole('button', { name: 'Set API Key' }).click();
    await page.locator('.quick-input-list .monaco-list-row').getByText(server.baseUrl).first().click();
    const input = page.locator('.quick-input-widget input[type="password"]');
    await input.fill(key);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await showNotifications();
    await said(/The key for .* is kept/u).waitFor();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) expect(readFileSync(path.join(entry.parentPath, entry.name)).includes(key)).toBe(false);
  });

  it('is cancelled in its progress, and asks nothing again that was answered', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await (await askToAnnotate()).start.click();
    await expect.poll(() => server.succeeded, { timeout: 60_000 }).toBeGreaterThan(40);
    await showNotifications();
    await page.locator('.notification-list-item').getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => server.inFlight, { timeout: 30_000 }).toBe(0);
    const before = server.requests;
    const { start, question } = await askToAnnotate();
    expect(server.requests).toBe(before);
    expect(question).toContain(`Ask ${model} for the skills of`);
    await start.click();
    await showNotifications();
    await said(/Annotated \d+ samples with [\d,]+ skill chains/u).waitFor({ timeout: 100_000 });
    expect(server.repeated).toBe(0);
  });
});
