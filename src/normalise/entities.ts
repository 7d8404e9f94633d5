import { decodeHTMLStrict } from 'entities'
import { replaceMatches, type TextStep } from './text-step.js'

/** `&` itself, once for each time that a text was escaped: &amp;amp;nbsp; */
const AMPERSAND = '&(?:(?:amp|#38|#x26);)*'
/** &nbsp; &amp;ldquo; &#12290; &#x3002; and &nbsp without its semicolon, as browsers take it. */
const ENTITY = new RegExp(
  `${AMPERSAND}(?:([a-zA-Z][a-zA-Z\\d]{1,30}|#\\d{2,7}|#[xX][\\da-fA-F]{2,6})[;；]|(nbsp)(?![a-zA-Z\\d]))|&(?:(?:amp|#38|#x26);)+`,
  'g',
)
const BLANK_CONTROLS = /[\t\n\r]/
const UNUSABLE = /[\p{Cc}\p{Cs}\p{Cn}\ufffd]/u

/** Characters that HTML names or numbers, left in the text by a copy that took its source for text: &ldquo; is “. */
export const entities: TextStep = {
  name: 'entities',
  sign: /&(?:#|[a-zA-Z])/,
  prepare: () => (text) =>
    replaceMatches(text, ENTITY, ([entity, closed, unclosed]) => {
      const name = closed ?? unclosed
      return name === undefined ? '&' : (characterOf(`&${name};`) ?? entity)
    }),
}

/** The character of an entity (HTML standard, 13.5); undefined for none that text holds. */
function characterOf(entity: string): string | undefined {
  const character = decodeHTMLStrict(entity)
  if (character === entity || UNUSABLE.test(character.replace(BLANK_CONTROLS, ''))) return undefined
  return BLANK_CONTROLS.test(character) ? ' ' : character
}
