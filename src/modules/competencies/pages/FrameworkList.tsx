import { frameworks } from '#law/competencies/frameworks.ts'
import css from './competencies.module.css'

/** Các khung năng lực, with their criteria and where they are from. */
export function FrameworkList() {
  return (
    <div className={css['part']}>
      {frameworks.map(({ id, name, version, source, competencies }) => (
        <section key={id} className={css['part']}>
          <h2>
            {name}, bản {version}
          </h2>
          <p className={css['soft']}>{source}.</p>
          <ul className={css['list']}>
            {competencies.map(({ code, name: title, levels, criteria = [], evidence }) => (
              <li key={code}>
                <strong>{code}</strong> {title}
                {levels.length > 1 && `: ${levels.join(', ').toLocaleLowerCase('vi')}`}
                {criteria.length > 0 && (
                  <ul className={css['criteria']}>
                    {criteria.map((one) => (
                      <li key={one.code}>
                        {one.code}. {one.says}
                      </li>
                    ))}
                    <li>Minh chứng: {evidence}</li>
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
