/**
 * Builds dist/<name>/ for every action, and dist/cli/, with Rolldown: index.js and start.js read the inputs, main.js and
 * shared.js do the work, the others are for what only some runs need. `--check` builds into a temporary folder and fails if dist/ differs.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build, type ChunkingContext, type CodeSplittingGroup, type Plugin } from 'rolldown';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'dist-')) : join(root, 'dist');

/** As an ES module, `node:fs` is asked for all it exports, which loads Node's streams: a seventh of what a start takes. */
const filesWithoutStreams: Plugin = {
  name: 'files-without-streams',
  renderChunk: (code) =>
    code.replace(
      /^import \{([^}]*)\} from "node:fs";$/gm,
      (_, names: string) =>
        `const {${names.replaceAll(' as ', ': ')}} = process.getBuiltinModule("node:fs");`,
    ),
};

for (const name of actionNames()) await bundle(join(root, 'actions', name), join(out, name));
await bundle(join(root, 'src/cli'), join(out, 'cli'));
if (check) compare();

function actionNames(): string[] {
  return readdirSync(join(root, 'actions')).filter((name) =>
    existsSync(join(root, 'actions', name, 'index.ts')),
  );
}

async function bundle(folder: string, target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  const { output } = await build({
    cwd: root,
    input: join(folder, 'index.ts'),
    platform: 'node',
    plugins: [filesWithoutStreams],
    // AWS's clients come as CommonJS, too, of which nothing can be left out.
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'warn',
    output: {
      dir: target,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      comments: { legal: true, annotation: false, jsdoc: false },
      // Of a file with one other character, Node keeps two bytes for each; besides, what is invisible is no more.
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
      codeSplitting: {
        groups: [
          { ...importsOf(join(folder, 'index.ts'), 'start'), priority: 2 },
          { ...importsOf(join(folder, 'main.ts'), 'shared'), priority: 1 },
        ],
      },
    },
  });
  for (const chunk of output)
    if (chunk.type === 'chunk' && chunk.code.startsWith('#!')) chmodSync(join(target, chunk.fileName), 0o755);
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  for (const file of modules.flatMap(filesBeside)) copyFileSync(file, join(target, basename(file)));
}

/** Puts what a module imports, and what that imports, into one file; not what is imported when it is needed. */
function importsOf(module: string, name: string): CodeSplittingGroup {
  let inside: Set<string> | undefined;
  return {
    debugName: name,
    name: (id, context) => {
      inside ??= imports(module, context, new Set());
      return inside.has(id) ? name : null;
    },
  };
}

function imports(module: string, context: ChunkingContext, found: Set<string>): Set<string> {
  for (const id of context.getModuleInfo(module)?.importedIds ?? []) {
    if (found.has(id)) continue;
    imports(id, context, found.add(id));
  }
  return found;
}

/** The files that a module of ours reads from beside itself: `new URL('./table.txt', import.meta.url)`. */
function filesBeside(module: string): string[] {
  if (!existsSync(module) || module.includes('/node_modules/')) return [];
  const names = readFileSync(module, 'utf8').matchAll(/new URL\('\.\/([^']+)', import\.meta\.url\)/g);
  return [...names].map(([, name = '']) => join(dirname(module), name));
}

function compare(): void {
  try {
    execFileSync('diff', ['--recursive', '--brief', out, join(root, 'dist')], { stdio: 'inherit' });
  } catch {
    console.error('dist/ is not what the source builds. Run `npm run build` and commit the result.');
    process.exitCode = 1;
  } finally {
    rmSync(out, { recursive: true });
  }
}
