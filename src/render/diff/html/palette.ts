/** A colour of the page, named by what it is for. */
export type Colour =
  | 'paper'
  | 'surface'
  | 'ink'
  | 'soft'
  | 'line'
  | 'link'
  | 'error'
  | 'warning'
  | 'info'
  | 'added'
  | 'added-ground'
  | 'removed'
  | 'removed-ground'

/** The colours by day and by night. */
export const PALETTES: Readonly<Record<'light' | 'dark', Readonly<Record<Colour, string>>>> = {
  light: {
    paper: '#fdfcf9',
    surface: '#f4f1ea',
    ink: '#1f1e1b',
    soft: '#57534b',
    line: '#d8d3c7',
    link: '#1b4f86',
    error: '#9c1c1c',
    warning: '#764700',
    info: '#2a5074',
    added: '#14532d',
    'added-ground': '#e1f0e3',
    removed: '#8a1c14',
    'removed-ground': '#fbe6e2',
  },
  dark: {
    paper: '#17181a',
    surface: '#212327',
    ink: '#e9e6df',
    soft: '#b5b0a6',
    line: '#3d4046',
    link: '#9cc4f2',
    error: '#ff9f97',
    warning: '#f0bf72',
    info: '#9fc6ec',
    added: '#a8e2b3',
    'added-ground': '#1a3422',
    removed: '#ffb5ab',
    'removed-ground': '#46211e',
  },
}

/** Which colours stand on which; WCAG 2.2, 1.4.3 asks for a contrast of 4.5 : 1 of each. */
export const TEXT_ON_GROUND: readonly (readonly [Colour, Colour])[] = [
  ...(['paper', 'surface'] as const).flatMap((ground) =>
    (['ink', 'soft', 'link', 'error', 'warning', 'info', 'added', 'removed'] as const).map(
      (text) => [text, ground] as const,
    ),
  ),
  ['added', 'added-ground'],
  ['removed', 'removed-ground'],
]
