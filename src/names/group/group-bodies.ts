import { compareOrganisations } from '../compare/compare-organisations.ts'
import { romanise } from '../compare/romanise.ts'
import { foldSpelling } from '../compare/spell-distance.ts'
import { FACILITY_HEADS, FACILITY_MODIFIERS, PLACE_HEADS } from '../find/head-nouns.data.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import type { NameReason } from '../name-reasons.ts'
import { addMention, type Bundle, openBundle } from './entity-draft.ts'
import { nameIndex } from './name-index.ts'

const SAME_BODY = 0.86

/** The words of a site that are its own: `Tarasov` of `Tarasov rocket launch center`. */
export function properWords(text: string): string {
  const words = romanise(text).split(/[\s-]+/)
  const own = words.filter(
    (word) =>
      !FACILITY_HEADS.has(word) &&
      !FACILITY_MODIFIERS.has(word) &&
      !PLACE_HEADS.has(word) &&
      word !== 'the',
  )
  return own.map(foldSpelling).join(' ')
}

/** Two ministries of two states are two, however alike their names are. */
const countriesAgree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

function sameBody(bundle: Bundle, mention: NameCandidate): NameReason | null {
  if (!countriesAgree(bundle.country, mention.country)) return null
  const names = [...new Set(bundle.mentions.map((other) => other.text))].slice(0, 8)
  for (const name of names) {
    if (name.toLowerCase() === mention.text.toLowerCase())
      return { code: 'named-again', parts: { name } }
    if (compareOrganisations(name, mention.text) >= SAME_BODY) {
      return { code: 'one-body', parts: { a: name, b: mention.text } }
    }
  }
  return null
}

function sameSite(bundle: Bundle, mention: NameCandidate): NameReason | null {
  const own = properWords(mention.text)
  if (own === '') return null
  const other = bundle.mentions.find(({ text }) => properWords(text) === own)
  if (!other) return null
  return other.text === mention.text
    ? { code: 'named-again', parts: { name: other.text } }
    : { code: 'one-site', parts: { a: other.text, b: mention.text } }
}

function samePlain(bundle: Bundle, mention: NameCandidate): NameReason | null {
  const folded = foldSpelling(romanise(mention.text))
  const other = bundle.mentions.find(({ text }) => foldSpelling(romanise(text)) === folded)
  return other ? { code: 'named-again', parts: { name: other.text } } : null
}

const TESTS: Partial<
  Record<Bundle['kind'], (bundle: Bundle, mention: NameCandidate) => NameReason | null>
> = {
  organisation: sameBody,
  facility: sameSite,
}

const keyOf = ({ kind, known, country, text }: NameCandidate): string =>
  known ? `${kind}|known|${known}` : `${kind}|${country ?? ''}|${text.toLowerCase()}`

function findBundle(
  bundles: readonly Bundle[],
  near: readonly Bundle[],
  mention: NameCandidate,
): { bundle: Bundle; reason: NameReason } | null {
  const { aliasOf: at, kind } = mention
  if (at !== undefined) {
    const bundle = bundles.find(({ mentions }) => mentions.some((m) => m.start <= at && at < m.end))
    if (bundle) return { bundle, reason: { code: 'in-brackets', parts: { text: mention.text } } }
  }
  if (mention.known) return null
  const test = TESTS[kind as Bundle['kind']] ?? samePlain
  for (const bundle of near) {
    const reason = bundle.kind === kind ? test(bundle, mention) : null
    if (reason) return { bundle, reason }
  }
  return null
}

/** Puts mentions of organisations, places, sites and works together; the last one named wins. */
export function groupBodies(mentions: readonly NameCandidate[]): Bundle[] {
  const bundles: Bundle[] = []
  const byName = new Map<string, Bundle>()
  const index = nameIndex<Bundle>()
  for (const mention of mentions) {
    if (mention.kind === 'unknown' || mention.kind === 'person') continue
    let bundle = byName.get(keyOf(mention))
    const found = bundle ? null : findBundle(bundles, index.near(mention.text), mention)
    bundle ??= found?.bundle
    if (bundle) addMention(bundle, mention, found?.reason)
    else {
      bundle = openBundle(mention.kind, mention)
      bundles.push(bundle)
    }
    byName.set(keyOf(mention), bundle)
    index.add(mention.text, bundle)
  }
  return bundles
}
