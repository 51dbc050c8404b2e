import { AGENCIES, type AgencyRow } from './agencies.data.ts'

/** Initials are words too ("aa", "pa"): only names of so many letters count in small letters. */
const LEAST_FOLDED = 5
/** Longer strings are no agency's name. */
const MOST_LETTERS = 100

const marksOf = ({ name, marks, credits = [] }: AgencyRow): readonly string[] => [
  name,
  ...marks,
  ...credits,
]

const NAME_OF = new Map<string, string>(
  AGENCIES.flatMap((agency) => marksOf(agency).map((mark) => [mark, agency.name] as const)),
)
const FOLDED = new Map<string, string>(
  AGENCIES.flatMap((agency) =>
    [
      ...marksOf(agency).filter(({ length }) => length >= LEAST_FOLDED),
      ...(agency.sites ?? []),
    ].map((mark) => [mark.toLowerCase(), agency.name] as const),
  ),
)

/** Every way in which agencies are written, longest first: "Australian Associated Press" is not AP. */
export const AGENCY_MARKS: readonly string[] = [...NAME_OF.keys()].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

/**
 * The agency that a name or address stands for, by its plain name; null if it is none that is known.
 *
 * @example agencyNamed('AP') // 'Associated Press'
 */
export function agencyNamed(name: string): string | null {
  if (name.length > MOST_LETTERS) return null
  const bare = name.trim().replace(/^(?:the\s+|www\.)/i, '')
  return NAME_OF.get(bare) ?? FOLDED.get(bare.toLowerCase()) ?? null
}
