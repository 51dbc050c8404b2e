import type { Claim } from '../claim.ts'
import { BLAME_WORDS } from '../frames/act-classes.data.ts'
import type { Frame, FrameParty } from '../frames/frame.ts'
import { namesOfSpeaker } from '../frames/party.ts'
import { type Gist, gistOf } from './gist.ts'
import { type SaidWords, saidWords } from './said-words.ts'

/** One thing that somebody says in a claim, made comparable. */
export interface Statement {
  /** The claim; of a content with several things the part that says this one. */
  readonly claim: Claim
  /** Id of the whole claim. */
  readonly whole: string
  readonly frame: Frame | null
  readonly gist: Gist
  readonly said: SaidWords
  /** 1 says that the frame is so, -1 that it is not, 0 keeps silent. */
  readonly side: 1 | -1 | 0
  /** Names in lower case of who speaks and of those whom he speaks for. */
  readonly voices: ReadonlySet<string>
}

/** The statements of a claim: one for each clause that claims something. */
export function statementsOf(whole: Claim): Statement[] {
  const voices = voicesOf(whole)
  const told = isOwnAnswer(whole, voices) ? whole : withoutAnswer(whole)
  const frames = told.frames ?? []
  const parts = frames.filter(({ isClause }) => isClause)
  const isWhole = parts.length < 2 || told.polarity <= 0
  if (isWhole) {
    const claim = heldBack(told)
    const frame = frames[0] ? owned(frames[0], claim) : null
    return [
      {
        claim,
        whole: claim.id,
        frame,
        gist: gistOf(claim),
        said: saidWords(claim.text),
        side: sideOf(claim, frame),
        voices,
      },
    ]
  }
  return parts.map((frame, index) => {
    const cut = partOf(told, [frame], `${told.id}.${index}`)
    const part = heldBack(isOwnAnswer(cut, voices) ? cut : withoutAnswer(cut))
    return {
      claim: part,
      whole: told.id,
      frame,
      gist: gistOf(part),
      said: saidWords(part.text),
      side: sideOf(part, frame),
      voices,
    }
  })
}

/**
 * Whether who speaks answers himself: "Lund said that Oslo had denied it" tells of another's answer, and who denies that "her allegation was
 * bought" denies no allegation.
 */
function isOwnAnswer({ answer, frames, polarity }: Claim, voices: ReadonlySet<string>): boolean {
  if (!answer) return true
  const isOf = (party: FrameParty) => party.names.some(({ name }) => voices.has(plainName(name)))
  if (answer.owner && isOf(answer.owner)) return false
  const doer = frames?.[0]?.doer
  return polarity < 0 || !doer || doer.names.length === 0 || isOf(doer)
}

function withoutAnswer({ answer: _, ...rest }: Claim): Claim {
  return rest
}

/** Who says that he cannot confirm it declines to say. */
const heldBack = (claim: Claim): Claim =>
  claim.polarity !== 0 && (claim.answer?.withheld || claim.frames?.[0]?.withheld)
    ? { ...claim, kind: 'no-comment', polarity: 0 }
    : claim

/** A claim cut to some of what it says. */
export function partOf(claim: Claim, frames: readonly Frame[], id: string): Claim {
  const { answer: _, ...rest } = claim
  const answer = frames.find((frame) => frame.answer)?.answer
  return {
    ...rest,
    ...(answer ? { answer } : {}),
    id,
    content: frames.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
    text: frames.map(({ text }) => text).join(' … '),
    frames,
    isClause: claim.isClause !== false && (frames[0]?.readsAlone ?? false),
  }
}

function sideOf({ polarity }: Claim, frame: Frame | null): Statement['side'] {
  if (polarity === 0) return 0
  return (frame && !frame.so ? -polarity : polarity) as 1 | -1
}

/** `denied responsibility for the attack`, `denied match-fixing`: what nobody is named for is the speaker's own. */
function owned(frame: Frame, { polarity, source }: Claim): Frame {
  const isOwn =
    polarity < 0 && !frame.isClause && (!frame.doer || BLAME_WORDS.has(frame.doer.head)) && source
  return isOwn ? { ...frame, doer: speakerParty(source) } : frame
}

const speakerParty = (source: NonNullable<Claim['source']>): FrameParty => ({
  head: '',
  names: namesOfSpeaker(source),
})

function voicesOf({ source }: Claim): Set<string> {
  if (!source) return new Set()
  return new Set(namesOfSpeaker(source).map(({ name }) => plainName(name)))
}

/** A name in lower case without its article. */
export const plainName = (name: string): string => name.toLowerCase().replace(/^the /, '')
