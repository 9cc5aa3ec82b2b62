import type { AsOf } from '#db/history.ts'
import type { IdentityFact, PostingFact } from '../store.ts'
import type { FormFacts } from './facts.ts'
import type { FormAnswers, FormVariant, SensitiveGroup } from './model.ts'

/** All that the form is written from. */
export type FormInput = {
  readonly identity: Pick<IdentityFact, 'fullName' | 'sex' | 'birthOn' | 'birthPrecision' | 'idNumber'>
  readonly posting: PostingFact | null
  readonly facts: FormFacts
  readonly answers: FormAnswers
  readonly asOf: AsOf
  readonly variant: FormVariant
  /** Groups this reader may not see. */
  readonly withheld: ReadonlySet<SensitiveGroup>
  readonly agency: {
    readonly name: string
    readonly governingBody: string | null
    readonly place: string
    readonly kind: string
  }
  /** Tên của mã danh mục; a code that no list names is written as it is. */
  readonly codeNames: (list: 'ethnicity' | 'religion', code: string | null) => string | null
}
