import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { ecrPassword } from '../support/fake-cloud.ts';
import { programs } from '../support/programs.ts';
import { runScript } from '../support/run-script.ts';

const standIn = join(import.meta.dirname, '../../local-stack/host/docker');
const hub = 'grafana/loki:3.4.3';
const ecr = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/loki:3.4.3';

describe('a host that cannot pull an image', () => {
  let kit: DeployKit;
  beforeAll(async () => {
    kit = await createDeployKit();
  });
  afterAll(() => kit.close());

  async function deploy(image: string, docker: string) {
    const { code, stdout, stderr } = await runScript(kit.host, kit.script({ image }), {
      env: programs(kit.host, { docker }),
    }).ended;
    return { code, stdout, stderr, result: parseDeployResult(stdout) };
  }

  // The words are Docker's own, of 20.10 to 28, and those of containerd's image store.
  it.each([
    [
      hub,
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
      'wait some hours, or log in',
    ],
    [hub, 'toomanyrequests: Rate exceeded', 'wait some hours, or log in'],
    [
      hub,
      'no matching manifest for linux/arm64/v8 in the manifest list entries',
      'The image is not made for',
    ],
    [hub, 'no match for platform in manifest sha256:0123: not found', 'The image is not made for'],
    [
      hub,
      'write /var/lib/docker/tmp/GetImageBlob123: no space left on device',
      'Free some disk (docker image prune -a)',
    ],
    [
      'registry.example.com:5000/loki:3.4.3',
      'Head "https://registry.example.com:5000/v2/loki/manifests/3.4.3": no basic auth credentials',
      'log in on the host as root: docker login REGISTRY',
    ],
    [
      'acme/loki:3.4.3',
      "pull access denied for acme/loki, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
      'log in on the host as root: docker login REGISTRY',
    ],
    [
      hub,
      'manifest for grafana/loki:3.4.3 not found: manifest unknown: manifest unknown',
      'Check the name and the version',
    ],
    [
      hub,
      'Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'Check that this host reaches Docker Hub (registry-1.docker.io)',
    ],
    [
      'registry.example.com:5000/loki:3.4.3',
      'Get "https://registry.example.com:5000/v2/": dial tcp: lookup registry.example.com: no such host',
      'Check that this host reaches registry.example.com:5000',
    ],
  ])('says of %s what Docker said, and what to do: %s', async (image, words, remedy) => {
    const docker = `case $1 in pull) echo 'Error response from daemon: ${words.replaceAll("'", "'\\''")}' >&2; exit 1 ;; *) exec ${standIn} "$@" ;; esac`;
    const { code, stderr, result } = await deploy(image, docker);
    expect(code).toBe(1);
    expect(stderr).toContain(`could not pull ${image}: ${words}`);
    expect(stderr).toContain(remedy);
    expect(result?.status).toBe('failed');
  });

  const needsLogin = `case "$1 $2 $3" in
'--config '*' login')
  shift 2
  echo "$*" >"$LOKI_HOST_ROOT/login"; cat >>"$LOKI_HOST_ROOT/login" ;;
'--config '*' pull') shift 2; exec ${standIn} "$@" ;;
*) case "$*" in
  pull*dkr.ecr*) echo 'Error response from daemon: no basic auth credentials' >&2; exit 1 ;;
  *) exec ${standIn} "$@" ;;
  esac ;;
esac`;

  it('says what its role needs when ECR gives it no login', async () => {
    const refused =
      'User: arn:aws:sts::123456789012:assumed-role/loki is not authorized to perform: ecr:GetAuthorizationToken';
    const { ecr: login } = kit.cloud;
    kit.cloud.ecr = [400, { __type: 'AccessDeniedException', Message: refused }];
    const { code, stderr } = await deploy(ecr, needsLogin);
    kit.cloud.ecr = login;
    expect(code).toBe(1);
    expect(stderr).toContain('ECR in eu-central-1 gave no login (400): ');
    expect(stderr).toContain('AmazonEC2ContainerRegistryReadOnly');
  });

  it('pulls from ECR with the login of its role, which no argument and no file has', async () => {
    const { code, stdout, stderr, result } = await deploy(ecr, needsLogin);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(result?.status).toBe('deployed');
    const root = kit.host.env['LOKI_HOST_ROOT'] ?? '';
    const [args, password] = readFileSync(join(root, 'login'), 'utf8').split('\n');
    expect(args).toBe(
      'login --username AWS --password-stdin 123456789012.dkr.ecr.eu-central-1.amazonaws.com',
    );
    expect(password).toBe(ecrPassword);
    expect(stdout).not.toContain(ecrPassword);
    expect(readdirSync(root).filter((file) => file.startsWith('.staged'))).toEqual([]);
    expect(existsSync(join(kit.host.env['HOME'] ?? '', '.docker'))).toBe(false);
  });
});
