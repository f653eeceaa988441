import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateDocumentCommand,
  DescribeDocumentCommand,
  GetCommandInvocationCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  SSMClient,
  UpdateDocumentCommand,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type AwsFixture, idOf, shellHost, startFixture, uniqueName } from '../fixture.ts';

let folder: string;
let fixture: AwsFixture;
let ssm: SSMClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aws-documents-'));
  const hosts = [shellHost(folder, idOf(0))];
  fixture = await startFixture({ hosts, runCommand: { listedAfterMs: 0 } });
  ssm = new SSMClient(fixture.client());
});
afterAll(async () => {
  await fixture.close();
  await rm(folder, { recursive: true, force: true });
});

const parameters = {
  Word: { type: 'String', allowedPattern: '[a-z]+', default: 'none' },
  Size: { type: 'String', allowedValues: ['small', 'large'] },
};

function content(line: string): string {
  const inputs = { runCommand: [line], timeoutSeconds: '60' };
  return JSON.stringify({
    schemaVersion: '2.2',
    parameters,
    mainSteps: [{ action: 'aws:runShellScript', name: 'say', inputs }],
  });
}

async function create(line: string): Promise<string> {
  const Name = uniqueName('document');
  await ssm.send(new CreateDocumentCommand({ Name, Content: content(line), DocumentType: 'Command' }));
  return Name;
}

const send = (DocumentName: string, input: Partial<SendCommandCommandInput> = {}) =>
  ssm.send(
    new SendCommandCommand({
      DocumentName,
      InstanceIds: [idOf(0)],
      Parameters: { Size: ['small'] },
      ...input,
    }),
  );

async function outputOf(sent: ReturnType<typeof send>): Promise<string | undefined> {
  const { CommandId } = (await sent).Command ?? {};
  const command = new GetCommandInvocationCommand({ CommandId, InstanceId: idOf(0) });
  return await vi.waitFor(async () => {
    const { Status, StandardOutputContent } = await ssm.send(command);
    expect(Status).toBe('Success');
    return StandardOutputContent;
  });
}

describe('a command with a document of the account', () => {
  test('has each parameter replaced by its value, or by its default when there is none', async () => {
    const name = await create("echo '{{ Word }} {{Size}}'");
    expect(await outputOf(send(name))).toBe('none small\n');
    const Parameters = { Word: ['loki'], Size: ['large'] };
    expect(await outputOf(send(name, { Parameters }))).toBe('loki large\n');
  });

  test.each([
    ['a value of which only a part matches the pattern', { Word: ["loki'; id"], Size: ['small'] }],
    ['a value that is not one of those allowed', { Size: ['huge'] }],
    ['a missing value without a default', {}],
    ['two values in place of one', { Size: ['small', 'large'] }],
    ['a parameter it does not have', { Size: ['small'], Other: ['x'] }],
  ])('is refused for %s', async (_, Parameters) => {
    await expect(send(await create('true'), { Parameters })).rejects.toMatchObject({
      name: 'InvalidParameters',
    });
  });

  test('runs the version that is asked for, if it has the hash that is asked for', async () => {
    const Name = await create('echo first');
    await ssm.send(
      new UpdateDocumentCommand({ Name, Content: content('echo second'), DocumentVersion: '$LATEST' }),
    );
    expect(await outputOf(send(Name, { DocumentVersion: '2' }))).toBe('second\n');
    const { Document } = await ssm.send(new DescribeDocumentCommand({ Name, DocumentVersion: '2' }));
    const hash = { DocumentHash: Document?.Hash, DocumentHashType: 'Sha256' as const };
    expect(await outputOf(send(Name, { DocumentVersion: '2', ...hash }))).toBe('second\n');
    const first = send(Name, { DocumentVersion: '1', ...hash });
    await expect(first).rejects.toMatchObject({ name: 'InvalidDocument' });
  });

  test('is refused when document and values together exceed 64 kB', async () => {
    const name = await create(`: '${'x'.repeat(40_000)}'`);
    const Parameters = { Word: ['y'.repeat(30_000)], Size: ['small'] };
    await expect(send(name, { Parameters })).rejects.toMatchObject({ name: 'MaxDocumentSizeExceeded' });
  });
});

test.each([
  ['is larger than 64 kB', { Content: content('x'.repeat(66_000)) }, 'MaxDocumentSizeExceeded'],
  [
    'refers to a parameter that it does not declare',
    { Content: content('{{ Other }}') },
    'InvalidDocumentContent',
  ],
  ['has a name that is reserved for AWS', { Name: 'aws-own' }, 'ValidationException'],
])('a document is refused that %s', async (_, input, name) => {
  const given = { Name: uniqueName('document'), Content: content('true'), ...input };
  const create = new CreateDocumentCommand({ ...given, DocumentType: 'Command' });
  await expect(ssm.send(create)).rejects.toMatchObject({ name });
});
