import { sayingVerbs } from '../../lexicon/index.ts'

// Verbs of news English. Own lists.

/** Regular verbs that are hardly ever nouns in their base form. */
export const PLAIN_VERBS = `
  abandon abolish absorb accelerate accept accompany accomplish accuse achieve acknowledge acquire
  act adapt add adjust administer admit adopt advance advise affect afford agree aim allege
  allocate allow alter amend amount analyse analyze announce annoy anticipate apologise apologize
  appear apply appoint appreciate approve argue arm arrange arrest arrive ask assassinate assault
  assemble assert assess assign assist associate assume assure attach attain attempt attend
  attract avoid ban become behave believe belong blame block boost borrow bother brief bury
  calculate cancel capture carry cease celebrate challenge characterise characterize charge chase
  circulate cite claim clarify classify clear climb close collaborate collapse collect combat
  combine commemorate commence commend commit communicate compare compel compensate compete
  compile complain complete comply comprise concede conceal conclude condemn conduct confess
  confirm confiscate conform confront confuse congratulate connect conquer consider consist
  construct consult consume contact contain contend continue contribute contradict convene
  converse convert convey convict convince cooperate coordinate cope correct correspond counter
  crack create criminalise criticise criticize crush cultivate curb cure deceive decide declare
  decline decorate dedicate deepen defeat defect defend defer define defuse delay delete deliver
  demolish demonstrate denounce deny depart depend depict deploy deport deprive derail derive
  descend describe deserve designate destroy detail detain detect deteriorate determine detonate
  develop devote differ diminish disagree disappear disarm disband discharge disclose discover
  discredit discuss dismantle dismiss disperse display displace dispute disrupt dissolve distance
  distinguish distort distribute divert divide donate doubt downplay draft drag drop drown dub
  earn ease echo edit educate elaborate elect eliminate embark embrace emerge emphasise emphasize
  employ empower enable enact encounter encourage end endanger endorse endure enforce engage
  enhance enjoy enlarge enlist enrich enrol enroll ensure enter entertain entitle equip eradicate
  erase erect erupt escalate escape escort establish estimate evacuate evaluate evolve exacerbate
  exaggerate examine exceed exchange exclude execute exempt exercise exert exhaust exhibit exist
  expand expect expel explain explode exploit explore export expose express extend extort extract
  extradite face facilitate fail favour favor fear feature fend file fill finalise finalize
  finance finish fire fix flock flood focus follow forge form formulate foster frustrate fuel
  fulfil fulfill function fund gain gather gauge generate govern grab graduate grant greet
  guarantee guide hail halt hamper hand handle happen harass harm hate head heal heighten help
  highlight hijack hinder hire hope host house identify ignite ignore illustrate imagine implement
  implicate imply import impose impress imprison improve incite include increase incur indicate
  indict infect infer infiltrate inflict influence inform infringe inherit initiate inject injure
  insert insist inspect inspire install instruct insult intend intensify interact intercept
  interest interfere interpret interrogate interrupt intervene interview introduce invade invent
  invest investigate invite invoke involve issue jail join joke jump justify kick kidnap kill
  label lack land last laugh launch lease legalise lift like limit link liquidate list listen live
  load lobby locate lock look loom loot love lower maintain manage manipulate manufacture march
  mark marry match matter maximise measure mediate mention merge migrate minimise mirror miss
  mobilise mobilize modify monitor motivate mount mourn move multiply murder name narrow negotiate
  neglect neutralise nominate normalise normalize note notice notify nullify obey object obligate
  oblige observe obstruct obtain occupy occur offend offer open operate oppose oppress order
  organise organize orchestrate oust outline outnumber overhaul overlook overturn owe own pack
  paint park participate partner pass pause perceive perform permit persecute persist persuade
  place plague plan plant play pledge plunge point pollute pose position possess post postpone
  pour practise praise pray predict prefer prepare present preserve press pressure presume pretend
  prevail prevent probe proceed process proclaim produce prohibit project prolong promise promote
  prompt propose prosecute protect protest provide provoke publicise publish pull punish purchase
  pursue push qualify quell question quote raid raise rally reach react reaffirm realise realize
  rebuff rebuke recall receive recognise recognize recommend reconcile reconsider record recover
  recruit redeem reduce refer reflect refrain refuse refute regain regard register regret regulate
  reinforce reinstate reiterate reject relate relax release relieve relocate rely remain remark
  remember remind remove rename render renew renounce repair repatriate repeal repeat repel
  replace reply report represent repress request require rescind rescue research resemble resent
  reserve reside resign resist resolve resort respect respond rest restart restore restrain
  restrict result resume retain retaliate retire retreat retrieve return reunite reveal reverse
  review revise revive revoke revolve reward risk rob rock roll rule rush sabotage sack safeguard
  sail salute sanction satisfy save scale scare schedule scrap scrutinise search seat secure seem
  segregate seize select sentence separate serve settle sever shake share shelter shell shelve
  shift ship shock shout sign signal simplify skip slam slash smuggle soar solicit solve sort
  sound spark specify spoil sponsor spot stab stage stall start state stay stem step stipulate
  stop store storm strengthen stress stretch struggle study subject submit subside substitute
  succeed suffer suffice suggest summon supervise supplement supply support suppose suppress surge
  surpass surprise surrender surround survey survive suspect suspend sustain switch symbolise
  tackle talk target taste tax tempt tend terminate terrorise test testify thank threaten tie
  tighten tolerate top topple torture total touch tour trace track trade train transfer transform
  translate transmit transport trap travel treat trigger triple trust try turn undermine underline
  underscore unify unite unleash unveil update upgrade urge use utilise vacate vanish value vary
  venture verify veto view violate visit voice volunteer vote vow wage wait walk wander want warn
  warrant wash waste watch weaken weigh welcome widen wish witness wonder work worry worsen wound
  wrap yield ally await baptise bewilder blast bolster bomb bombard book boycott breach broker
  bump bypass call camp campaign care cause caution censor centre center change chair check cheer
  circumvent claw clash coincide comment concern condition constitute control cook copy count
  couple cover crash cross crown cry dance dare date deem decrease delight demand deposit design
  desire deter dictate die dine direct disapprove dispatch dip dominate double dress drift drill
  dry dump encompass ensue entail envisage exit experience farm flag flare flash flatten flow
  forgo frame gamble glance glow gut guess hunt hurry impact impede incline incorporate indulge
  inflame insure intimidate iron jeopardise judge knock leak level lodge log manoeuvre mask master
  mean melt mind mine mix mock model nod number orbit originate outpace overwhelm pardon patrol
  paralyse peak penalise phase phone pick pin pilot pitch plot plunder polish pop preach privatise
  profit progress prop pump rank ravage rate reassure rebound recede recite reckon recur refuel
  reform refurbish reign relinquish remedy rent resettle restructure resurface ridicule rip roam
  rotate ruin rumour sample scatter score scream screen seal shape shatter shorten shut sidestep
  slaughter slip slow smash smell smile smoke snap sneak spare speculate spell stabilise staff
  stain star stare starve steer stock strain strand stray strip stumble subscribe sue suit swap
  tap team tease telephone toast toss toughen tow transcend transit transition trim triumph tumble
  twist underestimate vaccinate visualise void wipe worship rearrange reassess rejoin retrace
`

/** Verbs whose base form is at least as often a noun: only a place for a verb makes them one. */
export const NOUN_VERBS = `
  act advance aid aim amount answer appeal approach arm arrest assault attack attempt award ban
  base battle benefit blame blast block boost bomb book border boycott breach break broadcast
  budget build call camp campaign care cast catch cause centre center challenge chance change
  charge chart claim clash class close comment concern condition conduct conflict contact contract
  contrast control cost count counter couple course cover crash credit cross cry cut cycle dance
  damage date deal debate decline decrease defeat defect delay demand deposit design desire detail
  dispatch display dispute document dose doubt draft dream dress drift drill drink drive drop
  drought dump ease echo effect effort end escape escort estimate exercise exchange exit
  experience export express eye face fall farm favour favor fear feature feed fight figure file
  film finance finish fire fix flag flash flight flood flow focus force forecast form frame fuel
  function fund gain gamble game grant ground group guarantee guard guess guide halt hand harm
  head help hit hold hope host house hunt impact import increase influence input insult interest
  interview iron issue jail joke judge jump kick label lack land lapse laugh launch lead leak
  lease level lie light limit link list load lobby lock look loss love man mandate march mark
  market mask master match matter measure meet mind mine mirror mix model move murder name need
  network note notice number object offer operation order outlaw pace pack paint pardon park part
  partner pass patrol pause pay peak permit phase phone pick picture piece pilot pitch place plan
  plant play plead pledge plot point police poll pose position post pour power practice praise
  present press pressure price prize probe process produce profile profit program programme
  progress project promise protest prompt pull pump purchase push question quote race raid rain
  raise rally range rank rate reach read reason rebuke record reform refuge regard regret release
  rent repair repeat reply report request rescue research reserve resort respect rest result
  retreat return reverse review reward ride rise risk rival rock role roll root round row ruin
  rule rumour run rush sack sail sample sanction save scale score scrap screen seal search seat
  sentence set shake shape share shelter shell shift ship shock shoot shot shout show side sign
  signal sit site slip smile smoke sound source space spark speed split sport spot spread spring
  staff stage stake stand star start state stay step stock stop store storm strain stream street
  stress stretch strike strip struggle study subject suit supply support surge surprise survey
  suspect swap sweep swing switch talk target task taste tax team tear telephone term test threat
  throw tie time title toast toll total touch tour trace track trade traffic train transfer
  transit transition transport trap travel treat trend trial trick trigger triumph trouble trust
  turn twist update upgrade upset use value veto view visit voice volunteer vote vow wage wait
  walk war warrant wash waste watch water wave weather welcome win wind wish witness wonder word
  work worry worship wound wrap yield age air author back balance bank bar beat bed bite blow
  board body branch bridge button capital case chain chair cloud coach colour color command
  compound court cup curb deck district doctor dog door duty earth edge engineer fan field fine
  fish gas gate gap glance grade guest gun heat hole honour honor horse hour hurry ice key knife
  lay lecture line map mail mass message milk minister mistake monitor nature needle oil page
  paper parade parent people phrase plane pocket pool port pound prime quarter rebel rebound rope
  rubber sand school sea season sense service shadow sheet shop shoulder showcase skin sleep snow
  stone sugar summer surface sweat table tank tide tip toy tree trip truck tunnel type uniform
  vehicle wall weight wing wire yard zone whistle quake
`

/** Verbs that say, think or make known: what follows them without an object is a clause. */
export const SAYING_VERBS: ReadonlySet<string> = sayingVerbs('content')

/** Verbs followed by somebody and `to VERB`, or by `to VERB` alone. */
export const CONTROL_VERBS: ReadonlySet<string> = new Set(
  `
  want ask tell urge order force allow help expect permit require invite persuade encourage cause
  enable lead advise instruct warn call press push pressure remind teach try plan agree decide
  refuse decline fail seek begin start continue intend hope promise pledge vow threaten offer
  attempt manage need like love hate prefer appear seem tend claim choose aim struggle learn
  prepare propose have use get let make stop keep go come be move vote work fight wait wish compel
  oblige authorise authorize appoint elect direct commit
`
    .trim()
    .split(/\s+/),
)
