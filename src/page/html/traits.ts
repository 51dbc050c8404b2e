import type { Attributes } from './element.ts'
import { HIDING_NAMES, NAME_TRAITS, TAG_TRAITS, TRAIT } from './traits.data.ts'

/** An element's names are read up to here: longer lists are generated and say nothing. */
const NAME_LIMIT = 300
/** This many names are remembered within a page. */
const MEMORY_LIMIT = 4000

/** Reads traits of elements of one page; equal names are judged once. */
export function traitReader(): (tag: string, attributes: Attributes) => number {
  const known = new Map<string, number>()
  const whole = new Map<string, number>()
  const traitsOf = (name: string): number => {
    let traits = known.get(name)
    if (traits === undefined) {
      traits = traitsOfName(name)
      if (known.size < MEMORY_LIMIT) known.set(name, traits)
    }
    return traits
  }
  return (tag, attributes) => {
    const named = namesOf(attributes)
    const byTag = TAG_TRAITS[tag] ?? 0
    if (named === '') return byTag
    let byName = whole.get(named)
    if (byName === undefined) {
      byName = hides(attributes.class) ? TRAIT.unseen : 0
      for (const name of named.split(/\s+/)) if (name !== '') byName |= traitsOf(name)
      if (whole.size < MEMORY_LIMIT) whole.set(named, byName)
    }
    return byTag | byName
  }
}

const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'] as const

function namesOf(attributes: Attributes): string {
  let names = ''
  for (const key of NAMING) {
    const value = attributes[key]
    if (value) names += ` ${value}`
  }
  return names.length > NAME_LIMIT ? names.slice(0, NAME_LIMIT) : names
}

/** Traits of one class name or id: `storyBody_main` is read as `story-body-main`. */
function traitsOfName(name: string): number {
  const plain = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .toLowerCase()
  let traits = 0
  for (const [pattern, bit] of NAME_TRAITS) if (pattern.test(plain)) traits |= bit
  return traits
}

// "hidden md:block" and "hide d-lg-flex" are shown on a wide screen.
function hides(names: string | undefined): boolean {
  if (!names) return false
  const list = names.slice(0, NAME_LIMIT).split(/\s+/)
  if (!list.some((name) => HIDING_NAMES.has(name))) return false
  return !list.some((name) => /^(?:(?:sm|md|lg|xl):|d-(?:sm|md|lg|xl)-|is-visible|show)/.test(name))
}
