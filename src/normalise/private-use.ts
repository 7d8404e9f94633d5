import { PRIVATE_USE } from './private-use-data.js'
import { chain, type Rewrite, replaceMatches, type TextStep } from './text-step.js'

/** Private-use characters of all planes. */
const PRIVATE = /\p{Co}/gu
/** The same for a quick search: planes 0, 15 and 16. */
const SIGN = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/

/** Bullets of symbol fonts, which Word puts before the paragraphs of a list, also behind a number: 1.● 加强领导 */
const BULLETS = '•●■◆▪➢❖◼◇▶➤'
const BULLET = /^(\s{0,8}(?:\d{1,3}[.．、]\s?)?)([\uf020-\uf0ff])\s{0,4}(?=\S)/gmu
/** Whatever else stands right before an outline number: （一） 一、 1. */
const BEFORE_NUMBER = /^(\s{0,8})(\p{Co})\s{0,4}(?=[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/gmu

/** Private-use characters become the characters they stand for; unknown ones stay, and are told. */
export const privateUse: TextStep = {
  name: 'private-use',
  sign: SIGN,
  prepare: () => chain(dropBullets, replaceKnown),
}

/** A bullet is no text, and would hide the number behind it. Boxes and ticks say something, and stay. */
const dropBullets: Rewrite = chain(dropSigns(BULLET), dropSigns(BEFORE_NUMBER))

function dropSigns(pattern: RegExp): Rewrite {
  return (text) =>
    replaceMatches(text, pattern, ({ 0: match, 1: before = '', 2: sign = '' }) =>
      isBullet(PRIVATE_USE.get(sign)) ? before : match,
    )
}

const replaceKnown: Rewrite = (text) => {
  const rewritten = replaceMatches(text, PRIVATE, ([character]) => PRIVATE_USE.get(character) ?? character)
  const unknown = rewritten.text.match(PRIVATE) ?? []
  return unknown.length > 0 ? { ...rewritten, unrepaired: unknown } : rewritten
}

/** A sign that nobody knows is a bullet too where one may stand. */
function isBullet(sign: string | undefined): boolean {
  return sign === undefined || BULLETS.includes(sign)
}
