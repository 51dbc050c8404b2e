import type { Settlement } from '../../archive/index.ts'
import { bodyText, type Cite, hull, type Span } from '../../article/index.ts'
import type { Annotated } from '../../brief/index.ts'
import { storyOrigins } from '../facts/origin-facts.ts'
import { type StoryView, viewStories } from '../story-view.ts'
import type { ReadingJson } from './reading-schema.ts'

type ArticleJson = ReadingJson['articles'][number]
type StoryJson = ReadingJson['stories'][number]

/** Stories and their articles as plain data (`readingSchema`), with articles that are in no story. */
export function readingJson(
  settlement: Settlement,
  ids: { stories: ReadonlySet<string>; articles: ReadonlySet<string> },
): ReadingJson {
  const views = viewStories(settlement, ids.stories)
  const shown = new Set([...ids.articles, ...views.flatMap(({ story }) => story.articles)])
  return {
    articles: settlement.articles.filter(({ article }) => shown.has(article.id)).map(articleJson),
    stories: views.map(storyJson),
  }
}

const wordsAt = (text: string, span: Span | undefined): string | null =>
  span ? text.slice(span.start, span.end) : null

/** One article as plain data: what was read, its day with the evidence, its lines with their labels. */
export function articleJson({ article, published }: Annotated): ArticleJson {
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
    firstPublished: published.firstPublished ?? null,
    dateEvidence: published.evidence.map(({ where, quote, day, verdict, reliability }) => ({
      where,
      quote,
      day: day ?? null,
      verdict: verdict ?? null,
      reliability: reliability ?? null,
    })),
    refuted: published.refuted.map(({ date, reason }) => ({ date, reason })),
    injected: article.injected.map(({ span, reason }) => ({
      text: article.text.slice(span.start, span.end),
      ...span,
      reason,
    })),
    blocks: article.blocks.map(({ role, span }) => ({ role, ...span })),
    problems: article.problems.map(({ code, message }) => ({ code, message })),
  }
}

function originsJson(view: StoryView): StoryJson['origins'] {
  const { maps, independent } = storyOrigins(view)
  return {
    independent,
    articles: maps.map(({ article, own, sentences }) => ({
      article,
      own,
      sentences: sentences.map(({ start, end, kind, name, article: from }) => ({
        start,
        end,
        kind,
        name: name ?? null,
        from: from ?? null,
      })),
    })),
  }
}

/** One story as plain data: copies, timeline, claims, entities, events, brief, each with its words. */
export function storyJson(view: StoryView): StoryJson {
  const { story } = view
  const evidence = (cite: Cite) => evidenceJson(view, cite)
  return {
    id: story.id,
    headline: story.headline,
    articles: [...story.articles],
    reasons: [...story.reasons],
    copies: story.links.map((link) => ({
      articles: [link.a, link.b],
      relation: link.relation,
      original: link.source ?? null,
      sharedWords: link.sharedWords,
      passages: link.passages.map(({ a, b }) => ({
        a: evidence({ article: link.a, spans: [a] }),
        b: evidence({ article: link.b, spans: [b] }),
      })),
      reasons: [...link.reasons],
    })),
    texts: story.families.map((family) => ({
      articles: [...family.members],
      original: family.original ?? null,
      agency: family.agency ?? null,
      rebuilt: family.rebuilt
        ? {
            text: family.rebuilt.text,
            from: [...family.rebuilt.from],
            sentences: family.rebuilt.sentences.map((one) => ({ ...one, by: [...one.by] })),
            variants: family.rebuilt.variants.map((one) => ({
              ...one,
              by: [...one.by],
              others: one.others.map((other) => ({ ...other, by: [...other.by] })),
            })),
            doubts: family.rebuilt.doubts.map(({ span, reason }) => ({ ...span, reason })),
          }
        : null,
      reasons: [...family.reasons],
    })),
    origins: originsJson(view),
    timeline: story.timeline.map((entry) => ({
      date: days(entry),
      status: entry.status,
      what: entry.what,
      through: [...entry.through],
      evidence: entry.evidence.map(evidence),
    })),
    claims: story.ledger.map((entry) => ({
      proposition: entry.proposition,
      asserts: [...entry.asserts],
      denies: [...entry.denies],
      declines: [...entry.declines],
      voices: entry.voices.map(({ stance, party, who }) => ({ stance, party, who: [...who] })),
      contested: entry.contested,
      via: [...entry.via],
      origins: entry.origins,
      evidence: entry.evidence.map((cite) => ({ ...evidence(cite), stance: cite.stance })),
    })),
    entities: story.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      spellings: entity.spellings.map(({ text }) => text),
      slips: entity.spellings.flatMap(({ text, slip }) => (slip ? [{ text, reason: slip }] : [])),
      kind: entity.kind,
      country: entity.country ?? null,
      role: entity.role ?? null,
      mentions: entity.mentions.length,
      reasons: [...entity.reasons],
    })),
    events: story.happenings.map((happening) => ({
      type: happening.type,
      status: happening.status,
      allegedBy: [...happening.allegedBy],
      deniedBy: [...happening.deniedBy],
      actors: [...happening.actors],
      recipients: [...happening.recipients],
      place: happening.place ?? null,
      date: happening.when ? days(happening.when) : null,
      evidence: happening.events.map((event) =>
        evidence({ article: event.article, spans: event.evidence }),
      ),
    })),
    brief: story.brief.map(({ text, cites }) => ({ text, evidence: cites.map(evidence) })),
  }
}

const days = ({ from, to }: { from: string; to: string }): string =>
  from === to ? from : `${from}/${to}`

function evidenceJson(view: StoryView, cite: Cite) {
  return {
    article: cite.article,
    source: view.member(cite.article)?.article.origin.sources[0] ?? '',
    ...hull(cite.spans),
    quote: view.quote(cite),
  }
}
