import { fileRows } from './files.ts';
import { readingRows } from './reading.ts';
import type { Row } from './row.ts';
import { runningRows } from './running.ts';
import { schemaRows } from './schema.ts';
import { serviceRows } from './services.ts';
import { startingRows } from './starting.ts';
import { storageRows } from './storage.ts';
import { valueRows } from './values.ts';

/** A row, or more, for every place of `validate` that reports a problem. */
export const ALL_ROWS: readonly Row[] = [
  ...fileRows,
  ...readingRows,
  ...schemaRows,
  ...storageRows,
  ...valueRows,
  ...serviceRows,
  ...runningRows,
  ...startingRows,
];
