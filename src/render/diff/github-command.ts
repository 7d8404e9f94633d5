import { printable } from '../../messages/printable.js'

/** Kinds of annotation that a workflow command can make. */
export type AnnotationKind = 'error' | 'warning' | 'notice'

/** What the runner reads as something else, and what it turns back (ActionCommand.cs of actions/runner). */
const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
}
const IN_DATA = /[%\r\n]/g
const IN_PROPERTY = /[%\r\n:,]/g

/** One annotation: lines of text, and where they show. */
export interface Annotation {
  readonly kind: AnnotationKind
  readonly lines: readonly string[]
  readonly properties: Readonly<Record<string, string | number>>
}

/**
 * A workflow command of GitHub Actions, in one line that nothing in the texts can end.
 * @example annotationCommand({ kind: 'error', lines: ['50% less'], properties: { line: 3 } }) // '::error line=3::50%25 less'
 */
export function annotationCommand({ kind, lines, properties }: Annotation): string {
  const written = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeAll(printable(String(value)), IN_PROPERTY)}`)
    .join(',')
  const data = escapeAll(lines.map(printable).join('\n'), IN_DATA)
  return `::${kind}${written === '' ? '' : ` ${written}`}::${data}`
}

function escapeAll(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => ESCAPES[character] ?? character)
}
