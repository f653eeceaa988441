import type { Config } from '../../config.ts';
import { expandAll, given } from './paths.ts';
import { REMOTE_WRITE } from './remote-write.ts';
import { fail, type Rule, type Subject } from './rule.ts';

const RELABEL = [
  'ruler.alert_relabel_configs.*',
  'limits_config.ruler_alertmanager_config.alert_relabel_configs.*',
  ...REMOTE_WRITE.map((client) => `${client}.write_relabel_configs.*`),
];

/** Source: prometheus, model/relabel. */
export const relabelRules: readonly Rule[] = [relabeling];

function relabeling(subject: Subject): void {
  const { config } = subject;
  for (const rule of RELABEL.flatMap((path) => expandAll(config, path))) {
    if (given(config, rule) && isLookedAt(config, rule)) relabel(subject, rule);
  }
}

/** Loki 3.7 looks at the rules of remote write clients that are in use, older ones at every rule. */
function isLookedAt(config: Config, rule: string): boolean {
  if (!config.atLeast('3.7')) return true;
  return rule.startsWith('ruler.remote_write.') && config.flag('ruler.remote_write.enabled');
}

const LABEL = /^[a-zA-Z_]\w*$/;

const LABEL_WITH_VARIABLES = /^(?:(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))+\w*)+$/;

function relabel(subject: Subject, rule: string): void {
  const { config } = subject;
  const action = (config.text(`${rule}.action`) || 'replace').toLowerCase();
  const target = config.text(`${rule}.target_label`);
  const wrong = (message: string): void =>
    fail(
      subject,
      'relabel',
      rule,
      `${rule}: ${message}`,
      'See relabel_config in the documentation of Prometheus.',
    );
  if (config.isSet(`${rule}.action`) && config.text(`${rule}.action`) === '')
    wrong('the action must not be empty.');
  if (action === 'hashmod' && config.number(`${rule}.modulus`) === 0) wrong('hashmod needs a modulus.');
  const needsTarget = ['replace', 'hashmod', 'lowercase', 'uppercase', 'keepequal', 'dropequal'].includes(
    action,
  );
  if (needsTarget && target === '') {
    wrong(`${action} needs target_label.`);
    return;
  }
  const utf8 = config.atLeast('3.7');
  if (action === 'replace' && !utf8 && !LABEL_WITH_VARIABLES.test(target))
    wrong(`${JSON.stringify(target)} is no label.`);
  if (needsTarget && action !== 'replace' && !utf8 && !LABEL.test(target))
    wrong(`${JSON.stringify(target)} is no label.`);
  const replacement = config.isSet(`${rule}.replacement`) ? config.text(`${rule}.replacement`) : '$1';
  if (['lowercase', 'uppercase', 'keepequal', 'dropequal'].includes(action) && replacement !== '$1')
    wrong(`replacement has no meaning for ${action}.`);
  if (action === 'labelmap' && !utf8 && !LABEL_WITH_VARIABLES.test(replacement))
    wrong(`${JSON.stringify(replacement)} is no label.`);
  const others = ['source_labels', 'target_label', 'modulus', 'separator', 'replacement'].filter((field) =>
    given(config, `${rule}.${field}`),
  );
  if (['labeldrop', 'labelkeep'].includes(action) && others.length > 0) wrong(`${action} takes regex only.`);
}
