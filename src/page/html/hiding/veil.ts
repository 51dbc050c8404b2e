import { TRANSPARENT } from './veil.data.ts'

/**
 * Ways in which a style keeps words from the reader's eye. `visibility`, `font`, `colour` and `indent` are taken
 * over by what is inside unless it says otherwise; the others hide all that is inside.
 */
export type Veil =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'font'
  | 'colour'
  | 'indent'
  | 'place'
  | 'box'
  | 'clip'
  | 'shape'

/** What a style says of each way that it speaks of: true hides, false shows. */
export type Veils = ReadonlyMap<Veil, boolean>

const NONE: Veils = new Map()
/** Longer styles are read up to here. */
const STYLE_LIMIT = 4_000
const DECLARATIONS = 200
/** So many styles are remembered from page to page; then all are forgotten. */
const MEMORY_LIMIT = 20_000
const memory = new Map<string, Veils>()

/** What the declarations of a `style` attribute or a rule say. */
export function veilsOf(style: string): Veils {
  const known = memory.get(style)
  if (known) return known
  const veils = readVeils(style.slice(0, STYLE_LIMIT))
  if (memory.size >= MEMORY_LIMIT) memory.clear()
  // A slice would keep its whole page in memory.
  memory.set(Buffer.from(style).toString(), veils)
  return veils
}

function readVeils(style: string): Veils {
  const of = declarations(style)
  if (of.size === 0) return NONE
  const veils = new Map<Veil, boolean>()
  for (const [veil, judge] of JUDGES) {
    const hides = judge((name) => of.get(name) ?? '')
    if (hides !== null) veils.set(veil, hides)
  }
  return veils.size > 0 ? veils : NONE
}

/** The last value of each property, in lower case, without white space at its ends. */
function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of style.toLowerCase().split(';', DECLARATIONS)) {
    const colon = declaration.indexOf(':')
    if (colon < 1) continue
    const name = declaration.slice(0, colon).trim()
    found.set(
      name,
      declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim(),
    )
  }
  return found
}

type Value = (name: string) => string

/** Each way with its judge: null where the style does not speak of it. */
const JUDGES: readonly (readonly [Veil, (value: Value) => boolean | null])[] = [
  ['display', (of) => said(of('display'), /^none$/)],
  ['visibility', (of) => said(of('visibility'), /^(?:hidden|collapse)$/)],
  ['opacity', opacity],
  ['font', fontSize],
  ['colour', colour],
  ['indent', (of) => (of('text-indent') === '' ? null : isFarOff(of('text-indent')))],
  ['place', place],
  ['box', box],
  ['clip', clip],
  [
    'shape',
    (of) =>
      said(
        of('transform'),
        /\bscale[xy]?\(\s?0(?:\.0+)?\s?[,)]|\btranslate(?:[xy]|3d)?\(\s?-\d{4,}px/,
      ),
  ],
]

const said = (value: string, hiding: RegExp): boolean | null =>
  value === '' ? null : hiding.test(value)

/** What has these comes into view: by an animation, or as the reader scrolls. */
const MOVES =
  'animation animation-name animation-duration animation-fill-mode transition transition-property transform -webkit-transform will-change'.split(
    ' ',
  )

function opacity(of: Value): boolean | null {
  const value = of('opacity')
  if (value === '') return of('filter') === '' ? null : /\bopacity\(\s?0?%?\s?\)/.test(of('filter'))
  const isZero = /^(?:0?\.0\d*|0)%?$/.test(value)
  return isZero && !MOVES.some((name) => /^(?!none)\S/.test(of(name)))
}

/** Letters of a pixel or less; `em` and `%` are shares of what is around. */
function fontSize(of: Value): boolean | null {
  const value = of('font-size') || sizeInFont(of('font'))
  const size = /^(\d*\.?\d+)([a-z%]*)$/.exec(value)
  if (!size) return value === '' ? null : /^0$/.test(value)
  const number = Number(size[1])
  if (number > 0 && /^(?:em|%)$/.test(size[2] ?? '')) return null
  return number === 0 || (number <= 1 && /^(?:px|pt)$/.test(size[2] ?? ''))
}

const sizeInFont = (font: string): string =>
  /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%)|0)(?:\/|\s)/.exec(font)?.[1] ?? ''

/** Words without colour, unless a picture shines through them; words in the colour of their ground. */
function colour(of: Value): boolean | null {
  const fill = of('-webkit-text-fill-color') || of('color')
  if (fill === '') return null
  const clipped = `${of('background-clip')} ${of('-webkit-background-clip')}`
  if (TRANSPARENT.test(fill)) return !/\btext\b/.test(clipped)
  const ground = of('background-color') || of('background')
  return ground !== '' && plainColour(ground) === plainColour(fill)
}

/** `#FFF`, `#ffffff` and `white` are one colour. */
function plainColour(value: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value)
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`
  if (value === 'white') return '#ffffff'
  return value === 'black' ? '#000000' : value.replace(/\s+/g, '')
}

/** Further off than any screen is wide: `-9999px`, `-100em`, `-200vw`. */
function isFarOff(value: string): boolean {
  const offset = /^-(\d*\.?\d+)(px|pt|em|rem|vw|vh|%)?$/.exec(value)
  if (!offset) return false
  const perUnit = offset[2] === 'px' || offset[2] === 'pt' || offset[2] === undefined ? 1 : 16
  return Number(offset[1]) * perUnit >= 900
}

function place(of: Value): boolean | null {
  const position = of('position')
  const isFree = /^(?:absolute|fixed|relative)$/.test(position)
  const sides = ['left', 'right', 'top', 'bottom', 'inset-inline-start'].map(of)
  const margins = ['margin-left', 'margin-top', 'margin-right'].map(of)
  if ((isFree && sides.some(isFarOff)) || margins.some(isFarOff)) return true
  return /^(?:static|relative)$/.test(position) ? false : null
}

/** No room for words, and what does not fit is cut off. */
function box(of: Value): boolean | null {
  const cut = /\b(?:hidden|clip)\b/.test(
    `${of('overflow')} ${of('overflow-y')} ${of('overflow-x')}`,
  )
  const sizes = ['height', 'max-height', 'width', 'max-width', 'line-height'].map(of)
  if (sizes.every((size) => size === '') && of('overflow') === '') return null
  return cut && sizes.some((size) => /^(?:0(?:\.0+)?[a-z%]*|1px)$/.test(size))
}

function clip(of: Value): boolean | null {
  const path = of('clip-path') || of('-webkit-clip-path')
  if (path === '' && of('clip') === '') return null
  const isCut = /^rect\(\s?([01])(?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s?\)$/
  return (
    isCut.test(of('clip')) ||
    /^(?:inset\(\s?(?:100|[5-9]\d)%|circle\(\s?0|ellipse\(\s?0|polygon\(\s?0(?:px|%)? 0(?:px|%)?(?:\s?,\s?0(?:px|%)? 0(?:px|%)?){1,8}\s?\))/.test(
      path,
    )
  )
}
