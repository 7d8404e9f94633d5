/** A line that holds only the number of a page: - 3 -, — 12 —, 第3页, 第 3 页 共 8 页, 3/8 */
const PAGE_NUMBER =
  /^\s*(?:[-–—－]\s*\d{1,4}\s*[-–—－]|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})\s*$/

/** True for a line that is nothing but a page number. A bare number is not: it may be a row's. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}
