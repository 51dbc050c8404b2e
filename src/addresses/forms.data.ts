/** Ways in which a site gives one page several addresses. They say "probably the same": bodies decide. */

/** First labels of a host under which a site gives the same pages in another form. */
export const FORM_HOSTS: ReadonlySet<string> = new Set([
  'www',
  'm',
  'mobile',
  'amp',
  'mobil',
  'touch',
  'wap',
  'print',
])

/** Pieces of a path that say the form: `/amp/2024/bridge`, `/2024/bridge/print`. */
export const FORM_PIECES: ReadonlySet<string> = new Set(['amp', 'print', 'mobile'])

/** Ends of the last piece of a path: `/bridge.amp`, `/bridge-print.html`, `/index.html`. */
export const FORM_ENDS: readonly RegExp[] = [
  /\.amp(?=$|\.html?$)/i,
  /[-_.](?:amp|print)(?=\.html?$)/i,
  /^(?:index|default)\.(?:html?|php|aspx?)$/i,
]

const CAME_FROM = /^(?:rss|feed|atom|facebook|twitter|newsletter|whatsapp|telegram|email)$/i

/** Parameters that say the form, or most likely how a reader came, with the values that do. */
export const FORM_PARAMETERS: Readonly<Record<string, RegExp>> = {
  amp: /^(?:0|1|true|false|yes|)$/i,
  outputtype: /^amp$/i,
  output: /^(?:amp|print)$/i,
  print: /^(?:1|true|yes|)$/i,
  printable: /^(?:1|true|yes|)$/i,
  view: /^(?:print|mobile|amp)$/i,
  mode: /^(?:print|amp)$/i,
  format: /^(?:amp|print)$/i,
  mobile: /^(?:1|true|yes|)$/i,
  m: /^1$/,
  // `ref=topnews`; a branch or an edition may be meant too.
  ref: /^[a-z_-]+$/i,
  from: CAME_FROM,
  source: CAME_FROM,
  src: CAME_FROM,
  via: CAME_FROM,
  share: /^(?:1|true)$/i,
}

/** Addresses of others that hold the address of the page: what is in the group, with `https://` before it. */
export const CARRIERS: readonly RegExp[] = [
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:[cv]|wp)\/(?:s\/)?(.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[\w.]{2,6}\/amp\/(?:s\/)?(.+)$/i,
  /^https?:\/\/[\w-]+\.bing-amp\.com\/c\/(?:s\/)?(.+)$/i,
]
