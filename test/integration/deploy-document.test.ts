import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedPolicy, region } from '../../local-stack/cloud.ts';
import {
  createDocumentKit,
  type DocumentKit,
  document,
  documentPolicy,
  instanceId,
  reasonOf,
} from '../support/document-kit.ts';
import { withoutEach } from '../support/policies.ts';
import { tellCalls } from '../support/ssm-table.ts';

let kit: DocumentKit;

beforeAll(async () => {
  kit = await createDocumentKit();
  await kit.publish();
});
afterAll(() => kit.close());

describe('A deploy through the document', () => {
  it('puts Loki on the host under exactly the documented policy, without a warning', async ({ task }) => {
    const result = await kit.deploy();
    tellCalls(task, 'success, with a role that may run nothing else', reasonOf(result), kit.cloud.aws.calls);
    expect(result.code, result.log).toBe(0);
    expect(JSON.parse(result.outputs['hosts'] ?? '')).toMatchObject([{ status: 'deployed' }]);
    expect(result.annotations).toEqual([]);
    expect(kit.sent()[0]).toMatchObject({
      DocumentName: document,
      DocumentVersion: '1',
      DocumentHashType: 'Sha256',
    });
  });

  it('is checked by verify through the other document', async () => {
    const inputs = { 'instance-ids': instanceId, region, port: kit.port, document: 'loki-host-verify' };
    const result = await kit.cloud.run('verify', inputs, documentPolicy);
    expect(result.code, result.log).toBe(0);
    expect(Number(result.outputs['visible-ms'])).toBeGreaterThan(0);
  });

  it.each(
    withoutEach(documentPolicy).filter(
      ([action]) => !['ssm:CancelCommand', 'ssm:ListCommands'].includes(action),
    ),
  )('cannot do without %s, which the error names', async (action, less) => {
    const result = await kit.deploy({}, less);
    expect(result.code).toBe(1);
    expect(result.log).toContain(action);
  });

  it('without `document` runs a script, and warns that the role may then run anything', async () => {
    const result = await kit.deploy({ document: '' }, documentedPolicy('deploy', {}));
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('may run anything as root') },
    ]);
  });
});
