const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The last word of a body's name, lower case. Own list. */
export const ORGANISATION_HEADS = words(`
ministry department agency bureau administration office council committee commission parliament
assembly congress senate court tribunal police army navy guard guards force forces military corps
command brigade battalion regiment division government party union league federation association
organization organisation alliance coalition front movement brotherhood group corporation corp
company co inc ltd plc airlines airways bank banks fund trust foundation institute institution
university college school academy society club team church news press times post journal tribune
herald gazette magazine radio television tv network media service services authority board
secretariat cabinet directorate inspectorate exchange industries systems motors electronics
pharmaceuticals technologies partners holdings records studios pictures entertainment sports
embassy consulate mission chamber cartel mafia clan militia rebels states nations committee
computer computers software airforce hospitals international defence defense aerospace space
protection patrol archdiocese diocese media programs programme studies caucus orchestra choir opera ballet robotics
images airline energy oil gas laboratory laboratories lab labs observatory
`)

/** Heads of a state's own bodies: `Russian Foreign Ministry`, `South Korea's military`. */
export const STATE_BODIES: ReadonlyMap<string, string> = new Map([
  ...'ministry government administration embassy consulate mission cabinet presidency department authorities council state delegation'
    .split(' ')
    .map((word): [string, string] => [word, 'GOV']),
  ...'army navy military force forces guard guards corps'
    .split(' ')
    .map((word): [string, string] => [word, 'MIL']),
  ...'police'.split(' ').map((word): [string, string] => [word, 'COP']),
  ...'parliament assembly congress senate duma'
    .split(' ')
    .map((word): [string, string] => [word, 'LEG']),
  ...'court tribunal'.split(' ').map((word): [string, string] => [word, 'JUD']),
])

/** The last word of a building's or site's name: the capital name before it is kept with it. */
export const FACILITY_HEADS = words(`
airport cosmodrome spaceport base stadium arena hospital clinic bridge tunnel tower palace guesthouse castle
prison jail plant reactor refinery station terminal port harbour harbor center centre museum theatre
theater hall hotel temple mosque cathedral church shrine monastery square park gallery library dam
airfield barracks camp headquarters complex compound building site range shipyard factory mall house
crossing checkpoint pipeline jailhouse
`)

/** Facility words that a site's two names may exchange: `launch center`, `cosmodrome`. */
export const FACILITY_MODIFIERS = words(`
satellite launch space nuclear power naval air military research medical convention conference
international shopping detention rocket missile test train railway railroad bus metro subway bridge
treatment rehabilitation sports oil gas steel trade training border joint
`)

/** The last word of a place's name. */
export const PLACE_HEADS = words(`
region province state county district oblast territory republic prefecture governorate city town
village island islands peninsula sea ocean gulf bay strait river lake mountain mountains valley
desert coast road street avenue boulevard highway canyon hills hill beach forest creek bank strip
heights border zone cape canal reef basin line
`)

/** The last word of what is no body: a law, a prize, a war, a contest. */
export const WORK_HEADS = words(`
act bill amendment treaty accord accords award awards prize medal war wars olympics paralympics games
championship championships cup bowl series finals prix marathon derby expo tournament revolution uprising survey index
`)

/** The last word of a holiday, a season or a campaign's day. */
export const CALENDAR = words(`
day days eve week weekend month year season monday tuesday wednesday thursday friday saturday sunday
`)

/** Words before a place's own name: `Lake Baikal`, `Mount Etna`. */
export const PLACE_OPENERS = words('lake mount mt cape gulf isle port fort san santa saint')

/** Words that open an organisation's name which goes on with `of`. */
export const OF_HEADS = words(`
ministry department university bank bureau house council church board institute academy chamber
organization organisation association republic kingdom federation union league office court society
school college international centers centre center commission committee court church league army
people's united front party house bishop state city gulf bay sea strait port isle isles cape duchy
duke line conference declaration
`)

/** Words that begin sentences and headlines with a capital and are no names. Own list. */
export const COMMON_OPENERS = words(`
a an the this that these those it its he she they we you i his her their our my your him them us me
in on at by for from with without within of to into onto over under after before during since until
till while when where why how what which who whom whose if unless although though because as so but
and or nor yet both either neither each every all any some many most few several much more less no
not never there here then now today yesterday tomorrow tonight meanwhile however moreover
nevertheless instead also still even only just again already once twice first second third last next
another other others such same one two three four five six seven eight nine ten eleven twelve dozens
hundreds thousands millions about above across against along among around behind below beneath beside
between beyond despite down except inside like near off out outside past per through throughout
toward towards up upon via is are was were be been being am has have had do does did will would can
could may might shall should must let get go see say says said according asked earlier later
officials police authorities experts analysts critics sources reports people witnesses residents
photo file video image images picture pictured left right center breaking exclusive update updated
live watch read more monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december jan feb mar apr jun jul aug sept sep
oct nov dec mon tue wed thu fri sat sun est edt gmt pst pdt pm am ok yes well oh thank thanks hello
dear everyone everybody someone somebody nobody nothing something anything everything former new
late early perhaps maybe indeed finally recently clearly apparently reportedly allegedly christmas
easter ramadan brexit muslim muslims christian christians jewish jews islamic islamist arab arabs
western westerners european europeans african africans asian asians catholic catholics protestant
sunni shiite shia buddhist hindu god bible covid-19 internet english
`)
