/**
 * Acts of news in many words: a verb and the nouns that name the same act. Rows hold lemmas; a word may stand in two rows
 * (a blast is an explosion, and an attack where somebody is behind it); `n:` is the noun alone, `v:` the verb. Own list.
 */
export const ACT_CLASSES: readonly (readonly [act: string, words: string])[] = [
  // Force
  [
    'attack',
    'attack strike bomb bombard bombing bombardment v:hit shelling shell raid assault airstrike blast explosion explode ambush target sabotage',
  ],
  ['explode', 'explode explosion blast detonate detonation blow'],
  ['shoot', 'shoot v:fire shooting gunfire shot'],
  // To fire on a ship is to attack it, too.
  ['attack', 'v:fire'],
  [
    'kill',
    'kill killing dead death die slay murder slaughter execute execution massacre assassinate assassination',
  ],
  ['wound', 'wound injure injury hurt maim'],
  ['poison', 'poison poisoning'],
  ['torture', 'torture mistreat mistreatment abuse beat beating ill-treat'],
  ['rape', 'rape molest grope'],
  ['kidnap', 'kidnap kidnapping abduct abduction seize hostage'],
  ['arrest', 'arrest detain detention jail imprison custody'],
  ['release', 'release free'],
  ['invade', 'invade invasion incursion'],
  ['capture', 'capture take seize retake overrun'],
  ['ceasefire', 'ceasefire truce cease-fire armistice'],
  ['withdraw', 'withdraw withdrawal pull pullout retreat'],
  ['deploy', 'deploy deployment station'],
  ['burn', 'burn n:fire blaze arson torch'],
  ['destroy', 'destroy destruction demolish ruin wreck'],
  ['damage', 'damage harm'],
  ['test', 'test launch'],
  // Things change hands
  [
    'transfer',
    'provide provision supply transfer give send deliver delivery ship shipment sell export furnish exchange v:arm v:hand',
  ],
  ['swap', 'swap exchange'],
  ['receive', 'receive get obtain acquire buy purchase import accept'],
  ['pay', 'pay payment bribe bribery kickback'],
  ['steal', 'steal theft rob robbery loot embezzle embezzlement pocket'],
  ['smuggle', 'smuggle smuggling traffic trafficking'],
  ['fund', 'fund finance funding bankroll'],
  ['cost', 'cost price'],
  // Deceit
  ['hide', 'hide conceal cover-up cover withhold'],
  ['lie', 'lie mislead deceive deception falsify'],
  ['forge', 'forge fake forgery fabricate v:doctor manipulate'],
  ['rig', 'rig fix cheat fraud rigging fixing match-fixing throw falsify'],
  ['spy', 'spy espionage snoop wiretap bug'],
  ['hack', 'hack hacking breach cyberattack'],
  ['leak', 'leak disclose'],
  ['meddle', 'meddle meddling interfere interference'],
  ['plot', 'plot conspire conspiracy scheme'],
  // Work and money
  ['lay-off', 'cut slash axe ax lay-off layoff lay sack redundancy cull cutback cut-back shed job'],
  ['resign', 'resign resignation quit'],
  ['dismiss', 'dismiss dismissal sack oust ouster remove removal topple depose'],
  ['hire', 'hire recruit recruitment appoint appointment employ'],
  ['build', 'build develop development construct construction'],
  ['close', 'close shut closure shutdown'],
  ['open', 'open opening reopen'],
  ['begin', 'begin start commence'],
  ['end', 'end finish complete conclude over gone'],
  ['rise', 'rise increase grow growth climb jump soar gain'],
  ['fall', 'fall drop decline decrease shrink plunge slump'],
  ['merge', 'merge merger takeover acquisition'],
  ['strike-work', 'walkout stoppage picket'],
  // States and law
  ['meet', 'meet meeting talk summit negotiate negotiation'],
  ['visit', 'visit trip travel arrive arrival'],
  ['invite', 'invite invitation'],
  ['offer', 'offer propose proposal promise pledge suggest'],
  ['refuse', 'refuse reject refusal rejection decline'],
  ['sign', 'agree agreement deal sign accord pact treaty'],
  ['violate', 'violate violation breach break breaking flout infringe'],
  ['sanction', 'sanction embargo'],
  ['vote', 'vote ballot'],
  ['win', 'win victory'],
  ['help', 'help aid assist assistance support back'],
  ['cooperate', 'cooperate cooperation partnership collaborate collaboration'],
  ['sue', 'sue lawsuit suit'],
  ['charge', 'charge indict indictment prosecute'],
  ['convict', 'convict conviction guilty sentence'],
  ['ban', 'ban prohibit bar outlaw prohibition forbid'],
  ['allow', 'allow permit let authorise authorize approve approval'],
  ['order', 'order command instruct direct authorise v:request'],
  ['warn', 'warn warning alert caution'],
  ['know', 'know aware knowledge learn tell inform'],
  ['extend', 'extend expand extension expansion enlarge'],
  ['own-up', 'confess confession admit admission'],
  ['avenge', 'avenge revenge retaliate retaliation'],
  // At sea, on the road
  ['dump', 'dump discharge pump empty spill pour release'],
  ['tow', 'tow towing pull tug drag'],
  ['sink', 'sink capsize capsizing sinking overturn shipwreck'],
  ['crash', 'crash collide collision'],
  ['rescue', 'rescue save'],
  ['shoot-down', 'v:down'],
  ['enter', 'enter intrude intrusion cross trespass'],
  ['approach', 'approach near'],
  // Other
  ['use', 'use employ wield'],
  ['watch', 'watch monitor observe'],
  ['evidence', 'evidence proof prove'],
  ['infect', 'infect infection contaminate contamination taint'],
  ['ill', 'ill sick illness'],
  ['push-out', 'push expel expulsion evict eviction'],
  ['threaten', 'threaten threat'],
  ['insult', 'insult mock slur'],
  ['gather', 'gather rally protest demonstrate'],
]

/** Things in many words: they fill an act but do not make one. Rows hold lemmas. Own list. */
export const THING_CLASSES: readonly (readonly [thing: string, words: string])[] = [
  ['arms', 'arm arms weapon weaponry missile artillery ammunition munition rocket shell'],
  ['war', 'war fight fighting conflict combat'],
  ['technology', 'technology technological technical'],
  ['illegal', 'illegal unlawful illicit'],
  ['money', 'money fund cash'],
  ['troops', 'troop soldier n:force army military'],
  ['people', 'people civilian resident'],
  ['ship', 'ship vessel boat tanker trawler ferry freighter'],
  ['staff', 'staff worker employee workforce personnel job people'],
  ['plane', 'plane aircraft jet airliner airplane aeroplane'],
  ['police', 'police officer policeman'],
  ['gunman', 'gunman militant fighter insurgent rebel'],
  ['oil', 'oil oily fuel petroleum crude'],
  ['child', 'child kid boy girl'],
  ['quarter', 'quarter percent'],
  ['company', 'company firm corporation'],
  ['nerve-agent', 'novichok nerve poison toxin'],
]

/** Verbs whose point is the verb below them: `is going to cut`, `tried to tow`, `wanted to leave`. Lemmas. */
export const AUXILIARY_VERBS: ReadonlySet<string> = new Set(
  `go try attempt begin start continue plan want intend seek set prepare expect decide use help appear seem manage need have
  ready due likely proceed choose hope mean stand`.split(/\s+/),
)

/** Verbs by whose passive the news hands on what somebody says: `was said to have been hurt`. Lemmas. */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(
  'say believe think report allege understand suppose rumour rumor suspect know consider claim presume fear'.split(
    ' ',
  ),
)

/** Verbs by which somebody says that a thing is so, and by "could not …" that he says neither: lemmas. */
export const CONFIRMING_VERBS: ReadonlySet<string> = new Set(
  'confirm verify corroborate authenticate substantiate ascertain vouch'.split(' '),
)

/** `unable to confirm`, `impossible to verify`; lemmas. */
export const UNABLE_WORDS: ReadonlySet<string> = new Set(
  'unable impossible difficult hard unwilling early fail decline refuse'.split(' '),
)

/** Verbs whose point is their object: `carried out the attack`, `made an offer`. Lemmas. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `carry make take give conduct launch commit stage perform play have hold do lead mount perpetrate execute see face order
  organise organize orchestrate mastermind instigate cause undertake deliver plan implement suffer`.split(
    /\s+/,
  ),
)

/** Of these the doer is to blame for what the object tells. Lemmas. */
export const CULPRIT_VERBS: ReadonlySet<string> = new Set(
  'carry conduct launch commit stage perpetrate execute orchestrate mastermind instigate organise organize order cause'.split(
    ' ',
  ),
)

/** Words that say that somebody has to do with what was done; lemmas. */
export const BLAME_WORDS: ReadonlySet<string> = new Set(
  `responsible responsibility behind guilty guilt involve involvement involved implicate complicit complicity culpability
  culpable blame culprit connection connect link role part hand wrongdoing participation participate misconduct nothing`.split(
    /\s+/,
  ),
)

/** Nouns for what somebody claimed; the news speaks of claims by them. Lemmas. */
export const CHARGE_NOUNS: ReadonlySet<string> = new Set(
  `accusation allegation claim charge report reports rumour rumor assertion statement suggestion insinuation story account
  speculation complaint criticism version narrative comment`.split(/\s+/),
)

/** Words that say that a claim is not so; lemmas and forms. */
export const UNTRUE_WORDS: ReadonlySet<string> = new Set(
  `false untrue baseless groundless unfounded fabricated fabrication invented invention absurd ridiculous ludicrous nonsense
  rubbish lie lies fiction hoax fake bogus preposterous wrong incorrect misinformation slander libel unsubstantiated
  nonsensical laughable farcical mendacious fallacious smear defamatory erroneous lying propaganda disinformation
  concocted inaccurate garbage bull bunk fantasy myth hoaxer forgery sham fraudulent`.split(/\s+/),
)

/** Verbs by whose clause the speaker stands himself: `we believe that …`. Lemmas. */
export const OWN_BELIEF: ReadonlySet<string> = new Set(
  'believe think know convince sure certain clear confident understand conclude find true fact case remember recall note'.split(
    ' ',
  ),
)

/** Words that say that a thing is so; a class of their own with those that say that it is not. Lemmas. */
export const GENUINE_WORDS: ReadonlySet<string> = new Set(
  'true real genuine authentic legit legitimate factual correct accurate'.split(' '),
)

/** Verbs that say of an act only that it was: `the raid did not happen`. Lemmas. */
export const OCCURRING_VERBS: ReadonlySet<string> = new Set('happen occur'.split(' '))

/** Nouns by which somebody who says that it did not happen names what he is charged with: `the alleged incident`. Lemmas. */
export const INCIDENT_NOUNS: ReadonlySet<string> = new Set(
  'event incident episode encounter thing affair occurrence meeting'.split(' '),
)

/** Words that say the contrary of an act: a fair vote was not rigged. Lemmas. */
export const CONTRARY_WORDS: ReadonlyMap<string, string> = new Map([
  ['fair', 'rig'],
  ['transparent', 'rig'],
  ['credible', 'rig'],
  ['alive', 'kill'],
  ['unharmed', 'wound'],
  ['unhurt', 'wound'],
  ['intact', 'damage'],
  ['undamaged', 'damage'],
])

/** Words that stand for everybody and everything: `nothing was hidden`. */
export const ANY_WORDS: ReadonlySet<string> = new Set(
  'nothing nobody none no-one anything anybody anyone something somebody'.split(' '),
)

/** Nouns of what a speaker denies to have had: `any knowledge of it`. Lemmas. */
export const DENIED_PARTS: ReadonlySet<string> = new Set('knowledge tie collusion fault'.split(' '))

/** Verbs by which somebody denies within what he says: `we reject reports that …`. Lemmas. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  'deny reject refute dismiss dispute'.split(' '),
)
