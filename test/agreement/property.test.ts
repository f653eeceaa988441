import { describe, expect, it } from 'vitest';
import { STRICTER_RULES } from '../../src/config/validate/stricter.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { basesOf } from './bases.ts';
import { type Edited, editBlock, editFields, editValue } from './edits.ts';
import { editText } from './edits-of-text.ts';
import { addVariable } from './edits-with-variables.ts';
import { givenLokis, type RealVerdict, realLoki } from './loki.ts';
import { Random } from './random.ts';

const lokis = givenLokis();
/** Cases over all versions together; `npm run test:agreement` sets 2,000. */
const cases = Number(process.env['AGREEMENT_CASES'] ?? 80);
const seed = Number(process.env['AGREEMENT_SEED'] ?? Date.now() % 1_000_000);

function randomEdit(version: string, random: Random): Edited {
  const base = random.pick(basesOf(version));
  const kind = random.below(10);
  if (kind < 4) return editFields(base, version, random);
  if (kind < 6) return editValue(base, version, random);
  return kind < 8 ? editBlock(base, version, random) : editText(base, random);
}

interface OwnVerdict {
  readonly errors: readonly string[];
  readonly notJudged: readonly string[];
}

function judge(yaml: string, version: string): OwnVerdict {
  const { findings, notJudged } = validateConfig(yaml, { version, file: 'config.yaml' });
  const errors = findings
    .filter(({ level, rule }) => level === 'error' && !STRICTER_RULES.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
  return { errors, notJudged };
}

/** What Loki says when its YAML decoder cannot put a value into its field: we judge that in every block. */
const CANNOT_DECODE = /config\.yaml: (?:yaml: |not a valid duration)/;

/** If only Loki judges a block, we may accept a file that it refuses, unless it cannot even decode the file. */
function agree({ errors, notJudged }: OwnVerdict, real: RealVerdict): boolean {
  if (real.accepted === (errors.length === 0)) return true;
  return !real.accepted && notJudged.length > 0 && !CANNOT_DECODE.test(real.message);
}

const missing = lokis.size === 0 ? ' (skipped: no LOKI_BIN_<version> names a binary)' : '';

describe.skipIf(lokis.size === 0)(`on random edits, seed ${seed}${missing}`, () => {
  it.each([...lokis])(
    'the verdict is that of the real Loki %s',
    { timeout: 3_600_000 },
    async (version, binary) => {
      using loki = realLoki(binary);
      const random = new Random(seed + [...lokis.keys()].indexOf(version));
      const disagreements: string[] = [];
      for (let i = 0; i < Math.ceil(cases / lokis.size); i++) {
        const edited = randomEdit(version, random);
        const { yaml, edit } = random.chance(0.4) ? addVariable(edited, random) : edited;
        const real = loki.verify(yaml);
        const ours = judge(yaml, version);
        if (agree(ours, real)) continue;
        disagreements.push(
          `${edit}\n  Loki: ${real.accepted ? 'accepted' : real.message.slice(0, 300)}\n  ours: ${ours.errors.join('; ') || 'accepted'}`,
        );
      }
      expect(disagreements).toEqual([]);
    },
  );
});
