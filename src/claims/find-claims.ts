import {
  type BlockRole,
  hull,
  partitionPoint,
  type Refuse,
  type Span,
  type Spans,
} from '../article/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Claim, Speaker } from './claim.ts'
import type { ClaimDraft } from './find/claim-draft.ts'
import { isClause } from './find/clause-form.ts'
import { findDrafts } from './find/find-drafts.ts'
import { holdersOf, parentsOf } from './find/nesting.ts'
import { readParagraphs } from './find/paragraph.ts'
import { indexSpans } from './find/span-index.ts'
import { wordsIn } from './find/words-in.ts'
import { type ContentForm, readContent } from './frames/read-frames.ts'
import type { ClaimRefusal } from './rule-files.data.ts'
import { indexMentions, type MentionIndex } from './speakers/mention-index.ts'
import { resolveSpeakers } from './speakers/speaker.ts'

/** No headlines: they leave out who speaks, and the text says it again. */
const ROLES: ReadonlySet<BlockRole> = new Set(['dek', 'body', 'subhead', 'caption'])

/** An article with more attributions than this is no article. */
const MOST = 2000

/**
 * Who says what in one article: standfirst, body and captions. Claims are in reading order
 * of their cues; a claim inside another's content has `parent`, and its parents' sources are its
 * `via`. `refuse` is told of each attribution that is not taken. Ids are `c`, the article's id and the position: the same article gives the same ids.
 *
 * @example
 * const analysis = analyse(readProse(articleFromText('The port is shut, Eva Lund said.')))
 * findClaims(analysis, findNames(analysis))[0]?.source?.text // 'Eva Lund'
 */
export function findClaims(
  analysis: Analysis,
  entities: readonly Entity[],
  refuse?: Refuse<ClaimRefusal>,
): Claim[] {
  const paragraphs = readParagraphs(analysis, ROLES)
  const found = findDrafts(paragraphs).sort(
    (a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end || byRule(a, b),
  )
  const full = found.filter((draft) => draft.content.length > 0)
  const all = full.slice(0, MOST)
  const held = holdersOf(all)
  // `He said that the gifts support the army`: within what is said only speech is a claim.
  const drafts = all.filter(({ kind }, at) => kind !== 'attitude' || held[at]?.length === 0)
  if (refuse) {
    const drop = (code: ClaimRefusal, dropped: readonly ClaimDraft[]) => {
      for (const { cue, rule } of dropped)
        refuse({
          code,
          article: analysis.article.id,
          spans: analysis.prose.place(cue),
          reading: rule,
        })
    }
    drop(
      'no-content',
      found.filter((draft) => draft.content.length === 0),
    )
    drop('too-many', full.slice(MOST))
    drop(
      'inner-attitude',
      all.filter((draft) => !drafts.includes(draft)),
    )
  }
  const parents = parentsOf(drafts)
  const speakers = resolveSpeakers(analysis, drafts, entities)
  const mentions = indexMentions(analysis.article.id, entities)
  const words = analysis.sentences.flatMap((sentence) => sentence.words)
  const quotations = quotationsIn(analysis.prose)
  const { id: article } = analysis.article
  const { text: clean } = analysis.prose.clean
  const idOf = (index: number) => `c${article}-${index}`
  return drafts.map((draft, index) => {
    const parent = parents[index] ?? -1
    const speech = speechOf(clean, draft.content, quotations)
    const { frames, answer } = readContent(
      draft.content,
      sentencesOf(analysis, draft.content),
      formOf(draft),
      {
        mentions,
        place: (span) => hull(analysis.prose.place(span)),
        pieces: (span) => analysis.prose.place(span),
        text: clean,
        speaker: speakers[index] ?? null,
        isDirect: speech !== 'indirect',
      },
    )
    return {
      id: idOf(index),
      article,
      sentence: draft.sentence,
      source: speakers[index] ?? null,
      via: viaOf(parents, speakers, index),
      cue: analysis.prose.place(draft.cue),
      content: draft.content.flatMap((span) => analysis.prose.place(span)),
      text: draft.content
        .map((span) => analysis.prose.clean.text.slice(span.start, span.end))
        .join(' … '),
      kind: draft.kind,
      polarity: draft.polarity,
      speech,
      about: aboutOf(analysis, mentions, draft),
      isClause: !isObjectRelative(draft, clean) && isClauseAt(draft, words, clean),
      ...(frames.length > 0 ? { frames } : {}),
      ...(answer ? { answer } : {}),
      ...(parent >= 0 ? { parent: idOf(parent) } : {}),
      rule: draft.rule,
    }
  })
}

const formOf = ({ polarity, rule }: ClaimDraft): ContentForm =>
  polarity < 0 ? 'denied' : rule === 'whole' ? 'named' : 'told'

/** The sentences that hold words of a content. */
function sentencesOf({ sentences }: Analysis, content: Spans): readonly AnalysedSentence[] {
  const { start, end } = hull(content)
  const from = partitionPoint(sentences.length, (at) => (sentences[at] as Span).end <= start)
  const to = partitionPoint(sentences.length, (at) => (sentences[at] as Span).start < end)
  return sentences.slice(from, to)
}

/** `the footage, which Lund says she bought`: the content lacks what "which" stands for. */
const isObjectRelative = ({ source }: ClaimDraft, clean: string): boolean =>
  source !== null &&
  /\b(?:which|who|whom|what)\s+$/i.test(clean.slice(Math.max(0, source.start - 8), source.start))

/** Whether a content reads alone; a quotation behind its clause adds nothing to that. */
function isClauseAt({ content, rule }: ClaimDraft, words: readonly Word[], clean: string): boolean {
  const quoted = content.findIndex(
    ({ start }, index) => index > 0 && /["“]/.test(clean[start] ?? ''),
  )
  const own = quoted > 0 ? content.slice(0, quoted) : content
  return isClause(
    own.flatMap((span) => wordsIn(words, span)),
    clean,
    own,
    rule === 'trailing',
  )
}

/** Whom the content names, by their full names. */
function aboutOf({ prose }: Analysis, mentions: MentionIndex, { content }: ClaimDraft): string[] {
  const places = content
    .flatMap((span) => prose.place(span))
    .flatMap((span) => mentions.within(span))
    .filter(({ mention }) => mention.type === 'name' || mention.type === 'adjective')
  return [...new Set(places.map(({ entity }) => entity.name))]
}

const byRule = (a: ClaimDraft, b: ClaimDraft): number =>
  a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0

/** The sources of a claim's parents, outermost first. */
function viaOf(
  parents: readonly number[],
  speakers: readonly (Speaker | null)[],
  index: number,
): Speaker[] {
  const via: Speaker[] = []
  for (let at = parents[index] ?? -1; at >= 0; at = parents[at] ?? -1) {
    const speaker = speakers[at]
    if (speaker) via.unshift(speaker)
  }
  return via
}

/** The quotations that share words with a span. */
function quotationsIn({ quotations }: Analysis['prose']): (span: Span) => Span[] {
  const find = indexSpans(quotations)
  return (span) => find(span).flatMap((at) => quotations[at] ?? [])
}

/** Whether the content's words stand between quotation marks: all, none or some. */
function speechOf(
  clean: string,
  content: Spans,
  quotationsAt: (span: Span) => Span[],
): Claim['speech'] {
  let inside = 0
  let all = 0
  for (const span of content) {
    all += letters(clean, span)
    for (const { start, end } of quotationsAt(span)) {
      inside += letters(clean, {
        start: Math.max(span.start, start),
        end: Math.min(span.end, end),
      })
    }
  }
  if (inside === 0) return 'indirect'
  return inside >= 0.9 * all ? 'direct' : 'mixed'
}

const letters = (text: string, span: Span): number =>
  text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, '').length
