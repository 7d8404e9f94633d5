/**
 * The day it is where the user is, ISO 8601.
 * @example isoDay(new Date(2024, 2, 1)) // '2024-03-01'
 */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
