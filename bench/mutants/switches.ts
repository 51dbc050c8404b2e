/** Which rule is off, and which rules the code has come to: what the edited sources ask. */
export class Switches {
  /** The rule that is off, or -1. */
  active = -1
  /** How often the code has come to each rule. */
  readonly asked = new Map<number, number>()
  /** Times that the active rule may still be asked: more means that the code goes round for ever. */
  left = Number.POSITIVE_INFINITY

  /** Asked by a function on its way in. */
  off(number: number): boolean {
    this.#ask(number)
    return number === this.active
  }

  /** A list of rules without the entry, while that is off. */
  without<T>(number: number, index: number, list: readonly T[]): readonly T[] {
    return new Proxy(list, {
      get: (whole, key) => {
        this.#ask(number)
        const live = number === this.active ? whole.filter((_, at) => at !== index) : whole
        const value = Reflect.get(live, key)
        return typeof value === 'function' ? value.bind(live) : value
      },
    })
  }

  #ask(number: number): void {
    this.asked.set(number, (this.asked.get(number) ?? 0) + 1)
    if (number === this.active && this.left-- <= 0) throw new Error('goes round for ever')
  }
}
