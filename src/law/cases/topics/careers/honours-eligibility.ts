import {
  advancedWorker,
  grassrootsFighter,
  nationalFighter,
  provinceFighter,
  provinceLetter,
} from '#law/honours/emulation.ts'
import type { StateTitle } from '#law/honours/state-title-law.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { emulationCode, told } from './condition-codes.ts'
import { readMerits } from './merit-fields.ts'
import { stateAnswer } from './state-title.ts'
import { type EmulationTitle, readTitle } from './title-words.ts'

export const eligibilityTopic: Topic = (input, lawOn): Answer => {
  const title = readTitle(input)
  if (title.includes('-') && title !== 'advanced-worker') return stateAnswer(title as StateTitle, input, lawOn)
  return emulationAnswer(title as EmulationTitle, input, lawOn)
}

function emulationAnswer(title: EmulationTitle, input: Fields, lawOn: PlainDate): Answer {
  const one = readMerits(title, input, lawOn)
  if (title === 'national') {
    const { applyYear, ...found } = nationalFighter(one, lawOn).value
    return {
      ...told(found, (one) => emulationCode(one, 'toàn quốc')),
      apply_year: found.isEligible ? applyYear : undefined,
    }
  }
  const rules = {
    'advanced-worker': advancedWorker,
    grassroots: grassrootsFighter,
    province: provinceFighter,
    letter: provinceLetter,
  }
  return told(rules[title](one, lawOn).value, (each) => emulationCode(each))
}
