import { foldInvisible } from '../../article/index.ts'

/** What JSON-LD says of one article. Every value is as written, but for white space and marks that show nothing. */
interface LdArticle {
  readonly type: string
  readonly headline: string
  /** `person` is undefined where the data do not say what the author is. */
  readonly authors: readonly { readonly name: string; readonly person: boolean | undefined }[]
  readonly published: string
  readonly modified: string
  readonly publisher: string
  readonly section: string
  readonly url: string
  readonly body: string
  /** Address of its first picture. */
  readonly image: string
  readonly free: boolean
}

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly articles: readonly LdArticle[]
  /** Names of WebSite and news organisation nodes. */
  readonly sites: readonly string[]
  readonly broken: boolean
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE_TYPE =
  /^(?:.*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|NewsStory|Review|WebPage|VideoObject|ImageGallery|Recipe|ItemPage)$/
/** Nodes and levels that are looked at; a page's own data is far smaller. */
const NODE_LIMIT = 5_000
const LEVEL_LIMIT = 12

/** Reads the page's JSON-LD scripts; what cannot be parsed is left out and `broken` is set. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes: Node[] = []
  let broken = false
  for (const script of scripts) {
    const value = parse(script)
    if (value === undefined) broken = true
    gather(value === undefined ? pickOut(script) : value, nodes, 0)
  }
  const byId = new Map<string, Node>()
  for (const node of nodes) {
    const id = text(node['@id'])
    if (id !== '' && (node.name !== undefined || !byId.has(id))) byId.set(id, node)
  }
  const articles = nodes
    .filter((node) => ARTICLE_TYPE.test(typeOf(node)))
    .map((node) => readArticle(node, byId))
    .sort((a, b) => rank(a) - rank(b))
  const sites = nodes
    .filter((node) => /^(?:WebSite|.*Organization|NewsMediaOrganization)$/.test(typeOf(node)))
    .map((node) => nameOf(node, byId))
    .filter((name) => name !== '')
  return { articles, sites, broken }
}

// A NewsArticle knows more than the WebPage around it.
function rank({ type }: LdArticle): number {
  if (/Article|Posting|Report|Review/.test(type)) return 0
  return type === 'VideoObject' || type === 'ImageGallery' ? 1 : 2
}

// The script of a page is JSON with the slips of its makers: comments, line breaks in strings, commas.
function parse(script: string): unknown {
  const plain = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
  return tryParse(plain) ?? tryParse(repair(plain))
}

/** Of a script that is no JSON the few members that matter, where they stand on their own. */
function pickOut(script: string): Node {
  const member = (name: string) =>
    new RegExp(`"${name}"\\s{0,8}:\\s{0,8}"([^"\\n]{1,300})"`).exec(script)?.[1]
  return {
    '@type': /"@type"\s{0,8}:\s{0,8}"(\w{0,30}(?:Article|Posting))"/.exec(script)?.[1],
    headline: member('headline'),
    datePublished: member('datePublished'),
    dateModified: member('dateModified'),
  }
}

function tryParse(json: string): unknown {
  // JSON.parse has no other way to say no.
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function repair(json: string): string {
  let out = ''
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const char = json[at] as string
    if (quoted && char === '\\') {
      const next = json[++at] ?? ''
      out += /["\\/bfnrtu]/.test(next) ? char + next : next
    } else if (char === '"') {
      quoted = !quoted
      out += char
    } else if (quoted && char < ' ') out += ' '
    else out += char
  }
  return out.replace(/,(\s*[}\]])/g, '$1')
}

function gather(value: unknown, nodes: Node[], level: number): void {
  if (level > LEVEL_LIMIT || nodes.length >= NODE_LIMIT || typeof value !== 'object' || !value)
    return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, NODE_LIMIT)) gather(item, nodes, level + 1)
    return
  }
  const node = value as Node
  if (node['@type'] !== undefined || node['@id'] !== undefined) nodes.push(node)
  for (const [key, child] of Object.entries(node)) {
    // Other articles named inside this one are not this page.
    if (
      !/^(?:hasPart|isPartOf|mentions|citation|itemListElement|relatedLink|comment|review|liveBlogUpdate)$/.test(
        key,
      )
    ) {
      gather(child, nodes, level + 1)
    }
  }
}

function typeOf(node: Node): string {
  const type = node['@type']
  const first = Array.isArray(type)
    ? (type.find((item) => typeof item === 'string' && ARTICLE_TYPE.test(item)) ?? type[0])
    : type
  return text(first).replace(/^https?:\/\/schema\.org\//, '')
}

function readArticle(node: Node, byId: ReadonlyMap<string, Node>): LdArticle {
  return {
    type: typeOf(node),
    headline: text(node.headline) || text(node.name),
    authors: [...people(node.author, byId), ...(node.author ? [] : people(node.creator, byId))],
    published: text(node.datePublished) || text(node.uploadDate) || text(node.dateCreated),
    modified: text(node.dateModified),
    publisher: nameOf(node.publisher, byId) || nameOf(node.sourceOrganization, byId),
    section: text(first(node.articleSection)),
    url: text(node.url) || text(node.mainEntityOfPage) || text(node['@id']),
    body: text(node.articleBody),
    image: imageOf(node.image) || imageOf(node.thumbnailUrl),
    free: !/^false$/i.test(text(node.isAccessibleForFree)),
  }
}

function imageOf(value: unknown): string {
  const one = first(value)
  const node = typeof one === 'object' && one && !Array.isArray(one) ? (one as Node) : null
  return node ? text(first(node.url)) || text(node.contentUrl) || text(node['@id']) : text(one)
}

function people(value: unknown, byId: ReadonlyMap<string, Node>): LdArticle['authors'] {
  const list = Array.isArray(value) ? value.slice(0, 30) : [value]
  return list.flatMap((item) => {
    if (typeof item === 'object' && item && Array.isArray((item as Node).name)) {
      return ((item as Node).name as unknown[]).map((name) => ({
        name: text(name),
        person: true,
      }))
    }
    const name = nameOf(item, byId)
    if (name === '') return []
    const type = typeof item === 'object' && item ? typeOfPerson(item as Node, byId) : ''
    const group = /Organization|Corporation|WebSite/.test(type) ? false : undefined
    return [{ name, person: type === 'Person' ? true : group }]
  })
}

// `{"name": "Ann Roe", "@id": "…"}` says elsewhere, under that id, that it is a Person.
const typeOfPerson = (node: Node, byId: ReadonlyMap<string, Node>): string =>
  typeOf(resolve(node, byId)) || typeOf(byId.get(text(node['@id'])) ?? node)

function nameOf(value: unknown, byId: ReadonlyMap<string, Node>): string {
  if (Array.isArray(value)) return nameOf(value[0], byId)
  if (typeof value !== 'object' || !value) return text(value)
  const node = resolve(value as Node, byId)
  return text(first(node.name)) || text(node.legalName)
}

function resolve(node: Node, byId: ReadonlyMap<string, Node>): Node {
  return node.name === undefined ? (byId.get(text(node['@id'])) ?? node) : node
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** A value as one line of text; `{"@value": …}` and `{"@id": …}` are looked into. */
function text(value: unknown): string {
  if (typeof value === 'string') return foldInvisible(value).text.replace(/\s+/g, ' ').trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'object' && value && !Array.isArray(value)) {
    const node = value as Node
    if (typeof node['@value'] === 'string') return node['@value'].trim()
    if (typeof node['@id'] === 'string') return node['@id'].trim()
  }
  return ''
}
