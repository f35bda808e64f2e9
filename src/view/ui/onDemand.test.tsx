import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { expect, test } from 'vitest'
import { onDemand } from './onDemand.tsx'

interface Props {
  readonly name: string
}
const Room = ({ name }: Props) => <p>Raum {name}</p>
const frame = ({ busy, children }: { readonly busy: boolean; readonly children: React.ReactNode }) => <main aria-busy={busy}>{children}</main>

test('says that the page is on its way, then shows it with its props', async () => {
  let arrive = (_code: ComponentType<Props>): void => {}
  const Page = onDemand<Props>(() => new Promise((resolve) => (arrive = resolve)), frame)
  render(<Page name="Daten" />)
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  expect(screen.getByRole('status')).toHaveTextContent('Seite wird geladen')
  arrive(Room)
  expect(await screen.findByText('Raum Daten')).toBeInTheDocument()
})

test('a page that does not arrive says so, and comes when it is asked for again', async () => {
  const answers = [() => Promise.reject(new Error('Failed to fetch dynamically imported module')), () => Promise.resolve(Room)]
  const Page = onDemand<Props>(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')), frame)
  render(<Page name="Daten" />)
  expect(await screen.findByRole('alert')).toHaveTextContent('Ein Teil der Anwendung ist nicht angekommen')
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
  expect(await screen.findByText('Raum Daten')).toBeInTheDocument()
})

test('a page that was here before is there at once', async () => {
  let asked = 0
  const Page = onDemand<Props>(() => {
    asked += 1
    return Promise.resolve(Room)
  }, frame)
  const first = render(<Page name="eins" />)
  await screen.findByText('Raum eins')
  first.unmount()
  render(<Page name="zwei" />)
  expect(screen.getByText('Raum zwei')).toBeInTheDocument()
  expect(asked).toBe(1)
})

test('asks again by itself when the connection is back', async () => {
  let online = false
  const Part = onDemand<Props>(() => (online ? Promise.resolve(Room) : Promise.reject(new Error('offline'))), frame)
  render(<Part name="Verlauf" />)
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  online = true
  globalThis.dispatchEvent(new Event('online'))
  expect(await screen.findByText('Raum Verlauf')).toBeInTheDocument()
})
