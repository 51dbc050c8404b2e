import type { TSType } from 'oxc-parser'
import type { OffForm } from './rule.ts'

/** A type as it is written, without what does not change what it holds. */
const typeWords = (source: string, type: TSType): string =>
  source
    .slice(type.start, type.end)
    .replace(/\breadonly\b/g, '')
    .replace(/\s+/g, '')

/**
 * What a function with this type of result gives while it is off; null where nothing stands for "does not
 * apply", as for a number.
 *
 * @param first The type of its first parameter.
 */
export function offFormOf(source: string, result: TSType, first: TSType | null): OffForm | null {
  if (result.type === 'TSBooleanKeyword') return 'false'
  if (result.type === 'TSTypePredicate') return result.asserts ? null : 'false'
  if (result.type === 'TSVoidKeyword') return first ? 'nothing' : null
  if (result.type === 'TSUnionType') {
    const kinds = result.types.map(({ type }) => type)
    if (kinds.includes('TSNullKeyword')) return 'null'
    if (kinds.includes('TSUndefinedKeyword')) return 'undefined'
  }
  if (first && typeWords(source, first) === typeWords(source, result)) return 'its input'
  return /\[\]$|^(?:Readonly)?Array</.test(typeWords(source, result)) || words(result) ? '[]' : null
}

/** `Spans` and the like are lists by name. */
const words = (type: TSType): boolean =>
  type.type === 'TSTypeReference' &&
  type.typeName.type === 'Identifier' &&
  type.typeName.name === 'Spans'
