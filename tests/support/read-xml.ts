import { SaxesParser } from 'saxes'

/** An element as read back: its children in order, and the text directly in it. */
export interface ReadElement {
  name: string
  attributes: Record<string, string>
  children: ReadElement[]
  text: string
}

/** Parses XML strictly; anything that is not well-formed throws. */
export function readXml(xml: string): ReadElement {
  const top: ReadElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('no element')
  return root
}

/** All elements of that name below, in order. */
export function elementsOf(element: ReadElement, name: string): ReadElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ])
}
