import button from '#ui/Button.module.css'
import type { TablePicture } from '../kit/answer.ts'
import { asCsv, asTabs } from '../kit/sheet.ts'
import { CopyButton } from './CopyButton.tsx'
import { download } from './copy.ts'
import css from './Pictures.module.css'

export function TableShown({ picture }: { readonly picture: TablePicture }) {
  const { label, head, rows, words, foot, file } = picture
  const cell = (at: number) => (at < words ? undefined : css['figure'])
  return (
    <figure className={css['picture']}>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={label}>
        <table className={css['table']}>
          <caption>{label}</caption>
          <thead>
            <tr>
              {head.map((title, at) => (
                <th key={title} scope="col" className={cell(at)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((text, at) => (
                  <td key={at} className={cell(at)}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {foot.map((text, at) => (
                  <td key={at} className={cell(at)}>
                    {text}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {file && (
        <div className={css['acts']} data-noprint>
          <CopyButton words="Chép bảng" text={() => asTabs(picture)} />
          <button
            type="button"
            className={`${button['button']} ${button['secondary']}`}
            onClick={() => download(file, asCsv(picture))}
          >
            Tải CSV
          </button>
        </div>
      )}
    </figure>
  )
}
