import type { Masks } from './masks.ts';
import { type Command, parseCommand } from './workflow-commands.ts';

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
  /** Takes one line of the step's stdout or stderr, and does what a workflow command in it says. */
  feed(line: string): void;
  /** Adds a message of the runner itself. */
  report(level: Level, message: string): void;
  readonly lines: string[];
  readonly annotations: Annotation[];
}

const titles: Record<Level, string> = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/**
 * Makes the log of a step from its output, with workflow commands applied and secrets masked.
 * @param onLine called with each line as it is added.
 */
export function createLog(masks: Masks, onLine: (line: string) => void = () => {}): StepLog {
  return new Log(masks, onLine);
}

class Log implements StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly #masks: Masks;
  readonly #onLine: (line: string) => void;
  /** While there is one, workflow commands are ignored until a command of this name. */
  #stopToken: string | undefined;

  constructor(masks: Masks, onLine: (line: string) => void) {
    this.#masks = masks;
    this.#onLine = onLine;
  }

  feed(line: string): void {
    const command = parseCommand(line);
    if (!command || !this.#obey(command)) this.#show(line);
  }

  report(level: Level, message: string): void {
    this.#annotate({ level, message });
  }

  #show(text: string): void {
    for (const line of this.#masks.mask(text).split('\n')) {
      this.lines.push(line);
      this.#onLine(line);
    }
  }

  #annotate(annotation: Annotation): void {
    const { level, title, message } = annotation;
    this.annotations.push({ ...annotation, message: this.#masks.mask(message) });
    this.#show(`${titles[level]}: ${title ? `${title}: ` : ''}${message}`);
  }

  /** @returns `false` for a command that the runner does not know. */
  #obey({ name, properties, data }: Command): boolean {
    if (this.#stopToken !== undefined) {
      if (name !== this.#stopToken) return false;
      this.#stopToken = undefined;
      return true;
    }
    switch (name) {
      case 'add-mask':
        this.#masks.add(data);
        return true;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(toAnnotation(name, properties, data));
        return true;
      case 'group':
        this.#show(`▸ ${data}`);
        return true;
      case 'stop-commands':
        this.#stopToken = data;
        return true;
      default:
        return ignored.has(name);
    }
  }
}

/** Commands that change nothing in the log. */
const ignored = new Set(['debug', 'endgroup', 'echo', 'add-matcher', 'remove-matcher']);

function toAnnotation(level: Level, properties: Record<string, string>, message: string): Annotation {
  const annotation: Annotation = { level, message };
  const { file, line, title } = properties;
  if (file) annotation.file = file;
  if (line) annotation.line = Number(line);
  if (title) annotation.title = title;
  return annotation;
}
