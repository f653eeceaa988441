import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureNode } from '../../bench/usage.ts';
import { distRoot } from '../../local-stack/paths.ts';
import { runAction } from '../../local-stack/runner/action.ts';
import type { Finding } from '../../src/config/problem.ts';
import { renderMarkdown } from '../support/rendered-markdown.ts';
import { config, createRepository, lineOf, type Repository } from './validate-repository.ts';
import { commandsIn, runCli } from './validate-runs.ts';

/** A pull request's files are anyone's. */
let repository: Repository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

function validate(files: string) {
  const inputs = { files, 'loki-version': '3.7.6', loki: 'off' };
  return runAction('validate', { inputs, workspace: repository.folder, timeoutMs: 30_000 });
}

function findings(...files: string[]): Finding[] {
  return JSON.parse(runCli(repository.folder, 'validate', '--format', 'json', ...files).stdout) as Finding[];
}

const laughs = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
  laughs.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);

const megabytes = (text: string, number: number) =>
  text.repeat(Math.ceil((number * 1024 * 1024) / text.length));

const classes = (times: number) => `[${'\\\\p{L}'.repeat(times)}]`;
const selectors = (...regexes: string[]) =>
  `limits_config: {retention_stream: [${regexes.map((regex) => `{selector: '{a=~"${regex}"}', period: 24h}`).join(', ')}]}`;

describe('A file that is not a config', () => {
  it.each([
    ['of 50 MB', megabytes('limits_config: {}\n', 50), 'yaml-too-large'],
    ['of many lines', megabytes('x: 1\n', 0.24), 'unknown-field'],
    ['of one line', `a: [${megabytes('1, ', 0.24)}]`, 'unknown-field'],
    ['nested 10,000 deep in lists', '['.repeat(10_000), 'yaml-too-deep'],
    ['nested 10,000 deep in maps', '{a: '.repeat(10_000), 'yaml-too-deep'],
    [
      'nested deep in blocks',
      Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'yaml-too-deep',
    ],
    ['with anchors that multiply', `${laughs.join('\n')}\n`, 'unknown-field'],
    ['with a regular expression of all letters, often', selectors(classes(20_000)), 'regex-too-long'],
    ['with many such', selectors(...Array<string>(15).fill(classes(670))), 'schema-empty'],
    ['with keys of the language', '__proto__: 1\nconstructor: {prototype: 1}\n', 'unknown-field'],
    ['with a NUL', 'auth_enabled: false\u0000\n', 'yaml-encoding'],
  ])('%s gives a clear error in under 300 MB and 10 s of CPU', (_, content, rule) => {
    repository.write('loki.yaml', content);
    expect(findings('loki.yaml').map((finding) => finding.rule)).toContain(rule);
    const file = join(repository.folder, 'loki.yaml');
    const used = measureNode({ args: [join(distRoot(), 'cli/index.js'), 'validate', file], exits: 1 }, 1);
    expect(used.rssMb).toBeLessThan(300);
    expect(used.cpuMs).toBeLessThan(10_000);
  });

  it('that is not UTF-8 is named with the line of the first wrong byte', () => {
    repository.write(
      'loki.yaml',
      Buffer.concat([Buffer.from('auth_enabled: false\nx: "'), Buffer.from([0xff, 0x22])]),
    );
    expect(findings('loki.yaml')).toMatchObject([{ rule: 'yaml-encoding', line: 2, column: 5 }]);
  });

  it.each(['/proc/self/environ', '/dev/zero', 'loki.yaml', 'nowhere'])(
    'that is a link to %s is not read',
    async (target) => {
      symlinkSync(target, join(repository.folder, 'loki.yaml'));
      const result = await validate('*.yaml');
      expect(result.code).toBe(1);
      expect(result.annotations[0]).toMatchObject({ title: 'file-unreadable', file: 'loki.yaml' });
      expect(result.log).not.toContain('PATH=');
    },
  );

  it('that is a pipe is not waited for', async () => {
    execFileSync('mkfifo', [join(repository.folder, 'loki.yaml')]);
    const result = await validate('*.yaml');
    expect(result.annotations[0]).toMatchObject({ title: 'file-unreadable' });
  });
});

describe('A config', () => {
  it.each([
    ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no line end at its end', (text: string) => text.trimEnd()],
  ])('with %s is the same config', (_, change) => {
    repository.write('loki.yaml', change(config));
    expect(findings('loki.yaml')).toEqual([]);
    const wrong = config.replace('  max_chunk_age: 48h', '  max_chunk_age: 48 hours');
    repository.write('loki.yaml', change(wrong));
    expect(findings('loki.yaml').find(({ level }) => level === 'error')).toMatchObject({
      line: lineOf(wrong, '48 hours'),
      column: 18,
    });
  });

  it('is found once, even if links go round in circles', async () => {
    repository.write('loki/a/loki.yaml', config);
    symlinkSync('..', join(repository.folder, 'loki/a/up'));
    symlinkSync('.', join(repository.folder, 'loki/a/here'));
    const result = await validate('**/*.yaml\nloki/a/loki.yaml\n./loki/a/loki.yaml');
    expect(result.log).toContain('1 file checked');
  });
});

describe('The runner takes no command', () => {
  const ours = ['endgroup', 'error', 'group', 'stop-commands', 'warning'];
  const commands = [
    '::set-env name=A::1',
    '::add-mask::false',
    '::error::mine',
    '##[add-mask]x',
    '::stop-commands::x',
  ];

  it('from what a config contains, in keys, values, comments and broken lines', async () => {
    for (const [i, command] of commands.entries()) {
      repository.write(`${i}/key.yaml`, `${JSON.stringify(`\n${command}\n`)}: 1\n`);
      repository.write(`${i}/value.yaml`, `auth_enabled: ${JSON.stringify(`x\n${command}`)}\n`);
      repository.write(`${i}/line.yaml`, `# c\n${command}\n\u2028${command}\r${command}: [\n`);
    }
    const result = await validate('*/*.yaml');
    expect(result.code).toBe(1);
    expect(ours).toEqual(expect.arrayContaining(commandsIn(result.stdout)));
    expect(result.masks).toEqual([]);
    expect(result.exported).toEqual({ env: {}, path: [] });
    expect(result.annotations.every(({ title, message }) => title || /files checked/.test(message))).toBe(
      true,
    );
  });

  it('from the name of a file, even one with line breaks', async () => {
    const names = commands.map((command, i) => `${i}\n${command.replaceAll('/', '')}\nloki.yaml`);
    for (const name of names) repository.write(name, `${config}nonsense: 1\n`);
    repository.commit();
    const inputs = { files: '*', 'loki-version': '3.7.6', loki: 'off', 'base-ref': 'main' };
    const result = await runAction('validate', { inputs, workspace: repository.folder });
    expect(
      result.annotations.filter(({ title }) => title === 'unknown-field').map(({ file }) => file),
    ).toEqual(names.sort());
    expect(ours).toEqual(expect.arrayContaining(commandsIn(result.stdout)));
    expect(result.masks).toEqual([]);
    expect(result.summary).toContain('Compared with main.');
  });

  it('and the summary gets no link, picture or table row', async () => {
    repository.write('loki.yaml', '"[a](http://e) ![b](http://e) <img src=x> | x |\\n| y": 1\n');
    const { summary, outputs } = await validate('loki.yaml');
    const { elements } = renderMarkdown(summary);
    expect(elements.filter((tag) => /img|http:/.test(tag))).toEqual([]);
    const found = Number(outputs['errors']) + Number(outputs['warnings']);
    expect(elements.filter((tag) => tag === '<tr>')).toHaveLength(1 + found);
  });

  it('and a terminal gets no escape sequence', () => {
    repository.write('\u001b[31mloki.yaml', 'a\u0301: "\u009b31m\u202e"\nb: x\n');
    mkdirSync(join(repository.folder, 'x'), { recursive: true });
    const { stdout, stderr } = runCli(
      repository.folder,
      'validate',
      '\u001b[31mloki.yaml',
      '\u001b[31mmissing.yaml',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(stdout + stderr).not.toMatch(/[\u001b\u009b\u202e]/);
  });
});
