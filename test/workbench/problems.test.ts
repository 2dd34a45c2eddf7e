import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openSession, runCommand, type Session } from './session';

describe('a line that breaks while the folder is open', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  it('stands in the Problems view with its place and reason, without being asked for', async () => {
    const { page, folder, explainFailure } = session;
    explainFailure();
    const samples = page.locator('.statusbar').getByText(/\d+ samples/);
    await samples.waitFor({ timeout: 60_000 });
    appendFileSync(path.join(folder, 'corpus.jsonl'), '{"unique_id": broken\n');
    await runCommand(page, 'Problems: Focus on Problems View');
    await page
      .locator('.markers-panel')
      .getByText(/Expected a value, found broken/)
      .waitFor({ timeout: 30_000 });
    await samples.waitFor();
  });
});
