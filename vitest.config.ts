import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';

/** What takes minutes: `npm run test:all`. */
const long = ['test/{agreement,crash,guard,handover,long}/**/*.test.ts', 'scripts/**/agreement.test.ts'];

export default defineConfig({
  test: {
    // Integration tests start real processes, and wait for most of their time: three at a time keep two cores busy.
    maxWorkers: 3,
    reporters: ['default', new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['{test,local-stack,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...long],
        },
      },
      { extends: true, test: { name: 'long', include: long } },
    ],
  },
});
