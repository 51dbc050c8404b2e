import robotsParser from 'robots-parser'
import { ROBOT_NAME } from '../user-agent.ts'
import { LINE_NAMES } from './slips.data.ts'

/** What a site lets be read by us. */
export interface RobotsRules {
  /** Whether a page of this site may be asked for. */
  allows(address: string): boolean
  /** Milliseconds between requests that it asks for; 0 where it asks for none, thirty seconds at most. */
  readonly crawlDelay: number
  /** Addresses of its sitemaps, as they are given. */
  readonly sitemaps: readonly string[]
}

/** The parser; its own types call it what it is not. */
const parse = robotsParser as unknown as typeof robotsParser.default

/** Of a longer file the rest is not read (RFC 9309 asks for as much). */
export const MOST_ROBOTS_BYTES = 500 * 1024
const MOST_DELAY = 30_000
/** No page that anybody reads has a longer address; a pattern is laid beside every letter of it. */
const LONGEST_ADDRESS = 2_000
const MOST_SITEMAPS = 100
/** Of a group; each is laid beside the address, from each place that a star leaves open. */
const MOST_RULES = 2_000
const MOST_STARS = 10
const LONGEST_PATTERN = 500
/** Groups that hold for us. */
const OURS: ReadonlySet<string> = new Set([ROBOT_NAME.toLowerCase(), '*'])

/**
 * Reads `robots.txt` as RFC 9309 says: the group of our name, else that of all. Any bytes give rules; what is no rule is passed over.
 *
 * @param address of the file: its rules are those of this scheme, host and port alone
 * @example readRobots('User-agent: *\nDisallow: /private', 'https://news.example/robots.txt').allows('https://news.example/a') // true
 */
export function readRobots(text: string, address: string): RobotsRules {
  const read = parse(address, plainLines(text))
  return {
    allows(page) {
      if (!URL.canParse(page) || page.length > LONGEST_ADDRESS) return false
      return read.isAllowed(plainEscapes(new URL(page).href), ROBOT_NAME) ?? false
    },
    crawlDelay: Math.min(MOST_DELAY, Math.max(0, 1000 * (read.getCrawlDelay(ROBOT_NAME) ?? 0))),
    sitemaps: read
      .getSitemaps()
      .slice(0, MOST_SITEMAPS)
      .flatMap((place) => (URL.canParse(place, address) ? [new URL(place, address).href] : [])),
  }
}

/** All may be read. */
export const ALL_ALLOWED: RobotsRules = { allows: () => true, crawlDelay: 0, sitemaps: [] }

/** The groups that are ours and everybody's, as the parser knows them, and the sitemaps: what is said to others makes no work. */
function plainLines(text: string): string {
  const groups = new Map<string, string[]>()
  const sitemaps: string[] = []
  let agents = new Set<string>()
  let isHead = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const read = readLine(line)
    if (!read) continue
    const { name, value } = read
    if (name === 'sitemap') {
      sitemaps.push(`sitemap: ${value}`)
      continue
    }
    if (name === 'user-agent') {
      if (!isHead) agents = new Set()
      const agent = /^(?:\*|[\w-]+)/.exec(value)?.[0].toLowerCase() ?? ''
      if (OURS.has(agent)) agents.add(agent)
    } else {
      for (const agent of agents) groups.get(agent)?.push(...plainRule(name, value))
    }
    isHead = name === 'user-agent'
    // A group without rules is one too: nothing is forbidden in it.
    for (const agent of agents) if (!groups.has(agent)) groups.set(agent, ['disallow:'])
  }
  const written = [...groups].flatMap(([agent, rules]) => [
    `user-agent: ${agent}`,
    ...rules.slice(0, MOST_RULES),
  ])
  return [...written, ...sitemaps].join('\n')
}

function readLine(line: string): { name: string; value: string } | null {
  const words = (line.split('#', 1)[0] ?? '').trim()
  const colon = words.indexOf(':')
  const known = colon < 0 ? undefined : nameOf(words.slice(0, colon))
  if (known) return { name: known, value: words.slice(colon + 1).trim() }
  // "Disallow /private": the colon is forgotten; the value then is one word.
  const blank = words.search(/\s/)
  const name = nameOf(words.slice(0, Math.max(0, blank)))
  const value = words.slice(blank + 1).trim()
  return name && !/\s/.test(value) ? { name, value } : null
}

function plainRule(name: string, value: string): string[] {
  if (name === 'crawl-delay') return [`${name}: ${value}`]
  const pattern = plainEscapes(value.replace(/\*{2,}/g, '*'))
  const pieces = pattern.split('*')
  const isLong = pieces.length > MOST_STARS || pattern.length > LONGEST_PATTERN
  // A pattern that is cut forbids more, or lets more be read: the one is on the safe side.
  if (isLong && name === 'allow') return []
  const short = pieces.slice(0, MOST_STARS).join('*').slice(0, LONGEST_PATTERN)
  // What lets the start page of a folder be read lets the folder's address be read.
  const folder = name === 'allow' ? /^(.*\/)index\.html?$/.exec(short)?.[1] : undefined
  return [`${name}: ${short}`, ...(folder ? [`allow: ${folder}$`] : [])]
}

function nameOf(words: string): string | undefined {
  const name = words.trim().toLowerCase()
  return Object.hasOwn(LINE_NAMES, name) ? LINE_NAMES[name] : undefined
}

/** Letters that need no escape are written without. */
const plainEscapes = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (written, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16))
    return /[\w.~-]/.test(letter) ? letter : written.toUpperCase()
  })
