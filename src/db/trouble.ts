const reasons: readonly (readonly [code: RegExp, says: string])[] = [
  [
    /^(ECONN\w+|ENOTFOUND|ETIMEDOUT)$/,
    'Không kết nối được máy chủ PostgreSQL. Hãy xem máy chủ có đang chạy không, và xem lại DATABASE_URL.',
  ],
  [/^28\w{3}$/, 'Máy chủ PostgreSQL không nhận tài khoản này. Hãy xem lại tên và mật khẩu ở DATABASE_URL.'],
  [/^3D000$/, 'Máy chủ PostgreSQL không có cơ sở dữ liệu này. Hãy tạo nó, hoặc xem lại DATABASE_URL.'],
  [
    /^42501$/,
    'Tài khoản ở DATABASE_URL không có quyền trên các bảng. Hãy dùng tài khoản sở hữu chúng, hoặc đặt nó ở DATABASE_OWNER_URL.',
  ],
  [/^42P01$/, 'Cơ sở dữ liệu chưa có các bảng của chương trình. Hãy chạy “npm start” trước.'],
  [/^42P07$/, 'Cơ sở dữ liệu đã có bảng của chương trình khác. Hãy tạo một cơ sở dữ liệu riêng.'],
]

/** What is wrong with the database that was pointed to, in Vietnamese; undefined for any other error. */
export function databaseTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined
  const code = String(error.code)
  const says = reasons.find(([pattern]) => pattern.test(code))?.[1]
  return says && `${says} (${error.message || code})`
}
