import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';

/** Writes a job summary as Markdown and as a page that looks like GitHub's. @returns the two paths. */
export async function writeSummaryPage(folder: string, markdown: string): Promise<[string, string]> {
  const text = join(folder, 'summary.md');
  const page = join(folder, 'summary.html');
  await writeFile(text, markdown);
  await writeFile(page, html(await marked.parse(markdown, { gfm: true })));
  return [text, page];
}

function html(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Job summary</title>
<style>
  body { max-width: 980px; margin: 32px auto; padding: 0 24px; color: #1f2328; background: #fff;
    font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; font-weight: 600 }
  h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.25em }
  table { border-collapse: collapse; display: block; overflow: auto; margin-bottom: 16px }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left }
  tr:nth-child(2n) { background: #f6f8fa }
  code { padding: .2em .4em; border-radius: 6px; background: #818b981f;
    font: 85% ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, monospace }
  pre { padding: 16px; overflow: auto; border-radius: 6px; background: #f6f8fa } pre code { padding: 0; background: none }
  blockquote { margin: 0; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }
  a { color: #0969da }
  @media (prefers-color-scheme: dark) {
    body { color: #f0f6fc; background: #0d1117 } th, td { border-color: #3d444d } a { color: #4493f8 }
    tr:nth-child(2n), pre { background: #151b23 } h1, h2 { border-color: #3d444db3 }
  }
</style>
<body>
${body}</body>
</html>
`;
}
