import type { StepResult } from '../runner/job.ts';

/** What one step changed, in a few words; `changed` is false when the world was already as it should be. */
export interface Change {
  changed: boolean;
  words: string;
}

const nothing = (words = 'nothing to change'): Change => ({ changed: false, words });

/**
 * Reads from a step's outputs what it changed.
 * @param lastSha256 of the config the demo before this one rendered.
 */
export function changeOf(step: StepResult, lastSha256: string | undefined): Change {
  if (step.conclusion !== 'success') return { changed: false, words: step.conclusion };
  const { outputs } = step;
  switch (step.action) {
    case '$/actions/bucket':
      return outputs['changed'] === 'true' ? settings(outputs['plan']) : nothing();
    case '$/actions/keys':
      return keys(outputs);
    case '$/actions/render':
      return outputs['sha256'] === lastSha256
        ? nothing(`same config, sha256 ${short(lastSha256)}`)
        : { changed: true, words: `config written, sha256 ${short(outputs['sha256'])}` };
    case '$/actions/deploy':
      return hosts(outputs['hosts']);
    case '$/actions/verify':
      return nothing(`pushed in ${outputs['push-ms']} ms, read back after ${outputs['visible-ms']} ms`);
    default:
      return nothing(step.action ? 'provided by the local stack' : '');
  }
}

function settings(plan = '[]'): Change {
  const changes = JSON.parse(plan) as { setting: string }[];
  return {
    changed: true,
    words: `${changes.length} settings: ${changes.map((one) => one.setting).join(', ')}`,
  };
}

function keys(outputs: Record<string, string>): Change {
  const id = outputs['access-key-id'] ?? '';
  if (outputs['rotated'] === 'true')
    return { changed: true, words: `new key ${id}, in secrets and parameter` };
  return nothing(`key ${id} stays, ${outputs['key-age-days']} days old`);
}

function hosts(json = '[]'): Change {
  const all = JSON.parse(json) as { instanceId: string; status: string }[];
  const words = all.map(({ instanceId, status }) => `${instanceId} ${status}`).join(', ');
  return { changed: all.some(({ status }) => status !== 'unchanged'), words };
}

function short(sha256 = ''): string {
  return `${sha256.slice(0, 12)}…`;
}
