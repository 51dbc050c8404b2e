/**
 * Minutes from UTC by the names of time zones that feeds write: RFC 822 and 2822, and the short forms of the tz database that news
 * uses. Where two places share one, the one with more feeds counts: IST of India, BST of Britain, CST of North America.
 */
const ROWS: readonly (readonly [minutes: number, names: string])[] = [
  [0, 'z ut utc gmt wet uct zulu universal greenwich'],
  [60, 'bst cet met mez west wat'],
  [120, 'cest mest mesz eet cat sast'],
  [180, 'eest msk eat trt'],
  [240, 'gst samt'],
  [300, 'pkt'],
  [330, 'ist'],
  [345, 'npt'],
  [420, 'ict wib'],
  [480, 'hkt sgt pht awst myt'],
  [540, 'jst kst'],
  [570, 'acst'],
  [600, 'aest'],
  [630, 'acdt'],
  [660, 'aedt'],
  [720, 'nzst'],
  [780, 'nzdt'],
  [-150, 'ndt'],
  [-180, 'adt art brt'],
  [-210, 'nst'],
  [-240, 'edt ast at'],
  [-300, 'est et cdt pet cot'],
  [-360, 'cst ct mdt'],
  [-420, 'mst mt pdt'],
  [-480, 'pst pt akdt'],
  [-540, 'akst'],
  [-600, 'hst'],
]

/** Minutes from UTC by name in small letters. */
export const ZONES: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(([minutes, names]) => names.split(' ').map((name) => [name, minutes] as const)),
)
