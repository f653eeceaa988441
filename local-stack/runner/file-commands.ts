import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a step wrote to the files that the runner made for it. */
export interface FileCommands {
  outputs: Record<string, string>;
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  /** The job summary's Markdown, as written (not masked). */
  summary: string;
  /** A sentence for each file that cannot be parsed; with any, the step fails. */
  problems: string[];
}

const variables = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

/** Makes the empty files of one step below `temp`. `env` names them for the step; `read` is for when it has ended. */
export async function createFileCommands(
  temp: string,
): Promise<{ env: Record<string, string>; read(): Promise<FileCommands> }> {
  const folder = join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const env: Record<string, string> = {};
  for (const [variable, prefix] of Object.entries(variables)) {
    env[variable] = join(folder, `${prefix}_${id}`);
    await writeFile(env[variable], '');
  }
  const text = (variable: keyof typeof variables) => readFile(env[variable] ?? '', 'utf8').catch(() => '');
  return {
    env,
    async read() {
      const problems: string[] = [];
      const pairs = async (variable: keyof typeof variables) => {
        try {
          return parsePairs(await text(variable));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          problems.push(`Unable to process file command '${variables[variable]}' successfully. ${reason}`);
          return {};
        }
      };
      return {
        outputs: await pairs('GITHUB_OUTPUT'),
        state: await pairs('GITHUB_STATE'),
        env: await pairs('GITHUB_ENV'),
        path: (await text('GITHUB_PATH')).split('\n').filter((line) => line !== ''),
        summary: await text('GITHUB_STEP_SUMMARY'),
        problems,
      };
    },
  };
}

/**
 * Reads `name=value` lines and `name<<delimiter` blocks, as actions/runner's `EnvFileKeyValuePairs` does.
 * @throws Error with the line, which holds no value, when it is neither.
 */
export function parsePairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (delimiter === '' || end < 0) {
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      pairs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}
