import { describe, expect, it } from 'vitest'
import { typeOfCameo } from './cameo.ts'
import { eventType } from './event-type.ts'
import { nounForms, verbForms } from './inflect.ts'

describe('verbForms', () => {
  it.each([
    ['ban', 'bans banned banning'],
    ['deny', 'denies denied denying'],
    ['release', 'releases released releasing'],
    ['launch', 'launches launched launching'],
    ['visit', 'visits visited visiting'],
    ['withdraw', 'withdraws withdrew withdrawn'],
  ])('inflects %s', (base, forms) => {
    expect(verbForms(base)).toEqual(expect.arrayContaining(forms.split(' ')))
  })
})

describe('nounForms', () => {
  it('knows plurals', () => {
    expect(nounForms('treaty')).toContain('treaties')
    expect(nounForms('speech')).toContain('speeches')
  })
})

describe('typeOfCameo', () => {
  it('takes the longest known prefix of a code', () => {
    expect(typeOfCameo('0841')).toBe('RETREAT')
    expect(typeOfCameo('0834')).toBe('CONCEDE')
    expect(typeOfCameo('010')).toBeUndefined()
  })
})

describe('eventType', () => {
  it('tells refusals from denials', () => {
    expect(eventType('AID', 'denied')).toBe('AID')
    expect(eventType('AID', 'denied', 'own-refusal')).toBe('REJECT')
    expect(eventType('ASSAULT', 'conditional')).toBe('THREATEN')
  })
})
