import { spawnSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { assemble, packedParts } from '../../src/host/parts.ts';
import { parseDeployResult, parseVerification } from '../../src/host/result.ts';
import { type DeployScriptOptions, deployScript, releaseId, verifyScript } from '../../src/host/script.ts';
import { isInstalled } from '../support/run-script.ts';
import { shellCases } from '../support/shells.ts';

const config = 'auth_enabled: false\nserver: {http_listen_port: 9090}\n';
const options: DeployScriptOptions = {
  release: '20261123T020900Z-1a2b3c4d',
  image: 'grafana/loki:3.4.3',
  lokiVersion: '3.4.3',
  port: 9090,
  config,
  credentials: { parameter: '/loki-host/loki-storage/credentials', region: 'us-west-2' },
  timeoutSeconds: 900,
};
const verification = { port: 9090, body: '{}', query: '{a="b"}', start: 1n, end: 2n, timeoutSeconds: 5 };

const scripts = [
  deployScript(options),
  verifyScript(verification),
  assemble('', packedParts) + deployScript(options),
];

/** The value a shell gives a variable of the script's header. */
function headerValue(script: string, name: string): string {
  const header = script.slice(0, script.indexOf('\nNEWLINE='));
  return spawnSync('sh', ['-c', `${header}\nprintf %s "$${name}"`], { encoding: 'utf8' }).stdout;
}

describe('the deploy script', () => {
  it('carries the config unchanged', () => {
    const packed = Buffer.from(headerValue(deployScript(options), 'CONFIG'), 'base64');
    expect(gunzipSync(packed).toString()).toBe(config);
  });

  it.each(["it's", '$(id)', '`id`', 'a"b', 'back\\slash', 'two\nlines', '$HOME; id'])(
    'lets no value become shell: %j',
    (image) => {
      expect(headerValue(deployScript({ ...options, image }), 'IMAGE')).toBe(image);
    },
  );

  it('leaves parameter and region empty when the host has a role for the bucket', () => {
    const script = deployScript({ ...options, credentials: undefined });
    expect(headerValue(script, 'PARAMETER')).toBe('');
  });

  it('leaves 10 kB of what Run Command takes for the config, which is sent compressed', () => {
    expect(Buffer.byteLength(JSON.stringify(deployScript(options)))).toBeLessThan(63_000 - 10_000);
  });

  it('refuses a config that Run Command would not take', () => {
    const noise = Array.from({ length: 9000 }, (_, n) => `k${n}: ${Math.imul(n, 2654435761)}`).join('\n');
    expect(() => deployScript({ ...options, config: noise })).toThrow(UserError);
    expect(() => deployScript({ ...options, config: noise })).toThrow(
      /too large to send.*Run Command takes 63000/,
    );
  });

  for (const { shell, installed, skipped } of shellCases) {
    it.runIf(installed)(`is a script that ${shell} can parse${skipped}`, () => {
      const [program = 'sh', ...args] = shell.split(' ');
      for (const input of scripts)
        expect(spawnSync(program, [...args, '-n'], { input, encoding: 'utf8' }).stderr).toBe('');
    });
  }

  const shellcheck = isInstalled('shellcheck');
  it.runIf(shellcheck)(
    `has nothing for shellcheck to warn of${shellcheck ? '' : ' (skipped: shellcheck is not installed)'}`,
    () => {
      for (const input of scripts) {
        // SC2034: the verify script leaves some of the globals unused.
        const checked = spawnSync('shellcheck', ['--norc', '-s', 'dash', '-e', 'SC2034', '-'], {
          input,
          encoding: 'utf8',
        });
        expect(checked.stdout).toBe('');
      }
    },
  );
});

describe('the name of a release', () => {
  it('has the time of the command and ends with the hash of the config', () => {
    expect(releaseId(config, new Date('2026-11-23T02:09:00.123Z'))).toMatch(/^20261123T020900Z-[0-9a-f]{8}$/);
    expect(releaseId('a', new Date(0)).slice(-8)).not.toBe(releaseId('b', new Date(0)).slice(-8));
  });
});

describe('the result of a host', () => {
  const json =
    '{"status":"deployed","release":"r","loki":"3.4.3","seconds":4.8,"ready_seconds":1.8,"canary_ms":30}';

  it('is read from the last line that has one', () => {
    const output = `==> checked\nloki-host-result {"status":"failed"}\nloki-host-result ${json}\n`;
    expect(parseDeployResult(output)).toEqual(JSON.parse(json));
  });

  it.each(['', '==> checked', 'loki-host-result {"status":"depl', 'loki-host-result {"push_ms":1}'])(
    'is none when the script did not come to its end: %j',
    (output) => {
      expect(parseDeployResult(output)).toBeUndefined();
    },
  );

  it('is none for a check whose message was not found', () => {
    expect(parseVerification('==> pushed in 3 ms\n')).toBeUndefined();
    expect(parseVerification('loki-host-result {"push_ms":3,"visible_ms":41}\n')).toEqual({
      push_ms: 3,
      visible_ms: 41,
    });
  });
});
