import { type Command, parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  level: Level;
  message: string;
  file?: string;
  line?: number;
  title?: string;
}

/** What one step printed, as a person sees it in the log. */
export interface StepLog {
  /** One line of the step's stdout or stderr, without its line end; workflow commands are obeyed. */
  feed(line: string): void;
  /** Something the runner itself says. */
  report(level: Level, message: string): void;
  readonly lines: string[];
  readonly annotations: Annotation[];
}

const titles: Record<Level, string> = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/**
 * The runner's view of a step's output: commands rendered, secrets masked.
 * `onLine` hears each line as soon as it may be shown.
 */
export function createLog(masks: Masks, onLine: (line: string) => void = () => {}): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  let stopToken: string | undefined;

  const show = (text: string) => {
    for (const line of masks.mask(text).split('\n')) {
      lines.push(line);
      onLine(line);
    }
  };
  const annotate = (annotation: Annotation) => {
    const { level, title } = annotation;
    annotations.push({ ...annotation, message: masks.mask(annotation.message) });
    show(`${titles[level]}: ${title ? `${title}: ` : ''}${annotation.message}`);
  };

  /** @returns whether the command is one the runner knows and has obeyed. */
  const obey = ({ name, properties, data }: Command): boolean => {
    if (stopToken !== undefined) {
      if (name !== stopToken) return false;
      stopToken = undefined;
      return true;
    }
    switch (name) {
      case 'add-mask':
        masks.add(data);
        return true;
      case 'error':
      case 'warning':
      case 'notice':
        annotate(toAnnotation(name, properties, data));
        return true;
      case 'group':
        show(`▸ ${data}`);
        return true;
      case 'stop-commands':
        stopToken = data;
        return true;
      case 'debug':
      case 'endgroup':
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        return true;
      default:
        return false;
    }
  };

  return {
    lines,
    annotations,
    feed(line) {
      const command = parseCommand(line);
      if (!command || !obey(command)) show(line);
    },
    report: (level, message) => annotate({ level, message }),
  };
}

function toAnnotation(level: Level, properties: Record<string, string>, message: string): Annotation {
  const annotation: Annotation = { level, message };
  const { file, line, title } = properties;
  if (file) annotation.file = file;
  if (line) annotation.line = Number(line);
  if (title) annotation.title = title;
  return annotation;
}
