import { describe, expect, it } from 'vitest';
import { selectionPageHtml } from '../../../src/host/panels/selectionPage';

const html = selectionPageHtml({
  title: 'Select by Skill Gap',
  cspSource: 'https://page.example',
  script: 'https://page.example/dist/webview/selection.js',
  style: 'https://page.example/dist/webview/selection.css',
  nonce: 'bm9uY2U=',
  folder: 'file:///home/a "b"/<c>&d',
});

describe('selectionPageHtml', () => {
  it('allows the one script and the own style sheet, and nothing inline or remote', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'nonce-bm9uY2U='");
    expect(rules.get('style-src')).toMatch(/^style-src https:\/\/page\.example 'sha256-[^']+'$/);
    expect([...rules.keys()].sort()).toEqual(['default-src', 'img-src', 'script-src', 'style-src']);
    expect(policy).not.toContain('unsafe');
    expect([...html.matchAll(/<script/g)]).toHaveLength(1);
  });

  it('writes the folder as a value, whatever its name', () => {
    expect(html).toContain('data-folder="file:///home/a &quot;b&quot;/&lt;c&gt;&amp;d"');
  });
});
