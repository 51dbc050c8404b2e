/**
 * Deeds that news tells in many words, beside the acts of `claims`: a bridge collapses, falls, gives way; a vote is annulled,
 * voided, overturned. Lemmas; `blow-up` is a verb with its particle, `give-way` one with its object; a word may stand in two rows. Own list.
 */
export const DEED_ACTS: readonly (readonly [act: string, words: string])[] = [
  // Things break, burn, shake
  [
    'collapse',
    'collapse crumble fall give-way give-in cave-in come-down crash-down buckle topple tumble disintegrate plunge',
  ],
  ['explode', 'explode explosion blast detonate detonation blow-up go-off tear rip blow'],
  ['erupt', 'erupt eruption spew belch break-out'],
  ['quake', 'earthquake quake tremor aftershock'],
  ['flood', 'flood inundate swamp submerge flooding'],
  ['landslide', 'landslide mudslide avalanche bury'],
  ['storm', 'storm hurricane cyclone typhoon landfall'],
  ['crash', 'crash collide collision derail derailment ram plough plow wreck'],
  ['sink', 'sink capsize founder overturn'],
  ['burn', 'burn fire blaze inferno ignite catch-fire engulf gut'],
  ['die', 'die death dead kill perish lose-life claim-life fatality drown'],
  ['hurt', 'injure wound hurt injury'],
  ['miss', 'miss missing'],
  // What helpers do
  ['rescue', 'rescue save free pull extract evacuate'],
  ['find', 'find recover retrieve discover locate identify pull'],
  ['search', 'search hunt look comb'],
  ['evacuate', 'evacuate evacuation displace flee'],
  ['return', 'return go-home come-back go-back'],
  ['mourn', 'mourn mourning funeral bury burial vigil commemorate remember'],
  ['treat', 'treat hospitalise hospitalize'],
  // Orders and their opposite
  ['raise', 'raise upgrade lift increase'],
  ['lower', 'lower downgrade reduce cut ease revise'],
  ['revise', 'revise revision correct amend lower'],
  ['suspend', 'suspend suspension halt stop ground cancel shut close closure'],
  ['resume', 'resume reopen restart resumption restore'],
  ['declare', 'declare proclaim declaration impose'],
  ['ban', 'ban prohibit bar outlaw block'],
  ['order', 'order command instruct'],
  ['postpone', 'postpone delay put-off adjourn defer'],
  ['schedule', 'schedule set fix slate'],
  // Votes and offices
  ['elect', 'vote election poll ballot elect re-election reelection referendum runoff'],
  ['win', 'win victory triumph'],
  ['lose', 'lose defeat'],
  ['concede', 'concede concession'],
  [
    'void',
    'annul nullify void overturn invalidate quash scrap annulment nullification throw-out strike-down',
  ],
  ['swear', 'inaugurate inauguration swear-in inaugural swear'],
  ['appoint', 'appoint name nominate appointment nomination'],
  ['resign', 'resign resignation quit step-down stand-down step-aside'],
  ['oust', 'oust topple depose remove overthrow dismiss fire sack'],
  ['form', 'form formation'],
  ['pass', 'pass approve adopt approval passage ratify'],
  // Words that do something
  [
    'reject',
    'reject refuse dismiss rejection refusal rebuff spurn oppose challenge contest dispute',
  ],
  ['deny', 'deny denial reject dismiss refute rebut'],
  ['accuse', 'accuse blame accusation point allege'],
  ['own', 'claim'],
  ['condemn', 'condemn condemnation denounce deplore criticise criticize slam decry'],
  ['urge', 'urge call appeal demand request ask implore'],
  ['praise', 'praise welcome hail applaud congratulate'],
  ['apologise', 'apologise apologize apology'],
  ['promise', 'promise pledge vow commit offer pledge'],
  ['threaten', 'threaten threat warn'],
  ['speak', 'phone telephone speak-with speak-to'],
  // Force and law
  ['attack', 'attack strike bomb bombing raid assault hit target shell shelling airstrike ambush'],
  ['shoot', 'shoot shooting gunfire open-fire'],
  ['seize', 'seize occupy capture storm take-over retake'],
  ['clash', 'clash fight fighting scuffle'],
  ['arrest', 'arrest detain arrest detention custody'],
  ['charge', 'charge indict indictment'],
  ['plead', 'plead'],
  ['try', 'trial hearing appear testify testimony'],
  ['convict', 'convict conviction sentence jail'],
  ['free', 'release free acquit'],
  ['protest', 'protest march rally demonstrate demonstration gather riot'],
  ['walk-out', 'walkout stoppage picket'],
  // Coming and going, making
  ['arrive', 'arrive arrival land visit visit'],
  ['leave', 'leave depart departure fly'],
  ['meet', 'meet meeting talk summit'],
  ['sign', 'sign agree agreement deal accord reach'],
  ['open', 'open opening launch unveil inaugurate'],
  ['close', 'close shut closure'],
  ['publish', 'publish release issue post'],
  ['begin', 'begin start commence launch'],
  ['end', 'end finish conclude'],
  ['pay', 'pay compensate compensation fine'],
  ['buy', 'buy acquire purchase takeover acquisition'],
  ['rise', 'rise jump surge soar climb gain'],
  ['drop', 'drop fall plunge slump tumble'],
]

/** Nouns for whatever happened: `the disaster`, `the incident at the bridge`. Lemmas. */
export const ANY_DEED: ReadonlySet<string> = new Set(
  'incident disaster tragedy accident catastrophe event calamity carnage ordeal'.split(' '),
)

/** Verbs that say that the noun beside them happened: `the vote took place`, `held a rally`, `a blast ripped through`. Lemmas. */
export const CARRIERS: ReadonlySet<string> = new Set(
  `hold have take make give conduct launch carry commit stage mount see cause lead lead-to occur happen take-place hit rock strike kill
  leave follow begin start tear rip result come go be suffer spark trigger destroy claim injure wound shake open`.split(
    /\s+/,
  ),
)

/** Objects that make one word with their verb: `gave way`, `took place`. Lemmas. */
export const JOINED_OBJECTS: ReadonlySet<string> = new Set('way place fire life office'.split(' '))
