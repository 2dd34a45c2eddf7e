// @ts-check
// Opens the workbench in a browser without a window.
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/**
 * @typedef {object} OpenPage
 * @property {import('playwright-core').Page} page
 * @property {() => string} console what the page wrote to its console so far
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ width?: number, height?: number }} [size] of the window, CSS pixels
 * @returns {Promise<OpenPage>} an empty page
 * @throws {Error} when there is no browser; the message says what to install
 */
export async function openPage({ width = 1440, height = 900 } = {}) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--no-first-run'],
    ],
  });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US', colorScheme: 'light' });
  const page = await context.newPage();
  /** @type {string[]} */
  const lines = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  return { page, console: () => lines.join('\n'), close: () => browser.close() };
}
