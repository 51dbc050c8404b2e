// Nouns whose endings mislead. Own lists.

/** Nouns in -s that are singular. */
export const SINGULAR_IN_S = `
  politics economics physics mathematics athletics news gas bus virus status campus bonus census
  focus consensus crisis basis analysis diagnosis thesis emphasis process access success progress
  congress press business illness witness pass loss class glass grass mass boss cross stress
  address dress mess princess distress wilderness weakness fitness darkness sadness happiness
  awareness readiness lens chaos corpus apparatus caucus chorus circus surplus stimulus genius
  nexus plus radius terminus tennis diabetes aids sepsis genesis ethics logistics statistics
  electronics genetics acoustics linguistics mechanics robotics rabies metropolis paralysis
  synthesis hypothesis christmas texas kansas actress duchess hostess empress tigress fortress
  mattress goddess governess harness compass bias atlas canvas alias gallows mars venus iris pus
  minus opus lotus locus bogus octopus platypus walrus asparagus cactus exodus prospectus rhombus
  ruckus
`

/** Words in -ing that are nouns at least as often as verbs. */
export const ING_NOUNS = `
  building meeting hearing training housing spending funding ruling briefing shooting bombing
  killing warning understanding feeling beginning ceiling morning evening king ring wing string
  spring thing sibling wedding painting offering filing finding gathering listing opening clothing
  engineering farming fishing holding landing lightning marketing manufacturing mining nothing
  anything something everything parking planning proceeding publishing rating reading recording
  setting shelling shipping smuggling standing stabbing swing trading trafficking teaching
  thinking uprising voting writing crossing banking advertising accounting boxing backing being
  bidding blessing booking boarding breeding cleaning counting crackdown dealing drawing dwelling
  earning editing ending financing flooding footing fundraising gambling grouping handling heating
  helping hosting hunting kidnapping lending living looting lobbying logging longing making
  mapping monitoring mourning offspring outing packing policing polling pricing printing
  processing programming racing ranking reckoning refining rigging rioting sailing saving
  scheduling screening seating selling sequencing serving sitting skiing singing sightseeing
  sentencing signing sporting staging steering storytelling surfing swimming talking tasting
  timing touring towing tracking upbringing vaping walking warming washing wrestling yearning
  zoning inning viking pudding
`

/** Nouns that look like verb forms or adjectives and hardly ever are. */
export const PLAIN_NOUNS = `
  envoy police woman incentive detective directive narrative perspective motive fabric panic music
  topic traffic arsenal approval arrival denial trial removal withdrawal referral appeal hospital
  journal signal metal animal memorial editorial funeral rehearsal survival goal deal meal seal
  cardinal marshal corporal admiral mall republic clinic ant wiki analysis bit kind lot half
  couple manual light data need hundred deed seed weed speed breed creed greed feed bed red shed
  sled agreement united reed embed steed kindred hatred naked sacred wicked indeed infrared
  bloodshed watershed biped moped ability accident action address administration adviser advisor
  affair agency agenda agent airport airstrike allegation alliance ally ambassador ambition
  ambulance ammunition anniversary apartment area argument army arrangement article artillery
  aspect assembly asset association asylum athlete atmosphere atrocity attention attitude attorney
  audience authority autumn baby bail ballot band barrier battlefield bay beach bill bird birth
  blood boat bombardment border boss bottom boy brother building bullet bureau bus business
  cabinet candidate capacity captain car career cargo carrier cash cathedral ceasefire cell census
  century ceremony chairman chamber chancellor channel chapter character charity chemical child
  choice church circle circumstance citizen city civilization client climate club coal coalition
  coast code collapse colleague college colony column comedy commander commerce commission
  commissioner commitment committee commodity communication community company competition
  complaint complex component computer concept concert conclusion conference confidence
  confirmation congress connection consensus consequence constitution consulate consumer content
  context continent convention conversation convoy cooperation correspondent corridor corruption
  council counterpart counterterrorism country county coup courage crew crime crisis criticism
  crop crowd cruise culture currency custody customer customs danger daughter day death debt
  decade decision declaration defence defense deficit degree delegate delegation democracy
  demonstrator department deputy destination destruction diaspora dictator dictatorship diet
  difference difficulty dignity dinner diplomacy diplomat direction director disaster discipline
  discovery discrimination disease dismissal distance division dollar door dozen drone drug
  economy edition editor education election electricity element email embassy emergency emotion
  emphasis empire employee employer employment enemy energy engine enterprise entity environment
  episode epidemic equality equipment era error euro event evidence example exception excuse
  executive exhibition exile existence expansion expectation expense expert explanation explosion
  expression extension extent extremism fact factor factory failure faith family famine farmer
  father fate fear federation feeling fellow fence festival fighter film finger firm flight floor
  food foot football forest fortune forum foundation founder freedom friend friendship front
  future gang gap garden gas gender generation genocide girl god governance government governor
  grain grave group growth guest guerrilla guideline gun habit hair hall hand harassment harvest
  head headline health hearing heart heat height helicopter hero heritage highway history holiday
  home homeland hostage hostility hotel hour household human hurricane husband idea identity
  ideology image immigrant immigration immunity impact implementation importance incident income
  independence index individual industry inflation information infrastructure initiative injury
  innovation inquiry insight inspection inspector institute institution instrument insurance
  insurgency insurgent intelligence intention intervention invasion investigation investigator
  investment investor invitation island item jet job journalist journey judgment judiciary jury
  justice killer king knowledge laboratory labour labor lady lake language law lawmaker lawsuit
  lawyer leader leadership league leave legislation legislature length lesson letter liberty
  library licence license life loan location loss lunch machine magazine magnitude majority maker
  man management manager manner map margin material matter mayor meaning means medal media
  medicine member membership memory mental message method militant militia mineral minister
  ministry minority minute missile mission mistake mob moment monarchy money month morning mosque
  mother motion mountain mouth movement murderer museum nation nationalism negotiation negotiator
  neighbor neighbour neighbourhood newspaper night nominee north nose novel nurse objective
  obligation observer ocean offence offense offensive office officer official operation operator
  opinion opponent opportunity opposition option order organisation organization origin outbreak
  outcome outlet ownership oxygen pact palace pandemic parliament participant partner partnership
  party passenger passion passport past path patience patient peace penalty peninsula pension
  percent percentage performance period permission person personality personnel petition petroleum
  phenomenon philosophy phone photo photograph photographer pipeline pirate player poet poetry
  policy politician pollution population portion possibility poverty prayer precedent presence
  presidency president pressure prevention priest prince princess principle priority prison
  prisoner privacy privilege problem procedure producer product production professor proof
  propaganda property proposal prosecution prosecutor prospect protection protester province
  provision publication publicity publisher punishment purpose quality quantity queen radiation
  radio railway reaction reader reality reason rebellion rebel recession recognition
  recommendation reconstruction recovery reduction referendum reform refugee refusal regime region
  regulation regulator relation relationship relative relief religion repression reputation
  resident resignation resistance resolution resource response responsibility restaurant
  restriction retaliation revenge revenue revolution rifle right rights ring river road rocket
  role room route safety salary sale satellite scandal scene scheme science scientist scope season
  seat second secretary section sector security senator sergeant series session settlement
  shareholder sheriff shortage sister situation size skill soldier solidarity solution son song
  sort sovereignty speaker speculation speech spirit spokesman spokesperson spokeswoman stability
  stadium standard statement station statistics status stockpile story strategy street strength
  stretch strip student style submarine suburb success successor sum summit sun surface surgeon
  surgery surveillance survivor suspicion sympathy symptom system tactic tank technique technology
  television temperature temple tension tenure term territory terror terrorism terrorist theatre
  theater theme theory thousand threat ticket timber tobacco ton tonne tool total tourism tourist
  town tradition tragedy treason treasury treatment treaty tribunal tribe troop truce truth tune
  unit unity university uranium vaccine valley variety vehicle version veteran victim victory
  video village violation violence virus visa vision visitor volume voter warehouse warhead
  warning warrior water way wealth weapon weaponry week weekend wheat wife window winner winter
  wood word worker world writer year yen youth
`
