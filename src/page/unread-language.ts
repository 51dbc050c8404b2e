import type { Problem } from '../article/index.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** What is said of a page in another language than English: what of it is read, and what is not. */
export function unreadLanguage(language: string): Problem[] {
  if (language === 'en') return []
  const name = language === 'und' ? 'a language that is not known here' : NAMES.of(language)
  const message = `the text is in ${name}: title, byline, date, body and copies are read, names, claims, events and the timeline are not`
  return [{ code: 'language-unread', message }]
}
