import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellCases } from '../support/shells.ts';

const parts = ['globals.sh', 'signature.sh']
  .map((file) => readFileSync(join(import.meta.dirname, '../../src/host', file), 'utf8'))
  .join('\n');

for (const { shell, installed, skipped } of shellCases)
  describe(`signatures under ${shell}${skipped}`, () => {
    function run(lines: string): string {
      const [program = 'sh', ...args] = shell.split(' ');
      const { stdout, stderr } = spawnSync(program, [...args, '-c', `set -eu\n${parts}\n${lines}`], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      return stdout.trim();
    }

    it.runIf(installed)('are made with the HMAC-SHA256 of RFC 4231, test cases 1 and 2', () => {
      expect(run('hmac 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b "Hi There"')).toBe(
        'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
      );
      expect(run(`hmac "$(printf Jefe | hex)" 'what do ya want for nothing?'`)).toBe(
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      );
    });

    it.runIf(installed)('are made with the key of the example in the IAM user guide', () => {
      const key = 'role_secret=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
      expect(run(`${key}\nsigning_key 20150830/us-east-1/iam/aws4_request`)).toBe(
        'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
      );
    });

    it.runIf(installed).each([
      ['https://ssm.us-west-2.amazonaws.com', 'ssm.us-west-2.amazonaws.com'],
      ['https://ssm.us-west-2.amazonaws.com:443/', 'ssm.us-west-2.amazonaws.com'],
      ['http://127.0.0.1:4566/', '127.0.0.1:4566'],
      ['http://endpoint:80', 'endpoint'],
    ])('name the host of %s as curl does', (address, host) => {
      expect(run(`host_of ${address}`)).toBe(host);
    });

    it.runIf(installed)('show no program the key, in whatever form', () => {
      const logged = ['curl', 'sha256sum', 'od', 'sed', 'tr', 'cut', 'date'].map(
        (name) => `${name}() { printf '%s\\n' "$*" >&3; command ${name} "$@"; }`,
      );
      const ask = `role_key=AKIA role_secret=s3cr3t role_token=t0k3n
request() { printf '%s' "$1" | curl "$@" || :; }
curl() { shift; printf '%s\\n' "$*" >&3; cat >/dev/null; }
exec 3>&1
aws_request ssm us-west-2 https://ssm.us-west-2.amazonaws.com AmazonSSM.GetParameter '{}' >/dev/null`;
      const seen = run(`${logged.join('\n')}\n${ask}`);
      expect(seen).toContain('X-Amz-Target: AmazonSSM.GetParameter');
      const hex = (text: string) => Buffer.from(text).toString('hex');
      for (const form of ['s3cr3t', 't0k3n', hex('s3cr3t'), hex('AWS4s3cr3t')])
        expect(seen).not.toContain(form);
    });
  });
