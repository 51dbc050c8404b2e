import { AGENCIES } from './agencies.data.ts'
import { KNOWN_BODIES } from './organisations.data.ts'
import { OUTLET_NAME_WORDS, OUTLETS } from './outlets.data.ts'
import { PICTURE_LIBRARIES } from './picture-libraries.data.ts'

/** A body with its names, country and sector. */
export interface KnownBody {
  /** Fullest name first. */
  readonly names: readonly string[]
  readonly country?: string
  /** Sector of the PLOVER manual. */
  readonly sector?: string
}

const bodyOf = (names: readonly string[], country: string | null, sector: string | null) => ({
  names: [...new Set(names)],
  ...(country ? { country } : {}),
  ...(sector ? { sector } : {}),
})

/** Every body whose name in a sentence means it and nothing else: agencies, outlets, picture libraries and others. */
export const ORGANISATIONS: readonly KnownBody[] = [
  ...AGENCIES.flatMap(({ name, full = name, marks, country }) =>
    country ? [bodyOf([full, name, ...marks], country, 'JRN')] : [],
  ),
  ...PICTURE_LIBRARIES.flatMap(([names, country]) =>
    country ? [bodyOf(names, country, 'BUS')] : [],
  ),
  ...OUTLETS.flatMap(([names, country]) => (country ? [bodyOf(names, country, 'JRN')] : [])),
  ...KNOWN_BODIES.map((row) => bodyOf(...row)),
]

/** Names of outlets, as they are written. */
export const OUTLET_NAMES: readonly string[] = OUTLETS.flatMap(([names]) => names)

const isOneWord = (name: string): boolean => !name.includes(' ')

/** Words of the names of outlets, in lower case: `times`, `bbc`, `reuters`. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set([
  ...OUTLET_NAME_WORDS,
  ...OUTLET_NAMES.filter(isOneWord).map((name) => name.toLowerCase()),
  ...AGENCIES.filter(({ pictures }) => pictures)
    .flatMap(({ name, marks }) => [name, ...marks])
    .filter((name) => isOneWord(name) && name.length > 2)
    .map((name) => name.toLowerCase()),
])

/** Outlets whose names have several words: `Los Angeles Times`. */
export const LONG_OUTLETS: readonly string[] = OUTLET_NAMES.filter((name) => !isOneWord(name)).sort(
  (a, b) => b.length - a.length,
)

/** Names of picture libraries. */
export const LIBRARY_NAMES: readonly string[] = PICTURE_LIBRARIES.flatMap(([names]) => names)

/** Names that captions credit for a picture, longest first: of agencies that sell pictures and of libraries. */
export const PICTURE_SOURCES: readonly string[] = [
  ...AGENCIES.filter(({ pictures }) => pictures).flatMap(({ name, marks, credits = [] }) => [
    name,
    ...marks,
    ...credits,
  ]),
  ...LIBRARY_NAMES,
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
