import { isItModule } from '#law/skills/it-modules.ts'
import { itStandard, itStandardLaw } from '#law/skills/it-standard.ts'
import type { Answer, Topic } from '../../case.ts'

const itTopic: Topic = (input, lawOn): Answer => {
  const passed = input.each('passed', (item, name) => {
    const code = item.text(name).trim().toUpperCase()
    return isItModule(code) ? code : item.fail(name, `không có mô đun “${code}”`)
  })
  const { hasBasic, hasAdvanced, missing, advancedModules } = itStandard(passed, lawOn).value
  return {
    basic: hasBasic,
    missing,
    advanced: hasAdvanced,
    advanced_modules: advancedModules,
    need: itStandardLaw.valueOn(lawOn).advancedNeeded,
  }
}

export const skillTopics: Readonly<Record<string, Topic>> = { it_standard: itTopic }
