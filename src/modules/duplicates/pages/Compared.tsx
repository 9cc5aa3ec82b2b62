import { Badge, type Tone } from '#ui/Badge.tsx'
import type { Comparison, Sign } from '../api.ts'
import css from './duplicates.module.css'

const signs: Readonly<Record<Sign, readonly [tone: Tone, words: string]>> = {
  same: ['done', 'Giống nhau'],
  differs: ['danger', 'Khác nhau'],
  'only-a': ['waits', 'Chỉ hồ sơ thứ nhất'],
  'only-b': ['waits', 'Chỉ hồ sơ thứ hai'],
}

/** Both records, group by group and line by line; what differs is marked by a word. */
export function Compared({ pair }: { readonly pair: Comparison }) {
  return (
    <div className={css['scroll']} role="region" aria-label="Hai hồ sơ cạnh nhau" tabIndex={0}>
      {pair.sections.map((section) => (
        <table key={section.id} className={css['compare']}>
          <caption>{section.title}</caption>
          <thead>
            <tr>
              <th scope="col">Nội dung</th>
              <th scope="col">{pair.a.fullName} (thứ nhất)</th>
              <th scope="col">{pair.b.fullName} (thứ hai)</th>
              <th scope="col">So sánh</th>
            </tr>
          </thead>
          <tbody>
            {section.lines.map(({ label, a, b, sign }, at) => (
              <tr key={at} data-sign={sign}>
                <th scope="row">{label}</th>
                <td>{a ?? '–'}</td>
                <td>{b ?? '–'}</td>
                <td className={css['sign']}>
                  <Badge tone={signs[sign][0]}>{signs[sign][1]}</Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}
