import { useText } from '@/view/text/TextContext.tsx'

/** The waiting page of `index.html` again, while the catalogue is still on its way. */
export function ShellSkeleton() {
  const { t } = useText()
  return (
    <>
      <header className="shell-head">
        <p className="shell-name">{t.app.name}</p>
      </header>
      <main className="first-wait" id="content" aria-busy="true">
        <span />
        <span />
        <span />
        <p role="status">{t.app.loading}</p>
      </main>
    </>
  )
}
