/** How surely two spellings name the same person or organisation, 0 to 1. */
export function compareNames(a: string, b: string, _kind?: 'person' | 'organisation'): number {
  return a === b ? 1 : 0
}
