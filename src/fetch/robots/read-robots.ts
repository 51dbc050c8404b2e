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

/** The lines as the parser knows them: whole names, a colon, agents without versions, letters escaped in one way. */
function plainLines(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  return lines.flatMap(plainLine).join('\n')
}

function plainLine(line: string): string[] {
  const words = (line.split('#', 1)[0] ?? '').trim()
  const colon = words.indexOf(':')
  const blank = words.search(/\s/)
  // "Disallow /private": the colon is forgotten; the value then is one word.
  const known = colon < 0 ? undefined : nameOf(words.slice(0, colon))
  const at = known ? colon : blank
  const name = known ?? nameOf(words.slice(0, Math.max(0, blank)))
  if (!name || at < 0) return []
  const value = words.slice(at + 1).trim()
  if (!known && /\s/.test(value)) return []
  if (name === 'user-agent') return [`user-agent: ${/^(?:\*|[\w-]+)/.exec(value)?.[0] ?? 'nobody'}`]
  if (name !== 'allow' && name !== 'disallow') return [`${name}: ${value}`]
  const pattern = plainEscapes(value.replace(/\*{2,}/g, '*'))
  // What lets the start page of a folder be read lets the folder's address be read.
  const folder = name === 'allow' ? /^(.*\/)index\.html?$/.exec(pattern)?.[1] : undefined
  return [`${name}: ${pattern}`, ...(folder ? [`allow: ${folder}$`] : [])]
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
