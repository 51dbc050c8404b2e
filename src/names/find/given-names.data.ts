const FEMALE = `
maria mary anna anne ann annie elena helen helena natalia natasha olga irina svetlana tatiana ekaterina
katya marina yulia julia julie juliet larisa galina valentina ludmila oksana sofia sophia sophie
victoria viktoria vera nadia nadezhda lyudmila daria darya alina polina kate katie catherine katherine
kathryn elizabeth liz beth susan suzanne sarah sara laura lauren linda barbara patricia jennifer jenny
jessica michelle lisa karen nancy betty margaret sandra ashley kimberly emily donna carol amanda melissa
deborah stephanie rebecca sharon cynthia kathleen amy angela shirley brenda pamela emma nicole samantha
christine christina debra rachel carolyn janet heather diane ruth virginia joyce kelly judith martha
cheryl megan andrea hannah jacqueline gloria teresa theresa doris janice marie grace judy alice alison
beverly denise amber danielle rose marilyn brittany diana natalie sophie charlotte isabella claire clare
angela ursula hillary kamala nancy melania ivanka tara tessa nikki marianne ingrid astrid greta jacinda
fatima aisha ayesha leila layla zainab mariam maryam yasmin salma huda malala benazir indira sonia
priya asha yuki keiko yoko michiko sakura ming mei ling lucia isabel carmen pilar rosa dilma cristina
michele simone giulia francesca chiara valeria monica eva ewa agnieszka beata hanna kristina kirsten
hilary tzipi golda miriam esther naomi deirdre siobhan fiona moira eileen lindsay paris britney
angelina whitney oprah meryl bettie dolores rita edith florence agnes irene
`
const MALE = `
vladimir sergey sergei dmitry dmitri aleksandr alexander alexei alexey andrei andrey anatoly boris igor
ivan konstantin leonid maxim mikhail nikolai nikolay oleg pavel roman ruslan valery vasily viktor
vitaly volodymyr vyacheslav yevgeny yuri yury oleksandr oleksiy denys petro mykola john james robert
michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander frank
patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah
ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
mason roy ralph bobby russell bradley philip eugene barack joe bill tony gordon boris rishi keir nick
ed jeremy simon nigel colin graham ian neil martin stuart trevor francois emmanuel nicolas jacques
pierre jean michel philippe laurent olivier bernard gerard helmut gerhard wolfgang hans
klaus jürgen juergen heinz karl otto friedrich olaf jens lars sven erik anders magnus bjorn carlos luis
jorge miguel fernando francisco pedro manuel antonio rafael alejandro diego javier raul fidel hugo evo
nicolas lula luiz paulo giovanni silvio matteo mario giuseppe marco luca paolo mohammed mohammad
muhammad mohamed ahmed ahmad mahmoud mahmud ali hassan hussein hosni abdullah abdul ibrahim omar
osama khalid saddam bashar hafez yasser benjamin binyamin ehud ariel shimon yitzhak recep abdullah
hamid hosein hossein javad ebrahim imran nawaz pervez asif narendra manmohan rahul amit sanjay anil
shinzo taro yoshihiko naoto junichiro hiroshi kenji takeshi xi jintao zemin thaksin najib mahathir
joko susilo benigno rodrigo nelson thabo jacob cyril robert morgan kofi ban antonio steve tim elon
jeff mark sundar greg mike matt josh dan tom ben jim bob ron don ray rick jeff chris alex max sam
luke owen liam connor declan cristiano lionel roger rafael novak tiger kobe lebron peyton tom
viktor janos jozef tomasz piotr lech donald jaroslaw andrzej krzysztof marek pavel jan petr vaclav
milan slobodan zoran aleksandar stefan georgi traian emil ion hamza youssef yousef karim tariq walid
rami samir nabil marwan ziad oscar ricardo eduardo alberto roberto enrique felipe
`

const split = (text: string): string[] => text.trim().split(/\s+/)

/** Given names that are common in the news, romanised: what they tell is that a person is meant. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...split(FEMALE).map((name): [string, 'female'] => [name, 'female']),
  ...split(MALE).map((name): [string, 'male'] => [name, 'male']),
])

/**
 * Family names that stand first in Korean, Chinese and Vietnamese names, as romanised: `Kim Dong Un`
 * is Kim, not Un. Own list of the commonest.
 */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  split(`
kim lee park pak choe choi chung jung jong jang chang cho jo kang yoon yun lim rim im han oh shin sin seo
so kwon hwang ahn an song ryu yoo yu hong jeon chon moon mun ko koo ku bae paek baek ri rhee no roh ro
nam noh kwak ho min na
xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie
tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lai ai
bo wen mao chiang tsai
nguyen tran le pham vo vu hoang phan dang bui do ngo truong dinh
`),
)
