import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';

export default defineConfig({
  test: {
    include: ['{test,local-stack,scripts}/**/*.test.ts'],
    // Integration tests start real processes; two at a time is what a 2-core machine runs without slowing them.
    maxWorkers: 2,
    reporters: ['default', new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
