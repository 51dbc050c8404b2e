import { describe, expect, it } from 'vitest'
import { nounForms, verbForms } from './word-forms.ts'

describe('verbForms', () => {
  it.each([
    ['ban', 'bans banned banning'],
    ['deny', 'denies denied denying'],
    ['release', 'releases released releasing'],
    ['launch', 'launches launched launching'],
    ['visit', 'visits visited visiting'],
    ['permit', 'permits permitted permitting'],
    ['travel', 'travels travelled traveled'],
    ['withdraw', 'withdraws withdrew withdrawn'],
    ['learn', 'learnt learned'],
    ['be', 'is were been'],
  ])('inflects %s', (base, forms) => {
    expect(verbForms(base)).toEqual(expect.arrayContaining(forms.split(' ')))
    expect(verbForms(base)[0]).toBe(base)
  })
})

describe('nounForms', () => {
  it('knows plurals', () => {
    expect(nounForms('treaty')).toContain('treaties')
    expect(nounForms('speech')).toContain('speeches')
    expect(nounForms('woman')).toContain('women')
  })
})
