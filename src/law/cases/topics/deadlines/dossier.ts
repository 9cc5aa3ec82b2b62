import { workCalendar } from '#law/calendar/work-calendar.ts'
import { dossierCodes } from '#law/deadlines/dossier-code.ts'
import { type Channel, receive } from '#law/deadlines/reception.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Answer, Topic } from '../../case.ts'
import { readDay } from '../../moment-words.ts'

export const dossierCodeTopic: Topic = (input): Answer => ({
  codes: dossierCodes(
    input.text('unit_code'),
    input.each('received_dates', (item, name) => readDay(item, name)),
  ),
})

const channels: Readonly<Record<string, Channel>> = {
  truc_tiep: 'counter',
  buu_chinh: 'post',
  bcci: 'post',
  truc_tuyen: 'online',
  kiosk: 'kiosk',
  ki_ot: 'kiosk',
}

export const receiveTopic: Topic = (input): Answer => {
  const on = readDay(input, 'at')
  const each = input.each('channels', (item, name) => [item.text(name), item.one(name, channels)] as const)
  return Object.fromEntries(each.map(([name, channel]) => [name, answer(channel, on)]))
}

function answer(channel: Channel, on: ReturnType<typeof readDay>): unknown {
  try {
    const { status, clockStarted } = receive(channel, on, workCalendar).value
    return { status, clock_started: clockStarted }
  } catch (error) {
    if (error instanceof Refusal && error.message.endsWith('không phải ngày làm việc')) return 'NOT_A_WORKING_DAY'
    throw error
  }
}
