import type { ExtensionContext } from 'vscode';

/** Of global state: the base URLs that have a key. The keys themselves are only in the secret storage. */
const urlsKey = 'apiKeyUrls';

type Storage = Pick<ExtensionContext, 'secrets' | 'globalState'>;

/**
 * Keys for endpoints, one for each base URL, in the editor's secret storage. A key goes to the language server with the
 * job that needs it and nowhere else: not into settings, not into a log, not to another URL.
 */
export class ApiKeys {
  constructor(private readonly storage: Storage) {}

  async get(baseUrl: string): Promise<string | undefined> {
    return await this.storage.secrets.get(secretName(baseUrl));
  }

  /** The keys of those of some endpoints that have one, by base URL as given. */
  async of(baseUrls: readonly string[]): Promise<Record<string, string>> {
    const found = await Promise.all(baseUrls.map(async (url) => [url, await this.get(url)] as const));
    return Object.fromEntries(found.flatMap(([url, key]) => (key === undefined ? [] : [[url, key]])));
  }

  async set(baseUrl: string, key: string): Promise<void> {
    await this.storage.secrets.store(secretName(baseUrl), key);
    await this.storage.globalState.update(urlsKey, [...new Set([...this.urls(), normalUrl(baseUrl)])]);
  }

  async forget(baseUrl: string): Promise<void> {
    await this.storage.secrets.delete(secretName(baseUrl));
    const rest = this.urls().filter((url) => url !== normalUrl(baseUrl));
    await this.storage.globalState.update(urlsKey, rest);
  }

  /** Base URLs that have a key. */
  urls(): string[] {
    return this.storage.globalState.get<string[]>(urlsKey, []);
  }
}

const secretName = (baseUrl: string): string => `apiKey:${normalUrl(baseUrl)}`;

/** One spelling of a base URL: host in lower case, no slash at the end. What is no URL stays as it is. */
export function normalUrl(baseUrl: string): string {
  const text = baseUrl.trim();
  return (URL.canParse(text) ? new URL(text).href : text).replace(/\/+$/u, '');
}

/** A trace of messages without the keys in them: whoever looks for a fault may have all messages written to a log. */
export function withoutKeys(trace: string): string {
  return trace.replaceAll(/("key"\s*:\s*)"(?:[^"\\]|\\.)*"/gu, '$1"…"');
}

/** Why a text cannot be the base URL of an endpoint; undefined when it can. */
export function whyNoBaseUrl(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/u.test(url.protocol)) return 'A base URL looks like https://api.example.com/v1';
  if (url.username !== '' || url.password !== '') return 'The key is asked for apart: leave it out of the URL';
  return undefined;
}

/** Whether a key for this URL would cross a network unencrypted. */
export function isUnencrypted(baseUrl: string): boolean {
  const url = URL.parse(baseUrl.trim());
  return url?.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(url.hostname);
}
