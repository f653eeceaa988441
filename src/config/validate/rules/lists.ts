import { fail, type Rule, type Subject } from './rule.ts';

/** Lists and maps of limits_config that Loki looks into. */
export const listRules: readonly Rule[] = [retentionStreams, otlpAttributes];

const DAY = 24 * 3600e9;

function retentionStreams(subject: Subject): void {
  const { config } = subject;
  for (const i of config.keys('limits_config.retention_stream')) {
    const rule = `limits_config.retention_stream.${i}`;
    if (config.number(`${rule}.period`) < DAY)
      fail(
        subject,
        'retention-stream-period',
        `${rule}.period`,
        'A retention period must be 24h or more.',
        'Set it to 24h or more.',
      );
  }
}

function otlpAttributes(subject: Subject): void {
  const { config } = subject;
  const otlp = 'limits_config.otlp_config';
  for (const list of [
    `${otlp}.log_attributes`,
    `${otlp}.scope_attributes`,
    `${otlp}.resource_attributes.attributes_config`,
  ]) {
    for (const i of config.keys(list)) otlpRule(subject, list, `${list}.${i}`);
  }
}

function otlpRule(subject: Subject, list: string, path: string): void {
  const { config } = subject;
  const action = config.text(`${path}.action`) || 'structured_metadata';
  const named = config.keys(`${path}.attributes`).length > 0;
  const pattern = config.isSet(`${path}.regex`) && config.get(`${path}.regex`) !== undefined;
  if (!['index_label', 'structured_metadata', 'drop'].includes(action)) {
    fail(
      subject,
      'invalid-choice',
      `${path}.action`,
      `${path}.action: Loki does not know ${JSON.stringify(action)}.`,
      'Use structured_metadata, index_label or drop.',
    );
  }
  if (named === pattern)
    fail(subject, 'conflict', path, `${path} needs either attributes or regex.`, 'Give one of the two.');
  const resource =
    list.includes('resource_attributes') || (list.includes('log_attributes') && config.atLeast('3.5'));
  if (action === 'index_label' && !resource) {
    fail(
      subject,
      'invalid-choice',
      `${path}.action`,
      'index_label is possible for resource_attributes only.',
      'Use structured_metadata or drop.',
    );
  }
}
