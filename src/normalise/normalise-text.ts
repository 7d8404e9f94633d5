import type { Diagnostic } from '../model/diagnostic.js'
import type { Script } from '../model/document.js'
import { NOWHERE } from '../result.js'
import { replaceText, type Text } from './block-texts.js'
import { enter, openEntry, tell } from './ledger.js'
import { afterPass, type Origin, originOf, printedSpan } from './origin.js'
import { rewriteTexts } from './rewrite-texts.js'
import { detectScript, script } from './script/script.js'
import { steps } from './steps.js'
import type { Edit, Pass, StepOptions } from './text-step.js'

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
  const diagnostics: Diagnostic[] = []
  let written: Script = 'hans'
  for (const step of steps) {
    if ('join' in step) continue
    if (step === script) written = detectScript(lines.map((line) => line.text))
    const entry = openEntry(step.name)
    for (const { text: line, rewritten } of rewriteTexts(step, lines, options)) {
      const start = starts.get(line) ?? 0
      for (const change of changesOf(step.name, start, line.origin, rewritten.passes)) changes.push(change)
      enter(entry, rewritten, line.provenance)
      replaceText(line, rewritten)
    }
    diagnostics.push(...tell([entry]))
  }
  return {
    text: lines.map((line) => line.text).join('\n'),
    script: written,
    changes,
    diagnostics,
  }
}

function splitLines(text: string): { lines: Text[]; starts: Map<Text, number> } {
  const starts = new Map<Text, number>()
  let start = 0
  const add = (end: number, next: number) => {
    const line = text.slice(start, end)
    const provenance = { ...NOWHERE, line: starts.size + 1 }
    starts.set({ text: line, place: 'paragraph', provenance, origin: originOf(line) }, start)
    start = next
  }
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) add(index, index + lineBreak.length)
  add(text.length, text.length)
  return { lines: [...starts.keys()], starts }
}

/** The edits of some passes, with their places in the given text. */
function changesOf(
  step: string,
  lineStart: number,
  origin: Origin | null,
  passes: readonly Pass[],
): TextChange[] {
  let before = origin
  return passes.flatMap((edits) => {
    const changes = edits.map((edit) => ({
      step,
      ...placeOf(edit, before, lineStart),
      from: edit.from,
      to: edit.to,
    }))
    before = before && afterPass(before, edits)
    return changes
  })
}

function placeOf({ start, from }: Edit, origin: Origin | null, lineStart: number) {
  const [first, last] = origin
    ? printedSpan(origin, start, start + from.length)
    : [start, start + from.length]
  return { start: lineStart + first, end: lineStart + last }
}
