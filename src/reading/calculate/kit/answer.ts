import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'

export type Fact = readonly [label: string, value: string]

export type Tone = 'plain' | 'strong' | 'waits' | 'danger'

/** Days along a line, and stretches between them. */
export type TimelinePicture = {
  readonly kind: 'timeline'
  readonly label: string
  readonly marks: readonly { readonly on: PlainDate; readonly label: string; readonly tone?: Tone }[]
  readonly spans: readonly {
    readonly from: PlainDate
    readonly to: PlainDate
    readonly label: string
    readonly tone?: Tone
  }[]
}

/** Cells that are numbers are set to the right. */
export type TablePicture = {
  readonly kind: 'table'
  readonly label: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many columns at the left are words. */
  readonly words: number
  readonly foot?: readonly string[]
  /** The table can be copied and taken away as a CSV file of this name. */
  readonly file?: string
}

export type DayLook = 'received' | 'counted' | 'due' | 'off' | 'make-up' | 'weekend' | 'paused' | 'undecided' | 'plain'

export type CalendarPicture = {
  readonly kind: 'calendar'
  readonly label: string
  readonly days: readonly {
    readonly on: PlainDate
    readonly look: DayLook
    readonly words: string
    readonly n?: number
  }[]
}

export type Picture = TimelinePicture | TablePicture | CalendarPicture

/** What a calculator says. */
export type Answer = {
  /** The one thing that was asked: a day, an amount. */
  readonly value: string
  readonly finding: Finding<unknown>
  /** The sentence under the value, when it is not the finding's own. */
  readonly says?: string
  readonly facts?: readonly Fact[]
  readonly pictures?: readonly Picture[]
  /** What the reader should know beside it, one sentence each. */
  readonly notes?: readonly string[]
  readonly tone?: 'danger' | 'waits'
}
