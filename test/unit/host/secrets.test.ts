import { describe, expect, it } from 'vitest';
import { ApiKeys, isUnencrypted, normalUrl, whyNoBaseUrl, withoutKeys } from '../../../src/host/secrets';

/** Secret storage and global state of an editor, in memory. */
class Memory {
  readonly kept = new Map<string, string>();
  readonly state = new Map<string, unknown>();
  readonly secrets = {
    get: (key: string) => Promise.resolve(this.kept.get(key)),
    store: (key: string, value: string) => Promise.resolve(void this.kept.set(key, value)),
    delete: (key: string) => Promise.resolve(void this.kept.delete(key)),
    keys: () => Promise.resolve([...this.kept.keys()]),
    onDidChange: () => ({ dispose: () => undefined }),
  };
  readonly globalState = {
    get: <T>(key: string, otherwise?: T) => (this.state.get(key) as T | undefined) ?? otherwise,
    update: (key: string, value: unknown) => Promise.resolve(void this.state.set(key, value)),
    keys: () => [...this.state.keys()],
    setKeysForSync: () => undefined,
  };
}

describe('ApiKeys', () => {
  it('keeps one key for each base URL, however it is spelled, and none outside the secret storage', async () => {
    const memory = new Memory();
    const keys = new ApiKeys(memory);
    await keys.set('https://API.example.com/v1/', 'sk-secret');
    await keys.set('https://api.example.com/v2', 'sk-other');
    expect(await keys.get('https://api.example.com/v1')).toBe('sk-secret');
    expect(await keys.of(['https://api.example.com/v1//', 'http://localhost:8000/v1'])).toEqual({
      'https://api.example.com/v1//': 'sk-secret',
    });
    expect(JSON.stringify([...memory.state])).not.toContain('sk-');
    await keys.forget('https://api.example.com/v1/');
    expect(await keys.get('https://api.example.com/v1')).toBeUndefined();
    expect(keys.urls()).toEqual(['https://api.example.com/v2']);
    expect([...memory.kept.values()]).toEqual(['sk-other']);
  });

  it('leaves keys out of a trace, however it is laid out', () => {
    const message = { endpoints: [{ baseUrl: 'https://a', key: 'sk-"a\\' }, { key: 'sk-b' }], monkey: 'kept' };
    for (const trace of [JSON.stringify(message), JSON.stringify(message, null, 4)]) {
      const shown = withoutKeys(trace);
      expect(shown).not.toContain('sk-');
      expect(JSON.parse(shown)).toEqual({ ...message, endpoints: [{ baseUrl: 'https://a', key: '…' }, { key: '…' }] });
    }
  });

  it('tells what is no base URL and what is not encrypted', () => {
    expect(normalUrl(' not a url/ ')).toBe('not a url');
    expect(whyNoBaseUrl('https://api.example.com/v1')).toBeUndefined();
    expect(whyNoBaseUrl('api.example.com')).toBeDefined();
    expect(whyNoBaseUrl('file:///etc/passwd')).toBeDefined();
    expect(whyNoBaseUrl('https://me:sk-secret@example.com')).toContain('leave it out');
    expect(
      ['http://10.0.0.1/v1', 'http://localhost:1/v1', 'http://127.0.0.1', 'https://a.b'].map(isUnencrypted),
    ).toEqual([true, false, false, false]);
  });
});
