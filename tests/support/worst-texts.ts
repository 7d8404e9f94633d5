import { type AST, RegExpParser } from '@eslint-community/regexpp'

const PARSER = new RegExpParser({ ecmaVersion: 2024 })

/**
 * Texts on which a regular expression has most to do: what leads to each of its repeats, then what is repeated over and
 * over, then something it does not match; and its whole match over and over.
 * @param pattern the expression
 * @param size how long each text is, in UTF-16 units
 */
export function worstTexts(pattern: RegExp, size: number): string[] {
  const unicode = /[uv]/.test(pattern.flags)
  const tree = PARSER.parsePattern(pattern.source, undefined, undefined, { unicode })
  const texts = new Set<string>()
  const whole = sampleOf(tree.alternatives[0])
  texts.add(filled(whole === '' ? 'x' : whole, size))
  for (const { before, body } of repeatsIn(tree.alternatives, ''))
    for (const unit of [body, before + body])
      if (unit !== '') texts.add(`${before}${filled(unit, size)}\u0000`)
  return [...texts]
}

interface Repeat {
  before: string
  body: string
}

/** The repeats of each alternative, with a text that leads to them. */
function repeatsIn(alternatives: readonly AST.Alternative[], lead: string): Repeat[] {
  return alternatives.flatMap(({ elements }) => {
    let before = lead
    return elements.flatMap((element) => {
      const found = repeatsOf(element, before)
      before += sampleOf(element)
      return found
    })
  })
}

function repeatsOf(element: AST.Element, before: string): Repeat[] {
  if (element.type === 'Quantifier') {
    const inner = repeatsOf(element.element as AST.Element, before)
    return element.max > 1 ? [{ before, body: sampleOf(element.element) }, ...inner] : inner
  }
  return 'alternatives' in element
    ? repeatsIn(element.alternatives as readonly AST.Alternative[], before)
    : []
}

/** A text that a part of an expression matches, as short as can easily be found. */
function sampleOf(node: AST.Node | undefined): string {
  if (!node) return ''
  switch (node.type) {
    case 'Alternative':
      return node.elements.map(sampleOf).join('')
    case 'Group':
    case 'CapturingGroup':
      return sampleOf(node.alternatives[0])
    case 'Quantifier':
      return sampleOf(node.element).repeat(Math.max(1, node.min))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
      return memberOf(node)
    default:
      return ''
  }
}

/** Characters that notices are made of; the first that a class holds stands for it. */
const CANDIDATES = [...'公一1 ，。；：、（）〔〕局年月aA\n.-—#\u3000《》"“'].concat('\ufffd', '①', '\ue000')

function memberOf(node: AST.CharacterClass | AST.CharacterSet): string {
  const one = new RegExp(`^(?:${node.raw})$`, 'us')
  return CANDIDATES.find((character) => one.test(character)) ?? firstNamed(node)
}

/** The first character that a class names itself. */
function firstNamed(node: AST.CharacterClass | AST.CharacterSet): string {
  if (node.type !== 'CharacterClass') return ''
  for (const element of node.elements) {
    if (element.type === 'Character') return String.fromCodePoint(element.value)
    if (element.type === 'CharacterClassRange') return String.fromCodePoint(element.min.value)
  }
  return ''
}

function filled(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
}
