/**
 * Asks for every page of a listing.
 * @param ask asks for the page that a token names, at first without one
 * @returns the pages in order; `undefined` where there is no answer to one of them.
 */
export async function allPages<P extends { NextToken?: string | undefined }>(
  ask: (NextToken: string | undefined) => Promise<P | undefined>,
): Promise<P[] | undefined> {
  const pages: P[] = [];
  let token: string | undefined;
  do {
    const page = await ask(token);
    if (page === undefined) return undefined;
    pages.push(page);
    token = page.NextToken;
  } while (token);
  return pages;
}
