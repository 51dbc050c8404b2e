import { roleHead } from '../compare/same-person.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import type { NameReasons } from '../name-reasons.ts'
import { addMention, type Bundle, openBundle, usualName } from './entity-draft.ts'

/** True where the office that is meant fits the one that is known: `minister` fits `foreign minister`. */
function roleFits(meant: string, known: string | undefined): boolean {
  if (!known || roleHead(meant) !== roleHead(known)) return false
  const words = known.split(' ')
  return meant
    .split(' ')
    .slice(0, -1)
    .every((word) => words.includes(word))
}

const lastBefore = (bundle: Bundle, at: number): number => {
  let best = -1
  for (const { start } of bundle.mentions) if (start < at && start > best) best = start
  return best
}

/** The one named last before `at`; if none is named before, the first named after. */
function nearest(bundles: readonly Bundle[], at: number): Bundle | null {
  let best: Bundle | null = null
  for (const bundle of bundles) {
    if (!best || lastBefore(bundle, at) > lastBefore(best, at)) best = bundle
  }
  return best
}

/** What tells whom a role noun means. */
type Means = 'stands-beside' | 'office-of-country' | 'office-of-body' | 'last-holder' | 'last-body'

type NominalRule = (
  nominal: NameCandidate,
  bundles: readonly Bundle[],
) => { bundle: Bundle; why: Means & keyof NameReasons } | null

/** `her Chilean counterpart, Pablo Vera`: the name stands right beside it. */
const byApposition: NominalRule = (nominal, bundles) => {
  if (nominal.apposed === undefined) return null
  const bundle = bundles.find((other) =>
    other.mentions.some(({ start }) => start === nominal.apposed),
  )
  return bundle ? { bundle, why: 'stands-beside' } : null
}

/** `the North Korean foreign minister`: the one person who holds that office of that country. */
const byOffice: NominalRule = (nominal, bundles) => {
  const { role, country } = nominal
  if (nominal.kind !== 'person' || !role || !country || roleHead(role) === 'counterpart')
    return null
  const holders = bundles.filter(
    (bundle) =>
      bundle.kind === 'person' &&
      !bundle.credit &&
      roleFits(role, bundle.role) &&
      (!bundle.country || bundle.country === country),
  )
  const exact = holders.filter((bundle) => bundle.country === country)
  const bundle = nearest(exact.length > 0 ? exact : holders, nominal.start)
  return bundle ? { bundle, why: 'office-of-country' } : null
}

/** `Apple's chief executive`, `the mayor of London`: the one person who holds it there. */
const byEmployer: NominalRule = (nominal, bundles) => {
  const { role, roleOf } = nominal
  if (nominal.kind !== 'person' || !role || !roleOf) return null
  const holders = bundles.filter(
    (bundle) => bundle.kind === 'person' && bundle.roleOf === roleOf && roleFits(role, bundle.role),
  )
  const bundle = nearest(holders, nominal.start)
  return bundle ? { bundle, why: 'office-of-body' } : null
}

/** `the spokesperson`: the last person named who has such an office. */
const byRole: NominalRule = (nominal, bundles) => {
  const { role, country, determiner } = nominal
  if (nominal.kind !== 'person' || !role || country || nominal.roleOf || determiner !== 'the')
    return null
  const holders = bundles.filter(
    (bundle) =>
      bundle.kind === 'person' &&
      !bundle.credit &&
      roleFits(role, bundle.role) &&
      lastBefore(bundle, nominal.start) >= 0,
  )
  const bundle = nearest(holders, nominal.start)
  return bundle ? { bundle, why: 'last-holder' } : null
}

/** `the foreign ministry`: the ministry that was named last, itself or as somebody's office. */
const byBody: NominalRule = (nominal, bundles) => {
  const words = nominal.rule === 'nominal.body' ? nominal.role : undefined
  if (!words) return null
  const holders = bundles.filter(
    (bundle) =>
      bundle.kind === 'organisation' &&
      bundle.mentions.some(
        ({ text, type }) => type === 'name' && text.toLowerCase().endsWith(words),
      ),
  )
  const bundle = nearest(holders, nominal.start)
  return bundle ? { bundle, why: 'last-body' } : null
}

/** What stands beside a mention goes before what it says, and that before what was said last. */
const RULES: readonly NominalRule[] = [byApposition, byOffice, byEmployer, byRole, byBody]

/** Hangs role nouns on the entities they mean. Groups and sites open their own; what nobody fits is dropped. */
export function attachNominals(nominals: readonly NameCandidate[], bundles: Bundle[]): void {
  for (const nominal of nominals) {
    if (
      nominal.kind === 'group' ||
      nominal.rule === 'nominal.site' ||
      nominal.rule === 'name.state-body'
    ) {
      const same = bundles.find(
        (bundle) =>
          bundle.kind === nominal.kind &&
          bundle.country === nominal.country &&
          bundle.mentions[0]?.text.toLowerCase() === nominal.text.toLowerCase(),
      )
      if (same) addMention(same, nominal)
      else if (nominal.kind !== 'unknown') bundles.push(openBundle(nominal.kind, nominal))
      continue
    }
    for (const rule of RULES) {
      const found = rule(nominal, bundles)
      if (!found) continue
      const apposed = rule === byApposition && roleHead(nominal.role ?? '') === 'counterpart'
      const { role: _role, ...rest } = nominal
      const parts = { text: nominal.text, name: usualName(found.bundle) }
      addMention(found.bundle, apposed ? rest : nominal, { code: found.why, parts })
      break
    }
  }
}
