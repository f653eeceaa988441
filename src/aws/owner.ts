import { UserError } from '../action/errors.ts';

const facts = ['bucket', 'repository', 'environment'] as const;

/**
 * Whose something in the account is, in the characters that tags allow: the bucket it serves, the repository
 * (`acme/usage@<id>`: the id stays when it is renamed) and the GitHub environment. What is not known is absent.
 */
export type Owner = { [fact in (typeof facts)[number]]?: string };

/** The owner of what a run makes, by the variables of GitHub's runner. */
export function ownerOfRun(
  known: { bucket?: string; environment?: string | undefined },
  { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_ID: id }: NodeJS.ProcessEnv = process.env,
): Owner {
  const repository = name && id ? `${name}@${id}` : name;
  const values = { ...known, repository };
  return Object.fromEntries(
    facts.flatMap((fact) => (values[fact] ? [[fact, inTagCharacters(values[fact])]] : [])),
  );
}

/** Source: IAM and S3 API references, `Tag`. */
function inTagCharacters(value: string): string {
  return value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}

/** The tags that say it: `loki-host:bucket` and so on. */
export function ownerTags(owner: Owner): Record<string, string> {
  return Object.fromEntries(facts.flatMap((fact) => (owner[fact] ? [[tagOf(fact), owner[fact]]] : [])));
}

/** What the tags of something say. */
export function ownerInTags(tags: Record<string, string>): Owner {
  return Object.fromEntries(facts.flatMap((fact) => (tags[tagOf(fact)] ? [[fact, tags[tagOf(fact)]]] : [])));
}

/** The tags of `owner` that are not there; none that is there is ever replaced. */
export function missingOwnerTags(tags: Record<string, string>, owner: Owner): Record<string, string> {
  return Object.fromEntries(Object.entries(ownerTags(owner)).filter(([key]) => !tags[key]));
}

/** The owner as a phrase for a description: `bucket=acme-usage-logs repository=acme/usage@1`. */
export function ownerPhrase(owner: Owner): string {
  return facts.flatMap((fact) => (owner[fact] ? `${fact}=${encodeURI(owner[fact])}` : [])).join(' ');
}

/** The owner that `ownerPhrase` wrote into a text. */
export function ownerInText(text: string): Owner {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const value = new RegExp(`\\b${fact}=([^\\s,)]+)`).exec(text)?.[1];
      return value === undefined ? [] : [[fact, decoded(value)]];
    }),
  );
}

/** Somebody may have edited the text by hand. */
function decoded(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}

/** @throws UserError when `what` belongs to another bucket, repository or environment. */
export function refuseOthers(what: string, found: Owner, own: Owner, remedy: string): void {
  if (!facts.some((fact) => differ(fact, found[fact], own[fact]))) return;
  throw new UserError(
    `${what} belongs to ${describe(found)}; this run is for ${describe(own)}. Nothing was changed. ${remedy}`,
  );
}

function differ(fact: keyof Owner, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase()) return false;
  return fact !== 'repository' || !isSameRepository(one.toLowerCase(), other.toLowerCase());
}

/** By its name, or after it was renamed by its id. */
function isSameRepository(one: string, other: string): boolean {
  const [name, id] = one.split('@');
  const [otherName, otherId] = other.split('@');
  return name === otherName || (id !== undefined && id === otherId);
}

function describe(owner: Owner): string {
  return facts.flatMap((fact) => (owner[fact] ? `the ${fact} ${owner[fact].split('@')[0]}` : [])).join(', ');
}

function tagOf(fact: keyof Owner): string {
  return `loki-host:${fact}`;
}
