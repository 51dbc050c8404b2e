/** Words that name a day or time: they stand beside a subject without belonging to it. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week
    month year morning afternoon evening night weekend january february march april june july
    august september october november december
  `
    .trim()
    .split(/\s+/),
)
