/**
 * Given names that stand for one another in English-language news, one group a line. Own list.
 * Romanisation variants (Sergei, Sergey) are not here: the cost table of letters knows them.
 */
const GROUPS = `
alexander alex al sandy xander alexandros aleksandr alexis sasha
andrew andy drew
anthony tony
barack barry
benjamin ben benny
bernard bernie
catherine cathy kate katie kathryn katherine kathy
charles charlie chuck chas
christina chris christine
christopher chris kit
daniel dan danny
david dave davy
deborah debbie debra
donald don donnie
douglas doug
dwight ike
edward ed eddie ted teddy ned
elizabeth liz beth betty eliza lizzie betsy
eugene gene
frederick fred freddie frederic
gerald gerry jerry
gregory greg
harold harry hal
henry hank harry
hillary hilary
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jonathan jon
john jack johnny jon
joseph joe joey
kenneth ken kenny
lawrence larry laurence lars
leonard leo len lenny
louis lou lew lewis
margaret maggie meg peggy
matthew matt
maurice mo
melvin mel
michael mike mick mickey
nathaniel nathan nate
nelson strobe strobridge
nicholas nick nicolas
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phil phillip
raymond ray
rebecca becky
richard dick rick rich ricky
robert bob bobby rob robbie
ronald ron ronnie
samuel sam sammy
stanley stan
stephen steve steven steph
susan sue suzy
terrence terry terence
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
victor vic
vincent vince
vladimir volodya
walter walt
william bill billy will willie
zachary zach zack
`

/** From a given name to the groups it belongs to. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const groups = new Map<string, Set<number>>()
  GROUPS.trim()
    .split('\n')
    .forEach((line, index) => {
      for (const name of line.split(' ')) {
        const known = groups.get(name) ?? new Set<number>()
        groups.set(name, known.add(index))
      }
    })
  return groups
})()
