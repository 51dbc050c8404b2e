import { type Claim, type SpeakerName, speakerNames } from '../claims/index.ts'
import type { LedgerVoice, Stance } from '../record/index.ts'

/** On which side of its proposition a claim stands. */
export function stance(claim: Claim): Stance {
  if (claim.polarity < 0) return 'denies'
  return claim.kind === 'no-comment' ? 'declines' : 'asserts'
}

/** Agencies and papers between the speakers and the articles; who only answers carries nothing. */
export function carriers(claims: readonly Claim[]): SpeakerName[] {
  const told = claims.filter(({ source }) => source).flatMap(({ via }) => via)
  const names = new Map(told.flatMap(speakerNames).map((one) => [one.name, one]))
  return [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Who spoke for which party, in the order of the claims. */
export function voices(claims: readonly Claim[]): LedgerVoice[] {
  const found = new Map<string, LedgerVoice>()
  for (const claim of claims) {
    const { source } = claim
    if (!source) continue
    const names = speakerNames(source)
    const parties = source.parties.length > 0 ? source.parties : names.map(({ name }) => name)
    for (const party of parties) {
      const key = `${stance(claim)} ${party}`
      const voice = found.get(key) ?? { stance: stance(claim), party, who: [] }
      // Of several voices with several parties nobody can tell whose is whose.
      const own = parties.length === 1 ? names : names.filter(({ name }) => name === party)
      const isNew = ({ name }: SpeakerName) =>
        name !== party && voice.who.every((known) => known.name !== name)
      const office = voice.office ?? own.find(({ name }) => name === party)?.office
      found.set(key, {
        ...voice,
        ...(office ? { office } : {}),
        who: [...voice.who, ...own.filter(isNew)],
      })
    }
  }
  return [...found.values()]
}
