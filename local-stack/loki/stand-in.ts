/**
 * STAND-IN for Loki, not Loki. It knows the flags that a deploy uses, stores each push in the configured bucket with the
 * configured key before it answers 204, and answers simple queries. With a wrong key, it never becomes ready.
 */
import { readFileSync } from 'node:fs';
import { expand, type LokiConfig, readConfig } from './stand-in/config.ts';
import { serve } from './stand-in/server.ts';
import { openStore } from './stand-in/store.ts';

const flags = new Map(
  process.argv.slice(2).map((arg) => {
    const [, name = arg, value = 'true'] = /^-{1,2}([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    return [name, value];
  }),
);

if (flags.has('version')) console.log('loki, version STAND-IN (for Loki, not Loki)');
else await main();

async function main(): Promise<void> {
  console.error('STAND-IN for Loki, not Loki');
  const config = load();
  if (config === undefined) process.exitCode = 1;
  else if (flags.has('verify-config')) console.error('level=info msg="config is valid"');
  else await run(config);
}

function load(): LokiConfig | undefined {
  const file = flags.get('config.file') ?? 'config.yaml';
  const text = readFileSync(file, 'utf8');
  const result = readConfig(flags.get('config.expand-env') === 'true' ? expand(text, process.env) : text);
  if (typeof result !== 'string') return result;
  console.error(`failed parsing config: ${file}: ${result}`);
  return undefined;
}

async function run(config: LokiConfig): Promise<void> {
  const port = Number(flags.get('server.http-listen-port') ?? config.server?.http_listen_port ?? 3100);
  const server = serve({ port, config, store: await openStore(config) });
  process.once('SIGTERM', () => {
    console.error('level=info msg="received SIGTERM"');
    server.closeAllConnections();
    server.close();
  });
}
