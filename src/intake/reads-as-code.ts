/** Looked at: the first characters of a text. */
const SAMPLE = 65_536

/** Names of scripts and style sheets, as browsers save them too. */
const CODE_NAME = /\.(?:m?js|cjs|jsx|tsx?|css|scss|less)(?:\.download|\.gz|\.txt)?$/i

/** True of a name that says a script or a style sheet. */
export const hasCodeName = (source: string): boolean =>
  CODE_NAME.test(source.replace(/[?#].*$/, ''))

/** Share of marks that programs are made of, from which a text is a program: prose has one in three hundred. */
const DENSE = 0.035
const DENSE_IF_NAMED = 0.012
/** Words and shapes of JavaScript, CSS and their like, in each of which code is sure. */
const TOKENS = [
  /\bfunction\b[^.\n]{0,60}\(/g,
  /=>\s{0,4}[{(\w]/g,
  /\b(?:var|let|const)\s{1,4}[\w$]{1,40}\s{0,4}[=;,]/g,
  /\breturn\b[^.\n]{0,80};/g,
  /[\w-]{2,30}\s{0,4}:\s{0,4}[^;{}\n]{1,80};/g,
  /[)\]}]\s{0,4};/g,
  /\{\s{0,80}[\w-]{2,30}\s{0,4}:/g,
]
const TOKENS_NEEDED = 4

/** True of a script or a style sheet: dense with the marks of programs, and with their words. */
export function readsAsCode(text: string, isNamed: boolean): boolean {
  const sample = text.slice(0, SAMPLE)
  const marks = (sample.match(/[{}()[\]=;<>|&]/g) ?? []).length
  const braces = (sample.match(/[{};]/g) ?? []).length
  if (braces < 3 || marks < sample.length * (isNamed ? DENSE_IF_NAMED : DENSE)) return false
  let tokens = 0
  for (const token of TOKENS) tokens += Math.min(3, (sample.match(token) ?? []).length)
  return tokens >= (isNamed ? 1 : TOKENS_NEEDED)
}
