import type { Annotated } from '../../record/index.ts'

/** What a page says of itself, as label and value: for the head of a list of its lines. */
export function articleHead({ article, published }: Annotated): (readonly [string, string])[] {
  const { text, leadImage, outlet, corporateAuthor, agencies } = article
  const wordsAt = (span: { start: number; end: number } | undefined) =>
    span ? ` “${text.slice(span.start, span.end)}”` : ''
  const image =
    leadImage && `${leadImage.url}${wordsAt(leadImage.caption)}${wordsAt(leadImage.credit)}`
  const names = article.bylines.map(({ value }) => value).join(', ')
  const credits = [...new Set(agencies.map(({ agency }) => agency))].join(', ')
  const rows: (readonly [string, string | undefined])[] = [
    ['kind', article.kind],
    ['headline', article.title],
    ['outlet', outlet?.value],
    ['authors', names || corporateAuthor?.value],
    ['agencies', credits],
    ['published', published.value],
    ['captured', article.origin.told?.captured],
    ['language', article.language],
    ['section', article.section],
    ['address', article.canonicalUrl ?? article.origin.url],
    ['picture', image],
    ...article.problems.map(({ message }) => ['problem', message] as const),
  ]
  return rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}
