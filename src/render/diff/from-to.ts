/**
 * What the base has, and what the revision has where that is another; "" where neither has anything.
 * @example fromTo('3', '4') // '3 → 4'
 */
export function fromTo(base: string, revision: string): string {
  const texts = new Set([base, revision].filter((text) => text !== ''))
  return [...texts].join(' → ')
}
