/**
 * Letters that romanisations and languages exchange freely, longest first: the left side is rewritten
 * before two names are compared. `Sergey`/`Sergei`, `Khamenei`/`Hamenei`, `Byung`/`Byoung`, `Xi`.
 */
export const FREE_VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch/g, 'sh'],
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck|cq/g, 'k'],
  [/qu?/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  // Korean: Geun/Gun, Byoung/Byung, Yeon/Yon, Seok/Sok.
  [/eu|ou|oo/g, 'u'],
  [/eo/g, 'o'],
  [/ee|ea/g, 'i'],
  [/c(?=[aourlk]|$)/g, 'k'],
  [/[ae]y|ei|iy|yi|ie|y/g, 'i'],
  [/aa/g, 'a'],
  [/(.)\1+/g, '$1'],
  // Abdullah/Abdulla, Sarah/Sara.
  [/(?<=[aeiou])h$/g, ''],
]

/** Letters near enough to be one sound in two ears; each pair costs `NEAR_COST` instead of 1. */
export const NEAR_LETTERS: ReadonlySet<string> = new Set(
  'bp dt gk gj sz vf vb ck cs cj hk hj jy ij iy vu td lr sj tz fp'
    .split(' ')
    .flatMap((pair) => [pair, pair.split('').reverse().join('')]),
)

/** Costs of one change of a letter, where an unlike letter costs 1. */
export const COSTS = {
  vowel: 0.45,
  near: 0.5,
  dropVowel: 0.5,
  dropSilent: 0.35,
  drop: 0.8,
  other: 1,
} as const

/** Parts of a name that come and go between spellings. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el ul ur ad ed as es an ar bin ibn ben bint ould van von der den de di da do dos du del della la
  le y e te ter zu of the`.split(/\s+/),
)
