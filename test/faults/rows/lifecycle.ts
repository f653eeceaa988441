import { expect } from 'vitest';
import { answers, type Kind, type Row } from '../row.ts';
import { makeBucket, type Scene } from '../scene.ts';

function oldForm(member: string, source: string, rules: string, kept: string, left: string): Row {
  const body = `<LifecycleConfiguration>${rules}</LifecycleConfiguration>`;
  return {
    member,
    source,
    action: 'bucket',
    prepare: makeBucket,
    aws: [answers('GetBucketLifecycleConfiguration', { status: 200, body })],
    says: /lifecycle: \d rules → with loki-host-abort-incomplete-uploads, loki-host-expire-noncurrent/,
    check: (scene) => {
      const sent = sentLifecycle(scene);
      expect(sent).toContain(kept);
      expect(sent.match(/<Filter>/g)).toHaveLength((sent.match(/<Rule>/g) ?? []).length);
    },
    left,
  };
}

function sentLifecycle({ cloud }: Scene): string {
  const put = cloud.aws.calls.find(({ operation }) => operation === 'PutBucketLifecycleConfiguration');
  return put?.body ?? '';
}

const enabled = '<Status>Enabled</Status>';

/** S3 takes no configuration in which rules of the old form (`Prefix`) are beside rules with a filter. */
export const lifecycle: Kind = {
  kind: 'lifecycle rules of the old form',
  rows: [
    oldForm(
      'a prefix of its own',
      'ansible/ansible#53751, aws/aws-sdk-ruby#1653',
      `<Rule><ID>old</ID><Prefix>tmp/</Prefix>${enabled}<Expiration><Days>3</Days></Expiration></Rule>`,
      '<Filter><Prefix>tmp/</Prefix></Filter>',
      'bucket',
    ),
    oldForm(
      'an empty prefix: the whole bucket',
      'cloud-custodian/cloud-custodian#1931',
      `<Rule><ID>old</ID><Prefix/>${enabled}<AbortIncompleteMultipartUpload><DaysAfterInitiation>3</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>`,
      '<DaysAfterInitiation>3</DaysAfterInitiation>',
      'bucket',
    ),
    oldForm(
      'two of the old form, one of them switched off',
      'hashicorp/terraform-provider-aws#23299',
      `<Rule><ID>one</ID><Prefix>a/</Prefix>${enabled}<Expiration><Days>3</Days></Expiration></Rule><Rule><ID>two</ID><Prefix>b/</Prefix><Status>Disabled</Status><Transition><Days>30</Days><StorageClass>GLACIER</StorageClass></Transition></Rule>`,
      '<Filter><Prefix>b/</Prefix></Filter>',
      'bucket',
    ),
  ],
};
