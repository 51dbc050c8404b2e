/**
 * Month names and their short forms to 1–12, without points and diacritics, lower case; English,
 * German, French, Spanish, Italian, Portuguese, Dutch, Norwegian, Swedish and Danish (Unicode CLDR).
 */
const NAMES: readonly string[] = [
  'january januar jan janner jaenner janvier janv enero ene gennaio gen janeiro januari',
  'february februar feb feber fevrier fevr fev febrero febbraio fevereiro februari',
  'march marz maerz mar mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei maj',
  'june juni jun juin junio giugno giu junho',
  'july juli jul juillet juil julio luglio lug julho',
  'august aug aout agosto ago augustus augusti',
  'september sept sep septembre septiembre set setembro settembre',
  'october oktober oct okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dezember dec dez decembre diciembre dic dicembre dezembro desember des',
]

/** Month number by name, in small letters. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)

/** Words that say what the date beside them is of. The longest run before the date decides. */
export const MODIFIED_LABEL =
  /\b(?:updated?|modified|last (?:edited|changed|revised|reviewed)|revised|aktualisiert|actualizado|mis à jour|modifié|aggiornato|atualizado|bijgewerkt|stand|oppdatert|uppdaterad)\b/i
/** The date beside it is that of publication. */
export const PUBLISHED_LABEL =
  /\b(?:published?|posted|first published|created|released|issued|filed|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|publisert|publicerad|date)\b/i
