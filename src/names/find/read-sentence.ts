import type { Span } from '../../article/index.ts'
import { GIVEN_NAMES } from '../../lexicon/index.ts'
import { type NameEnd, readAtoms } from './atom.ts'
import { CALENDAR } from './head-nouns.data.ts'
import type { Title } from './held-by.ts'
import { isSpeaking, judgeKind, type NameHint } from './kind.ts'
import type { NameCandidate, NameDraft } from './name-candidate.ts'
import { isPossessive, type NameToken } from './name-token.ts'
import { readNominals } from './nominal.ts'
import { titleAfter, titleBefore, titleSpan } from './title.ts'
import { type NameUnit, readUnits } from './unit.ts'

/** One sentence as the name reader sees it. */
export interface SentenceView {
  readonly tokens: readonly NameToken[]
  readonly sentence: number
  readonly block: number
  /** True where capitals tell nothing: headlines in title case. */
  readonly shouting: boolean
  /** False where the tagger holds the word for no name: `Leaving`, `Good`. */
  isProper(span: Span): boolean
  /** What the name finder of `language` takes a span to be. */
  hint(span: Span): NameHint
  /** Index after the name that it holds to begin at token `at`, or 0. */
  readonly nameEnd?: NameEnd
}

const spanOf = (tokens: readonly NameToken[], from: number, to: number): Span => ({
  start: (tokens[from] as NameToken).start,
  end: (tokens[to - 1] as NameToken).end,
})

const titleFacts = (tokens: readonly NameToken[], title: Title | null): Partial<NameDraft> => {
  if (!title) return {}
  const { from: _from, to: _to, ...facts } = title
  return { ...facts, title: titleSpan(tokens, title) }
}

function readKnown(
  tokens: readonly NameToken[],
  unit: Extract<NameUnit, { sort: 'known' }>,
): NameDraft[] {
  const { kind, type, name, country, sector } = unit.known
  return [
    {
      ...spanOf(tokens, unit.from, unit.to),
      kind,
      type,
      known: name,
      rule: 'known',
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
    },
  ]
}

function readBody(
  tokens: readonly NameToken[],
  unit: Extract<NameUnit, { sort: 'body' }>,
): NameDraft[] {
  return [
    {
      ...spanOf(tokens, unit.from, unit.to),
      kind: 'organisation',
      type: unit.named ? 'name' : 'nominal',
      rule: 'name.state-body',
      sector: unit.sector,
      ...(unit.owner?.country ? { country: unit.owner.country } : {}),
    },
  ]
}

/** `Biden administration` names a body and, inside it, a person. */
function readCabinet(
  tokens: readonly NameToken[],
  unit: Extract<NameUnit, { sort: 'run' }>,
): NameDraft[] {
  const person = { ...spanOf(tokens, unit.from, unit.core), kind: 'person', type: 'name' } as const
  return [
    {
      ...spanOf(tokens, unit.from, unit.to),
      kind: 'organisation',
      type: 'name',
      sector: 'GOV',
      rule: 'name.cabinet',
    },
    { ...person, rule: 'name.inside-cabinet' },
  ]
}

/** Names between single quotation marks are works: 'Morning Briefing'. */
const isQuoted = (tokens: readonly NameToken[], from: number, to: number): boolean =>
  /^['‘]$/.test(tokens[from - 1]?.text ?? '') && /^['’]$/.test(tokens[to]?.text ?? '')

/** `Russia's Tarasov Cosmodrome` is in Russia. */
function ownerCountry(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): { country?: string } {
  const owner = units[index - 1]
  const unit = units[index] as NameUnit
  if (owner?.sort !== 'known' || owner.known.kind !== 'country' || !owner.known.country) return {}
  if (owner.from === unit.from) return { country: owner.known.country }
  const owned = owner.to === unit.from - 1 && isPossessive(tokens[owner.to])
  return owned || (owner.to === unit.from && owner.known.type === 'adjective')
    ? { country: owner.known.country }
    : {}
}

/** `Labor Day`, `Black Friday`, `Fashion Week`: a date, no name; `Dorothy Day` is a name. */
function isCalendar(tokens: readonly NameToken[], { from, to }: NameUnit): boolean {
  const last = tokens[to - 1]?.lower ?? ''
  return to - from > 1 && CALENDAR.has(last) && !GIVEN_NAMES.has(tokens[from]?.lower ?? '')
}

const FEWEST_SMALL = 5

/** A written sentence, not a line of a menu or a headline: it has words in small letters. */
const isRunning = (tokens: readonly NameToken[]): boolean =>
  tokens.filter(({ word, capital }) => word && !capital).length >= FEWEST_SMALL

function readRun(view: SentenceView, units: readonly NameUnit[], index: number): NameDraft[] {
  const { tokens } = view
  const unit = units[index] as Extract<NameUnit, { sort: 'run' }>
  if (unit.tail === 'cabinet') return readCabinet(tokens, unit)
  if (isCalendar(tokens, unit)) return []
  const span = spanOf(tokens, unit.from, unit.to)
  if (unit.tail) {
    const rule = unit.tail === 'facility' ? 'name.facility-noun' : 'name.place-noun'
    return [{ ...span, kind: unit.tail, type: 'name', rule, ...ownerCountry(tokens, units, index) }]
  }
  const before = titleBefore(tokens, units, index)
  const title = before ?? titleAfter(tokens, units, index)
  const hint = view.hint(span)
  const quoted = isQuoted(tokens, unit.from, unit.to) && unit.to - unit.from > 1
  const { kind, rule } = quoted
    ? ({ kind: 'work', rule: 'name.quoted' } as const)
    : judgeKind({ tokens, from: unit.from, to: unit.to, titled: title !== null, hint })
  const first = tokens[unit.from] as NameToken
  const single = unit.to - unit.from === 1
  const doubtful = !view.isProper(span) || (!hint && !isPossessive(tokens[unit.to]))
  const weak = first.opening && single && !title && doubtful
  return [
    {
      ...span,
      kind,
      type: 'name',
      rule: before ? 'name.title-before' : title ? 'name.title-after' : rule,
      ...(kind === 'person' ? {} : ownerCountry(tokens, units, index)),
      ...(kind === 'person' ? titleFacts(tokens, title) : {}),
      ...(hint ? { hinted: true } : {}),
      ...(isSpeaking(tokens, unit.from, unit.to) ? { says: true } : {}),
      ...(isRunning(tokens) && (!first.opening || !single) && view.isProper(span)
        ? { running: true }
        : {}),
      ...(weak ? { weak: true } : {}),
    },
  ]
}

/** All names, adjectives and role nouns of one sentence, in reading order; nested ones too. */
export function readSentence(text: string, view: SentenceView): NameCandidate[] {
  const { tokens } = view
  const units = readUnits(tokens, readAtoms(tokens, view.nameEnd))
  const drafts = units.flatMap((unit, index): NameDraft[] => {
    if (unit.sort === 'known') return readKnown(tokens, unit)
    if (unit.sort === 'body') return readBody(tokens, unit)
    if (unit.sort === 'run' && !view.shouting) return readRun(view, units, index)
    return []
  })
  const titles = drafts.flatMap(({ title }) => title ?? [])
  const nominals = readNominals(tokens, units, view.shouting).filter(
    ({ kind, start, end }) =>
      kind !== 'person' || !titles.some((title) => start < title.end && title.start < end),
  )
  drafts.push(...nominals)
  return drafts
    .map((draft) => ({
      ...draft,
      text: text.slice(draft.start, draft.end),
      sentence: view.sentence,
      block: view.block,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((draft, index, all) => markAlias(text, draft, all[index - 1]))
}

/** `Korean Central News Agency (KCNA)`: the letters in brackets are the name before them. */
function markAlias(
  text: string,
  found: NameCandidate,
  before: NameCandidate | undefined,
): NameCandidate {
  const short = /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(found.text) && text[found.start - 1] === '('
  if (!short || !before || before.type !== 'name' || before.end !== found.start - 2) return found
  if (found.known || before.kind === 'person') return found
  return before.text[0]?.toLowerCase() === found.text[0]?.toLowerCase()
    ? { ...found, kind: before.kind, aliasOf: before.start, rule: 'name.bracketed' }
    : found
}
