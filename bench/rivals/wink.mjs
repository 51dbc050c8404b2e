// wink-nlp with its English model: tokens, universal tags, lemmas. It finds no names and no trees.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

export function open() {
  const nlp = winkNLP(model)
  const { its } = nlp
  return {
    read(text) {
      const tokens = nlp.readDoc(text).tokens()
      return {
        values: tokens.out(its.value),
        pos: tokens.out(its.pos),
        lemmas: tokens.out(its.lemma),
      }
    },
    spell({ values, pos, lemmas }, text) {
      let at = 0
      const tokens = values.flatMap((value, index) => {
        const start = text.indexOf(value, at)
        if (start < 0 || value.trim() === '') return []
        at = start + value.length
        return [{ start, end: at, upos: pos[index], lemma: lemmas[index] }]
      })
      return { tokens }
    },
  }
}
