import type { EventScene } from '../../../src/events/sides/event-party.ts'
import {
  type SideCandidate,
  sideCandidates,
} from '../../../src/events/sides/labeller/side-candidates.ts'
import { nobodyFeatures, sideFeatures } from '../../../src/events/sides/labeller/side-features.ts'
import { readSides } from '../../../src/events/sides/sides.ts'
import { readDrafts } from '../examples.ts'
import { annotatedRoles, type RoleSentence } from '../sources.ts'
import type { SideChoice } from './choices.ts'
import type { Choice } from './fit-ranker.ts'

/** They say less of sides than coded sentences do: of reviews and letters, by roles that the reader knows already. */
const WEIGHT = 0.1
/** Of events told by finite verbs in the active one in so many: the coded sentences have plenty. */
const ACTIVE_SHARE = 4

/** Choices from PropBank's roles: who does it is ARG0, whom it befalls ARG1, or ARG2 of what somebody gets. */
export function readRoleChoices(): SideChoice[] {
  return annotatedRoles().flatMap((line, index) => {
    const { drafts } = readDrafts(line.text, 'rules')
    return drafts.flatMap(({ scene, draft }) => {
      if (!isAligned(scene, line)) return []
      const { trigger } = draft
      const gold = line.preds.find(({ at }) => trigger.words.includes(at - 1))
      if (!gold) return []
      // Of nouns the sides are often marked at the verb that carries them.
      if (!trigger.group) return []
      const isActive = trigger.group.form === 'finite' && !trigger.group.passive
      if (isActive && index % ACTIVE_SHARE > 0) return []
      const candidates = sideCandidates(scene, trigger)
      const guess = readSides(scene, trigger)
      const options = [
        ...sideFeatures(scene, trigger, candidates, guess),
        nobodyFeatures(trigger, guess),
      ]
      const find = (form: RegExp) =>
        matching(
          candidates,
          gold.args.filter(({ role }) => form.test(role)),
        )
      const choice = (found: readonly number[]): Choice => ({
        document: line.id,
        weight: WEIGHT,
        options,
        right: found.length > 0 ? found : [candidates.length],
      })
      const doer = choice(find(/^ARG0$/))
      const recipient = choice(find(/^ARG[12]$/))
      return [{ scene, trigger, candidates, doer, recipient, rules: { doer: -1, recipient: -1 } }]
    })
  })
}

const isAligned = ({ sentence }: EventScene, { words }: RoleSentence): boolean =>
  sentence.words.length === words.length &&
  sentence.words.every(({ text }, at) => text === words[at])

const matching = (
  candidates: readonly SideCandidate[],
  args: readonly { head: number; start: number; end: number }[],
): number[] =>
  candidates.flatMap(({ argument }, index) =>
    args.some(({ head }) => argument.phrases.some(({ from, to }) => from < head && head <= to))
      ? [index]
      : [],
  )
