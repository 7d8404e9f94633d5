/** notices/2022/plan.pdf, C:\\notices\\plan.pdf */
const LAST_PART = /[^/\\]+$/

/** Last part of a path, whichever system wrote it. */
export function baseName(name: string): string {
  return LAST_PART.exec(name)?.[0] ?? name
}
