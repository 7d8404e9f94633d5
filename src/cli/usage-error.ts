import type { CommanderError } from 'commander'
import { USAGE_HINTS, USAGE_MESSAGES } from '../messages/cli-messages.js'
import { fillMessage, type Language, type Values } from '../messages/text.js'

/** What is wrong with a call. */
export type UsageCode = keyof typeof USAGE_MESSAGES
type UsageHint = keyof typeof USAGE_HINTS

/** The command was called wrongly, or told to write where it cannot. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: UsageCode
  readonly values: Values
  readonly help: UsageHint | null

  constructor(code: UsageCode, values: Values = {}, help: UsageHint | null = null) {
    super(code)
    this.code = code
    this.values = values
    this.help = help
  }

  /** What is wrong and, where there is something to do about it, what. */
  describe(language: Language): string {
    const what = fillMessage(USAGE_MESSAGES[this.code], this.values, language)
    const separator = language === 'zh' ? '；' : '; '
    return this.help
      ? `${what}${separator}${fillMessage(USAGE_HINTS[this.help], this.values, language)}`
      : what
  }
}

/** What commander calls a mistake, what its English sentence holds, and what it is called here. */
const COMMANDER_ERRORS: Readonly<Record<string, [pattern: RegExp, code: UsageCode]>> = {
  // error: unknown option '--fromat'
  'commander.unknownOption': [/unknown option '(?<given>.*)'/, 'unknown-option'],
  // error: unknown command 'prase'
  'commander.unknownCommand': [/unknown command '(?<given>.*)'/, 'unknown-command'],
  // error: missing required argument 'FILE'
  'commander.missingArgument': [/argument '(?<given>.*)'/, 'missing-argument'],
  // error: option '-o, --output <OUT>' argument missing
  'commander.optionMissingArgument': [/option '(?:-\w, )?(?<given>--[\w-]+)/, 'missing-value'],
  // error: option '--lang <LANG>' argument 'fr' is invalid. Allowed choices are zh, en.
  // error: command-argument value 'x' is invalid for argument 'NAME'. Allowed choices are notice, document.
  'commander.invalidArgument': [
    /(?:option '(?:-\w, )?(?<option>--[\w-]+)[^']*' argument|value) '(?<given>.*)' is invalid(?: for argument '(?<argument>[^']*)')?\. Allowed choices are (?<choices>.*)\./,
    'invalid-value',
  ],
  'commander.excessArguments': [/(?:)/, 'excess-arguments'],
}
/** (Did you mean parse?) */
const SUGGESTION = /\(Did you mean (?:one of )?(?<suggestion>.*)\?\)/
/** A name with an extension: the word "parse" was forgotten. */
const FILE_NAME = /\.\w+$/

/** Commander's error in our own words: commander has only English ones. */
export function usageErrorOf(error: CommanderError): UsageError {
  const [pattern, code] = COMMANDER_ERRORS[error.code] ?? [/error: (?<given>.*)/, 'bad-usage' as const]
  const { given = '', option, argument, choices = '' } = pattern.exec(error.message)?.groups ?? {}
  const suggestion = SUGGESTION.exec(error.message)?.groups?.suggestion ?? ''
  const values = { given, option: option ?? argument ?? '', choices, suggestion }
  return new UsageError(code, values, hintFor(code, values))
}

function hintFor(
  code: UsageCode,
  { given, suggestion }: { given: string; suggestion: string },
): UsageHint | null {
  if (suggestion) return 'suggestion'
  if (code === 'unknown-command' && FILE_NAME.test(given)) return 'parse'
  return code === 'invalid-value' ? null : 'help'
}
