import type { Article, InjectionReason } from '../../article/index.ts'
import { times } from '../wording/count-words.ts'
import { injectionText } from '../wording/injection-words.ts'
import type { Fact } from './fact.ts'

const MAX_WORDS_SHOWN = 80

/** Words that somebody injected, each once with every place: `“…” injected twice`. */
export function injectedFacts(article: Article): Fact[] {
  const groups = new Map<string, { fact: Fact; reason?: InjectionReason }>()
  for (const { span, reasons } of article.injected) {
    const words = article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const shown = words.replace(/^[\s:,;]+|[\s:,;]+$/g, '').slice(0, MAX_WORDS_SHOWN)
    const key = shown.toLowerCase()
    const cite = { article: article.id, spans: [span] }
    const known = groups.get(key)
    const cites = [...(known?.fact.cites ?? []), cite]
    const text = `“${shown}” is injected${cites.length > 1 ? ` ${times(cites.length)}` : ''}`
    const [reason] = known?.reason ? [known.reason] : reasons
    groups.set(key, { ...(reason ? { reason } : {}), fact: { text, cites, tone: 'wrong' } })
  }
  return [...groups.values()].map(({ fact, reason }) => ({
    ...fact,
    text: reason ? `${fact.text}: ${injectionText(reason)}` : fact.text,
  }))
}
