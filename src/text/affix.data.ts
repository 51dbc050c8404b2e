// Which hyphens stay inside a word. UD English splits compounds (well - known) and keeps affixes
// (anti-war, e-mail); the affixes are those of the Penn treebanks' web tokenization guidelines.

/** `anti-war` is one token: the part before the first hyphen is a prefix. */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    'a ad aero agro ante anti arch be bi bio co contra counter cross cyber de demi di dis e ex extra ' +
    'fore hyper il im inter intra macro mega meta micro mid mini mis mono multi neo non over para peri ' +
    'post pre pro proto pseudo psycho re semi socio sub super supra tele trans tri ultra un under uni vice'
  ).split(' '),
)

/** `clock-wise` is one token: the part after the last hyphen is a suffix. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'able ahol aholic ation centric cracy cratic esque ette fest fold gate isation ish itis ization less let ling most o rama wise ver ups outs'.split(
    ' ',
  ),
)
