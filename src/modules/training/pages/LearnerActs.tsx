import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import type { Learner } from '../api.ts'

export type Shown = { readonly act: 'send' | 'result' | 'recognise' | 'refund'; readonly of: readonly Learner[] }

type ActsProps = {
  readonly chosen: readonly Learner[]
  readonly show: (shown: Shown) => void
  readonly drop: (personIds: readonly string[]) => void
}

/** What can be done to those chosen; each act counts whom it means. */
export function LearnerActs({ chosen, show, drop }: ActsProps): ReactNode {
  const waiting = chosen.filter(({ sent }) => !sent)
  const studying = chosen.filter(({ sent, outcome }) => sent && outcome === null)
  const entered = studying.filter((one) => one.entered)
  const bound = chosen.filter(({ commitment }) => commitment !== null)
  return (
    <>
      {waiting.length > 0 && (
        <>
          <Button look="primary" onPress={() => show({ act: 'send', of: waiting })}>
            Cử đi học {number(waiting.length)} người…
          </Button>
          <Button onPress={() => drop(waiting.map(({ personId }) => personId))}>Bỏ khỏi danh sách</Button>
        </>
      )}
      {studying.length > 0 && (
        <Button onPress={() => show({ act: 'result', of: studying })}>
          Nhập kết quả {number(studying.length)} người…
        </Button>
      )}
      {entered.length > 0 && (
        <Button look="primary" onPress={() => show({ act: 'recognise', of: entered })}>
          Công nhận kết quả {number(entered.length)} người…
        </Button>
      )}
      {chosen.length === 1 && bound.length === 1 && (
        <Button onPress={() => show({ act: 'refund', of: bound })}>Tính đền bù…</Button>
      )}
    </>
  )
}
