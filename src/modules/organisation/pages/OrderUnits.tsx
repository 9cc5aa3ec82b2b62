import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { UnitStrength } from '../arrange.ts'
import css from './organisation.module.css'

type Props = {
  readonly parentId: string | null
  readonly siblings: readonly UnitStrength[]
  readonly onClose: () => void
}

/** Xếp thứ tự các đơn vị cùng cấp: as lists and documents will show them, from today. */
export function OrderUnits({ parentId, siblings, onClose }: Props) {
  const [order, setOrder] = useState(siblings)
  const save = useAct({
    quiet: true,
    run: () => put('/units/order', { parentId, unitIds: order.map(({ id }) => id) }),
    changes: ['/units'],
    done: () => {
      say('Đã xếp lại thứ tự')
      onClose()
    },
  })
  const swap = (at: number) => setOrder((old) => old.toSpliced(at, 2, old[at + 1]!, old[at]!))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
        Lưu thứ tự
      </Button>
    </>
  )
  return (
    <Dialog title="Xếp thứ tự các đơn vị cùng cấp" isOpen onClose={onClose} footer={footer}>
      <ol className={css['order']}>
        {order.map(({ id, name }, at) => (
          <li key={id}>
            {name}
            <Button
              look="quiet"
              icon={ArrowUp}
              label={`Đưa ${name} lên`}
              isDisabled={at === 0}
              onPress={() => swap(at - 1)}
            />
            <Button
              look="quiet"
              icon={ArrowDown}
              label={`Đưa ${name} xuống`}
              isDisabled={at === order.length - 1}
              onPress={() => swap(at)}
            />
          </li>
        ))}
      </ol>
      <Refused error={save.error} />
    </Dialog>
  )
}
