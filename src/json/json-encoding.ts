/** Unicode 23.8, byte order mark: what a shell on Windows (`> plan.json`) writes is UTF-16. */
const MARKS: readonly { mark: readonly number[]; encoding: string }[] = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What a JSON file is written in: UTF-8 (RFC 8259, 8.1), or UTF-16 where its mark says so. */
export function jsonEncoding(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))
  return marked?.encoding ?? 'utf-8'
}
