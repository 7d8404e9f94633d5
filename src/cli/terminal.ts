import { fillMessage, type Language, type MessageText, type Values } from '../messages/text.js'
import type { Io, Output } from './io.js'

/** Narrowest and widest that a table is laid out for: below, it is unreadable; above, lines are too long for the eye. */
const WIDTHS = { least: 40, most: 200, unknown: 100 } as const
/** Values of FORCE_COLOR that mean the opposite. */
const OFF = ['0', 'false']

/** What a command has of the terminal: where to write, in which language, and how it may look. */
export interface Terminal {
  readonly io: Io
  readonly language: Language
  say(text: MessageText, values?: Values): string
}

/** A terminal that speaks one language. */
export function terminalOf(io: Io, language: Language): Terminal {
  return { io, language, say: (text, values = {}) => fillMessage(text, values, language) }
}

/**
 * Whether to colour an output: never where --no-color or NO_COLOR (no-color.org) says so, always where FORCE_COLOR
 * does, else on a terminal that is not dumb.
 */
export function mayColour(output: Output, env: Io['env'], wanted: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env
  if (!wanted || NO_COLOR || (FORCE_COLOR && OFF.includes(FORCE_COLOR))) return false
  return FORCE_COLOR !== undefined || (output.isTerminal && TERM !== 'dumb')
}

/** Whether somebody is watching who wants to see what is being done. */
export function mayShowProgress(output: Output, env: Io['env']): boolean {
  return output.isTerminal && env.TERM !== 'dumb' && !env.CI
}

/** Columns to lay out for: what COLUMNS says, else what the terminal says, within reason. */
export function widthOf(output: Output, env: Io['env']): number {
  const columns = Number(env.COLUMNS) || output.columns || WIDTHS.unknown
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.trunc(columns)))
}
