import type { Rule } from '#law/kit/rule.ts'
import { addMonths } from '#lib/date.ts'
import { initiativeFaults, initiativeKinds, noveltyDay } from './initiative.ts'
import { authorsOnCouncil, coAuthors, councilRule, scopeAuthority, whoRecognisesScope } from './people.ts'
import { initiativeRequest, requestDeadline, requestMonths } from './time-limit.ts'
import { handlingMonths, initiativeHandling } from './handling.ts'

const since = { from: '2013-01-01', until: null, changes: [] } as const

const good = {
  kind: 'management',
  repeatsEarlierRequest: false,
  wasPublic: false,
  repeatsAppliedSolution: false,
  isMandatoryStandard: false,
  isAppliedOrTried: true,
  canBenefit: true,
  offendsOrder: false,
  isProtected: false,
} as const

export const rules: readonly Rule[] = [
  {
    name: 'initiativeFaults',
    title: 'Điều kiện công nhận sáng kiến',
    answers: 'Giải pháp này có đủ điều kiện công nhận là sáng kiến không?',
    conditions: [
      'Là giải pháp kỹ thuật, quản lý, tác nghiệp hoặc ứng dụng tiến bộ kỹ thuật.',
      'Mới trong cơ sở, đã áp dụng hoặc áp dụng thử, có khả năng mang lại lợi ích.',
      'Không trái trật tự công cộng, không đang được bảo hộ sở hữu trí tuệ.',
    ],
    parameters: [initiativeKinds],
    ...since,
    sample: (lawOn) => initiativeFaults(good, lawOn),
  },
  {
    name: 'noveltyDay',
    title: 'Ngày xét tính mới của sáng kiến',
    answers: 'Tính mới của sáng kiến xét đến ngày nào?',
    conditions: ['Ngày nộp đơn hoặc ngày áp dụng lần đầu, lấy ngày sớm hơn.'],
    parameters: [],
    ...since,
    sample: (lawOn) => noveltyDay(lawOn, addMonths(lawOn, -3), lawOn),
  },
  {
    name: 'requestDeadline',
    title: 'Hạn yêu cầu công nhận sáng kiến',
    answers: 'Yêu cầu công nhận sáng kiến chậm nhất ngày nào?',
    conditions: ['Trong một năm từ lần áp dụng đầu tiên.'],
    parameters: [requestMonths],
    ...since,
    sample: (lawOn) => requestDeadline(lawOn, lawOn),
  },
  {
    name: 'initiativeRequest',
    title: 'Yêu cầu công nhận sáng kiến trong thời hạn',
    answers: 'Yêu cầu công nhận sáng kiến này còn trong thời hạn không?',
    conditions: ['Ngày yêu cầu không sau ngày cuối cùng của thời hạn.'],
    parameters: [],
    ...since,
    sample: (lawOn) => initiativeRequest(addMonths(lawOn, -6), lawOn, lawOn),
  },
  {
    name: 'initiativeHandling',
    title: 'Thời hạn xem xét và công nhận sáng kiến',
    answers: 'Đơn yêu cầu công nhận sáng kiến phải giải quyết chậm nhất ngày nào?',
    conditions: ['Xem xét đơn trong một tháng.', 'Công nhận trong ba tháng từ nhận đơn hoặc từ xong áp dụng thử.'],
    parameters: [handlingMonths],
    ...since,
    sample: (lawOn) => initiativeHandling(lawOn, undefined, lawOn),
  },
  {
    name: 'authorsOnCouncil',
    title: 'Tác giả trong Hội đồng sáng kiến',
    answers: 'Có tác giả nào ngồi trong hội đồng xét sáng kiến của mình không?',
    conditions: ['Tác giả không tham gia hội đồng xét sáng kiến của mình.'],
    parameters: [councilRule],
    ...since,
    sample: (lawOn) => authorsOnCouncil(['a', 'b'], ['c'], lawOn),
  },
  {
    name: 'coAuthors',
    title: 'Số đồng tác giả của sáng kiến',
    answers: 'Số đồng tác giả này có được chấp nhận không?',
    conditions: ['Luật không đặt mức tối đa; địa phương được đặt.'],
    parameters: [],
    ...since,
    sample: (lawOn) => coAuthors(3, undefined, lawOn),
  },
  {
    name: 'whoRecognisesScope',
    title: 'Công nhận phạm vi ảnh hưởng của sáng kiến',
    answers: 'Ai công nhận phạm vi ảnh hưởng của sáng kiến?',
    conditions: ['Phạm vi cấp tỉnh: Chủ tịch tỉnh.', 'Phạm vi toàn quốc: người đứng đầu bộ, tỉnh.'],
    parameters: [scopeAuthority],
    from: '2024-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => whoRecognisesScope('province', lawOn),
  },
]
