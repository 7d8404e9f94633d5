import type { Language, MessageText } from '../messages/text.js'
import type { Notice } from '../model/notice.js'
import type { Level } from '../model/plan-diff.js'

/** How to render; what a format has no use for it ignores. */
export interface RenderOptions {
  /** Language of headings and labels; Chinese unless told. */
  language?: Language
  /** Columns of the terminal, a Han character counting two; 100 unless told. */
  width?: number
  /** Whether to mark headings with terminal colours; no unless told. */
  colour?: boolean
  /** Level from which on a change is a failure, where the format knows failures; error unless told. */
  failOn?: Level
  /** Version of gongkai, for formats that name the tool they come from; left out unless told. */
  version?: string
}

/** One output format: a pure function from a value to text, and what a command has to know to offer it. */
export interface Renderer<Value> {
  /** What `--format` calls it. */
  readonly name: string
  /** File extensions that ask for it, without the dot. */
  readonly extensions: readonly string[]
  /** What it is good for, in a few words. */
  readonly purpose: MessageText
  /** Whether a file of it begins with a byte order mark, without which Excel takes UTF-8 for the local code page. */
  readonly byteOrderMark?: true
  render(value: Value, options: RenderOptions): string
}

/** One plan, or several in one output. */
export type Plans = Notice | readonly Notice[]

/** Several plans need a column that says which; one does not. */
export function isSeveral(plans: Plans): plans is readonly Notice[] {
  return Array.isArray(plans)
}

/** The plans as a list. */
export function listOf(plans: Plans): readonly Notice[] {
  return isSeveral(plans) ? plans : [plans]
}

/** Width of a terminal that does not say: wide enough for a table, narrow enough for a log. */
export const DEFAULT_WIDTH = 100
