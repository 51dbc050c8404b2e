import { addDays, weekdayOf } from '../../article/index.ts'
import { weekOf } from '../calendar.ts'
import { isAhead } from '../direction.ts'
import { date, dayReading, type Evaluate, viewDay } from '../reading.ts'

/**
 * A weekday: in news the last one, the day of publication itself counted, unless the verb looks ahead;
 * at the end of a range the first one after its beginning.
 */
export const evaluateWeekday: Evaluate<'weekday'> = ({ weekday, step, weekStep }, view) => {
  const seen = viewDay(view)
  if (seen === null) return date(`XXXX-WXX-${weekday}`, 'day', null)
  if (weekStep !== undefined) {
    return dayReading(addDays(weekOf(seen).from, weekday - 1 + 7 * weekStep))
  }
  const back = (weekdayOf(seen) - weekday + 7) % 7
  const last = addDays(seen, -back)
  const next = addDays(seen, (7 - back) % 7)
  if (view.rangeFrom) return dayReading(back === 0 ? addDays(seen, 7) : next)
  if (step === -1) return dayReading(back === 0 ? addDays(seen, -7) : last)
  if (step === 1) return dayReading(back === 0 ? addDays(seen, 7) : next)
  if (step === 0) return dayReading(view.direction.side === 'past' ? last : next, last)
  const forward = view.narrative || (back > 0 && isAhead(view.direction.lean, 'weekday', 7 - back))
  return forward
    ? dayReading(next, back === 0 ? addDays(seen, 7) : last)
    : dayReading(last, back === 0 ? addDays(seen, -7) : next)
}
