import { categoryKey } from '../lib/categories/category-key.ts'
import { Control } from './control.ts'
import { knownInterviews } from './known-interviews.ts'

/** The field of an interview's categories: those of the series to choose from, and room for a new one. */
export class KnownNames extends Control<string[]> {
  override state = { written: '' }

  override render() {
    const { forID, classNameWrapper } = this.props
    const { newCategory, addCategory } = Control.words
    return (
      <div className="known-names">
        {this.offered.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={this.has(name)} onChange={() => this.toggle(name)} /> {name}
          </label>
        ))}
        <div className="new-name">
          <input
            id={forID}
            className={classNameWrapper}
            value={this.state.written}
            placeholder={newCategory}
            aria-label={newCategory}
            onChange={({ target }) => this.setState({ written: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              this.add()
            }}
          />
          <button type="button" onClick={() => this.add()}>
            {addCategory}
          </button>
        </div>
      </div>
    )
  }

  private get chosen(): string[] {
    const { value } = this.props
    return Array.isArray(value) ? value : []
  }

  /** Those of the series, and those of this interview that no other has. */
  private get offered(): string[] {
    const byKey = new Map<string, string>()
    for (const name of [...this.chosen, ...knownInterviews.categories()])
      if (!byKey.has(categoryKey(name))) byKey.set(categoryKey(name), name)
    return [...byKey.values()].sort((one, other) => one.localeCompare(other))
  }

  private has(name: string): boolean {
    return this.chosen.some((one) => categoryKey(one) === categoryKey(name))
  }

  private toggle(name: string): void {
    const others = this.chosen.filter((one) => categoryKey(one) !== categoryKey(name))
    this.props.onChange(this.has(name) ? others : [...this.chosen, name])
  }

  private add(): void {
    const name = this.state.written.trim()
    if (name === '') return
    const spelt = this.offered.find((one) => categoryKey(one) === categoryKey(name)) ?? name
    if (!this.has(spelt)) this.props.onChange([...this.chosen, spelt])
    this.setState({ written: '' })
  }
}
