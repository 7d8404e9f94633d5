/** Behind the end of a sentence: "决策前要听取意见。|每月公布。" */
const AFTER_SENTENCE = /(?<=[。；！？\n])/u
/** Stands where a sentence was taken out; no text of a page holds it. */
const FILLER = '\0'

/** The sentences of a text, with what ends them. */
export function sentencesOf(text: string): string[] {
  return text.split(AFTER_SENTENCE)
}

/** A text of the same length without the sentences that another has word for word. */
export function withoutShared(text: string, others: ReadonlySet<string>): string {
  return sentencesOf(text)
    .map((sentence) => (others.has(sentence) ? FILLER.repeat(sentence.length) : sentence))
    .join('')
}
