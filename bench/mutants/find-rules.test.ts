import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { findRules } from './find-rules.ts'
import { withEdits } from './switch-rules.ts'

const found = (source: string) => findRules('src/claims/a.ts', source, new Map())
const forms = (source: string) => found(source).map(({ name, off }) => [name, off])

describe('findRules', () => {
  it('finds functions that can say no, find nothing, or leave what they get', () => {
    const source = `
      const isOpen = (door: Door): boolean => door.open
      function ownerOf(door: Door): Person | null { return door.owner }
      export function doorsOf(house: House): readonly Door[] { return house.doors }
      const withoutDirt = (doors: readonly Door[]): Door[] => doors.filter(isClean)
      function paint(door: Door): void { door.paint() }
      class House { isEmpty(): boolean { return this.people === 0 } }
    `
    expect(forms(source)).toEqual([
      ['isOpen', 'false'],
      ['ownerOf', 'null'],
      ['doorsOf', '[]'],
      ['withoutDirt', 'its input'],
      ['paint', 'nothing'],
      ['isEmpty', 'false'],
    ])
  })

  it('passes over what has no way to say nothing, and what is done at once', () => {
    expect(forms('const count = (doors: Door[]): number => doors.length')).toEqual([])
    expect(forms('async function open(door: Door): Promise<boolean> { return true }')).toEqual([])
    expect(forms('function begin(): void {}')).toEqual([])
  })

  it('knows the result of a function declared with a type of the project', () => {
    const type = 'type EndRule = (place: Place) => boolean | null'
    const [statement] = parseSync('a.ts', type).program.body
    if (statement?.type !== 'TSTypeAliasDeclaration') throw new Error('no type')
    const types = new Map([['EndRule', { source: type, type: statement.typeAnnotation }]])
    const source = 'const unspaced: EndRule = (place) => place.end > 1'
    expect(findRules('src/text/a.ts', source, types)).toMatchObject([
      { name: 'unspaced', off: 'null' },
    ])
  })

  it('finds the entries of a list of rules, not those of a list of words', () => {
    const source = `
      import { byTitle } from './by-title.ts'
      import { OFFICES } from './office.data.ts'
      const byName = (one: Name) => one.length
      const RULES = [byTitle, byName]
      const NAMED = [['by size', (one: Name) => one.size], ['by name', byName]]
      const WORDS = ['said', 'says']
    `
    expect(forms(source)).toEqual([
      ['RULES[byTitle]', 'entry'],
      ['RULES[byName]', 'entry'],
      ['NAMED[by size]', 'entry'],
      ['NAMED[by name]', 'entry'],
    ])
  })
})

describe('a rule that is switched off', () => {
  const run = (source: string, number: number): unknown => {
    const edits = found(source).flatMap((rule, at) => rule.edits(at))
    const rules = {
      off: (asked: number) => asked === number,
      without: (asked: number, index: number, list: unknown[]) =>
        asked === number ? list.filter((_, at) => at !== index) : list,
    }
    const plain = withEdits(source, edits).replace(/: (?:boolean|string)\b/g, '')
    return new Function('globalThis', `${plain}\nreturn answer`)({ rules })
  }

  it('says no or gives what it got; the others go on', () => {
    const source = `
      const isLong = (word: string): boolean => word.length > 3
      function louder(word: string): string { return word + '!' }
      const answer = [isLong('short'), louder('a')]
    `
    expect(run(source, -1)).toEqual([true, 'a!'])
    expect(run(source, 0)).toEqual([false, 'a!'])
    expect(run(source, 1)).toEqual([true, 'a'])
  })

  it('is left out of its list', () => {
    const source = 'const answer = [() => 1, () => 2, () => 3]'
    expect(run(source, -1)).toHaveLength(3)
    expect(run(source, 1)).toHaveLength(2)
  })
})
