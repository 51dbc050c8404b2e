// compromise: words with its own tags, roots, and people, organisations and places by rules.
// Where its ways differ from the corpora's only in form it is given the benefit: marks that it keeps
// beside its words count as tokens, contractions and owners' 's are cut, titles are left out of names.
import nlp from 'compromise'

/** The first tag that a word has gives its universal tag. */
const UNIVERSAL = [
  ['Negative', 'PART'],
  ['Pronoun', 'PRON'],
  ['Determiner', 'DET'],
  ['Emoji', 'SYM'],
  ['Emoticon', 'SYM'],
  ['Url', 'X'],
  ['Demonym', 'ADJ'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['ProperNoun', 'PROPN'],
  ['Acronym', 'PROPN'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Noun', 'NOUN'],
  ['Preposition', 'ADP'],
  ['Expression', 'INTJ'],
]
const COORDINATORS = new Set(['and', 'or', 'but', 'nor', '&', 'yet', 'plus'])
const ASKING_ADVERBS = new Set(['when', 'where', 'why', 'how'])
const SYMBOLS = /^[$€£%+=#]$/
const OWN_WORDS = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const CLITIC = /(?:n[’']t|[’'](?:s|ll|re|ve|d|m)|(?<=s)[’'])$/i

function universal({ tags, implicit, normal, root }) {
  const word = (implicit || normal || '').toLowerCase()
  if (OWN_WORDS.has(word)) return 'PRON'
  if (word === 'no') return 'DET'
  if (root === 'be' || /^be(?:en|ing)?$/.test(word)) return 'AUX'
  if (word === 'to') return tags.includes('Preposition') ? 'ADP' : 'PART'
  if (tags.includes('Conjunction')) return COORDINATORS.has(word) ? 'CCONJ' : 'SCONJ'
  if (tags.includes('QuestionWord')) return ASKING_ADVERBS.has(word) ? 'ADV' : 'PRON'
  const found = UNIVERSAL.find(([tag]) => tags.includes(tag))
  return found ? found[1] : 'X'
}

/** Marks between words, a run of the same one a token. */
function* marks(text, from, to) {
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/([^\s])\1*/g)) {
    const start = from + index
    yield {
      start,
      end: start + mark.length,
      upos: SYMBOLS.test(mark) ? 'SYM' : 'PUNCT',
      lemma: mark,
    }
  }
}

/** Where the written word is cut: before n't, 's, 'll …, in the middle of cannot. */
function cutAt(text, term, next) {
  const contracted = next !== undefined && next.text === '' && Boolean(next.implicit)
  if (/^cannot$/i.test(text)) return contracted ? 3 : -1
  return contracted || term.tags.includes('Possessive') ? text.search(CLITIC) : -1
}

function spellTerms(terms, text) {
  const tokens = []
  const places = new Map()
  let at = 0
  for (const [index, term] of terms.entries()) {
    const written = term.text
    const start = written === '' ? -1 : text.indexOf(written, at)
    if (start < 0) continue
    tokens.push(...marks(text, at, start))
    let end = start + written.length
    const short = term.tags.includes('Abbreviation') || term.tags.includes('Month')
    if (short && text[end] === '.' && !written.endsWith('.')) end += 1
    const next = terms[index + 1]
    const cut = cutAt(written, term, next)
    const wordEnd = cut > 0 ? start + cut : end
    const lemma = term.root || term.implicit || text.slice(start, wordEnd)
    tokens.push({ start, end: wordEnd, upos: universal(term), lemma })
    if (cut > 0) {
      const clitic = next?.text === '' && next.implicit ? next : undefined
      const upos = clitic ? universal(clitic) : 'PART'
      tokens.push({ start: wordEnd, end, upos, lemma: clitic?.root || clitic?.implicit || "'s" })
    }
    places.set(term.id, { start, end: wordEnd, honorific: term.tags.includes('Honorific') })
    at = end
  }
  tokens.push(...marks(text, at, text.length))
  return { tokens, places }
}

export function open() {
  return {
    read(text) {
      const document = nlp(text)
      document.compute('root')
      return {
        document,
        names: {
          PER: document.people(),
          ORG: document.organizations(),
          LOC: document.places(),
        },
      }
    },
    spell({ document, names }, text) {
      const { tokens, places } = spellTerms(
        document.json({ terms: { tags: true } }).flatMap(({ terms }) => terms),
        text,
      )
      const found = Object.entries(names).flatMap(([type, view]) =>
        view.json().flatMap(({ terms }) => {
          const words = terms.flatMap(({ id }) => places.get(id) ?? [])
          while (words[0]?.honorific) words.shift()
          return words.length > 0 ? [{ start: words[0].start, end: words.at(-1).end, type }] : []
        }),
      )
      return { tokens, names: found }
    },
  }
}
