import { anyWord } from '../../../lexicon/index.ts'
import type { Element } from '../element.ts'
import { sheetOf } from './own-sheet.ts'
import { type Veil, type Veils, veilsOf } from './veil.ts'

const RULES_LIMIT = 20_000
/** Of rules that end in the same name the last ones: real sheets have a handful. */
const ALIKE_LIMIT = 100
/** A page is read as on a screen so many pixels wide. */
const SCREEN = 1280

/** What the page's own style sheets say of an element; later and more exact rules win. */
export type OwnStyles = (element: Element) => Veils | null

/** One part of a selector: `p.note#top`. */
interface Compound {
  readonly tag: string
  readonly id: string
  readonly classes: readonly string[]
}

interface StyleRule {
  /** From the element outwards; every other one must hold it somewhere. */
  readonly chain: readonly Compound[]
  readonly weight: number
  readonly veils: Veils
}

/**
 * Reads the `<style>` elements of a page, as far as they hide words: selectors of tags, classes and ids, also within
 * others. Null where no rule hides anything: most pages.
 */
export function ownStyles(html: string): OwnStyles | null {
  const rules = readRules(sheetOf(html))
  if (!rules.some(({ veils }) => [...veils.values()].includes(true))) return null
  const byKey = new Map<string, StyleRule[]>()
  for (const rule of rules) {
    const key = keyOf(rule.chain[0] as Compound)
    const known = byKey.get(key)
    if (known) known.push(rule)
    else byKey.set(key, [rule])
    if (known && known.length > ALIKE_LIMIT) known.shift()
  }
  return (element) => {
    const found = keysOf(element).flatMap((key) => byKey.get(key) ?? [])
    const applied = found.filter(({ chain }) => holds(chain, element))
    if (applied.length === 0) return null
    const veils = new Map<Veil, boolean>()
    for (const rule of applied.sort((a, b) => a.weight - b.weight))
      for (const [veil, hides] of rule.veils) veils.set(veil, hides)
    return veils
  }
}

/** The rules that speak of hiding, in their order; those for other screens are left out. */
function readRules(sheet: string): StyleRule[] {
  const rules: StyleRule[] = []
  let at = 0
  while (at < sheet.length && rules.length < RULES_LIMIT) {
    const open = sheet.indexOf('{', at)
    if (open < 0) break
    // An end of a group, or a rule without a block, stands before the selector.
    const head = sheet.slice(at, open)
    const selector = head.slice(Math.max(head.lastIndexOf('}'), head.lastIndexOf(';')) + 1).trim()
    if (selector.startsWith('@') && isEntered(selector)) {
      at = open + 1
      continue
    }
    const end = blockEnd(sheet, open)
    if (!selector.startsWith('@')) addRules(rules, selector, sheet.slice(open + 1, end))
    at = end + 1
  }
  return rules
}

/** Groups whose rules are read as if they stood alone: on a wide screen, in a layer. */
function isEntered(head: string): boolean {
  if (/^@(?:layer|supports|scope)\b/.test(head)) return true
  if (!/^@media\b/.test(head) || /\b(?:print|speech|prefers-|forced-colors)/.test(head))
    return false
  const least = /\bmin-width\s?:\s?(\d{1,5})/.exec(head)
  const most = /\bmax-width\s?:\s?(\d{1,5})/.exec(head)
  return (!least || Number(least[1]) <= SCREEN) && (!most || Number(most[1]) >= SCREEN)
}

function blockEnd(sheet: string, open: number): number {
  let depth = 0
  for (let at = open; at < sheet.length; at++) {
    const code = sheet.charCodeAt(at)
    if (code === 123) depth++
    else if (code === 125 && --depth === 0) return at
  }
  return sheet.length
}

const SPEAKS = new RegExp(
  String.raw`(?:^|[;{\s])(?:${anyWord(`
    display visibility opacity font font-size color -webkit-text-fill-color text-indent left
    right top bottom position margin-left margin-top height width max-height overflow clip
    clip-path transform
  `)})\s{0,4}:`,
  'i',
)

function addRules(rules: StyleRule[], selectors: string, declarations: string): void {
  if (selectors.length > SELECTORS_LIMIT || !SPEAKS.test(declarations)) return
  const plain = veilsOf(declarations)
  if (plain.size === 0) return
  const isImportant = declarations.includes('!important')
  for (const selector of selectors.split(',')) {
    const chain = readSelector(selector.trim())
    if (chain) rules.push({ chain, veils: plain, weight: weigh(chain, isImportant, rules.length) })
  }
}

const SELECTORS_LIMIT = 4_000
const CHAIN_LIMIT = 6

/** `article > p.note #top`; null where it asks for more than tags, classes and ids. */
function readSelector(selector: string): Compound[] | null {
  const parts = selector.split(/\s*>\s*|\s+/).reverse()
  if (parts.length > CHAIN_LIMIT) return null
  const chain = parts.map(readCompound)
  return chain.every((part) => part !== null) ? chain : null
}

const COMPOUND = /^([a-z][a-z0-9-]{0,30}|\*)?((?:[.#][\w-]{1,80}){0,8})$/i

function readCompound(part: string): Compound | null {
  const found = COMPOUND.exec(part)
  if (!found || part === '' || part === '*') return null
  const names = (found[2] ?? '').match(/[.#][\w-]+/g) ?? []
  return {
    tag: found[1] === '*' ? '' : (found[1] ?? '').toLowerCase(),
    id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
    classes: names.flatMap((name) => (name.startsWith('.') ? [name.slice(1)] : [])),
  }
}

/** Specificity as CSS counts it, then the order of the sheet. */
function weigh(chain: readonly Compound[], isImportant: boolean, order: number): number {
  const sum = (count: (part: Compound) => number) =>
    chain.reduce((all, part) => all + count(part), 0)
  const ids = sum(({ id }) => Number(id !== ''))
  const classes = sum((part) => part.classes.length)
  const tags = sum(({ tag }) => Number(tag !== ''))
  return ((Number(isImportant) * 8 + ids) * 64 + classes) * 64e5 + tags * 1e5 + order
}

const keyOf = ({ tag, id, classes }: Compound): string =>
  id !== '' ? `#${id}` : classes.length > 0 ? `.${classes[0]}` : tag

const keysOf = ({ tag, attributes }: Element): string[] => [
  tag,
  ...(attributes.id ? [`#${attributes.id}`] : []),
  ...classesOf(attributes.class).map((name) => `.${name}`),
]

const classesOf = (names: string | undefined): string[] =>
  names ? names.slice(0, 1000).split(/\s+/) : []

function holds([own, ...around]: readonly Compound[], element: Element): boolean {
  if (!own || !fits(own, element)) return false
  let at: Element | null = element.parent
  for (const part of around) {
    while (at && !fits(part, at)) at = at.parent
    if (!at) return false
    at = at.parent
  }
  return true
}

function fits({ tag, id, classes }: Compound, { tag: own, attributes }: Element): boolean {
  if ((tag !== '' && tag !== own) || (id !== '' && id !== attributes.id)) return false
  if (classes.length === 0) return true
  const names = classesOf(attributes.class)
  return classes.every((name) => names.includes(name))
}
