/**
 * Keeps what the READMEs show equal to what it is made from: tables of inputs and outputs from action.yml, IAM
 * policies from policy.json, the deploy workflow from its file. Between `<!-- begin:<what> -->` and `<!-- end -->`.
 * `--check` writes nothing and fails where something differs.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';

interface Entry {
  description: string;
  required?: boolean;
  default?: string;
}

type Metadata = Partial<Record<'inputs' | 'outputs', Record<string, Entry>>>;

const root = join(import.meta.dirname, '..');
/** How other repositories name this one in `uses:`. */
const published = 'loki-host-actions/loki-host-actions@v1';

const stale = ['README.md', ...globSync('actions/*/README.md', { cwd: root })]
  .sort()
  .filter((file) => !refresh(file));
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`Not what it is generated from: ${stale.join(', ')}. Run \`npm run fix\`.`);
  process.exitCode = 1;
}

/** @returns whether the file was up to date. */
function refresh(file: string): boolean {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(
    /(<!-- begin:([\w./-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, what: string, end: string) => `${begin}${render(what, dirname(path))}\n${end}`,
  );
  if (after !== before && !process.argv.includes('--check')) writeFileSync(path, after);
  return after === before;
}

function render(what: string, folder: string): string {
  if (what === 'inputs' || what === 'outputs') return table(what, join(folder, 'action.yml'));
  const path = join(folder, what);
  if (!existsSync(path)) throw new Error(`${path} is shown in a README but does not exist`);
  const text = readFileSync(path, 'utf8').trimEnd();
  if (what.endsWith('.json')) return `\`\`\`json\n${text}\n\`\`\``;
  return `\`\`\`yaml\n${text.replaceAll('uses: $/\n', `uses: ${published}\n`)}\n\`\`\``;
}

function table(what: 'inputs' | 'outputs', file: string): string {
  const entries = Object.entries((load(readFileSync(file, 'utf8')) as Metadata)[what] ?? {});
  const rows = entries.map(([name, entry]) =>
    what === 'outputs'
      ? [`\`${name}\``, entry.description]
      : [`\`${name}\``, entry.description, defaultOf(entry)],
  );
  const header = what === 'outputs' ? ['output', 'description'] : ['input', 'description', 'default'];
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

function defaultOf(input: Entry): string {
  if (input.required === true) return '**required**';
  return input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
