import { ANY, type Deed } from './deed.ts'

/** Saying is done all day: what is said must agree in so many things. */
const SHARED_OF_SAYING = 3
const SAYING = 'say'
/** Everything happens to these. */
const GENERIC: ReadonlySet<string> = new Set(
  `people staff money quarter morning afternoon evening night day week month year time hour minute man woman official number thing way
  say report news statement`.split(/\s+/),
)

/** Whether two tellings are of one deed: the same was done, by nobody else, and a side or a thing is the same. */
export function isSameDeed(a: Deed, b: Deed, least = 1): boolean {
  const acts = a.acts.has(ANY)
    ? [...b.acts]
    : [...a.acts].filter((act) => b.acts.has(act) || b.acts.has(ANY))
  if (acts.length === 0 || hasOtherDoers(a, b)) return false
  const needed = acts.every((act) => act === SAYING) ? SHARED_OF_SAYING : least
  return sharedThings(a, b) >= needed
}

/** How many sides and things both name. */
export const sharedThings = (a: Deed, b: Deed): number =>
  [...a.things].filter((thing) => b.things.has(thing) && !GENERIC.has(thing)).length

/** Both name who did it, and name different ones. */
function hasOtherDoers(a: Deed, b: Deed): boolean {
  if (a.doers.size === 0 || b.doers.size === 0) return false
  // One may tell of the doer as of a thing: "drones hit the plant", "the rebels hit the plant with drones".
  const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((key) => other.has(key))
  return !meets(a.doers, b.doers) && !meets(a.doers, b.things) && !meets(b.doers, a.things)
}
