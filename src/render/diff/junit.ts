import { changeMessage } from '../../messages/change-message.js'
import { CI_MESSAGES } from '../../messages/diff-ci-messages.js'
import { CHANGE_WORDS, RULE_MESSAGES } from '../../messages/diff-messages.js'
import { printable } from '../../messages/printable.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { Acceptance, Change, Level, PlanDiff } from '../../model/plan-diff.js'
import { LEVELS } from '../../model/rules.js'
import { diagnosticMessage } from '../../result.js'
import type { Renderer } from '../renderer.js'
import { type Comparison, diffsOf } from './comparison.js'
import { fileLabel } from './file-path.js'
import { changeDetails } from './junit-details.js'
import { writeXml, type XmlElement } from './junit-xml.js'

/** Jenkins takes what is in front of the last dot of a class name for its package. */
const PACKAGE = 'gongkai.'
/** Class of the one test of plans that do not differ. */
const UNCHANGED = 'unchanged'

/**
 * A test report in JUnit's form: a suite for each pair of plans, a test for each change, by its rule as the class.
 * Changes that matter enough (`failOn`) fail, lesser ones pass, accepted ones are skipped.
 */
export const diffJunit = {
  name: 'junit',
  extensions: ['xml'],
  purpose: CI_MESSAGES.junit,
  render: (comparison, { language = 'zh', failOn = 'error' }) => {
    const suites = diffsOf(comparison).map((diff) => suiteOf(diff, language, failOn))
    const total = (count: Count) => suites.reduce((sum, { attributes }) => sum + attributes[count], 0)
    return writeXml({
      name: 'testsuites',
      attributes: { name: 'gongkai diff', tests: total('tests'), failures: total('failures'), errors: 0 },
      content: suites,
    })
  },
} as const satisfies Renderer<Comparison>

type Count = 'tests' | 'failures' | 'skipped'

function suiteOf(diff: PlanDiff, language: Language, failOn: Level) {
  const names = { base: printable(fileLabel(diff.base)), revision: printable(fileLabel(diff.revision)) }
  const cases = casesOf(diff, language, failOn)
  return {
    name: 'testsuite',
    attributes: {
      name: fillMessage(CI_MESSAGES.suite, names, language),
      tests: cases.length,
      failures: countOf(cases, 'failure'),
      errors: 0,
      skipped: countOf(cases, 'skipped'),
    },
    content: [
      { name: 'properties', content: Object.entries(names).map(([name, value]) => property(name, value)) },
      ...cases,
      ...diagnosticOutput(diff, language),
    ],
  } satisfies XmlElement
}

interface TestCase extends XmlElement {
  readonly content: readonly XmlElement[]
}

function casesOf(diff: PlanDiff, language: Language, failOn: Level): TestCase[] {
  if (diff.changes.length === 0) return [caseOf(UNCHANGED, CI_MESSAGES.unchanged[language], [])]
  const told = new Map<string, number>()
  return diff.changes.map((change) => {
    const message = printable(changeMessage(change, language))
    // GitLab ignores a test that has the class and the name of another
    const key = `${change.rule} ${message}`
    const times = (told.get(key) ?? 0) + 1
    told.set(key, times)
    const name = times === 1 ? message : `${message} (${times})`
    return caseOf(change.rule, name, [outcomeOf(change, diff, language, failOn)])
  })
}

function caseOf(className: string, name: string, content: XmlElement[]): TestCase {
  return { name: 'testcase', attributes: { classname: PACKAGE + className, name, time: 0 }, content }
}

function outcomeOf(change: Change, diff: PlanDiff, language: Language, failOn: Level): XmlElement {
  if (change.accepted) {
    return { name: 'skipped', attributes: { message: acceptedText(change.accepted, language) } }
  }
  const content = changeDetails(change, diff, language)
  if (LEVELS.indexOf(change.level) > LEVELS.indexOf(failOn)) return { name: 'system-out', content }
  const message = RULE_MESSAGES[change.rule].name[language]
  return { name: 'failure', attributes: { type: change.rule, message }, content }
}

function acceptedText({ by, date, reason, expires }: Acceptance, language: Language): string {
  const none = CHANGE_WORDS.none[language]
  const values = { by: by || none, date, reason: reason || none }
  const text =
    expires === null
      ? fillMessage(CI_MESSAGES.accepted, values, language)
      : fillMessage(CI_MESSAGES.acceptedUntil, { ...values, expires }, language)
  return printable(text)
}

function diagnosticOutput({ diagnostics }: PlanDiff, language: Language): XmlElement[] {
  if (diagnostics.length === 0) return []
  const lines = diagnostics.map((diagnostic) =>
    printable(`${diagnostic.severity} ${diagnostic.code} ${diagnosticMessage(diagnostic, language)}`),
  )
  return [{ name: 'system-err', content: lines.join('\n') }]
}

function property(name: string, value: string): XmlElement {
  return { name: 'property', attributes: { name, value } }
}

function countOf(cases: readonly TestCase[], outcome: string): number {
  return cases.filter(({ content }) => content.some(({ name }) => name === outcome)).length
}
