import { describe, expect, it } from 'vitest'
import { quotedWords } from './quoted-words.ts'
import { rawWord, readWords } from './word-stream.ts'

const quotedIn = (text: string): string => {
  const words = readWords(text)
  return [...quotedWords(words).keys()]
    .filter((at) => quotedWords(words)[at])
    .map((at) => rawWord(words, at))
    .join(' ')
}

describe('quotedWords', () => {
  it('finds what stands in marks, curly, straight or single', () => {
    expect(quotedIn('“The dam holds,” she said, and left.')).toBe('The dam holds')
    expect(quotedIn('He called it "a poor joke" twice.')).toBe('a poor joke')
    expect(quotedIn("He told the paper: 'It was staged.' Nobody answered.")).toBe('It was staged')
  })

  it('takes no apostrophe for a mark', () => {
    expect(quotedIn("The boys' team didn't win the farmers’ cup.")).toBe('')
  })

  it('lets a mark that is never closed hold to the end of its line and no further', () => {
    expect(quotedIn('“We waited for weeks.\n\nThe ferry never came.')).toBe('We waited for weeks')
    expect(quotedIn('They shouted "enough."\n\nThe mayor left.')).toBe('enough')
  })
})
