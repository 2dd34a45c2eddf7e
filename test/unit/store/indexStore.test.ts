import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refusal';
import { unattended } from '../../../src/core/job/job';
import { connect } from '../../../src/core/store/driver';
import { migrations } from '../../../src/core/store/migrations';
import { indexPath, openIndex, type IndexStore } from '../../../src/core/store/open';

let workspace: string;
const opened: IndexStore[] = [];

function open(mode: 'read' | 'write'): IndexStore {
  const store = openIndex(workspace, mode);
  opened.push(store);
  return store;
}

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'skill-gap-store-'));
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(workspace, { recursive: true, force: true });
});

describe('a turn to write', () => {
  it('is waited for until others have ended, and is theirs no longer than they need', async () => {
    const store = open('write');
    const other = connect(indexPath(workspace), 'write');
    other.exec('BEGIN IMMEDIATE');
    let come = false;
    const turn = store.turnToWrite(unattended).then(() => (come = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(come).toBe(false);
    other.exec('COMMIT');
    await turn;
    store.setMeta('colour', 'red');
    other.prepare('DELETE FROM meta WHERE key = ?').run('colour');
    other.close();
  });

  it('is given up at once when the job is cancelled', async () => {
    const store = open('write');
    const other = connect(indexPath(workspace), 'write');
    other.exec('BEGIN IMMEDIATE');
    const controller = new AbortController();
    const turn = store.turnToWrite({ signal: controller.signal, report: () => undefined });
    controller.abort();
    await expect(turn).rejects.toMatchObject({ name: 'AbortError' });
    expect(() => other.exec('COMMIT')).not.toThrow();
    other.close();
  });
});

describe('opening the index', () => {
  it('refuses to read where there is none, and says so', () => {
    expect(refusalOf(() => open('read')).code).toBe('no-index');
  });

  it('creates it with a .gitignore that hides the folder', () => {
    open('write');
    expect(existsSync(indexPath(workspace))).toBe(true);
    expect(readFileSync(path.join(workspace, '.skill-gap', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('keeps a .gitignore that is there', () => {
    mkdirSync(path.join(workspace, '.skill-gap'));
    writeFileSync(path.join(workspace, '.skill-gap', '.gitignore'), 'mine\n');
    open('write');
    expect(readFileSync(path.join(workspace, '.skill-gap', '.gitignore'), 'utf8')).toBe('mine\n');
  });

  it('refuses a newer index and leaves it as it is', () => {
    open('write').close();
    opened.pop();
    const raw = connect(indexPath(workspace), 'write');
    raw.pragma(`user_version = ${migrations.length + 1}`);
    raw.close();
    expect(refusalOf(() => open('write')).code).toBe('newer-index');
    expect(refusalOf(() => open('read')).code).toBe('newer-index');
    expect(readdirSync(path.join(workspace, '.skill-gap')).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('moves a damaged index aside and begins a new one', () => {
    mkdirSync(path.join(workspace, '.skill-gap'));
    writeFileSync(indexPath(workspace), 'this is no database, '.repeat(100));
    expect(refusalOf(() => open('read')).code).toBe('unreadable-index');
    const store = open('write');
    expect(store.datasets.all()).toEqual([]);
    expect(readFileSync(store.repair?.setAside ?? '', 'utf8')).toContain('this is no database');
  });

  it('notices when its file is deleted under it', () => {
    const store = open('write');
    expect(store.isGone()).toBe(false);
    rmSync(path.join(workspace, '.skill-gap'), { recursive: true });
    expect(store.isGone()).toBe(true);
  });

  it('is read by one connection while another writes', () => {
    const writer = open('write');
    const reader = open('read');
    writer.setMeta('colour', 'green');
    expect(reader.meta('colour')).toBe('green');
    writer.transaction(() => {
      writer.setMeta('colour', 'red');
      expect(reader.meta('colour')).toBe('green');
    });
    expect(reader.meta('colour')).toBe('red');
  });

  it('rolls a transaction back when its work throws', () => {
    const store = open('write');
    expect(() =>
      store.transaction(() => {
        store.setMeta('colour', 'red');
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(store.meta('colour')).toBeUndefined();
  });
});
