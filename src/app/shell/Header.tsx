import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Locale } from '@/model/text/locale.ts'
import { loadTexts } from '@/model/text/textsOf.ts'
import { PAGES } from '@/state/address.ts'
import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { Icon } from '@/view/ui/Icon.tsx'
import { PIN_PLACE } from '../meeting/pinPlace.ts'

/** Name, pages, region, language and contrast: what stays while everything else changes. */
export function Header({ catalogue }: { readonly catalogue: Catalogue }) {
  const { view, set } = useView()
  const { t, locale } = useText()
  const other = locale === 'de' ? 'en' : 'de'
  // The words first, so that nothing is blank in between. If they cannot be had, the page itself meets the fault and says so.
  const chooseLanguage = async (lang: Locale) => {
    await loadTexts(lang).catch(() => undefined)
    set({ lang }, 'replace')
  }
  return (
    <header className="shell-head">
      <p className="shell-name">{t.app.name}</p>
      <nav aria-label={t.app.nav} className="shell-nav">
        {PAGES.map((page) => (
          <ViewLink key={page} to={{ page }} current={page === view.page}>
            {t.app.pages[page]}
          </ViewLink>
        ))}
      </nav>
      <div className="shell-region">
        <SelectField
          label={t.controls.region}
          options={catalogue.regions.map(({ id, name }) => ({ id, name: name[locale] }))}
          chosen={view.region}
          onChoose={(region) => set({ region })}
        />
      </div>
      <div className="shell-tools">
        <span id={PIN_PLACE} className="shell-pin" />
        <button
          type="button"
          className="button button-plain"
          aria-pressed={view.theme === 'contrast'}
          onClick={() => set({ theme: view.theme === 'contrast' ? 'light' : 'contrast' }, 'replace')}
        >
          <Icon name="contrast" />
          <span className="shell-tool-name">{t.app.contrast}</span>
        </button>
        <button type="button" className="button button-plain" lang={other} onClick={() => void chooseLanguage(other)}>
          {t.app.otherLanguage}
        </button>
      </div>
    </header>
  )
}
