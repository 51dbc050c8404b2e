/** What hangs on a noun: `survivors of a wreck in Bergen`. */
const HANGS = / (?:of|in|at|with|from|for|on|who|that|near|under|briefed|familiar|close) | \(/
const MANY = /\b(?:\p{Ll}+[^s\W]s|people|police|men|women|forces)$/u

/** Whether a noun phrase takes "are": its first noun decides. A name in capitals is one: `Reuters`. */
export function isPlural(phrase: string): boolean {
  const [head = ''] = phrase.split(HANGS)
  return MANY.test(head)
}
