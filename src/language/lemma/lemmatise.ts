import { theLexicon } from '../lexicon/lexicon.ts'

const FORMS: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  am: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'m": 'be',
  "'re": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  "'ll": 'will',
  ca: 'can',
  wo: 'will',
  could: 'could',
  "n't": 'not',
  me: 'I',
  us: 'we',
  him: 'he',
  them: 'they',
  an: 'a',
  these: 'this',
  those: 'that',
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
  further: 'far',
  more: 'more',
  most: 'most',
  less: 'less',
  least: 'least',
  whom: 'who',
  mine: 'my',
  yours: 'your',
  ours: 'our',
  theirs: 'their',
  hers: 'her',
}

const bareS = (word: string): string => {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** A verb form that no list has: cut the ending, mend the stem by its shape. */
function stemOf(word: string): string {
  const cut = word.replace(/(?:ing|ed)$/, '')
  if (cut === word || !/[aeiouy]/.test(cut)) return bareS(word)
  if (/i$/.test(cut) && word.endsWith('ied')) return `${cut.slice(0, -1)}y`
  if (/([bdgkmnprt])\1$/.test(cut)) return cut.slice(0, -1)
  if (
    /(?:at|iz|is|iv|ag|ur|uc|as|os|us|[aeo]l|bl|pl|tl|c|v|u|dg|rg|ng|ut|in|or|ar)$/.test(cut) &&
    !/(?:ain|een|oin|ein|oor|ear|eal|ail|eel|ool|ial|ual|ter|er|ish)$/.test(cut)
  )
    return `${cut}e`
  return cut
}

function verbLemma(lower: string): string {
  return theLexicon().verbBase.get(lower) ?? stemOf(lower)
}

function nounLemma(lower: string): string {
  const { nounBase, tags } = theLexicon()
  const known = nounBase.get(lower)
  if (known) return known
  const bare = bareS(lower)
  // "buses", "gases": cut the whole -es where that makes a known word.
  if (/ses$|oes$/.test(lower) && tags.has(lower.slice(0, -2))) return lower.slice(0, -2)
  return bare
}

function comparedLemma(lower: string): string {
  const stem = lower.replace(/(?:er|est)$/, '')
  const { tags } = theLexicon()
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')]
  return bases.find((base) => tags.get(base)?.includes('JJ')) ?? lower
}

/** The dictionary form of a word with its Penn tag; names keep their capitals. */
export function lemmatise(text: string, xpos: string): string {
  const lower = text.toLowerCase().replace(/’/g, "'")
  if (xpos === 'NNP') return text
  if (xpos === 'NNPS') {
    const bare = bareS(lower)
    return text.slice(0, 1) + bare.slice(1)
  }
  if (xpos === 'POS') return "'s"
  if (xpos === 'JJ' && /^\p{Lu}/u.test(text)) return text
  if (lower === 'i') return 'I'
  if (lower === "'s") return xpos === 'PRP' ? 'we' : 'be'
  if (lower === "'d") return xpos === 'MD' ? 'would' : 'have'
  const form = Object.hasOwn(FORMS, lower) ? FORMS[lower] : undefined
  if (form && xpos !== 'NN') return form
  if (xpos === 'PRP$')
    return (
      { my: 'my', your: 'your', his: 'his', her: 'her', its: 'its', our: 'our', their: 'their' }[
        lower
      ] ?? lower
    )
  if (xpos.startsWith('VB')) return xpos === 'VB' || xpos === 'VBP' ? lower : verbLemma(lower)
  if (xpos === 'NNS') return nounLemma(lower)
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return comparedLemma(lower)
  return /\p{L}/u.test(text) ? lower : text
}
