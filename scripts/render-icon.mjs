// @ts-check
// Makes media/icon.png from media/icon.svg: the marketplace takes no SVG.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './workbench/install.mjs';
import { openPage } from './workbench/page.mjs';

const media = path.join(root, 'media');
const { page, close } = await openPage({ width: 256, height: 256 });
await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(path.join(media, 'icon.svg'), 'utf8')}`);
await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
await close();
