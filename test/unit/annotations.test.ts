import { expect, it } from 'vitest';
import { formatAnnotation } from '../../src/action/annotations.ts';

it('An annotation keeps its lines and cannot be ended or followed by another command', () => {
  const message = 'first\r\n::set-output name=x::y 100%';
  expect(formatAnnotation('error', message)).toBe('::error::first%0D%0A::set-output name=x::y 100%25');
});

it('An annotation points at a file, whatever its name is', () => {
  const place = { file: 'a,b:\n::error::.yml', line: 3, title: '' };
  expect(formatAnnotation('warning', 'm', place)).toBe(
    '::warning file=a%2Cb%3A%0A%3A%3Aerror%3A%3A.yml,line=3::m',
  );
});
