import { CLASS_COUNTS, CLASS_METHODS } from '@/model/classify/methods.ts'
import { SCOPES } from '@/state/address.ts'
import { useView } from '@/state/ViewContext.tsx'
import { PLAIN_DEFAULTS } from '@/state/view.ts'
import { RadioField } from '@/view/control/RadioField.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { PALETTE_IDS } from '@/view/theme/palettes.ts'

interface Props {
  /** Categories come with their own classes: only colours are left to choose. */
  readonly categorical: boolean
}

/** How figures become classes and colours. */
export function DisplayFields({ categorical }: Props) {
  const { view, set } = useView()
  const { t } = useText()
  const { method, count, scope, palette } = PLAIN_DEFAULTS
  return (
    <div className="settings">
      {!categorical && (
        <>
          <RadioField
            label={t.controls.method}
            options={CLASS_METHODS.map((id) => ({ id, name: t.controls.methods[id] }))}
            chosen={view.method}
            onChoose={(method) => set({ method })}
          />
          <SelectField
            label={t.controls.count}
            options={CLASS_COUNTS.map((count) => ({ id: String(count), name: String(count) }))}
            chosen={String(view.count)}
            onChoose={(id) => set({ count: CLASS_COUNTS.find((count) => String(count) === id) ?? PLAIN_DEFAULTS.count })}
          />
          <RadioField
            label={t.controls.scope}
            options={SCOPES.map((id) => ({ id, name: t.controls.scopes[id] }))}
            chosen={view.scope}
            onChoose={(scope) => set({ scope })}
          />
        </>
      )}
      <SelectField
        label={t.controls.palette}
        options={PALETTE_IDS.map((id) => ({ id, name: t.controls.palettes[id] }))}
        chosen={view.palette}
        onChoose={(palette) => set({ palette })}
      />
      <button type="button" className="button" onClick={() => set({ method, count, scope, palette })}>
        {t.controls.resetSettings}
      </button>
    </div>
  )
}
