/** A workflow command: a line `::name key=value,key=value::data` that an action prints. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * Reads one line as a workflow command, or `undefined` when it is plain output.
 * Same grammar as actions/runner `ActionCommand.TryParseV2`; the caller decides which names it knows.
 */
export function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, name = '', list = '', data = ''] = match;
  const properties: Record<string, string> = {};
  for (const pair of list.split(',')) {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    if (at > 0 && value !== '') properties[pair.slice(0, at).trim()] = unescapeProperty(value);
  }
  return { name, properties, data: unescapeData(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  const rest = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return rest.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
