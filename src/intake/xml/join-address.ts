/** Longer addresses are none. */
const LONGEST = 4096

/**
 * An address as a file writes it, against the one that relative ones are meant from; null where it is none, or leads elsewhere than
 * over HTTP. White space around and line ends inside are left out.
 *
 * @example joinAddress('../b', 'https://example.org/x/y/a') // 'https://example.org/x/b'
 */
export function joinAddress(written: string, base?: string): string | null {
  const value = written
    .slice(0, LONGEST + 1)
    .replace(/[\t\r\n]+/g, '')
    .trim()
  if (value.length > LONGEST || (value === '' && !base)) return null
  if (!URL.canParse(value, base)) return null
  const { href, protocol } = new URL(value, base)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  // "https://quay.test" stays as it was written.
  return href === `${value}/` ? value : href
}
