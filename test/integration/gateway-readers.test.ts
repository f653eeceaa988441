import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { hostFunctions } from '../support/host-functions.ts';
import { runScript } from '../support/run-script.ts';
import { shellCases } from '../support/shells.ts';

const hash = '$2y$06$abcdefghijklmnopqrstuuXOw8daVruAKMR3X3ty3bsuEmsp0E2Ba';
const name = '/loki-host/readers';

describe.each(shellCases)('the readers of a host under $name', ({ shell, installed }) => {
  let kit: DeployKit;

  beforeAll(async () => {
    kit = await createDeployKit();
  });
  afterAll(() => kit.close());

  async function readReaders(value: string | undefined) {
    kit.cloud.parameters.clear();
    if (value !== undefined) kit.cloud.parameters.set(name, value);
    const folder = mkdtempSync(join(kit.host.root, 'tmp/release-'));
    const header = `set -eu\nREGION=us-west-2\n`;
    const end = `readers_parameter=${name}\nread_readers ${folder} || exit 1\nsay "version $readers_version"\n`;
    const script = [header, hostFunctions, end].join('\n');
    const { code, stdout, stderr } = await runScript(kit.host, script, { shell }).ended;
    return { code, stdout, stderr, file: join(folder, 'readers.htpasswd') };
  }

  it.runIf(installed)('are written to a file that only nginx reads', async () => {
    const { code, stdout, stderr, file } = await readReaders(`grafana:${hash}\r\nops.team:${hash}\n`);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('version 1');
    expect(readFileSync(file, 'utf8')).toBe(`grafana:${hash}\nops.team:${hash}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    if (process.getuid?.() === 0) expect(statSync(file).uid).toBe(101);
  });

  it.runIf(installed).each([
    ['a password in the clear', 'grafana:secret'],
    ['an MD5 password', 'grafana:$apr1$abcdefgh$0123456789abcdefghijk/'],
    ['a crypt password', 'grafana:abJnggxhB/yWI'],
    ['a {PLAIN} password', 'grafana:{PLAIN}secret'],
    ['no name', hash],
    ['a name with a space', `gra fana:${hash}`],
    ['a shortened hash', `grafana:${hash.slice(0, -1)}`],
  ])('are refused with %s, by line number and without showing it', async (_, line) => {
    const { code, stdout, stderr } = await readReaders(`ops:${hash}\n${line}`);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `in the parameter ${name}, line 2 is not a name with a bcrypt password. Create it: `,
    );
    expect(stdout + stderr).not.toContain(line);
  });

  it.runIf(installed)('are refused with a password that takes long to check', async () => {
    const { code, stderr } = await readReaders(`ops:${hash.replace('$06$', '$07$')}\n\ngrafana:${hash}`);
    expect(code).toBe(1);
    expect(stderr).toContain('line 1 has a bcrypt cost above 6');
  });

  it.runIf(installed)('are made with a command that is shown when there are none', async () => {
    const { code, stderr } = await readReaders(undefined);
    expect(code).toBe(1);
    expect(stderr).toContain(`there is no parameter ${name} in us-west-2. Create it: htpasswd -nB NAME`);
  });
});
