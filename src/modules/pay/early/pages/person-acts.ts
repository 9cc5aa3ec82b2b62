import { lazyForm, type PersonAct } from '#modules/personnel/pages/forms.ts'

/** Nâng bậc trước thời hạn, thông báo nghỉ hưu on a person's page. */
export const earlyRaiseActs: readonly PersonAct[] = [
  {
    id: 'retirement-notice',
    words: 'Thông báo nghỉ hưu',
    needs: 'POST /api/people/:id/retirement-notices',
    place: 'record',
    Form: lazyForm(() => import('./NoticeForm.tsx'), 'NoticeForm'),
  },
  {
    id: 'past-early-raise',
    words: 'Lần nâng bậc trước thời hạn đã có',
    needs: 'POST /api/people/:id/early-raises',
    place: 'record',
    Form: lazyForm(() => import('./PastRaiseForm.tsx'), 'PastRaiseForm'),
  },
  {
    id: 'withdraw-early-raise',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/early-raises/:factId/withdrawal',
    place: { section: 'early-raise', part: 'raise' },
    Form: lazyForm(() => import('./Withdraw.tsx'), 'WithdrawPastRaise'),
  },
  {
    id: 'withdraw-notice',
    words: 'Rút lại',
    needs: 'POST /api/people/:id/retirement-notices/:factId/withdrawal',
    place: { section: 'early-raise', part: 'notice' },
    Form: lazyForm(() => import('./Withdraw.tsx'), 'WithdrawNotice'),
  },
]
