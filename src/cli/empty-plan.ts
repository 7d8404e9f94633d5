import type { Notice } from '../index.js'

/** SHA-256 of nothing. */
const SHA256_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** A plan that is not there yet, or no longer: no task, nothing known. */
export function emptyPlan(name: string): Notice {
  return {
    schemaVersion: 1,
    source: { name, format: 'text', sha256: SHA256_OF_NOTHING, pages: null },
    notice: {
      title: null,
      documentNumber: null,
      issuer: null,
      addressees: [],
      issuedOn: null,
      year: null,
      annexes: [],
      note: null,
      copiedTo: [],
      printedBy: null,
      printedOn: null,
      script: 'hans',
    },
    tasks: [],
    units: [],
    unassigned: [],
    normalization: { script: 'hans', steps: [] },
    diagnostics: [],
  }
}
