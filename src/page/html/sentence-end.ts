const QUOTED = `.!?…。！？؟۔"”’»')]`
const ENDS = codes(QUOTED)
const ENDS_CLAUSE = codes(`${QUOTED}।:;`)

/** True if a line ends as a sentence does, in a point or behind a quotation. */
export const endsSentence = (text: string): boolean => ENDS.has(text.charCodeAt(text.length - 1))

/** The same, or as the first half of one: "He said:". */
export const endsClause = (text: string): boolean =>
  ENDS_CLAUSE.has(text.charCodeAt(text.length - 1))

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}
