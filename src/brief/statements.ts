import type { Refuse } from '../article/index.ts'
import type { Annotated, BriefSentence, LedgerEntry, LineRefusal } from '../record/index.ts'
import { isText, isTold } from './cited-places.ts'
import { originsText } from './independent-reports.ts'
import { asSentence, capitalised } from './line-text.ts'
import { isNamed, list, said, sidesOf, verb } from './speech.ts'

const MAX_CONTESTED = 2
const MAX_SAID = 2
/** A statement shorter than this says nothing without its text. */
const MIN_WORDS = 5
/** A longer one is a speech. */
const MAX_WORDS = 45

/** What one side asserts and the other denies, where both are named. */
export function contestedSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => entry.contested && !entry.alike && !entry.held)
    .filter(({ asserts, denies }) => asserts.some(isNamed) && denies.some(isNamed))
    .slice(0, MAX_CONTESTED)
    .map((entry) => {
      const { proposition, origins, evidence } = entry
      const [asserts, denies] = [sidesOf(entry, 'asserts'), sidesOf(entry, 'denies')]
      const claim = said(proposition, `${list(asserts)} ${verb(asserts, 'says', 'say')}`)
      return {
        rule: 'contested',
        text: `Contested: ${claim}; ${list(denies)} ${verb(denies, 'denies', 'deny')} it (${originsText(origins)}).`,
        cites: evidence,
      }
    })
}

/** Who was asked and gave no answer. */
export function declinedSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => entry.declines.length > 0 && !entry.contested && !entry.alike && !entry.held)
    .filter(({ isSentence }) => isSentence)
    .slice(0, MAX_SAID)
    .map((entry) => {
      const { voices, proposition, isAttributed, evidence } = entry
      if (isAttributed) return { rule: 'no-answer', text: asSentence(proposition), cites: evidence }
      const who = voices.find(({ stance, who }) => stance === 'declines' && who.length === 1)?.who
      const names = list(who ?? sidesOf(entry, 'declines'))
      const question = /^whether /i.test(proposition)
        ? ` on ${proposition.charAt(0).toLowerCase()}${proposition.slice(1)}`
        : `: ${proposition}`
      return {
        rule: 'no-answer',
        text: asSentence(`${capitalised(names)} gave no answer${question}`),
        cites: evidence,
      }
    })
}

/** Statements that say most: of named speakers, whole, of a length to read; each of another speaker. */
export function saidSentences(
  ledger: readonly LedgerEntry[],
  told: BriefSentence[],
  members: readonly Annotated[],
  refuse: Refuse<LineRefusal> = () => {},
): BriefSentence[] {
  const drop = (code: LineRefusal, { proposition, evidence: [first] }: LedgerEntry) => {
    if (first) refuse({ code, article: first.article, spans: first.spans, reading: proposition })
  }
  const fit = ledger
    .filter((entry) => entry.isSentence && !entry.contested && !entry.alike && !entry.held)
    .filter((entry) => {
      const code = againstSaying(entry, told, members)
      if (code) drop(code, entry)
      return code === null
    })
  const others = fit.filter(
    ({ asserts }, index) => fit.findIndex((entry) => entry.asserts[0] === asserts[0]) === index,
  )
  const ordered = [...others, ...fit.filter((entry) => !others.includes(entry))]
  for (const entry of ordered.slice(MAX_SAID)) drop('over-the-number', entry)
  return ordered.slice(0, MAX_SAID).map(saidSentence)
}

/** What speaks against telling what somebody says; null where nothing does. */
function againstSaying(
  { asserts, declines, isNamed: hasName, proposition, evidence }: LedgerEntry,
  told: readonly BriefSentence[],
  members: readonly Annotated[],
): LineRefusal | null {
  if (!asserts.some(isNamed) || !hasName || declines.length > 0) return 'names-nobody'
  if (!isTellable(proposition)) return 'no-length'
  if (!evidence.some((cite) => isText(cite, members))) return 'not-in-text'
  return isTold(evidence, told) ? 'told-before' : null
}

/** What was said is missing: `the agency cited sources as saying`. */
const BREAKS_OFF = /\b(?:saying|said|says|that|as|of|to|by)[.”"]*$/

/** Not a pronoun's, not the middle of a quotation, not a whole speech. */
function isTellable(proposition: string): boolean {
  const { length } = proposition.split(' ')
  const isPiece =
    /^["“‘']?(?:\p{Ll}|(?:It|He|She|They|This|That|These|Those|There|His|Her|Its|Their|Here|But|And|So)\b)/u
  return (
    length >= MIN_WORDS &&
    length <= MAX_WORDS &&
    !isPiece.test(proposition) &&
    !BREAKS_OFF.test(proposition) &&
    !/…["”]?$/.test(proposition)
  )
}

function saidSentence(entry: LedgerEntry): BriefSentence {
  const { proposition, asserts, voices, via, isAttributed, ofSelf, evidence } = entry
  if (isAttributed) return { rule: 'said', text: asSentence(proposition), cites: evidence }
  const through = via.length > 0 ? ` (through ${list(via)})` : ''
  // One who speaks for a country is named: "Ana Roth (foreign minister of Norway)".
  const who = voices.filter(({ stance, who }) => stance === 'asserts' && who.length === 1)
  const names = asserts.length === 1 && who[0] ? who[0].who : sidesOf(entry, 'asserts')
  const speakers = `${list(names)} ${verb(names, 'says', 'say')}${through}`
  const text = ofSelf ? capitalised(`${speakers} ${ofSelf}`) : said(proposition, speakers)
  return { rule: 'said', text: asSentence(text), cites: evidence }
}
