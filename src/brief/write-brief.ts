import { type Cite, cutInjected, type Refuse } from '../article/index.ts'
import type { CopyFamily } from '../copies/index.ts'
import type { Annotated, BriefSentence, LedgerEntry, LineRefusal } from '../record/index.ts'
import { leadSentence } from './lead-sentence.ts'
import { contestedSentences, declinedSentences, saidSentences } from './statements.ts'
import type { TimelineLine } from './timeline.ts'
import { toldSentences } from './told-days.ts'

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
  const lead = leadSentence(members)
  const sides = [...contestedSentences(ledger), ...declinedSentences(ledger)]
  const days = toldSentences(lines, [...lead, ...sides], members, refuse)
  const told = [...lead, ...days, ...sides]
  return [
    ...told,
    ...saidSentences(ledger, told, members, refuse),
    ...familySentences(families, members),
  ]
}

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
