const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Elements without content: HTML Standard, "Void elements". */
const VOID = set('area base br col embed hr img input link meta param source track wbr')

/** Elements whose content a browser does not show as text of the page. */
const UNSEEN = set(`
  script style template svg noscript iframe object video audio canvas map select datalist textarea
  noembed noframes frameset math title
`)

/** Elements whose content is no markup: HTML Standard, "raw text" and "escapable raw text". */
export const RAW_TEXT = set('script style title textarea xmp iframe noembed noframes')

/** Elements that stand in the line: everything else, unknown names with a hyphen too, starts a new one. */
const INLINE = set(`
  a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark
  meter nobr output picture progress q rb rp rt ruby s samp small span strike strong sub sup time
  tt u var wbr script style noscript template svg iframe input select textarea object embed video
  audio canvas map meta link source track area param math title
`)

/** Formatting elements: an end tag takes them out from under a block that is still open. */
const FORMATTING = set(
  'a b big code em font i nobr s small strike strong tt u span label cite abbr time mark ins del',
)

/** An end tag does not reach past these: HTML Standard, "has an element in scope". */
const SCOPES = set('table td th caption html template button')

/** Elements whose start tag closes an open `p`: HTML Standard, "in body". */
const CLOSES_P = set(`
  address article aside blockquote center details dialog dir div dl fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary
  table ul li dd dt
`)

/** Start tags that close an open sibling, and what the search for it does not pass. */
export const SIBLINGS: ReadonlyMap<
  string,
  { closes: ReadonlySet<string>; within: ReadonlySet<string> }
> = new Map([
  ['li', { closes: set('li'), within: set('ul ol menu div section article table td nav') }],
  ['dd', { closes: set('dd dt'), within: set('dl table td') }],
  ['dt', { closes: set('dd dt'), within: set('dl table td') }],
  ['tr', { closes: set('tr'), within: set('table') }],
  ['td', { closes: set('td th'), within: set('tr table') }],
  ['th', { closes: set('td th'), within: set('tr table') }],
  ['tbody', { closes: set('tbody thead tfoot'), within: set('table') }],
  ['tfoot', { closes: set('tbody thead tfoot'), within: set('table') }],
  ['option', { closes: set('option'), within: set('select datalist') }],
  ['body', { closes: set('head'), within: set('html') }],
])

/** Start tags that end a drawing or a menu of choices that was never closed. */
const BREAKS_OUT = set('div p ul ol h1 h2 h3 h4 h5 h6 table body section article')

/** Attributes that are read; all others are skipped unread. */
export const ATTRIBUTES = set(`
  class id role itemprop itemtype rel datetime content name property href lang hidden open popover style
  type data-testid data-component http-equiv
`)

/** What the sets above say of a tag, as bits: one question instead of six. */
export const KIND = {
  void: 1,
  unseen: 2,
  inline: 4,
  formatting: 8,
  scope: 16,
  closesP: 32,
  breaksOut: 64,
} as const

const KINDS = new Map<string, number>()
for (const [names, bit] of [
  [VOID, KIND.void],
  [UNSEEN, KIND.unseen],
  [INLINE, KIND.inline],
  [FORMATTING, KIND.formatting],
  [SCOPES, KIND.scope],
  [CLOSES_P, KIND.closesP],
  [BREAKS_OUT, KIND.breaksOut],
] as const)
  for (const name of names) KINDS.set(name, (KINDS.get(name) ?? 0) | bit)

/** Bits of `KIND` of a tag; none for an unknown one. */
export const kindOf = (tag: string): number => KINDS.get(tag) ?? 0

/** Names that the tokenizer knows by sight; any other is read letter by letter. */
export const TAGS = new Set([
  ...[VOID, UNSEEN, RAW_TEXT, INLINE, CLOSES_P, SCOPES, BREAKS_OUT].flatMap((names) => [...names]),
  ...set('html head title body tr tbody thead tfoot option path g figure'),
])
