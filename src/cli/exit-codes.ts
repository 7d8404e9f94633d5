/** Exit codes, part of the public interface. 70 is EX_SOFTWARE of sysexits.h; all stay clear of the shell's 126 and up. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** Changes at or above the level that was asked about, or idle entries of a strict baseline (diff). */
  findings: 1,
  /** The command was called wrongly, its units, baseline or config cannot be used, or its output cannot be written. */
  usage: 2,
  /** A file cannot be read; for diff, also where it was read but partly or holds no task. */
  unreadable: 3,
  /** A file was read but partly, or holds no task. */
  partly: 4,
  /** A bug in gongkai. */
  bug: 70,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** From harmless to bad: losing a part is better than losing all. */
const ORDER: readonly ExitCode[] = [
  EXIT.done,
  EXIT.findings,
  EXIT.partly,
  EXIT.unreadable,
  EXIT.usage,
  EXIT.bug,
]

/** The worst of several exit codes; `done` of none. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return ORDER[Math.max(0, ...codes.map((code) => ORDER.indexOf(code)))] ?? EXIT.bug
}
