import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { type PageLaw, pageLaw, type Side } from './page-law.ts'

/** What was not said is not judged; millimetres. */
export type PageSetup = {
  readonly paper?: string | undefined
  readonly margins: Readonly<Partial<Record<Side, number>>>
  readonly font?: string | undefined
  readonly pageNumberAt?: string | undefined
  readonly numbersFirstPage?: boolean | undefined
}

export type PageFault = { readonly code: string; readonly says: string }

/** Trang văn bản có đúng thể thức không: every fault, as 'left<30' */
export function pageSetup(page: PageSetup, lawOn: PlainDate): Finding<readonly PageFault[]> {
  const law = pageLaw.on(lawOn)
  const faults = [...marginFaults(page, law.value), ...otherFaults(page, law.value)]
  const says = faults.length === 0 ? 'Trang văn bản đúng thể thức' : 'Trang văn bản chưa đúng thể thức'
  return finding(faults, says, () => ({ from: [...faults.map(({ code, says: why }) => finding(code, why)), law] }))
}

const sides: Readonly<Record<Side, string>> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' }

function marginFaults(page: PageSetup, law: PageLaw): readonly PageFault[] {
  return (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const [[least, most], margin] = [law.margins[side], page.margins[side]]
    if (margin === undefined || (margin >= least && margin <= most)) return []
    const code = margin < least ? `${side}<${least}` : `${side}>${most}`
    return [{ code, says: `Lề ${sides[side]} ${margin} mm, phải từ ${least} đến ${most} mm` }]
  })
}

function otherFaults({ paper, font, pageNumberAt, numbersFirstPage }: PageSetup, law: PageLaw): readonly PageFault[] {
  const differs = (given: unknown, asked: unknown) => given !== undefined && given !== asked
  const faults: (PageFault | false)[] = [
    differs(paper, law.paper) && { code: `paper!=${law.paper}`, says: `Khổ giấy phải là ${law.paper}` },
    law.font !== null &&
      differs(font, law.font) && { code: `font!=${law.font}`, says: `Phông chữ phải là ${law.font}` },
    differs(pageNumberAt, law.pageNumber.at) && {
      code: `page_number!=${law.pageNumber.at}`,
      says: law.pageNumber.at === 'top-center' ? 'Số trang ở giữa lề trên' : 'Số trang ở góc phải, cuối trang',
    },
    numbersFirstPage === true && { code: 'page_number_on_first_page', says: 'Không hiện số trang của trang thứ nhất' },
  ]
  return faults.filter((fault) => fault !== false)
}
