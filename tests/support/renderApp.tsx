import { render, screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { App } from '@/app/App.tsx'
import { loadTexts } from '@/model/text/textsOf.ts'

/** The whole app at an address, as after the first picture. */
export function renderApp(search = ''): UserEvent {
  history.replaceState(null, '', `/${search}`)
  const user = userEvent.setup()
  render(<App />)
  return user
}

/** Waits until the view that was asked for is on screen. */
export const settled = () => waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'))

/** The app at an address, with everything it needs on screen. */
export async function openApp(search = ''): Promise<UserEvent> {
  await loadTexts(search.includes('lang=en') ? 'en' : 'de')
  const user = renderApp(search)
  await screen.findByRole('main')
  await settled()
  return user
}

/** The sentence above the map. */
export const sentence = () => screen.getByRole('region', { name: 'In einem Satz' })

/** Keys of the address that are set now. */
export const address = () => Object.fromEntries(new URLSearchParams(location.search))
