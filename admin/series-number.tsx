import { freeNumber } from '../lib/series/free-number.ts'
import { Control } from './control.ts'
import { knownInterviews } from './known-interviews.ts'

/** The field of an interview's number: the next free one to begin with, and none that another interview has. */
export class SeriesNumber extends Control<number | ''> {
  override componentDidMount() {
    const { data, path } = this.values
    // What was free when the site was built may not be any more.
    const isUntouched = path === '' && data.number === this.props.field.get('default')
    if (isUntouched && this.free !== undefined && data.number !== this.free) this.props.onChange(this.free)
  }

  /** Asked by the editor before it saves. */
  isValid(value: unknown) {
    const say = (message: string) => ({ error: { message } })
    if (value === '' || value === undefined || value === null) return true
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
      return say(Control.words.numberForm)
    const { translationOf } = this.values.data
    return translationOf || !this.taken.includes(value) ? true : say(Control.words.numberTaken(value))
  }

  override render() {
    const { value, forID, classNameWrapper, onChange } = this.props
    return (
      <>
        <input
          id={forID}
          className={classNameWrapper}
          type="number"
          min={1}
          step={1}
          inputMode="numeric"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? '' : Number(target.value))}
        />
        {this.free !== undefined && (value === '' || this.taken.includes(value)) && (
          <p className="field-note">{Control.words.nextNumber(this.free)}</p>
        )}
      </>
    )
  }

  private get taken(): number[] {
    const { data, path } = this.values
    return knownInterviews.takenBesides(data, path)
  }

  private get free(): number | undefined {
    return freeNumber(this.taken, Control.total)
  }
}
