import type { Diagnostic } from '../model/diagnostic.js'
import type { Script } from '../model/document.js'
import { NOWHERE } from '../result.js'
import { originOfText, type Text } from './block-texts.js'
import { tell } from './ledger.js'
import { afterPass, printedSpan } from './origin.js'
import { takeSteps } from './take-steps.js'
import type { Rewritten, StepOptions } from './text-step.js'

/** One place that was changed. */
export interface TextChange {
  /** Name of the step that did it: script, gloss, byte-shift, … */
  step: string
  /** First UTF-16 unit in the given text. */
  start: number
  /** The unit after the last. */
  end: number
  /** As it was when the step came to it. */
  from: string
  to: string
}

/** A clean text and what was done to it. */
export interface NormalisedText {
  text: string
  /** What the text was written in. */
  script: Script
  /** Step after step; those of one step in the order of the text. */
  changes: TextChange[]
  /** Damage that stayed, and what was repaired on a large scale; `provenance.line` counts the lines from 1. */
  diagnostics: Diagnostic[]
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g

/**
 * Cleans a text as `parseNotice` cleans that of a notice: Traditional characters, pinyin glosses, shifted bytes, doubled
 * marks, blanks between Chinese characters. Each line is a paragraph; line breaks stay, and become '\n'.
 * @param text any text; its lines are evidence for each other
 * @example normaliseText('責(zé)任單位：縣(xiàn)政府').text // '责任单位：县政府'
 */
export function normaliseText(text: string, options: StepOptions = {}): NormalisedText {
  const { lines, starts } = splitLines(text)
  const changes: TextChange[] = []
  const { written, ledger } = takeSteps(
    {
      current: () => lines,
      rewrite(line, rewritten, { name }) {
        rewriteLine(line, rewritten, { step: name, start: starts.get(line) ?? 0, changes })
      },
    },
    options,
  )
  return {
    text: lines.map((line) => line.text).join('\n'),
    script: written,
    changes,
    diagnostics: tell(ledger),
  }
}

function splitLines(text: string): { lines: Text[]; starts: Map<Text, number> } {
  const starts = new Map<Text, number>()
  let start = 0
  const add = (end: number, next: number) => {
    const line = text.slice(start, end)
    const provenance = { ...NOWHERE, line: starts.size + 1 }
    starts.set({ text: line, place: 'paragraph', provenance, origin: null, isTraced: true }, start)
    start = next
  }
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) add(index, index + lineBreak.length)
  add(text.length, text.length)
  return { lines: [...starts.keys()], starts }
}

/** Puts in place of a line what a step made of it, and notes its edits with their places in the given text. */
function rewriteLine(
  line: Text,
  { text, passes }: Rewritten,
  note: { step: string; start: number; changes: TextChange[] },
): void {
  if (passes.length === 0) return
  let origin = originOfText(line)
  for (const edits of passes) {
    for (const { start, from, to } of edits) {
      const [first, last] = printedSpan(origin, start, start + from.length)
      note.changes.push({ step: note.step, start: note.start + first, end: note.start + last, from, to })
    }
    origin = afterPass(origin, edits)
  }
  line.text = text
  line.origin = origin
}
