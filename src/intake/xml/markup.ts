import { joinAddress } from './join-address.ts'

/** Elements of HTML that have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster'])

/** A name without its prefix; one that no element of HTML has becomes that of one that says nothing. */
function plainName(name: string): string {
  const plain = name.slice(name.indexOf(':') + 1)
  return /^[a-z][a-z0-9-]{0,40}$/.test(plain) ? plain : 'span'
}

/** A tag as HTML writes it, its addresses made whole. */
export function openTag(
  name: string,
  attributes: ReadonlyMap<string, string>,
  base: string | undefined,
): string {
  let tag = `<${plainName(name)}`
  for (const [key, value] of attributes) {
    if (key.includes(':') || key === 'xmlns' || !/^[a-z][\w-]{0,60}$/.test(key)) continue
    const whole = ADDRESSES.has(key) ? (joinAddress(value, base) ?? value) : value
    tag += ` ${key}="${escapeMarkup(whole).replace(/"/g, '&quot;')}"`
  }
  return `${tag}>`
}

/** The end of an element; '' of one that has none. */
export const closeTag = (name: string): string =>
  VOID.has(plainName(name)) ? '' : `</${plainName(name)}>`

/** Text as markup shows it. */
export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
