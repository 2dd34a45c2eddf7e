import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { acceptBox, openSession, picture, runCommand, webview, type Session } from './session';

/** Answers that no rule can compare with those of the samples. */
const attempts = [1, 2, 3].map((n) => ({
  unique_id: `sample-000${n}`,
  attempt: `I thought about it.\n\nIt is \\boxed{the one that I named in step ${n}}.`,
}));

describe('reviewing unknown verdicts, as a person does it', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
    const file = path.join(session.folder, 'vague-student.jsonl');
    writeFileSync(file, attempts.map((row) => `${JSON.stringify(row)}\n`).join(''));
  });
  afterAll(() => session.close());

  it('decides with two keys, and takes back', async () => {
    const { page, explainFailure } = session;
    explainFailure();
    await page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });
    await runCommand(page, 'Skill Gap: Import Student Results');
    await page.locator('.quick-input-list .monaco-list-row').getByText('vague-student.jsonl').first().click();
    await acceptBox(page, 'Name of the student');
    await runCommand(page, 'Skill Gap: Review Unknown Verdicts');
    const view = webview(page);
    await view.getByText('3 undecided attempts of vague-student left').waitFor({ timeout: 60_000 });
    await picture(page, 'review');
    // A window that is loaded anew brings the page back, for the same student.
    await runCommand(page, 'Developer: Reload Window');
    await view.getByText('3 undecided attempts of vague-student left').waitFor({ timeout: 60_000 });
    await view.getByRole('heading', { name: 'Review Unknown Verdicts' }).click();
    await page.keyboard.press('y');
    await view.getByText('2 undecided attempts of vague-student left, 1 decided').waitFor();
    await page.keyboard.press('n');
    await view.getByText('1 undecided attempt of vague-student left, 2 decided').waitFor();
    await page.keyboard.press('u');
    await view.getByText('2 undecided attempts of vague-student left, 1 decided').waitFor();
    await view.getByRole('button', { name: 'Wrong' }).click();
    await view.getByText('1 undecided attempt of vague-student left, 2 decided').waitFor();
    await page.keyboard.press('y');
    await view.getByText('No attempt is undecided.').waitFor();
  });
});
