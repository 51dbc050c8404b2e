import type { Found } from '../../article/index.ts'
import type { LinkedData } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'

/** Addresses and notes on rights stand where the name should. */
const NO_NAME = /^(?:https?:|copyright\b|©|\(c\))/i

/** Names that a page gives its outlet, best first; the last are guesses from the address. */
export function outletNames(meta: MetaTags, data: LinkedData, url: string): Found<string>[] {
  const found: Found<string>[] = []
  const add = (value: string | undefined, pointer: string) => {
    const name = (value ?? '').replace(/^@/, '').trim()
    if (name !== '' && name.length <= 80 && !NO_NAME.test(name))
      found.push({ value: name, pointer })
  }
  add(meta.first('og:site_name')?.value, 'meta[property=og:site_name]')
  for (const article of data.articles.slice(0, 3))
    add(article.publisher, `${article.type}.publisher`)
  add(
    meta.first('application-name', 'apple-mobile-web-app-title')?.value,
    'meta[name=application-name]',
  )
  for (const site of data.sites.slice(0, 3)) add(site, 'Organization.name')
  add(meta.first('dc.publisher', 'publisher', 'cre', 'copyright')?.value, 'meta[name=publisher]')
  add(meta.first('twitter:site')?.value, 'meta[name=twitter:site]')
  add(hostName(url), 'url')
  return inCapitalsFirst(found)
}

/** "nationalpost" gives way to "National Post", where the page has that, too. */
function inCapitalsFirst(found: readonly Found<string>[]): Found<string>[] {
  const [first] = found
  if (!first || /\p{Lu}/u.test(first.value)) return [...found]
  const letters = ({ value }: Found<string>) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const twin = found.find((it) => /\p{Lu}/u.test(it.value) && letters(it) === letters(first))
  return twin ? [twin, ...found.filter((it) => it !== twin)] : [...found]
}

/** `www.daily-example.co.uk` → `daily-example`. */
export function hostName(url: string): string {
  const host = /^[a-z]+:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? ''
  const labels = host
    .toLowerCase()
    .split('.')
    .filter((label) => !/^(?:www\d?|m|amp|edition|news|uk|us|en)$/.test(label))
  const short = labels.at(-2)
  if (labels.length <= 1) return labels[0] ?? ''
  return short && /^(?:co|com|org|net|gov|ac|edu)$/.test(short)
    ? (labels.at(-3) ?? short)
    : (short ?? '')
}
