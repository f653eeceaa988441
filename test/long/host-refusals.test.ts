import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostResult, parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { programs } from '../support/programs.ts';
import { runScript } from '../support/run-script.ts';

const standIn = join(import.meta.dirname, '../../local-stack/host/docker');

describe('a host with a serving Loki', () => {
  let kit: DeployKit;
  let serving: HostResult | undefined;

  beforeAll(async () => {
    kit = await createDeployKit();
    serving = (await deploy()).result;
  });
  afterAll(() => kit.close());

  async function deploy(options: Parameters<DeployKit['script']>[0] = {}, env: object = {}) {
    const { code, stdout, stderr } = await runScript(kit.host, kit.script(options), { env }).ended;
    return { code, stdout, stderr, result: parseDeployResult(stdout) };
  }
  async function expectRefusal(outcome: ReturnType<typeof deploy>, message: string) {
    const { code, stderr, result } = await outcome;
    expect(stderr).toContain(message);
    expect(code).toBe(1);
    expect(result).toMatchObject({ status: 'failed', release: serving?.release });
    expect(await kit.push('served on')).toBe(204);
  }

  it('refuses when its role may not read the parameter, and shows the statement it needs', async () => {
    kit.cloud.parameters.set(
      '/loki-host/denied',
      'error:AccessDeniedException not authorized to perform: ssm:GetParameter',
    );
    const credentials = { parameter: '/loki-host/denied', region: 'us-west-2' };
    await expectRefusal(
      deploy({ credentials }),
      'the role loki-host-role may not read the parameter /loki-host/denied. Add this statement',
    );
  });

  it('refuses when there is no such parameter, and says what writes it', async () => {
    const credentials = { parameter: '/loki-host/none', region: 'us-west-2' };
    await expectRefusal(
      deploy({ credentials }),
      'there is no parameter /loki-host/none in us-west-2. Run the keys action first',
    );
  });

  it('refuses a parameter that holds something else, without showing it', async () => {
    kit.cloud.parameters.set('/loki-host/odd', 'some other secret');
    const outcome = deploy({ credentials: { parameter: '/loki-host/odd', region: 'us-west-2' } });
    await expectRefusal(outcome, 'the parameter /loki-host/odd does not hold a key pair');
    const { stdout, stderr } = await outcome;
    expect(stdout + stderr).not.toContain('some other secret');
  });

  it('refuses when the instance has no role', async () => {
    kit.cloud.role = false;
    await expectRefusal(deploy(), 'the instance has no role');
    kit.cloud.role = true;
  });

  it('refuses when its clock is wrong, and says so', async () => {
    kit.cloud.parameters.set(
      '/loki-host/late',
      'error:InvalidSignatureException Signature expired: 20260101T000000Z is now earlier than 20261123T000000Z',
    );
    const credentials = { parameter: '/loki-host/late', region: 'us-west-2' };
    await expectRefusal(deploy({ credentials }), 'the clock of this host is wrong: it says 2');
  });

  it('refuses when nothing can be written to its disk', async () => {
    const { code, stderr, result } = await deploy({}, { LOKI_HOST_ROOT: '/proc/loki-host' });
    expect(stderr).toContain('nothing can be written below /proc/loki-host');
    expect([code, result?.status]).toEqual([1, 'failed']);
    expect(await kit.push('served on')).toBe(204);
  });

  it('keeps serving when the disk is full in the middle of a deploy, and tells what failed', async () => {
    const env = programs(kit.host, {
      gzip: `[ -e "$LOKI_HOST_ROOT/releases/.new" ] || exec env PATH="\${PATH#*:}" gzip "$@"
echo "gzip: stdout: No space left on device" >&2
exit 1`,
    });
    const outcome = deploy({ config: kit.config('too much') }, env);
    await expectRefusal(outcome, 'gzip: stdout: No space left on device');
    await expectRefusal(outcome, 'a command of the deploy failed with exit status 1');
  });

  it('names a full disk, a Docker that does not answer and a parameter that it may not read, all in one go', async () => {
    const down = join(kit.host.env['LOCAL_DOCKER_STATE'] ?? '', 'daemon-down');
    const env = programs(kit.host, { df: 'echo header; echo "/dev/x 100 99 2048 99% /"' });
    kit.cloud.parameters.set('/loki-host/denied', 'error:AccessDeniedException not authorized');
    const credentials = { parameter: '/loki-host/denied', region: 'us-west-2' };
    writeFileSync(down, '');
    const outcome = deploy({ freeMb: 500, credentials }, env);
    const { stderr, code } = await outcome.finally(() => spawnSync('rm', [down]));
    expect(code).toBe(1);
    expect(stderr).toContain('has 2 MB of free disk and a deploy needs 500 MB');
    expect(stderr).toContain('Docker does not answer: Cannot connect to the Docker daemon');
    expect(stderr).toContain('may not read the parameter');
  });

  it('reads the parameter with a curl that cannot sign, or signs other headers', async () => {
    const curl = `given=$(cat)
case "$given $*" in *sigv4*) echo 'curl: option --aws-sigv4: is unknown' >&2; exit 2 ;; esac
printf '%s' "$given" | /usr/bin/curl "$@"`;
    const { result, stderr } = await deploy({}, programs(kit.host, { curl }));
    expect(stderr).toBe('');
    expect(result?.status).toBe('unchanged');
  });

  it.each([
    ['a snap', '/var/snap/docker/common/var-lib-docker [name=seccomp]', 'Docker is a snap on this host'],
    ['without root', '/home/a/.local/share/docker [name=seccomp name=rootless]', 'Docker runs without root'],
    ['with other users', '/var/lib/docker/100000.100000 [name=userns]', 'Docker maps users on this host'],
    ['Podman', '/var/lib/containers []', 'the command docker of this host is Podman'],
  ])('refuses a Docker that is %s before it does anything', async (kind, info, words) => {
    const version = kind === 'Podman' ? 'podman version 4.9.4' : 'Docker version 28.2.2';
    const docker = `case $1 in info) echo '${info}' ;; --version) echo '${version}' ;; *) exec ${standIn} "$@" ;; esac`;
    await expectRefusal(deploy({}, programs(kit.host, { docker })), words);
  });

  it('says which program is missing', async () => {
    const folder = join(kit.host.root, 'tmp/few');
    mkdirSync(folder, { recursive: true });
    for (const name of [
      'sh',
      'mkdir',
      'awk',
      'sed',
      'curl',
      'head',
      'cut',
      'df',
      'uname',
      'readlink',
      'tr',
      'tail',
    ]) {
      const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
      symlinkSync(path, join(folder, name));
    }
    const { code, stderr } = await deploy({}, { PATH: folder });
    expect(code).toBe(1);
    for (const name of ['docker', 'flock', 'setsid', 'base64', 'gzip'])
      expect(stderr).toContain(`${name} is not installed on this host`);
  });

  it('keeps serving when the image cannot be pulled', async () => {
    await expectRefusal(deploy({ image: 'grafana/loki:absent' }), 'could not pull grafana/loki:absent');
  });

  it('refuses while another deploy runs, and says which', async () => {
    const other = runScript(kit.host, kit.script({ config: kit.config('other') }));
    await other.until('waiting for Loki');
    const { code, stderr } = await deploy();
    expect(code).toBe(1);
    expect(stderr).toMatch(/another process works on this host: process \d+ deploys \S+ since 2\S+Z\. Wait/);
    serving = parseDeployResult((await other.ended).stdout);
    expect(serving?.status).toBe('deployed');
  });

  it('keeps the last five releases', async () => {
    for (const day of [1, 2, 3, 4, 5, 6]) {
      const old = join(kit.host.env['LOKI_HOST_ROOT'] ?? '', `releases/2025010${day}T000000Z-00000000`);
      mkdirSync(old, { recursive: true });
    }
    serving = (await deploy({ config: kit.config('one more') })).result;
    const { stdout } = spawnSync('ls', [join(kit.host.env['LOKI_HOST_ROOT'] ?? '', 'releases')], {
      encoding: 'utf8',
    });
    expect(stdout.trim().split('\n')).toHaveLength(5);
    expect(stdout).toContain(serving?.release);
  });
});
