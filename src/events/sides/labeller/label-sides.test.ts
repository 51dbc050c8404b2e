import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../../../test/events-of.ts'
import { modelOf } from './side-model.ts'

describe('who does it and to whom', () => {
  it.each<[string, string]>([
    // Headlines without helpers, and what a participle describes.
    ['Two guards arrested in riots in Norway', 'COERCE Two guards'],
    ['Two clerks jailed for fraud', 'COERCE Two clerks'],
    // The man of the main clause.
    ['The clerk faces trial after having been extradited from Chad.', 'The clerk'],
    // Talks that a journey is made for are the traveller's.
    ['Norway flew to Oslo for talks with Chad.', 'Norway AGREE Chad'],
    // Who says so does not do what another does.
    ['Norway says Chadian traders have supplied Togo with rifles.', 'Chadian traders AID Togo'],
    ['Norway says traders supplied Togo with rifles.', 'traders AID Togo'],
    ['Norway said it supplied Togo with rifles.', 'AID Togo'],
    // Each of those whom the rules join is not likelier alone.
    ['Moe, Bauer hold talks in Oslo', 'Moe + Bauer CONSULT'],
    // Who receives does not give.
    ['Togo received missiles.', 'AID Togo'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).join('; ')).toContain(expected)
  })
})

it('gives each candidate its share by the weights of its features, nobody among them', () => {
  const model = modelOf({ doer: new Map([['link about', 2]]), other: new Map() })
  const [about = 0, far = 0, nobody = 0] = model('doer', [['link about'], ['link none'], []])
  expect(about).toBeGreaterThan(far)
  expect(far).toBeCloseTo(nobody)
  expect(about + far + nobody).toBeCloseTo(1)
  expect(model('other', [['link about'], []])).toEqual([0.5, 0.5])
})
