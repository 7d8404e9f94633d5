import { describe, expect, test } from 'vitest'
import { coverWithWords } from '../../../src/extract/ledger/cover-with-words.js'
import { wordsOf } from '../../../src/extract/ledger/words.js'

/** What no word covers; a | stands where what is no word may begin or end. */
function leftOf(marked: string, ...words: string[]): string[] {
  const letters = marked.replaceAll('|', '')
  const edges = new Set<number>()
  let letter = 0
  for (const character of marked) {
    if (character === '|') edges.add(letter)
    else letter++
  }
  const known = wordsOf(words)
  const { left } = coverWithWords({
    start: 0,
    end: letters.length,
    isEdge: (at) => edges.has(at),
    endsAt: (at) => [known.endsAt(letters, at)],
  })
  return left.map(([start, end]) => letters.slice(start, end))
}

describe('covering letters with words', () => {
  test.each([
    ['leaves nothing of words that follow each other', '甲局乙局', ['甲局', '乙局'], []],
    ['leaves a stretch between two edges', '甲局|丙丁|乙局', ['甲局', '乙局'], ['丙丁']],
    ['does not read a name inside a sentence', '请甲局报送|乙局', ['甲局', '乙局'], ['请甲局报送']],
    ['does not read a name that runs on', '甲局报送', ['甲局'], ['甲局报送']],
    ['lets a word run over an edge', '各县|市区|政府', ['各县市区政府'], []],
    ['takes the shorter of two words where the rest needs it', '甲乙丙', ['甲乙', '甲', '乙丙'], []],
    ['leaves everything without words', '甲|乙', [], ['甲乙']],
    ['has nothing to cover in nothing', '', ['甲'], []],
  ])('%s', (_, marked, words, left) => {
    expect(leftOf(marked, ...words)).toEqual(left)
  })

  test('is linear in its letters', () => {
    const [short, long] = [20_000, 200_000].map((length) => {
      const letters = '甲乙'.repeat(length / 2)
      const words = wordsOf(['甲乙', '甲', '乙甲乙'])
      const start = performance.now()
      coverWithWords({
        start: 0,
        end: length,
        isEdge: () => false,
        endsAt: (at) => [words.endsAt(letters, at)],
      })
      return performance.now() - start
    })
    expect(long ?? 0).toBeLessThan(Math.max(200, (short ?? 0) * 40))
  })
})
