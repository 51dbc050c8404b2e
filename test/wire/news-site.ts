/** Pages and feeds of a small paper, in our own words. */

const TOWNS = ['Nowe', 'Brzeg', 'Olsza', 'Tarn', 'Vik', 'Holm', 'Skara', 'Lund']

/** A report in HTML; the same number gives the same words. */
export function reportPage(number: number, more = '', head = ''): string {
  const town = TOWNS[number % TOWNS.length]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dam ${number} near ${town} holds</title>
<meta property="article:published_time" content="2024-05-03T08:00:00Z">${head}</head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Dam ${number} near ${town} holds</h1>
<p class="byline">By Anna Kowal</p>
<p>The dam near ${town} held through the night, Mayor Jan Wilk said on Friday, after water rose to within ${number + 2} feet of its crest.</p>
<p>Crews laid some ${number + 400} sandbags along the eastern bank, and the school in ${town} took in families from the lower streets.</p>
<p>The river is expected to fall from Saturday on, the water board said in a statement that gave no figure for the damage.</p>
<p>Wilk said that the road to the mill would stay closed until engineers had looked at the bridge. ${more}</p></article></body></html>`
}

/** An item of a feed. */
export interface Item {
  readonly link: string
  readonly guid?: string
  readonly title?: string
  readonly published?: string
  readonly text?: string
}

/** A feed in RSS. */
export function rss(items: readonly Item[], channel = ''): string {
  const written = items.map(
    ({ link, guid = link, title = 'A dam', published, text }) =>
      `<item><title>${title}</title><link>${link}</link><guid>${guid}</guid>${published ? `<pubDate>${published}</pubDate>` : ''}${text ? `<description><![CDATA[${text}]]></description>` : ''}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Nowe Paper</title><link>http://paper.test/</link>${channel}${written.join('')}</channel></rss>`
}

/** A text of a feed that carries it whole. */
export const FULL_TEXT = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>Engineers walked along bank ${at} at dawn and found that the clay had held, Mayor Jan Wilk told the council on Friday.</p>`,
).join('')
