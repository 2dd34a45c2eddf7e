import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/workbench/install.mjs';
import { openPage } from '../../scripts/workbench/page.mjs';
import { start, stop } from '../../scripts/workbench/processes.mjs';

describe('npm start in a browser', () => {
  const endings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
  });

  it('shows samples/ with the extension at the address it prints, and Ctrl-C ends the server', async () => {
    const program = start(process.execPath, [path.join(root, 'scripts', 'start.mjs'), '--browser', '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    endings.push(() => stop(program));
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      program.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const printed = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
        if (printed) resolve(printed);
      });
      program.once('exit', () => {
        reject(new Error(`it ended without an address: ${output}`));
      });
    });

    const browser = await openPage();
    endings.push(browser.close);
    await browser.page.goto(address);
    await browser.page.locator('.explorer-folders-view').getByText('corpus.jsonl', { exact: true }).waitFor();
    await browser.page
      .locator('.statusbar')
      .getByText(/\d+ samples/)
      .waitFor({ timeout: 60_000 });

    const ended = new Promise<number | null>((resolve) => program.once('exit', resolve));
    program.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});
