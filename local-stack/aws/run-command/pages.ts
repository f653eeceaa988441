import { AwsFailure } from '../answers.ts';

/** One page of a listing: `MaxResults` entries (1 to 50, default 50) from `NextToken`, which here is a position. */
export function page(
  name: string,
  all: object[],
  { MaxResults = 50, NextToken }: Record<string, unknown>,
): object {
  const size = Number(MaxResults);
  if (size < 1 || size > 50) {
    throw new AwsFailure(400, 'ValidationException', 'maxResults must be between 1 and 50');
  }
  const start = NextToken === undefined || NextToken === '' ? 0 : Number(NextToken);
  if (!Number.isInteger(start) || start < 0)
    throw new AwsFailure(400, 'InvalidNextToken', 'The token is not valid.');
  const end = start + size;
  return { [name]: all.slice(start, end), NextToken: end < all.length ? String(end) : '' };
}
