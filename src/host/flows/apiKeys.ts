import { window, type QuickPickItem } from 'vscode';
import type { Settled } from '../../protocol/requests';
import { isUnencrypted, normalUrl, whyNoBaseUrl } from '../secrets';
import type { Session } from '../session';
import { endpoints } from '../settings';

/** What a caller may give to be spared the dialogs. */
export interface KeyArguments {
  baseUrl?: string;
}

interface UrlItem extends QuickPickItem {
  /** Undefined for an URL that is yet to be typed. */
  url?: string;
}

/** Asks for an endpoint and its key, and keeps the key in the secret storage. @returns the base URL */
export async function setApiKey(
  session: Session,
  { baseUrl }: KeyArguments = {},
): Promise<Settled<{ baseUrl: string }>> {
  const url = baseUrl ?? (await askUrl(session));
  if (url === undefined) return { kind: 'cancelled' };
  const plain = isUnencrypted(url) ? ' This URL is not encrypted: whoever carries its traffic can read the key.' : '';
  const key = await window.showInputBox({
    title: `API Key for ${url}`,
    prompt: `It is kept in the editor's secret storage and sent to this URL only.${plain}`,
    password: true,
    ignoreFocusOut: true,
    validateInput: (text) => (/^[\x21-\x7e]+$/u.test(text.trim()) ? undefined : 'A key has no spaces and is not empty'),
  });
  if (key === undefined) return { kind: 'cancelled' };
  await session.keys.set(url, key.trim());
  void window.showInformationMessage(`The key for ${normalUrl(url)} is kept.`);
  return { kind: 'done', value: { baseUrl: normalUrl(url) } };
}

/** Lets a person choose an endpoint whose key is deleted. @returns the base URL */
export async function forgetApiKey(
  session: Session,
  { baseUrl }: KeyArguments = {},
): Promise<Settled<{ baseUrl: string }>> {
  const known = session.keys.urls();
  if (baseUrl === undefined && known.length === 0) {
    void window.showInformationMessage('Skill Gap keeps no API key.');
    return { kind: 'cancelled' };
  }
  const url = baseUrl ?? (await window.showQuickPick(known, { placeHolder: 'The endpoint whose key is deleted' }));
  if (url === undefined) return { kind: 'cancelled' };
  await session.keys.forget(url);
  void window.showInformationMessage(`The key for ${normalUrl(url)} is deleted.`);
  return { kind: 'done', value: { baseUrl: normalUrl(url) } };
}

async function askUrl(session: Session): Promise<string | undefined> {
  const kept = session.keys.urls();
  const urls = [...new Set([...endpoints().map(({ baseUrl }) => normalUrl(baseUrl)), ...kept])];
  const items: UrlItem[] = urls.map((url) => ({
    label: url,
    ...(kept.includes(url) && { description: 'has a key' }),
    url,
  }));
  const other: UrlItem = { label: '$(add) Another base URL…' };
  const placeHolder = 'The endpoint that the key is for';
  const picked = urls.length === 0 ? other : await window.showQuickPick([...items, other], { placeHolder });
  if (!picked) return undefined;
  return (
    picked.url ??
    (await window.showInputBox({
      title: 'Base URL of the Endpoint',
      prompt: 'As for OpenAI clients, with its version: the part before /chat/completions.',
      placeHolder: 'https://api.example.com/v1',
      ignoreFocusOut: true,
      validateInput: whyNoBaseUrl,
    }))
  );
}
