import { PRIVATE_USE } from './private-use-data.js'
import { replaceMatches, type TextStep } from './text-step.js'

/** Private-use characters of all planes. */
const PRIVATE = /\p{Co}/gu
/** The same for a quick search: planes 0, 15 and 16. */
const SIGN = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/

/** Private-use characters become the characters they stand for; unknown ones stay, and are told. */
export const privateUse: TextStep = {
  name: 'private-use',
  sign: SIGN,
  prepare: () => (text) => {
    const rewritten = replaceMatches(text, PRIVATE, ([character]) => PRIVATE_USE.get(character) ?? character)
    const unknown = rewritten.text.match(PRIVATE) ?? []
    return unknown.length > 0 ? { ...rewritten, unrepaired: unknown } : rewritten
  },
}
