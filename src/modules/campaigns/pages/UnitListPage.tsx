import { useState } from 'react'
import { useParam } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { UnitList } from '../api.ts'
import { Bar } from './Bar.tsx'
import css from './campaigns.module.css'
import { useLineColumns } from './line-columns.tsx'

/** Danh sách của một đơn vị: confirmed line by line or all at once, corrected, handed in. */
export function UnitListPage() {
  const path = `/campaigns/${useParam('id')}/units/${useParam('unitId')}`
  const list = useGet<UnitList>(path)
  const { campaign, unit, lines } = list
  const mayCheck = useMay('POST /api/campaigns/:id/units/:unitId/checks')
  const open = mayCheck && unit.handedInAt === null && campaign.stage !== 'closed'
  const columns = useLineColumns(list, path, open)
  const check = useAct<readonly string[]>({
    run: (personIds, idempotencyKey) => post(`${path}/checks`, { personIds }, { idempotencyKey }),
    done: (_, { length }) => say(`Đã xác nhận ${number(length)} người`),
  })
  const acts = (chosen: readonly { id: string }[], clear: () => void) => (
    <Button
      look="primary"
      onPress={() =>
        check.mutate(
          chosen.map(({ id }) => id),
          { onSuccess: clear },
        )
      }
    >
      Xác nhận đúng {number(chosen.length)} người
    </Button>
  )
  const left = lines.filter(({ checked }) => !checked).map(({ id }) => id)
  return (
    <Page
      title={unit.name}
      lead={`${campaign.title}, hạn ngày ${viDate(campaign.dueOn)}${campaign.late ? ', đã quá hạn' : ''}`}
      actions={open && <HandIn path={path} people={lines.length} left={left.length} />}
    >
      {campaign.message && <p className={css['message']}>{campaign.message}</p>}
      <div className={css['acts']}>
        <Bar done={unit.checked} of={unit.people} noun="người đã xem" />
        {unit.handedInAt && <Badge tone="done">Đã nộp</Badge>}
        {open && left.length > 0 && (
          <Button isPending={check.isPending} onPress={() => check.mutate(left)}>
            Xác nhận cả {number(left.length)} người còn lại
          </Button>
        )}
      </div>
      <Table
        label={`Danh sách ${unit.name}`}
        rows={lines}
        columns={columns}
        rowName={({ fullName }) => fullName}
        noun="người"
        empty="Hôm nay đơn vị không có ai"
        {...(open && { renderActs: acts })}
      />
    </Page>
  )
}

type HandInProps = { readonly path: string; readonly people: number; readonly left: number }

function HandIn({ path, people, left }: HandInProps) {
  const [asking, ask] = useState(false)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`${path}/hand-in`, {}, { idempotencyKey }),
    done: () => {
      say('Đã nộp danh sách')
      ask(false)
    },
  })
  return (
    <>
      <Button look="primary" onPress={() => ask(true)}>
        Nộp danh sách…
      </Button>
      <ConfirmDialog
        title="Nộp danh sách"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm={`Nộp danh sách ${number(people)} người`}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          {left > 0 ? `Còn ${number(left)} người chưa xác nhận.` : 'Mọi người đã được xem.'} Nộp rồi thì không sửa được
          nữa.
        </p>
      </ConfirmDialog>
    </>
  )
}
