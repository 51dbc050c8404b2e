import { BODY_NOUNS, type BodyFeature } from './body-nouns.data.ts'
import { GROUP_NOUNS } from './group-nouns.data.ts'
import { FORMS_OF_ADDRESS, NAME_SUFFIXES } from './honorifics.data.ts'
import { OFFICE_MODIFIERS } from './office-modifiers.data.ts'
import { OFFICES, type OfficeFeature } from './offices.data.ts'
import { nounForms } from './word-forms.ts'

/** Sector (PLOVER) by office or calling that stands before a name, in lower case: `senator` is LEG. */
export const OFFICE_SECTORS: ReadonlyMap<string, string> = new Map(
  OFFICES.flatMap(([office, sector]) => (sector ? [[office, sector] as const] : [])),
)

/** Words that may stand before the noun of an office. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(OFFICE_MODIFIERS)

/** Offices and callings with a feature, singular. */
export const offices = (having: OfficeFeature): ReadonlySet<string> =>
  new Set(OFFICES.filter(([, , ...own]) => own.includes(having)).map(([office]) => office))

/** Nouns of bodies with a feature. */
export const bodyNouns = (having: BodyFeature): ReadonlySet<string> =>
  new Set(BODY_NOUNS.filter(([, , ...own]) => own.includes(having)).map(([noun]) => noun))

/** Sector of a state's own body: `ministry` is GOV. */
export const STATE_BODIES: ReadonlyMap<string, string> = new Map(
  BODY_NOUNS.flatMap(([noun, sector, ...own]) =>
    sector && own.includes('state') ? [[noun, sector] as const] : [],
  ),
)

/** Nouns that are one side of an event by themselves, in both numbers, with their sectors; '' where they have none. */
export const SIDE_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    ...GROUP_NOUNS.filter(([, sector, weapon]) => sector || !weapon),
    ...BODY_NOUNS.filter(([, , ...own]) => own.includes('side')),
    ...OFFICES.filter(([, , ...own]) => own.includes('side')),
  ].flatMap(([noun, sector]) => nounForms(noun).map((form) => [form, sector ?? ''] as const)),
)

/** Nouns that tell the sector of whom they belong to and are nobody themselves, in both numbers. */
export const WEAPON_NOUNS: ReadonlySet<string> = new Set(
  GROUP_NOUNS.filter(([, , weapon]) => weapon).flatMap(([noun]) => nounForms(noun)),
)

/** What the word for an office tells of the gender of its holder. */
export const OFFICE_GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[...offices('female')].map((office) => [office, 'female'] as const),
  ...[...offices('male')].map((office) => [office, 'male'] as const),
])

/** Forms of address: they tell the gender at most. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map(
  FORMS_OF_ADDRESS.map(([address, gender]) => [address, gender]),
)

/** The offices that forms of address abbreviate: `gov` → `governor`. */
export const ADDRESS_OFFICES: ReadonlyMap<string, string> = new Map(
  FORMS_OF_ADDRESS.flatMap(([address, , office]) => (office ? [[address, office]] : [])),
)

/** What may follow a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES)
