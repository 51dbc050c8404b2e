/** The office that a person holds: `foreign minister` of a country, `spokesperson` of a body. */
export interface HeldOffice {
  /** Lower case: `foreign minister`. */
  readonly title: string
  /** As written: `Transport Ministry`. */
  readonly body?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
}
