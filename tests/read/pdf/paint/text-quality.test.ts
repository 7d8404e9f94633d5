import { describe, expect, test } from 'vitest'
import { garbledFontQuote, garbledQuote } from '../../../../src/read/pdf/paint/text-quality.js'

const NOTICE =
  '各乡镇人民政府要做好政务公开工作，及时公布惠农补贴清单，对群众关心的问题在五个工作日内作出答复，不得以会议纪要代替公告，年底前由办公室组织评估并通报结果。'
const RANDOM = Array.from({ length: 90 }, (_, index) =>
  String.fromCharCode(0x4e00 + ((index * 7919) % 0x5000)),
)

describe('a text layer', () => {
  test.each([
    ['of a notice', NOTICE],
    [
      'in Traditional characters',
      '各鄉鎮人民政府要做好政務公開工作，及時公佈惠農補貼清單，對群眾關心的問題作出答覆。',
    ],
    [
      'with Kangxi radicals for characters, as Chromium writes it',
      '做好⼯作，⽅便⼈⺠群众，⾼质量公开，⽤好⼤厅，⻓期坚持，按⽉通报，⻛险防范。',
    ],
    ['in English', 'Key points of open government affairs for the year 2024, with units and deadlines'],
    ['too short to judge', '嗄噻囔'],
  ])('%s can be read', (_, text) => expect(garbledQuote(text)).toBeNull())

  test.each([
    ['private characters', '\ue123\ue456'.repeat(20)],
    ['control characters', '\u0001\u0005\u0012'.repeat(20)],
    ['letters of many scripts', 'ሀለሐመሠ༁༂ꀀꀁꀂ᐀ᐁᐂ'.repeat(5)],
    ['Han picked at random', RANDOM.join('')],
    ['punctuation alone', '!"#$%&()*+'.repeat(5)],
  ])('of %s is garbled', (_, text) => expect(garbledQuote(text)).not.toBeNull())

  test('is quoted so that it can be shown', () => {
    expect(garbledQuote('\ue123\u0001'.repeat(20))).toMatch(/^�+$/)
  })
})

describe('what a font sets on a page', () => {
  test.each([
    ['dotted lines and page numbers', `${'.'.repeat(60)}12${'.'.repeat(50)}29`],
    ['a formula', '1.:~+-:%in%*:++:<=1.:~+-:%in%*:++'],
    ['bullets', '·'.repeat(30)],
    ['text', 'Schedule of works, part 2'],
  ])('is no garble where codes are characters: %s', (_, text) => {
    expect(garbledFontQuote(text, true)).toBeNull()
  })

  test('is garble where its bare codes are signs of every kind', () => {
    expect(garbledFontQuote('!"#$%&()*+,-./:;<=>?@'.repeat(2), true)).not.toBeNull()
    expect(garbledFontQuote('\u0001\u0005\u0012\u0013\u0014'.repeat(3), true)).not.toBeNull()
  })
})
