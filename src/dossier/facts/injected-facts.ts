import type { Article } from '../../article/index.ts'
import type { Fact } from './article-facts.ts'
import { times } from './newspaper-words.ts'

const MAX_WORDS_SHOWN = 80

/** Words that somebody pushed in, each once with every place: `“…” injected twice`. */
export function injectedFacts(article: Article): Fact[] {
  const groups = new Map<string, { shown: string; fact: Fact; reason: string }>()
  for (const { span, reason } of article.injected) {
    const words = article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const shown = words.replace(/^[\s:,;]+|[\s:,;]+$/g, '').slice(0, MAX_WORDS_SHOWN)
    const key = shown.toLowerCase()
    const cite = { article: article.id, spans: [span] }
    const known = groups.get(key)
    const cites = [...(known?.fact.cites ?? []), cite]
    const text = `“${shown}” is injected${cites.length > 1 ? ` ${times(cites.length)}` : ''}`
    groups.set(key, {
      shown,
      reason: known?.reason ?? reason,
      fact: { text, cites, tone: 'wrong' },
    })
  }
  return [...groups.values()].map(({ fact, reason }) => ({
    ...fact,
    text: `${fact.text}: ${reason.split('; ')[0]}`,
  }))
}
