/** The shape of a name, as the source of a pattern: up to four words with capitals or digits. */
export const NAME = '\\p{Lu}[\\p{L}\\p{N}&.]{1,24}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}&.]{0,24}){0,3}'
const LEADING = new RegExp(`^(${NAME})(?= )`, 'u')

/**
 * The name that opens a line and comes again in it, as in an advertisement; undefined if none does.
 *
 * @example advertisedName('Foo Fund is for you. Try Foo Fund.') // 'Foo Fund'
 */
export function advertisedName(line: string): string | undefined {
  let name = LEADING.exec(line)?.[1]
  while (name && line.indexOf(name, name.length) < 0) {
    name = name.includes(' ') ? name.slice(0, name.lastIndexOf(' ')) : undefined
  }
  return name?.includes(' ') ? name : undefined
}
