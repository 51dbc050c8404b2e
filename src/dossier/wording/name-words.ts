import {
  countryName,
  type NameReason,
  type NameReasons,
  type SlipReason,
  type SlipReasons,
} from '../../names/index.ts'
import { asData, inWords, type Wording } from './wording.ts'

/** `; same office (leader), same country (North Korea)` */
function alike({ office, country }: { office?: string; country?: string }): string {
  const parts = [
    ...(office ? [`same office (${office})`] : []),
    ...(country ? [`same country (${countryName(country) ?? country})`] : []),
  ]
  return parts.length > 0 ? `; ${parts.join(', ')}` : ''
}

const pair = ({ a, b }: { a: string; b: string }): string => `"${a}" and "${b}"`

const NAME_WORDS: Wording<NameReasons> = {
  'named-again': ({ name }) => `"${name}" is named again`,
  'in-both': ({ name }) => `"${name}" in both articles`,
  'two-spellings': (parts) => `${pair(parts)}: one name in two spellings${alike(parts)}`,
  'letter-apart': (parts) => `${pair(parts)}: a letter apart${alike(parts)}`,
  'one-body': (parts) => `${pair(parts)}: one body under a longer and a shorter name`,
  'one-site': (parts) => `${pair(parts)}: the same name before two words for the site`,
  'in-brackets': ({ text }) => `"${text}" stands in brackets after the name`,
  'stands-beside': ({ text, name }) => `"${text}" is ${name}: the name stands beside it`,
  'office-of-country': ({ text, name }) =>
    `"${text}" is ${name}: the same office of the same country`,
  'office-of-body': ({ text, name }) => `"${text}" is ${name}: the same office of the same body`,
  'last-holder': ({ text, name }) => `"${text}" is ${name}: the last one named who holds it`,
  'last-body': ({ text, name }) => `"${text}" is ${name}: the last such body named`,
  'nearest-meant': ({ text, name }) => `"${text}" is ${name}, the nearest it can mean`,
  'called-afterwards': ({ text, name }) => `"${text}" is what ${name} is called afterwards`,
  'only-of-name': ({ text, name }) =>
    `"${text}": ${name} is the only one of that name in these articles`,
  'by-hand': (parts) => `${pair(parts)}: decided by hand`,
  'one-leader': (parts) => `${pair(parts)}: ${parts.leader} leads both`,
}

/** Why mentions and spellings are one entity. */
export const nameText = (reason: NameReason): string => inWords(NAME_WORDS, reason, asData)

const SLIP_WORDS: Wording<SlipReasons> = {
  rare: ({ articles, mentions, usual }) =>
    `${articles === 1 ? 'one article has' : `${articles} articles have`} it, ${mentions} other mentions say "${usual}"`,
}

/** Why a spelling counts as an error. */
export const slipText = (slip: SlipReason): string => inWords(SLIP_WORDS, slip, asData)
