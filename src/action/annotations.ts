/** Where an annotation points, all parts optional; lines and columns count from 1. */
export interface Place {
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/**
 * Formats one workflow command, escaped so that no content can end it or start another.
 * `@actions/core` has the same format, but loading it takes longer than everything an invalid input
 * needs, so the one line that reports a failure is written here.
 * Source: actions/toolkit, packages/core/src/command.ts.
 */
export function formatAnnotation(level: AnnotationLevel, message: string, place: Place = {}): string {
  const properties = Object.entries(place)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${level}${properties === '' ? '' : ` ${properties}`}::${escapeData(message)}`;
}

/** Text of a workflow command that cannot end it. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
