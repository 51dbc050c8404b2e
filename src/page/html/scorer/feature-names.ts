import type { TRAIT } from '../traits.data.ts'

/** What the scorer knows of the lines around: so many before, and so many after. */
export const REACH = 3

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
