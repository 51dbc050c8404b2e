import { expect, test } from 'vitest'
import { articleLanguage, guessLanguage, statedCode } from './language.ts'
import { unreadLanguage } from './unread-language.ts'

test.each([
  ['The mayor said on Monday that the talks would go on.', 'en'],
  ['Der Minister sagte, dass die Gespräche nicht weitergehen.', 'de'],
  ['Le ministre a déclaré que les négociations sont dans une impasse.', 'fr'],
  ['El alcalde dijo que las obras del puente son más caras.', 'es'],
  ['Министр заявил, что переговоры продолжаются.', 'ru'],
  ['Міністр заявив, що переговори тривають і їх підтримує країна.', 'uk'],
  ['大臣は月曜日に会談を続けると述べた。', 'ja'],
  ['部长星期一表示会谈将继续。', 'zh'],
  ['', 'en'],
])('%s', (text, language) => expect(guessLanguage(text)).toBe(language))

test('reads the first code that a page states, in two letters', () => {
  expect(statedCode([undefined, '', 'pt-BR', 'de'])).toBe('pt')
  expect(statedCode([undefined, 'Deutsch'])).toBeUndefined()
})

const ENGLISH =
  'The mayor of Nowe said on Monday that the talks with the dockers would go on. '.repeat(6)
const GERMAN =
  'Der Minister sagte am Montag in Nowe, dass die Gespräche mit den Arbeitern nicht weitergehen. '.repeat(
    6,
  )
const ZULU =
  'Umphathi wesikole uthe abafundi bazobuyela emakilasini ngoMsombuluko ekuseni. '.repeat(14)

test('the body is believed before the code that the page states', () => {
  expect(articleLanguage(['en-US'], GERMAN)).toBe('de')
  expect(articleLanguage(['de'], ENGLISH)).toBe('en')
  expect(articleLanguage(['en'], 'Министр заявил, что переговоры продолжаются.')).toBe('ru')
})

test('the stated code is kept where the body does not speak against it', () => {
  expect(articleLanguage(['zu'], ZULU)).toBe('zu')
  expect(articleLanguage(['de-AT'], GERMAN)).toBe('de')
})

test('an English page that quotes a German sentence is English', () => {
  expect(articleLanguage([], ENGLISH + GERMAN.slice(0, 94))).toBe('en')
})

test('a few words count as English unless page and words agree on another language', () => {
  const words = 'Die Hard in El Palito: una noche'
  expect(articleLanguage([], words)).toBe('en')
  expect(articleLanguage(['de'], GERMAN.slice(0, 94))).toBe('de')
})

test('many words without any English one are of a language that is not known', () => {
  expect(articleLanguage(['en'], ZULU)).toBe('und')
  expect(unreadLanguage('und')[0]?.message).toContain('a language that is not known')
})

test('says in words what is not read of a page in another language', () => {
  expect(unreadLanguage('en')).toEqual([])
  expect(unreadLanguage('de')[0]?.message).toMatch(/^the text is in German: title, .* are not$/)
})
