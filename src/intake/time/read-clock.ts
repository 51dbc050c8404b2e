import { ZONES } from './zones.data.ts'

/** A time of day as it was written, and the text without it. */
export interface Clock {
  /** 0–24. */
  readonly hour: number
  /** `10:00`, `10:00:30.5`, with `Z` or `+02:00` behind it where the zone is known. */
  readonly written: string
  readonly rest: string
}

const CLOCK =
  /(?:^|[ t年日일]|(?<=\d)t)(?:(오전|오후|am|pm) ?)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(?!\d)(?: ?([ap])\.?m\b\.?)?/u
const OFFSET = /^ ?(?:\()?(?:gmt|utc|ut|etc\/gmt)? ?([+\-−–])(\d{1,2}):?(\d{2})?(?!\d|:)/
const NAME = /^ ?\(?((?:etc\/)?[a-z]{1,9})\b/

/** The first time of day in a text in small letters, with the zone behind it. */
export function readClock(text: string): Clock | null {
  const match = CLOCK.exec(text)
  if (!match) return null
  const [whole, before, hours = '', minutes = '', seconds, fraction, after] = match
  const half = before === '오후' || before === 'pm' || after === 'p' ? 12 : 0
  const isHalved = before !== undefined || after !== undefined
  const hour = isHalved ? (Number(hours) % 12) + half : Number(hours)
  if (!isTime(hour, Number(minutes), Number(seconds ?? 0))) return null
  const behind = text.slice(match.index + whole.length)
  const zone = readZone(behind)
  const pad = (value: string | number) => String(value).padStart(2, '0')
  const clock = `${pad(hour)}:${pad(minutes)}${seconds ? `:${Math.min(59, Number(seconds)).toString().padStart(2, '0')}` : ''}${fraction ? `.${fraction}` : ''}`
  return {
    hour,
    written: `${clock}${zone.written}`,
    rest: `${text.slice(0, match.index)} ${behind.slice(zone.length)}`.replace(/ +/g, ' ').trim(),
  }
}

/** A leap second is one, and so is midnight as the end of a day. */
const isTime = (hour: number, minute: number, second: number): boolean =>
  (hour < 24 && minute < 60 && second <= 60) || (hour === 24 && minute === 0 && second === 0)

function readZone(behind: string): { written: string; length: number } {
  const offset = OFFSET.exec(behind)
  if (offset) {
    const [whole, sign = '', hours = '', minutes = '00'] = offset
    const isKnown = Number(hours) <= 15 && Number(minutes) < 60
    // -0000 says that the zone is not known (RFC 2822).
    const isUnknown = sign !== '+' && Number(hours) === 0 && Number(minutes) === 0
    const mark = sign === '+' ? '+' : '-'
    const written = !isKnown ? '' : isUnknown ? 'Z' : `${mark}${hours.padStart(2, '0')}:${minutes}`
    return { written: written === '+00:00' ? 'Z' : written, length: whole.length }
  }
  const name = NAME.exec(behind)
  if (!name) return { written: '', length: 0 }
  const minutes = ZONES.get((name[1] as string).replace('etc/', ''))
  if (minutes === undefined) return { written: '', length: 0 }
  return { written: offsetOf(minutes), length: name[0].length }
}

function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z'
  const pad = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
