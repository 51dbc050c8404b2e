import type { PageKind } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'

/** An article in a line of a list, as it is settled. */
export interface ArticleHead {
  readonly id: string
  readonly title: string
  readonly kind: PageKind
  readonly outlet?: string
  /** Day of publication. */
  readonly published?: string
  readonly url?: string
  /** The story that it is in. */
  readonly story?: string
}

/** The line that stands for an article, but for its story. */
export function articleHead({ article, published }: Annotated): ArticleHead {
  const { outlet, canonicalUrl, origin } = article
  const url = canonicalUrl ?? origin.url
  return {
    id: article.id,
    title: article.title,
    kind: article.kind,
    ...(outlet ? { outlet: outlet.value } : {}),
    ...(published.value ? { published: published.value } : {}),
    ...(url ? { url } : {}),
  }
}

/** Which articles are listed: that which came last first. */
export interface ArticlesAsk {
  readonly outlet?: string
  /** Days of publication, both included. */
  readonly since?: string
  readonly until?: string
  readonly limit?: number
  readonly after?: string
}
