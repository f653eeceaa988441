import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { programs } from '../support/programs.ts';
import { runScript } from '../support/run-script.ts';

const standIn = join(import.meta.dirname, '../../local-stack/host/docker');
const able = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const unable = able ? '' : ' (skipped: a mount namespace of its own takes root)';

describe('a deploy on a host that is set up strictly', () => {
  let kit: DeployKit;
  beforeEach(async () => {
    kit = await createDeployKit();
    return () => kit.close();
  });

  it('has every folder of a container labelled for it, which SELinux asks for', async () => {
    const file = join(kit.host.root, 'runs');
    const docker = `[ "$1" != run ] || echo "$*" >>${file}; exec ${standIn} "$@"`;
    const env = programs(kit.host, { docker });
    const { stdout, stderr } = await runScript(kit.host, kit.script(), { env }).ended;
    expect(parseDeployResult(stdout)?.status, stderr).toBe('deployed');
    const mounts = [...readFileSync(file, 'utf8').matchAll(/ -v (\S+)/g)].map(([, mount]) => mount);
    expect(mounts.length).toBeGreaterThan(6);
    expect(mounts.filter((mount) => !/:(ro,)?z$/.test(mount ?? ''))).toEqual([]);
  });

  it.runIf(able)(`needs nothing to be executable below /tmp and its own folder${unable}`, async () => {
    const shell = join(kit.host.root, 'sh');
    const mount = 'mount --bind "$0" "$0" && mount -o remount,bind,noexec "$0" && exec sh "$1"';
    writeFileSync(shell, `#!/bin/sh\nexec unshare -m sh -c '${mount}' '${kit.host.root}' "$1"\n`);
    chmodSync(shell, 0o755);
    for (const config of [kit.config('first'), kit.config('second')]) {
      const { stdout, stderr } = await runScript(kit.host, kit.script({ config }), { shell }).ended;
      expect(parseDeployResult(stdout)?.status, stderr).toBe('deployed');
    }
  });
});
