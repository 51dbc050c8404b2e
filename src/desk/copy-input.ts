import { bodyMask } from '../article/index.ts'
import type { CopyInput } from '../copies/index.ts'
import type { Annotated } from '../record/index.ts'

/** What `copies` reads of a page: its body alone. Offsets as in `article.text`. */
export function copyInput({ article, published }: Annotated): CopyInput {
  return {
    id: article.id,
    title: article.title,
    ...(article.bylines[0] ? { byline: article.bylines[0].value } : {}),
    ...(article.outlet ? { outlet: article.outlet.value } : {}),
    ...(published.value ? { published: published.value } : {}),
    dateConfidence: published.confidence,
    agencies: article.agencies.map((credit) => credit.agency),
    text: bodyMask(article),
    injected: article.injected.map(({ span }) => span),
  }
}
