import { describe, expect, it } from 'vitest'
import { typeOfCameo } from './cameo.ts'
import { eventType } from './event-type.ts'

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
