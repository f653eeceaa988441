import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostFunctions } from '../support/host-functions.ts';
import { shellCases } from '../support/shells.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const files = {
  'config.yaml': 'auth_enabled: false\n',
  'nginx.conf': 'events {}\n',
  'reads.conf': '',
  'upstream.conf': 'map\n',
};

for (const { shell, installed, skipped } of shellCases) {
  describe.runIf(installed)(`the releases of a host under ${shell}${skipped}`, () => {
    let root = '';
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'host-releases-'));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    /** What the lines print, with the release that the container loki-b was started from. */
    function run(lines: string, { lokiB = '', docker = true } = {}): string {
      const engine = `docker() { case "$*" in info) ${docker} ;; 'image rm '*) echo "$3" >>"$ROOT/images" ;; *loki-b) echo '${lokiB}' ;; *) return 1 ;; esac; }`;
      const [program = 'sh', ...args] = shell.split(' ');
      const script = ['set -eu', hostFunctions, engine, lines].join('\n');
      const env = { ...process.env, LOKI_HOST_ROOT: root };
      const { stdout, stderr } = spawnSync(program, [...args, '-c', script], { env, encoding: 'utf8' });
      expect(stderr).toBe('');
      return stdout.trim();
    }
    function release(name: string, lines: string[] = []): string {
      const folder = join(root, 'releases', name);
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      const hashes = [
        `config_sha256=${sha256(files['config.yaml'])}`,
        `gateway_sha256=${sha256(files['nginx.conf'])}`,
      ];
      writeFileSync(
        join(folder, 'manifest'),
        [`release=${name}`, ...lines, ...hashes, 'readers_parameter=', 'readers_version=', ''].join('\n'),
      );
      return folder;
    }
    const left = () => readdirSync(join(root, 'releases')).sort();

    it('are in the order in which the host got them, whatever time is in their names', () => {
      release('20270101T000000Z-aaaaaaaa', ['sequence=9']);
      release('20260101T000000Z-bbbbbbbb', ['sequence=10']);
      release('20260601T000000Z-cccccccc', ['sequence=2']);
      expect(
        run('in_order; next_sequence')
          .split('\n')
          .map((line) => line.slice(-8)),
      ).toEqual(['cccccccc', 'aaaaaaaa', 'bbbbbbbb', '11']);
    });

    it('come first, in the order of the times the host wrote, where they are of before there was a sequence', () => {
      release('20270101T000000Z-aaaaaaaa', ['created=2026-01-02T00:00:00Z']);
      release('20260101T000000Z-bbbbbbbb', ['created=2026-01-03T00:00:00Z']);
      release('20250101T000000Z-cccccccc', ['sequence=1', 'created=2026-01-01T00:00:00Z']);
      expect(run('in_order')).toMatch(/a{8}\n.*b{8}\n.*c{8}$/);
    });

    it.each([
      'sequence=',
      'sequence=x',
      'sequence=1e9',
      'sequence=99999999999999',
      'sequence=-1',
      'sequence=2 3',
    ])('count as the oldest with %s in their manifest', (line) => {
      release('20270101T000000Z-aaaaaaaa', [line]);
      release('20260101T000000Z-bbbbbbbb', ['sequence=1']);
      expect(run('in_order; next_sequence')).toMatch(/a{8}\n.*b{8}\n2$/);
    });

    it('are kept where they serve, served last or a Loki was started from them; of the others, five stay', () => {
      const names = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `20260101T00000${n}Z-aaaaaaaa`);
      for (const [n, name] of names.entries()) release(name, [`sequence=${n}`]);
      symlinkSync(`releases/${names[1]}`, join(root, 'current'));
      symlinkSync(`/elsewhere/releases/${names[2]}/`, join(root, 'previous'));
      mkdirSync(join(root, 'releases/a folder of somebody'));
      run('prune', { lokiB: names[0] ?? '' });
      expect(left()).toEqual([...names.filter((_, n) => n !== 3), 'a folder of somebody'].sort());
    });

    it('take an image with them that no other of them names', () => {
      for (const n of [1, 2, 3, 4, 5, 6, 7])
        release(`20260101T00000${n}Z-aaaaaaaa`, [
          `sequence=${n}`,
          `image=grafana/loki:3.4.${n}`,
          `gateway_image=nginx:${n === 1 ? '1.0' : '1.1'}`,
        ]);
      run('prune');
      expect(readFileSync(join(root, 'images'), 'utf8')).toBe(
        'grafana/loki:3.4.1\nnginx:1.0\ngrafana/loki:3.4.2\n',
      );
    });

    it('are not removed while Docker does not answer, since nobody knows which of them run', () => {
      release('20260101T000000Z-aaaaaaaa');
      run('remove_release 20260101T000000Z-aaaaaaaa', { docker: false });
      expect(left()).toHaveLength(1);
    });

    it('are removed when they never served and nothing was started from them', () => {
      release('20260101T000001Z-aaaaaaaa', ['sequence=1']);
      writeFileSync(join(release('20260101T000002Z-aaaaaaaa', ['sequence=2']), 'served'), '');
      release('20260101T000003Z-aaaaaaaa', ['sequence=3']);
      release('20260101T000004Z-aaaaaaaa');
      run('remove_unserved', { lokiB: '20260101T000003Z-aaaaaaaa' });
      expect(left().map((name) => name[14])).toEqual(['2', '3', '4']);
    });

    it.each([
      '.',
      '..',
      '/',
      '../..',
      'releases',
      'x y',
      'releases/*',
      'releases/20260101T000000Z-aaaaaaaa/..',
    ])('are none where `current` leads to %s', (target) => {
      release('20260101T000000Z-aaaaaaaa');
      symlinkSync(target, join(root, 'current'));
      expect(run('whole "$(linked current)" || echo none')).toBe('none');
    });

    it.each([
      'releases/20260101T000000Z-aaaaaaaa',
      '/a/b/20260101T000000Z-aaaaaaaa/',
      '20260101T000000Z-aaaaaaaa',
    ])('are known by their name where `current` is %s', (target) => {
      symlinkSync(target, join(root, 'current'));
      expect(run('linked current')).toBe('20260101T000000Z-aaaaaaaa');
    });

    it.each<[string, (folder: string) => void]>([
      ['without its folder', (folder) => rmSync(folder, { recursive: true })],
      ['without its manifest', (folder) => rmSync(join(folder, 'manifest'))],
      ['with an empty manifest', (folder) => writeFileSync(join(folder, 'manifest'), '')],
      ['with half a manifest', (folder) => writeFileSync(join(folder, 'manifest'), 'release=x\nslot=a\n')],
      ['without its config', (folder) => rmSync(join(folder, 'config.yaml'))],
      ['with another config', (folder) => writeFileSync(join(folder, 'config.yaml'), 'other: true\n')],
      ['without nginx.conf', (folder) => rmSync(join(folder, 'nginx.conf'))],
      ['with other reads', (folder) => writeFileSync(join(folder, 'reads.conf'), 'location / {}\n')],
      ['without upstream.conf', (folder) => rmSync(join(folder, 'upstream.conf'))],
    ])('are not whole %s', (_, damage) => {
      const name = '20260101T000000Z-aaaaaaaa';
      const folder = release(name);
      expect(run(`whole ${name} && echo whole`)).toBe('whole');
      damage(folder);
      expect(run(`whole ${name} || echo damaged`)).toBe('damaged');
    });

    it('are not whole without the readers that they let in', () => {
      const folder = release('20260101T000000Z-aaaaaaaa', ['readers_parameter=/loki-host/readers']);
      expect(run('whole 20260101T000000Z-aaaaaaaa || echo damaged')).toBe('damaged');
      writeFileSync(join(folder, 'readers.htpasswd'), 'x');
      expect(run('whole 20260101T000000Z-aaaaaaaa && echo whole')).toBe('whole');
    });

    it('are linked anew where `current` is a copy of one', () => {
      const name = '20260101T000000Z-aaaaaaaa';
      spawnSync('cp', ['-r', release(name), join(root, 'current')]);
      expect(run('linked current; point current "$(linked current)"; readlink "$ROOT/current"')).toBe(
        `${name}\nreleases/${name}`,
      );
    });
  });
}
