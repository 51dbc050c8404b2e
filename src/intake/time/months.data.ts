/**
 * Names of months and their short forms for 1–12 (Unicode CLDR), without diacritics and in small letters: English, German, Austrian
 * German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Hungarian, Romanian, Turkish, Finnish,
 * Greek, Russian, Ukrainian. Each form is that of one month alone: where two languages disagree it stands nowhere.
 */
const NAMES: readonly string[] = [
  `january jan januar janner jaenner janvier janv enero ene gennaio gen genn janeiro januari janua styczen stycznia sty leden ledna led
   ianuarie ian ocak oca tammikuu tammikuuta tammi ιανουαριου ιανουαριος ιαν январь января янв січень січня січ`,
  `february feb februar feber fevrier fevr fev febrero febbraio febbr fevereiro februari luty lutego lut unor unora uno februarie subat sub
   helmikuu helmikuuta helmi φεβρουαριου φεβρουαριος φεβ февраль февраля фев февр лютий лютого лют`,
  `march mar marz maerz mrz mars marzo marco maart mrt marzec marca brezen brezna bre marcius marc martie mart maaliskuu maaliskuuta maalis
   μαρτιου μαρτιος μαρ μαρτ март марта мар березень березня бер`,
  `april apr avril avr abril abr aprile kwiecien kwietnia kwi duben dubna dub aprilis aprilie nisan nis huhtikuu huhtikuuta huhti απριλιου
   απριλιος απρ апрель апреля апр квітень квітня кві`,
  `may mai mayo maggio mag magg maio mei maj maja kveten kvetna kve majus mayis toukokuu toukokuuta touko μαιου μαιος μαι май мая травень
   травня тра`,
  `june jun juni juin junio giugno giu junho czerwiec czerwca cze cerven cervna junius iunie iun haziran haz kesakuu kesakuuta kesa ιουνιου
   ιουνιος ιουν июнь июня июн червень червня чер`,
  `july jul juli juillet juil julio luglio lug julho lipiec lipca lip cervenec cervence julius iulie iul temmuz tem heinakuu heinakuuta
   heina ιουλιου ιουλιος ιουλ июль июля июл липень липня лип`,
  `august aug aout agosto ago augustus augusti sierpien sierpnia sie srpen srpna srp augusztus agustos agu elokuu elokuuta elo αυγουστου
   αυγουστος αυγ август августа авг серпень серпня сер`,
  `september sept sep septembre septiembre set setembro settembre sett wrzesien wrzesnia wrz zari szeptember szept septembrie eylul eyl
   syyskuu syyskuuta syys σεπτεμβριου σεπτεμβριος σεπ сентябрь сентября сен сент вересень вересня вер`,
  `october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna rij octombrie ekim eki lokakuu
   lokakuuta loka οκτωβριου οκτωβριος οκτ октябрь октября окт жовтень жовтня жов`,
  `november nov novembre noviembre novembro listopad listopada noiembrie noi kasim kas marraskuu marraskuuta marras νοεμβριου νοεμβριος νοε
   ноябрь ноября ноя нояб листопад листопада лис`,
  `december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudzien grudnia gru prosinec prosince pro decembrie
   aralik ara joulukuu joulukuuta joulu δεκεμβριου δεκεμβριος δεκ декабрь декабря дек грудень грудня гру`,
]

/** Month number by name, without diacritics and in small letters. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line, index) =>
    line
      .split(/\s+/)
      .map((name) => [name.normalize('NFD').replace(/\p{M}/gu, ''), index + 1] as const),
  ),
)
