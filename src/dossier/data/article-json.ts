import type { z } from 'zod'
import { type Article, bodyText, hull, type Injected, type Span } from '../../article/index.ts'
import type { Annotated } from '../../record/index.ts'
import { correctionText } from '../wording/correction-words.ts'
import { inheritedText, refutationText, refutedText, verdictText } from '../wording/day-words.ts'
import { injectionsText, injectionText } from '../wording/injection-words.ts'
import { asData } from '../wording/wording.ts'
import type { articleSchema } from './article-schema.ts'
import { reasonJson } from './reason-json.ts'

type ArticleJson = z.infer<typeof articleSchema>

const wordsAt = (text: string, span: Span | undefined): string | null =>
  span ? text.slice(span.start, span.end) : null

/** One article as plain data: what was read, its day with the evidence, its lines with their labels. */
export function articleJson({ article, published, corrections, timexes }: Annotated): ArticleJson {
  return {
    id: article.id,
    source: article.origin.sources[0] ?? '',
    sources: [...article.origin.sources],
    kind: article.kind,
    title: article.title,
    outlet: article.outlet?.value ?? null,
    bylines: article.bylines.map((byline) => byline.value),
    corporateAuthor: article.corporateAuthor?.value ?? null,
    section: article.section ?? null,
    canonicalUrl: article.canonicalUrl ?? null,
    captured: article.origin.told?.captured ?? null,
    leadImage: article.leadImage
      ? {
          url: article.leadImage.url,
          caption: wordsAt(article.text, article.leadImage.caption),
          credit: wordsAt(article.text, article.leadImage.credit),
        }
      : null,
    agencies: [...new Set(article.agencies.map((credit) => credit.agency))],
    language: article.language,
    body: bodyText(article),
    published: published.value ?? null,
    confidence: published.confidence,
    stampedAt: published.stampedAt ?? null,
    firstPublished: published.firstPublished
      ? { ...published.firstPublished, reason: inheritedText(published.firstPublished, asData) }
      : null,
    dateEvidence: published.evidence.map(({ where, quote, day, verdict, reliability }) => ({
      where,
      quote,
      day: day ?? null,
      verdict: verdict ? verdictText(verdict) : null,
      why: verdict ? { says: verdict.says, code: verdict.code, parts: { ...verdict.parts } } : null,
      reliability: reliability ?? null,
    })),
    refuted: published.refuted.map(({ date, reasons }) => ({
      date,
      reason: `Not published on ${date}: ${refutedText({ reasons }, asData)}.`,
      reasons: reasons.map((one) => reasonJson(one, (reason) => refutationText(reason, asData))),
    })),
    injected: article.injected.map((mark) => injectedJson(article, mark)),
    corrections: corrections.map(({ field, value, reason }) => ({
      field,
      value,
      reason: reasonJson(reason, (one) => correctionText(one, asData)),
    })),
    blocks: article.blocks.map(({ role, rule, span }) => ({ role, rule, ...span })),
    dates: timexes.map(({ text, spans, value, from, to, doubt, rule }) => ({
      text,
      ...hull(spans),
      value,
      from: from ?? null,
      to: to ?? null,
      doubt: doubt ?? null,
      rule,
    })),
    problems: article.problems.map(({ code, parts, message }) => ({
      code,
      parts: { ...parts },
      message,
    })),
  }
}

/** Injected words with their place and all that speaks against them. */
export function injectedJson(article: Article, { span, reasons }: Injected) {
  return {
    text: article.text.slice(span.start, span.end),
    ...span,
    reason: injectionsText(reasons),
    reasons: reasons.map((one) => reasonJson(one, injectionText)),
  }
}
