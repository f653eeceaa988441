import type { StepResult } from '../runner/results.ts';

/** What one step changed, in a few words. */
export interface Change {
  /** `false` when everything was as it should be. */
  changed: boolean;
  words: string;
}

const nothing = (words = 'nothing to change'): Change => ({ changed: false, words });

/**
 * Reads from the outputs of a step what it changed.
 * @param lastSha256 of the config that the demo before this one rendered.
 */
export function changeOf(step: StepResult, lastSha256: string | undefined): Change {
  if (step.conclusion !== 'success') return nothing(step.conclusion);
  const { outputs } = step;
  switch (step.action) {
    case '$/actions/bucket':
      return outputs['changed'] === 'true' ? settings(outputs['plan']) : nothing();
    case '$/actions/keys':
      return keys(outputs);
    case '$/actions/render':
      return outputs['sha256'] === lastSha256
        ? nothing(`same config, sha256 ${short(lastSha256)}`)
        : { changed: true, words: `new config, sha256 ${short(outputs['sha256'])}` };
    case '$/actions/deploy':
      return hosts(outputs['hosts']);
    case '$/actions/verify':
      return nothing(
        `message pushed in ${outputs['push-ms']} ms, read back after ${outputs['visible-ms']} ms`,
      );
    default:
      return nothing(step.action ? 'STAND-IN, since it is not one of our actions' : '');
  }
}

function settings(plan = '[]'): Change {
  const changed = (JSON.parse(plan) as { setting: string }[]).map(({ setting }) => setting);
  return { changed: true, words: `${changed.length} settings: ${changed.join(', ')}` };
}

function keys(outputs: Record<string, string>): Change {
  const id = outputs['access-key-id'] ?? '';
  return outputs['rotated'] === 'true'
    ? { changed: true, words: `new key ${id}, in the secrets and the parameter` }
    : nothing(`key ${id} is kept, ${outputs['key-age-days']} days old`);
}

function hosts(json = '[]'): Change {
  const all = JSON.parse(json) as { instanceId: string; status: string }[];
  const words = all.map(({ instanceId, status }) => `${instanceId} ${status}`).join(', ');
  return { changed: all.some(({ status }) => status !== 'unchanged'), words };
}

function short(sha256 = ''): string {
  return `${sha256.slice(0, 12)}…`;
}
