import { UserError } from '../../src/action/errors.ts';
import { overlay } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import type { Checked } from '../../src/validation/check.ts';
import { type RealLoki, realLoki } from '../../src/validation/real-loki.ts';
import { countLevel } from '../../src/validation/verdict.ts';
import type { ValidateInputs } from './inputs.ts';

/** Loki of the version that will run, or a sentence that says why it is not run. */
export function openLoki({ loki: mode, lokiVersion }: ValidateInputs): RealLoki | string {
  if (mode === 'off') return 'the input `loki` is `off`.';
  const loki = realLoki(lokiVersion, mode === 'require' ? 'error' : 'warning');
  if (mode === 'require' && typeof loki === 'string')
    throw new UserError(
      `${loki}\nThe input \`loki\` is \`require\`; with \`auto\`, everything else is checked without Docker.`,
    );
  return loki;
}

/** Adds what Loki itself rejects. A file with errors is not shown to it: they explain better what is wrong. */
export function verifyWithLoki(checked: Checked, loki: RealLoki | string, values: ValidateInputs): Checked {
  const { bytes, findings } = checked;
  if (typeof loki === 'string' || countLevel(findings, 'error') > 0) return checked;
  const rejected = loki.verify(checked, values.partial ? rendered(checked, values) : bytes);
  if (rejected === undefined) return checked;
  // Of a team's part, Loki sees the rendered file, so its line is not one of the part.
  const finding = values.partial ? { ...rejected, line: 1, endLine: 1 } : rejected;
  return { ...checked, findings: [...findings, finding] };
}

/** A team's part as Loki gets it; any bucket and region do. */
function rendered({ file, bytes }: Checked, { lokiVersion, hosts = 1 }: ValidateInputs): Uint8Array {
  const { yaml } = overlay({
    team: parseTeamConfig(bytes, file, lokiVersion),
    lokiVersion,
    replicas: hosts,
    bucket: 'bucket',
    region: 'us-east-1',
    credentials: 'environment',
  });
  return Buffer.from(yaml);
}
