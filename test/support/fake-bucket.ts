import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A bucket in memory, with the part of S3 that Loki and its stand-in use. */
export interface FakeBucket {
  objects: Map<string, Buffer>;
  answer(request: IncomingMessage): Promise<[number, string | Buffer]>;
}

export function createFakeBucket(): FakeBucket {
  const objects = new Map<string, Buffer>();
  return {
    objects,
    answer: async (request) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket');
      const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
      const body = await buffer(request);
      if (key === '') return [200, request.method === 'GET' ? list([...objects], searchParams) : ''];
      if (request.method === 'PUT') objects.set(key, unchunked(body, request));
      if (request.method === 'DELETE') return [objects.delete(key) ? 204 : 404, ''];
      const found = objects.get(key);
      return found === undefined
        ? [404, '<Error><Code>NoSuchKey</Code></Error>']
        : [200, request.method === 'GET' ? found : ''];
    },
  };
}

/** Decodes a body that an SDK sent in chunks, followed by a checksum. Source: S3 documentation, `aws-chunked`. */
function unchunked(body: Buffer, { headers }: IncomingMessage): Buffer {
  if (!headers['content-encoding']?.includes('aws-chunked')) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!(size > 0)) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}

function list(objects: [string, Buffer][], parameters: URLSearchParams): string {
  const prefix = parameters.get('prefix') ?? '';
  const delimiter = parameters.get('delimiter') ?? '';
  const folders = new Set<string>();
  const contents: string[] = [];
  for (const [key, { length }] of objects.filter(([key]) => key.startsWith(prefix)).sort()) {
    const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (at >= 0) folders.add(key.slice(0, at + 1));
    else
      contents.push(
        `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>${length}</Size></Contents>`,
      );
  }
  const prefixes = [...folders].map(
    (folder) => `<CommonPrefixes><Prefix>${folder}</Prefix></CommonPrefixes>`,
  );
  return `<?xml version="1.0"?><ListBucketResult><Name>bucket</Name><Prefix>${prefix}</Prefix><KeyCount>${contents.length}</KeyCount><IsTruncated>false</IsTruncated>${contents.join('')}${prefixes.join('')}</ListBucketResult>`;
}
