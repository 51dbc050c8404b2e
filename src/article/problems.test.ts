import { expect, test } from 'vitest'
import { PROBLEMS, type ProblemCode, problem } from './problems.ts'

test('fills the values of a problem into its sentence, and keeps them', () => {
  const span = { start: 2, end: 3 }
  expect(problem('charset-broken', { charset: 'utf-8' }, span)).toEqual({
    code: 'charset-broken',
    parts: { charset: 'utf-8' },
    message: 'some bytes are not valid utf-8; U+FFFD stands for them',
    span,
  })
})

test.each(Object.keys(PROBLEMS) as ProblemCode[])(
  '%s is one line without an open brace',
  (code) => {
    const names = [...PROBLEMS[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => [name ?? '', 7])
    const { message } = problem(code, Object.fromEntries(names))
    expect(message).toMatch(/^[^{}\n]+$/)
  },
)
