import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

describe('quotations', () => {
  test('gives a quotation to the one named after it, and the next quotation too', () => {
    expect(
      claimsOf('“The dam will hold,” Ana Petrova said. “We checked it twice this week.”'),
    ).toEqual(['[Ana Petrova] said <“The dam will hold,” … “We checked it twice this week.”>'])
  })

  test('reads the verb before its subject, with what is set after the name', () => {
    expect(claimsOf('"Nobody was on board," said Tom Birk, a harbor pilot.')).toEqual([
      '[Tom Birk, a harbor pilot] said <"Nobody was on board,">',
    ])
  })

  test('joins both halves of a quotation that its attribution interrupts', () => {
    expect(claimsOf('"The road," the mayor said, "will be closed for a month."')).toEqual([
      '[the mayor] said <"The road," … "will be closed for a month.">',
    ])
  })

  test('reads the one who is named before the quotation', () => {
    expect(claimsOf('Ana Petrova told reporters: "The dam will hold through the spring."')).toEqual(
      ['[Ana Petrova] told <"The dam will hold through the spring.">'],
    )
  })

  test('takes a paragraph that is all quotation to the speaker before it', () => {
    const text = '"The dam will hold," Ana Petrova said.\n\n"It is as strong as it ever was."'
    expect(claimsOf(text)).toEqual([
      '[Ana Petrova] said <"The dam will hold," … "It is as strong as it ever was.">',
    ])
  })

  test('leaves scare quotes without a speaker alone', () => {
    expect(claimsOf('The "peace bridge" was closed on Monday.')).toEqual([])
  })

  test('knows doubled apostrophes as quotation marks', () => {
    expect(claimsOf("''The dam will hold,'' Ana Petrova said.")).toEqual([
      "[Ana Petrova] said <''The dam will hold,''>",
    ])
  })
})

describe('transcripts', () => {
  test('gives each line to the name before its colon', () => {
    const text = 'LIND: Is it safe?\n\nBIRK: It is safe.\n\nLIND: Thank you.'
    expect(claimsOf(text)).toEqual([
      '[LIND] : <Is it safe?>',
      '[BIRK] : <It is safe.>',
      '[LIND] : <Thank you.>',
    ])
  })

  test('takes a single line in capitals for a heading', () => {
    expect(claimsOf('PORT NEWS: A ship left.\n\nIt was empty.')).toEqual([])
  })
})
