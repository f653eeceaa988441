import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentPolicy } from '../../src/aws/document-policy.ts';
import {
  deployDocument,
  deployValues,
  repositoryOf,
  verifyDocument,
  verifyValues,
} from '../../src/host/document.ts';
import { assemble, deployParts, verifyParts } from '../../src/host/parts.ts';
import {
  type DeployScriptOptions,
  deployHeader,
  deployScript,
  type VerifyScriptOptions,
  verifyHeader,
} from '../../src/host/script.ts';

interface Content {
  parameters: Record<string, { allowedPattern: string; default?: string }>;
  mainSteps: [{ inputs: { runCommand: string[] } }];
}

const deployOptions: DeployScriptOptions = {
  release: '20261123T020900Z-1a2b3c4d',
  image: 'grafana/loki:3.7.6',
  lokiVersion: '3.7.6',
  port: 9090,
  config: 'auth_enabled: false\n',
  credentials: { parameter: '/loki-host/loki-storage/credentials', region: 'us-west-2' },
  timeoutSeconds: 900,
};
const verifyOptions: VerifyScriptOptions = {
  port: 9090,
  body: '{"streams":[]}',
  query: `{type="it's $(id)"} |= "x"`,
  start: 1n,
  end: 1_763_000_000_000_000_000n,
  timeoutSeconds: 60,
};
const documents = [
  {
    name: 'deploy',
    content: deployDocument('grafana/loki'),
    values: deployValues(deployOptions),
    header: deployHeader(deployOptions),
    parts: deployParts,
  },
  {
    name: 'verify',
    content: verifyDocument(),
    values: verifyValues(verifyOptions),
    header: verifyHeader(verifyOptions),
    parts: verifyParts,
  },
];
const read = (content: string) => JSON.parse(content) as Content;

/** The script as the agent writes it: each `{{ Name }}` replaced by the text of its value. */
function filled(content: string, values: Record<string, string>): string {
  const { parameters, mainSteps } = read(content);
  return mainSteps[0].inputs.runCommand
    .join('\n')
    .replaceAll(
      /\{\{ (\w+) \}\}/g,
      (_, name: string) => values[name] ?? parameters[name]?.default ?? 'missing',
    );
}

/** What a shell then has in a variable of the header. */
function variable(script: string, name: string): string {
  const header = script.slice(0, script.indexOf('\nNEWLINE='));
  return spawnSync('sh', ['-c', `${header}\nprintf %s "$${name}"`], { encoding: 'utf8' }).stdout;
}

describe.each(documents)('the document that runs the $name script', ({ content, values, header, parts }) => {
  it('gives it the very values that are sent', () => {
    const script = filled(content, values);
    for (const [name, value] of Object.entries(header)) expect(variable(script, name)).toBe(String(value));
  });

  it('runs the same lines after them as without a document', () => {
    const body = (script: string) => script.slice(script.indexOf('\nNEWLINE=')).trim();
    const plain = body(assemble('PORT=1', parts));
    expect(body(filled(content, values)).replaceAll("{''{", '{{')).toBe(plain);
  });

  it('takes its own values, and is asked for no other', () => {
    const { parameters } = read(content);
    for (const [name, value] of Object.entries(values)) {
      expect(value).toMatch(new RegExp(parameters[name]?.allowedPattern ?? '^never$'));
    }
    const asked = [...content.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(Object.keys(parameters)));
    expect(content.replaceAll(/\{\{ \w+ \}\}/g, '')).not.toContain('{{');
  });

  it('lets no character into the script but letters, digits and +/=_.:@-, wherever it stands in a value', () => {
    const { parameters } = read(content);
    const others = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))
      .concat('\u2019', '\u2028', '\ud83d')
      .filter((character) => !/[A-Za-z0-9+/=_.:@-]/.test(character));
    for (const [name, value] of Object.entries(values)) {
      const pattern = new RegExp(parameters[name]?.allowedPattern ?? '');
      const places = [0, 1, Math.floor(value.length / 2), value.length];
      for (const character of others) {
        for (const at of places) {
          const given = value.slice(0, at) + character + value.slice(at);
          expect(pattern.test(given), `${name} takes ${JSON.stringify(given)}`).toBe(false);
        }
      }
    }
  });

  it('keeps even a line feed at the end, which a pattern of Java lets pass, between its quotes', () => {
    const ended = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}\n`]));
    const script = filled(content, ended);
    const checked = spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' });
    expect(checked.stderr).toBe('');
    expect(variable(`${script.slice(0, script.indexOf('\nNEWLINE='))}\nNEWLINE=`, 'PORT').trim()).toBe(
      '9090',
    );
  });

  it('has two braces of others, such as Docker’s templates, between single quotes only, where they can be split', () => {
    for (const line of parts
      .join('\n')
      .split('\n')
      .filter((text) => text.includes('{{'))) {
      const before = line.slice(0, line.indexOf('{{'));
      expect((before.match(/'/g) ?? []).length % 2, line).toBe(1);
    }
  });
});

describe('the deploy document', () => {
  it('takes images of its repository only', () => {
    const pattern = new RegExp(
      read(deployDocument('grafana/loki')).parameters['Image']?.allowedPattern ?? '',
    );
    const digest = `sha256:${'a'.repeat(64)}`;
    for (const image of ['grafana/loki:3.7.6', `grafana/loki@${digest}`, `grafana/loki:3.7.6@${digest}`]) {
      expect(image).toMatch(pattern);
    }
    for (const image of [
      'evil/loki:3.7.6',
      'grafana/loki-evil:1',
      'grafana/loki/x:1',
      'xgrafana/loki:1',
      '',
    ]) {
      expect(image).not.toMatch(pattern);
    }
    expect('myxregistry:5000/loki:1').not.toMatch(
      new RegExp(read(deployDocument('my.registry:5000/loki')).parameters['Image']?.allowedPattern ?? ''),
    );
  });

  it.each([
    ['grafana/loki:3.7.6', 'grafana/loki'],
    ['grafana/loki', 'grafana/loki'],
    ['localhost:5000/loki', 'localhost:5000/loki'],
    [`localhost:5000/loki:1@sha256:${'a'.repeat(64)}`, 'localhost:5000/loki'],
  ])('knows the repository of %s', (image, repository) => {
    expect(repositoryOf(image)).toBe(repository);
  });

  it('refuses a config that would not fit beside it', () => {
    const noise = Array.from({ length: 9000 }, (_, n) => `k${n}: ${Math.imul(n, 2654435761)}`).join('\n');
    expect(() => deployValues({ ...deployOptions, config: noise })).toThrow(/too large to send/);
  });

  it('is no larger than the script without it by more than 3 kB', () => {
    const script = Buffer.byteLength(JSON.stringify(deployScript(deployOptions)));
    expect(Buffer.byteLength(deployDocument('grafana/loki'))).toBeLessThan(script + 3_000);
  });
});

it('The documented policy for the documents is the one that the document action puts out', () => {
  const file = join(import.meta.dirname, '../../actions/deploy/document-policy.json');
  const policy = documentPolicy({
    account: '123456789012',
    region: 'us-west-2',
    documents: ['loki-host-deploy', 'loki-host-verify'],
    targets: { instanceIds: ['i-0123456789abcdef0'] },
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(policy);
});
