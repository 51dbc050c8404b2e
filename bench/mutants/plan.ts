import { readFileSync } from 'node:fs'
import type { InnerRule } from './rule.ts'

/** What a run of the tests is asked to switch off, in a file whose path stands in `COPYDESK_MUTANTS`. */
export interface Plan {
  /** Rules by their number: each is switched off by itself. */
  readonly rules: readonly (Pick<InnerRule, 'file' | 'name'> & { readonly number: number })[]
  /** A rule that is off from the start, before any module is loaded; else each is tried test by test. */
  readonly offFromStart: number | null
  /** Tests that fail with all rules as they are: left out. */
  readonly leftOut: readonly string[]
  /** Where the findings go, one JSON line each. */
  readonly findings: string
}

/** One line of the findings. */
export type Finding =
  /** A test fails while the rule is off, and passes before and after. */
  | { readonly noticed: number; readonly by: string }
  /** A test of the rule's stage comes to it. */
  | { readonly reached: number }
  /** Only work done once for several tests, or kept from one to the next, comes to it: to be tried in a fresh run. */
  | { readonly unsure: number }
  /** A test that fails with all rules as they are: it says nothing. */
  | { readonly fails: string }
  /** With this rule off a test goes round for ever. */
  | { readonly hangs: number }

export const readPlan = (): Plan =>
  JSON.parse(readFileSync(process.env.COPYDESK_MUTANTS ?? '', 'utf8')) as Plan
