import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  CreateDocumentCommand,
  DescribeDocumentCommand,
  type DocumentDescription,
  GetDocumentCommand,
  type SSMClient,
  UpdateDocumentCommand,
  UpdateDocumentDefaultVersionCommand,
} from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import { type Clock, poll } from '../poll.ts';
import type { Change } from './changes.ts';
import { incomplete, unlessMissing } from './errors.ts';
import { type Owner, ownerInTags, ownerTags, refuseOthers } from './owner.ts';

/** A document for Run Command as it should be in the account. */
export interface WantedDocument {
  name: string;
  /** Schema 2.2, as JSON. */
  content: string;
  /** Whose the document is; without it, its tags are not looked at. */
  owner?: Owner;
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
 * @throws UserError when the document holds something else under this version's name, or another repository published
 * it: where that published the same, there is nothing to change, and it may be shared.
 */
export async function planDocument(
  wanted: WantedDocument,
  { ssm }: PublishDeps,
): Promise<Change | undefined> {
  const [published, current] = await Promise.all([
    findVersion(ssm, wanted),
    unlessMissing(ssm.send(new DescribeDocumentCommand({ Name: wanted.name }))),
  ]);
  const { DefaultVersion } = current?.Document ?? {};
  if (published !== undefined && published === DefaultVersion) return undefined;
  refuseForeign(wanted, current?.Document);
  return {
    setting: `document ${wanted.name}`,
    from: DefaultVersion === undefined ? 'none' : `version ${DefaultVersion}`,
    to: published === undefined ? versionName(wanted.content) : `version ${published}`,
  };
}

function refuseForeign({ name, owner = {} }: WantedDocument, found: DocumentDescription | undefined): void {
  const tags = Object.fromEntries((found?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  const keys = Object.keys(ownerTags({ repository: '-' })).join(' ');
  const remedy =
    'Name other documents (`deploy-document`, `verify-document`). ' +
    `If ${name} is to go over to this run: aws ssm remove-tags-from-resource --resource-type Document --resource-id ${name} --tag-keys ${keys}`;
  refuseOthers(`The document ${name}`, ownerInTags(tags), owner, remedy);
}

/**
 * Publishes a document as a new version and makes it the default. Earlier versions stay, for actions that are pinned to
 * an older release. A version that is published already is left alone.
 * @throws UserError as `planDocument`, and when SSM does not accept the document.
 */
export async function publishDocument(
  wanted: WantedDocument,
  deps: PublishDeps,
): Promise<Change | undefined> {
  const change = await planDocument(wanted, deps);
  if (change === undefined) return undefined;
  const { ssm } = deps;
  const Name = wanted.name;
  const DocumentVersion =
    (await findVersion(ssm, wanted)) ?? (await write(wanted, change.from === 'none', ssm));
  await waitUntilActive(Name, DocumentVersion, deps);
  await ssm.send(new UpdateDocumentDefaultVersionCommand({ Name, DocumentVersion }));
  return { ...change, to: `version ${DocumentVersion}` };
}

async function write(
  { name, content, owner = {} }: WantedDocument,
  isFirst: boolean,
  ssm: SSMClient,
): Promise<string> {
  const VersionName = versionName(content);
  const body = { Name: name, Content: content, DocumentFormat: 'JSON' as const, VersionName };
  const Tags = Object.entries(ownerTags(owner)).map(([Key, Value]) => ({ Key, Value }));
  const { DocumentDescription } = isFirst
    ? await ssm.send(new CreateDocumentCommand({ ...body, DocumentType: 'Command', Tags }))
    : await ssm.send(new UpdateDocumentCommand({ ...body, DocumentVersion: '$LATEST' }));
  if (DocumentDescription?.DocumentVersion === undefined) {
    throw incomplete('SSM', isFirst ? 'CreateDocument' : 'UpdateDocument', `the version of ${name}`);
  }
  return DocumentDescription.DocumentVersion;
}

/** A new version takes a moment until it can be used. */
async function waitUntilActive(Name: string, DocumentVersion: string, deps: PublishDeps): Promise<void> {
  const command = new DescribeDocumentCommand({ Name, DocumentVersion });
  let last: DocumentDescription | undefined;
  const status = await poll({ every: 1_000, timeout: 60_000, ...deps }, async () => {
    last = (await unlessMissing(deps.ssm.send(command)))?.Document;
    return last?.Status === 'Active' || last?.Status === 'Failed' ? last.Status : undefined;
  });
  if (status === 'Active') return;
  throw new UserError(
    `SSM did not accept version ${DocumentVersion} of the document ${Name} (${last?.StatusInformation ?? last?.Status ?? 'no answer'}). Run again.`,
  );
}

/**
 * Finds the version of a document that has exactly this content.
 * @throws UserError when there is none: what somebody else wrote is not run.
 */
export async function pinDocument(ssm: SSMClient, wanted: WantedDocument): Promise<PinnedVersion> {
  const { name } = wanted;
  const version = await findVersion(ssm, wanted);
  if (version === undefined) throw await notPublished(ssm, name);
  const { Document } = await ssm.send(new DescribeDocumentCommand({ Name: name, DocumentVersion: version }));
  if (Document?.Hash === undefined) {
    throw incomplete('SSM', 'DescribeDocument', `the hash of ${name}`);
  }
  return { version, sha256: Document.Hash };
}

async function notPublished(ssm: SSMClient, name: string): Promise<UserError> {
  const other = await unlessMissing(ssm.send(new GetDocumentCommand({ Name: name })));
  const problem =
    other === undefined
      ? `There is no document ${name} in this region`
      : `No version of the document ${name} is the one that this release of the action runs (its default is version ${other.DocumentVersion}): it belongs to another release, or somebody else wrote it`;
  return new UserError(
    `${problem}. Nothing was run. Let an admin run the document action of the same release, with the same image repository.`,
  );
}

/** The name of a version says what is in it, so that an action finds its own among those of other releases. */
function versionName(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}

/**
 * The number of the published version, by its name. Whoever may update the document may give any content any name, so
 * the content is compared, too.
 * @throws UserError when the version holds something else.
 */
async function findVersion(ssm: SSMClient, { name, content }: WantedDocument): Promise<string | undefined> {
  const VersionName = versionName(content);
  const command = new GetDocumentCommand({ Name: name, VersionName, DocumentFormat: 'JSON' });
  const published = await unlessMissing(ssm.send(command));
  if (published === undefined) return undefined;
  const { Content = '', DocumentVersion } = published;
  if (DocumentVersion === undefined) throw incomplete('SSM', 'GetDocument', `the version of ${name}`);
  if (isDeepStrictEqual(parsed(Content), JSON.parse(content))) return DocumentVersion;
  throw new UserError(
    `Version ${DocumentVersion} of the document ${name} has the version name that this action publishes, but other content; nothing was run. Look in CloudTrail for who wrote it (UpdateDocument, CreateDocument), delete the document, and publish it again with the document action.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
