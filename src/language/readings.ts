import { READINGS } from './reading-data.js'

let readings: Map<string, Set<string>> | undefined

function byReading(): Map<string, Set<string>> {
  if (readings) return readings
  readings = new Map()
  for (const line of READINGS.trim().split('\n')) {
    const [, reading = '', characters = ''] = /^([^\u3400-\u9fff]+)(.*)$/.exec(line) ?? []
    readings.set(reading, new Set(characters))
    const plain = withoutTones(reading)
    readings.set(plain, new Set([...(readings.get(plain) ?? []), ...characters]))
  }
  return readings
}

/** A reading without its tone mark: zhàn → zhan. The dots of ü go too. */
function withoutTones(reading: string): string {
  return reading.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** True where a syllable is a reading of Mandarin, with or without tone mark. */
export function isReading(syllable: string): boolean {
  return byReading().has(syllable)
}

/**
 * True where a Simplified character can be read so.
 * @param reading with or without tone mark
 */
export function canBeRead(character: string, reading: string): boolean {
  return byReading().get(reading)?.has(character) ?? false
}

/**
 * True where a reading of a Simplified character begins so: 进 with j, ji, or jì.
 * @param letters with or without tone mark
 */
export function beginsReading(character: string, letters: string): boolean {
  for (const [reading, characters] of byReading())
    if (reading.startsWith(letters) && characters.has(character)) return true
  return false
}
