import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostFunctions } from '../support/host-functions.ts';
import { shellCases } from '../support/shells.ts';

/** A process that sees folders as nginx does in its container. */
const inContainer = `
mount -t tmpfs tmpfs /etc && mkdir -p /etc/loki-host && mount --bind "$1" /etc/loki-host &&
mount -t tmpfs tmpfs /run && mkdir -p /run/loki-gateway && mount --bind "$1/gateway" /run/loki-gateway &&
exec sleep 60`;
const able = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const unable = able ? '' : ' (skipped: a mount namespace of its own takes root)';

for (const { shell, installed, skipped } of shellCases) {
  describe.runIf(able && installed)(
    `the folders of nginx's container under ${shell}${skipped}${unable}`,
    () => {
      let root = '';
      let nginx: ChildProcess;
      beforeEach(async () => {
        root = join(mkdtempSync(join(tmpdir(), 'gateway-folders-')), 'loki-host');
        mkdirSync(join(root, 'gateway'), { recursive: true });
        nginx = spawn('unshare', ['-m', 'sh', '-c', inContainer, 'sh', root], { stdio: 'ignore' });
        await vi.waitFor(() => expect(existsSync(`/proc/${nginx.pid}/root/run/loki-gateway`)).toBe(true));
        await vi.waitFor(() => expect(seen()).toBe('yes'));
        return () => nginx.kill();
      });
      afterEach(() => rmSync(join(root, '..'), { recursive: true }));

      function seen(): string {
        const [program = 'sh', ...args] = shell.split(' ');
        const lines = `docker() { echo ${nginx.pid}; }\nif sees_folders; then echo yes; else echo no; fi`;
        const env = { ...process.env, LOKI_HOST_ROOT: root };
        return spawnSync(program, [...args, '-c', `set -eu\n${hostFunctions}\n${lines}`], {
          env,
          encoding: 'utf8',
        }).stdout.trim();
      }

      it('are no longer the ones on the disk when the folder of the host was replaced', () => {
        renameSync(root, `${root}-before`);
        mkdirSync(join(root, 'gateway'), { recursive: true });
        expect(seen()).toBe('no');
      });

      it("are no longer the ones on the disk when nginx's own folder was replaced", () => {
        renameSync(join(root, 'gateway'), join(root, 'gateway-before'));
        expect(seen()).toBe('no');
        mkdirSync(join(root, 'gateway'));
        expect(seen()).toBe('no');
      });
    },
  );
}
