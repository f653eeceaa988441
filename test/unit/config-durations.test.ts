import { describe, expect, it } from 'vitest';
import { DAY, formatDuration, formatGoDuration, HOUR, MINUTE, SECOND } from '../../src/config/duration.ts';
import { parseGoDuration, parsePrometheusDuration } from '../../src/config/fields/values/durations.ts';

describe('a Go duration', () => {
  it.each([
    ['0', 0],
    ['+0', 0],
    ['-0', 0],
    ['0s', 0],
    ['1h30m', 90 * MINUTE],
    ['-1.5s', -1.5 * SECOND],
    ['.5h', 30 * MINUTE],
  ])('%s is %d ns', (text, nanoseconds) => {
    expect(parseGoDuration(text)).toBe(nanoseconds);
  });

  it.each(['', '5', '00', '7d', '1w', 'h', '1h 30m', '2562048h'])('%j is not one', (text) => {
    expect(parseGoDuration(text)).toBeUndefined();
  });
});

describe('a Prometheus duration', () => {
  it.each([
    ['0', 0],
    ['1w3d', 10 * DAY],
    ['1y', 365 * DAY],
    ['90m', 90 * MINUTE],
    ['1s500ms', 1.5 * SECOND],
  ])('%s is %d ns', (text, nanoseconds) => {
    expect(parsePrometheusDuration(text)).toBe(nanoseconds);
  });

  it.each(['', '5', '00', '-1h', '1.5h', '1m1h', '300y'])('%j is not one', (text) => {
    expect(parsePrometheusDuration(text)).toBeUndefined();
  });
});

it.each([
  [0, '0s'],
  [31 * DAY, '31d'],
  [36 * HOUR, '36h'],
  [90 * SECOND, '90s'],
  [1.5 * SECOND, '1500ms'],
  [11.5 * HOUR, '11h30m'],
  [-1.5 * HOUR, '-90m'],
  [48 * HOUR + 1, '2d1ns'],
  [180, '180ns'],
])('%d ns are written as %s', (nanoseconds, text) => {
  expect(formatDuration(nanoseconds)).toBe(text);
});

it('a Go duration is written without days', () => {
  expect(formatGoDuration(7 * DAY)).toBe('168h');
});
