// What scrapes glue to a text without a mark: the page's date, a caption's credit.

const STAMP =
  /(?<before>\S{1,20})\s(?<stamp>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4})$/

/** Where a page's date begins that a scrape glued to the headline: `Talks end Monday, May 5, 2014`; else the end. */
export function stampStart(text: string, from: number, limit: number): number {
  const match = STAMP.exec(text.slice(Math.max(from, limit - 60), limit))
  if (
    !match?.groups?.stamp ||
    /^(?:on|of|from|to|until|since|by|before|after|and|last|next)$/i.test(match.groups.before ?? '')
  )
    return limit
  return limit - match.groups.stamp.length
}

const LEAD_STAMP =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4}(?=\s\p{Lu}\p{Ll})/u

/** Where the date of a page ends that a scrape glued before the text: `Monday, May 5, 2014 The talks …`. */
export const leadEnd = (text: string, from: number): number =>
  from + (LEAD_STAMP.exec(text.slice(from, from + 60))?.[0].length ?? 0)

/** Before the credit of a caption: `The envoys in Lima Photo: Northwire`. */
export const CREDIT = /\s(?=(?:Image|Photo|Photograph|Picture|Credit|Source): \p{Lu})/u
