import { nameTable } from './name-table.ts'
import { type Attributes, NO_ATTRIBUTES } from './tokenize.ts'
import { HIDING_NAMES, NAME_TRAITS, TAG_TRAITS, TRAIT } from './traits.data.ts'

/** An attribute's names are read up to here: longer lists are generated and say nothing. */
const NAME_LIMIT = 300
/** So many names are remembered from page to page; then all are forgotten. */
const MEMORY_LIMIT = 20_000

// Pages of one site, and sites of one publishing system, use the same names: each is judged once.
const ofNames = new Map<string, number>()
const ofValues = new Map<string, number>()
const ofClasses = new Map<string, number>()

/** The traits that tag, class, id, role and the like give an element. */
export function traitsOf(tag: string, attributes: Attributes): number {
  let traits = TAG_TRAITS.get(tag) ?? 0
  if (attributes === NO_ATTRIBUTES) return traits
  const names = attributes.class
  if (names) traits |= remembered(ofClasses, names.slice(0, NAME_LIMIT), traitsOfClass)
  for (const key of NAMING) {
    const value = attributes[key]
    if (value) traits |= remembered(ofValues, value.slice(0, NAME_LIMIT), traitsOfList)
  }
  return traits
}

const NAMING = ['id', 'role', 'itemprop', 'data-testid', 'data-component'] as const

function remembered(
  memory: Map<string, number>,
  value: string,
  judge: (value: string) => number,
): number {
  const known = memory.get(value)
  if (known !== undefined) return known
  const traits = judge(value)
  if (memory.size >= MEMORY_LIMIT) memory.clear()
  // A slice would keep its whole page in memory.
  memory.set(Buffer.from(value).toString(), traits)
  return traits
}

const traitsOfClass = (value: string) => traitsOfList(value) | (hides(value) ? TRAIT.unseen : 0)

function traitsOfList(value: string): number {
  let traits = 0
  for (const name of value.split(/\s+/)) {
    if (name !== '') traits |= remembered(ofNames, name, traitsOfName)
  }
  return traits
}

/** Traits of one class name or id: `storyBody_main` is read as `story-body-main`. */
function traitsOfName(name: string): number {
  const plain = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .toLowerCase()
  return traitsOfPlainName(plain)
}

const traitsOfPlainName = nameTable(NAME_TRAITS)

// "hidden md:block" and "hide d-lg-flex" are shown on a wide screen.
function hides(names: string): boolean {
  const list = names.split(/\s+/)
  if (!list.some((name) => HIDING_NAMES.has(name))) return false
  return !list.some((name) => /^(?:(?:sm|md|lg|xl):|d-(?:sm|md|lg|xl)-|is-visible|show)/.test(name))
}
