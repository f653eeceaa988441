/** A workflow command: a printed line of the form `::name key=value,key=value::data`. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * Reads one line as a workflow command with any name, as actions/runner's `ActionCommand.TryParseV2` does.
 * @returns `undefined` for plain output.
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
