interface PageSources {
  /** Of the tab, for screen readers. */
  title: string;
  /** The webview's own origin for styles, images and fonts. */
  cspSource: string;
  script: string;
  style: string;
  nonce: string;
  /** URI of the workspace folder; the page keeps it with its state, so that it finds back after a restart. */
  folder: string;
}

/** Allows a style element without content: the toolkit asks the browser with one what it can do. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The HTML of a page: a frame without data, which comes by message only. Inline styles are
 * not allowed either: the page sets its bars through the object model, and the toolkit uses constructed style sheets.
 */
export function selectionPageHtml(sources: PageSources): string {
  const policy = [
    "default-src 'none'",
    `img-src ${sources.cspSource}`,
    `style-src ${sources.cspSource} ${emptyStyle}`,
    `script-src 'nonce-${sources.nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" href="${attribute(sources.style)}" />
    <title>${attribute(sources.title)}</title>
  </head>
  <body data-folder="${attribute(sources.folder)}">
    <main id="page" aria-label="${attribute(sources.title)}"></main>
    <script nonce="${attribute(sources.nonce)}" src="${attribute(sources.script)}"></script>
  </body>
</html>
`;
}

/** The text as it may stand between double quotes in HTML. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
