import {
  CreateDocumentCommand,
  DeleteDocumentCommand,
  SendCommandCommand,
  type SSMClient,
  UpdateDocumentCommand,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { region } from '../../local-stack/cloud.ts';
import { deployDocument, deployValues } from '../../src/host/document.ts';
import {
  createDocumentKit,
  type DocumentKit,
  document,
  documentPolicy,
  instanceId,
  named,
  reasonOf,
} from '../support/document-kit.ts';
import { tellCalls } from '../support/ssm-table.ts';

let kit: DocumentKit;
let ci: SSMClient;

beforeAll(async () => {
  kit = await createDocumentKit();
  ci = kit.client(await kit.cloud.aws.identity('ci', documentPolicy));
});
afterAll(() => kit.close());

const admin = () => kit.client(kit.cloud.aws.admin);

describe('A document that is not published', () => {
  it('is refused before anything is sent, with the remedy', async ({ task }) => {
    const result = await kit.deploy();
    tellCalls(task, 'failure; publish it; nothing is sent', reasonOf(result), kit.cloud.aws.calls);
    expect(reasonOf(result)).toMatch(/no document loki-host-deploy in this region.*run the document action/s);
    expect(kit.sent()).toEqual([]);
  });
});

describe('The role that deploys through the document', () => {
  beforeAll(async () => {
    await kit.publish();
  });

  const values = () =>
    deployValues({
      release: '20261123T020900Z-1a2b3c4d',
      image: 'grafana/loki:3.7.6',
      lokiVersion: '3.7.6',
      port: 9090,
      config: 'x: 1\n',
      credentials: { parameter: '/loki-host/loki-storage/credentials', region },
      timeoutSeconds: 60,
    });
  const send = (DocumentName: string, given: Record<string, string>) =>
    ci.send(
      new SendCommandCommand({
        DocumentName,
        InstanceIds: [instanceId],
        Parameters: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]])),
      }),
    );

  it('may not run a script of its own', async ({ task }) => {
    const refused = await send('AWS-RunShellScript', { commands: 'id' }).catch((error: Error) => error);
    tellCalls(task, 'AccessDenied', String(refused), []);
    expect(refused).toMatchObject({ name: 'AccessDeniedException' });
  });

  it('may not change the document', async () => {
    const update = new UpdateDocumentCommand({ Name: document, Content: '{}', DocumentVersion: '$LATEST' });
    await expect(ci.send(update)).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('may not slip shell into a value', async ({ task }) => {
    const attacks = ["'; id; '", '$(id)', '`id`', "x\n'; id #", '{{ Config }}', '"; id; "', '\\', 'a b'];
    for (const name of Object.keys(values())) {
      for (const attack of attacks) {
        for (const value of [attack, values()[name] + attack]) {
          await expect(
            send(document, { ...values(), [name]: value }),
            `${name}=${value}`,
          ).rejects.toMatchObject({
            name: 'InvalidParameters',
          });
        }
      }
    }
    tellCalls(task, 'each value refused by SSM', 'InvalidParameters', []);
  });
});

describe('A document that somebody has changed', () => {
  const versionName = () => {
    const request = kit.cloud.aws.calls.find(({ operation }) => operation === 'GetDocument');
    return (JSON.parse(request?.body ?? '{}') as { VersionName: string }).VersionName;
  };

  it('to something else is not run: the version this action published is', async ({ task }) => {
    await admin().send(
      new UpdateDocumentCommand({
        Name: document,
        Content: deployDocument('evil/loki'),
        DocumentVersion: '$LATEST',
      }),
    );
    const result = await kit.deploy();
    tellCalls(task, 'the checked version runs, by number and hash', reasonOf(result), kit.cloud.aws.calls);
    expect(result.code, result.log).toBe(0);
    expect(kit.sent()[0]).toMatchObject({ DocumentVersion: '1' });
  });

  it('for images of another repository has to be published for that', async ({ task }) => {
    const result = await kit.deploy({ image: 'acme/loki:3.7.6' });
    tellCalls(task, 'failure; which release and repository', reasonOf(result), kit.cloud.aws.calls);
    expect(reasonOf(result)).toMatch(
      /is the one that this release of the action runs.*same image repository/s,
    );
    expect(kit.sent()).toEqual([]);
  });

  it('under the name of the version this action looks for is found out', async ({ task }) => {
    const name = 'other-forged';
    const allowed = named(name, documentPolicy);
    await kit.deploy({ document: name }, allowed);
    const forged = { Name: name, VersionName: versionName(), DocumentType: 'Command' as const };
    await admin().send(new CreateDocumentCommand({ ...forged, Content: deployDocument('evil/loki') }));
    const result = await kit.deploy({ document: name }, allowed);
    tellCalls(task, 'failure; who made it, publish again', reasonOf(result), kit.cloud.aws.calls);
    expect(reasonOf(result)).toMatch(/other content; nothing was run.*CloudTrail/s);
    expect(kit.sent()).toEqual([]);
  });

  it('between the check and the command is refused by SSM itself', async ({ task }) => {
    kit.cloud.aws.faults.add({
      operation: 'SendCommand',
      kind: 'delay',
      ms: 500,
      onHit: () => void replaceDocument(),
    });
    const result = await kit.deploy();
    tellCalls(task, 'failure: the hash is another', reasonOf(result), kit.cloud.aws.calls);
    expect(reasonOf(result)).toMatch(
      /SSM refused the command \(InvalidDocument\): .*has changed since it was checked/,
    );
  });

  /** Deletes it and makes another of the same name, whose versions begin at 1 again. */
  async function replaceDocument(): Promise<void> {
    await admin().send(new DeleteDocumentCommand({ Name: document }));
    const Content = deployDocument('evil/loki');
    await admin().send(new CreateDocumentCommand({ Name: document, DocumentType: 'Command', Content }));
  }
});
