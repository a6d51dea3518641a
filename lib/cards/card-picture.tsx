import type { CSSProperties, ReactElement } from 'react'
import type { Card, InterviewCard, SeriesCard } from './card.ts'
import { cardColors as colors } from './card-colors.ts'
import type { FamilyFor } from './card-fonts.ts'
import { cardSize } from './card-size.ts'
import { cardSpacing as space } from './card-spacing.ts'
import { cardType as type } from './card-type.ts'

/** How large the texts are set, in pixels. */
export interface CardScale {
  number: number
  title: number
  text: number
}

/** From the largest to the smallest that a thumbnail leaves readable. */
export const cardScales: CardScale[] = [
  { number: 168, title: 84, text: 36 },
  { number: 152, title: 72, text: 36 },
  { number: 132, title: 62, text: 34 },
  { number: 112, title: 52, text: 32 },
  { number: 92, title: 44, text: 29 },
  { number: 72, title: 36, text: 26 },
]

interface CardPictureProps {
  card: Card
  scale: CardScale
  /** Whether each text ends in an ellipsis where it would push others out; fits in the smallest scale. */
  clamped: boolean
  familyFor: FamilyFor
}

/**
 * The picture of a card, in the words of satori: every element with children is a flex box, every length in pixels.
 * It grows in height where its texts do not fit.
 */
export function cardPicture(props: CardPictureProps): ReactElement {
  const { card, familyFor } = props
  return (
    <div
      lang={card.lang}
      style={{
        ...column,
        width: cardSize.width,
        minHeight: cardSize.height,
        background: colors.paper,
        color: colors.ink,
        fontFamily: familyFor(card.lang),
      }}
    >
      {card.kind === 'interview' ? interviewParts(card, props) : seriesParts(card, props)}
    </div>
  )
}

function interviewParts(
  { number, total, title, who, takeaway, series, locale }: InterviewCard,
  { scale, clamped, familyFor }: CardPictureProps,
) {
  const siteFont = { fontFamily: familyFor(locale) }
  return [
    <div
      key="who"
      style={{ ...column, flexGrow: 1, padding: `${space.top}px ${space.margin}px ${space.aboveEdge}px` }}
    >
      {number !== undefined && (
        <div
          style={{
            display: 'flex',
            alignItems: 'baseline',
            lineHeight: 1,
            marginBottom: space.afterNumber,
            ...latin(familyFor),
          }}
        >
          <div style={{ ...tight, fontSize: scale.number, fontWeight: 700, color: colors.accent }}>
            {String(number)}
          </div>
          {total !== undefined && (
            <div
              style={{ fontSize: scale.number * 0.4, color: colors.muted, marginLeft: scale.number * 0.1 }}
            >
              {`/ ${total}`}
            </div>
          )}
        </div>
      )}
      {paragraph(title || series, clamped ? 4 : undefined, { ...heading, fontSize: scale.title })}
      {paragraph(who, clamped ? 1 : type.whoLines, {
        ...quiet,
        fontSize: scale.text * type.who,
        marginTop: space.beforeWho,
      })}
    </div>,
    // A border would be drawn through three clipping paths.
    <div key="edge" style={{ display: 'flex', height: space.edge, background: colors.accent }} />,
    <div
      key="takeaway"
      style={{
        ...column,
        padding: `${space.belowEdge}px ${space.margin}px ${space.bottom}px`,
        background: colors.raised,
      }}
    >
      {paragraph(takeaway, clamped ? 3 : undefined, {
        fontSize: scale.text,
        lineHeight: type.textLine,
        marginBottom: space.afterTakeaway,
      })}
      {paragraph(title && series, 1, { ...quiet, ...siteFont, fontSize: type.series })}
    </div>,
  ]
}

function seriesParts(
  { title, description, progress, taken, total }: SeriesCard,
  { scale, clamped }: CardPictureProps,
) {
  return [
    <div
      key="series"
      style={{ display: 'flex', flexGrow: 1, alignItems: 'center', padding: `48px ${space.margin}px` }}
    >
      <div style={{ ...column, flex: 1 }}>
        {paragraph(title, clamped ? 4 : undefined, { ...heading, fontSize: scale.title })}
        {paragraph(description, clamped ? 5 : undefined, {
          ...quiet,
          fontSize: scale.text * type.who,
          marginTop: 24,
        })}
        {paragraph(progress, 1, { fontSize: 30, fontWeight: 700, color: colors.accent, marginTop: 28 })}
      </div>
      {total > 0 && square(new Set(taken), total)}
    </div>,
    <div key="edge" style={{ display: 'flex', height: 16, background: colors.accent }} />,
  ]
}

/** One cell a number, the published ones filled: the front page's own picture of the series. */
function square(taken: Set<number>, total: number) {
  const columns = Math.ceil(Math.sqrt(total))
  const cell = Math.min(64, Math.floor(400 / columns))
  const gap = Math.ceil(cell / 12)
  const size = { width: cell - gap, height: cell - gap, margin: `0 ${gap}px ${gap}px 0` }
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', width: cell * columns, marginLeft: 56 }}>
      {Array.from({ length: total }, (_, index) => index + 1).map((number) => (
        <div key={number} style={{ ...size, background: taken.has(number) ? colors.accent : colors.line }} />
      ))}
    </div>
  )
}

function paragraph(text: string, lines: number | undefined, style: CSSProperties) {
  if (text === '') return null
  // Balanced lines would be cut at half of the width.
  const ending = lines === undefined ? {} : { lineClamp: lines, textWrap: 'wrap' }
  return (
    <div style={{ display: 'block', overflowWrap: 'anywhere', ...style, ...ending } as CSSProperties}>
      {text}
    </div>
  )
}

/** The number looks the same beside a title in any script. */
function latin(familyFor: FamilyFor): CSSProperties {
  return { fontFamily: familyFor('en') }
}

const column: CSSProperties = { display: 'flex', flexDirection: 'column' }
const tight: CSSProperties = { letterSpacing: `${type.tight}em` }
const quiet: CSSProperties = { color: colors.muted, lineHeight: type.textLine }
const heading: CSSProperties = {
  ...tight,
  fontWeight: 700,
  lineHeight: type.headingLine,
  textWrap: 'balance',
}
