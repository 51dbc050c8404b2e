import { type Cite, cutInjected, textAt } from '../article/index.ts'
import type { CopyFamily } from '../copies/index.ts'
import type { Annotated } from './annotated.ts'
import { formatDays } from './format-days.ts'
import { asSentence, lineText } from './line-text.ts'
import type { BriefSentence, LedgerEntry, TimelineEntry } from './story-record.ts'

const MAX_TOLD = 4
const MAX_CONTESTED = 3
const MAX_SAID = 3

/**
 * A brief in which every sentence rests on cited words. Sentences are put together from the
 * timeline, the ledger and the copies by fixed patterns; nothing is added that those do not hold.
 */
export function writeBrief(
  members: readonly Annotated[],
  timeline: readonly TimelineEntry[],
  ledger: readonly LedgerEntry[],
  families: readonly CopyFamily[],
): BriefSentence[] {
  return [
    ...leadSentence(members),
    ...toldSentences(timeline),
    ...contestedSentences(ledger),
    ...declinedSentences(ledger),
    ...saidSentences(ledger),
    ...familySentences(families, members),
  ]
}

/** The first sentence of the earliest article's body: what its reporter held to be the news. */
function leadSentence(members: readonly Annotated[]): BriefSentence[] {
  for (const { article } of members) {
    const body = article.blocks.find((block) => block.role === 'body')
    if (body)
      return [
        {
          text: lineText(textAt(article.text, cutInjected(article, body.span), '')),
          cites: [{ article: article.id, spans: [body.span] }],
        },
      ]
  }
  return []
}

const STATUS_WORDS: Record<TimelineEntry['status'], string> = {
  happened: '',
  planned: ' (planned)',
  alleged: ' (alleged)',
  denied: ' (denied)',
  conditional: ' (not certain)',
}

/** The happenings with the most tellings, in order of days. */
function toldSentences(timeline: readonly TimelineEntry[]): BriefSentence[] {
  const chosen = new Set(
    [...timeline].sort((a, b) => b.evidence.length - a.evidence.length).slice(0, MAX_TOLD),
  )
  return timeline
    .filter((entry) => chosen.has(entry))
    .map((entry) => ({
      text: asSentence(
        `${formatDays(entry.from, entry.to)}${STATUS_WORDS[entry.status]}: ${entry.what}`,
      ),
      cites: entry.evidence,
    }))
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const verb = (names: readonly string[], one: string, many: string): string =>
  names.length === 1 ? one : many

function contestedSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => entry.contested)
    .slice(0, MAX_CONTESTED)
    .map((entry) => ({
      text: `Contested: ${list(entry.asserts)} ${verb(entry.asserts, 'says', 'say')} that ${lineText(entry.proposition)}; ${list(entry.denies)} ${verb(entry.denies, 'denies', 'deny')} it (${entry.origins.note}).`,
      cites: entry.evidence,
    }))
}

function declinedSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => entry.declines.length > 0)
    .map((entry) => ({
      text: asSentence(`${list(entry.declines)} gave no answer: ${lineText(entry.proposition)}`),
      cites: entry.evidence,
    }))
}

function saidSentences(ledger: readonly LedgerEntry[]): BriefSentence[] {
  return ledger
    .filter((entry) => !entry.contested && entry.asserts.length > 0 && entry.declines.length === 0)
    .slice(0, MAX_SAID)
    .map((entry) => ({
      text: asSentence(
        `According to ${list(entry.asserts)}${entry.via.length > 0 ? ` (through ${list(entry.via)})` : ''}: ${lineText(entry.proposition)}`,
      ),
      cites: entry.evidence,
    }))
}

/** Which of the articles are one text: cited by the credits that say so, else by their first lines. */
function familySentences(
  families: readonly CopyFamily[],
  members: readonly Annotated[],
): BriefSentence[] {
  return families
    .filter((family) => family.members.some((id) => members.some((m) => m.article.id === id)))
    .map((family) => ({
      text: `${family.members.length} of the ${members.length} articles share ${family.agency ? `the words of one ${family.agency} text` : 'one text'}${family.original ? '' : ', whose original is not held'}.`,
      cites: family.members.flatMap((id) => creditCite(members.find((m) => m.article.id === id))),
    }))
}

function creditCite(member: Annotated | undefined): Cite[] {
  if (!member) return []
  const { article } = member
  const span =
    article.agencies[0]?.span ?? article.blocks.find((block) => block.role === 'body')?.span
  return span ? [{ article: article.id, spans: [span] }] : []
}
