import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Seconds {
  first: number;
  again: number;
}

/**
 * Measures a first apply, and one with nothing to change. `TF_PLUGIN_DIR` names a folder with providers, for machines
 * that cannot reach the registry.
 * @returns the reason when Terraform is not installed or fails.
 */
export function benchTerraform(endpoint: string, env: Record<string, string>): Seconds | string {
  if (spawnSync('terraform', ['version']).error !== undefined) return 'terraform is not installed';
  const folder = mkdtempSync(join(tmpdir(), 'terraform-'));
  try {
    cpSync(join(import.meta.dirname, 'main.tf'), join(folder, 'main.tf'));
    const run = (...args: string[]) => {
      const started = performance.now();
      const options = {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
        stdio: 'pipe',
        timeout: 120_000,
      } as const;
      execFileSync('terraform', [...args, '-no-color'], options);
      return (performance.now() - started) / 1000;
    };
    const plugins = process.env['TF_PLUGIN_DIR'];
    run('init', '-input=false', ...(plugins === undefined ? [] : [`-plugin-dir=${plugins}`]));
    const apply = () => run('apply', '-auto-approve', '-input=false', `-var=endpoint=${endpoint}`);
    return { first: apply(), again: apply() };
  } catch (error) {
    const output = String((error as { stderr?: Buffer }).stderr ?? error);
    return `terraform failed: ${/Error: .*/.exec(output)?.[0] ?? output.trim()}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
