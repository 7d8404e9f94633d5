/** A stretch of text put right. */
export interface Repair {
  /** Index in the text of its first character. */
  start: number
  /** Index after its last. */
  end: number
  text: string
  /** How unlikely the repaired text is, in nats for each character. */
  cost: number
}
