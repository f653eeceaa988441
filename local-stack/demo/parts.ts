import { program } from '../host/docker-engine/images.ts';
import { repositoryRoot } from '../paths.ts';
import { loadAction } from '../runner/action-file.ts';
import { resolveText } from '../runner/template-tokens.ts';

/** Each part of the demo: its name, and what it really is. */
export function partsOfDemo(): [name: string, what: string][] {
  const version = lokiVersion();
  const variable = `LOKI_BIN_${version.replaceAll('.', '_')}`;
  return [
    ['Actions', 'real: the bundles in dist/'],
    ['Host script', 'real: the script that deploys, run by sh'],
    ['nginx', isReal('nginx:any') ? 'real' : 'STAND-IN: passes pushes on; install nginx for the real one'],
    [
      'Loki',
      isReal(`loki:${version}`)
        ? `real, from ${variable}`
        : `STAND-IN: stores messages in the bucket; ${variable}=<path> runs the real one`,
    ],
    ['Runner', "STAND-IN: runs the workflow, which it reads with GitHub's own parser"],
    ['GitHub', 'STAND-IN: the API for secrets, which opens what was sealed'],
    ['AWS', 'STAND-IN: moto, behind a proxy that checks signatures, keys and policies'],
    ['EC2 host', 'STAND-IN: a folder of this machine'],
    ['Docker', 'STAND-IN: starts processes in place of containers'],
  ];
}

function isReal(image: string): boolean {
  return program(image).real;
}

/** The version that the root action deploys by default. */
function lokiVersion(): string {
  const action = loadAction(repositoryRoot, repositoryRoot);
  const input = action.inputs.find(({ name }) => name === 'loki-version');
  return resolveText(input?.default, { contexts: {} });
}
