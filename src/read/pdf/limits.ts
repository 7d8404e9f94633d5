/** Bounds against hostile files: real notices stay far below each of them. */
export const PDF_LIMITS = {
  /** Pages read; the rest is reported. A page tree can claim any number. */
  pages: 2000,
  /** Milliseconds for the whole file. */
  milliseconds: 30_000,
  /** Milliseconds for opening it, and for one page: what takes longer runs in circles or inflates without end. */
  stepMilliseconds: 15_000,
  /** Times that pdf.js is started anew for the pages behind one that it did not come back from. */
  restarts: 2,
  /** Megabytes by which the process may grow while a file is read. */
  megabytes: 1500,
  /** Megabytes of JavaScript objects on pdf.js's side of it. */
  heapMegabytes: 1000,
  /** Operators painted on a page: a page that draws itself again and again passes it within seconds. */
  operators: 500_000,
  /** Forms within forms: pdf.js runs out of stack some thousands further down. */
  forms: 100,
  /** Numbers of path data looked at on a page: a page with more is a drawing, of which only the text is read. */
  pathNumbers: 1_000_000,
  /** Glyphs on a page; a page with more is reported as unreadable. */
  glyphs: 200_000,
  /** Grid places of one table on a page. */
  gridPlaces: 100_000,
} as const
