import type { LeadImage } from '../../article/index.ts'
import type { LinkedData } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import type { Scene } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'

/** A caption of the lead picture stands between so many lines above the headline and the first paragraphs. */
const ABOVE = 6
const BELOW = 3
/** A credit belongs to the caption that it follows, or precedes, within so many lines. */
const BESIDE = 2

/**
 * The picture that the page shows above its text, by its own data, with caption and credit where it has
 * some. Null if the data name none.
 */
export function findLeadImage(
  scene: Scene,
  labels: readonly HtmlLabel[],
  offsets: readonly number[],
  meta: MetaTags,
  data: LinkedData,
): LeadImage | null {
  const stated = statedImage(meta, data)
  if (!stated) return null
  const { lines, title, first } = scene
  const head = lines.slice(Math.max(0, Math.min(title, first) - ABOVE), Math.max(0, first + BELOW))
  const spanOf = (index: number) => {
    const start = offsets[index] ?? 0
    return { start, end: start + (lines[index]?.text.length ?? 0) }
  }
  const caption = head.find(({ index }) => labels[index]?.role === 'caption')
  const credit = head.find(
    ({ index }) =>
      labels[index]?.role === 'credit' && (!caption || Math.abs(index - caption.index) <= BESIDE),
  )
  return {
    ...stated,
    ...(caption ? { caption: spanOf(caption.index) } : {}),
    ...(credit ? { credit: spanOf(credit.index) } : {}),
  }
}

function statedImage(meta: MetaTags, data: LinkedData): { url: string; pointer: string } | null {
  const tag = meta.first('og:image', 'og:image:url', 'og:image:secure_url')
  if (tag && isAddress(tag.value)) return { url: tag.value, pointer: `meta[property=${tag.name}]` }
  const article = data.articles.find(({ image }) => isAddress(image))
  if (article) return { url: article.image, pointer: `${article.type}.image` }
  const card = meta.first('twitter:image', 'twitter:image:src')
  return card && isAddress(card.value)
    ? { url: card.value, pointer: `meta[name=${card.name}]` }
    : null
}

const isAddress = (value: string) => /^https?:\/\/\S{1,2000}$/i.test(value)
