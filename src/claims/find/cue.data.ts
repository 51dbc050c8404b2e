import type { ClaimKind } from '../claim.ts'

/**
 * How a cue verb takes what is said.
 *
 * - `clause`: `said (that) …`; `that`: only with the word "that" (or a quotation) after it
 * - `quote`: carries a quotation; `after`: may follow what was said (`…, he said`)
 * - `addressee`: somebody who is told stands between (`told reporters that …`)
 * - `object`: a noun phrase is the content (`denied the report`)
 * - `whole`: object and all that follows it (`accused Oslo of spying`, `called the plan a mistake`)
 * - `infinitive`: `vowed to …`; `question`: `asked whether …`
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'after'
  | 'addressee'
  | 'object'
  | 'whole'
  | 'infinitive'
  | 'question'

type Row = readonly [
  kind: ClaimKind,
  polarity: 1 | -1 | 0,
  frames: readonly Frame[],
  lemmas: string,
]

/** Verbs by which somebody says or thinks something; own list. `point+out` is verb and particle. */
export const CUE_VERBS: readonly Row[] = [
  ['state', 1, ['clause', 'quote', 'after'], 'say add'],
  ['state', 1, ['clause', 'quote', 'after', 'addressee'], 'tell'],
  [
    'state',
    1,
    ['clause', 'quote', 'after'],
    'note state remark explain write tweet insist reiterate joke quip stress emphasize emphasise point+out recall testify comment observe mention',
  ],
  [
    'state',
    1,
    ['that', 'quote', 'after'],
    'reply respond answer repeat underline underscore continue exclaim shout yell whisper murmur mutter sigh muse opine quote post interject retort chime+in go+on sum+up text email cry laugh begin conclude offer read',
  ],
  [
    'state',
    1,
    ['clause', 'quote', 'addressee', 'after'],
    'remind inform assure notify advise brief caution',
  ],
  ['state', 1, ['quote', 'whole', 'clause'], 'describe characterize characterise'],
  ['state', 1, ['quote', 'whole'], 'call label brand dub portray depict'],
  ['state', 1, ['that', 'object'], 'express voice convey cite discuss reference raise+concerns'],
  [
    'claim',
    1,
    ['clause', 'quote', 'after'],
    'claim argue contend assert allege maintain suggest believe think reckon',
  ],
  [
    'claim',
    1,
    ['that', 'quote'],
    'hint imply indicate signal surmise posit theorize speculate boast brag complain lament assume suspect guess',
  ],
  ['claim', 1, ['clause', 'quote', 'after'], 'predict estimate forecast warn'],
  ['report', 1, ['clause', 'quote', 'after'], 'report'],
  ['report', 1, ['that'], 'show find reveal learn conclude determine'],
  [
    'announce',
    1,
    ['clause', 'quote', 'after', 'object'],
    'announce declare proclaim disclose unveil',
  ],
  ['announce', 1, ['clause', 'infinitive', 'quote', 'after'], 'promise pledge vow swear threaten'],
  ['announce', 1, ['that', 'infinitive'], 'agree offer decide propose'],
  ['confirm', 1, ['clause', 'object', 'quote', 'after'], 'confirm acknowledge admit concede'],
  ['confirm', 1, ['that', 'object'], 'verify corroborate confess certify'],
  ['deny', -1, ['clause', 'object'], 'deny'],
  ['deny', -1, ['that', 'object'], 'reject dismiss refute rebut dispute repudiate disavow rebuff'],
  ['deny', -1, ['that'], 'doubt disagree'],
  ['accuse', 1, ['whole', 'quote'], 'accuse blame fault'],
  [
    'criticize',
    0,
    ['object', 'quote'],
    'criticize criticise condemn denounce slam blast decry deplore chide rebuke scold mock ridicule lambast lambaste assail deride bemoan bash berate castigate rip protest skewer censure',
  ],
  ['demand', 0, ['infinitive', 'that', 'object', 'quote'], 'demand'],
  ['demand', 0, ['whole', 'quote', 'that'], 'urge'],
  ['demand', 0, ['object', 'quote'], 'call+for call+on'],
  ['demand', 0, ['question', 'quote', 'after'], 'ask wonder inquire'],
  ['demand', 0, ['question', 'object'], 'question'],
  ['demand', 0, ['that', 'object'], 'recommend advocate'],
  [
    'attitude',
    0,
    ['object', 'quote'],
    'praise compliment laud hail applaud commend welcome endorse defend support oppose back favor favour',
  ],
  ['attitude', 0, ['clause', 'infinitive'], 'hope'],
  ['attitude', 0, ['that', 'object'], 'fear regret'],
  ['attitude', 0, ['that', 'infinitive', 'object'], 'expect'],
  ['attitude', 0, ['infinitive'], 'want intend plan seek refuse'],
  ['attitude', 0, ['that'], 'know feel realize understand imagine see'],
]

/** Nouns that carry what somebody says: `accusations of …`, `her claim that …`. */
export const CUE_NOUNS: ReadonlyMap<string, ClaimKind> = new Map([
  ['accusation', 'accuse'],
  ['accusations', 'accuse'],
  ['allegation', 'accuse'],
  ['allegations', 'accuse'],
  ['claim', 'claim'],
  ['claims', 'claim'],
  ['assertion', 'claim'],
  ['argument', 'claim'],
  ['belief', 'claim'],
  ['suggestion', 'claim'],
  ['contention', 'claim'],
  ['warning', 'claim'],
  ['statement', 'state'],
  ['remark', 'state'],
  ['conclusion', 'report'],
  ['promise', 'announce'],
  ['pledge', 'announce'],
  ['vow', 'announce'],
])

/** Words that mark a statement as somebody's without naming whom. */
export const HEARSAY: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'purportedly',
  'supposedly',
])
