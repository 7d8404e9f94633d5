/** Paper. */
export const WHITE = 0xffffff

/** Difference of one channel, of 255, up to which two colours look the same in print. */
const SAME_LOOK = 16

/** Whether two colours (0xRRGGBB) cannot be told apart on paper. */
export function looksLike(one: number, other: number): boolean {
  if (one === other) return true
  return CHANNELS.every((shift) => Math.abs(channel(one, shift) - channel(other, shift)) <= SAME_LOOK)
}

/** A colour on white paper, painted with an opacity from 0 to 1. */
export function onPaper(colour: number, opacity: number): number {
  if (opacity >= 1) return colour
  let mixed = 0
  for (const shift of CHANNELS) {
    const value = Math.round(255 - (255 - channel(colour, shift)) * Math.max(0, opacity))
    mixed |= value << shift
  }
  return mixed
}

const CHANNELS = [16, 8, 0] as const

function channel(colour: number, shift: number): number {
  return (colour >> shift) & 0xff
}
