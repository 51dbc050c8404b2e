import { describe, expect, test } from 'vitest'
import type { Event, Happening, Party } from '../../events/index.ts'
import type { StoryView } from '../story-view.ts'
import { eventLines } from './events-list.ts'

const party = (text: string, country?: string): Party => ({
  text,
  spans: [{ start: 0, end: text.length }],
  ...(country ? { country } : {}),
})

function happening(
  parts: Partial<Happening>,
  actor: Party,
  tellings = 1,
  mutual = false,
  likelihood = 0.9,
): Happening {
  const event = {
    ...(mutual ? { mutual } : {}),
    article: 'a',
    likelihood,
    sentence: 4,
    evidence: [{ start: 0, end: 9 }],
    actors: [actor],
  } as unknown as Event
  return {
    id: parts.actors?.join() ?? '',
    type: 'AID',
    act: 'AID',
    status: 'happened',
    actors: [actor.text],
    recipients: ['Latvia'],
    allegedBy: [],
    deniedBy: [],
    events: Array.from({ length: tellings }, () => event),
    reasons: [],
    ...parts,
  }
}

const linesOf = (...happenings: Happening[]) =>
  eventLines({ story: { happenings } } as unknown as StoryView)

describe('eventLines', () => {
  test('says who alleges and who denies, and the act in plain words beside its code', () => {
    const [line] = linesOf(
      happening(
        { status: 'alleged', allegedBy: ['Malta'], deniedBy: ['Estonia'] },
        party('Estonia', 'EST'),
      ),
    )
    expect(line).toMatchObject({
      sides: 'Estonia → Latvia',
      act: 'gives aid or arms (AID)',
      status: 'alleged by Malta, denied by Estonia',
    })
  })

  test('names no pronoun as who denies', () => {
    const [line] = linesOf(
      happening({ status: 'denied', deniedBy: ['It'] }, party('Estonia', 'EST')),
    )
    expect(line?.status).toBe('denied')
  })

  test('puts the most told first', () => {
    const rare = happening({}, party('Malta', 'MLT'))
    const often = happening({}, party('Estonia', 'EST'), 3)
    expect(linesOf(rare, often).map(({ sides }) => sides)).toEqual([
      'Estonia → Latvia',
      'Malta → Latvia',
    ])
  })

  test('shows whom it befell though nobody says who did it, and leaves out who acts on nobody', () => {
    const held = happening({ act: 'COERCE', type: 'COERCE', actors: [] }, party('it'))
    const alone = happening({ act: 'CONSULT', recipients: [] }, party('Malta', 'MLT'))
    expect(linesOf(held, alone).map(({ sides }) => sides)).toEqual(['? → Latvia'])
  })

  test('leaves out what is less likely an event than not, and what nobody denies and did not happen', () => {
    const unlikely = happening({}, party('Malta', 'MLT'), 1, false, 0.3)
    const undone = happening({ status: 'denied' }, party('Malta', 'MLT'))
    expect(linesOf(unlikely, undone)).toEqual([])
  })

  test('gives the day of publication by default', () => {
    const [line] = linesOf(happening({ published: '2024-05-03' }, party('Malta', 'MLT')))
    expect(line?.days).toBe('3 May 2024 by default')
  })

  test('joins two who do a thing together', () => {
    const sides = { actors: ['Malta', 'Estonia'], recipients: [] }
    const both = happening(sides, party('Malta', 'MLT'), 1, true)
    expect(linesOf(both)[0]?.sides).toBe('Malta with Estonia')
    const three = happening(
      { ...sides, actors: ['Malta', 'Estonia', 'Peru'] },
      party('M', 'MLT'),
      1,
      true,
    )
    expect(linesOf(three)[0]?.sides).toBe('Malta, Estonia and Peru')
  })

  test('leaves out two who do a thing to nobody named', () => {
    const both = happening({ actors: ['Malta', 'Estonia'], recipients: [] }, party('Malta', 'MLT'))
    expect(linesOf(both)).toEqual([])
  })
})
