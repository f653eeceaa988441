import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  CreateDocumentCommand,
  DescribeDocumentCommand,
  type DocumentDescription,
  GetDocumentCommand,
  type GetDocumentCommandOutput,
  type SSMClient,
  UpdateDocumentCommand,
  UpdateDocumentDefaultVersionCommand,
} from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import { type Clock, poll } from '../poll.ts';
import type { Change } from './changes.ts';
import { unlessCode } from './errors.ts';

/** A document for Run Command as it should be in the account. */
export interface WantedDocument {
  name: string;
  /** Schema 2.2, as JSON. */
  content: string;
}

/** One version of a document; SSM refuses a command that names it with another hash. */
export interface PinnedVersion {
  version: string;
  sha256: string;
}

export interface PublishDeps {
  ssm: SSMClient;
  clock: Clock;
  signal: AbortSignal;
}

/**
 * What would be changed: nothing where this very content is published already, and is the default.
 * @throws UserError when the document holds something else under this version's name.
 */
export async function planDocument(
  { name, content }: WantedDocument,
  { ssm }: PublishDeps,
): Promise<Change | undefined> {
  const [published, current] = await Promise.all([
    getVersion(ssm, name, content),
    unlessCode(missing, ssm.send(new DescribeDocumentCommand({ Name: name }))),
  ]);
  if (published !== undefined) checkContent(published, name, content);
  const { DefaultVersion } = current?.Document ?? {};
  if (published !== undefined && published.DocumentVersion === DefaultVersion) return undefined;
  return {
    setting: `document ${name}`,
    from: DefaultVersion === undefined ? 'none' : `version ${DefaultVersion}`,
    to: published === undefined ? versionName(content) : `version ${published.DocumentVersion}`,
  };
}

/**
 * Publishes a document as a new version, which becomes the default; versions of before stay, for actions that are pinned
 * to an older release. Published already, it is left alone.
 * @throws UserError as `planDocument`, and when SSM does not accept the document.
 */
export async function publishDocument(
  wanted: WantedDocument,
  deps: PublishDeps,
): Promise<Change | undefined> {
  const change = await planDocument(wanted, deps);
  if (change === undefined) return undefined;
  const { name: Name, content } = wanted;
  const published = await getVersion(deps.ssm, Name, content);
  const DocumentVersion =
    published?.DocumentVersion ?? (await write(wanted, change.from === 'none', deps.ssm));
  await untilActive(Name, DocumentVersion, deps);
  await deps.ssm.send(new UpdateDocumentDefaultVersionCommand({ Name, DocumentVersion }));
  return { ...change, to: `version ${DocumentVersion}` };
}

async function write({ name, content }: WantedDocument, first: boolean, ssm: SSMClient): Promise<string> {
  const VersionName = versionName(content);
  const body = { Name: name, Content: content, DocumentFormat: 'JSON' as const, VersionName };
  const { DocumentDescription } = first
    ? await ssm.send(new CreateDocumentCommand({ ...body, DocumentType: 'Command' }))
    : await ssm.send(new UpdateDocumentCommand({ ...body, DocumentVersion: '$LATEST' }));
  if (DocumentDescription?.DocumentVersion === undefined) {
    throw new Error(`SSM answered without the version of the document ${name}`);
  }
  return DocumentDescription.DocumentVersion;
}

/**
 * Finds the version of a document that is exactly this content.
 * @throws UserError when there is none, so that nothing of somebody else's making is run.
 */
export async function pinDocument(ssm: SSMClient, { name, content }: WantedDocument): Promise<PinnedVersion> {
  const published = await getVersion(ssm, name, content);
  if (published === undefined) throw await notPublished(ssm, name);
  checkContent(published, name, content);
  const { DocumentVersion } = published;
  const { Document } = await ssm.send(new DescribeDocumentCommand({ Name: name, DocumentVersion }));
  if (Document?.Hash === undefined || DocumentVersion === undefined) {
    throw new Error(`SSM DescribeDocument answered without the hash of ${name}`);
  }
  return { version: DocumentVersion, sha256: Document.Hash };
}

const missing = new Set(['InvalidDocument', 'InvalidDocumentVersion']);

/** A version's name tells what is in it, so that an action finds its own among those of other releases. */
function versionName(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}

async function getVersion(
  ssm: SSMClient,
  Name: string,
  content: string,
): Promise<GetDocumentCommandOutput | undefined> {
  const command = new GetDocumentCommand({ Name, VersionName: versionName(content), DocumentFormat: 'JSON' });
  return await unlessCode(missing, ssm.send(command));
}

/** Whoever may update the document may give any content any name. */
function checkContent(
  { Content = '', DocumentVersion }: GetDocumentCommandOutput,
  name: string,
  content: string,
) {
  if (isDeepStrictEqual(parsed(Content), JSON.parse(content))) return;
  throw new UserError(
    `Version ${DocumentVersion} of the document ${name} has the name of what this action publishes, but another content; nothing was run. See in CloudTrail who made it (UpdateDocument, CreateDocument), delete the document, and publish it again with the document action.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function notPublished(ssm: SSMClient, name: string): Promise<UserError> {
  const other = await unlessCode(missing, ssm.send(new GetDocumentCommand({ Name: name })));
  const remedy = 'Let an admin run the document action of the same release, with the same image repository.';
  return new UserError(
    other === undefined
      ? `There is no document ${name} in this region; nothing was run. ${remedy}`
      : `The document ${name} has no version that is what this release of the action runs (its default is version ${other.DocumentVersion}): it is of another release, or somebody else's. Nothing was run. ${remedy}`,
  );
}

/** A new version takes a moment until it can be used. */
async function untilActive(Name: string, DocumentVersion: string, deps: PublishDeps): Promise<void> {
  const command = new DescribeDocumentCommand({ Name, DocumentVersion });
  let last: DocumentDescription | undefined;
  const active = await poll({ every: 1_000, timeout: 60_000, ...deps }, async () => {
    last = (await unlessCode(missing, deps.ssm.send(command)))?.Document;
    return last?.Status === 'Active' || last?.Status === 'Failed' ? last.Status : undefined;
  });
  if (active === 'Active') return;
  throw new UserError(
    `SSM did not accept version ${DocumentVersion} of the document ${Name} (${last?.StatusInformation ?? last?.Status ?? 'no answer'}). Run again.`,
  );
}
