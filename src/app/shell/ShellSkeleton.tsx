import { useText } from '@/view/text/TextContext.tsx'

/** The boxes of the static shell again, while the catalogue is still on its way. */
export function ShellSkeleton() {
  const { t } = useText()
  return (
    <>
      <header className="shell-head">
        <p className="shell-name">{t.app.name}</p>
        <div className="shell-nav" />
        <div className="shell-region">
          <span className="skeleton-field" />
        </div>
        <div className="shell-tools" />
      </header>
      <main className="explore" id="content" aria-busy="true">
        <div className="explore-choice">
          <span className="skeleton-field picker" />
          <span className="skeleton-field" />
          <span className="skeleton-field skeleton-button" />
        </div>
        <header className="explore-title">
          <h1>&nbsp;</h1>
          <p className="explore-details">&nbsp;</p>
          <p className="explore-sentence" role="status">
            {t.app.loading}
          </p>
        </header>
        <section className="explore-stage">
          <div className="explore-map" />
          <div className="explore-legend" />
        </section>
        <div className="explore-time">
          <span className="skeleton-field" />
        </div>
        <section className="explore-side" />
        <div className="explore-actions" />
      </main>
      <footer className="shell-foot">
        <p>&nbsp;</p>
        <p>&nbsp;</p>
      </footer>
    </>
  )
}
