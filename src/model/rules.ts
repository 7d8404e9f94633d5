/**
 * Every rule, in the order that changes are told in. Names are part of the public interface. They stand apart from the
 * schemas, so that help, which names what renders, does not load the library of schemas.
 */
export const RULES = [
  'task-removed',
  'task-added',
  'task-split',
  'task-merged',
  'lead-unit-changed',
  'responsible-unit-removed',
  'responsible-unit-added',
  'supporting-unit-changed',
  'deadline-dropped',
  'deadline-changed',
  'measure-changed',
  'requirement-removed',
  'requirement-added',
  'task-reworded',
  'task-moved',
  'task-renumbered',
  'section-renamed',
  'unit-renamed',
  'year-rolled',
  'format-only',
] as const

/** How much a change matters, the worst first; `none` is not told at all. */
export const LEVELS = ['error', 'warning', 'info', 'none'] as const
