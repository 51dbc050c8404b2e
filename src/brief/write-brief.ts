import { type Cite, cutInjected, type Refuse } from '../article/index.ts'
import type { CopyFamily } from '../copies/index.ts'
import type { Annotated, BriefSentence, LedgerEntry, LineRefusal } from '../record/index.ts'
import { countSentences } from './count-sentence.ts'
import { leadSentence } from './lead-sentence.ts'
import { contestedSentences, declinedSentences, saidSentences } from './statements.ts'
import type { TimelineLine } from './timeline-line.ts'
import { toldSentences } from './told-days.ts'
import type { CitedText } from './verify/cited-text.ts'
import { verifyBrief } from './verify/verify-brief.ts'

/** What a brief is written from. */
export interface BriefParts {
  /** Earliest first. */
  readonly members: readonly Annotated[]
  readonly lines: readonly TimelineLine[]
  readonly ledger: readonly LedgerEntry[]
  readonly families: readonly CopyFamily[]
}

/**
 * A brief in which every sentence rests on cited words. Sentences are put together from the
 * timeline, the ledger and the copies by fixed patterns; nothing is added that those do not hold,
 * and what one sentence has told no later one tells again.
 */
export function writeBrief(
  { members, lines, ledger, families }: BriefParts,
  refuse: Refuse<LineRefusal> = () => {},
): BriefSentence[] {
  const counts = lines.flatMap(({ entry }) => entry.counts ?? [])
  const lead = leadSentence(members, counts, weightOfPage(families))
  const scale = countSentences(lines, members)
  const disputes = contestedSentences(ledger)
  const declined = declinedSentences(ledger)
  const days = toldSentences(lines, [...lead, ...disputes, ...declined], members, refuse)
  const told = [...lead, ...disputes, ...scale, ...days, ...declined]
  const said = saidSentences(ledger, told, members, refuse)
  return verified([...told, ...said, ...familySentences(families, members)], members, refuse)
}

/** What a page counts among those of its story: copies of one text count as one. */
function weightOfPage(families: readonly CopyFamily[]): (id: string) => number {
  const sizes = new Map<string, number>()
  for (const { members } of families)
    for (const id of members) sizes.set(id, Math.max(sizes.get(id) ?? 1, members.length))
  return (id) => 1 / (sizes.get(id) ?? 1)
}

/** The sentences of which every name, number, day, quotation and verb of saying stands in the words that they cite. */
function verified(
  sentences: readonly BriefSentence[],
  members: readonly Annotated[],
  refuse: Refuse<LineRefusal>,
): BriefSentence[] {
  const texts = new Map(
    members.map(({ article, published }) => [article.id, citedText(article, published.value)]),
  )
  const faulty = new Set(verifyBrief(sentences, texts).map(({ sentence }) => sentence))
  return sentences.filter(({ text, cites: [first] }, at) => {
    if (faulty.has(at) && first)
      refuse({ code: 'not-verified', article: first.article, spans: first.spans, reading: text })
    return !faulty.has(at)
  })
}

const citedText = (
  { text, outlet }: Annotated['article'],
  published: string | undefined,
): CitedText => ({
  text,
  ...(published ? { published } : {}),
  ...(outlet ? { outlet: outlet.value } : {}),
})

/**
 * Which of the articles are one text: cited by the credits that say so, else by their first lines.
 */
function familySentences(
  families: readonly CopyFamily[],
  members: readonly Annotated[],
): BriefSentence[] {
  return families
    .filter((family) => family.members.some((id) => members.some((m) => m.article.id === id)))
    .map((family) => {
      const [count, all] = [family.members.length, members.length]
      const subject = count === all ? (all === 2 ? 'Both' : `All ${all}`) : `${count} of the ${all}`
      const text = family.agency ? `the words of one ${family.agency} text` : 'one text'
      const original = members.find(({ article }) => article.id === family.original)?.article.outlet
      const whose = original
        ? `; ${original.value} has it nearest to the original`
        : family.original
          ? ''
          : '; the original is not held'
      return {
        rule: 'one-text',
        text: `${subject} articles share ${text}${whose}.`,
        cites: family.members.flatMap((id) => creditCite(members.find((m) => m.article.id === id))),
      }
    })
}

function creditCite(member: Annotated | undefined): Cite[] {
  if (!member) return []
  const { article } = member
  const span =
    article.agencies[0]?.span ?? article.blocks.find((block) => block.role === 'body')?.span
  const spans = span ? cutInjected(article, span) : []
  return spans.length > 0 ? [{ article: article.id, spans }] : []
}
