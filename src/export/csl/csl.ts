import type { StoryView } from '../../dossier/index.ts'
import type { Annotated } from '../../record/index.ts'
import type { ExportFormat } from '../format.ts'
import { addressOf, everyArticle, type Holdings } from '../holdings.ts'
import { jsonArray } from '../json-array.ts'
import { plainLine } from '../words.ts'

/**
 * Articles as CSL-JSON, for citeproc, Zotero, pandoc: one array. `issued` is the proved day, `accessed` when the bytes came, `archive_location`
 * the id of the article; a copy cites its original in `note`.
 *
 * Left empty: names of authors in parts (`literal` alone is known), `publisher`, `page`, and what the page does not prove.
 */
export const csl: ExportFormat = {
  name: 'csl',
  says: 'articles as CSL-JSON, for citation managers',
  media: 'application/vnd.citationstyles.csl+json',
  extension: '.csl.json',
  takes: [],
  *write(holdings) {
    yield* jsonArray(items(holdings))
  },
}

function* items(holdings: Holdings) {
  for (const { page, view } of everyArticle(holdings))
    if (holdings.isFound(page.article.id)) yield item(page, view, holdings)
}

function item(page: Annotated, view: StoryView | null, holdings: Holdings) {
  const { article, published } = page
  const address = addressOf(page)
  const authors = article.bylines.map(({ value }) => plainLine(value)).filter(Boolean)
  const accessed = holdings.arrivedAt(article.id)
  const outlet = plainLine(article.outlet?.value ?? '')
  const note = noteOf(page, view)
  return {
    id: article.id,
    type: outlet || authors.length > 0 ? 'article-newspaper' : 'webpage',
    ...(article.title ? { title: plainLine(article.title) } : {}),
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(published.value ? { issued: dateParts(published.value) } : {}),
    ...(accessed ? { accessed: dateParts(accessed.slice(0, 10)) } : {}),
    ...(article.language ? { language: article.language } : {}),
    ...(address ? { URL: address } : {}),
    archive: 'Copydesk',
    archive_location: article.id,
    ...(note ? { note } : {}),
  }
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** Of a copy: whose text it is. */
function noteOf({ article }: Annotated, view: StoryView | null): string | null {
  const family = view?.story.families.find(({ members }) => members.includes(article.id))
  if (!view || !family || family.original === article.id) return null
  const original = family.original === undefined ? undefined : view.member(family.original)
  if (original) {
    const outlet = original.article.outlet?.value
    return plainLine(
      `A copy of “${original.article.title}”${outlet ? `, ${outlet}` : ''} (${original.article.id})`,
    )
  }
  return family.agency
    ? plainLine(`A copy of a text of ${family.agency}, which is not held`)
    : 'One of several copies of a text whose original is not held or not known'
}
