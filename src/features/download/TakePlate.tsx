import { useMemo, useState } from 'react'
import { RadioField } from '@/view/control/RadioField.tsx'
import { drawPlate } from '@/view/plate/drawPlate.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { platePng, svgAddress } from '@/view/plate/platePng.ts'
import { PLATE_FORMATS } from '@/view/plate/plateSizes.ts'
import { plateWords } from '@/view/plate/plateWords.ts'
import { saveBlob, saveFile } from '@/view/save/saveFile.ts'
import { usePlateText } from '@/view/text/usePlateText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import { copyPicture, copyText } from './copy.ts'
import './download.css'
import './picture.css'

interface Props {
  readonly offers: readonly PlateOffer[]
  readonly fonts: string
}

interface Said {
  readonly text: string
  readonly fault?: boolean
  /** What could not be copied, for the reader to mark. */
  readonly words?: string
}

/** Which picture and how large, with a look at it; then save it or copy it, or its sentence. */
export function TakePlate({ offers, fonts }: Props) {
  const { w } = usePlateText()
  const [chosen, setChosen] = useState(offers[0]?.id ?? '')
  const [size, setSize] = useState(PLATE_FORMATS[0]?.id ?? 'screen')
  const [said, setSaid] = useState<Said>()
  const offer = offers.find(({ id }) => id === chosen) ?? offers[0]
  const format = PLATE_FORMATS.find(({ id }) => id === size) ?? PLATE_FORMATS[0]
  const svg = useMemo(() => (offer === undefined || format === undefined ? '' : drawPlate(offer.plate, { ...format, fonts })), [offer, format, fonts])
  if (offer === undefined || format === undefined) return null

  const png = () => platePng(svg, format)
  const savePng = () => {
    setSaid({ text: w.working })
    png().then(
      (blob) => (saveBlob(`${offer.file}.png`, blob), setSaid(undefined)),
      () => setSaid({ text: w.failed, fault: true }),
    )
  }
  const saveSvg = () => {
    saveFile(`${offer.file}.svg`, 'image/svg+xml', svg)
    setSaid(undefined)
  }
  const takePicture = async () => {
    setSaid({ text: w.working })
    const outcome = await copyPicture(png)
    setSaid(outcome === 'copied' ? { text: w.pictureCopied } : { text: outcome === 'refused' ? w.pictureRefused : w.failed, fault: true })
  }
  const takeSentence = async () => {
    const words = plateWords(offer.plate)
    setSaid((await copyText(words)) ? { text: w.sentenceCopied } : { text: w.sentenceRefused, fault: true, words })
  }
  return (
    <div className="download picture">
      <div className="picture-fields">
        {offers.length > 1 && <RadioField label={w.choose} options={offers} chosen={offer.id} onChoose={setChosen} />}
        <RadioField label={w.size} options={PLATE_FORMATS.map(({ id }) => ({ id, name: w.sizes[id] }))} chosen={format.id} onChoose={setSize} />
      </div>
      <img className="picture-look" src={svgAddress(svg)} width={format.width} height={format.height} alt={w.look(offer.name)} />
      <div className="picture-actions">
        <button type="button" className="button button-main" onClick={savePng}>
          <Icon name="download" />
          {w.png}
        </button>
        <button type="button" className="button" onClick={saveSvg} title={w.svgHint}>
          <Icon name="download" />
          {w.svg}
        </button>
        <button type="button" className="button" onClick={() => void takePicture()}>
          <Icon name="picture" />
          {w.copyPicture}
        </button>
        <button type="button" className="button" onClick={() => void takeSentence()}>
          <Icon name="sheet" />
          {w.copySentence}
        </button>
      </div>
      <div role={said?.fault === true ? 'alert' : 'status'} className="picture-said">
        {said !== undefined && <p>{said.text}</p>}
        {said?.words !== undefined && <p className="picture-words">{said.words}</p>}
      </div>
    </div>
  )
}
