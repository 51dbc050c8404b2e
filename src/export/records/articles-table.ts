import { z } from 'zod'
import { bodyText } from '../../article/index.ts'
import { originsJson, type StoryView } from '../../dossier/index.ts'
import type { Annotated } from '../../record/index.ts'
import { day, key, share, text, texts, time, whole } from './column.ts'
import { type RowSource, table } from './table.ts'

const schema = z.object({
  id: key('SHA-256 of the bytes of the page, in hex'),
  story: text('id of its story'),
  title: text('the headline, without the name of the outlet'),
  kind: key(
    'article, live-blog, listing, gallery, video, paywall, consent-wall, error-page, empty',
  ),
  outlet: text('the paper or broadcaster that the page names'),
  bylines: texts('names in the byline'),
  agencies: texts('agencies that the page credits'),
  url: text('the address that the page gives itself, else that which it was read from'),
  source: text('the file or address that it was read from'),
  published: day('the day of publication, where one is proved'),
  confidence: share('of that day, 0 to 1'),
  stamped: day("the day of the page's own stamp, where it is another"),
  language: text('ISO 639-1'),
  section: text('of the paper, as the page has it'),
  dateline: text('where it was filed'),
  own_share: share(
    'share of its words that are its own reporting, 0 to 1; null where its story shares no text',
  ),
  words: whole('words of its body'),
  injected: whole('places where words were injected'),
  size: whole('bytes of the page'),
  media_type: text('text/html or text/plain'),
  fetched: time('when the bytes first came'),
  body: text('the body, where it was asked for: paragraphs with a blank line between them'),
})

function row(page: Annotated, view: StoryView | null, own: number | null, source: RowSource) {
  const { article, published } = page
  const body = bodyText(article)
  return {
    id: article.id,
    story: view?.story.id ?? null,
    title: article.title || null,
    kind: article.kind,
    outlet: article.outlet?.value ?? null,
    bylines: article.bylines.map(({ value }) => value),
    agencies: [...new Set(article.agencies.map(({ agency }) => agency))],
    url: article.canonicalUrl ?? article.origin.url ?? null,
    source: article.origin.sources[0] ?? null,
    published: published.value ?? null,
    confidence: published.value === undefined ? null : published.confidence,
    stamped: published.stampedAt ?? null,
    language: article.language || null,
    section: article.section ?? null,
    dateline: article.dateline?.place ?? null,
    own_share: own,
    words: body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    injected: article.injected.length,
    size: article.origin.size,
    media_type: article.origin.mediaType,
    fetched: source.holdings.arrivedAt(article.id),
    body: source.options.text ? body : null,
  }
}

/** A row an article. */
export const articlesTable = table({
  name: 'articles',
  says: 'An article: one page, by its bytes.',
  schema,
  ofStory(view, source) {
    // Whose its sentences are is looked at only where some of them share text.
    const own = new Map(
      view.story.links.length > 0 ? originsJson(view).map((one) => [one.article, one.own]) : [],
    )
    return view.members.map((page) => row(page, view, own.get(page.article.id) ?? null, source))
  },
  ofLoose: (page, source) => [row(page, null, null, source)],
})
