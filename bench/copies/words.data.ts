/**
 * Word lists of the held-back set of copies: brands, furniture, changes. Written for judging alone:
 * nothing in `src/` may be tuned to the single entries of this file.
 */

export const BRAND_FRONT =
  'Trade Coin Yolo Mega Luma Brava Hex Pixel North Rapid Ultra Gold Terra Cyber Moneta Zippo'.split(
    ' ',
  )
export const BRAND_BACK = 'Nest verse fy era ix ora byte zen Flow loop tide via Pulse wave'.split(
  ' ',
)
export const BRAND_TAIL = [
  '',
  ' Global',
  ' Wallet',
  ' Daily Brief',
  ' Signals',
  '.io',
  ' Casino Review',
  ' Institute of Wealth',
  ' Online',
  ' Loans',
]
export const FIRST_NAMES = 'Gordon Yvette Sanjay Bettina Milo Rosalind Kwame Elvira'.split(' ')
export const LAST_NAMES = 'Abernathy Castellan Dvorak Engstrom Fairweather Gupta Holm Ibarra'.split(
  ' ',
)

export const HEADERS: readonly ((site: string, day: string, name: string) => string)[] = [
  (site, day) => `${site} > World > Latest\n${day}`,
  (_, day, name) => `Written by ${name}\nPosted ${day} in Top Stories`,
  (_, day) => `View\n\nDate:${day}`,
  (site, day, name) => `${name}, ${site}\n${day}\n4 min read\nListen to this article`,
  (_, day) => `Last modified on ${day}\n1,204 views`,
  (site) => `Skip to main content\n${site}\nHome\nWorld\nPolitics\nMoney\nWeather`,
]
export const FOOTERS: readonly ((site: string) => string)[] = [
  (site) => `Get the ${site} briefing in your inbox every morning.`,
  () => 'Support independent journalism with a monthly gift.',
  (site) => `${site} is a registered trade name. Reproduction in whole or in part is forbidden.`,
  () => 'Found a mistake? Tell our standards desk.',
  () => 'Hot topics\nElections\nHousing\nTransfer window',
  () => 'Our use of trackers is explained in the settings.',
  (site) => `Text us your tips. Write to the newsroom of ${site}.`,
  () => 'Share on WhatsApp\nShare on Telegram\nPrint this page',
]
export const TEASER_HEADS = [
  "Don't miss",
  'Latest from World',
  'Readers also opened',
  'Keep reading',
  'In case you missed it',
  'veryGood! (4172)',
  'Also in the news',
]
export const INTERRUPTIONS = [
  'PROMOTED',
  'Keep scrolling for the rest of this article',
  'Watch the video above',
  'Image source, Getty Images',
  'Enable notifications to get breaking news',
]
export const SENTENCES = [
  'Market watchers were quick to notice the effect on small tokens.',
  'Our readers can follow every turn of this saga on our channel.',
  'It was not immediately possible to reach anybody for comment on the matter.',
  'Those who bought early have doubled their stake, one adviser claims.',
  'Stay with us, as this is a developing situation.',
]
export const UPDATES = [
  'UPDATE: The article was amended on Friday to reflect a new statement that arrived after it first appeared.',
  'This page has been changed since the morning; the newest developments stand in the paragraph below.',
]
export const FILLERS =
  'actually|by all accounts|in any case|as expected|in other words|so to speak|meanwhile|needless to say'.split(
    '|',
  )

/** Harmless swaps: `[what, into what]`. */
export const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\bU\.S\.(?= [a-z])/g, 'American'],
  [/\bU\.N\.(?=[\s,])/g, 'UN'],
  [/\bfour\b/g, '4'],
  [/\bsix\b/g, '6'],
  [/\b12\b/g, 'twelve'],
  [/\bPresident\b/g, 'Pres.'],
  [/\bFeb\. /g, 'February '],
  [/\bOct\. /g, 'October '],
  [/\bpercent\b/g, 'per cent'],
  [/ — /g, ' -- '],
  [/[“”]/g, "''"],
  [/’/g, '´'],
  [/\bwon’t\b/g, 'will not'],
  [/\bdon’t\b/g, 'do not'],
  [/\bcouldn’t\b/g, 'could not'],
  [/\bit’s\b/g, 'it is'],
  [/\borganiz/g, 'organis'],
  [/\brecogniz/g, 'recognis'],
  [/\bneighbor/g, 'neighbour'],
  [/\bprogram\b/g, 'programme'],
  [/\bcanceled\b/g, 'cancelled'],
  [/\bfi(?=[a-z])/g, 'ﬁ'],
]
export const NAME_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bErdogan\b/g, 'Erdoğan'],
  [/\bAssad\b/g, 'Asad'],
  [/\bNetanyahu\b/g, 'Netanyahou'],
  [/\bZarif\b/g, 'Zareef'],
  [/\bObama\b/g, 'Obbama'],
  [/\bClinton\b/g, 'Clintton'],
  [/\bTrump\b/g, 'Trumpf'],
  [/\bHussein\b/g, 'Husain'],
]
export const SYNONYMS: readonly (readonly [string, readonly string[]])[] = [
  ['said', ['explained', 'commented']],
  ['told', ['let know']],
  ['according to', ['in the words of']],
  ['but', ['yet']],
  ['about', ['around']],
  ['also', ['too']],
  ['many', ['a lot of']],
  ['while', ['whereas']],
  ['because', ['since']],
  ['government', ['cabinet']],
  ['police', ['officers']],
  ['plan', ['scheme']],
  ['plans', ['schemes']],
  ['meeting', ['session']],
  ['country', ['nation']],
  ['leader', ['head']],
  ['leaders', ['heads']],
  ['attack', ['assault']],
  ['attacks', ['assaults']],
  ['deal', ['accord']],
  ['law', ['statute']],
  ['support', ['back']],
  ['former', ['ex-']],
  ['called', ['labelled']],
  ['asked', ['requested']],
  ['want', ['wish']],
  ['wants', ['wishes']],
  ['began', ['started']],
  ['help', ['assist']],
  ['killed', ['slain']],
  ['people', ['persons']],
  ['money', ['funds']],
  ['last', ['past']],
  ['near', ['close to']],
  ['big', ['large']],
  ['statement', ['declaration']],
  ['lawyers', ['attorneys']],
  ['campaign', ['race']],
  ['issue', ['matter']],
  ['month', ['four weeks']],
]

/** Changes of meaning: kind, what, into what. `$1` … stand for groups. */
export const ALTERATIONS: readonly (readonly [kind: string, what: RegExp, into: string])[] = [
  ['negation', /\bwill (?!not|never)(?=[a-z]{3,})/, 'will not '],
  ['negation', /\bcan (?!not)(?=[a-z]{3,})/, 'cannot '],
  ['negation', /\bhas been\b/, 'has never been'],
  ['negation', /\bagreed to\b/, 'refused to'],
  ['negation', /\bwithout\b/, 'with'],
  ['negation', /\bable to\b/, 'unable to'],
  ['negation', /\bno evidence\b/, 'evidence'],
  ['negation', /\bshould not\b/, 'should'],
  ['negation', /\bwould not\b/, 'would'],
  ['negation', /\bsupports\b/, 'opposes'],
  ['negation', /\bhad no\b/, 'had a'],
  ['negation', /\bnever\b/, 'often'],
  ['negation', /\bare not\b/, 'are'],
  ['hedge', /\bmay (?=[a-z]{3,})/, 'will '],
  ['hedge', /\bcould (?=[a-z]{3,})/, 'will '],
  ['hedge', /\b(?:allegedly|reportedly|apparently) (\w+)/, '$1'],
  ['hedge', /\b(?:suspected|alleged) (\w+)/, '$1'],
  ['hedge', /\bis expected to\b/, 'will'],
  ['hedge', /\bis likely to\b/, 'is going to'],
  ['hedge', /\bappears? to be\b/, 'is'],
  ['hedge', /\bwas (?=[a-z]+ed\b)/, 'was reportedly '],
  ['hedge', /\bwere (?=[a-z]+ed\b)/, 'were allegedly '],
  ['hedge', /\bhas (?=[a-z]+ed\b)/, 'has apparently '],
  ['hedge', /\bwould (?=[a-z]{3,})/, 'might '],
  ['hedge', /\bwill be\b/, 'may be'],
  ['number', /\bmillion\b/, 'billion'],
  ['number', /\bthousands\b/, 'hundreds'],
  ['number', /\bdozens\b/, 'scores'],
  ['number', /\bthree\b/, 'five'],
  ['number', /\btwo\b/, 'nine'],
  ['number', /(?<![\d,.$])([1-9])([1-9])(?![\d,.])/, '$2$1'],
  ['number', /(?<![\d,.])(\d)(?= percent\b)/, '9$1'],
  ['number', /(?<=\$)(\d+)(?![\d.,])/, '3$1'],
  ['number', /\bfirst\b/, 'third'],
  ['day', /\bMonday\b/, 'Thursday'],
  ['day', /\bTuesday\b/, 'Saturday'],
  ['day', /\bFriday\b/, 'Wednesday'],
  ['day', /\bMarch\b/, 'October'],
  ['day', /\bJune\b/, 'April'],
  ['day', /\blast week\b/, 'last month'],
  ['name', /\bIran\b/, 'Libya'],
  ['name', /\bRussian?\b/, 'China'],
  ['name', /\bTexas\b/, 'Oregon'],
  ['name', /\b[A-Z][a-z]{4,}(?= (?:said|told|added))/, 'Fairweather'],
]

export const DISGUISES: Readonly<Record<string, string>> = {
  a: 'α',
  o: 'ο',
  e: 'е',
  i: 'ı',
  u: 'υ',
  s: 'ѕ',
}
export const MOJIBAKE: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&rdquo;',
  '’': '&#8217;',
  '—': 'Ã¢â‚¬â€',
}
