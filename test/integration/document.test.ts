import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';
import { documentPolicy, instanceId, named } from '../support/document-kit.ts';
import { withoutEach } from '../support/policies.ts';

const adminPolicy = documentedPolicy('document', {});

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.close());

const publish = (inputs: Record<string, string> = {}, policy: Policy = adminPolicy) =>
  cloud.run('document', { region, 'instance-ids': instanceId, ...inputs }, policy);

describe('The document action', () => {
  it('shows in a plan what it would publish, and writes nothing', async () => {
    const result = await publish({ mode: 'plan' });
    expect(result.code, result.log).toBe(0);
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject([
      { setting: 'document loki-host-deploy', from: 'none' },
      { setting: 'document loki-host-verify', from: 'none' },
    ]);
    expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
  });

  it('publishes both documents under exactly its documented policy, and then changes nothing', async () => {
    const first = await publish();
    expect(first.code, first.log).toBe(0);
    expect(first.outputs['changed']).toBe('true');
    const again = await publish();
    expect(again.outputs).toMatchObject({ changed: 'false', plan: '[]' });
  });

  it('puts out the policy that the role of the deploy then needs', async () => {
    expect(JSON.parse((await publish()).outputs['policy'] ?? '')).toEqual(documentPolicy);
    const byTag = await publish({ 'instance-ids': '', targets: 'tag:Role=loki' });
    expect(JSON.parse(byTag.outputs['policy'] ?? '')).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({ Condition: { StringEquals: { 'ssm:resourceTag/Role': 'loki' } } }),
      ]),
    });
  });

  it('refuses to change a document of another repository, says whose it is, and shares what is the same', async () => {
    const inputs = { 'deploy-document': 'shared-deploy' };
    const from = (name: string, more: Record<string, string>) =>
      cloud.run(
        'document',
        { region, 'instance-ids': instanceId, ...inputs, ...more },
        named('shared-deploy', adminPolicy),
        { env: { GITHUB_REPOSITORY: name } },
      );
    expect((await from('acme/usage', {})).outputs['changed']).toBe('true');
    expect((await from('acme/tools', {})).outputs['changed']).toBe('false');
    const other = await from('acme/tools', { 'image-repository': 'acme/loki' });
    expect(other.code).toBe(1);
    expect(other.log).toContain('The document shared-deploy belongs to the repository acme/usage');
    expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
  });

  it.each(withoutEach(adminPolicy))('cannot do without %s, which the error names', async (action, less) => {
    const inputs = { 'deploy-document': `other-${action.slice(4).toLowerCase()}` };
    const given = named(inputs['deploy-document'], less);
    if (action !== 'ssm:CreateDocument' && action !== 'ssm:AddTagsToResource') {
      await publish(
        { ...inputs, 'image-repository': 'acme/loki' },
        named(inputs['deploy-document'], adminPolicy),
      );
    }
    const result = await publish(inputs, given);
    expect(result.code).toBe(1);
    expect(result.log).toContain(action);
  });
});
