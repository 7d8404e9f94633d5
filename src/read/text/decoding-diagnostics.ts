import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose, NOWHERE } from '../../result.js'
import type { DecodedText } from './charset.js'
import { splitLines } from './line.js'

/** So many lines are named. */
const NAMED_LINES = 20

/** What should be known about how bytes became text: a character set that nobody told, and where text is lost. */
export function decodingDiagnostics(decoded: DecodedText): Diagnostic[] {
  const { charset, guessed, contradicted, undecodable } = decoded
  return [
    ...(contradicted === null ? [] : [diagnose('charset-contradicted', { declared: contradicted, charset })]),
    ...(guessed && contradicted === null ? [diagnose('charset-guessed', { charset })] : []),
    ...(undecodable > 0 ? places('undecodable-bytes', decoded, /\ufffd/g) : []),
    ...(decoded.text.includes('\0') ? places('nul-bytes', decoded, /\0+/g) : []),
    ...(decoded.cutOff ? [cutOff(decoded.text)] : []),
  ]
}

function places(
  code: 'undecodable-bytes' | 'nul-bytes',
  { text, charset }: DecodedText,
  pattern: RegExp,
): Diagnostic[] {
  const found = splitLines(text)
    .map((line) => ({ line: line.number, count: line.text.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
  const count = found.reduce((sum, line) => sum + line.count, 0)
  const lines = found.slice(0, NAMED_LINES).map(({ line }) => line)
  const [first] = lines
  const named = lines.join(', ') + (found.length > NAMED_LINES ? ', …' : '')
  return first === undefined
    ? []
    : [diagnose(code, { count, charset, lines: named }, { provenance: { ...NOWHERE, line: first } })]
}

function cutOff(text: string): Diagnostic {
  const line = splitLines(text).length
  return diagnose('cut-off-character', { line }, { provenance: { ...NOWHERE, line } })
}
