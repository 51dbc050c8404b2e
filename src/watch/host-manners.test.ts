import { expect, test } from 'vitest'
import { newJumpingClock } from '../../test/wire/jumping-clock.ts'
import { byHost, newHostManners } from './host-manners.ts'

test('a host is asked by two at once at most, no two of them within a second', async () => {
  const clock = newJumpingClock(0)
  const manners = newHostManners(clock)
  const starts: number[] = []
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  const all = Array.from({ length: 6 }, () =>
    manners.inTurn('a.test', async () => {
      starts.push(clock.now())
      most = Math.max(most, ++running)
      await new Promise<void>((resolve) => ends.push(resolve))
      running--
    }),
  )
  const endAll = async () => {
    while (starts.length < 6 || running > 0) {
      await clock.wait(10)
      if (running === 2 || starts.length === 6) ends.shift()?.()
    }
  }
  await Promise.all([...all, endAll()])
  expect(most).toBe(2)
  for (const [at, start] of starts.slice(1).entries())
    expect(start - (starts[at] ?? 0)).toBeGreaterThanOrEqual(1_000)
})

test('a host that wants more time between requests gets it; others do not wait for it', async () => {
  const clock = newJumpingClock(0)
  const manners = newHostManners(clock)
  const starts: string[] = []
  const ask = (host: string, apart?: number) =>
    manners.inTurn(host, async () => void starts.push(`${host} ${clock.now()}`), apart)
  await Promise.all([ask('a.test', 5_000), ask('a.test', 5_000), ask('b.test')])
  expect(starts).toEqual(['a.test 0', 'b.test 0', 'a.test 5000'])
})

test('work that fails lets the next begin', async () => {
  const manners = newHostManners(newJumpingClock(0))
  const fail = () => manners.inTurn('a.test', () => Promise.reject(new Error('no')))
  const results = await Promise.allSettled([
    fail(),
    fail(),
    fail(),
    manners.inTurn('a.test', async () => 1),
  ])
  expect(results.map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'rejected',
    'fulfilled',
  ])
})

test('hosts are worked through side by side, each in order', async () => {
  const done: string[] = []
  const all = ['a1', 'a2', 'b1', 'a3', 'b2'].map((name) => ({ name, host: name.slice(0, 1) }))
  await byHost(all, async ({ name }) => void done.push(name))
  expect(done.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2'])
  expect(done.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
})
