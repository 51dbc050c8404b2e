import type { TRAIT } from '../traits.data.ts'

/** What the scorer knows of the lines around: so many before, and so many after. */
export const REACH = 3

/**
 * Rules that are often wrong, and often right, about what is no body. FROZEN: `models/page.bin` was grown with these
 * rules, the features and the roles of blocks in this order; `models/page.md` has their digest, and
 * `test/models.test.ts` checks it. Changed ones need `npm run train -- page`.
 */
export const SCORED_RULES: readonly string[] = `
  text.body text.subhead picture.media teaser.link picture.figure text.before text.outside
  teaser.card teaser.pointer teaser.after-stop furniture.tags furniture.nav promo.ad
  teaser.related promo.box furniture.button text.after furniture.overlay head.dek head.dek-heading
  picture.credit-words picture.credit-at-end picture.position teaser.heading tail.bio
  picture.caption text.pull-quote promo.pitch promo.note teaser.after-end
`
  .trim()
  .split(/\s+/)

/** Traits inside the container. */
export const NEAR: readonly (keyof typeof TRAIT)[] = [
  'nav',
  'footer',
  'header',
  'aside',
  'related',
  'share',
  'newsletter',
  'comment',
  'promo',
  'ad',
  'caption',
  'credit',
  'byline',
  'stamp',
  'bio',
  'tags',
  'teaser',
  'media',
  'body',
  'title',
  'dek',
  'overlay',
  'wall',
  'live',
  'pullquote',
  'article',
  'figure',
  'correction',
]
/** Traits of all around the line. */
export const ALL: readonly (keyof typeof TRAIT)[] = [
  'nav',
  'footer',
  'aside',
  'related',
  'comment',
  'promo',
  'teaser',
  'media',
  'body',
  'article',
  'overlay',
]
const OWN = [
  'length',
  'words',
  'linked',
  'bold',
  'ends',
  'colon',
  'commas',
  'digits',
  'capitals',
  'lower',
  'prose',
  'heading',
  'tag',
  'inside',
  'depth',
  'place',
  'from first',
  'from last',
  'told before',
  'from title',
  'behind stop',
  'repeats',
  'role',
  'kept',
  'rule',
  'heading above',
  'since heading',
] as const
/** What its words say. */
export const WORDING = [
  'pointer',
  'label',
  'note',
  'bio',
  'photo credit',
  'rights',
  'stop heading',
  'pitch',
  'you',
  'we',
  'address',
  'wire credit',
] as const
const KIN = [
  'prose beside',
  'share beside',
  'from trunk',
  'to trunk',
  'alike',
  'alike prose',
  'alike linked',
  'alike kept',
  'alike length',
  'run',
] as const
const PAGE = [
  'page prose',
  'share inside',
  'prose lines',
  'articles',
  'stated body',
  'in stated body',
  'stated dek',
] as const
const BESIDE = ['kept', 'length', 'linked', 'heading', 'prose', 'ends'] as const

/** Names of the features, in their order. */
export const FEATURES: readonly string[] = [
  ...OWN,
  ...NEAR.map((name) => `near ${name}`),
  ...ALL.map((name) => `all ${name}`),
  ...WORDING,
  ...KIN,
  ...PAGE,
  ...beside().flatMap((at) => BESIDE.map((name) => `${name} ${at}`)),
]

function beside(): number[] {
  const places: number[] = []
  for (let at = -REACH; at <= REACH; at++) if (at !== 0) places.push(at)
  return places
}
