import { type Village, villageFund, villageFunds } from '#law/pay/village-fund.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { oneOrMany, readBase } from '../one-or-many.ts'
import { fold } from '../words.ts'

export const villageFundTopic: Topic = (input, lawOn): Answer => {
  const each = oneOrMany(input, 'kind', (item, name) => {
    const village = readVillage(item, name, input.wholeOr('households', 0), input.flagOr('special', false))
    return villageFund(village, readBase(input, lawOn), lawOn).value
  })
  return {
    fund_per_month: Array.isArray(input.raw('kind')) ? each : each[0],
    max_persons: villageFunds.valueOn(lawOn).maxPersons,
  }
}

/** 'thon_>=700_ho', 'to_dan_pho_thuong', 'thon_bien_gioi', 'tdp_1200_ho'. */
function readVillage(item: Fields, name: string, households: number, special: boolean): Village {
  const words = fold(item.text(name))
  const isVillage = /^(thon|ban|lang|ap|xom)\b/.test(words)
  if (!isVillage && !/^(to dan pho|tdp|khu pho)\b/.test(words)) item.fail(name, `chưa biết “${item.text(name)}”`)
  const stated = /(duoi|<)?\s*(>=|≥|tu)?\s*(\d[\d.]*)/.exec(words)
  const count = stated ? Number(stated[3]!.replaceAll('.', '')) - (stated[1] ? 1 : 0) : households
  return {
    kind: isVillage ? 'village' : 'residential-group',
    households: count,
    special: special || /trong diem|bien gioi|dao|dac biet kho khan|dbkk/.test(words),
  }
}
