import type { extractNotice, Notice, resolveUnit, SourceDocument } from '../../src/index.js'

/** A task of a made plan; plan-maker.mjs says what it holds. */
export interface MadeTask {
  key: string
}

export interface MadeSection {
  key: string
  sections: MadeSection[]
  tasks: MadeTask[]
}

export interface MadePlan {
  layout: 'prose' | 'table'
  runsOn: boolean
  titled: boolean
  sections: MadeSection[]
}

export interface MadePair {
  base: Notice
  revision: Notice
  plans: { base: MadePlan; revision: MadePlan }
}

export interface Random {
  chance(probability: number): boolean
  between(from: number, to: number): number
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
}

interface Library {
  extractNotice: typeof extractNotice
  resolveUnit: typeof resolveUnit
}

export function makePlan(options: { seed: number; tasks: number }): MadePlan
export function makePair(options: { seed: number; tasks: number }, library: Library): MadePair
export function leavesOf(sections: readonly MadeSection[]): MadeSection[]
export function noticeOf(
  plan: MadePlan,
  extract: Library['extractNotice'],
): { notice: Notice; ids: Map<string, string> }
export function planDocument(plan: MadePlan): SourceDocument
export function planText(plan: MadePlan): string
export function randomOf(seed: number): Random
export function reformat(notice: Notice, ids: ReadonlySet<string>, seed: number): Notice
