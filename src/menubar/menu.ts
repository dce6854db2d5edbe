/** One entry of a menu; what it does is told as arguments of the plugin itself. */
export interface MenuItem {
  readonly title: string
  readonly run?: readonly string[]
  readonly href?: string
  /** The one of several that is in force. */
  readonly chosen?: boolean
  readonly items?: readonly MenuItem[]
}

export interface Menu {
  /** What stands in the bar itself. */
  readonly bar: string
  /** Parted by lines; empty ones are left out. */
  readonly sections: ReadonlyArray<readonly MenuItem[]>
}
