/** A workflow command as GitHub's runner understands it. */
export interface ReadCommand {
  command: string
  properties: Record<string, string>
  data: string
}

const START = '::'

/** Reads a line as TryParseV2 in ActionCommand.cs of actions/runner does; throws where that would see no command. */
export function readCommand(line: string): ReadCommand {
  const text = line.trimStart()
  const end = text.indexOf(START, START.length)
  if (!text.startsWith(START) || end < 0) throw new Error(`no command: ${line}`)
  const info = text.slice(START.length, end)
  const space = info.indexOf(' ')
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .split(',')
          .filter(Boolean)
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), unescapeProperty(pair.slice(equals + 1))]
  })
  return {
    command: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    data: unescapeData(text.slice(end + START.length)),
  }
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
