/**
 * A number of bytes for people, rounded up so that it never looks smaller than a limit it breaks.
 * @example megabytes(90_000_000) // '86 MB'
 */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`
}
