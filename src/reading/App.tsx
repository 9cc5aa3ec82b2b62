import { Component, type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Frame } from './frame/Frame.tsx'
import { NotHere } from './frame/NotHere.tsx'
import { Trouble } from './frame/Trouble.tsx'
import { pages } from './pages.ts'
import { usePlace } from './place.ts'
import { pageAt, type PageProps, type ReadingPage } from './route.ts'
import { Router } from './Router.tsx'

export const App = () => (
  <Router>
    <Frame>
      <Here />
    </Frame>
  </Router>
)

function Here() {
  const { path } = usePlace()
  const found = pageAt(pages, path)
  if (!found) return <NotHere />
  return (
    <Safely key={path}>
      <Suspense fallback={<Skeleton page />}>{createElement(componentOf(found.page), { id: found.id })}</Suspense>
    </Safely>
  )
}

const loaded = new Map<ReadingPage, ComponentType<PageProps>>()

function componentOf(page: ReadingPage): ComponentType<PageProps> {
  const known = loaded.get(page)
  if (known) return known
  const component = lazy(page.load)
  loaded.set(page, component)
  return component
}

/** What a page could not do is said in its place; the rest stays usable. */
class Safely extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null as unknown }
  static getDerivedStateFromError = (error: unknown) => ({ error })
  override render() {
    return this.state.error === null ? this.props.children : <Trouble error={this.state.error} />
  }
}
