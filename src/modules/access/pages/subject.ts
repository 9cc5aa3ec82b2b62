type Subject = { readonly subjectKind: string | null; readonly subjectId: string | null }
type Place = { readonly words: string; readonly needs: string; readonly path: (id: string) => string }

/** Where what an act was done to is shown. A later kind of record adds a line. */
const places: Readonly<Record<string, Place>> = {
  person: { words: 'Hồ sơ', needs: 'GET /api/people/:id', path: (id) => `/con-nguoi/${id}` },
  decision: { words: 'Quyết định', needs: 'GET /api/decisions/:id', path: (id) => `/quyet-dinh/${id}` },
  import: { words: 'Danh sách', needs: 'GET /api/imports/:id', path: (id) => `/nhap-danh-sach/${id}` },
  unit: { words: 'Đơn vị', needs: 'GET /api/units', path: (id) => `/to-chuc?xem=${id}` },
  account: { words: 'Tài khoản', needs: 'GET /api/accounts', path: (id) => `/tai-khoan?xem=${id}` },
  agency: { words: 'Cơ quan', needs: 'GET /api/agency', path: () => '/co-quan' },
}

/** The page of an act's subject; undefined when there is none or this account may not see it. */
export function placeOf({ subjectKind, subjectId }: Subject, rights: readonly string[]) {
  const place = places[subjectKind ?? '']
  return place && subjectId && rights.includes(place.needs)
    ? { words: place.words, to: place.path(subjectId) }
    : undefined
}
