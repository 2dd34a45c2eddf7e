import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/job/refusal';
import { connect, type Connection } from '../../../src/core/store/driver';
import { indexFailure, sqliteFailure } from '../../../src/core/store/indexFailure';
import { IndexStore, indexPath, openIndex } from '../../../src/core/store/open';

let workspace: string;
let connection: Connection;

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'skill-gap-failure-'));
  openIndex(workspace, 'write').close();
  connection = connect(indexPath(workspace), 'write');
});

afterEach(() => {
  connection.close();
  rmSync(workspace, { recursive: true, force: true });
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('what stands in the way of the index', () => {
  it('1 names a disk that fills up in a transaction, in which nothing is kept', () => {
    const store = new IndexStore(connection, workspace, indexPath(workspace));
    const pages = connection.pragma('page_count', { simple: true }) as number;
    connection.pragma(`max_page_count = ${pages}`);
    const error = thrownBy(() =>
      store.transaction(() => {
        store.setMeta('small', 'kept only with the other');
        store.setMeta('large', 'x'.repeat(1_000_000));
      }),
    );
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).failure).toMatchObject({ code: 'disk-full', file: indexPath(workspace) });
    expect(store.meta('small')).toBeUndefined();
  });

  it('2 names another program that holds the lock', () => {
    const other = connect(indexPath(workspace), 'write');
    try {
      other.exec('BEGIN IMMEDIATE');
      connection.pragma('busy_timeout = 0');
      const store = new IndexStore(connection, workspace, indexPath(workspace));
      const error = thrownBy(() => store.setMeta('colour', 'red')) as Refusal;
      expect(error.failure).toMatchObject({ code: 'unreadable-index' });
      expect(error.message).toBe(`Another program keeps the index ${indexPath(workspace)} locked.`);
    } finally {
      other.close();
    }
  });

  it('3 names what SQLite says outside of transactions, but leaves damage and what is not SQLite to others', () => {
    connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true }) as number}`);
    const full = thrownBy(() => connection.exec('CREATE TABLE more AS SELECT randomblob(1000000)'));
    expect(sqliteFailure(full, 'search.db')?.failure).toMatchObject({ code: 'disk-full', file: 'search.db' });
    writeFileSync(path.join(workspace, 'no.db'), 'no database at all, but long enough to be looked at'.repeat(100));
    const damage = thrownBy(() => connect(path.join(workspace, 'no.db'), 'read').pragma('user_version'));
    expect(sqliteFailure(damage, 'no.db')).toBeUndefined();
    expect(sqliteFailure(Object.assign(new Error('full'), { code: 'ENOSPC' }), 'search.db')).toBeUndefined();
  });

  it('4 takes no fault of ours for a failure', () => {
    const fault = thrownBy(() => connection.exec('SELECT nothing FROM nowhere'));
    expect(indexFailure(fault, indexPath(workspace))).toBeUndefined();
    expect(indexFailure(new TypeError('a bug'), indexPath(workspace))).toBeUndefined();
    const store = new IndexStore(connection, workspace, indexPath(workspace));
    const bug = new TypeError('a bug');
    expect(
      thrownBy(() =>
        store.transaction(() => {
          throw bug;
        }),
      ),
    ).toBe(bug);
  });
});
