import type { Config } from '../config.ts';
import { locatingFields } from '../fields/locations.ts';
import { type Mark, markOf } from './mark.ts';

/** The parts of a connection string that say where the container is, as the fields that say the same. */
const PARTS: readonly (readonly [part: string, field: string])[] = [
  ['AccountName', 'account_name'],
  ['EndpointSuffix', 'endpoint_suffix'],
  ['BlobEndpoint', 'blob_endpoint'],
];

/** Where an Azure container is. A connection string wins over the fields, and most of it is a credential. */
export function azureMarks(config: Config, block: string): Mark[] {
  const path = `${block}.connection_string`;
  const parts = new Map(
    config
      .text(path)
      .split(';')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const said = PARTS.flatMap(([part, field]): Mark[] => {
    const value = parts.get(part);
    return value === undefined ? [] : [{ name: field, value, path }];
  });
  const fields = locatingFields('storage_config.azure').filter((field) => field !== 'connection_string');
  const others = fields.filter((field) => !said.some(({ name }) => name === field));
  return [...said, ...others.map((field) => markOf(config, `${block}.${field}`, field))].map(withoutDefault);
}

/** The Thanos client does not have what is the default of the other. */
function withoutDefault(mark: Mark): Mark {
  return mark.name === 'environment' && mark.value === 'AzureGlobal' ? { ...mark, value: '' } : mark;
}
