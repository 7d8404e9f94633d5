/** Why a PDF does not open. */
export type OpenFailure = 'encrypted' | 'damaged'

/** A PDF that does not open; `message` is pdf.js's own short reason. */
export class PdfOpenError extends Error {
  override readonly name = 'PdfOpenError'
  readonly failure: OpenFailure

  constructor(failure: OpenFailure, message: string, cause: unknown) {
    super(message, { cause })
    this.failure = failure
  }
}

/** Work on a PDF that was stopped: it took too long, or more than it may. `message` says of what. */
export class PdfTooComplexError extends Error {
  override readonly name = 'PdfTooComplexError'
}
