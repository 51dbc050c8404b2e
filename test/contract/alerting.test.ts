import { describe, expect, test } from 'vitest'
import type { AlertMessage, AlertRule } from '../../src/archive/index.ts'
import { ENGINES } from './engines.ts'

const rule = (id: string, more: Partial<AlertRule> = {}): AlertRule => ({
  id,
  words: 'dam',
  kinds: ['claim-denied'],
  from: 0,
  added: 0,
  ...more,
})

const message = (id: string, more: Partial<AlertMessage> = {}): AlertMessage => ({
  id,
  rule: 'a',
  story: 's',
  headline: '',
  state: 'waiting',
  due: 100,
  at: 10,
  first: 1,
  changes: [],
  ...more,
})

describe.each(ENGINES)('what somebody is told, in $name', ({ open }) => {
  test('rules are kept as they are, in the order in which they were added', () => {
    const { alerts } = open()
    const one = rule('b', { added: 1, webhook: { address: 'https://a.test/', secret: 'ä' } })
    alerts.putRule(one)
    alerts.putRule(rule('c', { added: 2 }))
    alerts.putRule(rule('a', { added: 3 }))
    expect(alerts.rules().map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(alerts.rules()[0]).toEqual(one)
  })

  test('messages are kept with their rule, and go with it', () => {
    const { alerts } = open()
    alerts.putRule(rule('a'), [message('1'), message('2', { first: 2, due: 90 })])
    alerts.putRule(rule('b'), [message('3', { rule: 'b', first: 3, due: 101 })])
    expect(alerts.due(100).map(({ id }) => id)).toEqual(['2', '1'])
    expect(alerts.lastOf('a', 's')).toEqual(message('2', { first: 2, due: 90 }))
    expect(alerts.lastOf('a', 'other')).toBeNull()
    expect(alerts.messages(2).map(({ id }) => id)).toEqual(['3', '2'])
    alerts.putMessage(message('1', { due: null, state: 'told', told: 100 }))
    expect(alerts.due(100).map(({ id }) => id)).toEqual(['2'])
    expect(alerts.removeRule('a')).toBe(true)
    expect(alerts.removeRule('a')).toBe(false)
    expect(alerts.messages(9).map(({ id }) => id)).toEqual(['3'])
    expect(alerts.messages(9, 'a')).toEqual([])
  })
})
