import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unattended } from '../../src/core/job/job';
import { saveSelection } from '../../src/core/selection/saved';
import { selectFromIndex } from '../../src/core/selection/selectFromIndex';
import { readChatTemplate } from '../../src/core/sft/chatTemplate';
import { rememberTraces } from '../../src/core/sft/rememberTraces';
import { writeSet } from '../../src/core/sft/writeSet';
import { openIndex } from '../../src/core/store/open';
import type { Measure } from '../trial';
import { corpusOf, indexedOf, secondsOf } from './timing';

/** Copies the corpus to the disk itself: what a program takes that only moves the bytes, in the order of the file. */
export const copy: Measure = async (setting) => {
  const target = path.join(setting.folder, 'copy.jsonl');
  try {
    const value = await secondsOf(() => {
      copyFileSync(corpusOf(setting).file, target);
      const handle = openSync(target, 'r+');
      fsyncSync(handle);
      closeSync(handle);
    });
    return { value };
  } finally {
    rmSync(target, { force: true });
  }
};

/** Built by `npm run build`, as the command line and the server use them. */
const scripts = {
  readBackScript: path.resolve('dist', 'read-back-thread.mjs'),
  rowsScript: path.resolve('dist', 'row-thread.mjs'),
};

const marksScript = path.resolve('dist', 'mark-thread.mjs');

/**
 * Selects a share of the corpus in random order, remembers its traces, writes it and reads it back.
 * @param family of a chat template by which every row is proven
 */
function writing(share: number, family?: string): Measure {
  return async (setting) => {
    const name = `bench ${share} ${family ?? 'unproven'}`;
    const out = path.join(setting.folder, 'set');
    const store = openIndex(indexedOf(setting), 'write');
    try {
      const budget = Math.round(corpusOf(setting).rows * share);
      const wanted = { method: 'random', budget, temperature: 1, seed: '42' } as const;
      const { pool, selection } = selectFromIndex(store, wanted);
      saveSelection(store, name, pool, selection);
      const remember = await secondsOf(() => rememberTraces(store, name, unattended, marksScript));
      const form =
        family === undefined
          ? ({ format: 'llama-factory', skills: 'before-think' } as const)
          : ({
              format: 'trl',
              skills: 'inside-think',
              template: readChatTemplate(`${family}.jinja`, templates),
            } as const);
      const request = { ...form, ...scripts, selection: name, out, overwrite: false };
      let bytes = 0;
      const value = await secondsOf(async () => {
        const { files } = await writeSet(store, request, unattended);
        bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      });
      return { value, beside: { remember, megabytes: bytes / 1e6, rows: budget } };
    } finally {
      store.selections.remove(name);
      store.close();
      rmSync(out, { recursive: true, force: true });
    }
  };
}

/** The families that are shipped. */
const templates = path.resolve('templates');

export const write = writing(1);
export const writeProven = writing(1, 'qwen3');
export const writeTenth = writing(0.1);
