import { spawnSync } from 'node:child_process';

/** What differs from a certificate that readers accept for 127.0.0.1 and localhost today. */
export interface CertificateOptions {
  /** As openssl's subjectAltName has them; default `DNS:localhost,IP:127.0.0.1`. Empty for none. */
  names?: string;
  /** Key and signature: `ec` or `rsa`. */
  kind?: 'ec' | 'rsa';
}

/** A self-signed certificate and its key, made by the real openssl; whoever trusts the certificate is its own authority. */
export function makeCertificate(options: CertificateOptions = {}): { certificate: string; key: string } {
  const { names = 'DNS:localhost,IP:127.0.0.1', kind = 'ec' } = options;
  const algorithm = kind === 'ec' ? ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'] : ['rsa:2048'];
  const extensions = names === '' ? [] : ['-addext', `subjectAltName=${names}`];
  const args = ['req', '-x509', '-nodes', '-subj', '/CN=localhost', '-days', '30', '-newkey'];
  const { stdout, stderr } = spawnSync(
    'openssl',
    [...args, ...algorithm, ...extensions, '-keyout', '-', '-out', '-'],
    { encoding: 'utf8' },
  );
  const blocks = stdout.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----\n/g) ?? [];
  const key = blocks.find((block) => block.includes('PRIVATE KEY'));
  const certificate = blocks.find((block) => block.includes('BEGIN CERTIFICATE'));
  if (key === undefined || certificate === undefined)
    throw new Error(`openssl made no certificate: ${stderr}`);
  return { certificate, key };
}
