import { partWeights } from '@/model/slide/partWeights.ts'
import type { SlidePart } from '@/model/slide/slideContent.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { useSlideText } from '@/view/text/useSlideText.ts'
import type { PrintedSlide } from './printSlides.ts'

interface Props {
  readonly page: PrintedSlide
  readonly of: number
}

/** Columns beyond which a table needs smaller letters. */
const WIDE = 7

/** One slide as one sheet A4 across: the same texts, numbers and sources as in the PowerPoint file. */
export function PrintPage({ page: { content, images }, of }: Props) {
  const { w } = useSlideText()
  const { number, title, item, sentence, parts, demo, flags, sourceLines, link, fault } = content
  const heading = `print-${number}`
  return (
    <section className="print-page" aria-labelledby={heading}>
      <p className="print-item">
        <span>{item}</span>
        {demo && <strong className="print-demo">{w.slide.demo}</strong>}
      </p>
      <h2 id={heading}>{title}</h2>
      {sentence !== '' && <p className="print-sentence">{sentence}</p>}
      {fault !== undefined && (
        <p className="print-fault" role="alert">
          <strong>{w.slide.faultHeading}.</strong> {fault}
        </p>
      )}
      <div className="print-parts" style={{ gridTemplateColumns: partWeights(parts).map((weight) => `minmax(0, ${weight}fr)`).join(' ') }}>
        {parts.map((part, at) => (
          // Parts have no other name, and never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={`${part.title} ${at}`} part={part} image={images.get(at)} />
        ))}
      </div>
      <footer>
        {flags.map((flag) => (
          <p key={flag} className="print-flag">
            {flag}
          </p>
        ))}
        {sourceLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="print-foot">
          <a href={link}>
            {w.slide.view}: {link}
          </a>
          <span>{w.print.page(number, of)}</span>
        </p>
      </footer>
    </section>
  )
}

function Part({ part, image }: { readonly part: SlidePart<Plate>; readonly image: string | undefined }) {
  const described = part.kind === 'picture' ? part.description : part.kind === 'chart' ? `${part.title}: ${part.series.filter(({ behindBreak }) => behindBreak !== true).map(({ name }) => name).join(', ')}` : ''
  const unit = part.kind === 'chart' && part.type !== 'shares' && part.unit !== '' ? ` (${part.unit})` : ''
  return (
    <figure className="print-part">
      <figcaption>
        {part.title}
        {unit}
      </figcaption>
      {part.kind === 'table' ? <Table part={part} /> : <img src={image} alt={described} />}
      {part.notes.map((note) => <p key={note}>{note}</p>)}
    </figure>
  )
}

function Table({ part: { title, head, rows, numbers, strong } }: { readonly part: Extract<SlidePart<Plate>, { kind: 'table' }> }) {
  const look = (column: number) => (numbers.includes(column) ? 'print-number' : undefined)
  return (
    <table aria-label={title} data-wide={head.length > WIDE}>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={`${name} ${String(column)}`} scope="col" className={look(column)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={row.join('|')} className={strong.includes(line) ? 'print-strong' : undefined}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key="name" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={`${head[column] ?? ''} ${String(column)}`} className={look(column)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
