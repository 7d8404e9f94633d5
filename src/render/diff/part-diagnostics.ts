import type { Diagnostic } from '../../model/diagnostic.js'

/** About the baseline, not about the plans: said last. */
const ABOUT_BASELINE: ReadonlySet<string> = new Set(['baseline-unused', 'baseline-expired'])

/** Parts what is said of the plans, which comes before anything else, from what is said of the baseline. */
export function partDiagnostics(diagnostics: readonly Diagnostic[]): {
  aboutPlans: Diagnostic[]
  aboutBaseline: Diagnostic[]
} {
  const isAboutBaseline = ({ code }: Diagnostic) => ABOUT_BASELINE.has(code)
  return {
    aboutPlans: diagnostics.filter((diagnostic) => !isAboutBaseline(diagnostic)),
    aboutBaseline: diagnostics.filter(isAboutBaseline),
  }
}
