/** Between quotation marks of this distance stands a name (“三个一”), not a sentence. */
const LONGEST_NAME = 12
/** 《…》 · “…” */
const QUOTED = /《[^《》]{1,200}》|“[^“”]{1,200}”/gu

/** For each UTF-16 unit of a text whether it stands in the title of a document, in a name in quotation marks or free. */
export function quotedPlaces(text: string): ('book' | 'name' | null)[] {
  const places = new Array<'book' | 'name' | null>(text.length).fill(null)
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    const isBook = quoted.startsWith('《')
    if (!isBook && quoted.length > LONGEST_NAME) continue
    places.fill(isBook ? 'book' : 'name', index, index + quoted.length)
  }
  return places
}
