import { type Block, fileOfRule, overlaps, type RuleFiles } from '../../article/index.ts'
import { COPY_REASON_FILES } from '../../copies/index.ts'
import { DAY_REASON_FILES } from '../../dates/index.ts'
import { HTML_RULES, INJECTION_FILES, NEWS_RULES, PLAIN_RULES } from '../../page/index.ts'
import { CORRECTION_FILES } from '../../record/index.ts'
import { relationReason } from '../facts/copy-facts.ts'
import { dayLine } from '../facts/day-grounds.ts'
import type { Member, StoryView } from '../story-view.ts'
import { copyText } from '../wording/copy-words.ts'
import { correctionText } from '../wording/correction-words.ts'
import { refutationText, verdictText } from '../wording/day-words.ts'
import { injectionText } from '../wording/injection-words.ts'
import { asDossier } from '../wording/wording.ts'
import { type Why, type WhyStep, wordsOf } from './why.ts'

/** The file of the rule that labelled a line of a page. */
const fileOfLabel = ({ article }: Pick<Member, 'article'>, rule: string): string | null =>
  rule === 'given'
    ? 'src/article/article-from-text.ts'
    : fileOfRule(labelRules(article.origin.mediaType, rule), rule)

function labelRules(mediaType: 'text/html' | 'text/plain', rule: string): RuleFiles {
  if (rule.startsWith('news.')) return NEWS_RULES
  return mediaType === 'text/html' ? HTML_RULES : PLAIN_RULES
}

/** Why a line of a page is what it is, and which words in it count as injected. */
export function whyBlock(view: StoryView, member: Member, { role, rule, span }: Block): Why {
  const { article } = member
  const words = wordsOf(view, { article: article.id, spans: [span] })
  const label: WhyStep = {
    what: 'label',
    is: role,
    rule,
    note: '',
    words: [words],
    file: fileOfLabel(member, rule),
  }
  const injected = article.injected
    .filter((mark) => overlaps(mark.span, span))
    .flatMap((mark) =>
      mark.reasons.map(
        (reason): WhyStep => ({
          what: 'injected',
          is: `“${article.text.slice(mark.span.start, mark.span.end)}”`,
          rule: reason.code,
          note: injectionText(reason),
          words: [],
          file: INJECTION_FILES[reason.code],
        }),
      ),
    )
  return { line: `${words.label}  ${words.quote}`, steps: [label, ...injected], refused: [] }
}

/** Why an article has its day, and whose text it is. */
export function whyArticle(view: StoryView, member: Member): Why {
  const { article, published, corrections, letter } = member
  const naming = asDossier(view)
  const steps = published.evidence.flatMap((evidence): WhyStep[] => {
    const { verdict, quote, spans, pointer, where } = evidence
    if (!verdict) return []
    const words = spans ? [wordsOf(view, { article: article.id, spans })] : []
    return [
      {
        what: 'day',
        is: `${where} ${where === 'sibling' ? naming.article(pointer ?? '') : `“${quote}”`}`,
        rule: verdict.code,
        note: verdictText(verdict, naming),
        words,
        file: DAY_REASON_FILES[verdict.code],
      },
    ]
  })
  const copies = view.story.links
    .filter(({ a, b }) => a === article.id || b === article.id)
    .map((link): WhyStep => {
      const reason = relationReason(link)
      const other = naming.article(link.a === article.id ? link.b : link.a)
      return {
        what: 'copy',
        is: `${link.relation} with ${other}`,
        rule: reason.code,
        note: copyText(reason, naming),
        words: [],
        file: COPY_REASON_FILES[reason.code],
      }
    })
  const corrected = corrections.map(
    ({ field, value, reason }): WhyStep => ({
      what: field,
      is: `“${value}”`,
      rule: reason.code,
      note: correctionText(reason, naming),
      words: [],
      file: CORRECTION_FILES[reason.code],
    }),
  )
  const refused = published.refuted.flatMap(({ date, reasons }) =>
    reasons.map(
      (reason): WhyStep => ({
        what: 'day',
        is: naming.day(date),
        rule: reason.code,
        note: refutationText(reason, naming),
        words: [],
        file: DAY_REASON_FILES[reason.code],
      }),
    ),
  )
  return {
    line: `${letter}  ${dayLine(member)}`,
    steps: [...steps, ...copies, ...corrected],
    refused,
  }
}
