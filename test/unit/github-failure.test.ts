import { describe, expect, test } from 'vitest';
import { githubFailure, isRateLimit, rateLimitDelay } from '../../src/github/failure.ts';

const failure = (status: number, headers: Record<string, string> = {}, message = 'Forbidden') => ({
  status,
  message,
  headers,
});

describe('A refusal of GitHub', () => {
  test.each([
    ['429', failure(429), true],
    ['403 that says when to come back', failure(403, { 'retry-after': '60' }), true],
    ['403 with nothing left of the limit', failure(403, { 'x-ratelimit-remaining': '0' }), true],
    [
      '403 that names the secondary limit',
      failure(403, {}, 'You have exceeded a secondary rate limit.'),
      true,
    ],
    ['403 for want of a permission', failure(403, { 'x-ratelimit-remaining': '4999' }), false],
    ['404', failure(404), false],
  ])('is a rate limit or not: %s', (_, given, expected) => {
    expect(isRateLimit(given)).toBe(expected);
  });
});

describe('The wait that a rate limit asks for', () => {
  test('is its Retry-After', () => {
    expect(rateLimitDelay(failure(429, { 'retry-after': '7' }))).toBe(7000);
  });

  test('is the time until the reset on the clock of GitHub, whatever ours says', () => {
    const date = 'Tue, 20 Aug 2013 14:50:41 GMT';
    const reset = String(Date.parse(date) / 1000 + 90);
    const headers = { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    expect(rateLimitDelay(failure(403, headers))).toBe(90_000);
  });

  test('is a minute where GitHub does not say', () => {
    expect(rateLimitDelay(failure(403, {}, 'You have exceeded a secondary rate limit.'))).toBe(60_000);
  });
});

test('An error that does not come from GitHub is not read as one', () => {
  expect(githubFailure(Object.assign(new Error('x'), { status: 500 }))).toBeUndefined();
  expect(githubFailure('x')).toBeUndefined();
});
