import type { Config } from '../config.ts';
import { address, type Mark } from './mark.ts';

/** What an s3:// URL says: `s3://key:secret@region/bucket`, or with an endpoint in place of the region. */
interface S3Url {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
}

/**
 * Where an S3 store is. Fields win over the URL. The buckets of AWS are found by their region, those of another S3 by its
 * endpoint. Source: Loki, pkg/storage/chunk/client/aws/s3_storage_client.go.
 */
export function s3Marks(config: Config, block: string): Mark[] {
  const read = (field: string) => ({ value: config.text(`${block}.${field}`), path: `${block}.${field}` });
  const fromUrl = urlOf(config.text(`${block}.s3`));
  const orUrl = (field: string, value: string) =>
    config.text(`${block}.${field}`) === '' && value !== '' ? { value, path: `${block}.s3` } : read(field);
  const buckets = config.text(`${block}.bucket_name`) === '' ? 'bucketnames' : 'bucket_name';
  const endpoint = orUrl('endpoint', fromUrl.endpoint);
  const region = orUrl('region', fromUrl.region);
  return [
    { name: 'bucket', ...orUrl(buckets, fromUrl.bucket) },
    hostMark(endpoint, region),
    { name: 'chunk_delimiter', ...read('chunk_delimiter') },
  ];
}

type Said = Omit<Mark, 'name'>;

/** A region of AWS has one place for its buckets, whichever of its endpoints is asked. */
function hostMark(endpoint: Said, region: Said): Mark {
  const host = address(endpoint.value);
  if (host === '') return { name: 'host', ...region };
  const own = AWS_HOST.exec(host)?.groups;
  if (own === undefined) return { name: 'host', value: host, path: endpoint.path };
  return own['region'] === undefined
    ? { name: 'host', value: region.value || 'us-east-1', path: region.path }
    : { name: 'host', value: own['region'], path: endpoint.path };
}

/** `s3.us-west-2.amazonaws.com`, its old, dual-stack, FIPS and VPC forms, in every partition of AWS; `s3.amazonaws.com` has no region. */
const AWS_HOST =
  /^(?:(?:bucket\.)?vpce-[\w-]+\.)?s3(?:-fips|-accesspoint)?(?:\.dualstack)?(?:[.-](?<region>[a-z]{2,4}(?:-[a-z]+)+-\d))?(?:\.vpce)?\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/;

/** A name with a dot is an endpoint, any other a region. What is before the last @ is a credential. */
function urlOf(url: string): S3Url {
  const [, host = '', bucket = ''] = /^[a-z\d+.-]+:\/\/(?:.*@)?([^/@]*)\/?(.*)$/is.exec(url) ?? [];
  return host.includes('.') ? { endpoint: host, region: '', bucket } : { endpoint: '', region: host, bucket };
}
