import { VERSION } from '../article/index.ts'

/** The name by which rules in `robots.txt` call us. */
export const ROBOT_NAME = 'Copydesk'

/** Where it is explained what asks: the package, where nobody names an address of their own. */
const PACKAGE = 'pkg:npm/copydesk'

/**
 * What we say that we are, with an address at which whoever runs a server finds out more.
 *
 * @example userAgent('https://desk.example/about') // 'Copydesk/0.1 (+https://desk.example/about)'
 */
export const userAgent = (contact = PACKAGE): string =>
  `${ROBOT_NAME}/${VERSION.split('.').slice(0, 2).join('.')} (+${contact.replace(/[^\x21-\x27\x2a-\x7e]/g, '')})`

export const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5'
