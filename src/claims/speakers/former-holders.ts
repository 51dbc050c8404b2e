import { hull } from '../../article/index.ts'
import type { Entity } from '../../names/index.ts'

const NO_MORE = '(?:former|ex|onetime|one-time|ousted|deposed|exiled|retired|opposition)'
/** `Former Irish ambassador ` at the end of what stands before a name. */
const BEFORE = new RegExp(String.raw`\b${NO_MORE}(?:[ -][\p{L}.’'-]{1,30}){0,5} ?$`, 'iu')
/** `, a former ambassador` behind it. */
const BEHIND = new RegExp(String.raw`^, (?:an? |the |who is an? |\d{2}, an? )?${NO_MORE}\b`, 'i')
/** Characters on either side of a name that are read. */
const REACH = 60

/** Ids of the persons whom an article once calls former, ousted or of the opposition. */
export function formerHolders(
  article: string,
  text: string,
  entities: readonly Entity[],
): Set<string> {
  const isFormer = ({ mentions }: Entity): boolean =>
    mentions.some(({ article: id, type, spans }) => {
      if (id !== article || type !== 'name') return false
      const { start, end } = hull(spans)
      const before = text.slice(Math.max(0, start - REACH), start)
      const title = before.slice(before.search(/[^.,;:!?()“”"\n]*$/))
      return BEFORE.test(title) || BEHIND.test(text.slice(end, end + REACH))
    })
  return new Set(
    entities.filter((one) => one.kind === 'person' && isFormer(one)).map(({ id }) => id),
  )
}
