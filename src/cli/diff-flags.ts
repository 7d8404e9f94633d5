import type { BaselineFlags } from './diff-baseline.js'
import type { SettingFlags } from './diff-settings.js'

/** What the flags of `gongkai diff` say. */
export type DiffFlags = SettingFlags &
  Omit<BaselineFlags, 'baseline'> & { format?: string; output?: string; color: boolean }
