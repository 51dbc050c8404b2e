import type { PageKind } from '../../article/index.ts'
import { anyPhrase } from '../../lexicon/index.ts'
import type { LinkedData } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import type { Placed } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'
import { TRAIT } from './traits.data.ts'

interface Seen {
  readonly title: string
  readonly lines: readonly Placed[]
  readonly labels: readonly HtmlLabel[]
  readonly articles: number
  readonly data: LinkedData
  readonly meta: MetaTags
  readonly url: string
}

const ERROR_TITLE = new RegExp(
  String.raw`^\W{0,3}(?:${anyPhrase(String.raw`
    (?:error )?(?:40[0-9]|410|50[0-4])\b.{0,60}
    .{0,40}\b(?:page|file|article) (?:not found|unavailable|does not exist|can'?t be found)\b.{0,40}
    not found
    access denied
    forbidden
    attention required.{0,40}
    just a moment.{0,20}
    are you a robot.{0,20}
    oops.{0,60}
  `)})$`,
  'i',
)
const CONSENT =
  /\b(?:cookies?|consent|gdpr|personal data|tracking|privacy (?:policy|settings|choices))\b/i
const WALL = new RegExp(
  String.raw`\b(?:${anyPhrase(`
    subscribe (?:now|today|to (?:read|continue|keep))
    to (?:continue|keep) reading
    already a subscriber
    subscribers? only
    this (?:article|content|story) is (?:for|available to|exclusively)
    sign in to (?:read|continue)
    create a free account
    become a member to read
    reached your (?:free )?(?:article )?limit
    premium (?:article|content)
  `)})\b`,
  'i',
)

/** What is said of pages that hold no article, or not all of one. */
export const NOT_ARTICLES: Readonly<Partial<Record<PageKind, string>>> = {
  listing: 'a list of articles',
  gallery: 'a gallery of pictures',
  video: 'a page for a video',
  paywall: 'the beginning of an article that only subscribers can read on',
  'consent-wall': 'a question about cookies, not the page behind it',
  'error-page': 'an error message',
}

/** What sort of page this is: the surest signs first. */
export function pageKind(seen: Seen): PageKind {
  const { title, lines, labels, articles, data, meta, url } = seen
  const body = lines.filter((line) => labels[line.index]?.role === 'body')
  const length = body.reduce((sum, line) => sum + line.text.length, 0)
  if (lines.length === 0) return 'empty'
  if (ERROR_TITLE.test(title) && length < 1500) return 'error-page'
  const visible = lines.slice(0, 400)
  if (length < 1200 && share(visible, CONSENT) > 0.4) return 'consent-wall'
  if (data.articles.some(({ type }) => type === 'LiveBlogPosting')) return 'live-blog'
  if (/\blive-?(?:blog|updates?)\b/i.test(url) && body.length > 6) return 'live-blog'
  if (length < 1200 && isWalled(lines, body, data)) return 'paywall'
  const og = meta.first('og:type')?.value ?? ''
  if (length < 700 && (/^video/.test(og) || /\/videos?\//.test(url))) return 'video'
  if (
    length < 900 &&
    (/gallery|slideshow|photos\//.test(url) ||
      data.articles.some(({ type }) => type === 'ImageGallery'))
  ) {
    return 'gallery'
  }
  if (articles >= 4 && !/article/.test(og) && data.articles.every(({ type }) => type === 'WebPage'))
    return 'listing'
  const teasers = labels.filter(({ role }) => role === 'teaser').length
  if (length < 300 && teasers > 15) return 'listing'
  return length === 0 && teasers === 0 ? 'empty' : 'article'
}

/** More paragraphs than this are the article, whatever the page's data say of a wall. */
const MOST_OF_A_START = 2

/**
 * Proof that the article ends at a wall: words of one behind where the text begins (in the page's head every reader is asked to log in), or a
 * page that says so and shows no more than a beginning.
 */
function isWalled(lines: readonly Placed[], body: readonly Placed[], data: LinkedData): boolean {
  const start = body[0]?.index ?? -1
  const behind = lines.filter(({ index }) => index > start)
  if (behind.some(({ words, text }) => words < 60 && WALL.test(text))) return true
  if (body.length > MOST_OF_A_START) return false
  const isSaid = data.articles.some(({ free }) => !free)
  return isSaid || behind.some(({ traits, words }) => (traits & TRAIT.wall) !== 0 && words > 3)
}

/** The share of the visible words that stand on lines which `words` matches. */
function share(lines: readonly Placed[], words: RegExp): number {
  let all = 0
  let hit = 0
  for (const line of lines) {
    all += line.words
    if (words.test(line.text.slice(0, 2000))) hit += line.words
  }
  return all === 0 ? 0 : hit / all
}
