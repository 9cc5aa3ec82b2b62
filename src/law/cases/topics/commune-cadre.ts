import { communeCadreOffice, type OldCommuneOffice } from '#law/pay/office-allowance.ts'
import type { Answer, Topic } from '../case.ts'
import { baseOf, money, officeNamed, type Words } from './office-fields.ts'

const oldOffices: Words<OldCommuneOffice> = [
  [/^pho bi thu( dang uy)?( xa)?$/, 'party-deputy'],
  [/^bi thu( dang uy)?( xa)?$/, 'party-secretary'],
  [/^(pho chu tich|pct) hdnd/, 'council-deputy'],
  [/^(chu tich|ct) hdnd/, 'council-chair'],
  [/^(pho chu tich|pct) ubnd/, 'vice-chair'],
  [/^(chu tich|ct) ubnd/, 'chair'],
  [/^(chu tich|ct)( uy ban)? (mttq|mat tran)/, 'front-chair'],
  [/doan|phu nu|nong dan|cuu chien binh|ccb/, 'union-head'],
]

export const communeCadreTopic: Topic = (input, lawOn): Answer => {
  const coefficient = communeCadreOffice.valueOn(lawOn)[officeNamed(input, 'title', oldOffices)]
  if (coefficient === undefined) return input.fail('title', 'không còn phụ cấp theo dòng này')
  return { coefficient: Number(coefficient), amount: money(coefficient, baseOf(input, lawOn)) }
}
