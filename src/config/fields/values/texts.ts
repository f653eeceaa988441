import type { ReadResult } from './numbers.ts';
import { parseByteSize } from './sizes.ts';

type Check = (text: string) => string | undefined;

/** Types that Loki reads from a text: what is wrong with one, if anything. */
const CHECKS: Readonly<Record<string, Check>> = {
  url: (text) => (isUrl(text) ? undefined : 'it must be a URL'),
  date: (text) => (isDate(text) ? undefined : 'it must be a day written as 2024-12-31'),
  time: (text) =>
    isTime(text) ? undefined : 'it must be 0, a day (2024-12-31) or a time (2024-12-31T10:00:00Z)',
  level: oneOf('debug', 'info', 'warn', 'error'),
  format: oneOf('logfmt', 'json'),
  'tls-version': oneOf('TLS10', 'TLS11', 'TLS12', 'TLS13'),
  'bucket-lookup': oneOf('auto', 'virtual-hosted', 'path'),
  'relabel-action': (text) => RELABEL_ACTION(text.toLowerCase()),
  'label-name': (text) => (text === '' ? 'it must be a label name' : undefined),
  'mempool-buckets': (text) =>
    text === '' || text.split(',').every(isBucket) ? undefined : 'it must be a list such as 128x64KB,512x2MB',
};

const RELABEL_ACTION = oneOf(
  'replace',
  'keep',
  'drop',
  'hashmod',
  'labelmap',
  'labeldrop',
  'labelkeep',
  'lowercase',
  'uppercase',
  'keepequal',
  'dropequal',
);

function oneOf(...words: string[]): Check {
  return (text) => (words.includes(text) ? undefined : `it must be one of ${words.join(', ')}`);
}

/** Reads a field whose Go type reads itself from a text. */
export function readText(type: string, text: string): ReadResult {
  const wrong = CHECKS[type]?.(text);
  return wrong === undefined ? { value: text } : { wrong };
}

/** Go's `2006-01-02`: a real day, with every digit. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `128x64KB`. Loki panics on a unit of bits, such as `Mb`. */
function isBucket(text: string): boolean {
  const [, size] = /^[-+]?\d+x([^x]*)$/.exec(text) ?? [];
  return size !== undefined && parseByteSize(size) !== undefined && !/[KMGTPE]b\s*$/.test(size);
}

/** A time as Go reads it: the hour may have one digit, the fraction may follow a comma. */
function isTime(text: string): boolean {
  if (text === '0' || isDate(text)) return true;
  const match =
    /^(\d{4}-\d\d-\d\d)T(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?(?:Z|[-+](?:[01]\d|2[0-4]):[0-5]\d))?$/.exec(
      text,
    );
  return match !== null && isDate(match[1] ?? '');
}

/** `[::1]:80`, with or without a zone. */
function isIpv6(host: string): boolean {
  const [, address] = /^\[(.*?)(?:%25.*)?\](?::\d*)?$/.exec(host) ?? [];
  return address !== undefined && URL.canParse(`http://[${address}]`);
}

/**
 * Reports whether Go's url.Parse accepts a text. It refuses control characters, an invalid scheme or port, half an escape and a
 * space in the host.
 */
function isUrl(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  if (/[\x00-\x1f\x7f]/.test(text) || text.startsWith(':')) return false;
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(text) ?? [undefined, undefined, text];
  const path = rest.replace(/[?#].*$/s, '');
  if (scheme === undefined && path.split('/')[0]?.includes(':')) return false;
  if (scheme !== undefined && !rest.startsWith('/')) return true;
  const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1];
  if (authority !== undefined && !isAuthority(authority)) return false;
  return !/%(?![\da-f]{2})/i.test(path);
}

/** Checks `user:password@host:port`. */
function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  const isHost = host.includes('[') ? isIpv6(host) : /^(?:.*:\d*|[^:]*)$/.test(host);
  if (!isHost || /[ \\^`{|}]/.test(host) || /%(?!25|[89a-f][\da-f])/i.test(host)) return false;
  return at === -1 || /^[\w\-.:~!$&'()*+,;=%@]*$/.test(authority.slice(0, at));
}
