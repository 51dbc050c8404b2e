import {
  type Article,
  blockAt,
  type Cite,
  type CivilDay,
  hull,
  type Refuse,
  textAt,
} from '../article/index.ts'
import {
  type Claim,
  type ClaimRefusal,
  groupClaims,
  type Proposition,
  type Speaker,
} from '../claims/index.ts'
import type { CopyFamily, CopyLink } from '../copies/index.ts'
import type { Annotated, LedgerEntry, LedgerHold } from '../record/index.ts'
import type { Antecedents } from './antecedents.ts'
import { claimDrift } from './claim-drift.ts'
import { holdOf } from './hold-back.ts'
import { countReports, type SharedTexts, sharedTexts } from './independent-reports.ts'
import { withCounts } from './ledger-counts.ts'
import { creditsOf, ledgerSides } from './ledger-sides.ts'
import { carriers, stance, voices } from './ledger-voices.ts'
import { capitalised } from './line-text.ts'
import { wordProposition } from './proposition-words.ts'
import { contentWords, shareOf } from './same-words.ts'

/** Share of common words from which an entry counts as a repeat of another. */
const ALIKE = 0.7

/** Copies of the story's texts: what makes two articles one report. */
interface Ties {
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
}

/** Who asserts, denies and declines to say what; contested things first, then the most told. */
export function buildLedger(
  claims: readonly Claim[],
  ties: Ties,
  known: Antecedents,
  members: readonly Annotated[],
  refuse?: Refuse<ClaimRefusal | LedgerHold>,
): LedgerEntry[] {
  const articles = new Map(members.map(({ article }) => [article.id, article]))
  const inBody = ({ evidence }: LedgerEntry): boolean =>
    evidence.some((cite) => isBody(cite, articles.get(cite.article)))
  const texts = sharedTexts(ties.links, ties.families)
  const told = new Map(
    members.flatMap(({ article, published: { value } }) => (value ? [[article.id, value]] : [])),
  )
  const entries = joinSameWords(groupClaims(claims, refuse), known, articles)
    .map((proposition) => withHold(entry(proposition, { texts, told }, known, articles), articles))
    .sort(
      (a, b) =>
        Number(b.contested) - Number(a.contested) ||
        Number(a.held !== undefined) - Number(b.held !== undefined) ||
        b.origins.articles - a.origins.articles ||
        Number(b.isSentence) - Number(a.isSentence) ||
        Number(inBody(b)) - Number(inBody(a)) ||
        Number(b.isNamed) - Number(a.isNamed) ||
        b.evidence.length - a.evidence.length ||
        placeOf(a) - placeOf(b) ||
        (a.id < b.id ? -1 : 1),
    )
  for (const { held, proposition, evidence } of entries) {
    const [first] = evidence
    if (held && first)
      refuse?.({ code: held, article: first.article, spans: first.spans, reading: proposition })
  }
  return withCounts(markAlike(entries), told)
}

function withHold(entry: LedgerEntry, articles: ReadonlyMap<string, Article>): LedgerEntry {
  const held = holdOf(entry, articles)
  return held ? { ...entry, held } : entry
}

/** Where an entry is first told: entries of equal weight stand in reading order. */
const placeOf = ({ evidence }: LedgerEntry): number =>
  Math.min(...evidence.map(({ spans }) => hull(spans).start))

/** Captions, of which many belong to other stories' pictures, stand behind the text. */
function isBody({ spans }: Cite, article: Article | undefined): boolean {
  const block = article && blockAt(article, hull(spans).start)
  return block !== undefined && block.role !== 'caption'
}

/** A name, or somebody known by one: not "experts", not "the companies". */
const namesSomebody = ({ entities, parties, names, kind }: Speaker): boolean =>
  entities.length > 0 ||
  parties.length > 0 ||
  kind === 'person' ||
  names.some(({ name }) => / \p{Lu}/u.test(name))

/** Puts propositions together that read the same once pronouns are resolved: copies tell them alike. */
function joinSameWords(
  propositions: readonly Proposition[],
  known: Antecedents,
  articles: ReadonlyMap<string, Article>,
): Proposition[] {
  const byWords = new Map<string, Proposition>()
  const attributed = new Set<string>()
  for (const proposition of propositions) {
    const { text, isSentence, isAttributed } = wordProposition(proposition, known, articles)
    const key = `${isSentence} ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`
    const same = byWords.get(key)
    // "Oslo has declared an emergency" of Oslo, where Ana Roth says just that: hers stands.
    const isOwn = same && Boolean(isAttributed) !== attributed.has(key)
    if (!same || (isOwn && attributed.has(key))) byWords.set(key, proposition)
    else if (!isOwn) byWords.set(key, joined(same, proposition))
    if (!same && isAttributed) attributed.add(key)
    else if (isOwn) attributed.delete(key)
  }
  return [...byWords.values()]
}

function joined(a: Proposition, b: Proposition): Proposition {
  const union = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])].sort()
  const [asserts, denies] = [union(a.asserts, b.asserts), union(a.denies, b.denies)]
  return {
    ...a,
    claims: [...a.claims, ...b.claims],
    asserts,
    denies,
    declines: union(a.declines, b.declines),
    contested: a.contested || b.contested,
  }
}

function entry(
  proposition: Proposition,
  { texts, told }: { texts: SharedTexts; told: ReadonlyMap<string, CivilDay> },
  known: Antecedents,
  articles: ReadonlyMap<string, Article>,
): LedgerEntry {
  const { id, claims, asserts, denies, declines, contested } = proposition
  const evidence = claims.map((claim) => ({
    article: claim.article,
    spans: claim.content.length > 0 ? claim.content : claim.cue,
    stance: stance(claim),
  }))
  const sided = claims.map((claim, at) => ({
    claim,
    cite: evidence[at] as Cite,
    stance: stance(claim),
  }))
  const drift = claimDrift(claims, told)
  const { text, isSentence, isAttributed, ofSelf } = wordProposition(proposition, known, articles)
  const spoken = voices(claims)
  const speakers = spoken.flatMap(({ who }) => who.map(({ name }) => name))
  const sides = new Set([...asserts, ...denies, ...declines, ...speakers])
  const nobody = sides.size === 0 ? claims.find(({ source }) => !source) : undefined
  const unnamed = nobody && textAt(articles.get(nobody.article)?.text ?? '', nobody.cue)
  return {
    id,
    // Of several who say it of themselves, each is "he".
    proposition: ofSelf && asserts.length > 1 ? capitalised(ofSelf) : text,
    isSentence,
    ...(isAttributed ? { isAttributed } : {}),
    ...(ofSelf && asserts.length === 1 ? { ofSelf } : {}),
    isNamed: claims.some(({ source }) => source !== null && namesSomebody(source)),
    asserts,
    denies,
    declines,
    contested,
    voices: spoken,
    sides: ledgerSides(sided, texts, told),
    ...(drift ? { drift } : {}),
    ...(unnamed ? { unnamed } : {}),
    via: carriers(claims).filter(({ name }) => !sides.has(name)),
    origins: countReports(evidence, texts, creditsOf(sided)),
    evidence,
  }
}

/** Marks entries that an earlier one says almost word for word, of the same speakers or of nobody. */
function markAlike(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const words = entries.map((entry) => contentWords(entry.proposition))
  const speakers = (entry: LedgerEntry) => [...entry.asserts, ...entry.denies, ...entry.declines]
  return entries.map((entry, index) => {
    const own = words[index] as ReadonlySet<string>
    const said = speakers(entry)
    const first = entries.slice(0, Math.min(index, 60)).find((other, at) => {
      if (entry.contested || entry.declines.length > 0) return false
      const same = said.length === 0 || said.some((name) => speakers(other).includes(name))
      return same && shareOf(own, words[at] as ReadonlySet<string>) >= ALIKE
    })
    return first ? { ...entry, alike: first.alike ?? first.id } : entry
  })
}
