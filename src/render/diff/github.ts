import { changeMessage } from '../../messages/change-message.js'
import { CI_MESSAGES } from '../../messages/diff-ci-messages.js'
import { RULE_MESSAGES } from '../../messages/diff-messages.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Change, PlanDiff } from '../../model/plan-diff.js'
import { diagnosticMessage } from '../../result.js'
import type { Renderer } from '../renderer.js'
import { type Comparison, diffsOf } from './comparison.js'
import { fileLabel, filePath } from './file-path.js'
import { type Annotation, type AnnotationKind, annotationCommand } from './github-command.js'
import { placeText } from './place-text.js'

/** Annotations of a kind that GitHub shows for one step; it drops the rest without a word. */
const LIMIT = 10
/** Shown where there is no rule to name. */
const TITLE = 'gongkai diff'

const KINDS: Readonly<Record<Change['level'], AnnotationKind>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

type Properties = Annotation['properties']

/** A level and what GitHub shows of it. */
interface Listed {
  readonly level: Change['level']
  readonly shown: readonly Annotation[]
  readonly leftOut: number
}

/** Annotations of GitHub Actions: a summary first, then the changes that are not accepted, the worst first. */
export const diffGithub = {
  name: 'github',
  extensions: [],
  purpose: CI_MESSAGES.github,
  render: (comparison, { language = 'zh' }) => {
    const diffs = diffsOf(comparison)
    const annotations = diffs.flatMap((diff) => annotationsOf(diff, language))
    const listed = [
      listedOf('error', LIMIT, annotations),
      listedOf('warning', LIMIT, annotations),
      // the summary is a notice, too
      listedOf('info', LIMIT - 1, annotations),
    ]
    const all = [summaryOf(diffs, listed, language), ...listed.flatMap(({ shown }) => shown)]
    return `${all.map(annotationCommand).join('\n')}\n`
  },
} as const satisfies Renderer<Comparison>

function listedOf(level: Change['level'], limit: number, annotations: readonly Annotation[]): Listed {
  const own = annotations.filter(({ kind }) => kind === KINDS[level])
  return { level, shown: own.slice(0, limit), leftOut: Math.max(0, own.length - limit) }
}

function summaryOf(diffs: readonly PlanDiff[], listed: readonly Listed[], language: Language): Annotation {
  const plans = [...diffs.slice(0, 1).map(({ base }) => base), ...diffs.map(({ revision }) => revision)]
  const countOf = (level: Change['level']) =>
    diffs.reduce((sum, { summary }) => sum + (summary.levels[level] ?? 0), 0)
  const counts = fillMessage(
    CI_MESSAGES.summary,
    {
      plans: plans.map(fileLabel).join(' → '),
      error: countOf('error'),
      warning: countOf('warning'),
      info: countOf('info'),
      accepted: diffs.reduce((sum, { summary }) => sum + summary.accepted, 0),
    },
    language,
  )
  return { kind: 'notice', lines: [counts + leftOutText(listed, language)], properties: { title: TITLE } }
}

function leftOutText(listed: readonly Listed[], language: Language): string {
  if (listed.every(({ leftOut }) => leftOut === 0)) return ''
  const counts = Object.fromEntries(listed.map(({ level, leftOut }) => [level, leftOut]))
  return fillMessage(CI_MESSAGES.leftOut, { limit: LIMIT, ...counts }, language)
}

/** What should be known about the comparison, then the changes in their order. */
function annotationsOf(diff: PlanDiff, language: Language): Annotation[] {
  const file = fileOf(diff)
  return [
    ...diff.diagnostics.map((diagnostic) => diagnosticAnnotation(diagnostic, file, language)),
    ...diff.changes
      .filter(({ accepted }) => accepted === null)
      .map((change) => changeAnnotation(change, file, language)),
  ]
}

function diagnosticAnnotation(diagnostic: Diagnostic, file: Properties, language: Language): Annotation {
  return {
    kind: KINDS[diagnostic.severity],
    lines: [diagnosticMessage(diagnostic, language)],
    properties: { ...file, title: `${TITLE}: ${diagnostic.code}` },
  }
}

function changeAnnotation(change: Change, file: Properties, language: Language): Annotation {
  const line = change.revision.provenance[0]?.line ?? null
  const where = line === null ? placeText(change.revision.provenance, language) : ''
  return {
    kind: KINDS[change.level],
    lines: [changeMessage(change, language), ...(where === '' ? [] : [where])],
    properties: {
      ...file,
      ...(line === null ? {} : { line }),
      title: `${RULE_MESSAGES[change.rule].name[language]} (${change.rule})`,
    },
  }
}

/** At the revision's file also where the revision has lost something: the base's file is not what was changed. */
function fileOf({ revision }: PlanDiff): Properties {
  const file = filePath(revision)
  return file === null ? {} : { file }
}
