import { originsText, sidesOf } from '../../brief/index.ts'
import type { SpeakerName } from '../../claims/index.ts'
import { namesNobody } from '../../lexicon/index.ts'
import { officeText } from '../../names/index.ts'
import type { LedgerEntry, Stance } from '../../record/index.ts'

/** Those on one side of a claim: `Chile (Ana Duarte, spokesperson, Transport Ministry)`. */
export function sideNames(entry: LedgerEntry, stance: Stance): readonly string[] {
  return sidesOf(entry, stance).map((side) => {
    const party = side.name
    const voice = entry.voices.find((one) => one.stance === stance && one.party === party)
    const who = (voice?.who ?? []).map(withOffice)
    if (who.length > 0) return `${party} (${who.join('; ')})`
    return spelledOut(side)
  })
}

/** `Ana Duarte, spokesperson, Transport Ministry`. */
const withOffice = ({ name, office }: SpeakerName): string =>
  office ? `${name}, ${officeText(office)}` : name

const spelledOut = (speaker: SpeakerName): string =>
  namesNobody(speaker.name) ? `“${speaker.name}”, not told who` : withOffice(speaker)

/** "through Reuters": those between the speakers and the articles. */
export const throughWhom = (entry: LedgerEntry): string =>
  entry.via.length > 0 ? `through ${entry.via.map(spelledOut).join(', ')}` : ''

/** How many reports stand behind it, where that is fewer than its articles. */
export function originsNote({ origins, contested }: LedgerEntry): string {
  if (contested) return originsText(origins)
  const { articles, reports } = origins
  if (reports === articles) return ''
  return `counts as ${reports} ${reports === 1 ? 'report' : 'reports'}`
}

/** Entries worth a line of their own: what repeats an earlier one, or is a piece of a sentence, is left to the data. */
export const distinctEntries = (ledger: readonly LedgerEntry[]): LedgerEntry[] =>
  ledger.filter(
    (entry) =>
      !entry.held && (entry.contested || (entry.isSentence && isSpoken(entry) && !entry.alike)),
  )

/** Somebody speaks, or the words say that nobody is named ("allegedly"). */
const isSpoken = ({ asserts, denies, declines, unnamed }: LedgerEntry): boolean =>
  // "I" is the reporter, "you" the reader of a form.
  [...asserts, ...denies, ...declines].some((name) => !/^(?:i|you|my|your)$/i.test(name)) ||
  HEARSAY.test(unnamed ?? '')

/** Not "in a statement that …", whose speaker stands before it. */
const HEARSAY = /ly$|accus|alleg|claim/i
