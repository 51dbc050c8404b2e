import { HIDING_NAMES, NAME_TRAITS, TAG_TRAITS, TRAIT } from './traits.data.ts'

/** Longer names are cut: they are generated and say nothing. */
const NAME_LIMIT = 300
/** The names of this many elements are remembered within a page. */
const MEMORY_LIMIT = 4000

/** Reads traits of elements of one page; equal names are judged once. */
export function traitReader(): (
  tag: string,
  attributes: Readonly<Record<string, string>>,
) => number {
  const known = new Map<string, number>()
  return (tag, attributes) => {
    const names = namesOf(attributes)
    if (names === '') return TAG_TRAITS[tag] ?? 0
    let traits = known.get(names)
    if (traits === undefined) {
      traits = traitsOfNames(names) | (hides(attributes.class) ? TRAIT.unseen : 0)
      if (known.size < MEMORY_LIMIT) known.set(names, traits)
    }
    return traits | (TAG_TRAITS[tag] ?? 0)
  }
}

function namesOf(attributes: Readonly<Record<string, string>>): string {
  let names = ''
  for (const key of ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component']) {
    const value = attributes[key]
    if (value) names += ` ${value}`
  }
  return names
}

/** Traits of class names and ids: `storyBody_main` is read as `story-body-main`. */
function traitsOfNames(names: string): number {
  const plain = names
    .slice(0, NAME_LIMIT)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9 -]+/g, '-')
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
