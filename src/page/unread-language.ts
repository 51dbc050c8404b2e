import { type Problem, problem } from '../article/index.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** What is said of a page in another language than English: what of it is read, and what is not. */
export function unreadLanguage(language: string): Problem[] {
  if (language === 'en') return []
  const name = language === 'und' ? 'a language that is not known here' : NAMES.of(language)
  return [problem('language-unread', { language: name ?? language })]
}
