/** A script that remakes weights. */
interface Training {
  readonly train: (options: readonly string[]) => void | Promise<void>
}

/** What can be trained, by the name of its weights under `models/`, or of its tables in `src`. */
export const TRAININGS: Readonly<Record<string, () => Promise<Training>>> = {
  'copies-direction': () => import('./copies/fit-direction.ts'),
  events: () => import('./events/train.ts'),
  sides: () => import('./events/sides/train.ts'),
  antecedents: () => import('./names/fit-antecedents.ts'),
  pairs: () => import('./claims/train-pairs.ts'),
  page: () => import('./page/train.ts'),
  'story-terms': () => import('./stories/count-terms.ts'),
  language: () => import('./language/network/train.ts'),
  roles: () => import('./language/roles/train.ts'),
  'name-filters': () => import('./language/gazetteers/train.ts'),
  lemma: () => import('./language/lemma/train.ts'),
  'dates-clues': () => import('./dates/clues/train.ts'),
  'dates-weekdays': () => import('./dates/weekdays/train.ts'),
  'dates-direction': () => import('./dates/direction/train.ts'),
}
