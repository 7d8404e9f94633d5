/** Expected ',' or '}' after property value in JSON at position 17 */
const POSITION = / at position (\d+)/
/** Unexpected token ']', ..."x": 1 },\n]\n"... is not valid JSON */
const CONTEXT = /, (?<before>\.\.\.)?"(?<context>.{1,60})"(?<behind>\.\.\.)? is not valid JSON$/s
/** So many characters before and behind the place V8 quotes where the text is longer (`kMaxContextCharacters`). */
const AROUND = 10

/**
 * The line of a text at which `JSON.parse` stopped, counted from 1; the last one where its message does not tell.
 * @param message of the error that it threw
 */
export function lineOfError(message: string, text: string): number {
  const before = text.slice(0, positionOf(message, text))
  return before.split('\n').length
}

function positionOf(message: string, text: string): number {
  const position = POSITION.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const { before, context, behind } = CONTEXT.exec(message)?.groups ?? {}
  if (context === undefined) return text.length
  const start = text.indexOf(context)
  if (before !== undefined) return start + AROUND
  return behind === undefined ? text.length : start + context.length - AROUND
}
