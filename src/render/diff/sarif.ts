import { changeMessage } from '../../messages/change-message.js'
import { CI_MESSAGES, LANGUAGE_TAGS } from '../../messages/diff-ci-messages.js'
import type { Language } from '../../messages/text.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Acceptance, Change, PlanDiff } from '../../model/plan-diff.js'
import { diagnosticMessage } from '../../result.js'
import { safeJson } from '../json.js'
import type { Renderer } from '../renderer.js'
import { type Comparison, diffsOf, isHistory } from './comparison.js'
import { sarifLocation } from './sarif-location.js'
import { ruleIndexOf, SARIF_LEVELS, sarifRules } from './sarif-rules.js'
import { sarifMessage, sarifText } from './sarif-text.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * Results of code scanning, SARIF 2.1.0: a run for each pair of plans. What the baseline accepts is suppressed.
 * `baselineState` is left out: it compares with an earlier run of the tool, not with what somebody accepted.
 */
export const diffSarif = {
  name: 'sarif',
  extensions: ['sarif'],
  purpose: CI_MESSAGES.sarif,
  render: (comparison, { language = 'zh', version }) => {
    const tool = toolOf(language, version)
    const runs = diffsOf(comparison).map((diff, index) => ({
      ...runOf(diff, tool, language),
      // GitHub keeps apart runs in one file by the category in front of the slash
      ...(isHistory(comparison) ? { automationDetails: { id: `gongkai-diff-${index + 1}/` } } : {}),
    }))
    return `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs }, 2)}\n`
  },
} as const satisfies Renderer<Comparison>

function toolOf(language: Language, version: string | undefined) {
  return {
    driver: {
      name: 'gongkai',
      ...(version === undefined ? {} : { semanticVersion: version }),
      language: LANGUAGE_TAGS[language],
      rules: sarifRules(language),
    },
  }
}

function runOf(diff: PlanDiff, tool: ReturnType<typeof toolOf>, language: Language) {
  return {
    tool,
    language: LANGUAGE_TAGS[language],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: diff.diagnostics.map((diagnostic) =>
          notificationOf(diagnostic, language),
        ),
      },
    ],
    results: diff.changes.map((change) => resultOf(change, diff, language)),
  }
}

function notificationOf(diagnostic: Diagnostic, language: Language) {
  return {
    descriptor: { id: diagnostic.code },
    level: SARIF_LEVELS[diagnostic.severity],
    message: sarifMessage(diagnosticMessage(diagnostic, language)),
  }
}

/** A result object (3.27) at the revision, with the base as a related location where it has the task. */
function resultOf(change: Change, diff: PlanDiff, language: Language) {
  return {
    ruleId: change.rule,
    ruleIndex: ruleIndexOf(change),
    level: SARIF_LEVELS[change.level],
    message: sarifMessage(changeMessage(change, language)),
    locations: [sarifLocation(diff.revision, change.revision)],
    ...(change.base.tasks.length === 0 ? {} : { relatedLocations: [sarifLocation(diff.base, change.base)] }),
    partialFingerprints: fingerprintsOf(change),
    suppressions: change.accepted === null ? [] : [suppressionOf(change.accepted)],
    properties: {
      type: change.type,
      base: change.base.values.map(sarifText),
      revision: change.revision.values.map(sarifText),
    },
  }
}

/** GitHub knows one name only; without it, it makes one hash of the line, and all changes in a PDF are one alert. */
function fingerprintsOf({ fingerprint }: Change) {
  return { 'gongkai/v1': fingerprint, primaryLocationLineHash: fingerprint }
}

function suppressionOf({ reason, by, date, expires }: Acceptance) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: sarifText(reason),
    properties: { by: sarifText(by), date, expires },
  }
}
