import { useState } from 'react'
import { useParam } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { moment, number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Campaign, UnitProgress } from '../api.ts'
import { partNames, stageNames } from '../model.ts'
import { Bar } from './Bar.tsx'
import css from './campaigns.module.css'
import { Corrections } from './Corrections.tsx'

/** Một đợt rà soát: how far each unit is, what it wants corrected. */
export function CampaignPage() {
  const campaign = useGet<Campaign>(`/campaigns/${useParam('id')}`)
  const { progress, corrections, parts, message, waiting } = campaign
  const tabs = [
    { id: 'don-vi', label: 'Theo đơn vị', count: progress.length, content: <Progress campaign={campaign} /> },
    {
      id: 'de-nghi',
      label: 'Đề nghị sửa',
      count: corrections.length,
      content: <Corrections campaignId={campaign.id} rows={corrections} />,
    },
  ]
  return (
    <Page title={campaign.title} lead={leadOf(campaign)} actions={<Close campaign={campaign} />}>
      {message && <p className={css['message']}>{message}</p>}
      <p>Nội dung: {parts.map((part) => partNames[part].toLowerCase()).join(', ')}.</p>
      {waiting > 0 && (
        <p>
          <Badge tone="waits">{number(waiting)} đề nghị sửa chờ trả lời</Badge>
        </p>
      )}
      <Tabs label="Đợt rà soát" tabs={tabs} />
    </Page>
  )
}

function leadOf({ stage, late, dueOn, handedIn, units, progress, closedNote }: Campaign): string {
  const sum = (of: (unit: UnitProgress) => number) => progress.reduce((total, unit) => total + of(unit), 0)
  const far = `${number(handedIn)} / ${number(units)} đơn vị đã nộp, ${number(sum(({ checked }) => checked))} / ${number(sum(({ people }) => people))} người đã xem.`
  const state = late ? 'Quá hạn' : stageNames[stage]
  return `${state}, hạn ngày ${viDate(dueOn)}: ${far}${closedNote ? ` Đã đóng: ${closedNote}` : ''}`
}

const Progress = ({ campaign: { id, progress } }: { readonly campaign: Campaign }) => (
  <Table
    label="Tiến độ từng đơn vị"
    rows={progress}
    columns={columns}
    href={(unit) => `/ra-soat/${id}/${unit.id}`}
    rowName={({ name }) => name}
    empty="Không có đơn vị nào trong phạm vi"
  />
)

const columns: Column<UnitProgress>[] = [
  { id: 'name', heading: 'Đơn vị', width: 240, sort: ({ name }) => name, cell: ({ name }) => name },
  {
    id: 'far',
    heading: 'Người đã xem',
    width: 180,
    sort: ({ checked, people }) => (people === 0 ? 1 : checked / people),
    cell: ({ checked, people }) => <Bar done={checked} of={people} noun="người" />,
  },
  {
    id: 'state',
    heading: 'Trạng thái',
    sort: ({ handedInAt }) => handedInAt,
    cell: ({ handedInAt }) => (handedInAt ? <Badge tone="done">Đã nộp</Badge> : <Badge tone="waits">Chưa nộp</Badge>),
  },
  { id: 'asks', heading: 'Đề nghị sửa', align: 'end', cell: ({ corrections }) => number(corrections) },
  { id: 'waiting', heading: 'Chờ trả lời', align: 'end', cell: ({ waiting }) => number(waiting) },
  {
    id: 'by',
    heading: 'Nộp lúc',
    cell: ({ handedInAt, handedInBy }) => handedInAt && `${moment(handedInAt)}, ${handedInBy ?? ''}`,
  },
]

function Close({ campaign }: { readonly campaign: Campaign }) {
  const may = useMay('POST /api/campaigns/:id/close')
  const [open, show] = useState(false)
  const [note, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/campaigns/${campaign.id}/close`, { note }, { idempotencyKey }),
    done: () => show(false),
  })
  if (!may || campaign.stage !== 'open') return null
  return (
    <>
      <Button onPress={() => show(true)}>Đóng đợt rà soát…</Button>
      <ConfirmDialog
        title="Đóng đợt rà soát"
        isOpen={open}
        onClose={() => show(false)}
        confirm="Đóng đợt rà soát"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['form']}>
          <p>{number(campaign.units - campaign.handedIn)} đơn vị chưa nộp sẽ không nộp được nữa.</p>
          <TextField label="Lý do đóng" required value={note} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
