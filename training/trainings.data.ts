/** A script that remakes weights. */
interface Training {
  readonly train: (options: readonly string[]) => void | Promise<void>
}

/** What can be trained, by the name of its weights. */
export const TRAININGS: Readonly<Record<string, () => Promise<Training>>> = {
  'copies-direction': () => import('./copies/fit-direction.ts'),
  language: () => import('./language/network/train.ts'),
  lemma: () => import('./language/lemma/train.ts'),
}
